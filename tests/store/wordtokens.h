#pragma once
#include "models/registry/dwelling.h"
#include "models/registry/resident.h"
#include "models/store/centercore.h"

namespace huimin::test {

/// Search words for the store's tests: the characters of a person's name and the road of the dwelling, not hashed.
inline std::uint64_t wordToken(QChar character) { return 0x1000000 + character.unicode(); }
inline search::SearchEntry wordTokens(const RecordText& record, RecordReader& records)
{
    search::SearchEntry entry;
    if (record.type != "Resident")
        return entry;
    const auto person = decode<Resident>(record);
    QString words = person->name;
    const auto household = load<Household>(records, person->householdId.uuid);
    if (household && *household) {
        const auto address = load<Address>(records, (*household)->addressId.uuid);
        if (address && *address)
            words += (*address)->road;
    }
    for (const QChar character : words)
        entry.tokens.push_back(wordToken(character));
    return entry;
}

} // namespace huimin::test
