#include "models/base/checkdigits.h"
#include "models/base/ownnumbers.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class OwnNumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hybridChecksAgreeWithThePublishedVectors()
    {
        QCOMPARE(hybridCheck(u"0794", 10), QChar(u'5'));
        QCOMPARE(hybridCheck(u"A12425GABC1234002", 36), QChar(u'M'));
        QVERIFY(hybridCheck(u"079A", 10).isNull());
        QVERIFY(hybridCheck(u"07-4", 36).isNull());
    }
    void matterNumbers()
    {
        QCOMPARE(makeMatterNumber(2026, u"03", u"01", 17), QStringLiteral("2603010000171"));
        QCOMPARE(makeMatterNumber(2026, u"03", u"01", 46), QStringLiteral("2603010000464"));
        QCOMPARE(makeMatterNumber(2026, u"06", u"01", 123456), QStringLiteral("2606011234569"));
        QCOMPARE(makeMatterNumber(2026, u"03", u"02", 999999), QStringLiteral("2603029999997"));
        QCOMPARE(makeMatterNumber(2026, u"03", u"01", 0), QString());
        QCOMPARE(makeMatterNumber(2026, u"03", u"01", 1'000'000), QString());
        QCOMPARE(makeMatterNumber(2026, u"3", u"01", 1), QString());
        QVERIFY(isMatterNumber(u"2603010000171"));
        QVERIFY(!isMatterNumber(u"2603010000172"));
        QVERIFY(!isMatterNumber(u"26-03-01-000017-1"));
        QCOMPARE(formatMatterNumber(u"2603010000171"), QStringLiteral("26-03-01-000017-1"));
        QCOMPARE(formatMatterNumber(u"L7KQ0001S"), QStringLiteral("L7KQ0001S"));
    }
    void everyMistypedDigitOfAMatterNumberIsFound()
    {
        const QString good = QStringLiteral("2603010000171");
        for (int i = 0; i < good.size(); ++i) {
            for (char16_t c = u'0'; c <= u'9'; ++c) {
                QString wrong = good;
                wrong[i] = QChar(c);
                QCOMPARE(isMatterNumber(wrong), wrong == good);
            }
        }
    }
    void provisionalNumbers()
    {
        QCOMPARE(makeProvisionalNumber(u"7KQ", 1), QStringLiteral("L7KQ0001S"));
        QCOMPARE(makeProvisionalNumber(u"7KQ", 12), QStringLiteral("L7KQ0012M"));
        QCOMPARE(makeProvisionalNumber(u"A2B", 9999), QStringLiteral("LA2B9999W"));
        QCOMPARE(makeProvisionalNumber(u"A2B", 10000), QString());
        QCOMPARE(makeProvisionalNumber(u"AOB", 1), QString());
        QVERIFY(isProvisionalNumber(u"LA2B9999W"));
        QVERIFY(!isProvisionalNumber(u"LA2B9999X"));
        QVERIFY(!isProvisionalNumber(u"LOOB9999X"));
    }
    void deviceCodesAreAllDifferent()
    {
        QCOMPARE(deviceCode(0), QStringLiteral("000"));
        QCOMPARE(deviceCode(29'790), QStringLiteral("YYY"));
        QCOMPARE(deviceCode(29'791), QString());
        QCOMPARE(deviceCode(-1), QString());
        QSet<QString> seen;
        for (int n = 0; n < 29'791; ++n)
            seen.insert(deviceCode(n));
        QCOMPARE(seen.size(), 29'791);
    }
    void documentNumbers()
    {
        QCOMPARE(makeDocumentNumber(u"2603010000171", u"04", 1), QStringLiteral("2603010000171-0401"));
        QCOMPARE(makeDocumentNumber(u"2603010000172", u"04", 1), QString());
        QCOMPARE(matterNumberOfDocument(u"2603010000171-0401"), QStringLiteral("2603010000171"));
        QCOMPARE(matterNumberOfDocument(u"26030100001710401"), QStringLiteral("2603010000171"));
        QCOMPARE(matterNumberOfDocument(u"2603010000171"), QString());
        QCOMPARE(matterNumberOfDocument(u"2603010000171-04011"), QString());
        QCOMPARE(matterNumberOfDocument(u"26"), QString());
    }
    void eventNumbers()
    {
        QCOMPARE(makeEventNumber(QDate(2026, 11, 24), u"03", 7), QStringLiteral("E26112403000075"));
        QCOMPARE(makeEventNumber(QDate(2026, 11, 24), u"06", 123), QStringLiteral("E26112406001231"));
        QVERIFY(isEventNumber(u"E26112403000075"));
        QVERIFY(!isEventNumber(u"E26112403000076"));
        QVERIFY(!isEventNumber(u"E26023003000070"));
        QCOMPARE(makeEventNumber(QDate(2026, 11, 24), u"03", 0), QString());
    }
    void staffNumbers()
    {
        QCOMPARE(makeStaffNumber(u"03", u"01", 12), QStringLiteral("03010122"));
        QVERIFY(isStaffNumber(u"03010122"));
        QVERIFY(!isStaffNumber(u"03010123"));
        QCOMPARE(makeStaffNumber(u"03", u"01", 1000), QString());
    }
    void doorCodes()
    {
        const auto door = parseDoorCode(u"D350203010023003.32.501");
        QVERIFY(door.has_value());
        QCOMPARE(door->grid, QStringLiteral("350203010023003"));
        QCOMPARE(door->door, QStringLiteral("32.501"));
        QCOMPARE(makeDoorCode(u"350203010023003", u"3.2.501"), QStringLiteral("D350203010023003.3.2.501"));
        QVERIFY(parseDoorCode(u"D350203010023003.32甲.501").has_value());
        for (const char16_t* wrong : { u"D350203010023003", u"D350203010023003.", u"D350203010023003.32", u"D350203010023003.32..1",
                 u"350203010023003.32.501", u"D35020301002300.32.501", u"D350203010023003.1.2.3.4", u"D350203010023003.<b>.501" })
            QVERIFY2(!parseDoorCode(wrong), qPrintable(QString::fromUtf16(wrong)));
        QVERIFY(!parseDoorCode(QStringLiteral("D350203010023003.1.") + QString(1000, u'1')));
    }
};
HUIMIN_TEST(OwnNumbersTest)
#include "tst_ownnumbers.moc"
