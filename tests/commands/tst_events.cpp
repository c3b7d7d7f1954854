#include "models/base/errortext.h"
#include "models/commands/automaticacts.h"
#include "models/commands/commandtypes.h"
#include "models/grid/eventclasses.h"
#include "models/matters/matter.h"
#include "tests/support/eventfixture.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::EventAtRest;
using test::json;
using test::townId;

/// Every edge of the loop of grid events by every role, and every act from every stage where it has no edge.
class EventEdgesTest : public QObject {
    Q_OBJECT
    static constexpr Role roles[] = { Role::Clerk, Role::Officer, Role::Grid, Role::Supervisor, Role::Admin };

    static QString said(const Result<CommandOutcome>& result)
    {
        if (result)
            return QStringLiteral("done");
        const Error& error = result.error();
        return errorName(error.code) + u' ' + error.members.value(QStringLiteral("why")).toString() + u' ' + (error.fields.isEmpty() ? error.reason : error.fields.first().path + error.fields.first().code);
    }
    static void prepare(EventAtRest& at, const MatterEdge& edge, Role role)
    {
        at.rest(edge.from, edge.act, role);
        Matter matter;
        matter.id = MatterId(townId(970));
        matter.itemCode = QStringLiteral("350200-01-0191");
        at.town.records.add(matter);
    }

private Q_SLOTS:
    void everyEdgeIsWalkedByItsRolesAndByNoOther()
    {
        int walked = 0, forbidden = 0;
        for (const MatterEdge& edge : eventStates().edges()) {
            if (edge.from == QLatin1String("start") || edge.who.empty())
                continue;
            for (const Role role : roles) {
                EventAtRest at;
                prepare(at, edge, role);
                const int before = at.town.records.count("EventStep");
                const auto result = at.run(at.actor(role), edge.act.toLatin1().constData(), at.bodyOf(edge.act, edge.from));
                const QByteArray what = (edge.from + u' ' + edge.act + u' ' + enumText(role) + u' ' + said(result)).toUtf8();
                if (!edge.mayBeDoneBy(role)) {
                    // His act elsewhere, or nowhere; of an officer it is not even in reach before it was dispatched to him.
                    const bool elsewhere = mayRun(at.actor(role), edge.act);
                    const bool outOfReach = elsewhere && role == Role::Officer && at.now().mainUnit.isNull();
                    const ErrorCode expected = outOfReach ? ErrorCode::ForbiddenScope : elsewhere ? ErrorCode::ActNotPossible : ErrorCode::ForbiddenRole;
                    QVERIFY2(!result && result.error().code == expected, what.constData());
                    QCOMPARE(at.now().state, edge.from);
                    ++forbidden;
                    continue;
                }
                QVERIFY2(result.ok(), what.constData());
                QCOMPARE(at.now().state, edge.to);
                const EventStep step = at.lastStep();
                QCOMPARE(at.town.records.count("EventStep"), before + 1);
                QCOMPARE(step.act, edge.act);
                QCOMPARE(step.from, edge.from);
                QCOMPARE(step.to, edge.to);
                QCOMPARE(step.byId, at.actor(role).staff);
                ++walked;
            }
        }
        QVERIFY(walked > 40 && forbidden > 100);
    }
    void noActIsPossibleFromAnotherStage()
    {
        int tried = 0;
        for (const MatterAct& act : eventStates().acts()) {
            if (act.key == QLatin1String("ReportEvent") || act.key == QLatin1String("ClimbLate"))
                continue;
            for (const MatterStage& stage : eventStates().stages()) {
                if (eventStates().edge(act.key, stage.code))
                    continue;
                for (const Role role : roles) {
                    EventAtRest at;
                    if (!mayRun(at.actor(role), act.key))
                        continue;
                    GridEvent event = at.rest(stage.code, act.key, role);
                    event.mainUnit = at.town.ecology.id; // the officer's, wherever it rests
                    at.town.records.add(event);
                    const auto result = at.run(at.actor(role), act.key.toLatin1().constData(), at.bodyOf(act.key, stage.code));
                    const QByteArray what = (stage.code + u' ' + act.key + u' ' + enumText(role) + u' ' + said(result)).toUtf8();
                    QVERIFY2(!result && result.error().code == ErrorCode::ActNotPossible, what.constData());
                    QCOMPARE(result.error().members.value(QStringLiteral("stage")).toString(), stage.code);
                    QCOMPARE(result.error().members.value(QStringLiteral("possible")).toStringList(), eventStates().possibleActs(stage.code, role));
                    ++tried;
                    break; // one role tells as much as two
                }
            }
        }
        QVERIFY(tried > 150);
    }
    void eventsElsewhereAreNotWorked()
    {
        for (const MatterEdge& edge : eventStates().edges())
            for (const Role role : edge.who) {
                if (edge.from == QLatin1String("start"))
                    continue;
                EventAtRest at;
                prepare(at, edge, role);
                const Actor& outside = role == Role::Officer ? at.otherOfficer : role == Role::Grid ? at.otherWorker : at.otherSupervisor;
                const auto result = at.run(outside, edge.act.toLatin1().constData(), at.bodyOf(edge.act, edge.from));
                QVERIFY2(!result && result.error().code == ErrorCode::ForbiddenScope, qPrintable(edge.from + edge.act + said(result)));
            }
    }
    void nobodySendsWhatOnlyTheCenterDoes()
    {
        for (const Role role : roles) {
            EventAtRest at;
            at.rest(QStringLiteral("E4"), QStringLiteral("ClimbLate"));
            QCOMPARE(at.run(at.actor(role), "ClimbLate", json("{'guard':'E4'}")).error().code, ErrorCode::ForbiddenRole);
        }
    }
    void whoComesSecondIsToldWhatHappened()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E0"));
        QVERIFY(at.run(at.town.supervisor, "FileEvent", json("{'guard':'E0'}")).ok());
        const auto second = at.run(at.town.supervisor, "FileEvent", json("{'guard':'E0'}"));
        QCOMPARE(second.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(second.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("E1"));
        QCOMPARE(second.error().members.value(QStringLiteral("lastAct")).toString(), QStringLiteral("FileEvent"));
        QCOMPARE(second.error().members.value(QStringLiteral("lastBy")).toString(), at.town.supervisor.staff.text());
        QVERIFY(second.error().members.value(QStringLiteral("possible")).toStringList().contains(QStringLiteral("DispatchEvent")));
    }
    void everyActOfTheLoopHasABodyAndIsTriedWithoutChange()
    {
        for (const MatterEdge& edge : eventStates().edges())
            QVERIFY2(edge.act == QLatin1String("ClimbLate") || actBody(edge.act), qPrintable(edge.act));
        for (const MatterStage& stage : eventStates().stages())
            for (const Role role : roles) {
                EventAtRest at;
                at.rest(stage.code, {}, role);
                const int writes = at.town.records.writes;
                const auto choices = actChoices(at.town.records, GridEventId(at.id), at.actor(role), at.town.calendar, at.town.at(10));
                QVERIFY(choices.ok());
                QCOMPARE(at.town.records.writes, writes);
                for (const ActChoice& choice : *choices)
                    if (choice.isPossible())
                        QVERIFY2(eventStates().possibleActs(stage.code, role).contains(choice.act), qPrintable(choice.act));
            }
    }
    void theListSaysWhatTheCenterWouldSay()
    {
        const auto why = [](EventAtRest& at, const Actor& actor, const char* act) {
            const auto choices = actChoices(at.town.records, GridEventId(at.id), actor, at.town.calendar, at.town.at(10));
            for (const ActChoice& choice : *choices)
                if (choice.act == QLatin1String(act))
                    return choice.hindrance ? errorName(choice.hindrance->code) + u' ' + choice.hindrance->members.value(QStringLiteral("why")).toString() : QStringLiteral("possible");
            return QStringLiteral("no edge");
        };
        EventAtRest at;
        at.rest(QStringLiteral("E4"));
        QCOMPARE(why(at, at.town.supervisor, "ExtendEvent"), errorName(ErrorCode::ActNotPossible) + QStringLiteral(" notAsked"));
        QCOMPARE(why(at, at.town.officer, "ReportDone"), QStringLiteral("possible"));
        QCOMPARE(why(at, at.town.gridWorker, "ReportDone"), errorName(ErrorCode::ActNotPossible) + QStringLiteral(" notHandler"));
        QCOMPARE(why(at, at.town.supervisor, "ReportDone"), errorName(ErrorCode::ForbiddenRole) + u' ');
        EventAtRest checked;
        checked.rest(QStringLiteral("E5"));
        GridEvent own = checked.now();
        own.handlerId = checked.town.gridWorker.staff;
        checked.town.records.add(own);
        QCOMPARE(why(checked, checked.town.gridWorker, "PassCheck"), errorName(ErrorCode::SamePerson) + u' ');
        QCOMPARE(why(checked, checked.town.supervisor, "PassCheck"), QStringLiteral("possible"));
        QCOMPARE(why(checked, checked.town.supervisor, "ClimbAfterCheck"), errorName(ErrorCode::ActNotPossible) + QStringLiteral(" notThirdTime"));
    }
};

