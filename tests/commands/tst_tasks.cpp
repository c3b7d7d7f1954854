#include "models/commands/taskcommands.h"
#include "models/grid/taskrules.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;
using test::townId;

/// Tasks of grid workers: made by rules and by the supervisor, done, postponed, handed over; and visits.
class TaskTest : public QObject {
    Q_OBJECT
    static QByteArray quoted(const QUuid& id) { return '"' + id.toByteArray(QUuid::WithoutBraces) + '"'; }
    static QString said(const Result<CommandOutcome>& result)
    {
        if (result)
            return QStringLiteral("done");
        const Error& error = result.error();
        return errorName(error.code) + u' ' + error.members.value(QStringLiteral("why")).toString() + (error.fields.isEmpty() ? QString() : error.fields.first().path + u' ' + error.fields.first().code);
    }
    static GridTask put(SmallTown& town, int n = 900)
    {
        GridTask task;
        task.id = GridTaskId(townId(n));
        task.reason = QStringLiteral("独居老人，每月见一次面");
        task.subjectId = town.mother.id.uuid;
        task.addressId = town.address.id;
        task.gridId = town.grid.id;
        task.dueAt = town.at(17);
        task.priority = 2;
        task.assigneeId = town.gridWorker.staff;
        return town.records.add(task);
    }
    static StaffId second(SmallTown& town)
    {
        const StaffId other(townId(37));
        town.grid.workers.push_back(other);
        town.grid = town.records.add(town.grid);
        return other;
    }
    static Result<CommandOutcome> run(SmallTown& town, const Actor& actor, const char* act, const QByteArray& body, int n = 900) { return town.run(actor, town.command(act, "GridTask", townId(n), body), town.at(10)); }

private Q_SLOTS:
    void aSupervisorSetsATaskInHisStreets()
    {
        SmallTown town;
        const QByteArray body = json("{'kind':'inspection','source':'superior','reason':'节前检查','subjectId':") + quoted(town.shop.id.uuid) + json(",'gridId':") + quoted(town.grid.id.uuid) + json(",'dueAt':") + QByteArray::number(static_cast<qlonglong>(town.on(QDate(2026, 11, 26)).us)) + json(",'priority':1}");
        QVERIFY2(run(town, town.supervisor, "CreateTask", body).ok(), "set");
        const auto task = town.records.get<GridTask>(townId(900));
        QCOMPARE(task.assigneeId, town.gridWorker.staff);
        QCOMPARE(task.state, TaskState::Open);
        QCOMPARE(said(run(town, town.supervisor, "CreateTask", body)), errorName(ErrorCode::Invalid) + QStringLiteral(" /entity/id not_allowed"));
        QByteArray far = body;
        far.replace(quoted(town.grid.id.uuid), quoted(town.farGrid.id.uuid));
        QCOMPARE(run(town, town.supervisor, "CreateTask", far, 901).error().code, ErrorCode::ForbiddenScope);
        QByteArray late = body;
        late.replace(QByteArray::number(static_cast<qlonglong>(town.on(QDate(2026, 11, 26)).us)), QByteArray::number(static_cast<qlonglong>(town.at(8).us)));
        QCOMPARE(said(run(town, town.supervisor, "CreateTask", late, 901)), errorName(ErrorCode::Invalid) + QStringLiteral(" /dueAt range"));
        QCOMPARE(run(town, town.gridWorker, "CreateTask", body, 901).error().code, ErrorCode::ForbiddenRole);
        QByteArray byRule = body;
        byRule.replace("superior", "rule");
        QVERIFY(run(town, town.supervisor, "CreateTask", byRule, 902).ok());
        QCOMPARE(town.records.get<GridTask>(townId(902)).source, TaskSource::Superior);
    }
    void doneIsDone()
    {
        SmallTown town;
        put(town);
        QVERIFY(run(town, town.gridWorker, "CompleteTask", "{}").ok());
        QCOMPARE(town.records.get<GridTask>(townId(900)).state, TaskState::Done);
        QCOMPARE(said(run(town, town.gridWorker, "CompleteTask", "{}")), errorName(ErrorCode::ActNotPossible) + QStringLiteral(" taskClosed"));
    }
    void postponedSaysUntilWhenAndWhy()
    {
        SmallTown town;
        put(town);
        QCOMPARE(said(run(town, town.gridWorker, "PostponeTask", json("{'to':'2026-11-24','reason':'不在家'}"))), errorName(ErrorCode::Invalid) + QStringLiteral(" /to range"));
        QCOMPARE(said(run(town, town.gridWorker, "PostponeTask", json("{'to':'2026-11-26','reason':''}"))), errorName(ErrorCode::Invalid) + QStringLiteral(" /reason required"));
        QVERIFY(run(town, town.gridWorker, "PostponeTask", json("{'to':'2026-11-26','reason':'不在家'}")).ok());
        const auto task = town.records.get<GridTask>(townId(900));
        QCOMPARE(task.state, TaskState::Postponed);
        QCOMPARE(*task.postponedTo, QDate(2026, 11, 26));
        QVERIFY(run(town, town.gridWorker, "CompleteTask", "{}").ok()); // it is open still
    }
    void anotherOfTheCellTakesOver()
    {
        SmallTown town;
        put(town);
        const StaffId other = second(town);
        const QByteArray body = json("{'reason':'请假','assigneeId':") + quoted(other.uuid) + '}';
        QVERIFY(run(town, town.gridWorker, "HandOverTask", body).ok());
        QCOMPARE(town.records.get<GridTask>(townId(900)).assigneeId, other);
        QCOMPARE(said(run(town, town.gridWorker, "CompleteTask", "{}")), errorName(ErrorCode::ActNotPossible) + QStringLiteral(" notYourTask"));
        const QByteArray back = json("{'reason':'回来了','assigneeId':") + quoted(town.gridWorker.staff.uuid) + '}';
        QVERIFY(run(town, town.supervisor, "AssignTask", back).ok());
        QCOMPARE(town.records.get<GridTask>(townId(900)).assigneeId, town.gridWorker.staff);
        const QByteArray outside = json("{'reason':'他','assigneeId':") + quoted(townId(99)) + '}';
        QCOMPARE(said(run(town, town.supervisor, "AssignTask", outside)), errorName(ErrorCode::Invalid) + QStringLiteral(" /assigneeId not_allowed"));
    }
    void aVisitDoesItsTaskAndIsNotedAtTheDoor()
    {
        SmallTown town;
        put(town);
        const auto visit = [&](const char* rest, int n) {
            return town.run(town.gridWorker, town.command("RecordVisit", "Visit", townId(n), json("{'householdId':") + quoted(town.household.id.uuid) + json(",'taskId':") + quoted(townId(900)) + json(",'beganAt':") + QByteArray::number(static_cast<qlonglong>(town.at(9).us)) + json(rest) + '}'), town.at(10));
        };
        QVERIFY(visit(",'outcome':'notHome'", 910).ok());
        QCOMPARE(town.records.get<GridTask>(townId(900)).state, TaskState::Open);
        QVERIFY(!town.records.get<Household>(town.household.id.uuid).lastVisitOn);
        QCOMPARE(said(visit(",'outcome':'met'", 911)), errorName(ErrorCode::Invalid) + QStringLiteral(" /met required"));
        const QByteArray met = json(",'outcome':'met','answers':[{'question':'needs','answer':'none'}],'met':[") + quoted(town.mother.id.uuid) + ']';
        QVERIFY(visit(met.constData(), 912).ok());
        QCOMPARE(town.records.get<GridTask>(townId(900)).state, TaskState::Done);
        QCOMPARE(town.records.get<Household>(town.household.id.uuid).lastVisitOn, std::optional(QDate(2026, 11, 24)));
        const auto kept = town.records.get<Visit>(townId(912));
        QCOMPARE(kept.gridId, town.grid.id);
        QCOMPARE(kept.byId, town.gridWorker.staff);
        QCOMPARE(said(visit(met.constData(), 912)), errorName(ErrorCode::Invalid) + QStringLiteral(" /entity/id not_allowed"));
    }
    void aVisitElsewhereIsNotHis()
    {
        SmallTown town;
        Household far;
        for (const Household& home : town.records.of<Household>(townId(61)))
            far = home;
        QVERIFY(!far.id.isNull());
        const QByteArray body = json("{'householdId':") + quoted(far.id.uuid) + json(",'outcome':'notHome','beganAt':") + QByteArray::number(static_cast<qlonglong>(town.at(9).us)) + '}';
        QCOMPARE(town.run(town.gridWorker, town.command("RecordVisit", "Visit", townId(910), body), town.at(10)).error().code, ErrorCode::ForbiddenScope);
    }
    void rulesMakeATaskOnceWithItsFacts()
    {
        SmallTown town;
        for (Resident person : { town.zhang, town.chen, town.child }) { // all but the grandmother have moved away
            person.lifeStatus = LifeStatus::MovedAway;
            town.records.add(person);
        }
        Household home = town.records.get<Household>(town.household.id.uuid);
        home.lastVisitOn = QDate(2026, 11, 15);
        home = town.records.add(home);
        const auto due = [&](Instant now) {
            const auto tasks = tasksByRules(town.records, town.grid, now, town.calendar);
            if (!tasks)
                qFatal("no tasks");
            return *tasks;
        };
        const auto first = due(town.at(6));
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(first[0].reason, QStringLiteral("82 岁独居，9 天没走访"));
        QCOMPARE(first[0].ruleId, std::optional(QStringLiteral("elderlyAlone")));
        QCOMPARE(first[0].subjectId, town.mother.id.uuid);
        QCOMPARE(first[0].addressId, town.address.id);
        QCOMPARE(first[0].dueAt, town.on(QDate(2026, 11, 27), 17));
        QCOMPARE(first[0].assigneeId, town.gridWorker.staff);
        QCOMPARE(due(town.at(7))[0].id, first[0].id); // the same one, whoever makes it
        GridTask made = town.records.add(first[0]);
        QVERIFY(due(town.at(8)).empty()); // it is open
        made.state = TaskState::Done;
        town.records.add(made);
        QVERIFY(due(town.at(8)).empty()); // it was done in these days
        QCOMPARE(due(town.on(QDate(2026, 12, 3))).size(), std::size_t(1));
        home.lastVisitOn = QDate(2026, 12, 1);
        town.records.add(home);
        QVERIFY(due(town.on(QDate(2026, 12, 3))).empty());
    }
    void aNewbornIsVisitedAndOthersAreNot()
    {
        SmallTown town;
        Resident baby = town.child;
        baby.id = ResidentId(townId(55));
        baby.idNumber.reset();
        baby.birthDate = QDate(2026, 11, 10);
        town.records.add(baby);
        const auto tasks = tasksByRules(town.records, town.grid, town.at(6), town.calendar);
        QCOMPARE(tasks->size(), std::size_t(1));
        QCOMPARE(tasks->front().reason, QStringLiteral("新生儿满 14 天，还没访视"));
        GridCell nobodys = town.grid;
        nobodys.workers.clear();
        QVERIFY(tasksByRules(town.records, nobodys, town.at(6), town.calendar)->empty());
    }
};

HUIMIN_TEST(TaskTest)
#include "tst_tasks.moc"
