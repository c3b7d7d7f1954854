#include "app/citygen/cast.h"
#include "models/base/numbers.h"
#include <algorithm>

namespace huimin::city {
namespace {

constexpr int lianxiuGrid = 3; // 莲秀 001

struct CastSpec {
    const char* name;
    Sex sex;
    int age;
    const char* region; ///< of the number; empty: none
    int order;
    const char* house; ///< in 前埔二里
    int door;
    RelationToHead relation = RelationToHead::Head;
    ResidenceKind kind = ResidenceKind::Local;
    MaritalStatus marital = MaritalStatus::Single;
    const char* phone = "";
};

using enum RelationToHead;
constexpr Sex male = Sex::Male, female = Sex::Female;
constexpr auto local = ResidenceKind::Local;
constexpr auto migrant = ResidenceKind::Migrant;
constexpr auto overseas = ResidenceKind::Overseas;
constexpr auto single = MaritalStatus::Single;
constexpr auto married = MaritalStatus::Married;
constexpr auto widowed = MaritalStatus::Widowed;

/// Those who live door by door in 前埔北 003; a head comes before their household.
constexpr CastSpec castSpecs[] = {
    { "张伟明", male, 42, "350203", 3, "32", 501, Head, local, married, "13950002345" },
    { "陈雅婷", female, 39, "350203", 2, "32", 501, Spouse, local, married, "13950002346" },
    { "王秀英", female, 82, "350203", 2, "32", 501, Parent, local, widowed, "13950002347" },
    { "张睿", male, 12, "350203", 1, "32", 501, Child, local },
    { "黄美珠", female, 55, "350203", 2, "32", 301, Head, local, widowed, "13950000301" },
    { "刘建军", male, 38, "360121", 1, "32", 402, Head, migrant, married, "13950000402" },
    { "单志强", male, 36, "350203", 1, "32", 603, Head, local, single, "13950000603" },
    { "林阿珠", female, 82, "350203", 4, "41", 101, Head, local, widowed, "13950000101" },
    { "曾雅琴", female, 52, "350203", 2, "41", 201, Head, local, married, "13950000201" },
    { "何文杰", male, 33, "350203", 1, "41", 204, Head, local, single, "13950000204" },
    { "吴秀兰", female, 66, "350203", 2, "41", 302, Head, local, widowed, "13950000302" },
    { "陈金水", male, 78, "350221", 1, "56", 101, Head, local, widowed, "13950000111" },
    { "王建业", male, 79, "350203", 1, "56", 203, Head, local, widowed, "13950000203" },
    { "李秀英", female, 76, "350203", 2, "56", 203, Spouse, local, married },
    { "郑晓岚", female, 31, "350203", 2, "56", 402, Head, local, married, "13950000412" },
    { "许文斌", male, 33, "350203", 3, "56", 502, Head, local, married, "13950000502" },
    { "林晓燕", female, 30, "350203", 2, "56", 502, Spouse, local, married, "13950000503" },
    { "许沐辰", male, 0, "", 0, "56", 502, Child, local },
    { "陈阿妹", female, 84, "350203", 2, "18", 201, Head, local, widowed, "13950000211" },
    { "蔡志远", male, 34, "350203", 1, "18", 301, Head, local, married, "13950000311" },
    { "陈淑真", female, 32, "350203", 2, "18", 301, Spouse, local, married, "13950000312" },
    { "蔡以诺", female, 1, "350203", 2, "18", 301, Child, local },
    { "林建国", male, 48, "350203", 1, "18", 401, Head, local, married, "13950000401" },
    { "许明辉", male, 41, "350203", 1, "25", 102, Head, local, married, "13950000102" },
    { "蔡丽华", female, 27, "350521", 2, "25", 202, Head, migrant, single, "13950000202" },
    { "陈志刚", male, 35, "350203", 3, "25", 301, Head, local, single, "13950000321" },
    { "陈𠅤", male, 24, "350203", 1, "25", 402, Head, local, single, "13950000422" },
    { "林阿海", male, 51, "350203", 1, "25", 501, Head, local, married, "13950000501" },
    { "买买提·艾合买提江", male, 38, "653101", 1, "63", 101, Head, migrant, married, "13950000121" },
    { "苏雅芳", female, 47, "350203", 2, "63", 201, Head, local, married, "13950000221" },
    { "黎嘉欣", female, 29, "810000", 2, "63", 302, Head, overseas, single, "13950000332" },
    { "何俊贤", male, 45, "820000", 1, "63", 401, Head, overseas, married, "13950000411" },
    { "林哲宇", male, 35, "830000", 1, "63", 402, Head, overseas, single, "13950000432" },
    { "IVANOVA ANNA", female, 41, "935643", 2, "63", 501, Head, overseas, single, "13950000511" },
    { "郑志宏", male, 50, "350203", 1, "63", 502, Head, local, married, "13950000522" },
    { "叶建清", male, 56, "350203", 1, "63", 601, Head, local, married, "13950000601" },
    { "黄宗明", male, 45, "350203", 1, "63", 602, Head, local, married, "13950000602" },
    { "陈美惠", female, 44, "350203", 2, "18", 502, Head, local, married, "13950000512" },
    { "苏文华", male, 39, "350203", 1, "18", 601, Head, local, married, "13950000611" },
    { "吴佳怡", female, 37, "350203", 2, "25", 601, Head, local, married, "13950000612" },
};
constexpr CastSpec secondZhang { "张伟明", male, 67, "350203", 5, "", 0, Head, local, widowed, "13950006789" };

constexpr const char* castHouses[] = { "18", "25", "32", "41", "56", "63" };

struct FirmSpec {
    const char* key;
    const char* name;
    const char* shortName;
    const char* code; ///< body of the organisation code
    const char* category;
    const char* person; ///< legal representative, or operator of a 92
    const char* industry;
    const char* type;
    const char* place;
    std::int64_t capitalYuan;
    int foundedYearsAgo;
};
constexpr FirmSpec firmSpecs[] = {
    { "阿海", "厦门市思明区阿海便利店", "阿海便利店", "MA2YAHB7", "92", "林阿海", "F5219", "个体工商户", "前埔二里25号101室", 0, 9 },
    { "伟明", "厦门市思明区伟明小吃店", "伟明小吃店", "MA34Q5TC", "92", "张伟明", "H6210", "个体工商户", "前埔二里32号102室", 0, 1 },
    { "鹭海", "厦门鹭海餐饮管理有限公司", "鹭海餐饮", "MA33F7HN", "91", "郑志宏", "H6210", "有限责任公司", "莲前东路801号", 2'000'000, 6 },
    { "闽源", "厦门闽源精密电镀有限公司", "闽源电镀", "MA31MYD8", "91", "叶建清", "C3360", "有限责任公司", "前埔东路工业区12号", 20'000'000, 8 },
    { "鼓浪屿", "厦门海峡两岸交流基地鼓浪屿文化旅游产业投资发展集团有限公司莲前东路第二分公司", "鼓浪屿文旅莲前二分", "MA8UGLY2", "91", "黄宗明", "R8890", "有限责任公司分公司", "莲前东路1066号", 0, 4 },
    { "闽南香", "厦门闽南香食品有限公司", "闽南香食品", "MA32MNX6", "91", "陈美惠", "C1439", "有限责任公司", "前埔二里63号102室", 1'000'000, 3 },
    { "白鹭", "厦门白鹭视界广告有限公司", "白鹭视界", "MA35BLT4", "91", "苏文华", "L7251", "有限责任公司", "莲前西路520号", 500'000, 5 },
    { "鼓浪香", "厦门鼓浪香饼业有限公司", "鼓浪香饼业", "MA2XGLX9", "91", "吴佳怡", "C1411", "有限责任公司", "前埔南路88号", 3'000'000, 7 },
};

} // namespace

QStringList castNames()
{
    QStringList names;
    for (const CastSpec& spec : castSpecs)
        names << QString::fromUtf8(spec.name);
    return names;
}

std::vector<FixedHouse> Cast::housesIn(const GridPlan& grid) const
{
    std::vector<FixedHouse> houses;
    if (grid.index == castGrid)
        for (const char* number : castHouses)
            houses.push_back({ QStringLiteral("前埔二里"), QString::fromLatin1(number) });
    return houses;
}

void Cast::populate(const GridPlan& grid, Neighbourhood& place, Dice& dice)
{
    const auto settle = [&](const CastSpec& spec, Home& home, const QString& key) {
        Person person;
        person.cast = true;
        person.age = spec.age;
        Resident& r = person.resident;
        r.name = QString::fromUtf8(spec.name);
        r.sex = spec.sex;
        r.lifeStatus = LifeStatus::Alive;
        r.relationToHead = spec.relation;
        r.residenceKind = spec.kind;
        r.maritalStatus = spec.marital;
        r.nationality = QStringLiteral("CHN");
        r.birthDate = m_plan.day().addYears(-spec.age).addDays(-100);
        const QString region = QString::fromLatin1(spec.region);
        if (region.startsWith(QLatin1Char('9'))) {
            r.idKind = IdKind::ForeignPermanent;
            r.idNumber = makeForeignResidence(region.mid(1, 2), region.mid(3, 3), r.birthDate, spec.order);
            r.nationality = QStringLiteral("RUS");
            r.nameLatin = r.name;
        } else if (spec.kind == ResidenceKind::Overseas) {
            r.idKind = IdKind::HmtPermit;
            r.idNumber = makeCitizenId(region, r.birthDate, spec.order);
        } else if (region.isEmpty()) {
            r.idKind = IdKind::None;
            r.birthDate = m_plan.day().addDays(-20);
            r.hukouKind.reset();
        } else {
            r.idKind = IdKind::CitizenId;
            r.idNumber = makeCitizenId(region, r.birthDate, spec.order);
            r.hukouDivision = region;
            r.hukouKind = HukouKind::Family;
            if (spec.kind == ResidenceKind::Local)
                r.hukouBook = QStringLiteral("0031%1").arg(home.address.room.toInt() + 1000 * home.building % 90000, 5, 10, QLatin1Char('0'));
        }
        if (r.name == QStringLiteral("买买提·艾合买提江")) {
            r.ethnicGroup = QStringLiteral("维吾尔族");
            r.nameLatin = QStringLiteral("MAIMAITI AIHEMAITIJIANG");
        }
        r.residenceSince = std::max(r.birthDate, m_plan.day().addYears(spec.kind == ResidenceKind::Local ? -12 : -3).addDays(-40));
        if (r.name == QStringLiteral("何文杰"))
            r.residenceSince = m_plan.day().addDays(-10);
        m_maker.furnish(person, home, grid, dice);
        // what chance would have given is not theirs
        const QString phone = QString::fromLatin1(spec.phone);
        r.phone = phone.isEmpty() ? std::nullopt : std::optional(phone);
        r.phone2.reset();
        r.email.reset();
        r.optOut.clear();
        r.lmpDate.reset();
        r.disabilityGrade.reset();
        r.oldIdNumber.reset();
        r.contactPreference = r.phone ? ContactChannel::Sms : ContactChannel::Counter;
        r.employment = spec.age >= 60 ? Employment::Retired : spec.age < 3 ? Employment::Other : spec.age < 18 ? Employment::Student : Employment::Employed;
        if (r.idKind == IdKind::None)
            r.hukouAddress.reset();
        if (r.name == QStringLiteral("张伟明") && spec.age == 42)
            r.employment = Employment::SelfEmployed;
        if (r.name == QStringLiteral("陈金水"))
            r.oldIdNumber = makeCitizenId15(region, r.birthDate, spec.order);
        if (r.name == QStringLiteral("郑晓岚"))
            r.lmpDate = m_plan.day().addDays(-140);
        if (r.name == QStringLiteral("李秀英")) {
            r.lifeStatus = LifeStatus::Dead;
            r.deathDate = m_plan.day().addDays(-30);
            r.updatedAt = businessInstant(*r.deathDate, QTime(16, 0));
        } else {
            home.members.push_back(place.people.size());
            ++home.household.size;
            if (spec.relation == RelationToHead::Head)
                home.household.headId = r.id;
        }
        m_members.push_back({ key, spec.age, r, home.address.id, home.household.id, grid.index });
        place.people.push_back(std::move(person));
    };

    if (grid.index == lianxiuGrid) {
        for (std::size_t i = 0; i < place.houses.size(); ++i) {
            if (!place.houses[i].home || place.houses[i].freeDoors.empty())
                continue;
            const int door = place.houses[i].freeDoors.back();
            place.houses[i].freeDoors.pop_back();
            Home& home = m_maker.openHome(grid, place, static_cast<int>(i), door, dice);
            home.cast = true;
            settle(secondZhang, home, QStringLiteral("张伟明67"));
            break;
        }
    }
    if (grid.index != castGrid)
        return;
    for (const CastSpec& spec : castSpecs) {
        const QString number = QString::fromLatin1(spec.house);
        const auto house = std::find_if(place.houses.begin(), place.houses.end(), [&](const HousePlan& h) { return h.building.road == QStringLiteral("前埔二里") && h.building.number == number; });
        const QString doorKey = number + QLatin1Char('.') + QString::number(spec.door);
        auto home = std::find_if(place.homes.begin(), place.homes.end(), [&](const Home& h) { return h.address.doorKey == doorKey; });
        if (home == place.homes.end()) {
            std::erase(house->freeDoors, spec.door);
            Home& opened = m_maker.openHome(grid, place, static_cast<int>(house - place.houses.begin()), spec.door, dice);
            opened.cast = true;
            const bool rents = spec.kind != ResidenceKind::Local || spec.age == 42; // 张伟明 draws his housing fund for the rent
            opened.household.tenure = rents ? Tenure::Rented : Tenure::Owned;
            home = place.homes.end() - 1;
        }
        settle(spec, *home, QString::fromUtf8(spec.name));
    }

    const auto id = [&](const char* name) { return member(QString::fromUtf8(name)).resident.id.uuid; };
    const auto birth = [&](const char* name) { return member(QString::fromUtf8(name)).resident.birthDate; };
    const auto marry = [&](const char* a, const char* b, QDate on) {
        m_maker.relate(place, id(a), id(b), RelationKind::Spouse, on, dice);
        m_maker.relate(place, id(b), id(a), RelationKind::Spouse, on, dice);
    };
    const auto parent = [&](const char* a, const char* b) { m_maker.relate(place, id(a), id(b), RelationKind::ParentOf, birth(b), dice); };
    const QDate day = m_plan.day();
    marry("张伟明", "陈雅婷", day.addYears(-14));
    parent("王秀英", "张伟明");
    parent("张伟明", "张睿");
    parent("陈雅婷", "张睿");
    marry("王建业", "李秀英", day.addYears(-52));
    place.relations.back().validTo = place.relations[place.relations.size() - 2].validTo = day.addDays(-30);
    marry("许文斌", "林晓燕", day.addYears(-3));
    parent("许文斌", "许沐辰");
    parent("林晓燕", "许沐辰");
    marry("蔡志远", "陈淑真", day.addYears(-4));
    parent("蔡志远", "蔡以诺");
    parent("陈淑真", "蔡以诺");
}

void Cast::found(const GridPlan& grid, Neighbourhood& place, std::vector<Enterprise>& firms, Dice& dice)
{
    if (grid.index != castGrid)
        return;
    for (const FirmSpec& spec : firmSpecs) {
        Enterprise firm;
        firm.createdAt = cityBegin(m_plan);
        firm.id = EnterpriseId(dice.id(firm.createdAt));
        firm.name = QString::fromUtf8(spec.name);
        firm.shortName = QString::fromUtf8(spec.shortName);
        firm.kind = QString::fromLatin1(spec.category);
        firm.creditCode = makeCreditCode(firm.kind, u"350203", QString::fromLatin1(spec.code));
        firm.type = QString::fromUtf8(spec.type);
        firm.industry = QString::fromLatin1(spec.industry);
        if (spec.capitalYuan > 0)
            firm.capital = Money { spec.capitalYuan * 100 };
        firm.foundedOn = m_plan.day().addYears(-spec.foundedYearsAgo).addDays(-100);
        firm.status = EnterpriseStatus::Active;
        firm.registeredPlace = QStringLiteral("福建省厦门市") + grid.placeName + QString::fromUtf8(spec.place);
        firm.gridId = gridCellId(m_plan, grid);
        firm.authority = QStringLiteral("厦门市思明区市场监督管理局");
        firm.insured = firm.kind == QLatin1String("92") ? 0 : dice.between(5, 60);
        const CastMember& person = member(QString::fromUtf8(spec.person));
        firm.phone = person.resident.phone;
        firm.contactName = person.resident.name;
        const bool own = firm.kind == QLatin1String("92");
        m_maker.relate(place, person.resident.id.uuid, firm.id.uuid, own ? RelationKind::OfficerOf : RelationKind::LegalRepOf, firm.foundedOn, dice);
        m_firms.push_back({ QString::fromUtf8(spec.key), firm });
        firms.push_back(std::move(firm));
    }
}

const CastMember& Cast::member(const QString& key) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const CastMember& m) { return m.key == key; });
    if (found == m_members.end())
        qFatal("the cast has nobody of that name");
    return *found;
}

const CastFirm& Cast::firm(const QString& key) const
{
    const auto found = std::find_if(m_firms.begin(), m_firms.end(), [&](const CastFirm& f) { return f.key == key; });
    if (found == m_firms.end())
        qFatal("the cast has no firm of that name");
    return *found;
}

} // namespace huimin::city
