#include "app/citygen/castgridwork.h"
#include "app/citygen/worktime.h"
#include <algorithm>

namespace huimin::city {
namespace {

struct CastVisitSpec {
    const char* person;
    const char* reason;
};
/// In the order of a round: building by building.
constexpr CastVisitSpec castTasks[] = {
    { "黄美珠", "临时救助在办，回访家里情况" },
    { "王秀英", "82岁，白天独自在家，高龄津贴还没领" },
    { "林阿珠", "82岁独居，九天没有联系上" },
    { "何文杰", "十天前搬来，登记信息要核对" },
    { "王建业", "丧偶一个月，独居，79岁" },
    { "郑晓岚", "孕20周，提醒产检和生育登记" },
    { "林晓燕", "孩子出生20天，提醒一个月内报户口" },
    { "陈阿妹", "84岁独居，每月见一次面" },
    { "蔡志远", "育儿补贴今天到期，告知进度" },
    { "许明辉", "户口迁移等补材料，已过八个工作日" },
    { "何俊贤", "港澳居民居住登记每半年核对一次" },
};

struct CastEventSpec {
    const char* kind;
    const char* house;
    const char* text;
    int reported; ///< working days from T
    int hour, minute;
    bool check; ///< done by another, waits for the check
};
constexpr CastEventSpec castEvents[] = {
    { "03-01", "32", "32号楼下有人拉线给电动车充电，物业还没有回音。", -3, 11, 30, false },
    { "03-03", "18", "18号4层楼道堆了旧沙发和纸箱，住户答应搬走。", -2, 15, 10, false },
    { "02-02", "56", "56号门口地砖松动，老人差点绊倒，已放警示牌。", -2, 16, 20, false },
    { "01-02", "41", "41号旁人行道摆摊，城管已劝离，请核查。", -2, 9, 20, true },
};

} // namespace

std::vector<Visit> castVisits(const CityPlan& plan, const Organisation& house, const GridPlan& grid, Neighbourhood& place, const GridWork& work, Dice& dice)
{
    std::vector<Visit> visits;
    if (grid.index != castGrid)
        return visits;
    const auto paid = [&](const char* door, int daysBack, QTime time, const char* note) {
        const auto home = std::find_if(place.homes.begin(), place.homes.end(), [&](const Home& h) { return h.cast && h.address.doorKey == QLatin1String(door); });
        if (home == place.homes.end())
            return;
        const QDate day = plan.day().addDays(-daysBack);
        Visit visit = work.visit(grid, *home, house.linGuodong, businessInstant(day, time), dice);
        visit.met.push_back(home->household.headId);
        visit.note = QString::fromUtf8(note);
        visit.answers = { { QStringLiteral("changed"), QStringLiteral("no") }, { QStringLiteral("needs"), QStringLiteral("none") } };
        home->household.lastVisitOn = std::max(home->household.lastVisitOn.value_or(day), day);
        visits.push_back(std::move(visit));
    };
    paid("41.101", 40, QTime(9, 30), "老人精神好，说子女在外地。");
    paid("41.101", 9, QTime(10, 15), "敲门没有应，电话里说去买菜了，一切都好。");
    paid("32.501", 19, QTime(15, 40), "王秀英腿脚不便，白天独自在家。");
    paid("56.203", 25, QTime(9, 10), "办完后事，情绪平稳，说会自己做饭。");
    paid("18.201", 31, QTime(10, 40), "陈阿妹问高龄津贴怎么办，告诉她带社保卡去大厅。");
    return visits;
}

void makeCastGridWork(const CityPlan& plan, const Organisation& house, const Cast& cast, const GridPlan& grid, const Neighbourhood& place, GridWork& work, Outlet& out, Dice& dice)
{
    if (grid.index != castGrid)
        return;
    const StaffId worker = house.linGuodong;
    const Instant made = businessInstant(plan.days.at(-1), QTime(17, 10));
    const Instant today = businessInstant(plan.day(), QTime(17, 0)), tomorrow = businessInstant(plan.days.at(1), QTime(17, 0));
    for (const CastVisitSpec& spec : castTasks) {
        const CastMember& member = cast.member(QString::fromUtf8(spec.person));
        GridTask task = work.task(TaskKind::Visit, grid, member.resident.id.uuid, member.address, QString::fromUtf8(spec.reason), today, worker, made, dice);
        task.priority = member.key == QStringLiteral("林阿珠") || member.key == QStringLiteral("王秀英") ? 1 : 2;
        out.put(task);
    }
    GridTask inspection = work.task(TaskKind::Inspection, grid, cast.firm(QStringLiteral("阿海")).enterprise.id.uuid, {}, QStringLiteral("九小场所消防安全检查，上次有一处隐患要复查"), tomorrow, worker, made, dice);
    inspection.source = TaskSource::Superior;
    out.put(inspection);
    const CastMember& elder = cast.member(QStringLiteral("陈金水"));
    GridTask reminder = work.task(TaskKind::Reminder, grid, elder.resident.id.uuid, elder.address, QStringLiteral("养老保险待遇资格认证本月到期"), tomorrow, worker, made, dice);
    out.put(reminder);

    for (const CastEventSpec& spec : castEvents) {
        const auto at = std::find_if(place.houses.begin(), place.houses.end(), [&](const HousePlan& h) { return h.building.road == QStringLiteral("前埔二里") && h.building.number == QLatin1String(spec.house); });
        const EventClass& kind = work.eventClass(QLatin1String(spec.kind));
        const DepartmentStaff& unit = house.department(kind.department);
        const StaffId officer = unit.officers.front();
        Instant when = businessInstant(plan.days.at(spec.reported), QTime(spec.hour, spec.minute));
        EventFile file = work.report(grid, kind, at->building, QString::fromUtf8(spec.text), when, worker, dice);
        file.event.source = EventSource::Grid;
        const auto later = [&](int minutes) { return when = plusOfficeMinutes(plan.days, when, minutes); };
        file.act("FileEvent", "E1", later(30), house.wuJianming);
        file.event.level = EventLevel::Community;
        file.event.mainUnit = unit.id;
        file.act("DispatchEvent", "E2", later(25), house.wuJianming, spec.check ? QStringLiteral("派%1处置。").arg(unit.name) : QStringLiteral("由网格员林国栋处置。"));
        file.event.handlerId = spec.check ? officer : worker;
        file.act("SignEvent", "E4", later(20), file.event.handlerId);
        if (spec.check) {
            file.event.checkerId = worker;
            file.act("RecordHandling", "E4", later(180), officer, QStringLiteral("到现场劝离，摊主已收摊。"));
            file.act("ReportDone", "E5", later(60), officer, QStringLiteral("已清理，前后照片已传。"));
        }
        work.send(file, out);
    }
}

} // namespace huimin::city
