#include "models/base/checkdigits.h"
#include "models/base/numbers.h"
#include "models/base/numbershapes.h"
#include <QStringBuilder>

namespace huimin {
namespace {

using numbershapes::digits;

QString orderText(int order, int width) { return QStringLiteral("%1").arg(order, width, 10, QLatin1Char('0')); }

/// Appends the check that fits; an empty text where a part was not of the alphabet.
QString withCheck(const QString& text, QChar check) { return check.isNull() ? QString() : text + check; }

bool isOld(QStringView order) { return order >= u"996" && order <= u"999"; }

} // namespace

std::optional<IdFacts> idFacts(QStringView number)
{
    IdFacts facts;
    QStringView order;
    if (numbershapes::personShape(number)) {
        facts.birth = numbershapes::dateOf(number.mid(6, 8));
        order = number.mid(14, 3);
        const bool foreign = number[0] == u'9';
        facts.region = (foreign ? number.mid(1, 2) : number.first(6)).toString();
        if (foreign)
            facts.nationality = number.mid(3, 3).toString();
    } else if (digits(number, 15)) {
        order = number.last(3);
        facts.birth = numbershapes::dateOf(QString((isOld(order) ? u"18" : u"19") % number.mid(6, 6)));
        facts.region = number.first(6).toString();
    }
    if (!facts.birth.isValid())
        return std::nullopt;
    facts.male = order.back().digitValue() % 2 == 1;
    return facts;
}

QString makeCitizenId(QStringView region6, QDate birth, int order)
{
    if (!digits(region6, 6) || !birth.isValid() || order < 0 || order > 999)
        return {};
    const QString text = region6 % birth.toString(u"yyyyMMdd") % orderText(order, 3);
    return withCheck(text, citizenIdCheck(text));
}

QString makeCitizenId15(QStringView region6, QDate birth, int order)
{
    const bool century = birth.year() / 100 == (order >= 996 ? 18 : 19);
    if (!digits(region6, 6) || !birth.isValid() || !century || order < 0 || order > 999)
        return {};
    return region6 % birth.toString(u"yyMMdd") % orderText(order, 3);
}

QString citizenIdFrom15(QStringView number15)
{
    if (!digits(number15, 15))
        return {};
    const auto facts = idFacts(number15);
    return facts ? makeCitizenId(number15.first(6), facts->birth, number15.last(3).toInt()) : QString();
}

QString makeForeignResidence(QStringView province2, QStringView nationality3, QDate birth, int order)
{
    if (!digits(province2, 2) || !digits(nationality3, 3) || !birth.isValid() || order < 0 || order > 999)
        return {};
    const QString text = u'9' % province2 % nationality3 % birth.toString(u"yyyyMMdd") % orderText(order, 3);
    return withCheck(text, citizenIdCheck(text));
}

QString makeOldForeignResidence(QStringView alpha3, QStringView place4, QDate birth, int order)
{
    if (alpha3.size() != 3 || !digits(place4, 4) || !birth.isValid() || order < 0 || order > 9)
        return {};
    const QString text = alpha3 % place4 % birth.toString(u"yyMMdd") % orderText(order, 1);
    return withCheck(text, travelDocumentCheck(text));
}

QString makeCreditCode(QStringView category2, QStringView region6, QStringView organisation8)
{
    const QString organisation = makeOrganisationCode(organisation8);
    if (category2.size() != 2 || !digits(region6, 6) || organisation.isEmpty())
        return {};
    const QString text = category2 % region6 % organisation;
    return withCheck(text, creditCodeCheck(text));
}

QString makeOrganisationCode(QStringView organisation8) { return withCheck(organisation8.toString(), organisationCheck(organisation8)); }

QString makeRegistrationNo(QStringView authority6, QStringView sequence8)
{
    if (!digits(authority6, 6) || !digits(sequence8, 8))
        return {};
    const QString text = authority6 % sequence8;
    return withCheck(text, hybridCheck(text, 10));
}

bool isSmallNewEnergyPlate(QStringView plate)
{
    const QStringView serial = plate.mid(2);
    const auto letterOrDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z' && c != u'I' && c != u'O'); };
    return serial.size() == 6 && QStringView(u"DABCEFGHJK").contains(serial[0]) && letterOrDigit(serial[1]) && digits(serial.mid(2), 4);
}

bool isLargeNewEnergyPlate(QStringView plate)
{
    const QStringView serial = plate.mid(2);
    return serial.size() == 6 && digits(serial.first(5), 5) && (serial[5] == u'D' || serial[5] == u'F');
}

QString formatPlate(QStringView plate) { return plate.size() < 7 ? plate.toString() : QString(plate.first(2) % u'·' % plate.mid(2)); }

} // namespace huimin
