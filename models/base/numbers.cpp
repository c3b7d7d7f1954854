#include "models/base/numbers.h"
#include "models/base/numbershapes.h"
#include "models/base/ownnumbers.h"
#include "models/base/regions.h"
#include <algorithm>
#include <vector>

namespace huimin {
namespace {

namespace shapes = numbershapes;

/// The longest number is a document number with hyphens; what is much longer is a text.
constexpr qsizetype longestNumberText = 64;

/// A kind that a text can be, and how well its parts other than the check fit.
struct NumberCandidate {
    enum Fit {
        Shape, ///< only the shape
        Some, ///< one of its parts
        Whole ///< all of them: region, date, category
    };
    Recognised number;
    Fit fit = Whole;
};
using NumberCandidates = std::vector<NumberCandidate>;
using Fit = NumberCandidate::Fit;

Fit fitOf(bool first, bool second) { return first && second ? NumberCandidate::Whole : first || second ? NumberCandidate::Some : NumberCandidate::Shape; }

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDigitOrLetterText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

Fit creditFit(QStringView text)
{
    return fitOf(shapes::isCreditCategory(text.first(2)), isProvinceCode(text.mid(2, 2)) || text.mid(2, 6) == u"100000");
}

Fit personFit(QStringView text)
{
    const QStringView province = text[0] == u'9' ? text.mid(1, 2) : text.first(2);
    return fitOf(isProvinceCode(province) || province == u"83", shapes::dateOf(text.mid(6, 8)).isValid());
}

Recognised personNumber(const QString& text, QDate today)
{
    if (text[0] == u'9')
        return shapes::foreignResidence(text, today);
    if (shapes::isPermitRegion(text.first(6)) || text.startsWith(u"83"))
        return shapes::hmtPermit(text, today);
    return shapes::citizenId(text, today);
}

void addOf18(NumberCandidates& out, const QString& text, QDate today)
{
    const Fit credit = creditFit(text);
    if (shapes::personShape(text)) {
        const Fit person = personFit(text);
        out.push_back({ personNumber(text, today), person });
        // A credit code of digits alone is told from an id by its parts: one in 31 ids would pass its check by chance.
        if (credit == NumberCandidate::Whole)
            out.push_back({ shapes::creditCode(text), credit });
        return;
    }
    const auto digits = digitCount(text);
    const bool region = digitCount(QStringView(text).mid(2, 6)) >= 5;
    const bool letterLast = shapes::digits(QStringView(text).first(17), 17);
    if (credit == NumberCandidate::Whole || letterLast || (region && digits >= 8 && digits < 15))
        out.push_back({ shapes::creditCode(text), credit });
    else if (digits >= 15) // an O for a 0, an X in the wrong place
        out.push_back({ personNumber(text, today), NumberCandidate::Some });
}

void addOf15(NumberCandidates& out, const QString& text, QDate today)
{
    const QStringView view(text);
    if (!shapes::digits(view, 15)) {
        if (view[0] >= u'A' && view[0] <= u'Z' && shapes::digits(view.mid(3), 12))
            out.push_back({ shapes::foreignResidence(text, today), NumberCandidate::Whole });
        return;
    }
    const bool province = isProvinceCode(view.first(2));
    const bool national = view.first(6) == u"100000";
    if (province) {
        const Recognised old = shapes::citizenId15(text, today);
        out.push_back({ old, fitOf(true, old.valid) });
    }
    if (province || national)
        out.push_back({ shapes::registrationNo(text), fitOf(true, national || regionOf(view.first(6))) });
    if (view.startsWith(u"3502")) {
        const Recognised cell = shapes::gridCell(text);
        out.push_back({ cell, fitOf(true, cell.valid) });
    }
}

void addOf9(NumberCandidates& out, const QString& text, bool hyphenBeforeLast)
{
    const QStringView view(text);
    if (view[0] == u'L' && shapes::digits(view.mid(4, 4), 4))
        out.push_back({ shapes::matterNo(text), NumberCandidate::Whole });
    const Recognised code = shapes::organisationCode(text);
    const auto digits = digitCount(view);
    const bool like = digits >= 6 || (digits >= 3 && (code.valid || hyphenBeforeLast));
    if (like && code.problem != NumberProblem::Format)
        out.push_back({ code, hyphenBeforeLast || digits < 9 ? NumberCandidate::Whole : NumberCandidate::Some });
}

/// Not a whole number of any kind, but plainly an id with a digit too few or too many.
void addOfWrongLength(NumberCandidates& out, const QString& text, QDate today)
{
    const QStringView view(text);
    const bool like = (view.size() == 17 || view.size() == 19) && digitCount(view) >= view.size() - 1 && regionOf(view.first(6))
        && shapes::dateOf(view.mid(6, 8)).isValid();
    if (like)
        out.push_back({ shapes::citizenId(text, today), NumberCandidate::Whole });
}

NumberCandidates candidatesOf(const QString& text, bool hyphenBeforeLast, QDate today)
{
    NumberCandidates out;
    if (!isDigitOrLetterText(text)) {
        const Recognised plate = shapes::plate(text);
        // A province character, a letter and a serial that has most of its digits.
        if (text.size() >= 7 && text.size() <= 8 && text[1] >= u'A' && text[1] <= u'Z' && digitCount(text) >= 2
            && (plate.valid || digitCount(text) >= 3) && !isDigitOrLetterText(text.first(1)) && QStringView(shapes::plateProvinces).contains(text[0]))
            out.push_back({ plate, NumberCandidate::Whole });
        return out;
    }
    switch (text.size()) {
    case 6:
        if (shapes::digits(text, 6) && isProvinceCode(text.first(2)))
            out.push_back({ shapes::division(text), NumberCandidate::Whole });
        break;
    case 9:
        addOf9(out, text, hyphenBeforeLast);
        break;
    case 11:
        if (shapes::digits(text, 11) && text[0] == u'1')
            out.push_back({ shapes::mobile(text), NumberCandidate::Whole });
        break;
    case 12:
        if (shapes::digits(text, 12) && text[0] != u'0')
            out.push_back({ shapes::division(text), NumberCandidate::Whole });
        break;
    case 13:
        if (shapes::digits(text, 13))
            out.push_back({ shapes::matterNo(text), NumberCandidate::Whole });
        break;
    case 15:
        addOf15(out, text, today);
        break;
    case 17:
        if (!matterNumberOfDocument(text).isEmpty())
            out.push_back({ shapes::matterNo(text), NumberCandidate::Whole });
        addOfWrongLength(out, text, today);
        break;
    case 18:
        addOf18(out, text, today);
        break;
    case 19:
        addOfWrongLength(out, text, today);
        break;
    default:
        break;
    }
    return out;
}

/// The number after +86, 0086 or 86 where it is a mobile number; else the text itself.
QString withoutCountryCode(const QString& text)
{
    for (const QStringView code : { QStringView(u"+86"), QStringView(u"0086"), QStringView(u"86") }) {
        const QStringView rest = QStringView(text).mid(code.size());
        if (text.startsWith(code) && shapes::digits(rest, 11) && rest[0] == u'1')
            return rest.toString();
    }
    return text;
}

} // namespace

QString compactNumber(QStringView text)
{
    QString out;
    out.reserve(std::min(text.size(), longestNumberText));
    for (QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        const char16_t plain = c.unicode();
        const bool dash = plain == u'-' || (plain >= 0x2010 && plain <= 0x2015) || plain == 0x2212;
        const bool dot = plain == u'·' || plain == 0x2022 || plain == 0x2027 || plain == 0x30FB;
        if (dash || dot || c.isSpace())
            continue;
        out += plain >= u'a' && plain <= u'z' ? QChar(static_cast<char16_t>(plain - 0x20)) : c;
    }
    return out;
}

QList<Recognised> recognise(QStringView given, QDate today)
{
    const QStringView text = given.trimmed();
    if (text.size() > longestNumberText)
        return {};
    const QString compact = compactNumber(text);
    if (compact.isEmpty())
        return {};
    const bool hyphen = text.size() > 1 && compactNumber(text.mid(text.size() - 2, 1)).isEmpty();

    NumberCandidates candidates;
    if (const QString mobile = withoutCountryCode(compact); mobile != compact) {
        candidates.push_back({ shapes::mobile(mobile), NumberCandidate::Whole });
        if (isMatterNumber(compact))
            candidates.push_back({ shapes::matterNo(compact), NumberCandidate::Whole });
    } else {
        candidates = candidatesOf(compact, hyphen, today);
    }

    const bool anyValid = std::any_of(candidates.begin(), candidates.end(), [](const auto& c) { return c.number.valid; });
    QList<Recognised> out;
    for (const bool valid : { true, false })
        for (const Fit fit : { NumberCandidate::Whole, NumberCandidate::Some, NumberCandidate::Shape })
            for (const NumberCandidate& candidate : candidates)
                if (candidate.number.valid == valid && candidate.fit == fit && (valid || !anyValid || fit == NumberCandidate::Whole))
                    out << candidate.number;
    return out;
}

Recognised checkNumber(NumberKind kind, QStringView given, QDate today)
{
    const QStringView text = given.trimmed();
    if (text.size() > longestNumberText)
        return { kind, false, NumberProblem::Format, {}, {}, {} };
    const QString compact = compactNumber(text);
    switch (kind) {
    case NumberKind::CitizenId: return shapes::citizenId(compact, today);
    case NumberKind::CitizenId15: return shapes::citizenId15(compact, today);
    case NumberKind::HmtResidencePermit: return shapes::hmtPermit(compact, today);
    case NumberKind::ForeignPermanentResidence: return shapes::foreignResidence(compact, today);
    case NumberKind::CreditCode: return shapes::creditCode(compact);
    case NumberKind::OrganisationCode: return shapes::organisationCode(compact);
    case NumberKind::RegistrationNo: return shapes::registrationNo(compact);
    case NumberKind::Mobile: return shapes::mobile(withoutCountryCode(compact));
    case NumberKind::Plate: return shapes::plate(compact);
    case NumberKind::Division: return shapes::division(compact);
    case NumberKind::GridCell: return shapes::gridCell(compact);
    case NumberKind::MatterNo: return shapes::matterNo(compact);
    }
    return { kind, false, NumberProblem::Format, {}, compact, {} };
}

QString normalisePhone(QStringView given)
{
    const QStringView text = given.trimmed();
    if (text.size() > longestNumberText)
        return {};
    const QString compact = withoutCountryCode(compactNumber(text));
    if (shapes::mobile(compact).valid)
        return compact;
    // Landlines: area code of 3 digits in the four big cities (010, 02x), else 4; then 7 or 8 digits that begin with 2–9.
    if (!shapes::digits(compact, 11) && !shapes::digits(compact, 12))
        return {};
    if (compact[0] != u'0' || compact[1] == u'0')
        return {};
    const bool shortArea = compact[1] == u'1' || compact[1] == u'2';
    const QString area = compact.first(shortArea ? 3 : 4);
    const QString local = compact.mid(area.size());
    const bool whole = (local.size() == 8 || (local.size() == 7 && !shortArea)) && local[0] >= u'2';
    return whole ? area + u'-' + local : QString();
}

} // namespace huimin
