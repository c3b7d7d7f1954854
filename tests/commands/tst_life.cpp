#include "models/commands/automaticacts.h"
#include "models/matters/calendaryear.h"
#include "tests/support/matterfixture.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::MatterAtRest;

/// One matter from the inquiry to the archive, with a supplement, a special procedure and an extension; its clock against a count by
/// hand.
///
///     2026-11-24 Tue  opened, papers received, supplement asked
///     2026-11-26 Thu  supplement came, accepted: day 1 is 11-27
///         promised (10): 11-27 30 | 12-01 02 03 04 07 08 09 10             → 12-10
///         statutory (20): … 11 14 15 16 17 18 21 22 23 24                  → 12-24
///     2026-12-01 Tue  expert review begins: 3 days have run (11-27, 11-30, 12-01)
///     2026-12-04 Fri  expert review ends: 12-02, 03 and 04 did not count; day 4 is 12-07
///         promised, 7 left: 12-07 08 09 10 11 14 15                        → 12-15
///         statutory, 17 left: … 16 17 18 21 22 23 24 25 28 29              → 12-29
///     2026-12-07 Mon  extended by 10
///         promised, 17 left from 12-04                                     → 12-29
///         statutory, 27 left: … 12-29 30 31 | 2027 is not published, Monday to Friday:
///         01-01 04 05 06 07 08 11 12                                       → 2027-01-12, provisional
class LifeTest : public QObject {
    Q_OBJECT
    static QDate day(int month, int dayOfMonth) { return QDate(2026, month, dayOfMonth); }

private Q_SLOTS:
    void fromInquiryToArchiveItsClockIsRightToTheDay()
    {
        MatterAtRest at;
        test::SmallTown& town = at.town;
        const QUuid id = at.id;
        const auto run = [&](const Actor& actor, const char* act, const char* body, QDate on, int hour = 10) {
            const auto result = at.run(actor, act, json(body), town.on(on, hour));
            if (!result)
                qWarning("%s: %s %s", act, qPrintable(errorName(result.error().code)),
                    qPrintable(result.error().members.value(QStringLiteral("why")).toString() + (result.error().fields.isEmpty() ? QString() : result.error().fields.first().path)));
            return result.ok();
        };
        const QByteArray form = json("{'guard':null,'open':{'itemCode':'350200-01-0191','itemVersion':1,'channel':'window','applicantKind':'enterprise','applicantId':'")
            + town.shop.id.text().toLatin1() + json("','form':") + filled(at.licence()) + json("},'materials':[{'materialKey':'lic','state':'brought','copies':1}]}");
        const auto opened = at.run(town.clerk, "ReceivePapers", form, town.on(day(11, 24), 10));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(errorName(opened.error().code) + (opened.error().fields.isEmpty() ? QString() : opened.error().fields.first().path)));
        QVERIFY(run(town.clerk, "AskSupplement", "{'guard':'30','materials':[{'materialKey':'env','state':'missing','reason':'没有批复'}]}", day(11, 24)));
        QCOMPARE(at.now().clock, ClockState::None);
        QVERIFY(run(town.clerk, "ReceiveSupplement", "{'guard':'40','materials':[{'materialKey':'env','state':'brought','copies':1}]}", day(11, 26)));
        QVERIFY(run(town.clerk, "AcceptMatter", "{'guard':'30'}", day(11, 26)));
        QCOMPARE(*at.now().acceptedOn, day(11, 26));
        QCOMPARE(*at.now().promisedDue, day(12, 10));
        QCOMPARE(*at.now().statutoryDue, day(12, 24));

        QVERIFY(run(town.officer, "StartReview", "{'guard':'50'}", day(11, 27)));
        QVERIFY(run(town.officer, "RecordStep", "{'guard':'70','step':'书面审查','action':'核对','opinion':'材料齐全','startedAt':1795740000000000,'endedAt':1795744800000000}", day(11, 27), 16));
        QVERIFY(run(town.officer, "ConsultDepartment", ("{'guard':'70','kind':'consult','question':'选址有无意见','departments':[{'departmentId':'" + town.hrss.id.text().toLatin1() + "','dueOn':'2026-12-03'}]}").constData(), day(11, 27)));

