#include "models/commands/commandtypes.h"
#include "models/matters/approval.h"
#include "models/matters/matter.h"
#include "models/matters/states.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

/// Acts on a matter that is there: supplement, refusal, withdrawal, and what is not possible when.
class ActsTest : public QObject {
    Q_OBJECT
    static inline const QUuid id = test::townId(900);

    /// A matter of 张伟明 (租赁住房提取住房公积金: id, rent, bank) in a stage, with what belongs to it.
    static Matter put(SmallTown& town, const char* stage, const char* code = "350200-20-0106")
    {
        Matter m;
        m.id = MatterId(id);
        m.number = makeMatterNumber(2026, u"03", u"01", 5);
        m.itemCode = QString::fromLatin1(code);
        m.itemVersion = 1;
        m.itemName = town.item(code).name;
        m.hallId = town.hall.id;
        m.departmentId = town.ecology.id;
        m.applicantId = town.zhang.id.uuid;
        m.applicantName = town.zhang.name;
        m.stage = QString::fromLatin1(stage);
        m.appliedAt = town.at(8, 30);
        m.receivedAt = town.at(8, 31);
        m.clerkId = town.clerk.staff;
        if (m.stage >= QLatin1String("50") && m.stage != QLatin1String("60")) {
            m.clock = ClockState::Running;
            m.acceptedAt = town.at(8, 40);
            m.acceptedOn = QDate(2026, 11, 24);
            ClockSegment segment;
            segment.id = ClockSegmentId(test::townId(910));
            segment.matterId = m.id;
            segment.from = QDate(2026, 11, 24);
            town.records.add(segment);
        }
        return town.records.add(m);
    }
    static Result<CommandOutcome> run(SmallTown& town, const char* act, const char* body, const Actor* actor = nullptr, Instant when = {})
    {
        return town.run(actor ? *actor : town.clerk, town.command(act, "Matter", id, json(body)), when.us ? when : town.at(10));
    }
    static Matter now(SmallTown& town) { return town.records.get<Matter>(id); }
    static MaterialState paper(SmallTown& town, const char* key)
    {
        for (const MatterMaterial& material : town.records.of<MatterMaterial>(id))
            if (material.materialKey == QLatin1String(key))
                return material.state;
        return MaterialState::Waived;
    }
    static constexpr const char* askRent = "{'guard':'30','materials':[{'materialKey':'rent','state':'missing','reason':'没有租赁合同'}]}";
    static constexpr const char* bringRent = "{'guard':'40','materials':[{'materialKey':'rent','state':'brought','copies':1}]}";

private Q_SLOTS:
    void aSupplementIsAskedOnceAndComes()
    {
        SmallTown town;
        put(town, "30");
        const QByteArray body
            = json("{'guard':'30','materials':[{'materialKey':'rent','state':'missing'},{'materialKey':'bank','state':'doubtful','reason':'"
                   "户名不是本人'}],'opinion':'请一次带齐','comeBackAt':1795000000000000,'comeBackBring':'租赁合同'}");
        QVERIFY(town.run(town.clerk, town.command("AskSupplement", "Matter", id, body), town.at(10)).ok());
        QCOMPARE(now(town).stage, QStringLiteral("40"));
        QCOMPARE(now(town).clock, ClockState::None);
        QVERIFY(now(town).comeBackAt);
        QCOMPARE(paper(town, "rent"), MaterialState::Missing);
        QCOMPARE(paper(town, "bank"), MaterialState::Doubtful);
        QCOMPARE(paper(town, "id"), MaterialState::Missing); // nobody had brought it: told in the same notice
        QCOMPARE(town.records.of<Document>(id).front().number, *now(town).number + QStringLiteral("-0201"));
        const auto event = town.records.of<MatterEvent>(id).front();
        QCOMPARE(event.opinion, std::optional<QString>(QStringLiteral("请一次带齐")));
        QVERIFY(!event.documentId.isNull());

        QVERIFY(run(town, "ReceiveSupplement", bringRent, nullptr, town.at(14)).ok());
        QCOMPARE(now(town).stage, QStringLiteral("30"));
        QCOMPARE(*now(town).receivedAt, town.at(14)); // the notice term starts again
        QVERIFY(!now(town).comeBackAt);
        QCOMPARE(paper(town, "rent"), MaterialState::Brought);
        QStringList numbers;
        for (const Document& document : town.records.of<Document>(id))
            numbers << document.number.right(4);
        numbers.sort();
        QCOMPARE(numbers, (QStringList { QStringLiteral("0201"), QStringLiteral("0501") }));
    }
    /// It waits on the record until a supervisor of the hall has agreed, in writing.
    void aSecondNoticeNeedsTheSupervisorsReason()
    {
        SmallTown town;
        put(town, "30");
        QVERIFY(run(town, "AskSupplement", askRent).ok());
        QVERIFY(run(town, "ReceiveSupplement", bringRent).ok());
        QCOMPARE(run(town, "AskSupplement", askRent).error().fields.first(), (FieldIssue { QStringLiteral("/opinion"), QStringLiteral("required") }));
        const char* again = "{'guard':'30','materials':[{'materialKey':'rent','state':'doubtful','reason':'合同缺页'}],'opinion':'合同缺页，初审时看不出'}";
        QVERIFY(run(town, "AskSupplement", again).ok());
        QCOMPARE(now(town).stage, QStringLiteral("30"));
        QCOMPARE(run(town, "AskSupplement", again).error().members.value(QStringLiteral("why")).toString(), QStringLiteral("waiting"));
        const auto request = town.records.of<ApprovalRequest>(id).front();
        QCOMPARE(request.askedOf, Role::Supervisor);
        const auto decide = [&](const Actor& actor, const char* act, const char* body) {
            return town.run(actor, town.command(act, "ApprovalRequest", request.id.uuid, json(body)), town.at(11));
        };
        QCOMPARE(decide(town.clerk, "ApproveRequest", "{'opinion':'合同缺页，须补'}").error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(decide(town.supervisor, "ApproveRequest", "{'opinion':'1111'}").error().fields.first().path, QStringLiteral("/opinion"));
        QVERIFY(decide(town.supervisor, "ApproveRequest", "{'opinion':'合同缺页，须补'}").ok());
        QCOMPARE(now(town).stage, QStringLiteral("40"));
        QStringList numbers;
        for (const Document& document : town.records.of<Document>(id))
            numbers << document.number.right(4);
        QVERIFY(numbers.contains(QStringLiteral("0202"))); // the second issue
        const auto events = town.records.of<MatterEvent>(id);
        const auto notice = std::find_if(events.begin(), events.end(), [](const MatterEvent& e) { return !e.approvedBy.isNull(); });
        QVERIFY(notice != events.end());
        QCOMPARE(notice->byId, town.clerk.staff);
        QCOMPARE(notice->approvedBy, town.supervisor.staff);
        QVERIFY(notice->opinion->contains(QStringLiteral("须补")));
    }
    void acceptanceIsRefusedWithReasonAndPlace()
    {
        SmallTown town;
        put(town, "30");
        QVERIFY(
            run(town, "RefuseAcceptance", "{'guard':'30','reasonCode':'notOurs','opinion':'不属于本厅','rightPlace':'湖里区政务服务中心'}")
                .ok());
        QCOMPARE(now(town).stage, QStringLiteral("60"));
        QCOMPARE(now(town).result, std::optional<MatterResult>(MatterResult::NotAccepted));
        QCOMPARE(now(town).clock, ClockState::Ended);
        QCOMPARE(town.records.of<Document>(id).front().kind, QStringLiteral("03"));
        QVERIFY(town.records.of<MatterEvent>(id).front().opinion->contains(QStringLiteral("湖里区")));
    }
    void aWithdrawalEndsTheClocks_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("byOfficer");
        for (const char* stage : { "10", "20", "30", "40", "50", "70", "71", "74", "78" })
            QTest::newRow(stage) << QString::fromLatin1(stage) << false;
        QTest::newRow("70 by the officer") << QStringLiteral("70") << true;
    }
    void aWithdrawalEndsTheClocks()
    {
        QFETCH(QString, stage);
        QFETCH(bool, byOfficer);
        SmallTown town;
        put(town, stage.toLatin1().constData());
        const Actor* actor = byOfficer ? &town.officer : &town.clerk;
        QCOMPARE(run(town, "WithdrawMatter", "{}", actor).error().fields.first().path, QStringLiteral("/signedByApplicant"));
        QVERIFY(run(town, "WithdrawMatter", "{'signedByApplicant':true,'opinion':'本人不办了'}", actor, town.on(QDate(2026, 11, 26))).ok());
        QCOMPARE(now(town).stage, QStringLiteral("66"));
        QCOMPARE(now(town).result, std::optional<MatterResult>(MatterResult::Withdrawn));
        QCOMPARE(town.records.of<Document>(id).front().kind, QStringLiteral("26"));
        for (const ClockSegment& segment : town.records.of<ClockSegment>(id))
            QCOMPARE(segment.to, std::optional<QDate>(QDate(2026, 11, 26)));
    }
    /// Every act from every stage: possible exactly where the machine has an edge for the role.
    void actsAreRefusedWhereTheyAreNotPossible()
    {
        const std::map<QString, const char*> bodies {
            { QStringLiteral("ReceivePapers"), "{}" },
            { QStringLiteral("AcceptMatter"),
                "{'materials':[{'materialKey':'id','state':'brought'},{'materialKey':'rent','state':'brought'},{'materialKey':'bank','"
                "state':'brought'}]}" },
            { QStringLiteral("AskSupplement"), "{'materials':[{'materialKey':'rent','state':'missing'}]}" },
            { QStringLiteral("ReceiveSupplement"), "{'materials':[{'materialKey':'rent','state':'brought'}]}" },
            { QStringLiteral("RefuseAcceptance"), "{'reasonCode':'outOfScope','opinion':'不在范围'}" },
            { QStringLiteral("WithdrawMatter"), "{'signedByApplicant':true}" },
        };
        for (const auto& [act, body] : bodies)
            for (const MatterStage& stage : matterStates().stages()) {
                SmallTown town;
                put(town, stage.code.toLatin1().constData());
                const bool possible
                    = matterStates().edge(act, stage.code) || (act == QLatin1String("AcceptMatter") && stage.code == QLatin1String("10"));
                const auto outcome = run(town, act.toLatin1().constData(), body);
                QVERIFY2(outcome.ok() == possible, qPrintable(act + QStringLiteral(" from ") + stage.code));
                if (possible)
                    continue;
                QCOMPARE(outcome.error().code, ErrorCode::ActNotPossible);
                QCOMPARE(outcome.error().members.value(QStringLiteral("stage")).toString(), stage.code);
                QCOMPARE(outcome.error().members.value(QStringLiteral("possible")).toStringList(),
                    matterStates().possibleActs(stage.code, Role::Clerk));
            }
    }
    void rolesOfTheTableAreThoseOfTheMachine()
    {
        for (const CommandType& type : commandTypes()) {
            std::uint32_t roles = 0;
            for (const MatterEdge& edge : matterStates().edges())
                if (edge.act == QLatin1String(type.name))
                    for (const Role role : edge.who)
                        roles |= roleBit(role);
            if (roles != 0)
                QCOMPARE(type.roles, roles);
        }
    }
    void aGuardThatIsNotMetSaysWhereItStands()
    {
        SmallTown town;
        put(town, "30");
        const auto outcome = run(town, "ReceiveSupplement", bringRent);
        QCOMPARE(outcome.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(outcome.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("30"));
    }
    void wrongInput_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing asked") << QStringLiteral("AskSupplement") << QStringLiteral("30") << QStringLiteral("{}")
                                       << QStringLiteral("/materials") << QStringLiteral("required");
        QTest::newRow("asked but brought") << QStringLiteral("AskSupplement") << QStringLiteral("30")
                                           << QStringLiteral("{'materials':[{'materialKey':'rent','state':'brought'}]}")
                                           << QStringLiteral("/materials/0/state") << QStringLiteral("not_allowed");
        QTest::newRow("doubtful without reason") << QStringLiteral("AskSupplement") << QStringLiteral("30")
                                                 << QStringLiteral("{'materials':[{'materialKey':'rent','state':'doubtful','reason':' '}]}")
                                                 << QStringLiteral("/materials/0/reason") << QStringLiteral("required");
        QTest::newRow("nothing came") << QStringLiteral("ReceiveSupplement") << QStringLiteral("40") << QStringLiteral("{}")
                                      << QStringLiteral("/materials") << QStringLiteral("required");
        QTest::newRow("refused without reason") << QStringLiteral("RefuseAcceptance") << QStringLiteral("30") << QStringLiteral("{}")
                                                << QStringLiteral("/reasonCode") << QStringLiteral("required");
        QTest::newRow("refused for whim") << QStringLiteral("RefuseAcceptance") << QStringLiteral("30")
                                          << QStringLiteral("{'reasonCode':'whim','opinion':'x'}") << QStringLiteral("/reasonCode")
                                          << QStringLiteral("not_allowed");
        QTest::newRow("refused in silence") << QStringLiteral("RefuseAcceptance") << QStringLiteral("30")
                                            << QStringLiteral("{'reasonCode':'outOfScope'}") << QStringLiteral("/opinion")
                                            << QStringLiteral("required");
        QTest::newRow("not ours, but where") << QStringLiteral("RefuseAcceptance") << QStringLiteral("30")
                                             << QStringLiteral("{'reasonCode':'notOurs','opinion':'x'}") << QStringLiteral("/rightPlace")
                                             << QStringLiteral("required");
        QTest::newRow("unknown member") << QStringLiteral("WithdrawMatter") << QStringLiteral("30")
                                        << QStringLiteral("{'signedByApplicant':true,'result':'granted'}") << QStringLiteral("/result")
                                        << QStringLiteral("unknown");
        QTest::newRow("too long") << QStringLiteral("WithdrawMatter") << QStringLiteral("30")
                                  << QStringLiteral("{'signedByApplicant':true,'opinion':'") + QString(291, QLatin1Char('a'))
                + QStringLiteral("'}")
                                  << QStringLiteral("/opinion") << QStringLiteral("length");
    }
    void wrongInput()
    {
        QFETCH(QString, act);
        QFETCH(QString, stage);
        QFETCH(QString, body);
        QFETCH(QString, path);
        QFETCH(QString, code);
        SmallTown town;
        put(town, stage.toLatin1().constData());
        const int writes = town.records.writes;
        const auto outcome = run(town, act.toLatin1().constData(), body.toUtf8().constData());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QCOMPARE(outcome.error().fields.first(), (FieldIssue { path, code }));
        QCOMPARE(town.records.writes, writes);
    }
    void aMatterOfAnotherHallOrDepartmentIsNotTouched()
    {
        SmallTown town;
        Matter matter = put(town, "70");
        matter.hallId = town.otherHall.id;
        matter.departmentId = town.hrss.id;
        town.records.add(matter);
        for (const Actor* actor : { &town.clerk, &town.officer })
            QCOMPARE(run(town, "WithdrawMatter", "{'signedByApplicant':true}", actor).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(town.run(town.clerk, town.command("WithdrawMatter", "Matter", test::townId(999), json("{'signedByApplicant':true}")))
                     .error()
                     .code,
            ErrorCode::NotFound);
    }
};
HUIMIN_TEST(ActsTest)
#include "tst_acts.moc"
