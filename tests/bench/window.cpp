// The baseline of `start`: a bare window with a Chinese table, SQLite and TLS loaded. Says "painted" and ends.
#include <QApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QTableWidget>
#include <cstdio>

namespace {
class Table final : public QTableWidget {
public:
    using QTableWidget::QTableWidget;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableWidget::paintEvent(event);
        std::fputs("painted\n", stderr);
        QCoreApplication::quit();
    }
};
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("SELECT 1")) || !QSslSocket::supportsSsl())
        return 1;
    Table table(20, 4);
    table.setHorizontalHeaderLabels({ QStringLiteral("姓名"), QStringLiteral("事项"), QStringLiteral("承诺办结"), QStringLiteral("阶段") });
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(QStringLiteral("办件第%1行").arg(row)));
    table.horizontalHeader()->setStretchLastSection(true);
    table.resize(1440, 900);
    table.show();
    return QApplication::exec();
}
