#include "models/commands/automaticacts.h"
#include "tests/support/eventfixture.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::EventAtRest;
using test::json;
using test::townId;

/// One event from the report to the archive, its limits against a count by hand. Office hours 08:30–12:00 and 13:30–17:00.
class EventLifeTest : public QObject {
    Q_OBJECT
    static Instant at(int month, int day, int hour, int minute = 0) { return businessInstant(QDate(2026, month, day), QTime(hour, minute)); }

private Q_SLOTS:
    void fromReportToArchiveItsLimitsAreRightToTheMinute()
    {
        EventAtRest of;
        test::SmallTown& town = of.town;
        const Actor& handler = of.otherOfficer; // of hrss
        const auto run = [&](const Actor& actor, const char* act, const QByteArray& body, Instant when) {
            const auto result = of.run(actor, act, body, when);
            if (!result)
                qWarning("%s: %s %s", act, qPrintable(errorName(result.error().code)),
                    qPrintable(result.error().members.value(QStringLiteral("why")).toString() + (result.error().fields.isEmpty() ? QString() : result.error().fields.first().path)));
            return result.ok();
        };
        const QByteArray report = json("{'classCode':'02-02','place':'前埔二里32号门口','gridId':'") + town.grid.id.text().toLatin1() + json("','source':'resident','text':'地砖松动，雨天积水。','people':'住户李先生'}");
        QVERIFY(run(town.gridWorker, "ReportEvent", report, at(11, 24, 10)));
        QCOMPARE(*of.now().acceptDue, at(11, 24, 12)); // two office hours
        QVERIFY(run(town.supervisor, "FileEvent", json("{'guard':'E0','level':'community'}"), at(11, 24, 11)));
        QCOMPARE(*of.now().dispatchDue, at(11, 24, 14, 30)); // an hour before lunch, an hour after
        const auto to = [&](const Department& unit) { return json("{'guard':'E1','mainUnit':'") + unit.id.text().toLatin1() + json("'}"); };
        QVERIFY(run(town.supervisor, "DispatchEvent", to(town.ecology), at(11, 24, 14)));
        QCOMPARE(*of.now().signDue, at(11, 25, 9, 30));
        QVERIFY(run(town.officer, "ReturnEvent", of.bodyOf(QStringLiteral("ReturnEvent"), QStringLiteral("E2")), at(11, 24, 15)));
        QCOMPARE(*of.now().dispatchDue, at(11, 24, 17));
        QCOMPARE(of.run(town.officer, "SignEvent", json("{'guard':'E1'}"), at(11, 24, 15)).error().code, ErrorCode::ForbiddenScope); // it is not his any more
        QVERIFY(run(town.supervisor, "DispatchEvent", to(town.hrss), at(11, 24, 16)));
        QCOMPARE(*of.now().signDue, at(11, 25, 11, 30));
        QVERIFY(run(handler, "SignEvent", json("{'guard':'E2'}"), at(11, 25, 9)));
        QCOMPARE(*of.now().handleDue, at(12, 2, 17)); // five working days after Wednesday
        QCOMPARE(of.now().handlerId, handler.staff);

        QVERIFY(run(handler, "RecordHandling", json("{'guard':'E4','text':'地砖要订货','ask':'extension','days':3}"), at(11, 26, 10)));
        QVERIFY(run(town.supervisor, "ExtendEvent", json("{'guard':'E4','days':3,'reason':'订货要时间'}"), at(11, 26, 11)));
        QCOMPARE(*of.now().handleDue, at(12, 7, 17));
        QVERIFY(run(handler, "RecordHandling", json("{'guard':'E4','text':'厂家停产','ask':'hangUp','reviewOn':'2026-12-10'}"), at(11, 27, 10)));
        QVERIFY(run(town.supervisor, "HangUpEvent", json("{'guard':'E4','reviewOn':'2026-12-10','reason':'换一家'}"), at(11, 27, 11)));
        QCOMPARE(of.now().state, QStringLiteral("E4h"));
        QVERIFY(run(town.supervisor, "UrgeEvent", json("{'guard':'E4h','letter':'换货抓紧','replyBy':") + QByteArray::number(static_cast<qlonglong>(at(12, 9, 17).us)) + '}', at(11, 30, 9)));
        QVERIFY(run(handler, "AnswerUrge", json("{'guard':'E4h','opinion':'十号到货'}"), at(12, 1, 9)));

        // The center lets it go on by itself on the review date: 270 minutes of that Friday and six days are left.
        QVERIFY(!automaticAct(of.now(), CommandId(townId(3000)), at(12, 9, 23)));
        const auto resumes = automaticAct(of.now(), CommandId(townId(3000)), at(12, 10, 8, 30));
        QVERIFY(resumes && resumes->type == QLatin1String("ResumeEvent"));
        QVERIFY(applyAutomatically(*resumes, town.records, town.calendar, at(12, 10, 8, 30)).ok());
        QCOMPARE(of.now().state, QStringLiteral("E4"));
        QCOMPARE(*of.now().handleDue, at(12, 18, 14, 30));
        QVERIFY(of.lastStep().byId.isNull());
        const OfficeTime office(town.hall, town.calendar);
        QCOMPARE(eventClock(of.now(), at(12, 10, 8, 30), office).percent, 16); // 570 of 3,360
        QCOMPARE(eventClock(of.now(), at(12, 15, 8, 30), office).state, EventDeadline::Half); // 1,830

        const QByteArray done = of.bodyOf(QStringLiteral("ReportDone"), QStringLiteral("E4"));
        QVERIFY(run(handler, "ReportDone", done, at(12, 16, 10)));
        QCOMPARE(*of.now().checkDue, at(12, 18, 17));
        QCOMPARE(of.now().checkerId, town.gridWorker.staff); // who reported it
        QVERIFY(run(town.gridWorker, "FailCheck", of.bodyOf(QStringLiteral("FailCheck"), QStringLiteral("E5")), at(12, 16, 15)));
        QCOMPARE(*of.now().handleDue, at(12, 21, 9, 30)); // 1,020 minutes were left
        QVERIFY(run(handler, "ReportDone", done, at(12, 17, 9)));
        QVERIFY(run(town.gridWorker, "PassCheck", of.bodyOf(QStringLiteral("PassCheck"), QStringLiteral("E5")), at(12, 17, 10)));
        QCOMPARE(of.now().state, QStringLiteral("E6"));
        QCOMPARE(*of.now().callBackDue, at(12, 22, 17));
        QVERIFY(!nextLook(of.now())); // a resident is called, not put away
        QVERIFY(run(town.supervisor, "ReopenEvent", json("{'guard':'E6','reason':'边上又松了'}"), at(12, 18, 9)));
        QCOMPARE(*of.now().handleDue, at(12, 25, 17));
        QVERIFY(run(handler, "ReportDone", done, at(12, 21, 9)));
        QVERIFY(run(town.supervisor, "PassCheck", of.bodyOf(QStringLiteral("PassCheck"), QStringLiteral("E5")), at(12, 21, 10)));
        QVERIFY(run(town.supervisor, "CallBack", json("{'guard':'E6','outcome':'satisfied','score':4}"), at(12, 22, 9)));
        QCOMPARE(of.now().state, QStringLiteral("E9"));
        QCOMPARE(of.now().score, std::optional(4));
        QVERIFY(!nextLook(of.now()));

        std::vector<EventStep> steps = town.records.of<EventStep>(of.id);
        std::sort(steps.begin(), steps.end(), [](const EventStep& a, const EventStep& b) { return a.seq < b.seq; });
        QString stage = QStringLiteral("start");
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].seq, static_cast<int>(i) + 1);
            QCOMPARE(steps[i].from, stage);
            const MatterEdge* edge = eventStates().edge(steps[i].act, stage);
            QVERIFY(edge && edge->to == steps[i].to);
            stage = steps[i].to;
        }
        QCOMPARE(steps.size(), std::size_t(21));
    }
    /// The handling limit of three working days ends on Friday 27 at 17:00: it climbs then, after half of it more, and after all of it.
    void lateEventsClimbThreeTimes()
    {
        EventAtRest of;
        of.rest(QStringLiteral("E4"));
        const Instant climbs[] = { at(11, 27, 17), at(12, 1, 12), at(12, 2, 17) };
        const EventLevel levels[] = { EventLevel::Community, EventLevel::Street, EventLevel::District };
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(nextLook(of.now()), std::optional(climbs[i]));
            QVERIFY(!automaticAct(of.now(), CommandId(townId(3000 + i)), climbs[i].plusMs(-60'000)));
            const auto act = automaticAct(of.now(), CommandId(townId(3000 + i)), climbs[i]);
            QVERIFY(act && act->type == QLatin1String("ClimbLate"));
            QVERIFY(applyAutomatically(*act, of.town.records, of.town.calendar, climbs[i]).ok());
            QCOMPARE(of.now().level, levels[i]);
            QCOMPARE(of.now().state, QStringLiteral("E4"));
            QVERIFY(!applyAutomatically(*act, of.town.records, of.town.calendar, climbs[i]).ok()); // in time again
        }
        QVERIFY(!nextLook(of.now()));
        const OfficeTime office(of.town.hall, of.town.calendar);
        QCOMPARE(eventClock(of.now(), climbs[2], office).percent, 200);
        QCOMPARE(eventClock(of.now(), climbs[2], office).state, EventDeadline::Late);
    }
    /// A smell of gas is a matter of two hours by the clock, day and night.
    void anUrgentLimitRunsThroughTheNight()
    {
        EventAtRest of;
        GridEvent event = of.rest(QStringLiteral("E2"));
        event.classCode = QStringLiteral("03-05");
        event.urgency = EventUrgency::Urgent;
        of.town.records.add(event);
        QVERIFY(of.run(of.town.officer, "SignEvent", json("{'guard':'E2'}"), at(11, 24, 16, 30)).ok());
        QCOMPARE(*of.now().handleDue, at(11, 24, 18, 30));
        QCOMPARE(nextLook(of.now()), std::optional(at(11, 24, 18, 30)));
        const auto act = automaticAct(of.now(), CommandId(townId(3000)), at(11, 24, 18, 31));
        QVERIFY(act && applyAutomatically(*act, of.town.records, of.town.calendar, at(11, 24, 18, 31)).ok());
        QCOMPARE(nextLook(of.now()), std::optional(at(11, 24, 19, 30)));
    }
    void whatOneOfUsReportedIsArchivedByItself()
    {
        EventAtRest of;
        GridEvent event = of.rest(QStringLiteral("E6"));
        event.callBackDue = at(11, 27, 17);
        of.town.records.add(event);
        QVERIFY(!automaticAct(of.now(), CommandId(townId(3000)), at(11, 27, 16)));
        const auto act = automaticAct(of.now(), CommandId(townId(3000)), at(11, 27, 17));
        QVERIFY(act && applyAutomatically(*act, of.town.records, of.town.calendar, at(11, 27, 17)).ok());
        QCOMPARE(of.now().state, QStringLiteral("E9"));
    }
};

HUIMIN_TEST(EventLifeTest)
#include "tst_eventlife.moc"
