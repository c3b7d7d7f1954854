#include "app/citygen/itemshelf.h"
#include <algorithm>

namespace huimin::city {
namespace {

/// How often an item is asked for, against 10 for an ordinary one.
int weightOf(int code)
{
    switch (code) {
    case 7: case 9: case 61: return 60; // identity card, residence permit, social security card
    case 10: case 12: case 15: case 16: case 93: case 106: return 45;
    case 19: case 24: case 62: case 71: case 97: case 98: case 99: return 30;
    case 37: case 46: case 54: case 111: case 112: case 114: case 120: return 25;
    case 88: case 134: case 148: case 202: return 6; // printed by oneself as a rule
    default: return 10;
    }
}

/// Whether a resident may apply; the numbers are the last four digits of the item's code. What is not named is for every adult.
bool suits(int code, const ApplicantFacts& a)
{
    const Resident& r = a.person->resident;
    const int age = a.person->age;
    const bool local = r.residenceKind == ResidenceKind::Local || r.residenceKind == ResidenceKind::Separated;
    const bool migrant = r.residenceKind == ResidenceKind::Migrant;
    const bool citizen = r.idKind == IdKind::CitizenId;
    const bool woman = r.sex == Sex::Female;
    const auto child = [&](int low, int high) { return a.youngestChild && *a.youngestChild >= low && *a.youngestChild <= high; };
    const bool disabled = r.disabilityGrade.has_value();
    switch (code) {
    case 1: case 48: case 50: return child(0, 1) && citizen;
    case 54: return child(0, 2) && citizen;
    case 47: return false; // the hospital's
    case 2: case 45: case 85: case 86: case 102: case 110: case 145: return a.bereaved && citizen;
    case 3: case 4: case 5: case 6: case 13: return local;
    case 7: case 8: return citizen;
    case 9: case 10: case 12: return migrant;
    case 11: return r.idKind == IdKind::HmtPermit;
    case 14: case 15: case 16: case 17: return citizen && age < 75;
    case 18: return r.idKind == IdKind::ForeignPermanent || r.idKind == IdKind::Passport;
    case 19: case 20: return a.drives;
    case 21: return a.drives && age >= 70;
    case 22: return a.drives;
    case 23: case 24: case 25: return a.hasCar;
    case 29: return citizen && r.maritalStatus == MaritalStatus::Married && age < 40;
    case 30: return citizen && r.maritalStatus == MaritalStatus::Divorced;
    case 31: return citizen && r.maritalStatus == MaritalStatus::Married;
    case 32: return citizen && age >= 30 && age < 55 && r.maritalStatus == MaritalStatus::Married;
    case 33: case 34: case 35: case 36: case 153: return local && citizen;
    case 37: return local && age >= 80;
    case 38: case 39: case 175: case 176: case 177: case 179: case 180: return disabled;
    case 178: return disabled && age < 30;
    case 174: return citizen && !disabled && age >= 40;
    case 40: case 41: case 171: return local && child(6, 17);
    case 46: return citizen && age >= 60;
    case 49: return citizen && r.maritalStatus == MaritalStatus::Married && age < 42;
    case 51: case 52: case 53: return local && age >= 60;
    case 58: case 59: case 92: case 166: return citizen && age < 60 && (r.education == Education::Bachelor || r.education == Education::Graduate);
    case 60: case 68: case 69: case 70: case 71: case 72: case 73: case 74: case 75: return citizen && age < 60;
    case 67: return citizen && r.employment == Employment::Unemployed;
    case 76: return citizen && age < 28;
    case 79: case 80: return citizen && age >= 50 && age < 66;
    case 81: case 82: case 87: case 105: return citizen && age >= 60;
    case 84: case 99: case 100: return citizen;
    case 93: case 83: return citizen;
    case 96: return woman && child(0, 1);
    case 167: return child(5, 6);
    case 168: return migrant && child(5, 6);
    case 169: return child(2, 4);
    case 170: case 172: return child(6, 14);
    case 181: case 182: case 183: case 184: return a.veteran;
    case 185: return !woman && age >= 18 && age <= 22;
    case 188: return a.drives && age < 60;
    case 203: return false; // no village land in the home streets
    case 205: return local && age >= 70;
    case 207: return false; // an event of the grid, not a matter here
    default: return citizen || code == 106 || code == 134 || code == 204;
    }
}

/// Open to every adult citizen.
bool everybodys(int code)
{
    switch (code) {
    case 62: case 63: case 88: case 91: case 97: case 98: case 99: case 100: case 106: case 107: case 108: case 109: case 134: case 135: case 136: case 137:
    case 144: case 146: case 147: case 148: case 151: case 152: case 198: case 199: case 200: case 202: case 204: return true;
    default: return false;
    }
}

} // namespace

Result<ItemShelf> ItemShelf::load()
{
    auto catalogue = shippedCatalogue();
    if (!catalogue)
        return catalogue.error();
    ItemShelf shelf;
    shelf.m_catalogue = std::move(*catalogue);
    for (std::size_t i = 0; i < shelf.m_catalogue.items.size(); ++i) {
        const ServiceItem& item = shelf.m_catalogue.items[i];
        const int code = item.itemCode.right(4).toInt();
        shelf.m_entries.push_back({ i, code, weightOf(code), item.audience != QStringLiteral("自然人") });
    }
    return shelf;
}

void ItemShelf::send(const CityPlan& plan, Outlet& out)
{
    for (Material material : m_catalogue.materials) {
        material.createdAt = cityBegin(plan);
        out.put(material);
    }
    for (ServiceItem item : m_catalogue.items) {
        item.createdAt = cityBegin(plan);
        out.put(item);
    }
}

const ServiceItem& ItemShelf::item(const QString& code) const
{
    const ServiceItem* found = m_catalogue.item(code);
    if (!found)
        qFatal("the catalogue has no item %s", qPrintable(code));
    return *found;
}

const ServiceItem* ItemShelf::choose(const ApplicantFacts& applicant, const Wanted& wanted, Dice& dice) const
{
    const auto fits = [&](const Entry& entry) {
        const ServiceItem& item = m_catalogue.items[entry.item];
        if (entry.firm != (applicant.firm != nullptr))
            return false;
        if (item.promisedDays < wanted.leastDays || item.promisedDays > wanted.mostDays)
            return false;
        if ((wanted.instant && !item.instant) || (wanted.notInstant && item.instant))
            return false;
        const bool licence = item.typeCode == QLatin1String("01");
        if ((wanted.licence && !licence) || (wanted.notLicence && licence) || (wanted.notEcology && item.deptCode == QLatin1String("ecology")))
            return false;
        return entry.firm || suits(entry.code, applicant);
    };
    int sum = 0;
    for (const Entry& entry : m_entries)
        if (fits(entry))
            sum += entry.weight;
    if (sum == 0)
        return nullptr;
    int point = static_cast<int>(dice.below(static_cast<std::uint64_t>(sum)));
    for (const Entry& entry : m_entries)
        if (fits(entry)) {
            point -= entry.weight;
            if (point < 0)
                return &m_catalogue.items[entry.item];
        }
    return nullptr;
}

bool ItemShelf::common(int leastDays, int mostDays) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const ServiceItem& item = m_catalogue.items[entry.item];
        return !item.instant && item.promisedDays >= leastDays && item.promisedDays <= mostDays && (entry.firm || everybodys(entry.code)) && item.deptCode != QLatin1String("ecology");
    });
}

} // namespace huimin::city
