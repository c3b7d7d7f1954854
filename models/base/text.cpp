#include "models/base/text.h"
#include <unicode/uchar.h>

namespace huimin {
namespace {

bool isNameDot(char16_t c)
{
    switch (c) {
    case 0x2022: case 0x2027: case 0x2219: case 0x22C5: case 0x30FB: case 0xFF65: case 0x0387:
        return true;
    default:
        return false;
    }
}

bool isFullWidthLetterOrDigit(char16_t c)
{
    return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}

char16_t plainPunctuation(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char16_t>(c - 0xFEE0);
    switch (c) {
    case u'，': case u'、': return u',';
    case u'。': return u'.';
    case u'【': case u'〔': return u'(';
    case u'】': case u'〕': return u')';
    case u'“': case u'”': case u'《': case u'》': return u'"';
    case u'‘': case u'’': return u'\'';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return u'-';
    default: return c;
    }
}

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isPictureOrUnseen(char32_t c)
{
    const auto code = static_cast<UChar32>(c);
    return u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) || u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION)
        || u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER) || u_hasBinaryProperty(code, UCHAR_REGIONAL_INDICATOR)
        || u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || c == 0x20E3 || c == 0xFFFD
        || (c >= 0xFFF9 && c <= 0xFFFC);
}

} // namespace

QString normaliseText(QStringView text)
{
    QString out = text.toString();
    for (QChar& c : out) {
        const char16_t code = c.unicode();
        if (isFullWidthLetterOrDigit(code))
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (isNameDot(code))
            c = QChar(u'·');
    }
    // simplified() takes tabs, line breaks, no-break and ideographic spaces alike.
    return out.simplified().normalized(QString::NormalizationForm_C);
}

QString foldText(QStringView text)
{
    QString out = normaliseText(text);
    for (QChar& c : out)
        c = QChar(plainPunctuation(c.unicode()));
    return out.toLower();
}

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count)
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    return count;
}

QString initialOf(QStringView name)
{
    const bool pair = name.size() > 1 && name[0].isHighSurrogate() && name[1].isLowSurrogate();
    return name.left(pair ? 2 : 1).toString();
}

std::optional<char32_t> unacceptableCharacter(QStringView text, TextUse use)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isSurrogate()) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (!pair)
                return c;
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c >= 0x20 && c < 0x7F) // most text; the property look-ups below cost more
            continue;
        const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
        if (control || turnsDirection(c) || QChar::isNonCharacter(c))
            return c;
        if (use == TextUse::Name && isPictureOrUnseen(c))
            return c;
    }
    return std::nullopt;
}

} // namespace huimin