/// What guards the acts besides stage, role and place.
class EventGuardsTest : public QObject {
    Q_OBJECT
    static QString why(const Result<CommandOutcome>& result) { return result ? QStringLiteral("done") : result.error().members.value(QStringLiteral("why")).toString(); }
    static QString path(const Result<CommandOutcome>& result) { return result || result.error().fields.isEmpty() ? QString() : result.error().fields.first().path + u' ' + result.error().fields.first().code; }
    static QByteArray report(const EventAtRest& at, const char* rest = "")
    {
        return json("{'classCode':'02-01','place':'小区北门外','gridId':'") + at.town.grid.id.text().toLatin1() + json("','source':'grid','text':'三盏路灯不亮'") + json(rest) + '}';
    }
    static Result<CommandOutcome> send(EventAtRest& at, const Actor& actor, const QByteArray& body) { return at.run(actor, "ReportEvent", body); }

private Q_SLOTS:
    void aReportIsNumberedAtTheCenterAndProvisionalAtTheDesk()
    {
        EventAtRest at;
        const auto outcome = send(at, at.town.gridWorker, report(at));
        QVERIFY2(outcome.ok(), qPrintable(path(outcome)));
        QCOMPARE(at.now().number, std::optional(makeEventNumber(QDate(2026, 11, 24), u"03", 1)));
        QCOMPARE(at.now().state, QStringLiteral("E0"));
        QCOMPARE(at.now().urgency, EventUrgency::Simple);
        QVERIFY(!at.lastStep().recorded);
        EventAtRest desk;
        const QString provisional = makeProvisionalNumber(u"001", 7);
        QVERIFY(desk.town.runAtDesk(desk.town.gridWorker, desk.town.command("ReportEvent", "GridEvent", desk.id, report(desk, (",'provisional':'" + provisional.toLatin1() + "'").constData())), desk.town.at(10)).ok());
        QVERIFY(!desk.now().number);
        QCOMPARE(desk.now().provisional, std::optional(provisional));
    }
    void aReportLiesInAGrid()
    {
        EventAtRest at;
        GridCell cell = at.town.grid;
        cell.outline = { { 0, 0 }, { 10000, 0 }, { 10000, 10000 }, { 0, 10000 } };
        at.town.records.add(cell);
        QCOMPARE(path(send(at, at.town.gridWorker, report(at, ",'point':{'x':20000,'y':5}"))), QStringLiteral("/point range"));
        const QByteArray nowhere = json("{'classCode':'02-01','place':'海上','source':'grid','text':'漂着垃圾','point':{'x':-5,'y':5}}");
        QCOMPARE(path(send(at, at.town.gridWorker, nowhere)), QStringLiteral("/point range"));
        QCOMPARE(path(send(at, at.town.gridWorker, json("{'classCode':'02-01','place':'某处','source':'grid','text':'不知哪里'}"))), QStringLiteral("/gridId required"));
        QVERIFY(send(at, at.town.gridWorker, json("{'classCode':'02-01','place':'门口','source':'grid','text':'路灯不亮','point':{'x':500,'y':500}}")).ok());
        QCOMPARE(at.now().gridId, at.town.grid.id);
        QCOMPARE(at.now().point, (PlanePoint { 500, 500 }));
    }
    void aReportSaysWhatItIs()
    {
        EventAtRest at;
        QCOMPARE(path(send(at, at.town.gridWorker, report(at).replace("02-01", "99-99"))), QStringLiteral("/classCode unknown"));
        QCOMPARE(path(send(at, at.town.gridWorker, report(at).replace("三盏路灯不亮", "  "))), QStringLiteral("/text required"));
        QCOMPARE(send(at, at.otherWorker, report(at)).error().code, ErrorCode::ForbiddenScope);
        QVERIFY(send(at, at.town.clerk, report(at)).ok()); // a citizen tells it at the counter
        QCOMPARE(path(send(at, at.town.clerk, report(at))), QStringLiteral("/entity/id not_allowed"));
    }
    void aRestrictedClassIsRestrictedFromTheFirstWord()
    {
        EventAtRest at;
        QVERIFY(send(at, at.town.gridWorker, report(at).replace("02-01", "04-02")).ok());
        QVERIFY(at.now().restricted);
    }
    void onTheSpotIsForWhoReportedAndForSomeClasses()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E0"));
        GridEvent event = at.now();
        event.reportedBy = at.otherWorker.staff;
        event = at.town.records.add(event);
        QCOMPARE(why(at.run(at.town.gridWorker, "HandleOnSpot", at.bodyOf(QStringLiteral("HandleOnSpot"), QStringLiteral("E0")))), QStringLiteral("notReporter"));
        event.reportedBy = at.town.gridWorker.staff;
        event.classCode = QStringLiteral("02-01");
        at.town.records.add(event);
        QCOMPARE(why(at.run(at.town.gridWorker, "HandleOnSpot", at.bodyOf(QStringLiteral("HandleOnSpot"), QStringLiteral("E0")))), QStringLiteral("notOnSpot"));
    }
    void photosAreThoseOfTheEvent()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E4"));
        QCOMPARE(path(at.run(at.town.officer, "ReportDone", json("{'guard':'E4','text':'清完了'}"))), QStringLiteral("/before required"));
        Attachment foreign = at.town.records.get<Attachment>(at.after);
        foreign.ownerId = at.likeId;
        at.town.records.add(foreign);
        QCOMPARE(path(at.run(at.town.officer, "ReportDone", at.bodyOf(QStringLiteral("ReportDone"), QStringLiteral("E4")))), QStringLiteral("/after/0 unknown"));
    }
    void onlyLikeOnesAreJoined()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E0"));
        const QByteArray body = at.bodyOf(QStringLiteral("JoinEvent"), QStringLiteral("E0"));
        GridEvent other = at.town.records.get<GridEvent>(at.likeId);
        const GridEvent same = other;
        other.point = { 1000 + 20'100, 1000 }; // 201 m
        other = at.town.records.add(other);
        QCOMPARE(why(at.run(at.town.supervisor, "JoinEvent", body)), QStringLiteral("notAlike"));
        other.point = same.point;
        other.state = QStringLiteral("E6");
        other = at.town.records.add(other);
        QCOMPARE(why(at.run(at.town.supervisor, "JoinEvent", body)), QStringLiteral("otherIsClosed"));
        other.state = QStringLiteral("E4");
        at.town.records.add(other);
        QVERIFY(at.run(at.town.supervisor, "JoinEvent", body).ok());
        QCOMPARE(at.now().joinedTo.uuid, at.likeId);
    }
    void notOursIsSaidTwiceAndWithinADay()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E4"));
        const QByteArray body = at.bodyOf(QStringLiteral("ReturnEvent"), QStringLiteral("E4"));
        QCOMPARE(why(at.run(at.town.officer, "ReturnEvent", body, at.town.on(QDate(2026, 11, 26), 9))), QStringLiteral("returnTooLate"));
        QVERIFY(at.run(at.town.officer, "ReturnEvent", body, at.town.on(QDate(2026, 11, 25), 16)).ok());
        QCOMPARE(at.now().returns, 1);
        QVERIFY(at.now().mainUnit.isNull() && at.now().handlerId.isNull());
        QCOMPARE(at.now().proposedUnit, at.town.hrss.id);
        EventAtRest bound;
        GridEvent event = bound.rest(QStringLiteral("E2"));
        event.returns = 2;
        bound.town.records.add(event);
        QCOMPARE(why(bound.run(bound.town.officer, "ReturnEvent", bound.bodyOf(QStringLiteral("ReturnEvent"), QStringLiteral("E2")))), QStringLiteral("returnedTwice"));
    }
    void anExtensionIsAskedInTimeAndGivenOnce()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E4"));
        const QByteArray ask = json("{'guard':'E4','text':'等配件','ask':'extension','days':5}");
        QCOMPARE(path(at.run(at.town.officer, "RecordHandling", json("{'guard':'E4','text':'等配件','ask':'extension','days':11}"))), QStringLiteral("/days range"));
        // 3 working days are 1,260 minutes, until Friday 17:00; 80 % of it have passed when 252 are left, on Friday at 11:18
        QCOMPARE(why(at.run(at.town.officer, "RecordHandling", ask, at.town.on(QDate(2026, 11, 27), 14))), QStringLiteral("askedTooLate"));
        QVERIFY(at.run(at.town.officer, "RecordHandling", ask).ok());
        QVERIFY(at.run(at.town.supervisor, "ExtendEvent", json("{'guard':'E4','days':5,'reason':'同意'}")).ok());
        QCOMPARE(*at.now().handleDue, at.town.on(QDate(2026, 12, 4), 17));
        QCOMPARE(at.now().handleMinutes, 8 * 420);
        QCOMPARE(why(at.run(at.town.officer, "RecordHandling", ask)), QStringLiteral("extendedBefore"));
        QCOMPARE(why(at.run(at.town.supervisor, "ExtendEvent", json("{'guard':'E4','days':5,'reason':'再延'}"))), QStringLiteral("extendedBefore"));
    }
    void hangingUpHasAReviewDate()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E4"), QStringLiteral("HangUpEvent"));
        QCOMPARE(path(at.run(at.town.supervisor, "HangUpEvent", json("{'guard':'E4','reviewOn':'2026-12-25','reason':'等'}"))), QStringLiteral("/reviewOn range"));
        QCOMPARE(path(at.run(at.town.supervisor, "HangUpEvent", json("{'guard':'E4','reviewOn':'2026-11-24','reason':'等'}"))), QStringLiteral("/reviewOn range"));
    }
    void theThirdFailedCheckClimbs()
    {
        EventAtRest at;
        GridEvent event = at.rest(QStringLiteral("E5"));
        event.fails = 2;
        at.town.records.add(event);
        QCOMPARE(why(at.run(at.town.gridWorker, "FailCheck", at.bodyOf(QStringLiteral("FailCheck"), QStringLiteral("E5")))), QStringLiteral("failsClimb"));
        QVERIFY(at.run(at.town.gridWorker, "ClimbAfterCheck", at.bodyOf(QStringLiteral("ClimbAfterCheck"), QStringLiteral("E5"))).ok());
        QCOMPARE(at.now().level, EventLevel::Community);
        QVERIFY(at.now().mainUnit.isNull());
    }
    void aCallBackIsACallBack()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E6"));
        QCOMPARE(path(at.run(at.town.supervisor, "CallBack", json("{'guard':'E6','outcome':'satisfied'}"))), QStringLiteral("/score required"));
        QCOMPARE(path(at.run(at.town.supervisor, "CallBack", json("{'guard':'E6','outcome':'satisfied','score':2}"))), QStringLiteral("/score range"));
        QCOMPARE(path(at.run(at.town.supervisor, "CallBack", json("{'guard':'E6','outcome':'notReached','attempts':2}"))), QStringLiteral("/attempts range"));
        QVERIFY(at.run(at.town.supervisor, "CallBack", json("{'guard':'E6','outcome':'notReached','attempts':3}")).ok());
    }
    void anUrgeIsAnsweredOrClimbs()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E4"));
        QCOMPARE(why(at.run(at.town.officer, "AnswerUrge", json("{'guard':'E4','opinion':'好'}"))), QStringLiteral("noUrge"));
        const QByteArray urge = at.bodyOf(QStringLiteral("UrgeEvent"), QStringLiteral("E4"));
        QVERIFY(at.run(at.town.supervisor, "UrgeEvent", urge).ok());
        QCOMPARE(why(at.run(at.town.supervisor, "UrgeEvent", urge)), QStringLiteral("urgeOpen"));
        const Instant due = *at.now().urgeDue;
        QVERIFY(!automaticAct(at.now(), CommandId(townId(3000)), due.plusMs(-1)));
        const auto silence = automaticAct(at.now(), CommandId(townId(3000)), due);
        QVERIFY(silence && silence->type == QLatin1String("ClimbLate"));
        QVERIFY(applyAutomatically(*silence, at.town.records, at.town.calendar, due).ok());
        QCOMPARE(at.now().level, EventLevel::Community);
        QVERIFY(!automaticAct(at.now(), CommandId(townId(3001)), due)); // once
        QVERIFY(at.run(at.town.officer, "AnswerUrge", json("{'guard':'E4','opinion':'明天清完'}"), due).ok());
        QVERIFY(!at.now().urgeDue);
    }
    void photosAreAttachedByWhoWorksOnIt()
    {
        EventAtRest at;
        at.rest(QStringLiteral("E4"));
        const auto attach = [&](const Actor& actor, int n, const QUuid& owner) {
            const QByteArray body = json("{'eventId':'") + owner.toByteArray(QUuid::WithoutBraces) + json("','digest':'") + QByteArray(64, 'a') + json("','size':1200,'mediaType':'image/jpeg','title':'处置前'}");
            return at.town.run(actor, at.town.command("AttachFile", "Attachment", townId(n), body), at.town.at(10));
        };
        QVERIFY(attach(at.town.officer, 980, at.id).ok());
        QVERIFY(attach(at.town.gridWorker, 981, at.id).ok());
        QCOMPARE(attach(at.otherOfficer, 982, at.id).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(attach(at.otherWorker, 983, at.id).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(at.town.records.of<Attachment>(at.id).size(), std::size_t(4));
        QVERIFY(at.run(at.town.officer, "TurnIntoMatter", at.bodyOf(QStringLiteral("TurnIntoMatter"), QStringLiteral("E4"))).error().code == ErrorCode::Invalid); // no such matter
        GridEvent ended = at.now();
        ended.state = QStringLiteral("E9");
        at.town.records.add(ended);
        QCOMPARE(attach(at.town.officer, 984, at.id).error().code, ErrorCode::ActNotPossible);
    }
};

HUIMIN_TEST(EventEdgesTest)
HUIMIN_TEST(EventGuardsTest)
#include "tst_events.moc"
