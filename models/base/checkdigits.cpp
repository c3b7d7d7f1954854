#include "models/base/checkdigits.h"
#include <array>

namespace huimin {
namespace {

constexpr char16_t creditAlphabet[] = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// 0-9 as 0..9, A-Z as 10..35; −1 for anything else.
int digitOrLetterValue(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'A' && code <= u'Z')
        return code - u'A' + 10;
    return -1;
}

QChar digitOrLetter(int value) { return QChar(static_cast<char16_t>(value < 10 ? u'0' + value : u'A' + value - 10)); }

/// The weighted sum; −1 where the length differs or a value lies outside [0, bound).
template <std::size_t N, typename ValueOf>
int weightedSum(QStringView text, const std::array<int, N>& weights, int bound, ValueOf valueOf)
{
    if (text.size() != static_cast<qsizetype>(N))
        return -1;
    int sum = 0;
    for (std::size_t i = 0; i < N; ++i) {
        const int value = valueOf(text[static_cast<qsizetype>(i)]);
        if (value < 0 || value >= bound)
            return -1;
        sum += value * weights[i];
    }
    return sum;
}

} // namespace

QChar citizenIdCheck(QStringView first17)
{
    constexpr std::array weights { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
    const int sum = weightedSum(first17, weights, 10, digitOrLetterValue);
    return sum < 0 ? QChar() : QChar(u"10X98765432"[sum % 11]);
}

QChar creditCodeCheck(QStringView first17)
{
    constexpr std::array weights { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };
    const QStringView alphabet(creditAlphabet);
    const int sum = weightedSum(first17, weights, 31, [&](QChar c) { return static_cast<int>(alphabet.indexOf(c)); });
    // The outer remainder counts: without it every code whose check is 0 is refused.
    return sum < 0 ? QChar() : alphabet[(31 - sum % 31) % 31];
}

QChar organisationCheck(QStringView first8)
{
    constexpr std::array weights { 3, 7, 9, 10, 5, 8, 4, 2 };
    const int sum = weightedSum(first8, weights, 36, digitOrLetterValue);
    return sum < 0 ? QChar() : QChar(u"0X987654321"[sum % 11]); // 11 − remainder; 10 is X, 11 is 0
}

QChar travelDocumentCheck(QStringView first14)
{
    constexpr std::array weights { 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3 };
    const int sum = weightedSum(first14, weights, 36, digitOrLetterValue);
    return sum < 0 ? QChar() : digitOrLetter(sum % 10);
}

QChar hybridCheck(QStringView text, int modulus)
{
    int p = modulus;
    for (const QChar c : text) {
        const int value = digitOrLetterValue(c);
        if (value < 0 || value >= modulus)
            return {};
        int s = (p + value) % modulus;
        if (s == 0)
            s = modulus;
        p = (2 * s) % (modulus + 1);
    }
    return digitOrLetter((modulus + 1 - p) % modulus);
}

} // namespace huimin
