#include "models/base/calendar.h"
#include "models/base/ownnumbers.h"
#include "models/matters/formcheck.h"
#include "models/matters/limits.h"
#include "models/matters/states.h"
#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// Two years of matters: quotas, legal paths, clocks, numbers, and the start pages of the demonstration staff.
class TestCityMatters : public QObject {
    Q_OBJECT

    static bool isCast(const CityBook& city, const Matter& matter)
    {
        return matter.clerkId == city.login(QStringLiteral("clerk"))->id || matter.clerkId == city.login(QStringLiteral("clerk2"))->id;
    }
    template <typename T>
    static QHash<QUuid, std::vector<const T*>> byMatter(const std::vector<T>& list)
    {
        QHash<QUuid, std::vector<const T*>> map;
        for (const T& entry : list)
            map[entry.matterId.uuid].push_back(&entry);
        return map;
    }
    static const ServiceItem& item(const CityBook& city, const Matter& matter)
    {
        for (const ServiceItem& entry : city.items)
            if (entry.itemCode == matter.itemCode && entry.version == matter.itemVersion)
                return entry;
        qFatal("a matter of no item");
    }

private Q_SLOTS:
    void theCatalogueIsThere()
    {
        QCOMPARE(bigCity().items.size(), std::size_t(208));
        QCOMPARE(bigCity().materials.size(), std::size_t(59 + 36)); // of the items; asked for by situations only
    }

    void thereAreAsManyAsAsked_data() { addCityRows(); }
    void thereAreAsManyAsAsked()
    {
        const CityBook& city = cityOfRow();
        std::size_t open = 0, done = 0;
        for (const Matter& matter : city.matters)
            if (!isCast(city, matter))
                ++(matterStates().isOpen(matter.stage) ? open : done);
        const int residents = city.summary.residents;
        QVERIFY2(qAbs(static_cast<int>(done) - residents / 2) <= residents / 500, qPrintable(QString::number(done)));
        QVERIFY2(qAbs(static_cast<int>(open) - residents / 20) <= residents / 500, qPrintable(QString::number(open)));
    }

    void somebodyOldSendsAChildOfAge()
    {
        const CityBook& city = bigCity();
        QHash<QUuid, const Resident*> people;
        for (const Resident& resident : city.residents)
            people.insert(resident.id.uuid, &resident);
        std::set<std::pair<QUuid, QUuid>> children;
        for (const Relation& relation : city.relations)
            if (relation.kind == RelationKind::ParentOf)
                children.insert({ relation.fromId, relation.toId });
        int sent = 0;
        for (const Matter& matter : city.matters) {
            if (matter.agentId.isNull())
                continue;
            ++sent;
            const Resident* agent = people.value(matter.agentId.uuid);
            QVERIFY(agent && city.age(*agent) >= 18 && agent->name == matter.agentName && agent->idNumber == matter.agentIdNumber);
            QVERIFY(children.contains({ matter.applicantId, matter.agentId.uuid }));
        }
        QVERIFY2(sent > 20, qPrintable(QString::number(sent)));
    }

    void stagesHaveTheirShares_data() { addCityRows(); }
    void stagesHaveTheirShares()
    {
        const CityBook& city = cityOfRow();
        std::map<QString, std::size_t> open, done;
        std::size_t opens = 0, dones = 0;
        for (const Matter& matter : city.matters) {
            if (isCast(city, matter))
                continue;
            const bool isOpen = matterStates().isOpen(matter.stage);
            ++(isOpen ? open : done)[matter.stage];
            ++(isOpen ? opens : dones);
        }
        const std::pair<const char*, double> openShares[] = { { "10", 2 }, { "20", 6 }, { "30", 6 }, { "40", 10 }, { "50", 8 }, { "70", 34 }, { "71", 4 }, { "74", 4 }, { "78", 2 }, { "80", 4 },
            { "81", 1 }, { "90", 7 }, { "94", 8 }, { "95", 4 } };
        for (const auto& [stage, share] : openShares) {
            const double found = percent(open[QLatin1String(stage)], opens);
            QVERIFY2(open[QLatin1String(stage)] > 0, stage);
            QVERIFY2(qAbs(found - share) <= (opens > 500 ? 0.8 : 2), qPrintable(QLatin1String(stage) + QStringLiteral(": %1").arg(found)));
        }
        const std::pair<const char*, double> doneShares[] = { { "98", 80 }, { "85", 12 }, { "60", 3 }, { "65", 2 }, { "66", 2.5 }, { "67", 0.5 } };
        for (const auto& [stage, share] : doneShares) {
            const double found = percent(done[QLatin1String(stage)], dones);
            QVERIFY2(done[QLatin1String(stage)] > 0, stage);
            QVERIFY2(qAbs(found - share) <= 1, qPrintable(QLatin1String(stage) + QStringLiteral(": %1").arg(found)));
        }
    }