        QVERIFY(run(town.officer, "StartSpecialProcedure", "{'guard':'70','kind':'expertReview','reason':'工艺复杂','expectedDays':10}", day(12, 1)));
        QCOMPARE(at.now().stage, QStringLiteral("70")); // waits for another officer
        QCOMPARE(at.decide(town.officer, "ApproveRequest", "{}", town.on(day(12, 1), 11)).error().code, ErrorCode::SamePerson);
        QVERIFY(at.decide(at.officer2, "ApproveRequest", json("{'opinion':'同意'}"), town.on(day(12, 1), 11)).ok());
        QCOMPARE(at.now().stage, QStringLiteral("74"));
        QCOMPARE(at.now().clock, ClockState::Stopped);
        QVERIFY(run(town.officer, "EndSpecialProcedure", "{'guard':'74','reason':'专家组通过'}", day(12, 4)));
        QCOMPARE(at.now().clock, ClockState::Running);
        QCOMPARE(*at.now().promisedDue, day(12, 15));
        QCOMPARE(*at.now().statutoryDue, day(12, 29));
        QCOMPARE(elapsedDays(town.records.of<ClockSegment>(id), LimitKind::Promised, day(12, 8), town.calendar), 5); // 3, then 12-07 and 12-08

        QVERIFY(run(town.officer, "ExtendLimit", "{'guard':'70','reason':'专家意见需要整改验证'}", day(12, 7)));
        QVERIFY(at.decide(at.officer2, "ApproveRequest", "{}", town.on(day(12, 7), 15)).ok());
        QCOMPARE(*at.now().promisedDue, day(12, 29));
        QCOMPARE(*at.now().statutoryDue, QDate(2027, 1, 12));
        QVERIFY(at.now().provisionalDue);
        QCOMPARE(at.now().dueChanges.size(), std::size_t(2));
        QCOMPARE(at.now().dueChanges[0].reason, QStringLiteral("resumed"));
        QCOMPARE(at.now().dueChanges[0].promisedDue, day(12, 10));
        QCOMPARE(at.now().dueChanges[1].reason, QStringLiteral("extension"));
        QCOMPARE(at.now().dueChanges[1].promisedDue, day(12, 15));
        const auto again = at.run(town.officer, "ExtendLimit", json("{'guard':'70','reason':'再延'}"), town.on(day(12, 8)));
        QCOMPARE(again.error().members.value(QStringLiteral("why")).toString(), QStringLiteral("extendedBefore"));

        // The officer who examined it does not decide; and another department's opinion is awaited.
        QCOMPARE(at.run(town.officer, "GrantMatter", json("{'guard':'70'}"), town.on(day(12, 9))).error().code, ErrorCode::SamePerson);
        QCOMPARE(at.run(at.officer2, "GrantMatter", json("{'guard':'70'}"), town.on(day(12, 9))).error().members.value(QStringLiteral("why")).toString(), QStringLiteral("opinionsAwaited"));
        const auto opinion = town.records.of<DepartmentOpinion>(id).front();
        QCOMPARE(town.run(town.officer, town.command("AnswerOpinion", "DepartmentOpinion", opinion.id.uuid, json("{'answer':'agree'}")), town.on(day(12, 9))).error().code, ErrorCode::ForbiddenScope);
        QVERIFY(town.run(at.otherOfficer, town.command("AnswerOpinion", "DepartmentOpinion", opinion.id.uuid, json("{'answer':'agree'}")), town.on(day(12, 9))).ok());
        QVERIFY(run(at.officer2, "GrantMatter", "{'guard':'70','opinion':'准予'}", day(12, 10)));
        QCOMPARE(at.now().approverId, at.officer2.staff);
        QCOMPARE(at.now().clock, ClockState::Ended);
        QCOMPARE(*at.now().deliveryDue, day(12, 24)); // 10 working days after 12-10
        QVERIFY(run(town.officer, "StartMaking", "{'guard':'80'}", day(12, 11)));
        QVERIFY(run(town.officer, "FinishMaking", "{'guard':'90','number':'91350203MA2XN5P4001','name':'排污许可证','validFrom':'2026-12-11','validTo':'2031-12-10'}", day(12, 14)));
        bool issued = false;
        for (const Certificate& certificate : town.records.of<Certificate>(town.shop.id.uuid))
            issued = issued || certificate.kind == CertificateKind::PollutionPermit;
        QVERIFY(issued);
        QVERIFY(run(town.clerk, "DeliverResult", "{'guard':'94','collector':'agent','checked':true,'collectorName':'陈雅婷','collectorIdNumber':'35020319870816002X'}", day(12, 15)));

