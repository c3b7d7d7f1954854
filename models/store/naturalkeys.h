#pragma once
#include "models/base/field.h"
#include <QString>

namespace huimin {

/// A number or name that one live record of the city holds and no other: an id number, a credit code, a matter number.
/// At the center it stands as a keyed hash, so that the table tells nothing.
struct NaturalKey {
    const char* kind; ///< "idNumber", see naturalkeys.cpp
    QString value;
};

/// The keys that a record holds. `type` is its Schema::type, `entity` its struct.
std::vector<NaturalKey> naturalKeys(const Schema& schema, const void* entity);

/// To look a record up by such a number (CenterReader::holder). Values as they are stored.
namespace keyOf {
NaturalKey idNumber(const QString& number); ///< of a resident who is not dead; whatever kind of document
NaturalKey creditCode(const QString& code);
NaturalKey matterNumber(const QString& number); ///< 13 digits
NaturalKey provisionalNumber(const QString& number); ///< of a matter or an event
NaturalKey eventNumber(const QString& number);
NaturalKey documentNumber(const QString& number);
NaturalKey loginName(const QString& name); ///< case folded
NaturalKey staffNumber(const QString& number);
NaturalKey gridCode(const QString& code);
NaturalKey hallNumber(const QString& number); ///< 03-01
NaturalKey departmentCode(const QString& code);
NaturalKey itemVersion(const QString& itemCode, int version);
NaturalKey materialKey(const QString& key);
NaturalKey door(const GridCellId& grid, const QString& doorKey); ///< of an address
}

} // namespace huimin