    void promisedDaysHaveTheirShares_data() { addCityRows(); }
    void promisedDaysHaveTheirShares()
    {
        const CityBook& city = cityOfRow();
        const WorkCalendar calendar;
        const QDate day = city.summary.day;
        std::size_t today = 0, late = 0, soon = 0, all = 0;
        for (const Matter& matter : city.matters) {
            if (isCast(city, matter) || (matter.stage != QLatin1String("50") && matter.stage != QLatin1String("70")))
                continue;
            ++all;
            today += *matter.promisedDue == day ? 1 : 0;
            late += *matter.promisedDue < day ? 1 : 0;
            soon += *matter.promisedDue > day && *matter.promisedDue <= calendar.addWorkdays(day, 2).date ? 1 : 0;
        }
        const double tolerance = all > 200 ? 1 : 3;
        QVERIFY2(qAbs(percent(today, all) - 3) <= tolerance, qPrintable(QString::number(percent(today, all))));
        QVERIFY2(qAbs(percent(late, all) - 4) <= tolerance, qPrintable(QString::number(percent(late, all))));
        QVERIFY2(qAbs(percent(soon, all) - 8) <= tolerance, qPrintable(QString::number(percent(soon, all))));
    }

    void everyPathIsLegal_data() { addCityRows(true); }
    void everyPathIsLegal()
    {
        const CityBook& city = cityOfRow();
        QHash<QUuid, const Staff*> staff;
        for (const Staff& one : city.staff)
            staff.insert(one.id.uuid, &one);
        const auto events = byMatter(city.matterEvents);
        const Instant begin = businessInstant(city.summary.day, QTime(0, 0));
        for (const Matter& matter : city.matters) {
            QString stage = QStringLiteral("start");
            Instant last {};
            int seq = 0;
            for (const MatterEvent* event : events.value(matter.id.uuid)) {
                QCOMPARE(event->seq, ++seq);
                QCOMPARE(event->from, stage);
                const Staff* who = staff.value(event->byId.uuid);
                QVERIFY(who);
                const auto edge = matterStates().check(event->act, stage, who->roles.front());
                QVERIFY2(edge.ok(), qPrintable(event->act + QLatin1Char(' ') + stage));
                QCOMPARE(event->to, edge->to);
                QVERIFY2(event->at > last && event->at < begin, qPrintable(*matter.number));
                last = event->at;
                stage = event->to;
            }
            QVERIFY(seq > 0);
            QCOMPARE(matter.stage, stage);
            QVERIFY(matter.reviewerId.isNull() || !(matter.reviewerId == matter.approverId));
            QCOMPARE(matter.decidedAt.has_value(), matter.result.has_value());
            if (matterStates().stage(stage)->end || stage == QLatin1String("85"))
                QVERIFY(matter.result.has_value());
        }
    }

