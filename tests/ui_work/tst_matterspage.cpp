#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/matters/matterspage.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/tableview.h"
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

namespace {

/// A name like a formula, as somebody might try to bring one in.
const QString formulaName = QStringLiteral("=HYPERLINK(\"http://x\")有限公司");

Matter another(Family& family, int n, const char* stage, std::optional<QDate> due, ClockState clock)
{
    Matter matter = family.subsidy;
    matter.id = MatterId(townId(n));
    matter.rev = 0;
    matter.number = makeMatterNumber(2026, u"03", u"01", n);
    matter.itemName = QStringLiteral("事项甲%1").arg(n);
    matter.stage = QString::fromLatin1(stage);
    matter.promisedDue = due;
    matter.clock = clock;
    return family.add(matter);
}

/// Answers the file dialogue that is about to open by typing a path.
void typeFileName(const QString& path)
{
    auto* wait = new QTimer(qApp);
    QObject::connect(wait, &QTimer::timeout, wait, [wait, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        wait->deleteLater();
        auto* line = dialog->findChild<QLineEdit*>();
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    });
    wait->start(20);
}

/// The files of a package, unpacked.
QByteArray unpacked(const QString& package, const QString& folder, const QString& name)
{
    QProcess zip;
    zip.start(QStringLiteral("python3"), { QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), package, folder });
    if (!zip.waitForFinished() || zip.exitCode() != 0)
        return {};
    QFile file(folder + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The list of matters: queues, filter, order, copying and what leaves the program.
class MattersPageTest : public QObject {
    Q_OBJECT

    static void fill(Family& family)
    {
        another(family, 601, "70", QDate(2026, 11, 23), ClockState::Running); // late
        another(family, 602, "40", {}, ClockState::None);
        Matter firm = another(family, 603, "50", QDate(2026, 12, 4), ClockState::Running);
        firm.applicantKind = ApplicantKind::Enterprise;
        firm.applicantId = family.firm.id.uuid;
        firm.applicantName = formulaName;
        family.add(firm);
    }
    struct List : Family {
        PageHost host;
        MattersPage* page;
        List()
        {
            MattersPageTest::fill(*this);
            QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
            page = new MattersPage(desk, host.actions);
            host.open(page);
        }
        ~List() { host.shell.reset(); }
        TableView& table() const { return *page->findChild<TableView*>(); }
        QStringList column(int column) const
        {
            QStringList texts;
            for (int row = 0; row < table().model()->rowCount(); ++row)
                texts << table().model()->index(row, column).data().toString();
            return texts;
        }
    };

private Q_SLOTS:
    void whatIsLateStandsFirstAndEnterOpensIt()
    {
        List list;
        QCOMPARE(list.table().model()->rowCount(), 5);
        QCOMPARE(list.column(MatterModel::Due).first(), QStringLiteral("超 1 天"));
        QVERIFY(PageHost::shows(*list.page, QStringLiteral("5 件")));
        QSignalSpy opened(list.page, &MattersPage::openMatter);
        list.host.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MatterId>(), MatterId(townId(601)));
        list.host.key(Qt::Key_N);
        list.host.key(Qt::Key_Return);
        QVERIFY(opened.last().first().value<MatterId>() != MatterId(townId(601)));
        list.host.shot(QStringLiteral("matters"));
    }
    void aDigitShowsOneStage()
    {
        List list;
        list.host.key(Qt::Key_3); // waiting for papers
        QCOMPARE(list.column(MatterModel::Item), QStringList { QStringLiteral("事项甲602") });
        list.host.key(Qt::Key_Equal); // late
        QCOMPARE(list.column(MatterModel::Item), QStringList { QStringLiteral("事项甲601") });
        list.host.key(Qt::Key_8); // nothing is stopped
        QCOMPARE(list.table().model()->rowCount(), 0);
        QVERIFY(PageHost::shows(*list.page, QStringLiteral("这个环节没有办件")));
        list.host.key(Qt::Key_A);
        QCOMPARE(list.table().model()->rowCount(), 5);
    }
    void wordsFilter()
    {
        List list;
        list.host.key(Qt::Key_Slash);
        list.host.type(QStringLiteral("事项甲603"));
        QCOMPARE(list.column(MatterModel::Item), QStringList { QStringLiteral("事项甲603") });
        QVERIFY(PageHost::shows(*list.page, QStringLiteral("1 件")));
        auto* words = list.page->findChild<FieldLine*>();
        words->selectAll();
        list.host.type(QStringLiteral("26-03-01-000602"));
        QCOMPARE(list.column(MatterModel::Item), QStringList { QStringLiteral("事项甲602") });
    }
    void aClickOnAHeadingSortsTheListAndAnotherTurnsIt()
    {
        List list;
        QHeaderView* header = list.table().horizontalHeader();
        const QPoint heading(header->sectionViewportPosition(MatterModel::Number) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
        QStringList numbers = list.column(MatterModel::Number);
        QVERIFY2(std::is_sorted(numbers.begin(), numbers.end()), qPrintable(numbers.join(QLatin1Char(' '))));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
        numbers = list.column(MatterModel::Number);
        QVERIFY2(std::is_sorted(numbers.rbegin(), numbers.rend()), qPrintable(numbers.join(QLatin1Char(' '))));
    }
    void keysSortTheListByTheNextColumnAndTurnIt()
    {
        List list;
        QHeaderView* header = list.table().horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(MatterModel::Due));
        list.host.key(Qt::Key_S);
        QCOMPARE(header->sortIndicatorSection(), int(MatterModel::Due) + 1);
        while (header->sortIndicatorSection() != MatterModel::Number)
            list.host.key(Qt::Key_S);
        QStringList numbers = list.column(MatterModel::Number);
        QVERIFY2(std::is_sorted(numbers.begin(), numbers.end()), qPrintable(numbers.join(QLatin1Char(' '))));
        list.host.key(Qt::Key_S, Qt::ShiftModifier);
        numbers = list.column(MatterModel::Number);
        QVERIFY2(std::is_sorted(numbers.rbegin(), numbers.rend()), qPrintable(numbers.join(QLatin1Char(' '))));
    }
    void theCurrentRowIsCopiedAsText()
    {
        List list;
        list.host.key(Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("事项甲601")) && copied.contains(QLatin1Char('\t')), qPrintable(copied));
    }
    void aWorkbookHoldsNumbersAsTextAndNamesMasked()
    {
        List list;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.xlsx"));
        typeFileName(path);
        list.host.key(Qt::Key_E);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(list.desk.submitted.size(), std::size_t(1)); // that it was exported is on record
        QCOMPARE(list.desk.submitted.front().type, QStringLiteral("ExportList"));
        const QByteArray sheet = unpacked(path, folder.path(), QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(!sheet.isEmpty());
        QCOMPARE(sheet.count("<c r="), 6 * 6); // heading and five matters
        QCOMPARE(sheet.count("<v>"), sheet.count(" t=\"s\"")); // what is not empty is text
        QVERIFY(!sheet.contains("<f>"));
        QFile styles(folder.filePath(QStringLiteral("xl/styles.xml")));
        QVERIFY(styles.open(QIODevice::ReadOnly));
        const QByteArray formats = styles.readAll();
        QVERIFY(formats.contains("numFmtId=\"49\"") || formats.contains("formatCode=\"@\"")); // the format "text"
        QFile strings(folder.filePath(QStringLiteral("xl/sharedStrings.xml")));
        QVERIFY(strings.open(QIODevice::ReadOnly));
        const QString texts = QString::fromUtf8(strings.readAll());
        QVERIFY(texts.contains(formatMatterNumber(makeMatterNumber(2026, u"03", u"01", 601))));
        QVERIFY(texts.contains(QStringLiteral("张**")));
        QVERIFY(!texts.contains(QStringLiteral("张伟明")));
        QVERIFY(PageHost::shows(*list.page, QStringLiteral("已导出 5 行")));
    }
    void aTextFileDefusesFormulas()
    {
        List list;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        typeFileName(path);
        list.host.key(Qt::Key_E);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        for (const QString& line : lines)
            for (const QString& cell : line.split(QLatin1Char(',')))
                QVERIFY2(!QString(cell).remove(QLatin1Char('"')).startsWith(QLatin1Char('=')), qPrintable(cell));
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("'=HYPERLINK")));
    }
    void anExportThatIsRefusedWritesNothing()
    {
        List list;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        list.desk.failNext = Error { ErrorCode::ForbiddenRole };
        typeFileName(path);
        list.host.key(Qt::Key_E);
        QTRY_VERIFY(PageHost::shows(*list.page, QStringLiteral("没导出")));
        QVERIFY(!QFile::exists(path));
    }
    void anEmptyListSaysSo()
    {
        MemoryDesk empty; // the desk outlives the pages
        PageHost host;
        auto* page = new MattersPage(empty, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("这个环节没有办件")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("0 件")));
    }
};
HUIMIN_TEST(MattersPageTest)
#include "tst_matterspage.moc"
