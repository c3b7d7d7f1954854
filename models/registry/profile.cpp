#include "models/registry/profile.h"
#include "models/registry/access.h"
#include "models/registry/profilereader.h"

namespace huimin {

ExpiryState expiryOf(const Certificate& certificate, QDate today)
{
    if (certificate.status == CertificateStatus::Lost || certificate.status == CertificateStatus::Cancelled)
        return ExpiryState::Void;
    if (certificate.status == CertificateStatus::Expired || (certificate.validTo && *certificate.validTo < today))
        return ExpiryState::Expired;
    if (!certificate.validTo)
        return ExpiryState::Lasting;
    return today.daysTo(*certificate.validTo) <= dueHorizonDays ? ExpiryState::Soon : ExpiryState::Valid;
}

QString addressText(const Address& address, const std::optional<Building>& building)
{
    QStringList parts { address.road + address.lane.value_or(QString()) };
    if (building && !building->number.isEmpty())
        parts << building->number + (building->number.endsWith(QChar(u'号')) ? QString() : QStringLiteral(" 号"));
    if (address.stair && !address.stair->isEmpty())
        parts << *address.stair + QStringLiteral(" 梯");
    parts << address.room;
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

Result<ResidentProfile> residentProfile(RecordReader& records, ResidentId id, QDate today, const WorkCalendar& calendar)
{
    auto resident = require<Resident>(records, id.uuid);
    if (!resident)
        return resident.error();
    ResidentProfile profile;
    profile.resident = std::move(*resident);
    profile.age = ageOn(profile.resident.birthDate, today);
    ProfileReader reader(records, today, calendar);
    auto household = load<Household>(records, profile.resident.householdId.uuid);
    if (!household)
        return household.error();
    profile.household = std::move(*household);
    GridCellId grid;
    if (profile.household) {
        const auto address = load<Address>(records, profile.household->addressId.uuid);
        if (!address)
            return address.error();
        if (*address) {
            const auto building = load<Building>(records, (*address)->buildingId.uuid);
            if (!building)
                return building.error();
            profile.addressText = addressText(**address, *building);
            grid = (*address)->gridId;
        }
    }
    HUIMIN_TRY(reader.readCore(id.uuid, grid, profile.core));
    HUIMIN_TRY(reader.readMembers(profile.resident, profile.members));
    HUIMIN_TRY(reader.readChecks(id.uuid, profile.core, profile.level));
    HUIMIN_TRY(reader.readVisits(profile.resident.householdId.uuid, profile.core));
    reader.finish(profile.core);
    return profile;
}

Result<EnterpriseProfile> enterpriseProfile(RecordReader& records, EnterpriseId id, QDate today, const WorkCalendar& calendar)
{
    auto enterprise = require<Enterprise>(records, id.uuid);
    if (!enterprise)
        return enterprise.error();
    EnterpriseProfile profile;
    profile.enterprise = std::move(*enterprise);
    profile.core.placeText = profile.enterprise.registeredPlace;
    ProfileReader reader(records, today, calendar);
    HUIMIN_TRY(reader.readCore(id.uuid, profile.enterprise.gridId, profile.core));
    HUIMIN_TRY(reader.readVisits(id.uuid, profile.core));
    reader.finish(profile.core);
    return profile;
}

} // namespace huimin
