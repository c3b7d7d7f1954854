#pragma once
#include "models/registry/resident.h"
#include "models/store/records.h"

namespace huimin::search {

/// What a look-up needs of a subject to check, to rank and to show it, so that its records are not read for every keystroke. Made
/// with its tokens and kept beside them: at the center with the numbers sealed, on the desk in memory only.
struct SubjectCard {
    QString name; ///< of a person or firm; of a matter its item
    std::optional<QString> other; ///< a person's name in Latin letters, a firm's short name
    std::optional<Sex> sex;
    std::optional<QDate> born;
    QString status; ///< life status, enterprise status or stage
    bool gone = false; ///< dead, moved away or closed
    QDate changed;
    std::optional<QString> road; ///< with the lane; of a firm the registered place
    std::optional<QString> door; ///< building.stair.room
    std::vector<QString> codes; ///< credit code and registration number, matter number, plate
    QUuid owner; ///< of a vehicle
    std::vector<QString> ids; ///< identity numbers, the present one first
    std::vector<QString> phones;
    bool operator==(const SubjectCard&) const = default;
};

/// The card of a Resident, Enterprise, Matter, MatterBrief or Vehicle; nothing for another type or a text that cannot be read.
std::optional<SubjectCard> cardOf(const RecordText& record, RecordReader& records);

/// The card as text without its numbers, and the numbers alone (empty where there are none).
QByteArray openPart(const SubjectCard& card);
QByteArray numberPart(const SubjectCard& card);
/// Nothing where the text is no card. `numbers` may be empty.
std::optional<SubjectCard> cardFromParts(const QByteArray& open, const QByteArray& numbers);
/// Sets the numbers of a card from their part; false where the text is none.
bool setNumbers(SubjectCard& card, const QByteArray& numbers);

/// Tokens and card of a record: what an index keeps of it. Without tokens it is not found.
struct SearchEntry {
    std::vector<std::uint64_t> tokens {};
    QByteArray card {};
    QByteArray numbers {}; ///< sealed where it is stored
};

} // namespace huimin::search