    void segmentsAddUpToTheDueDates_data() { addCityRows(true); }
    void segmentsAddUpToTheDueDates()
    {
        const CityBook& city = cityOfRow();
        const WorkCalendar calendar;
        const auto segments = byMatter(city.segments);
        const auto events = byMatter(city.matterEvents);
        QHash<QUuid, const Hall*> halls;
        for (const Hall& hall : city.halls)
            halls.insert(hall.id.uuid, &hall);
        std::size_t stopped = 0, resumedOrEnded = 0;
        for (const Matter& matter : city.matters) {
            std::vector<ClockSegment> own;
            for (const ClockSegment* segment : segments.value(matter.id.uuid))
                own.push_back(*segment);
            QCOMPARE(own.empty(), !matter.acceptedOn.has_value());
            if (own.empty())
                continue;
            QCOMPARE(*matter.acceptedOn, countingDay(*halls.value(matter.hallId.uuid), *matter.acceptedAt, calendar));
            const ServiceItem& its = item(city, matter);
            int extension = 0;
            QDate stop = city.summary.day;
            for (const MatterEvent* event : events.value(matter.id.uuid))
                if (event->act == QLatin1String("ExtendLimit"))
                    extension = 10;
            bool open = false, stands = false;
            for (const ClockSegment& segment : own) {
                open = open || !segment.to;
                if (!segment.to && segment.state == SegmentState::Stopped) {
                    stands = true;
                    stop = segment.from; // the due date on record is that of the day on which the clock stopped
                }
            }
            stopped += stands ? 1 : 0;
            resumedOrEnded += open ? 0 : 1;
            QCOMPARE(open, !matter.decidedAt.has_value());
            const auto promised = dueBySegments(own, LimitKind::Promised, its.promisedDays + extension, stop, calendar);
            const auto statutory = dueBySegments(own, LimitKind::Statutory, its.statutoryDays + extension, stop, calendar);
            QCOMPARE(promised.on, *matter.promisedDue);
            QCOMPARE(statutory.on, *matter.statutoryDue);
            QVERIFY(*matter.promisedDue <= *matter.statutoryDue || its.promisedDays > its.statutoryDays);
            const bool runs = matter.stage == QLatin1String("50") || matter.stage == QLatin1String("70") || matter.stage == QLatin1String("71");
            QCOMPARE(matter.clock, stands ? ClockState::Stopped : runs ? ClockState::Running : ClockState::Ended);
        }
        QVERIFY(stopped > 2 && resumedOrEnded > 100);
    }

    void numbersAreValidUniqueAndRunWithTime_data() { addCityRows(true); }
    void numbersAreValidUniqueAndRunWithTime()
    {
        const CityBook& city = cityOfRow();
        QSet<QString> numbers;
        std::map<QString, std::map<int, QDate>> byHall; // hall and year, running number
        for (const Matter& matter : city.matters) {
            QVERIFY(matter.number && isMatterNumber(*matter.number));
            QVERIFY(!numbers.contains(*matter.number));
            numbers.insert(*matter.number);
            QCOMPARE(matter.number->left(2).toInt(), businessDate(matter.appliedAt).year() % 100);
            byHall[matter.number->left(6)][matter.number->mid(6, 6).toInt()] = businessDate(matter.appliedAt);
        }
        for (const auto& [hall, days] : byHall) {
            QDate last;
            for (const auto& [running, day] : days) {
                QVERIFY2(!last.isValid() || day >= last, qPrintable(hall));
                last = day;
            }
            const auto counter = std::find_if(city.summary.counters.begin(), city.summary.counters.end(), [&](const city::MatterCounter& c) {
                return c.hallNumber == hall.mid(2, 2) + QLatin1Char('-') + hall.mid(4, 2) && c.year % 100 == hall.left(2).toInt();
            });
            QVERIFY(counter != city.summary.counters.end());
            QVERIFY(days.rbegin()->first <= counter->last);
        }
        QSet<QString> documents;
        for (const Document& document : city.documents) {
            QVERIFY(!documents.contains(document.number));
            documents.insert(document.number);
            QVERIFY(numbers.contains(matterNumberOfDocument(document.number)));
        }
        QVERIFY(documents.size() > static_cast<qsizetype>(city.matters.size()));
    }

    void papersAreThoseOfTheItem()
    {
        const CityBook& city = bigCity();
        QHash<QUuid, const Certificate*> certificates;
        for (const Certificate& certificate : city.certificates)
            certificates.insert(certificate.id.uuid, &certificate);
        const auto rows = byMatter(city.matterMaterials);
        std::size_t held = 0;
        for (const Matter& matter : city.matters) {
            const auto own = rows.value(matter.id.uuid);
            if (matter.stage == QLatin1String("10") || matter.stage == QLatin1String("20"))
                continue;
            QCOMPARE(own.size(), item(city, matter).materials.size());
            bool missing = false;
            for (const MatterMaterial* row : own) {
                missing = missing || row->state == MaterialState::Missing;
                if (!row->certificateId.isNull()) {
                    ++held;
                    QVERIFY(certificates.contains(row->certificateId.uuid));
                }
            }
            QCOMPARE(missing, matter.stage == QLatin1String("40") || (matter.stage == QLatin1String("65") && missing));
        }
        QVERIFY(held > 5000);
    }

