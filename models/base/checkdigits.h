#pragma once
#include <QStringView>

/// The check characters of the numbers that a counter meets. Each takes the characters before the check and returns the check
/// character, or a null QChar where the text has another length or a character outside the alphabet.
namespace huimin {

/// Citizen ids, permits and the new foreign permanent residence card: ISO 7064 MOD 11-2 over 17 digits (GB 11643-1999).
QChar citizenIdCheck(QStringView first17);
/// Unified social credit codes: modulus 31 over 17 characters (GB 32100-2015).
QChar creditCodeCheck(QStringView first17);
/// Organisation codes: 8 characters of 0-9A-Z (GB 11714-1997).
QChar organisationCheck(QStringView first8);
/// The old foreign permanent residence card: weights 7-3-1 over 14 characters (ICAO 9303).
QChar travelDocumentCheck(QStringView first14);
/// ISO 7064 hybrid system, modulus 10 (digits) or 36 (0-9A-Z), over any length: registration numbers of firms (MOD 11,10)
/// and our own numbers.
QChar hybridCheck(QStringView text, int modulus);

} // namespace huimin
