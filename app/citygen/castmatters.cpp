#include "app/citygen/castmatters.h"
#include "models/matters/reception.h"
#include <algorithm>

namespace huimin::city {
namespace {

/// Where a matter of the cast stands.
enum class Rest {
    Accepted, ///< 50
    Review, ///< 70
    Waiting, ///< 40
    Special, ///< 74
    Ready, ///< 94
    Extended, ///< 70, its limit once extended
    Done, ///< 98, on the spot
};

struct CastMatterSpec {
    const char* applicant; ///< key of a member, or of a firm
    bool firm;
    int item; ///< last four digits
    const char* typeCode;
    int applied; ///< working days from T; `friday` is added for those due at the end of the week
    Rest rest;
    const char* missing = ""; ///< key of the paper that is asked for
    int hour = 9;
    int minute = 0;
    const char* comesBack = ""; ///< time on T
    const char* brings = "";
    bool second = false; ///< taken in by clerk2, due on the last working day of the week
};

/// In the order of their days, as numbers are given.
constexpr CastMatterSpec castMatterSpecs[] = {
    { "张伟明", false, 93, "20", -236, Rest::Done, "", 9, 40 },
    { "张伟明", false, 62, "20", -197, Rest::Done, "", 15, 5 },
    { "张伟明", false, 134, "20", -168, Rest::Done, "", 10, 15 },
    { "张伟明", false, 99, "20", -131, Rest::Done, "", 11, 20 },
    { "张伟明", false, 106, "20", -95, Rest::Done, "", 14, 30 },
    { "林晓燕", false, 49, "07", -70, Rest::Done, "", 9, 25 },
    { "张伟明", false, 151, "10", -46, Rest::Done, "", 16, 0 },
    { "张伟明", false, 148, "20", -21, Rest::Done, "", 10, 50 },
    { "鼓浪香", true, 121, "01", -13, Rest::Extended, "", 10, 5, "", "", true },
    { "林建国", false, 3, "07", -11, Rest::Review, "", 9, 10 },
    { "黄美珠", false, 35, "05", -10, Rest::Accepted, "", 9, 35 },
    { "蔡志远", false, 54, "05", -10, Rest::Review, "", 10, 20 },
    { "吴秀兰", false, 98, "07", -10, Rest::Review, "", 14, 10 },
    { "张伟明", false, 74, "05", -8, Rest::Review, "", 9, 12 },
    { "许明辉", false, 3, "07", -8, Rest::Waiting, "prop", 11, 5, "14:00", "不动产权证书原件" },
    { "闽源", true, 191, "01", -8, Rest::Special, "", 15, 0 },
    { "白鹭", true, 162, "01", -7, Rest::Review, "", 9, 50, "", "", true },
    { "刘建军", false, 9, "07", -7, Rest::Review, "", 10, 40 },
    { "鹭海", true, 57, "01", -6, Rest::Waiting, "floor", 14, 20, "15:20", "经营场所平面布局图" },
    { "陈阿妹", false, 37, "05", -4, Rest::Review, "", 9, 5, "10:30", "本人社会保障卡" },
    { "蔡丽华", false, 9, "07", -4, Rest::Ready, "", 10, 30 },
    { "闽南香", true, 120, "01", -4, Rest::Ready, "", 15, 35 },
    { "张伟明", false, 106, "20", -2, Rest::Waiting, "rent", 9, 15 },
    { "陈志刚", false, 70, "07", -2, Rest::Ready, "", 11, 10 },
};

/// The last working day of T's week, or of the next where that is T.
int endOfWeek(const WorkDays& days)
{
    const auto lastBefore = [&](QDate monday) { return days.offsetOf(days.from(monday, -1)); };
    const QDate day = days.day();
    const QDate monday = day.addDays(8 - day.dayOfWeek());
    const int end = lastBefore(monday);
    return end > 0 ? end : lastBefore(monday.addDays(7));
}

int appliedOn(const CastMatterSpec& spec, const WorkDays& days) { return spec.applied + (spec.second ? endOfWeek(days) : 0); }

class CastMatters {
public:
    CastMatters(const CityPlan& plan, const Organisation& house, const Cast& cast, const ItemShelf& shelf, const GridPlan& grid, const Neighbourhood& place, const Holdings& holdings,
        MatterMaker& maker, MatterSchedule& schedule, Outlet& out, Dice& dice)
        : m_plan(plan), m_house(house), m_cast(cast), m_shelf(shelf), m_place(place), m_holdings(holdings), m_forms(place, holdings, grid), m_maker(maker), m_schedule(schedule), m_out(out), m_dice(dice)
    {
    }

