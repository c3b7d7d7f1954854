#include "models/commands/counterbodies.h"
#include "models/matters/matter.h"
#include "models/registry/access.h"
#include "models/registry/purpose.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

/// Ratings: once for a contact, and the loop that a bad one opens.
class RatingTest : public QObject {
    Q_OBJECT
    static inline const QUuid id = test::townId(840);
    static inline const QUuid stay = test::townId(841);

    static void serve(SmallTown& town, bool ended = true)
    {
        Reception reception;
        reception.id = ReceptionId(stay);
        reception.hallId = town.hall.id;
        reception.windowId = town.clerk.window;
        reception.staffId = town.clerk.staff;
        reception.subjectId = town.zhang.id.uuid;
        reception.beganAt = town.at(9);
        if (ended)
            reception.endedAt = town.at(9, 30);
        Matter matter;
        matter.id = MatterId(test::townId(842));
        matter.itemCode = QStringLiteral("350200-20-0106");
        matter.itemVersion = 1;
        matter.hallId = town.hall.id;
        matter.departmentId = town.ecology.id;
        matter.applicantId = town.zhang.id.uuid;
        matter.stage = QStringLiteral("50");
        town.records.add(matter);
        reception.matterIds = { matter.id.uuid };
        town.records.add(reception);
    }
    static Result<CommandOutcome> rate(SmallTown& town, int score, const QUuid& rating = id, const QByteArray& more = {})
    {
        const QByteArray body = json("{'receptionId':'") + uuidText(stay).toLatin1() + json("','score':") + QByteArray::number(score) + more + "}";
        return town.run(town.clerk, town.command("RateService", "Rating", rating, body), town.at(9, 31));
    }
    static Result<CommandOutcome> act(SmallTown& town, const char* type, const char* body, const Actor* actor = nullptr)
    {
        return town.run(actor ? *actor : town.supervisor, town.command(type, "Rating", id, json(body)), town.at(14));
    }
    static Rating now(SmallTown& town) { return town.records.get<Rating>(id); }
    static QString issue(const Result<CommandOutcome>& outcome)
    {
        return outcome.ok() || outcome.error().fields.isEmpty() ? QString() : outcome.error().fields.first().path + QLatin1Char(' ') + outcome.error().fields.first().code;
    }

private Q_SLOTS:
    void aGoodOneIsClosedAtOnce()
    {
        SmallTown town;
        serve(town);
        QVERIFY(rate(town, 5).ok());
        QCOMPARE(now(town).state, RatingState::Closed);
        QVERIFY(!now(town).dueOn);
        QCOMPARE(now(town).ratedId, town.clerk.staff);
    }
    void aBadOneOpensTheLoopWithADueDay_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<bool>("opens");
        for (int score = 1; score <= 5; ++score)
            QTest::addRow("%d", score) << score << (score <= 2);
    }
    void aBadOneOpensTheLoopWithADueDay()
    {
        QFETCH(int, score);
        QFETCH(bool, opens);
        SmallTown town;
        serve(town);
        QVERIFY(rate(town, score).ok());
        QCOMPARE(now(town).state == RatingState::Open, opens);
        QCOMPARE(now(town).dueOn.has_value(), opens);
        if (opens) // 15 working days after Tuesday 24 November
            QCOMPARE(*now(town).dueOn, QDate(2026, 12, 15));
    }
    void whatARatingRefuses()
    {
        SmallTown town;
        serve(town, false);
        QCOMPARE(rate(town, 5).error().code, ErrorCode::ActNotPossible); // the contact has not ended
        serve(town);
        QCOMPARE(issue(rate(town, 0)), QStringLiteral("/score range"));
        QCOMPARE(issue(rate(town, 6)), QStringLiteral("/score range"));
        QCOMPARE(issue(town.run(town.clerk, town.command("RateService", "Rating", id, json("{'receptionId':'0190a000-0000-7000-8000-0000000000ff','score':3}")))), QStringLiteral("/receptionId unknown"));
        QCOMPARE(issue(rate(town, 3, id, json(",'matterId':'0190a000-0000-7000-8000-0000000000ff'"))), QStringLiteral("/matterId not_allowed"));
        Actor elsewhere = town.clerk;
        elsewhere.hall = town.otherHall.id;
        const QByteArray body = json("{'receptionId':'") + uuidText(stay).toLatin1() + json("','score':3}");
        QCOMPARE(town.run(elsewhere, town.command("RateService", "Rating", id, body)).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(town.run(town.officer, town.command("RateService", "Rating", id, body)).error().code, ErrorCode::ForbiddenRole);
        QVERIFY(rate(town, 3, id, json(",'matterId':'") + uuidText(test::townId(842)).toLatin1() + '"').ok());
        QCOMPARE(now(town).departmentId, town.ecology.id);
        QCOMPARE(rate(town, 5, test::townId(849)).error().code, ErrorCode::Duplicate); // one for a reception
        QCOMPARE(town.records.count("Rating"), 1);
    }
    void theLoopGoesFromTheCallToTheClose()
    {
        SmallTown town;
        serve(town);
        QVERIFY(rate(town, 1, id, json(",'text':'等了一个小时'")).ok());
        QVERIFY(act(town, "AnswerRating", "{'guard':'open','step':'callback','reply':'打过电话，说是等得久'}").ok());
        QVERIFY(act(town, "AnswerRating", "{'guard':'callback','step':'planned','reply':'加开一个窗口','dueOn':'2026-12-20'}").ok());
        QCOMPARE(*now(town).dueOn, QDate(2026, 12, 20));
        QVERIFY(act(town, "AnswerRating", "{'guard':'planned','step':'corrected','reply':'11 号窗口已开'}").ok());
        QCOMPARE(issue(act(town, "CloseRating", "{'guard':'corrected'}")), QStringLiteral("/recheck required"));
        QVERIFY(act(town, "CloseRating", "{'guard':'corrected','recheck':'content'}").ok());
        QCOMPARE(now(town).state, RatingState::Closed);
        QCOMPARE(now(town).recheck, std::optional<Recheck>(Recheck::Content));
        QCOMPARE(now(town).handlerId, town.supervisor.staff);
        QCOMPARE(act(town, "AppealRating", "{'reason':'评错了'}").error().code, ErrorCode::ActNotPossible);
    }
    void everyStepHasItsStates_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to"); // by an answer, in order: callback planned corrected explained; then appeal, close
        QTest::newRow("open") << QStringLiteral("open") << QStringLiteral("yyyyyn");
        QTest::newRow("callback") << QStringLiteral("callback") << QStringLiteral("nyyyyn");
        QTest::newRow("planned") << QStringLiteral("planned") << QStringLiteral("nnyyyn");
        QTest::newRow("corrected") << QStringLiteral("corrected") << QStringLiteral("nnnnyy");
        QTest::newRow("explained") << QStringLiteral("explained") << QStringLiteral("nnnnyy");
        QTest::newRow("misjudged") << QStringLiteral("misjudged") << QStringLiteral("nnnnny");
        QTest::newRow("closed") << QStringLiteral("closed") << QStringLiteral("nnnnnn");
    }
    void everyStepHasItsStates()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const std::pair<const char*, const char*> acts[]
            = { { "AnswerRating", "{'step':'callback','reply':'打过电话'}" }, { "AnswerRating", "{'step':'planned','reply':'月底前改','dueOn':'2026-12-20'}" },
                  { "AnswerRating", "{'step':'corrected','reply':'已经改了'}" }, { "AnswerRating", "{'step':'explained','reply':'没有依据'}" },
                  { "AppealRating", "{'reason':'评的不是这里'}" }, { "CloseRating", "{'recheck':'content'}" } };
        for (std::size_t i = 0; i < std::size(acts); ++i) {
            SmallTown town;
            serve(town);
            QVERIFY(rate(town, 1).ok());
            Rating rating = now(town);
            rating.state = *enumFromText<RatingState>(from);
            town.records.add(rating);
            QCOMPARE(act(town, acts[i].first, acts[i].second).ok(), to.at(static_cast<int>(i)) == QLatin1Char('y'));
        }
    }
    void whatTheLoopRefuses()
    {
        SmallTown town;
        serve(town);
        QVERIFY(rate(town, 2).ok());
        QCOMPARE(issue(act(town, "AnswerRating", "{'step':'planned','reply':'月底前改'}")), QStringLiteral("/dueOn required"));
        QCOMPARE(issue(act(town, "AnswerRating", "{'step':'planned','reply':'月底前改','dueOn':'2026-11-24'}")), QStringLiteral("/dueOn range"));
        QCOMPARE(issue(act(town, "AnswerRating", "{'step':'callback','reply':'打过','dueOn':'2026-12-24'}")), QStringLiteral("/dueOn not_allowed"));
        QCOMPARE(issue(act(town, "AnswerRating", "{'step':'closed','reply':'算了'}")), QStringLiteral("/step not_allowed"));
        QCOMPARE(issue(act(town, "AnswerRating", "{'step':'corrected','reply':' '}")), QStringLiteral("/reply required"));
        QCOMPARE(issue(act(town, "AppealRating", "{'reason':' '}")), QStringLiteral("/reason required"));
        QCOMPARE(act(town, "AnswerRating", "{'guard':'callback','step':'corrected','reply':'已经改了'}").error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("open"));
        QCOMPARE(act(town, "AnswerRating", "{'step':'corrected','reply':'已经改了'}", &town.officer).error().code, ErrorCode::ForbiddenScope); // no matter of his department
        QCOMPARE(act(town, "AnswerRating", "{'step':'corrected','reply':'已经改了'}", &town.clerk).error().code, ErrorCode::ForbiddenRole);
        Actor rated = town.supervisor; // who serves at a window and supervises too
        rated.staff = town.clerk.staff;
        QCOMPARE(act(town, "AnswerRating", "{'step':'corrected','reply':'已经改了'}", &rated).error().code, ErrorCode::SamePerson);
        QVERIFY(act(town, "AppealRating", "{'reason':'评的不是这里'}").ok());
        QCOMPARE(act(town, "CloseRating", "{}").error().code, ErrorCode::SamePerson); // a second person looks at an appeal
        Actor second = town.supervisor;
        second.staff = StaffId(test::townId(850));
        QVERIFY(act(town, "CloseRating", "{}", &second).ok());
    }
    void theRatedIsNotToldWho()
    {
        SmallTown town;
        serve(town);
        QVERIFY(rate(town, 1, id, json(",'text':'等了一个小时'")).ok());
        const RecordText record = *town.records.fetch("Rating", id).value();
        const QString own = QString::fromUtf8(project(planFor(town.clerk, schemaOf<Rating>()), record).value());
        QVERIFY(own.contains(QStringLiteral("等了一个小时")));
        for (const char* hidden : { "receptionId", "matterId", "createdAt", "updatedAt", "\"at\"", "createdBy", "handlerId", "reply" })
            QVERIFY2(!own.contains(QLatin1String(hidden)), hidden);
        QVERIFY(!own.contains(uuidText(stay)));
        Actor colleague = town.clerk;
        colleague.staff = StaffId(test::townId(851));
        const QString others = QString::fromUtf8(project(planFor(colleague, schemaOf<Rating>()), record).value());
        QVERIFY(!others.contains(QStringLiteral("等了一个小时")));
        QVERIFY(!others.contains(QLatin1String("score")));
        QVERIFY(!others.contains(QLatin1String("updatedAt")));
        QVERIFY(QString::fromUtf8(project(planFor(town.supervisor, schemaOf<Rating>()), record).value()).contains(uuidText(stay)));
    }
    void anOpenComplaintIsASupervisorsPurpose()
    {
        SmallTown town;
        serve(town);
        QVERIFY(rate(town, 1).ok());
        const Purpose purpose { PurposeKind::Rating, id, {} };
        QVERIFY(checkPurpose(town.records, town.supervisor, PurposeUse::OpenSubject, purpose, town.zhang.id.uuid).ok());
        QVERIFY(!checkPurpose(town.records, town.supervisor, PurposeUse::OpenSubject, purpose, town.far.id.uuid).ok());
        QVERIFY(!checkPurpose(town.records, town.clerk, PurposeUse::OpenSubject, purpose, town.zhang.id.uuid).ok());
        Rating closed = now(town);
        closed.state = RatingState::Closed;
        town.records.add(closed);
        QVERIFY(!checkPurpose(town.records, town.supervisor, PurposeUse::OpenSubject, purpose, town.zhang.id.uuid).ok());
    }
};
HUIMIN_TEST(RatingTest)
#include "tst_rating.moc"
