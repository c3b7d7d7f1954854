#include "models/base/error.h"
#include "models/base/ids.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class IdsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void uuidsRiseWithTimeAndAreVersionSeven()
    {
        ManualClock clock(Instant::fromMs(1'760'000'000'000));
        SeededRandom random(1);
        const QUuid first = newUuid(clock, random);
        clock.advanceMs(1);
        const QUuid second = newUuid(clock, random);
        QVERIFY(uuidText(first) < uuidText(second));
        QCOMPARE(uuidText(first).at(14), QLatin1Char('7'));
    }
    void childIdsAreTheSameOnBothSidesAndDifferByNumber()
    {
        const QUuid parent = uuidFromText(u"0190a000-0000-7000-8000-000000000001");
        QVERIFY(!parent.isNull());
        QCOMPARE(childUuid(parent, 1), childUuid(parent, 1));
        QVERIFY(childUuid(parent, 1) != childUuid(parent, 2));
        QCOMPARE(uuidText(childUuid(parent, 1)).left(13), uuidText(parent).left(13));
    }
    void errorNamesReadBack()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i)
            QCOMPARE(errorFromName(errorName(static_cast<ErrorCode>(i))), static_cast<ErrorCode>(i));
    }
};
HUIMIN_TEST(IdsTest)
#include "tst_ids.moc"
