#include "models/base/calendar.h"
#include "models/base/ownnumbers.h"
#include "models/grid/plane.h"
#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;
using namespace huimin::test;

/// Visits, tasks and events of the grids.
class TestGridWork : public QObject {
    Q_OBJECT

    struct Edge {
        QString to;
        QStringList who;
    };
    /// By stage and act, as the shipped file says.
    static QHash<QString, Edge> edges()
    {
        QFile file(QStringLiteral(":/huimin/catalogue/event_states.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("event_states.json is not there");
        QHash<QString, Edge> found;
        for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("edges")].toArray()) {
            const QJsonObject edge = value.toObject();
            QStringList who;
            for (const QJsonValue role : edge[QLatin1String("who")].toArray())
                who << role.toString();
            found.insert(edge[QLatin1String("from")].toString() + QLatin1Char(' ') + edge[QLatin1String("act")].toString(), { edge[QLatin1String("to")].toString(), who });
        }
        return found;
    }
    static bool isOpen(const GridEvent& event) { return !QStringList { QStringLiteral("E6"), QStringLiteral("E9"), QStringLiteral("E1x"), QStringLiteral("E1m"), QStringLiteral("E4t") }.contains(event.state); }

private Q_SLOTS:
    void visitsHaveTheirNumberAndPlaces_data() { addCityRows(); }
    void visitsHaveTheirNumberAndPlaces()
    {
        const CityBook& city = cityOfRow();
        QVERIFY2(qAbs(static_cast<double>(city.visits.size()) / city.summary.residents - 0.2) < 0.01, qPrintable(QString::number(city.visits.size())));
        QHash<QUuid, const Household*> homes;
        for (const Household& home : city.households)
            homes.insert(home.id.uuid, &home);
        QHash<QUuid, QDate> last;
        for (const Visit& visit : city.visits) {
            QVERIFY(homes.contains(visit.householdId.uuid));
            QVERIFY(businessDate(visit.beganAt) < city.summary.day && visit.endedAt && *visit.endedAt > visit.beganAt);
            QCOMPARE(visit.outcome == VisitOutcome::Met, !visit.met.empty());
            QDate& day = last[visit.householdId.uuid];
            day = day.isValid() ? std::max(day, businessDate(visit.beganAt)) : businessDate(visit.beganAt);
        }
        for (auto it = last.cbegin(); it != last.cend(); ++it)
            QCOMPARE(homes.value(it.key())->lastVisitOn, it.value());
    }

    void eventsHaveTheirNumberAndOneOfTwentyIsOpen_data() { addCityRows(); }
    void eventsHaveTheirNumberAndOneOfTwentyIsOpen()
    {
        const CityBook& city = cityOfRow();
        const int expected = city.summary.residents / 50;
        QVERIFY2(qAbs(static_cast<int>(city.gridEvents.size()) - expected - 4) <= expected / 20 + 1, qPrintable(QString::number(city.gridEvents.size())));
        const StaffId worker = city.login(QStringLiteral("grid"))->id;
        const auto open = std::count_if(city.gridEvents.begin(), city.gridEvents.end(), [&](const GridEvent& e) { return isOpen(e) && !(e.reportedBy == worker); });
        QVERIFY2(qAbs(static_cast<double>(open) - expected * 0.05) <= (expected > 200 ? 5 : 2), qPrintable(QString::number(open)));
    }

