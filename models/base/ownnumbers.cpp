#include "models/base/ownnumbers.h"
#include "models/base/checkdigits.h"
#include <QStringBuilder>
#include <algorithm>

namespace huimin {
namespace {

constexpr char16_t deviceAlphabet[] = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

bool ownDigits(QStringView text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString ownPadded(int number, int width) { return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0')); }

QString withHybridCheck(const QString& text, int modulus) { return text + hybridCheck(text, modulus); }

bool endsInHybridCheck(QStringView text, int modulus)
{
    const QChar check = hybridCheck(text.chopped(1), modulus);
    return !check.isNull() && check == text.last();
}

} // namespace

QString makeMatterNumber(int year, QStringView district2, QStringView hall2, int running)
{
    if (year < 2000 || year > 2099 || !ownDigits(district2, 2) || !ownDigits(hall2, 2) || running < 1 || running > 999'999)
        return {};
    return withHybridCheck(ownPadded(year % 100, 2) % district2 % hall2 % ownPadded(running, 6), 10);
}

QString formatMatterNumber(QStringView number)
{
    if (!ownDigits(number, 13))
        return number.toString();
    return number.first(2) % u'-' % number.mid(2, 2) % u'-' % number.mid(4, 2) % u'-' % number.mid(6, 6) % u'-' % number.last(1);
}

bool isMatterNumber(QStringView number) { return ownDigits(number, 13) && endsInHybridCheck(number, 10); }

QString makeProvisionalNumber(QStringView device3, int running)
{
    const bool device = device3.size() == 3
        && std::all_of(device3.begin(), device3.end(), [](QChar c) { return QStringView(deviceAlphabet).contains(c); });
    if (!device || running < 1 || running > 9'999)
        return {};
    return withHybridCheck(u'L' % device3 % ownPadded(running, 4), 36);
}

bool isProvisionalNumber(QStringView number)
{
    return number.size() == 9 && number[0] == u'L' && ownDigits(number.mid(4, 4), 4)
        && std::all_of(number.begin() + 1, number.begin() + 4, [](QChar c) { return QStringView(deviceAlphabet).contains(c); })
        && endsInHybridCheck(number, 36);
}

QString deviceCode(int n)
{
    const QStringView alphabet(deviceAlphabet);
    const auto base = static_cast<int>(alphabet.size());
    if (n < 0 || n >= base * base * base)
        return {};
    return QString() + alphabet[n / (base * base)] + alphabet[n / base % base] + alphabet[n % base];
}

QString makeDocumentNumber(QStringView matterNumber, QStringView kind2, int issue)
{
    if (!isMatterNumber(matterNumber) || !ownDigits(kind2, 2) || issue < 1 || issue > 99)
        return {};
    return matterNumber % u'-' % kind2 % ownPadded(issue, 2);
}

QString matterNumberOfDocument(QStringView number)
{
    const QStringView tail = number.mid(13).startsWith(u'-') ? number.mid(14) : number.mid(13);
    return isMatterNumber(number.left(13)) && ownDigits(tail, 4) ? number.left(13).toString() : QString();
}

QString makeEventNumber(QDate day, QStringView district2, int running)
{
    if (!day.isValid() || !ownDigits(district2, 2) || running < 1 || running > 99'999)
        return {};
    const QString digits = day.toString(u"yyMMdd") % district2 % ownPadded(running, 5);
    return u'E' + withHybridCheck(digits, 10);
}

bool isEventNumber(QStringView number)
{
    const QStringView digits = number.mid(1);
    if (!number.startsWith(u'E') || !ownDigits(digits, 14) || !endsInHybridCheck(digits, 10))
        return false;
    return QDate(2000 + digits.first(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt()).isValid();
}

QString makeStaffNumber(QStringView district2, QStringView hall2, int running)
{
    if (!ownDigits(district2, 2) || !ownDigits(hall2, 2) || running < 1 || running > 999)
        return {};
    return withHybridCheck(district2 % hall2 % ownPadded(running, 3), 10);
}

bool isStaffNumber(QStringView number) { return ownDigits(number, 8) && endsInHybridCheck(number, 10); }

QString makeDoorCode(QStringView grid15, QStringView door)
{
    const QString code = u'D' % grid15 % u'.' % door;
    return parseDoorCode(code) ? code : QString();
}

std::optional<DoorCode> parseDoorCode(QStringView text)
{
    constexpr qsizetype longestDoor = 30; // building 12, stair 4, room 10 and their dots
    if (!text.startsWith(u'D') || !ownDigits(text.mid(1, 15), 15) || text.mid(16, 1) != u"." || text.size() > 17 + longestDoor)
        return std::nullopt;
    const QStringView door = text.mid(17);
    const auto parts = door.split(u'.');
    const bool whole = parts.size() >= 2 && parts.size() <= 3
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
           });
    if (!whole)
        return std::nullopt;
    return DoorCode { text.mid(1, 15).toString(), door.toString() };
}

} // namespace huimin
