#include "models/search/card.h"
#include "models/matters/matter.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"

namespace huimin::search {
namespace {
// Never seen by a person: the labels are of no use.
constexpr auto cardFields = fieldList(field<&SubjectCard::name>("", Personal), field<&SubjectCard::other>("", Personal), field<&SubjectCard::sex>("", Personal),
    field<&SubjectCard::born>("", Personal), field<&SubjectCard::status>("", Personal), field<&SubjectCard::gone>("", Personal),
    field<&SubjectCard::changed>("", Internal), field<&SubjectCard::road>("", Personal), field<&SubjectCard::door>("", Personal),
    field<&SubjectCard::codes>("", Personal), field<&SubjectCard::owner>("", Internal), field<&SubjectCard::ids>("", Sensitive),
    field<&SubjectCard::phones>("", Sensitive));
static_assert(memberCount<SubjectCard>() == cardFields.size(), "a member is missing from the list of SubjectCard");

const Schema& cardSchema()
{
    static const Schema schema { "SubjectCard", cardFields, [] { return std::shared_ptr<void>(std::make_shared<SubjectCard>()); } };
    return schema;
}

void appendGiven(std::vector<QString>& list, std::initializer_list<std::optional<QString>> values)
{
    for (const auto& value : values)
        if (value && !value->isEmpty())
            list.push_back(*value);
}

/// A household or address that is not held here leaves the card without them.
void addDwelling(SubjectCard& card, const Resident& resident, RecordReader& records)
{
    const auto household = load<Household>(records, resident.householdId.uuid);
    if (!household || !*household)
        return;
    const auto address = load<Address>(records, (*household)->addressId.uuid);
    if (!address || !*address)
        return;
    card.road = (*address)->road + (*address)->lane.value_or(QString());
    card.door = (*address)->doorKey;
}

SubjectCard cardOf(const Resident& resident, RecordReader& records)
{
    SubjectCard card;
    card.name = resident.name;
    card.other = resident.nameLatin;
    card.sex = resident.sex;
    card.born = resident.birthDate;
    card.status = enumText(resident.lifeStatus);
    card.gone = resident.lifeStatus != LifeStatus::Alive;
    card.changed = businessDate(resident.updatedAt);
    appendGiven(card.ids, { resident.idNumber, resident.oldIdNumber });
    appendGiven(card.phones, { resident.phone, resident.phone2 });
    addDwelling(card, resident, records);
    return card;
}

SubjectCard cardOf(const Enterprise& enterprise)
{
    SubjectCard card;
    card.name = enterprise.name;
    card.other = enterprise.shortName;
    card.status = enumText(enterprise.status);
    card.gone = enterprise.status != EnterpriseStatus::Active;
    card.changed = businessDate(enterprise.updatedAt);
    card.road = enterprise.registeredPlace;
    appendGiven(card.codes, { enterprise.creditCode, enterprise.registrationNo });
    appendGiven(card.phones, { enterprise.phone });
    return card;
}

SubjectCard cardOf(const Matter& matter)
{
    SubjectCard card;
    card.name = matter.itemName;
    card.status = matter.stage;
    card.changed = businessDate(matter.updatedAt);
    appendGiven(card.codes, { matter.number, matter.provisional });
    return card;
}
} // namespace

std::optional<SubjectCard> cardOf(const RecordText& record, RecordReader& records)
{
    if (record.type == "Resident") {
        const auto resident = decode<Resident>(record);
        return resident ? std::optional(cardOf(*resident, records)) : std::nullopt;
    }
    if (record.type == "Enterprise") {
        const auto enterprise = decode<Enterprise>(record);
        return enterprise ? std::optional(cardOf(*enterprise)) : std::nullopt;
    }
    if (record.type == "Matter" || record.type == "MatterBrief") {
        const auto matter = decode<Matter>(record);
        return matter ? std::optional(cardOf(*matter)) : std::nullopt;
    }
    if (record.type == "Vehicle") {
        const auto vehicle = decode<Vehicle>(record);
        if (!vehicle)
            return std::nullopt;
        SubjectCard card;
        card.codes.push_back(vehicle->plate);
        card.owner = vehicle->ownerId;
        return card;
    }
    return std::nullopt;
}

QByteArray openPart(const SubjectCard& card) { return writeJson(cardSchema(), &card, Sensitive); }

QByteArray numberPart(const SubjectCard& card)
{
    if (card.ids.empty() && card.phones.empty())
        return {};
    return writeJson(cardSchema(), &card, 0, Sensitive);
}

bool setNumbers(SubjectCard& card, const QByteArray& numbers)
{
    return numbers.isEmpty() || readJson(cardSchema(), &card, numbers, Strictness::Tolerant);
}

std::optional<SubjectCard> cardFromParts(const QByteArray& open, const QByteArray& numbers)
{
    SubjectCard card;
    if (!readJson(cardSchema(), &card, open, Strictness::Tolerant) || !setNumbers(card, numbers))
        return std::nullopt;
    return card;
}

} // namespace huimin::search
