#include "models/base/numbershapes.h"
#include "models/base/checkdigits.h"
#include "models/base/csv.h"
#include "models/base/divisions.h"
#include "models/base/ownnumbers.h"
#include "models/base/regions.h"
#include <QHash>
#include <algorithm>
#include <array>

namespace huimin::numbershapes {
namespace {

Recognised refused(NumberKind kind, const QString& text, NumberProblem problem, QList<NumberWarning> warnings = {})
{
    return { kind, false, problem, std::move(warnings), text, {} };
}

Recognised accepted(NumberKind kind, const QString& text, QList<NumberWarning> warnings = {})
{
    return { kind, true, NumberProblem::None, std::move(warnings), text, {} };
}

/// The end of every check: the last character against the one that fits the rest.
Recognised judged(NumberKind kind, const QString& text, QChar expected, QList<NumberWarning> warnings = {})
{
    if (expected == text.back())
        return accepted(kind, text, std::move(warnings));
    return { kind, false, NumberProblem::CheckDigit, std::move(warnings), text, QString(expected) };
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

QList<NumberWarning> countyWarnings(QStringView region6)
{
    return regionOf(region6) ? QList<NumberWarning>() : QList<NumberWarning> { NumberWarning::UnknownCounty };
}

NumberProblem birthProblem(QDate birth, QDate today)
{
    if (!birth.isValid())
        return NumberProblem::BirthDate;
    return birth > today ? NumberProblem::Future : NumberProblem::None;
}

/// mobile, data, iot, mvno, sat; empty for a range that is not given out.
QString mobileClass(QStringView number)
{
    static const QHash<QString, QString> classes = [] {
        const auto table = CsvTable::read(QStringLiteral(":/huimin/divisions/mobile_prefixes.csv"));
        if (!table)
            qFatal("mobile_prefixes.csv: %s", qPrintable(table.error().reason));
        const auto prefix = table->column(u"prefix"), kind = table->column(u"class");
        QHash<QString, QString> out;
        for (qsizetype i = 0; i < table->size(); ++i)
            out.insert(table->at(i, prefix), table->at(i, kind));
        return out;
    }();
    const auto three = classes.constFind(number.first(3).toString());
    return three != classes.constEnd() ? *three : classes.value(number.first(4).toString());
}

} // namespace

bool digits(QStringView text, qsizetype length) { return text.size() == length && std::all_of(text.begin(), text.end(), isDigit); }

bool personShape(QStringView text) { return text.size() == 18 && digits(text.first(17), 17) && (isDigit(text.back()) || text.back() == u'X'); }

QDate dateOf(QStringView yyyymmdd)
{
    if (!digits(yyyymmdd, 8))
        return {};
    const QDate date(yyyymmdd.first(4).toInt(), yyyymmdd.mid(4, 2).toInt(), yyyymmdd.last(2).toInt());
    return date.isValid() && date.year() >= 1800 ? date : QDate();
}

bool isPermitRegion(QStringView region6) { return region6 == u"810000" || region6 == u"820000" || region6 == u"830000"; }

bool isCreditCategory(QStringView pair)
{
    static constexpr QStringView known = u"11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 89 91 92 93 99 "
                                         u"A1 A9 G1 G9 J1 J9 N1 N2 N3 N9 Q1 Q2 Q3 Q9 Y1";
    return pair.size() == 2 && !pair.contains(u' ') && known.contains(pair);
}

Recognised citizenId(const QString& text, QDate today)
{
    constexpr auto kind = NumberKind::CitizenId;
    const QStringView view(text);
    if (!personShape(view))
        return refused(kind, text, NumberProblem::Format);
    if (!isProvinceCode(view.first(2)) || isPermitRegion(view.first(6)))
        return refused(kind, text, NumberProblem::Region);
    if (const auto problem = birthProblem(dateOf(view.mid(6, 8)), today); problem != NumberProblem::None)
        return refused(kind, text, problem);
    return judged(kind, text, citizenIdCheck(view.first(17)), countyWarnings(view.first(6)));
}

Recognised citizenId15(const QString& text, QDate today)
{
    constexpr auto kind = NumberKind::CitizenId15;
    const QStringView view(text);
    if (!digits(view, 15))
        return refused(kind, text, NumberProblem::Format);
    if (!isProvinceCode(view.first(2)) || isPermitRegion(view.first(6)))
        return refused(kind, text, NumberProblem::Region);
    const auto facts = idFacts(view);
    if (const auto problem = birthProblem(facts ? facts->birth : QDate(), today); problem != NumberProblem::None)
        return refused(kind, text, problem);
    return accepted(kind, text, countyWarnings(view.first(6)) << NumberWarning::OldForm);
}

Recognised hmtPermit(const QString& text, QDate today)
{
    constexpr auto kind = NumberKind::HmtResidencePermit;
    const QStringView view(text);
    if (!personShape(view))
        return refused(kind, text, NumberProblem::Format);
    if (!isPermitRegion(view.first(6)))
        return refused(kind, text, NumberProblem::Region);
    if (const auto problem = birthProblem(dateOf(view.mid(6, 8)), today); problem != NumberProblem::None)
        return refused(kind, text, problem);
    return judged(kind, text, citizenIdCheck(view.first(17)));
}

Recognised foreignResidence(const QString& text, QDate today)
{
    constexpr auto kind = NumberKind::ForeignPermanentResidence;
    const QStringView view(text);
    if (personShape(view) && view[0] == u'9') {
        if (!isProvinceCode(view.mid(1, 2)))
            return refused(kind, text, NumberProblem::Region);
        if (const auto problem = birthProblem(dateOf(view.mid(6, 8)), today); problem != NumberProblem::None)
            return refused(kind, text, problem);
        QList<NumberWarning> warnings;
        if (!countryByNumeric(view.mid(3, 3)))
            warnings << NumberWarning::UnknownNationality;
        return judged(kind, text, citizenIdCheck(view.first(17)), warnings);
    }
    // The old card: nationality (3 letters), place (4), birth without century (6), order, check.
    if (text.size() != 15 || !std::all_of(view.begin(), view.begin() + 3, isLetter) || !digits(view.mid(3), 12))
        return refused(kind, text, NumberProblem::Format);
    if (!isProvinceCode(view.mid(3, 2)))
        return refused(kind, text, NumberProblem::Region);
    const QString yymmdd = view.mid(7, 6).toString();
    if (!dateOf(QStringLiteral("19") + yymmdd).isValid() && !dateOf(QStringLiteral("20") + yymmdd).isValid())
        return refused(kind, text, NumberProblem::BirthDate);
    QList<NumberWarning> warnings;
    if (!countryByAlpha3(view.first(3)))
        warnings << NumberWarning::UnknownNationality;
    return judged(kind, text, travelDocumentCheck(view.first(14)), warnings);
}

Recognised creditCode(const QString& text)
{
    constexpr auto kind = NumberKind::CreditCode;
    const QStringView view(text);
    const QChar expected = creditCodeCheck(view.left(17)); // null outside the alphabet
    if (text.size() != 18 || expected.isNull() || !digits(view.mid(2, 6), 6) || !QStringView(u"0123456789ABCDEFGHJKLMNPQRTUWXY").contains(view.back()))
        return refused(kind, text, NumberProblem::Format);
    QList<NumberWarning> warnings;
    if (!isCreditCategory(view.first(2)))
        warnings << NumberWarning::UnknownCategory;
    if (view.mid(2, 6) != u"100000")
        warnings << countyWarnings(view.mid(2, 6));
    if (organisationCheck(view.mid(8, 8)) != view[16])
        warnings << NumberWarning::OrganisationCheck;
    return judged(kind, text, expected, warnings);
}

Recognised organisationCode(const QString& text)
{
    constexpr auto kind = NumberKind::OrganisationCode;
    const QChar expected = organisationCheck(QStringView(text).left(8));
    if (text.size() != 9 || expected.isNull() || !(isDigit(text.back()) || text.back() == u'X'))
        return refused(kind, text, NumberProblem::Format);
    return judged(kind, text, expected);
}

Recognised registrationNo(const QString& text)
{
    constexpr auto kind = NumberKind::RegistrationNo;
    const QStringView view(text);
    if (!digits(view, 15))
        return refused(kind, text, NumberProblem::Format);
    const bool national = view.first(6) == u"100000";
    if (!national && !isProvinceCode(view.first(2)))
        return refused(kind, text, NumberProblem::Region);
    return judged(kind, text, hybridCheck(view.first(14), 10), national ? QList<NumberWarning>() : countyWarnings(view.first(6)));
}

Recognised mobile(const QString& text)
{
    constexpr auto kind = NumberKind::Mobile;
    if (!digits(text, 11))
        return refused(kind, text, NumberProblem::Format);
    const QString range = text[0] == u'1' ? mobileClass(text) : QString();
    if (range.isEmpty())
        return refused(kind, text, NumberProblem::Prefix);
    const bool personal = range != u"iot" && range != u"sat";
    return accepted(kind, text, personal ? QList<NumberWarning>() : QList<NumberWarning> { NumberWarning::NotPersonal });
}

Recognised plate(const QString& text)
{
    constexpr auto kind = NumberKind::Plate;
    const QStringView view(text);
    if (text.size() < 7 || text.size() > 8 || !QStringView(plateProvinces).contains(view[0]))
        return refused(kind, text, NumberProblem::Format);
    const auto plain = [](QChar c) { return isDigit(c) || (isLetter(c) && c != u'I' && c != u'O'); };
    if (!isLetter(view[1]) || !plain(view[1]))
        return refused(kind, text, NumberProblem::Prefix);
    if (isSmallNewEnergyPlate(view) || isLargeNewEnergyPlate(view))
        return accepted(kind, text);
    const QStringView serial = view.mid(2);
    const bool last = plain(serial.back()) || QStringView(u"学警挂领").contains(serial.back())
        || (view.startsWith(u"粤Z") && QStringView(u"港澳").contains(serial.back()));
    if (serial.size() != 5 || !std::all_of(serial.begin(), serial.end() - 1, plain) || !last)
        return refused(kind, text, NumberProblem::Format);
    const bool many = std::count_if(serial.begin(), serial.end(), isLetter) > 2;
    return accepted(kind, text, many ? QList<NumberWarning> { NumberWarning::ManyLetters } : QList<NumberWarning>());
}

Recognised division(const QString& text)
{
    constexpr auto kind = NumberKind::Division;
    const QStringView view(text);
    if (!digits(view, 6) && !digits(view, 12))
        return refused(kind, text, NumberProblem::Format);
    if (!isProvinceCode(view.first(2)))
        return refused(kind, text, NumberProblem::Region);
    const auto region = regionOf(view.first(6));
    if (!region)
        return refused(kind, text, NumberProblem::Unknown);
    // Below the county only our own city's list is shipped.
    const bool lower = view.size() == 12 && view.mid(6) != u"000000";
    if (lower && view.startsWith(u"3502") && !shippedDivisions().find(view))
        return refused(kind, text, NumberProblem::Unknown);
    const bool old = region->status == RegionStatus::Abolished;
    return accepted(kind, text, old ? QList<NumberWarning> { NumberWarning::AbolishedDivision } : QList<NumberWarning>());
}

Recognised gridCell(const QString& text)
{
    constexpr auto kind = NumberKind::GridCell;
    const QStringView view(text);
    if (!digits(view, 15))
        return refused(kind, text, NumberProblem::Format);
    if (!isProvinceCode(view.first(2)))
        return refused(kind, text, NumberProblem::Region);
    const Division* community = shippedDivisions().find(view.first(12));
    if (!community || community->level != DivisionLevel::Community || view.last(3) == u"000")
        return refused(kind, text, NumberProblem::Unknown);
    return accepted(kind, text);
}

Recognised matterNo(const QString& text)
{
    constexpr auto kind = NumberKind::MatterNo;
    const QStringView view(text);
    if (const QString matter = matterNumberOfDocument(view); !matter.isEmpty())
        return accepted(kind, matter, { NumberWarning::DocumentNumber });
    if (digits(view, 13))
        return judged(kind, text, hybridCheck(view.first(12), 10));
    const bool shape = view.size() == 9 && view[0] == u'L' && digits(view.mid(4, 4), 4)
        && std::all_of(view.begin() + 1, view.begin() + 4, [](QChar c) { return QStringView(u"0123456789ABCDEFGHJKLMNPQRTUWXY").contains(c); });
    if (!shape)
        return refused(kind, text, NumberProblem::Format);
    return judged(kind, text, hybridCheck(view.first(8), 36), { NumberWarning::Provisional });
}

} // namespace huimin::numbershapes
