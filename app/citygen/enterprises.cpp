#include "app/citygen/enterprises.h"
#include "models/base/csv.h"
#include "models/base/divisions.h"
#include <array>

namespace huimin::city {
namespace {
enum FirmKind : std::size_t { Shop92, Company91, Cooperative93, Society5, Office1 };
} // namespace

EnterpriseMaker::EnterpriseMaker(const CityPlan& plan, NumberPools& numbers)
    : m_plan(plan), m_numbers(numbers), m_share(plan.options.residents / 5, plan.households), m_kinds({ 70, 27, 1, 1, 1 }), m_residentHead(8, 10), m_oldNumber(1, 6)
{
}

Result<EnterpriseMaker> EnterpriseMaker::load(const CityPlan& plan, NumberPools& numbers)
{
    const auto words = CsvTable::read(QStringLiteral(":/huimin/names/firm_words.csv"));
    if (!words)
        return words.error();
    EnterpriseMaker maker(plan, numbers);
    for (qsizetype row = 0; row < words->size(); ++row) {
        const QString kind = words->at(row, 0);
        if (kind == QLatin1String("first") || kind == QLatin1String("second"))
            for (const QChar c : words->at(row, 1))
                (kind == QLatin1String("first") ? maker.m_first : maker.m_second).push_back(QString(c));
        else {
            if (!words->at(row, 3).isEmpty())
                maker.m_shops.push_back(maker.m_trades.size());
            maker.m_trades.push_back({ words->at(row, 1), words->at(row, 2), words->at(row, 3) });
        }
    }
    return maker;
}

QString EnterpriseMaker::makeName(Enterprise& firm, const GridPlan& grid, Dice& dice)
{
    const Division* district = shippedDivisions().find(grid.district + QStringLiteral("000000"));
    const QString place = district ? district->name : QString();
    const QString own = dice.pick(m_first) + dice.pick(m_second);
    if (firm.kind == QLatin1String("92")) {
        const Trade& trade = m_trades[dice.pick(m_shops)];
        firm.industry = trade.industry;
        firm.type = QStringLiteral("个体工商户");
        firm.shortName = own + trade.shop;
        return QStringLiteral("厦门市") + place + own + trade.shop;
    }
    const Trade& trade = dice.pick(m_trades);
    firm.industry = trade.industry;
    firm.shortName = own + trade.name;
    if (firm.kind == QLatin1String("91")) {
        const bool share = dice.chance(40);
        firm.type = share ? QStringLiteral("股份有限公司") : QStringLiteral("有限责任公司");
        return QStringLiteral("厦门") + own + trade.name + (share ? QStringLiteral("股份有限公司") : QStringLiteral("有限公司"));
    }
    if (firm.kind == QLatin1String("93")) {
        firm.type = QStringLiteral("农民专业合作社");
        firm.industry = QStringLiteral("A0141");
        firm.shortName = own + QStringLiteral("合作社");
        return QStringLiteral("厦门") + own + QStringLiteral("蔬果专业合作社");
    }
    const QString community = grid.name.section(QLatin1Char(' '), 0, 0);
    firm.industry = QStringLiteral("S9500");
    if (firm.kind == QLatin1String("51")) {
        firm.type = QStringLiteral("社会团体");
        firm.shortName = own + QStringLiteral("商会");
        return QStringLiteral("厦门市") + place + own + trade.name + QStringLiteral("行业商会");
    }
    if (firm.kind == QLatin1String("52")) {
        firm.type = QStringLiteral("民办非企业单位");
        firm.shortName = own + QStringLiteral("幼儿园");
        return QStringLiteral("厦门市") + place + own + QStringLiteral("幼儿园");
    }
    if (firm.kind == QLatin1String("55")) {
        firm.type = QStringLiteral("居民委员会");
        firm.shortName = community + QStringLiteral("居委会");
        return QStringLiteral("厦门市") + grid.placeName + QStringLiteral("居民委员会");
    }
    firm.type = firm.kind == QLatin1String("11") ? QStringLiteral("机关") : QStringLiteral("事业单位");
    firm.shortName = community + own + (firm.kind == QLatin1String("11") ? QStringLiteral("管理站") : QStringLiteral("小学"));
    return QStringLiteral("厦门市") + place + *firm.shortName;
}

void EnterpriseMaker::found(const GridPlan& grid, Neighbourhood& place, std::vector<Enterprise>& firms, PeopleMaker& people, Dice& dice)
{
    std::vector<std::size_t> grown; // who can lead one
    for (std::size_t i = 0; i < place.people.size(); ++i) {
        const Person& person = place.people[i];
        if (!person.cast && person.living() && person.age >= 20 && person.age <= 66 && person.citizen())
            grown.push_back(i);
    }
    std::vector<const HousePlan*> shops;
    for (const HousePlan& house : place.houses)
        if (!house.home)
            shops.push_back(&house);
    if (grown.empty() || place.houses.empty())
        return;
    const MixedOrder order(grown.size(), dice.below(1u << 30));
    std::uint64_t taken = 0;
    bool committee = grid.code.endsWith(QLatin1String("001")); // one committee a community
    for (int due = m_share.due(grid.households); due > 0; --due) {
        Enterprise firm;
        firm.createdAt = cityBegin(m_plan).plusMs(dice.between(0, 600) * 86'400'000LL);
        firm.id = EnterpriseId(dice.id(firm.createdAt));
        switch (m_kinds.deal(dice)) {
        case Shop92: firm.kind = QStringLiteral("92"); break;
        case Company91: firm.kind = QStringLiteral("91"); break;
        case Cooperative93: firm.kind = QStringLiteral("93"); break;
        case Society5: firm.kind = dice.chance(500) ? QStringLiteral("51") : QStringLiteral("52"); break;
        default:
            firm.kind = committee ? QStringLiteral("55") : dice.chance(300) ? QStringLiteral("11") : QStringLiteral("12");
            committee = false;
            break;
        }
        firm.name = makeName(firm, grid, dice);
        firm.creditCode = m_numbers.creditCode(firm.kind, grid.district);
        if (firm.kind.startsWith(QLatin1Char('9')) && m_oldNumber.due() > 0)
            firm.registrationNo = m_numbers.registrationNo(grid.district, firm.kind == QLatin1String("92") ? 6 : 2);
        if (firm.kind == QLatin1String("91"))
            firm.capital = Money { std::array<std::int64_t, 6> { 100'000, 500'000, 1'000'000, 3'000'000, 5'000'000, 20'000'000 }[static_cast<std::size_t>(dice.between(0, 5))] * 100 };
        firm.foundedOn = m_plan.day().addDays(-dice.between(20, 12 * 365));
        if (firm.kind == QLatin1String("91") && dice.chance(300))
            firm.validTo = firm.foundedOn.addYears(dice.chance(500) ? 20 : 30);
        firm.status = dice.chance(930) ? EnterpriseStatus::Active : dice.chance(350) ? EnterpriseStatus::Suspended : dice.chance(300) ? EnterpriseStatus::Revoked : EnterpriseStatus::Cancelled;
        if (shops.empty() || dice.chance(300)) {
            const Building& house = dice.pick(place.houses).building;
            firm.registeredPlace = placeText(grid, house.road, house.number, QString::number(dice.between(1, house.floors) * 100 + dice.between(1, 4)));
        } else {
            const Building& house = dice.pick(shops)->building;
            firm.registeredPlace = placeText(grid, house.road, house.number, dice.chance(500) ? QString() : QString::number(dice.between(1, house.floors) * 100 + dice.between(1, 8)));
        }
        firm.gridId = gridCellId(m_plan, grid);
        const Division* district = shippedDivisions().find(grid.district + QStringLiteral("000000"));
        const char* office = firm.kind.startsWith(QLatin1Char('9')) ? "市场监督管理局" : firm.kind.startsWith(QLatin1Char('5')) ? "民政局" : "机构编制委员会办公室";
        firm.authority = QStringLiteral("厦门市") + (district ? district->name : QString()) + QString::fromUtf8(office);
        if (firm.kind == QLatin1String("91"))
            firm.insured = dice.between(1, 12) * dice.between(1, 9);
        // 80 % of those who lead one live here; of the others only the contact is known
        const bool own = firm.kind == QLatin1String("92");
        if (m_residentHead.due() > 0) {
            const Person& head = place.people[grown[order.at(taken++ % grown.size())]];
            if (head.resident.birthDate.addYears(18) > firm.foundedOn)
                firm.foundedOn = head.resident.birthDate.addYears(18).addDays(60);
            if (firm.foundedOn > m_plan.day().addDays(-5))
                firm.foundedOn = m_plan.day().addDays(-5);
            firm.contactName = head.resident.name;
            firm.phone = head.resident.phone;
            people.relate(place, head.resident.id.uuid, firm.id.uuid, own ? RelationKind::OfficerOf : RelationKind::LegalRepOf, firm.foundedOn, dice);
            if (firm.kind == QLatin1String("91") && dice.chance(700))
                people.relate(place, head.resident.id.uuid, firm.id.uuid, RelationKind::ShareholderOf, firm.foundedOn, dice);
        } else {
            firm.phone = m_numbers.mobile();
        }
        if (!own && dice.chance(600)) {
            const Person& worker = place.people[grown[order.at(taken++ % grown.size())]];
            if (worker.resident.employment == Employment::Employed)
                people.relate(place, worker.resident.id.uuid, firm.id.uuid, RelationKind::EmployedBy, std::max(firm.foundedOn, worker.resident.birthDate.addYears(18)), dice);
        }
        firms.push_back(std::move(firm));
    }
}

} // namespace huimin::city
