#include "models/commands/automaticacts.h"
#include "models/commands/undocommand.h"
#include "models/matters/calendaryear.h"
#include "models/matters/rating.h"
#include "tests/support/matterfixture.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::MatterAtRest;

/// What waits for a second person, what is taken back, what the center does by itself, and the acts with a guard of their own.
class SecondPersonTest : public QObject {
    Q_OBJECT
    static QString why(const Result<CommandOutcome>& result)
    {
        return result ? QStringLiteral("done") : result.error().members.value(QStringLiteral("why")).toString();
    }
    static QString firstPath(const Result<CommandOutcome>& result)
    {
        return result || result.error().fields.isEmpty() ? QString() : result.error().fields.first().path;
    }
    static ApprovalState state(MatterAtRest& at)
    {
        return at.town.records.of<ApprovalRequest>(at.id).front().state;
    }
    static constexpr const char* suspend = "{'guard':'70','reasonCode':'rectification','reason':'正在整改','reviewOn':'2026-12-10'}";

private Q_SLOTS:
    void aRefusedRequestChangesNothing()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("70"), at.licence());
        const Matter before = at.now();
        const auto asked = at.run(at.town.officer, "SuspendMatter", json(suspend));
        QVERIFY(asked.ok());
        QVERIFY(asked->result.json.contains("waiting"));
        QCOMPARE(at.now(), before);
        QCOMPARE(firstPath(at.decide(at.officer2, "RefuseRequest", "{}")), QStringLiteral("/opinion"));
        QVERIFY(at.decide(at.officer2, "RefuseRequest", json("{'opinion':'理由不足'}")).ok());
        QCOMPARE(state(at), ApprovalState::Refused);
        QCOMPARE(at.now(), before);
        const auto id = at.town.records.of<ApprovalRequest>(at.id).front().id.uuid;
        const auto again = at.town.run(at.officer2, at.town.command("ApproveRequest", "ApprovalRequest", id, "{}"), at.town.at(11));
        QCOMPARE(again.error().code, ErrorCode::ActNotPossible);
        QVERIFY(at.run(at.town.officer, "SuspendMatter", json(suspend)).ok()); // may be asked again
    }
    void whoAskedTakesItBackButDoesNotAgree()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("70"), at.licence());
        QVERIFY(at.run(at.town.officer, "SuspendMatter", json(suspend)).ok());
        QCOMPARE(at.decide(at.town.officer, "ApproveRequest", "{}").error().code, ErrorCode::SamePerson);
        QCOMPARE(at.decide(at.otherOfficer, "ApproveRequest", "{}").error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(at.decide(at.town.supervisor, "ApproveRequest", json("{'opinion':'同意挂起'}")).error().code, ErrorCode::ForbiddenRole);
        QVERIFY(at.decide(at.town.officer, "RefuseRequest", "{}").ok());
        QCOMPARE(state(at), ApprovalState::Withdrawn);
    }
    void aRequestFallsWithItsStage()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("70"), at.licence());
        QVERIFY(at.run(at.town.officer, "SuspendMatter", json(suspend)).ok());
        QVERIFY(at.run(at.town.clerk, "WithdrawMatter", json("{'guard':'70','signedByApplicant':true}")).ok());
        QCOMPARE(state(at), ApprovalState::Dropped);
        QCOMPARE(at.now().stage, QStringLiteral("66"));
    }
    void aSuspensionStopsBothClocksUntilItIsOver()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("70"), at.licence()); // accepted 11-16, promised 11-30, statutory 12-14
        QCOMPARE(*at.now().promisedDue, QDate(2026, 11, 30));
        QVERIFY(at.run(at.town.officer, "SuspendMatter", json(suspend)).ok());
        QVERIFY(at.decide(at.officer2, "ApproveRequest", "{}").ok());
        QCOMPARE(at.now().stage, QStringLiteral("78"));
        QCOMPARE(*at.now().reviewOn, QDate(2026, 12, 10));
        int stopped = 0;
        for (const ClockSegment& segment : at.town.records.of<ClockSegment>(at.id))
            if (segment.state == SegmentState::Stopped) {
                QCOMPARE(segment.reasonCode, std::optional<QString>(QStringLiteral("rectification")));
                QCOMPARE(segment.documentId, at.lastEvent().documentId);
                QVERIFY(!segment.documentId.isNull());
                QCOMPARE(segment.byId, at.town.officer.staff);
                ++stopped;
            }
        QCOMPARE(stopped, 2);
        // 6 days had run (11-17 … 11-24); from 11-27 four are left: 11-30, 12-01, 02, 03.
        QVERIFY(at.run(at.town.officer, "ResumeMatter", json("{'guard':'78','reason':'整改完成'}"), at.town.on(QDate(2026, 11, 27))).ok());
        QCOMPARE(*at.now().promisedDue, QDate(2026, 12, 3));
        QVERIFY(!at.now().reviewOn);
    }
    void aSupplementInReviewStopsTheClockWhereTheItemSaysSo()
    {
        for (const ReviewSupplement rule : { ReviewSupplement::No, ReviewSupplement::Runs, ReviewSupplement::Stops }) {
            MatterAtRest at;
            const ServiceItem& item
                = at.itemWhere([&](const ServiceItem& i, const Handling& h) { return h.reviewSupplement == rule && !i.instant && !i.materials.empty(); });
            at.rest(QStringLiteral("70"), item);
            const QByteArray key = item.materials.front().toUtf8();
            const auto asked = at.run(at.town.officer, "AskReviewSupplement",
                json("{'guard':'70','materials':[{'materialKey':'") + key + json("','state':'doubtful','reason':'看不清'}]}"));
            if (rule == ReviewSupplement::No) {
                QCOMPARE(why(asked), QStringLiteral("noReviewSupplement"));
                continue;
            }
            QVERIFY2(asked.ok(), qPrintable(why(asked)));
            QCOMPARE(at.now().clock, rule == ReviewSupplement::Stops ? ClockState::Stopped : ClockState::Running);
            const QDate due = *at.now().promisedDue;
            QVERIFY(at.run(at.town.clerk, "ReceiveReviewSupplement", json("{'guard':'71','materials':[{'materialKey':'") + key + json("','state':'brought','copies':1}]}"),
                          at.town.on(QDate(2026, 11, 25))).ok());
            QCOMPARE(at.now().clock, ClockState::Running);
            QCOMPARE(*at.now().promisedDue > due, rule == ReviewSupplement::Stops);
        }
    }
    void aPromiseIsWatchedAndHoldsUpTheDecision()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("30"), at.licence());
        for (MatterMaterial& row : at.town.records.of<MatterMaterial>(at.id))
            if (row.materialKey == QLatin1String("env")) {
                row.state = MaterialState::Missing;
                at.town.records.add(row);
            }
        const auto promise = [&](const char* key, const char* until, const char* sign = "true") {
            return at.run(at.town.clerk, "AcceptWithPromise", json("{'guard':'30','signedByApplicant':") + sign + json(",'promised':[{'materialKey':'") + key + json("','until':'") + until + json("'}]}"));
        };
        QCOMPARE(firstPath(promise("env", "2026-12-04", "false")), QStringLiteral("/signedByApplicant"));
        QCOMPARE(firstPath(promise("lic", "2026-12-04")), QStringLiteral("/promised/0/materialKey")); // is there
        QCOMPARE(firstPath(promise("env", "2026-12-09")), QStringLiteral("/promised/0/until")); // 10 working days end on 12-08
        QVERIFY(promise("env", "2026-12-08").ok());
        QCOMPARE(*at.now().promiseUntil, QDate(2026, 12, 8));
        QVERIFY(at.run(at.town.officer, "StartReview", json("{'guard':'50'}")).ok());
        QCOMPARE(why(at.run(at.officer2, "GrantMatter", json("{'guard':'70'}"))), QStringLiteral("promiseOpen"));
        QVERIFY(at.run(at.town.clerk, "ReceivePromised", json("{'guard':'70','materials':[{'materialKey':'env','state':'brought','copies':1}]}")).ok());
        QVERIFY(!at.now().promiseUntil);
        QVERIFY(at.run(at.officer2, "GrantMatter", json("{'guard':'70'}")).ok());
    }
    void aLicenceWithoutNoticeCountsFromItsReceipt()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("30"), at.licence()); // received 11-10 (Tue): five working days end 11-17
        QCOMPARE(why(at.run(at.town.clerk, "DeemAccepted", json("{'guard':'30'}"), at.town.on(QDate(2026, 11, 17), 16))), QStringLiteral("noticeStillPossible"));
        const auto act = automaticAct(at.now(), CommandId(test::townId(2000)), at.town.records, at.town.calendar, at.town.on(QDate(2026, 11, 18)));
        QVERIFY(act.ok() && *act);
        QCOMPARE((*act)->type, QStringLiteral("DeemAccepted"));
        QVERIFY(applyAutomatically(**act, at.town.records, at.town.calendar, at.town.on(QDate(2026, 11, 18))).ok());
        QCOMPARE(*at.now().acceptedOn, QDate(2026, 11, 10));
        QCOMPARE(*at.now().promisedDue, QDate(2026, 11, 24));
        QCOMPARE(at.now().clerkId, at.town.clerk.staff);
        MatterAtRest other;
        other.rest(QStringLiteral("30"), other.itemWhere([](const ServiceItem& item, const Handling&) { return item.typeCode == QLatin1String("05"); }));
        QCOMPARE(why(other.run(other.town.clerk, "DeemAccepted", json("{'guard':'30'}"))), QStringLiteral("notALicence"));
    }
    void onlyItsOwnEdgesAreTakenByTheCenter()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("50"), at.licence());
        Command command = at.town.command("StartReview", "Matter", at.id, json("{'guard':'50'}"));
        QCOMPARE(applyAutomatically(command, at.town.records, at.town.calendar, at.town.at(10)).error().code, ErrorCode::ActNotPossible);
    }
    void anInstantMatterIsGrantedAtTheWindowWhereTheDepartmentSaysSo()
    {
        MatterAtRest may;
        may.rest(QStringLiteral("50"), may.itemWhere([](const ServiceItem& item, const Handling& h) { return item.instant && h.windowGrants; }));
        QVERIFY(may.run(may.town.clerk, "GrantMatter", json("{'guard':'50'}")).ok());
        MatterAtRest mayNot;
        mayNot.rest(QStringLiteral("50"), mayNot.itemWhere([](const ServiceItem& item, const Handling& h) { return item.instant && !h.windowGrants; }));
        QCOMPARE(why(mayNot.run(mayNot.town.clerk, "GrantMatter", json("{'guard':'50'}"))), QStringLiteral("windowMayNotGrant"));
        MatterAtRest slow;
        slow.rest(QStringLiteral("50"), slow.licence());
        QCOMPARE(why(slow.run(slow.town.officer, "GrantMatter", json("{'guard':'50'}"))), QStringLiteral("notInstant"));
    }
    void aRefusalBearsThePaperOfItsLegalType()
    {
        for (const auto& [type, kind] : { std::pair("01", "07"), std::pair("05", "29"), std::pair("07", "29") }) {
            MatterAtRest at;
            const QLatin1String wanted(type);
            at.rest(QStringLiteral("70"), at.itemWhere([&](const ServiceItem& item, const Handling&) { return item.typeCode == wanted && !item.instant; }));
            QCOMPARE(firstPath(at.run(at.officer2, "RefuseMatter", json("{'guard':'70','reasons':['不符合条件']}"))), QStringLiteral("/remedies"));
            QVERIFY(at.run(at.officer2, "RefuseMatter", json("{'guard':'70','reasons':['不符合条件','逾期'],'remedies':'可申请行政复议'}")).ok());
            QCOMPARE(at.town.records.of<Document>(at.id).front().kind, QLatin1String(kind));
            QCOMPARE(at.lastEvent().opinion, std::optional<QString>(QStringLiteral("不符合条件\n逾期")));
            QVERIFY(at.lastEvent().recorded->json.contains("remedies"));
        }
    }
    void anActIsTakenBackAsACounterEntry()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("30"), at.licence());
        const Matter before = at.now();
        QVERIFY(at.run(at.town.clerk, "AcceptMatter", json("{'guard':'30'}")).ok());
        QCOMPARE(at.town.records.of<ClockSegment>(at.id).size(), std::size_t(2));
        QCOMPARE(why(at.run(at.town.officer, "UndoAct", "{}", at.town.at(10, 2))), QStringLiteral("notYours"));
        QCOMPARE(why(at.run(at.town.clerk, "UndoAct", "{}", at.town.at(10, 6))), QStringLiteral("tooLate"));
        QVERIFY(at.run(at.town.clerk, "UndoAct", json("{'guard':'50','reason':'点错了'}"), at.town.at(10, 5)).ok());
        Matter after = at.now();
        after.rev = before.rev;
        after.updatedAt = before.updatedAt;
        QCOMPARE(after, before);
        QVERIFY(at.town.records.of<ClockSegment>(at.id).empty());
        const auto events = at.town.records.of<MatterEvent>(at.id);
        QCOMPARE(events.size(), std::size_t(2)); // never an erasure
        QCOMPARE(at.lastEvent().act, QStringLiteral("UndoAct"));
        QCOMPARE(at.lastEvent().reasonCode, std::optional<QString>(QStringLiteral("AcceptMatter")));
        QVERIFY(at.town.records.of<Document>(at.id).front().undone);
        QCOMPARE(why(at.run(at.town.clerk, "UndoAct", "{}", at.town.at(10, 5))), QStringLiteral("nothingToUndo"));
        QVERIFY(at.run(at.town.clerk, "AcceptMatter", json("{'guard':'30'}"), at.town.at(10, 6)).ok()); // the next paper has the next number
        QStringList numbers;
        for (const Document& document : at.town.records.of<Document>(at.id))
            numbers << document.number.right(2);
        numbers.sort();
        QCOMPARE(numbers, (QStringList { QStringLiteral("01"), QStringLiteral("02") }));
    }
    void aPauseIsTakenBackWithItsStretches()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("74"), at.licence());
        const auto before = at.town.records.of<ClockSegment>(at.id);
        QVERIFY(at.run(at.town.officer, "EndSpecialProcedure", json("{'guard':'74','reason':'通过'}")).ok());
        QVERIFY(at.run(at.town.officer, "UndoAct", "{}", at.town.at(10, 3)).ok());
        const auto after = at.town.records.of<ClockSegment>(at.id);
        QCOMPARE(after.size(), before.size());
        for (const ClockSegment& segment : after)
            if (segment.state == SegmentState::Stopped)
                QVERIFY(!segment.to);
        QCOMPARE(at.now().stage, QStringLiteral("74"));
        QCOMPARE(at.now().clock, ClockState::Stopped);
        QVERIFY(at.now().dueChanges.empty());
    }
    void whatLeftTheHallIsNotTakenBack()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("94"), at.licence());
        QCOMPARE(firstPath(at.run(at.town.clerk, "DeliverResult", json("{'guard':'94','collector':'agent','checked':true}"))), QStringLiteral("/collectorName"));
        QVERIFY(at.run(at.town.clerk, "DeliverResult", json("{'guard':'94','collector':'courier','courierNumber':'SF123'}")).ok());
        QCOMPARE(why(at.run(at.town.clerk, "UndoAct", "{}", at.town.at(10, 1))), QStringLiteral("cannotBeUndone"));
    }
    void aCalendarFileIsTakenWholeOrRefusedWithItsLine()
    {
        MatterAtRest at;
        const auto import = [&](const QByteArray& rows) {
            QByteArray text = ("date,type\n" + rows);
            return at.town.run(at.town.admin,
                at.town.command("ImportCalendar", "CalendarYear", calendarYearId(2027).uuid, "{\"csv\":\"" + text.replace("\n", "\\n") + "\"}"), at.town.at(10));
        };
        QByteArray rows;
        for (int d = 1; d <= 8; ++d)
            rows += "2027-10-0" + QByteArray::number(d) + ",holiday\n";
        const auto twice = import(rows + "2027-10-03,workday\n");
        QCOMPARE(firstPath(twice), QStringLiteral("/csv"));
        QCOMPARE(twice.error().members.value(QStringLiteral("line")).toInt(), 10);
        QCOMPARE(twice.error().members.value(QStringLiteral("what")).toString(), QStringLiteral("twice"));
        QCOMPARE(import("2027-02-30,holiday\n").error().members.value(QStringLiteral("line")).toInt(), 2);
        QCOMPARE(import("2027-01-01,holiday\n").error().members.value(QStringLiteral("what")).toString(), QStringLiteral("few"));
        QCOMPARE(at.town.records.count("CalendarYear"), 0);
        QVERIFY(import(rows + "2027-10-09,workday\n").ok());
        const auto calendar = calendarOf({ at.town.records.get<CalendarYear>(calendarYearId(2027).uuid) });
        QVERIFY(calendar->isWorkday(QDate(2027, 10, 9)));
        QVERIFY(!calendar->isWorkday(QDate(2027, 10, 5)));
        QVERIFY(calendar->isPublished(2027));
    }
};

HUIMIN_TEST(SecondPersonTest)
#include "tst_secondperson.moc"
