#include "models/base/masking.h"
#include "models/base/field.h"
#include "models/base/numbers.h"
#include "models/base/regions.h"
#include "models/base/surnames.h"
#include "models/base/text.h"
#include <QStringBuilder>
#include <algorithm>

namespace huimin {
namespace {

constexpr char16_t hiddenWhole[] = u"****";

QString stars(qsizetype count) { return QString(count, u'*'); }

/// Shows the first and last characters and a star for each between; all stars where that would show everything.
QString maskedMiddle(QStringView value, qsizetype first, qsizetype last)
{
    if (value.isEmpty()) // only separators were there
        return QString::fromUtf16(hiddenWhole);
    const qsizetype hidden = value.size() - first - last;
    if (hidden <= 0)
        return stars(value.size());
    return value.first(first) % stars(hidden) % value.last(last);
}

QString maskedName(QStringView name)
{
    const qsizetype characters = codePoints(name);
    qsizetype shown = shippedSurnames().length(name);
    if (shown == 0) { // Latin names have the surname first; others none
        const qsizetype comma = name.indexOf(u',');
        const qsizetype space = name.indexOf(u' ');
        shown = comma > 0 ? comma : space > 0 ? space : initialOf(name).size();
    }
    const qsizetype hidden = characters - codePoints(name.first(shown));
    return hidden == 0 ? stars(characters) : QString(name.first(shown) % stars(hidden));
}

QString maskedPassport(QStringView number) { return maskedMiddle(number, 1, 3); }

QString maskedIdNumber(QStringView number)
{
    if (number.size() == 18)
        return maskedMiddle(number, 6, 4);
    if (number.size() == 15) // the birth date ends one place later than in the new form, or two where letters begin it
        return number.front().isDigit() ? maskedMiddle(number, 6, 3) : maskedMiddle(number, 7, 2);
    return maskedPassport(number);
}

QString maskedPhone(QStringView phone)
{
    const QString stored = normalisePhone(phone);
    if (const qsizetype hyphen = stored.indexOf(u'-'); hyphen > 0)
        return stored.first(hyphen + 1) % stars(stored.size() - hyphen - 3) % stored.last(2);
    if (!stored.isEmpty())
        return maskedMiddle(stored, 3, 4);
    const QString compact = compactNumber(phone);
    return compact.size() == 11 ? maskedMiddle(compact, 3, 4) : maskedMiddle(compact, 0, compact.size() < 7 ? 0 : 2);
}

QString maskedEmail(QStringView email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? QString::fromUtf16(hiddenWhole) : QString(initialOf(email) % QStringView(hiddenWhole) % email.mid(at));
}

/// The length of the chain of region names that the address begins with: 福建省厦门市思明区.
qsizetype regionPrefix(QStringView address)
{
    constexpr qsizetype longestName = 15;
    qsizetype at = 0;
    for (int above = 0; above < 3;) {
        qsizetype length = std::min(longestName, address.size() - at);
        int level = 0;
        for (; length > 1; --length)
            if ((level = regionLevelByName(address.mid(at, length), above)) > 0)
                break;
        if (level == 0)
            break;
        at += length;
        above = level;
    }
    return at;
}

QString maskedBirthDate(QStringView date)
{
    const bool iso = date.size() == 10 && date[4] == u'-' && date[7] == u'-';
    return iso ? QString(date.first(4) % QStringView(u"-**-**")) : QStringLiteral("****-**-**");
}

QString maskedAccount(QStringView account)
{
    const bool card = account.size() >= 15 && std::all_of(account.begin(), account.end(), [](QChar c) { return c.isDigit(); });
    return card ? maskedMiddle(account, 6, 4) : maskedMiddle(account, 0, account.size() < 6 ? 0 : 4);
}

} // namespace

QString mask(MaskKind kind, QStringView value)
{
    if (value.isEmpty())
        return {};
    switch (kind) {
    case MaskKind::None: return value.toString();
    case MaskKind::Name: return maskedName(value);
    case MaskKind::IdNumber: return maskedIdNumber(value);
    case MaskKind::Phone: return maskedPhone(value);
    case MaskKind::Email: return maskedEmail(value);
    case MaskKind::Address: return value.first(regionPrefix(value)) % QStringView(hiddenWhole);
    case MaskKind::BankCard: return maskedMiddle(value, 6, 4);
    case MaskKind::Plate: return maskedMiddle(compactNumber(value), 2, 1);
    case MaskKind::BirthDate: return maskedBirthDate(value);
    case MaskKind::Account: return maskedAccount(value);
    case MaskKind::Passport: return maskedPassport(value);
    case MaskKind::Text: return QString::fromUtf16(hiddenWhole);
    }
    return QString::fromUtf16(hiddenWhole);
}

MaskKind maskKindOf(std::uint32_t fieldAttributes)
{
    struct Rule {
        std::uint32_t attribute;
        MaskKind kind;
    };
    static constexpr Rule rules[] = { { MaskName, MaskKind::Name }, { MaskIdNumber, MaskKind::IdNumber }, { MaskPhone, MaskKind::Phone },
        { MaskEmail, MaskKind::Email }, { MaskAddress, MaskKind::Address }, { MaskAccount, MaskKind::Account }, { MaskPlate, MaskKind::Plate },
        { MaskBirthDate, MaskKind::BirthDate }, { MaskText, MaskKind::Text }, { Sensitive | Medical, MaskKind::Text } };
    for (const Rule& rule : rules)
        if (fieldAttributes & rule.attribute)
            return rule.kind;
    return MaskKind::None;
}

} // namespace huimin
