#include "app/citygen/plan.h"
#include "models/base/divisions.h"
#include "models/grid/tiling.h"
#include <QHash>
#include <algorithm>
#include <cmath>

namespace huimin::city {
namespace {

struct HomeCommunity {
    const char* code;
    int grids;
};
/// Filled first, in this order.
constexpr HomeCommunity homeCommunities[] = { { "350203010023", 3 }, { "350203011048", 2 }, { "350203010034", 3 }, { "350203010037", 2 },
    { "350203010038", 2 }, { "350203010016", 2 }, { "350203010026", 2 }, { "350203011003", 2 }, { "350203011027", 2 },
    { "350206004001", 3 }, { "350206004002", 2 }, { "350206004018", 2 } };
/// Then the others, by these districts.
constexpr const char* districtOrder[] = { "350203", "350206", "350211", "350205", "350212", "350213" };

/// The communities in the order in which they are filled, each with the number of its grids.
std::vector<std::pair<QString, int>> fillCommunities(int grids)
{
    std::vector<std::pair<QString, int>> filled;
    int left = grids;
    for (const HomeCommunity& home : homeCommunities) {
        const int here = std::min(home.grids, left);
        if (here > 0)
            filled.emplace_back(QString::fromLatin1(home.code), here);
        left -= here;
    }
    std::vector<QString> others;
    for (const char* district : districtOrder)
        for (const Division& street : shippedDivisions().children(QString::fromLatin1(district) + QStringLiteral("000000")))
            for (const Division& community : shippedDivisions().children(street.code)) {
                const QByteArray code = community.code.toLatin1();
                if (std::none_of(std::begin(homeCommunities), std::end(homeCommunities), [&](const HomeCommunity& h) { return code == h.code; }))
                    others.push_back(community.code);
            }
    const auto rounds = static_cast<int>(others.size());
    for (int i = 0; i < rounds; ++i) {
        if (i >= left)
            break;
        filled.emplace_back(others[static_cast<std::size_t>(i)], 1 + (left - 1 - i) / rounds); // each round one more
    }
    return filled;
}

struct HallSpec {
    const char* number;
    const char* name;
    const char* district;
    std::vector<const char*> streets; ///< empty: the other streets of the district
    int windows;
};
const std::vector<HallSpec>& hallSpecs()
{
    static const std::vector<HallSpec> specs = {
        { "03-01", "思明区政务服务中心", "350203", { "350203010000", "350203011000" }, 16 },
        { "06-01", "湖里区政务服务中心", "350206", { "350206004000" }, 12 },
        { "03-02", "思明区政务服务中心中山分中心", "350203", {}, 16 },
        { "06-02", "湖里区政务服务中心禾山分中心", "350206", {}, 16 },
        { "11-01", "集美区政务服务中心", "350211", {}, 16 },
        { "05-01", "海沧区政务服务中心", "350205", {}, 16 },
        { "12-01", "同安区政务服务中心", "350212", {}, 16 },
        { "13-01", "翔安区政务服务中心", "350213", {}, 16 },
    };
    return specs;
}

std::vector<HallPlan> planHalls(std::vector<GridPlan>& grids)
{
    std::vector<HallPlan> halls;
    for (const HallSpec& spec : hallSpecs()) {
        HallPlan hall { QString::fromLatin1(spec.number), QString::fromUtf8(spec.name), QString::fromLatin1(spec.district), {}, {}, spec.windows, true };
        for (const char* street : spec.streets)
            hall.streets.push_back(QString::fromLatin1(street));
        if (hall.streets.empty())
            for (const Division& street : shippedDivisions().children(hall.district + QStringLiteral("000000"))) {
                const bool taken = std::any_of(halls.begin(), halls.end(), [&](const HallPlan& h) { return std::count(h.streets.begin(), h.streets.end(), street.code) > 0; });
                if (!taken)
                    hall.streets.push_back(street.code);
            }
        for (GridPlan& grid : grids)
            if (std::count(hall.streets.begin(), hall.streets.end(), grid.street) > 0) {
                hall.grids.push_back(grid.index);
                grid.hall = static_cast<int>(halls.size());
            }
        if (halls.size() < 2 || !hall.grids.empty()) // the two halls of the cast stand in every city
            halls.push_back(std::move(hall));
    }
    return halls;
}

/// The hall of the bench clerk: whole streets, in the order of filling, while they have at most 100,000 residents.
HallPlan benchHall(const std::vector<GridPlan>& grids)
{
    HallPlan hall { QStringLiteral("03-90"), QStringLiteral("思明区政务服务中心测试大厅"), QStringLiteral("350203"), {}, {}, 1, false };
    int households = 0;
    for (const GridPlan& grid : grids) {
        if (std::count(hall.streets.begin(), hall.streets.end(), grid.street) > 0)
            continue;
        int here = 0;
        for (const GridPlan& other : grids)
            here += other.street == grid.street ? other.households : 0;
        if (households + here <= 40'000) {
            households += here;
            hall.streets.push_back(grid.street);
        }
    }
    return hall;
}

} // namespace

Result<CityPlan> planCity(const CityOptions& asked)
{
    CityPlan plan { asked, WorkDays(asked.asOf), 0, 0, {}, {} };
    plan.options.residents = std::max(asked.residents, 500);
    plan.households = static_cast<int>(std::lround(plan.options.residents / 2.5));
    const int grids = std::max({ 4, (plan.households + 399) / 400, static_cast<int>(std::lround(plan.households / 300.0)) });

    auto shapes = communityShapes();
    if (!shapes)
        return shapes.error();
    QHash<QString, PlaneRing> outlineOf;
    for (CommunityShape& shape : *shapes)
        outlineOf.insert(shape.division, std::move(shape.outline));

    const auto filled = fillCommunities(grids);
    plan.communities = static_cast<int>(filled.size());
    std::int64_t done = 0;
    for (const auto& [code, count] : filled) {
        const auto community = shippedDivisions().find(code);
        if (!community || !outlineOf.contains(code))
            return Error { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("a community without a shape") };
        std::vector<PlaneRing> outlines = splitRing(outlineOf.value(code), count);
        QString shortName = community->shortName;
        if (shortName.endsWith(QStringLiteral("社区")))
            shortName.chop(2);
        for (int i = 0; i < count; ++i) {
            GridPlan grid;
            grid.index = static_cast<int>(plan.grids.size());
            const QString sequence = QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0'));
            grid.code = code + sequence;
            grid.name = shortName + QLatin1Char(' ') + sequence;
            grid.community = code;
            grid.street = divisionCodeAt(code, DivisionLevel::Street);
            grid.district = code.left(6);
            grid.placeName = shippedDivisions().placeName(code);
            grid.outline = std::move(outlines[static_cast<std::size_t>(i)]);
            grid.households = static_cast<int>(std::int64_t(plan.households) * (done + 1) / grids - std::int64_t(plan.households) * done / grids);
            ++done;
            plan.grids.push_back(std::move(grid));
        }
    }
    plan.halls = planHalls(plan.grids);
    if (plan.options.bench)
        plan.halls.push_back(benchHall(plan.grids));
    return plan;
}

} // namespace huimin::city