    void make(const CastMatterSpec& spec)
    {
        const ServiceItem& item = m_shelf.item(QStringLiteral("350200-%1-%2").arg(QLatin1String(spec.typeCode)).arg(spec.item, 4, 10, QLatin1Char('0')));
        const ApplicantFacts applicant = factsOf(spec);
        const ClerkDesk& clerk = spec.second ? m_house.xuXiaoyan : m_house.linFang;
        const int applied = appliedOn(spec, m_plan.days);
        const MatterSchedule::Slot slot = m_schedule.nextCast(applied, QTime(spec.hour, spec.minute));
        MatterFile file = m_maker.open(applicant, m_forms, item, 0, clerk, slot, MatterChannel::Window, clerk.staff, m_dice);
        Instant at = slot.at;
        const auto soon = [&](int minutes) { return at = at.plusMs(minutes * 60'000LL); };
        const auto on = [&](int offset, int hour, int minute) { return at = businessInstant(m_plan.days.at(offset), QTime(hour, minute)); };
        const auto& officers = m_house.department(item.deptCode).officers;
        const bool ecology = item.deptCode == QLatin1String("ecology");
        const StaffId reviewer = ecology ? m_house.chenLiqun : officers[0];
        const StaffId approver = ecology ? m_house.suZhiqiang : officers[1];

        file.act("ReceivePapers", soon(3), clerk.staff);
        const QString missing = QLatin1String(spec.missing);
        file.takePapers(m_shelf.materials(), missing.isEmpty() ? std::vector<QString>() : std::vector { missing },
            [&](CertificateKind kind, const std::optional<QString>& holder) { return heldBy(file.matter, kind, holder); });
        if (spec.rest == Rest::Waiting) {
            const auto paper = std::find_if(m_shelf.materials().begin(), m_shelf.materials().end(), [&](const Material& m) { return m.key == missing; });
            file.act("AskSupplement", soon(4), clerk.staff, { QStringLiteral("请补交：%1。").arg(paper->name), QStringLiteral("missing") });
        } else {
            file.act("AcceptMatter", soon(2), clerk.staff);
        }
        switch (spec.rest) {
        case Rest::Waiting: case Rest::Accepted:
            break;
        case Rest::Review: case Rest::Special: case Rest::Extended:
            file.act("StartReview", on(applied + 1, 9, 40), reviewer);
            file.act("RecordStep", soon(50), reviewer, { QStringLiteral("核对材料和登记信息，一致。"), {} });
            if (spec.rest == Rest::Special)
                file.act("StartSpecialProcedure", on(-3, 10, 20), reviewer, { QStringLiteral("组织专家评审，预计十个工作日。苏志强同意。"), QStringLiteral("expertReview") });
            if (spec.rest == Rest::Extended)
                file.act("ExtendLimit", on(applied + 2, 16, 10), reviewer, { QStringLiteral("现场核查人员不足，延长十个工作日，已告知申请人。"), QStringLiteral("siteCheck") });
            break;
        case Rest::Ready:
            file.act("StartReview", on(applied + 1, 9, 30), reviewer);
            file.act("RecordStep", soon(40), reviewer, { QStringLiteral("核对材料和登记信息，一致。"), {} });
            file.act("GrantMatter", applied + 1 < -1 ? on(-2, 15, 0) : soon(180), approver, { QStringLiteral("符合条件，准予办理。"), {} });
            if (item.givesCertificate) {
                file.act("StartMaking", on(-1, 14, 0), approver);
                file.act("FinishMaking", soon(95), approver);
            } else {
                file.act("ReadyResult", on(-1, 15, 30), clerk.staff);
            }
            break;
        case Rest::Done:
            file.act("GrantMatter", soon(4), officers[0], { QStringLiteral("符合条件，准予办理。"), {} });
            if (item.givesCertificate) {
                file.act("StartMaking", soon(2), officers[0]);
                file.act("FinishMaking", soon(3), officers[0]);
                file.act("DeliverResult", soon(2), clerk.staff);
            }
            file.act("CompleteMatter", soon(1), clerk.staff);
            file.act("ArchiveMatter", on(applied + 6, 16, 30), clerk.staff);
            break;
        }
        if (const QTime time = QTime::fromString(QLatin1String(spec.comesBack), QStringLiteral("HH:mm")); time.isValid()) {
            file.matter.comeBackAt = businessInstant(m_plan.day(), time);
            file.matter.comeBackBring = QString::fromUtf8(spec.brings);
        }
        m_maker.send(file, m_out);
    }

    /// Twelve wait in the morning of T; the first of them is 张伟明.
    std::vector<TicketCounter> tickets()
    {
        const HallId hall = m_house.halls.front().id;
        const auto& clerks = m_house.halls.front().clerks;
        const auto put = [&](const QString& queue, int number, Instant taken, bool done, const QUuid& subject) {
            Ticket ticket;
            ticket.createdAt = taken;
            ticket.id = TicketId(m_dice.id(taken));
            ticket.hallId = hall;
            ticket.day = m_plan.day();
            ticket.queue = queue;
            ticket.number = QStringLiteral("%1%2").arg(queue).arg(number, 3, 10, QLatin1Char('0'));
            ticket.subjectId = subject;
            ticket.takenAt = taken;
            ticket.state = TicketState::Waiting;
            if (done) {
                ticket.state = number % 11 == 0 ? TicketState::NoShow : TicketState::Done;
                ticket.calledAt = taken.plusMs(240'000);
                ticket.windowId = clerks[static_cast<std::size_t>(number) % clerks.size()].window;
                if (ticket.state == TicketState::Done) {
                    ticket.beganAt = ticket.calledAt->plusMs(30'000);
                    ticket.endedAt = ticket.beganAt->plusMs(m_dice.between(180, 540) * 1000LL);
                }
                ticket.updatedAt = ticket.endedAt.value_or(*ticket.calledAt);
            }
            m_out.put(ticket);
        };
        const Instant opening = businessInstant(m_plan.day(), QTime(8, 30));
        constexpr struct {
            const char* queue;
            int last, done, seconds;
        } queues[] = { { "A", 30, 22, 50 }, { "B", 7, 5, 200 }, { "C", 5, 3, 270 } };
        std::vector<TicketCounter> counters;
        for (const auto& line : queues) {
            const QString queue = QLatin1String(line.queue);
            for (int n = 1; n <= line.last; ++n)
                put(queue, n, opening.plusMs(n * line.seconds * 1000LL), n <= line.done, queue == QLatin1String("A") && n == 23 ? member("张伟明").resident.id.uuid : QUuid());
            counters.push_back({ m_plan.halls.front().number, queue, line.last });
        }
        return counters;
    }

private:
    const CastMember& member(const char* key) const { return m_cast.member(QString::fromUtf8(key)); }

    ApplicantFacts factsOf(const CastMatterSpec& spec) const
    {
        ApplicantFacts facts;
        if (spec.firm) {
            facts.firm = &m_cast.firm(QString::fromUtf8(spec.applicant)).enterprise;
            return facts;
        }
        const ResidentId id = member(spec.applicant).resident.id;
        for (const Person& person : m_place.people)
            if (person.resident.id == id)
                facts.person = &person;
        return facts;
    }

    /// A certificate of the applicant, or of 张伟明's shop for what he applies for as its operator.
    const Certificate* heldBy(const Matter& matter, CertificateKind kind, const std::optional<QString>& holder) const
    {
        const bool own = !holder || (holder == QLatin1String("enterprise") && matter.applicantKind == ApplicantKind::Enterprise);
        if (own)
            return m_holdings.held(matter.applicantId, kind);
        if (holder == QLatin1String("enterprise") && matter.applicantId == member("张伟明").resident.id.uuid)
            return m_holdings.held(m_cast.firm(QStringLiteral("伟明")).enterprise.id.uuid, kind);
        return nullptr;
    }

    const CityPlan& m_plan;
    const Organisation& m_house;
    const Cast& m_cast;
    const ItemShelf& m_shelf;
    const Neighbourhood& m_place;
    const Holdings& m_holdings;
    FormFiller m_forms;
    MatterMaker& m_maker;
    MatterSchedule& m_schedule;
    Outlet& m_out;
    Dice& m_dice;
};

} // namespace

std::vector<int> castMatterDays(const WorkDays& days)
{
    std::vector<int> offsets;
    for (const CastMatterSpec& spec : castMatterSpecs)
        offsets.push_back(appliedOn(spec, days));
    return offsets;
}

std::vector<TicketCounter> makeCastMatters(const CityPlan& plan, const Organisation& house, const Cast& cast, const ItemShelf& shelf, const GridPlan& grid, const Neighbourhood& place, const Holdings& holdings,
    MatterMaker& maker, MatterSchedule& schedule, Outlet& out, Dice& dice)
{
    CastMatters matters(plan, house, cast, shelf, grid, place, holdings, maker, schedule, out, dice);
    for (const CastMatterSpec& spec : castMatterSpecs)
        matters.make(spec);
    return matters.tickets();
}

} // namespace huimin::city
