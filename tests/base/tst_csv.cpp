#include "models/base/csv.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCommentsHeaderAndRows()
    {
        const auto table = CsvTable::parse("# where from, \"licence\"\n# more\ncode,name\n110000,北京市\n\n#120000,天津市\n");
        QVERIFY(table.ok());
        QCOMPARE(table->header(), QStringList({ QStringLiteral("code"), QStringLiteral("name") }));
        QCOMPARE(table->size(), 2);
        QCOMPARE(table->at(0, table->column(u"name")), QStringLiteral("北京市"));
        QCOMPARE(table->line(0), 4);
        QCOMPARE(table->at(1, 0), QStringLiteral("#120000")); // below the header # is data
        QCOMPARE(table->line(1), 6);
        QCOMPARE(table->column(u"none"), -1);
        QCOMPARE(table->at(0, -1), QString());
    }
    void quotedFieldsHoldCommasQuotesAndBreaks()
    {
        const auto table = CsvTable::parse("a,b\r\n\"x,\"\"y\"\"\r\nz\",\"\"\r\nlast,\r\n");
        QVERIFY(table.ok());
        QCOMPARE(table->size(), 2);
        QCOMPARE(table->at(0, 0), QStringLiteral("x,\"y\"\r\nz"));
        QCOMPARE(table->at(0, 1), QString());
        QCOMPARE(table->at(1, 0), QStringLiteral("last"));
        QCOMPARE(table->line(1), 4);
    }
    void lastLineNeedsNoBreakAndAByteOrderMarkIsDropped()
    {
        const auto table = CsvTable::parse("\xEF\xBB\xBF" "a,b\n1,2");
        QVERIFY(table.ok());
        QCOMPARE(table->column(u"a"), 0);
        QCOMPARE(table->at(0, 1), QStringLiteral("2"));
    }
    void faultsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("header") << 1;
        QTest::newRow("only comments") << QByteArray("# x\n") << QStringLiteral("header") << 1;
        QTest::newRow("name twice") << QByteArray("#\na,a\n") << QStringLiteral("header") << 2;
        QTest::newRow("too few") << QByteArray("a,b\n1,2\n3\n") << QStringLiteral("columns") << 3;
        QTest::newRow("too many") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("columns") << 2;
        QTest::newRow("quote inside") << QByteArray("a,b\n1,2\nx\"y,2\n") << QStringLiteral("quote") << 3;
        QTest::newRow("text after quote") << QByteArray("a,b\n\"1\"x,2\n") << QStringLiteral("quote") << 2;
        QTest::newRow("never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << QStringLiteral("quote") << 2;
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0x\n", 9) << QStringLiteral("control") << 2;
        QTest::newRow("not UTF-8") << QByteArray("a,b\n1,2\n\xff,2\n") << QStringLiteral("encoding") << 3;
    }
    void faultsNameTheirLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        QFETCH(int, line);
        const auto table = CsvTable::parse(text);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QCOMPARE(table.error().members.value(QStringLiteral("what")).toString(), what);
        QCOMPARE(table.error().members.value(QStringLiteral("line")).toInt(), line);
    }
    void limitsHold()
    {
        const CsvLimits limits { 20, 8 };
        QVERIFY(CsvTable::parse("12345678\n1\n", limits).ok());
        QCOMPARE(CsvTable::parse("123456789\n1\n", limits).error().code, ErrorCode::TooLarge);
        QCOMPARE(CsvTable::parse("a\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10", limits).error().code, ErrorCode::TooLarge);
    }
    void aMissingFileIsSaid()
    {
        QCOMPARE(CsvTable::read(QStringLiteral(":/huimin/none.csv")).error().code, ErrorCode::FileUnreadable);
    }
};
HUIMIN_TEST(CsvTest)
#include "tst_csv.moc"