    void everyPathIsLegalAndNobodyChecksHimself_data() { addCityRows(true); }
    void everyPathIsLegalAndNobodyChecksHimself()
    {
        const CityBook& city = cityOfRow();
        const auto legal = edges();
        QVERIFY(legal.size() > 30);
        QHash<QUuid, const Staff*> staff;
        for (const Staff& one : city.staff)
            staff.insert(one.id.uuid, &one);
        QHash<QUuid, std::vector<const EventStep*>> steps;
        for (const EventStep& step : city.steps)
            steps[step.eventId.uuid].push_back(&step);
        QHash<QUuid, const GridCell*> cells;
        for (const GridCell& cell : city.grids)
            cells.insert(cell.id.uuid, &cell);
        QSet<QString> numbers, stages;
        const Instant morning = businessInstant(city.summary.day, QTime(0, 0));
        for (const GridEvent& event : city.gridEvents) {
            QVERIFY(event.number && isEventNumber(*event.number));
            QVERIFY(!numbers.contains(*event.number));
            numbers.insert(*event.number);
            stages.insert(event.state);
            QString state = QStringLiteral("start");
            Instant last {};
            StaffId handler;
            int seq = 0;
            for (const EventStep* step : steps.value(event.id.uuid)) {
                const auto edge = legal.constFind(state + QLatin1Char(' ') + step->act);
                QVERIFY2(edge != legal.constEnd() && edge->to == step->to, qPrintable(state + step->act));
                const Staff* who = staff.value(step->byId.uuid);
                QVERIFY2(who && edge->who.contains(enumText(who->roles.front())), qPrintable(step->act));
                QCOMPARE(step->seq, ++seq);
                QVERIFY(step->at > last && step->at < morning);
                if (step->act == QLatin1String("ReportDone"))
                    handler = step->byId;
                if (step->act.endsWith(QLatin1String("Check")))
                    QVERIFY2(!(step->byId == handler), "the handler checked his own work");
                last = step->at;
                state = step->to;
            }
            QCOMPARE(event.state, state);
            QVERIFY(event.checkerId.isNull() || !(event.checkerId == event.handlerId));
            QCOMPARE(event.state == QLatin1String("E1m"), !event.joinedTo.isNull());
            QVERIFY(ringContains(cells.value(event.gridId.uuid)->outline, event.point));
            QVERIFY(event.acceptDue.has_value());
            if (event.state == QLatin1String("E4"))
                QVERIFY(event.handleDue && !event.mainUnit.isNull() && !event.handlerId.isNull());
            if (event.state == QLatin1String("E5"))
                QVERIFY(event.checkDue && !event.checkerId.isNull());
        }
        if (city.gridEvents.size() > 200)
            for (const char* state : { "E0", "E1", "E2", "E4", "E5", "E6", "E9", "E1x", "E1m", "E4t" })
                QVERIFY2(stages.contains(QLatin1String(state)), state);
    }

    void everyGridHasFifteenOpenTasksForTheLiving_data() { addCityRows(); }
    void everyGridHasFifteenOpenTasksForTheLiving()
    {
        const CityBook& city = cityOfRow();
        QHash<QUuid, int> open;
        QSet<QUuid> firms;
        for (const Enterprise& firm : city.enterprises)
            firms.insert(firm.id.uuid);
        const StaffId second = city.login(QStringLiteral("grid2"))->id;
        for (const GridTask& task : city.tasks) {
            QCOMPARE(task.state, TaskState::Open);
            QVERIFY2(!(task.assigneeId == second), "open tasks of the demonstration staff are the cast's alone");
            ++open[task.gridId.uuid];
            const Resident* subject = city.resident(task.subjectId);
            QVERIFY(subject ? subject->lifeStatus == LifeStatus::Alive : firms.contains(task.subjectId));
            QVERIFY(businessDate(task.dueAt) >= city.summary.day && businessDate(task.createdAt) < city.summary.day && !task.reason.isEmpty());
        }
        for (const GridCell& grid : city.grids)
            QCOMPARE(open.value(grid.id.uuid), grid.code == QLatin1String("350203010023003") ? 13 : 15);
    }

    void theStartPageOfTheGridWorker_data() { addCityRows(true); }
    void theStartPageOfTheGridWorker()
    {
        const CityBook& city = cityOfRow();
        const WorkCalendar calendar;
        const StaffId worker = city.login(QStringLiteral("grid"))->id;
        const QDate day = city.summary.day, tomorrow = calendar.addWorkdays(day, 1).date;
        int visits = 0, dueTomorrow = 0, handle = 0, check = 0;
        QSet<QString> buildings;
        for (const GridTask& task : city.tasks) {
            if (!(task.assigneeId == worker))
                continue;
            if (task.kind == TaskKind::Visit && businessDate(task.dueAt) == day) {
                ++visits;
                const Resident* subject = city.resident(task.subjectId);
                buildings.insert(city.address(*subject)->doorKey.section(QLatin1Char('.'), 0, 0));
                QCOMPARE(city.address(*subject)->id, task.addressId);
            }
            dueTomorrow += businessDate(task.dueAt) == tomorrow ? 1 : 0;
        }
        const GridCellId mine = city.grid(QStringLiteral("350203010023003"))->id;
        for (const GridEvent& event : city.gridEvents) {
            if (!isOpen(event) || !(event.gridId == mine))
                continue;
            if (event.state == QLatin1String("E4")) {
                QCOMPARE(event.handlerId, worker);
                ++handle;
            } else {
                QCOMPARE(event.state, QStringLiteral("E5"));
                QCOMPARE(event.checkerId, worker);
                ++check;
            }
        }
        QCOMPARE(visits, 11);
        QCOMPARE(buildings.size(), 6);
        QCOMPARE(dueTomorrow, 2);
        QCOMPARE(handle, 3);
        QCOMPARE(check, 1);
        const Resident* alone = city.resident(QStringLiteral("林阿珠"), 82);
        QCOMPARE(*city.household(*alone)->lastVisitOn, day.addDays(-9));
    }
};
HUIMIN_TEST(TestGridWork)
#include "tst_gridwork.moc"