        // The rest is the center's own: completed as delivered, archived where the folder is made up.
        const auto byItself = [&](QDate on) {
            const auto act = automaticAct(at.now(), CommandId(test::townId(2000 + on.day())), town.records, town.calendar, town.on(on));
            return act && *act && applyAutomatically(**act, town.records, town.calendar, town.on(on)).ok();
        };
        QVERIFY(byItself(day(12, 16)));
        QCOMPARE(at.now().stage, QStringLiteral("85"));
        QVERIFY(at.lastEvent().byId.isNull());
        QVERIFY(!byItself(day(12, 17))); // nobody made up a folder
        QVERIFY(run(town.clerk, "ArchiveMatter", "{'guard':'85','folderCode':'2026-ECO-0012'}", day(12, 18)));
        QCOMPARE(at.now().stage, QStringLiteral("98"));

        QStringList papers;
        for (const Document& document : town.records.of<Document>(id))
            papers << document.kind;
        papers.sort();
        QCOMPARE(papers.join(QLatin1Char(' ')), QStringLiteral("01 02 04 05 08 09 23 28 30"));
        int seq = 0;
        for (const MatterEvent& event : town.records.of<MatterEvent>(id))
            seq = std::max(seq, event.seq);
        QCOMPARE(std::size_t(seq), town.records.of<MatterEvent>(id).size());
    }
    /// A new year's calendar moves what it touches, and forgets no pause and no due date.
    void aNewCalendarCountsAnewWithThePauses()
    {
        MatterAtRest at;
        Matter matter;
        matter.extensionDays = 10;
        ServiceItem item = at.licence();
        const auto segment = [](SegmentState state, QDate from, std::optional<QDate> to) {
            ClockSegment s;
            s.limit = LimitKind::Statutory;
            s.state = state;
            s.from = from;
            s.to = to;
            return s;
        };
        std::vector<ClockSegment> segments { segment(SegmentState::Running, day(11, 26), day(12, 1)), segment(SegmentState::Stopped, day(12, 1), day(12, 4)),
            segment(SegmentState::Running, day(12, 4), {}) };
        const std::size_t one = segments.size();
        for (std::size_t i = 0; i < one; ++i) {
            segments.push_back(segments[i]);
            segments.back().limit = LimitKind::Promised;
        }
        const auto before = countLimits(matter, item, segments, day(12, 8), at.town.calendar);
        QCOMPARE(before->statutoryDue, QDate(2027, 1, 12));
        QVERIFY(before->provisional);
        moveDues(matter, *before, QStringLiteral("extension"), at.town.at(9));
        CalendarYear year;
        year.year = 2027;
        for (int d = 1; d <= 3; ++d)
            year.days.push_back({ QDate(2027, 1, d), QStringLiteral("holiday"), {} });
        year.days.push_back({ QDate(2027, 1, 9), QStringLiteral("workday"), {} });
        const auto calendar = calendarOf({ year });
        QVERIFY(calendar.ok());
        const auto after = countLimits(matter, item, segments, day(12, 8), *calendar);
        // 01-01 rests now (one more), 01-09, a Saturday, is worked (one fewer): the same day again; and it is no longer provisional.
        QCOMPARE(after->statutoryDue, QDate(2027, 1, 12));
        QVERIFY(!after->provisional);
        year.days.pop_back();
        const auto later = countLimits(matter, item, segments, day(12, 8), *calendarOf({ year }));
        QCOMPARE(later->statutoryDue, QDate(2027, 1, 13));
        QVERIFY(moveDues(matter, *later, QStringLiteral("calendar 2027"), at.town.at(9)));
        QCOMPARE(matter.dueChanges.back().statutoryDue, QDate(2027, 1, 12));
        QCOMPARE(matter.dueChanges.back().reason, QStringLiteral("calendar 2027"));
        QVERIFY(!moveDues(matter, *later, QStringLiteral("calendar 2027"), at.town.at(9)));
    }

private:
    /// A form in order for an item.
    static QByteArray filled(const ServiceItem& item)
    {
        QByteArray out = "{";
        for (const FormFieldSpec& field : item.form) {
            if (!field.required)
                continue;
            QByteArray value = json("'文字'");
            if (field.type == QLatin1String("number"))
                value = "3";
            else if (field.type == QLatin1String("money"))
                value = "100";
            else if (field.type == QLatin1String("date"))
                value = json("'2026-11-01'");
            else if (field.type == QLatin1String("phone"))
                value = json("'13950002345'");
            else if (field.type == QLatin1String("idNumber"))
                value = json("'11010519491231002X'");
            else if (field.type == QLatin1String("bankAccount"))
                value = json("'6222020200001234567'");
            else if (field.type == QLatin1String("choice"))
                value = '"' + field.options.front().key.toUtf8() + '"';
            out += (out.size() > 1 ? "," : "") + ('"' + field.key.toUtf8() + "\":") + value;
        }
        return out + '}';
    }
};

HUIMIN_TEST(LifeTest)
#include "tst_life.moc"
