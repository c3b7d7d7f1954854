#include "models/commands/offercommands.h"
#include "models/grid/fieldwork.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::SmallTown;

/// What is said to an offer is kept with what stood behind it.
class OfferCommandTest : public QObject {
    Q_OBJECT

    static DecideOfferBody body(const SmallTown& town, sensing::Decision decision)
    {
        DecideOfferBody out;
        out.subjectId = town.mother.id.uuid;
        out.ruleId = QStringLiteral("ELDER-ALLOW-80");
        out.ruleVersion = 1;
        out.lane = sensing::Lane::Entitled;
        out.itemCode = QStringLiteral("350200-05-0037");
        out.text = QStringLiteral("本市户籍，2024年3月9日满80周岁，可领取高龄津贴");
        out.facts = { { QStringLiteral("resident.hukou_region"), QStringLiteral("350203"), QString(), QDate(2026, 11, 5) } };
        out.allowed = { QStringLiteral("ELDER-ALLOW-80@1"), QStringLiteral("ELDER-HEALTH-65@1") };
        out.book = QString(64, QLatin1Char('a'));
        out.factsOn = QDate(2026, 11, 24);
        out.decision = decision;
        return out;
    }
    static QString issue(const Result<CommandOutcome>& outcome)
    {
        return outcome || outcome.error().fields.isEmpty() ? QString() : outcome.error().fields.first().path + QLatin1Char(' ') + outcome.error().fields.first().code;
    }

private Q_SLOTS:
    void aDecisionIsKeptWithItsFactsAndWhatElseWasAllowed()
    {
        SmallTown town;
        const QUuid id = test::townId(900);
        const auto outcome = town.run(town.clerk, town.command("DecideOffer", "Offer", id, toJson(body(town, sensing::Decision::NotWanted))));
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(errorName(outcome.error().code)));
        const auto offers = relatedTo<Offer>(town.records, town.mother.id.uuid);
        QVERIFY(offers.ok());
        QCOMPARE(offers->size(), std::size_t(1));
        const Offer& offer = offers->front();
        QCOMPARE(offer.decision, sensing::Decision::NotWanted);
        QCOMPARE(offer.facts, body(town, sensing::Decision::NotWanted).facts);
        QCOMPARE(offer.allowed.size(), std::size_t(2));
        QCOMPARE(offer.decidedBy, town.clerk.staff);
    }
    void theSameRecordIsNotDecidedTwice()
    {
        SmallTown town;
        const QUuid id = test::townId(900);
        const QByteArray json = toJson(body(town, sensing::Decision::AlreadyHas));
        QVERIFY(town.run(town.clerk, town.command("DecideOffer", "Offer", id, json)).ok());
        QCOMPARE(town.run(town.clerk, town.command("DecideOffer", "Offer", id, json)).error().code, ErrorCode::Duplicate);
    }
    void postponingNeedsALaterDayAndNothingElseHasOne()
    {
        SmallTown town;
        DecideOfferBody postponed = body(town, sensing::Decision::Postponed);
        const auto run = [&](const DecideOfferBody& what) { return town.run(town.clerk, town.command("DecideOffer", "Offer", test::townId(900), toJson(what))); };
        QCOMPARE(issue(run(postponed)), QStringLiteral("/until required"));
        for (const QDate day : { QDate(2026, 11, 24), QDate(2020, 1, 1), QDate(2027, 12, 1) }) {
            postponed.until = day;
            QCOMPARE(issue(run(postponed)), QStringLiteral("/until range"));
        }
        postponed.until = QDate(2026, 12, 24);
        QVERIFY(run(postponed).ok());
        DecideOfferBody other = body(town, sensing::Decision::NotWanted);
        other.until = QDate(2026, 12, 24);
        QCOMPARE(issue(run(other)), QStringLiteral("/until not_allowed"));
    }
    void wrongDataBecomeATaskOfTheGrid()
    {
        SmallTown town;
        DecideOfferBody wrong = body(town, sensing::Decision::WrongData);
        QCOMPARE(issue(town.run(town.clerk, town.command("DecideOffer", "Offer", test::townId(900), toJson(wrong)))), QStringLiteral("/note required"));
        wrong.note = QStringLiteral("户籍去年迁走了");
        QVERIFY(town.run(town.clerk, town.command("DecideOffer", "Offer", test::townId(900), toJson(wrong))).ok());
        const auto tasks = relatedTo<GridTask>(town.records, town.mother.id.uuid);
        QVERIFY(tasks.ok());
        QCOMPARE(tasks->size(), std::size_t(1));
        QCOMPARE(tasks->front().kind, TaskKind::Verify);
        QCOMPARE(tasks->front().gridId, town.grid.id);
        QCOMPARE(tasks->front().reason, QStringLiteral("户籍去年迁走了"));
        QCOMPARE(businessDate(tasks->front().dueAt), QDate(2026, 12, 1)); // five working days from Tuesday
    }
    void onlyThoseWhoTellPeopleDecide()
    {
        SmallTown town;
        const QByteArray json = toJson(body(town, sensing::Decision::NotWanted));
        QVERIFY(town.run(town.gridWorker, town.command("DecideOffer", "Offer", test::townId(900), json)).ok());
        for (const Actor& actor : { town.officer, town.supervisor, town.admin })
            QCOMPARE(town.run(actor, town.command("DecideOffer", "Offer", test::townId(901), json)).error().code, ErrorCode::ForbiddenRole);
        DecideOfferBody far = body(town, sensing::Decision::NotWanted);
        far.subjectId = town.far.id.uuid;
        QCOMPARE(town.run(town.gridWorker, town.command("DecideOffer", "Offer", test::townId(902), toJson(far))).error().code, ErrorCode::ForbiddenScope);
        far.subjectId = test::townId(999);
        QCOMPARE(town.run(town.clerk, town.command("DecideOffer", "Offer", test::townId(902), toJson(far))).error().code, ErrorCode::NotFound);
    }
    void whatIsTooLongIsToldAtItsPlace()
    {
        SmallTown town;
        DecideOfferBody long_ = body(town, sensing::Decision::NotWanted);
        const auto run = [&](const DecideOfferBody& what) { return issue(town.run(town.clerk, town.command("DecideOffer", "Offer", test::townId(900), toJson(what)))); };
        long_.text = QString(201, QChar(0x4e00));
        QCOMPARE(run(long_), QStringLiteral("/text length"));
        long_ = body(town, sensing::Decision::NotWanted);
        long_.facts.resize(21, long_.facts.front());
        QCOMPARE(run(long_), QStringLiteral("/facts length"));
        long_ = body(town, sensing::Decision::NotWanted);
        long_.allowed.resize(101);
        QCOMPARE(run(long_), QStringLiteral("/allowed length"));
        long_ = body(town, sensing::Decision::NotWanted);
        long_.allowed.front() = QString(71, QLatin1Char('A'));
        QCOMPARE(run(long_), QStringLiteral("/allowed/0 length"));
    }
};

HUIMIN_TEST(OfferCommandTest)
#include "tst_offer.moc"
