#pragma once
#include <QString>
#include <optional>

/// Text as it comes from keyboards, input methods, scanners and files, before it is stored, searched or compared.
namespace huimin {

/// Where a text stands: decides what it may hold.
enum class TextUse {
    Name, ///< of a person, a firm, a place, a login: no emoji, nothing invisible
    Free, ///< notes and descriptions: emoji may stand
};

/// The form in which text is stored: NFC, full-width letters and digits and the ideographic space as ASCII, the dots that
/// stand for the name separator as U+00B7, tabs and line breaks as spaces, no spaces at the ends, single spaces inside.
/// Chinese punctuation stays: （ ） belong to the registered names of firms. Other control characters stay too, for
/// unacceptableCharacter to find.
QString normaliseText(QStringView text);

/// The form in which text is searched and numbers are read: as normaliseText, and full-width and Chinese punctuation as
/// ASCII, letters lower case.
QString foldText(QStringView text);

/// The number of characters as a person counts them in a limit: Unicode code points, not UTF-16 units.
qsizetype codePoints(QStringView text);

/// The first character of a name, whole where it lies outside the basic plane; empty for an empty name.
QString initialOf(QStringView name);

/// The first character that may not stand in such a text, or nothing: controls (NUL, line breaks), marks that turn the
/// direction of writing, lone surrogates (given as they are), non-characters; in names also emoji and whatever is not seen.
std::optional<char32_t> unacceptableCharacter(QStringView text, TextUse use);

} // namespace huimin