    void formsAreFilledAsTheItemsAsk()
    {
        const CityBook& city = bigCity();
        for (const Matter& matter : city.matters) {
            const auto issues = formIssues(item(city, matter).form, matter.form, businessDate(matter.appliedAt));
            QVERIFY2(issues.isEmpty(), qPrintable(matter.itemCode + issues.value(0).path + QLatin1Char(' ') + issues.value(0).code));
        }
    }

    void applicantsLiveAndFit()
    {
        const CityBook& city = bigCity();
        for (const Matter& matter : city.matters) {
            if (matter.applicantKind == ApplicantKind::Enterprise)
                continue;
            const Resident* resident = city.resident(matter.applicantId);
            QVERIFY(resident && resident->name == matter.applicantName && resident->idNumber == matter.applicantIdNumber);
            QVERIFY(resident->lifeStatus == LifeStatus::Alive && city.age(*resident) >= 18);
            if (matter.itemName == QStringLiteral("80周岁以上老年人高龄津贴发放"))
                QVERIFY(city.age(*resident) >= 80 && resident->name != QStringLiteral("林阿珠"));
        }
    }

    void theStartPageOfTheClerk_data() { addCityRows(true); }
    void theStartPageOfTheClerk()
    {
        const CityBook& city = cityOfRow();
        const WorkCalendar calendar;
        const QDate day = city.summary.day;
        const StaffId clerk = city.login(QStringLiteral("clerk"))->id;
        const auto events = byMatter(city.matterEvents);
        QStringList today, late, waiting, waitingLong, stopped, ready, back;
        for (const Matter& matter : city.matters) {
            if (!(matter.clerkId == clerk) || !matterStates().isOpen(matter.stage))
                continue;
            const bool undecided = !matter.decidedAt;
            if (undecided && matter.promisedDue == day)
                today << matter.applicantName;
            if (matter.promisedDue && *matter.promisedDue < day)
                late << matter.applicantName;
            if (matter.stage == QLatin1String("40")) {
                waiting << matter.applicantName;
                const QDate since = businessDate(events.value(matter.id.uuid).back()->at);
                if (calendar.workdaysBetween(since, day) > 5)
                    waitingLong << matter.applicantName;
            }
            if (matter.clock == ClockState::Stopped)
                stopped << matter.applicantName;
            if (matter.stage == QLatin1String("94"))
                ready << matter.applicantName;
            if (matter.comeBackAt && businessDate(*matter.comeBackAt) == day)
                back << businessDateTime(*matter.comeBackAt).toString(QStringLiteral("hh:mm ")) + matter.applicantName;
        }
        const auto sorted = [](QStringList list) {
            list.sort();
            return list;
        };
        const auto names = [&](const char* text) { return sorted(QString::fromUtf8(text).split(QLatin1Char('|'))); };
        QCOMPARE(sorted(today), names("刘建军|黄美珠|蔡志远|吴秀兰"));
        QCOMPARE(late, QStringList { QStringLiteral("林建国") });
        QCOMPARE(sorted(waiting), names("张伟明|许明辉|厦门鹭海餐饮管理有限公司"));
        QCOMPARE(sorted(waitingLong), names("许明辉|厦门鹭海餐饮管理有限公司"));
        QCOMPARE(stopped, QStringList { QStringLiteral("厦门闽源精密电镀有限公司") });
        QCOMPARE(sorted(ready), names("蔡丽华|陈志刚|厦门闽南香食品有限公司"));
        QCOMPARE(sorted(back), names("10:30 陈阿妹|14:00 许明辉|15:20 厦门鹭海餐饮管理有限公司"));
    }

