#pragma once
#include <QString>
#include <cstdint>

namespace huimin {

/// What a masked value is of; decides which characters stay. The rules are common practice (personal information law, art. 28 and 51;
/// GB/T 35273-2020, 7.2); the standards fix no pattern.
enum class MaskKind {
    None, ///< shown as it is (credit codes are public)
    Name, ///< the surname: 李**; without one the first word or character
    IdNumber, ///< the first 6 and last 4 of 18, never the birth date; other documents as Passport
    Phone, ///< mobile: first 3 and last 4; landline: area code and last 2
    Email, ///< first character and domain
    Address, ///< to the district, then ****
    BankCard, ///< first 6 and last 4
    Plate, ///< first 2 and last 1
    BirthDate, ///< the year
    Account, ///< as BankCard from 15 digits on, else the last 4
    Passport, ///< first 1 and last 3
    Text, ///< nothing
};

/// The value with what is hidden replaced by `*`. An empty value stays empty (an absent phone reads as absent); a value too short
/// for its rule is hidden whole.
QString mask(MaskKind kind, QStringView value);

/// The rule that the attributes of a field ask for (models/base/field.h); Text where they ask for none but call it sensitive.
MaskKind maskKindOf(std::uint32_t fieldAttributes);

} // namespace huimin