    void theStartPagesOfTheOthers_data() { addCityRows(true); }
    void theStartPagesOfTheOthers()
    {
        const CityBook& city = cityOfRow();
        const WorkCalendar calendar;
        const QDate day = city.summary.day;
        const StaffId second = city.login(QStringLiteral("clerk2"))->id, officer = city.login(QStringLiteral("officer"))->id;
        // the last working day of T's week, or of the next where that is T
        const QDate monday = day.addDays(8 - day.dayOfWeek());
        QDate friday = calendar.addWorkdays(monday, -1).date;
        if (friday <= day)
            friday = calendar.addWorkdays(monday.addDays(7), -1).date;
        if (day == cityBookDay)
            QCOMPARE(friday, QDate(2026, 11, 27));
        QStringList ending;
        int special = 0;
        const DepartmentId ecology = city.login(QStringLiteral("officer"))->departmentId;
        for (const Matter& matter : city.matters) {
            if (!matterStates().isOpen(matter.stage))
                continue;
            if (matter.clerkId == second) {
                QCOMPARE(matter.stage, QStringLiteral("70"));
                QCOMPARE(*matter.promisedDue, friday);
                ending << matter.itemName;
            }
            if (matter.departmentId == ecology)
                QVERIFY2(matter.reviewerId == officer && matter.stage == QLatin1String("74"), "an open matter of ecology is not the cast's");
            special += matter.reviewerId == officer ? 1 : 0;
        }
        ending.sort();
        QCOMPARE(ending, (QStringList { QStringLiteral("户外广告及招牌设施设置审批/备案"), QStringLiteral("食品经营许可延续") }));
        QCOMPARE(special, 1);

        QStringList waiting;
        for (const Ticket& ticket : city.tickets)
            if (ticket.state == TicketState::Waiting) {
                waiting << ticket.number;
                QCOMPARE(ticket.number == QLatin1String("A023"), ticket.subjectId == city.resident(QStringLiteral("张伟明"), 42)->id.uuid);
            }
        QCOMPARE(waiting.size(), 12);
        QVERIFY(waiting.contains(QStringLiteral("A023")));
    }

    void zhangWeimingsMatters_data() { addCityRows(true); }
    void zhangWeimingsMatters()
    {
        const CityBook& city = cityOfRow();
        const WorkCalendar calendar;
        const QDate day = city.summary.day;
        const auto own = city.of(city.matters, &Matter::applicantId, city.resident(QStringLiteral("张伟明"), 42)->id.uuid);
        std::size_t handled = 0;
        for (const Matter* matter : own) {
            if (matter->itemName == QStringLiteral("一次性创业补贴申领")) {
                QCOMPARE(matter->stage, QStringLiteral("70"));
                QCOMPARE(*matter->acceptedOn, calendar.addWorkdays(day, -8).date);
                QCOMPARE(*matter->promisedDue, calendar.addWorkdays(day, 2).date);
            } else if (matterStates().isOpen(matter->stage)) {
                QCOMPARE(matter->itemName, QStringLiteral("租赁住房提取住房公积金"));
                QCOMPARE(matter->stage, QStringLiteral("40"));
                QStringList missing;
                for (const MatterMaterial& row : city.matterMaterials)
                    if (row.matterId == matter->id && row.state == MaterialState::Missing)
                        missing << row.materialKey;
                QCOMPARE(missing, QStringList { QStringLiteral("rent") });
            } else {
                ++handled;
                QVERIFY(businessDate(*matter->decidedAt) > day.addYears(-1));
            }
        }
        QCOMPARE(handled, std::size_t(7));
        QCOMPARE(own.size(), std::size_t(9));
        QVERIFY(city.of(city.matters, &Matter::applicantId, city.resident(QStringLiteral("张伟明"), 67)->id.uuid).empty());
        const auto mothers = city.of(city.matters, &Matter::applicantId, city.resident(QStringLiteral("林晓燕"), 30)->id.uuid);
        QVERIFY(mothers.size() == 1 && mothers.front()->itemName == QStringLiteral("生育登记") && !matterStates().isOpen(mothers.front()->stage));
    }
};
HUIMIN_TEST(TestCityMatters)
#include "tst_citymatters.moc"
