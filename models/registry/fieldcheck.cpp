#include "models/registry/fieldcheck.h"
#include "models/base/numbers.h"
#include "models/base/regions.h"
#include "models/base/text.h"

namespace huimin {
namespace {

/// The text of a text field, present or optional; nothing for other types.
QString* textIn(const Field& field, void* entity)
{
    void* value = field.at(entity);
    if (field.ops == &Value<QString>::ops)
        return static_cast<QString*>(value);
    if (field.ops == &Value<std::optional<QString>>::ops) {
        auto* text = static_cast<std::optional<QString>*>(value);
        return *text ? &**text : nullptr;
    }
    return nullptr;
}

template <auto Member> bool isField(const Field& field)
{
    return &field == &fieldOf<Member>();
}

bool isNumberText(const Field& field)
{
    return field.has(MaskIdNumber | MaskAccount | MaskPlate);
}

bool isTravelPaper(QStringView number)
{
    return number.size() >= 5 && number.size() <= 12 && std::all_of(number.begin(), number.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    });
}

QString verdictText(const Recognised& verdict)
{
    return verdict.valid ? QString() : enumText(verdict.problem);
}

/// A number of a paper of which the kind is not known.
QString anyPersonNumberProblem(QStringView number, QDate today)
{
    for (const Recognised& found : recognise(number, today)) {
        const bool ofPerson = found.kind == NumberKind::CitizenId || found.kind == NumberKind::HmtResidencePermit
            || found.kind == NumberKind::ForeignPermanentResidence || found.kind == NumberKind::CitizenId15;
        if (ofPerson)
            return verdictText(found);
    }
    return isTravelPaper(compactNumber(number)) ? QString() : QStringLiteral("format");
}

QString textProblem(const Field& field, const void* entity, const QString& text, QDate today)
{
    if (unacceptableCharacter(
            field.has(Multiline) ? QString(text).remove(QLatin1Char('\n')) : text, field.has(MaskName) ? TextUse::Name : TextUse::Free))
        return QStringLiteral("format");
    if (field.has(MaskPhone) && !isPhone(text))
        return QStringLiteral("format");
    if (field.has(MaskEmail) && !isEmail(text))
        return QStringLiteral("format");
    if (isField<&Resident::bankAccount>(field) && !isBankAccount(text))
        return QStringLiteral("format");
    if (isField<&Resident::idNumber>(field))
        return personNumberProblem(text, static_cast<const Resident*>(entity)->idKind, today);
    if (isField<&Resident::oldIdNumber>(field))
        return verdictText(checkNumber(NumberKind::CitizenId15, text, today));
    if (field.has(MaskIdNumber))
        return anyPersonNumberProblem(text, today);
    if (isField<&Resident::nationality>(field) && !countryByAlpha3(text))
        return QStringLiteral("unknown");
    if (isField<&Resident::hukouDivision>(field)) {
        if (text.size() != 6)
            return QStringLiteral("format");
        if (!regionOf(text) && !isProvinceCode(QStringView(text).left(2)))
            return QStringLiteral("region");
    }
    return {};
}

} // namespace

void normaliseField(const Field& field, void* entity)
{
    if (QString* text = textIn(field, entity)) {
        if (field.has(MaskPhone)) {
            if (const QString phone = normalisePhone(*text); !phone.isEmpty())
                *text = phone;
            else
                *text = normaliseText(*text);
        } else if (isNumberText(field)) {
            *text = compactNumber(*text);
        } else if (field.has(Multiline)) {
            *text = text->trimmed();
        } else {
            *text = normaliseText(*text);
        }
        if (text->isEmpty() && field.ops->optional)
            static_cast<std::optional<QString>*>(field.at(entity))->reset();
    } else if (field.ops == &Value<std::vector<QString>>::ops) {
        for (QString& line : *static_cast<std::vector<QString>*>(field.at(entity)))
            line = normaliseText(line);
    }
}

QString fieldProblem(const Field& field, const void* entity, QDate today)
{
    const void* value = field.in(entity);
    if (field.ops->empty(value))
        return field.has(Required) ? QStringLiteral("required") : QString();
    if (const QString* text = textIn(field, const_cast<void*>(entity)))
        return textProblem(field, entity, *text, today);
    if (field.ops == &Value<std::vector<QString>>::ops)
        for (const QString& line : *static_cast<const std::vector<QString>*>(value)) {
            if (line.isEmpty())
                return QStringLiteral("required");
            if (codePoints(line) > 200)
                return QStringLiteral("length");
            if (unacceptableCharacter(line, TextUse::Free))
                return QStringLiteral("format");
            if (isField<&Resident::optOut>(field) && !enumFromText<ContactChannel>(line))
                return QStringLiteral("not_allowed");
        }
    if (isField<&Resident::disabilityGrade>(field)) {
        const int grade = **static_cast<const std::optional<int>*>(value);
        return grade >= 1 && grade <= 4 ? QString() : QStringLiteral("range");
    }
    return {};
}

QList<FieldIssue> rowProblems(const Resident& resident, QDate today)
{
    QList<FieldIssue> issues;
    if (resident.residenceSince) {
        if (*resident.residenceSince > today)
            issues << FieldIssue { QStringLiteral("/residenceSince"), QStringLiteral("future") };
        else if (resident.birthDate.isValid() && *resident.residenceSince < resident.birthDate)
            issues << FieldIssue { QStringLiteral("/residenceSince"), QStringLiteral("range") };
    }
    const bool needsPhone = resident.contactPreference == ContactChannel::Sms && !resident.phone;
    if (needsPhone)
        issues << FieldIssue { QStringLiteral("/phone"), QStringLiteral("required") };
    if (resident.contactPreference == ContactChannel::Email && !resident.email)
        issues << FieldIssue { QStringLiteral("/email"), QStringLiteral("required") };
    if (resident.phone && resident.phone2 == resident.phone)
        issues << FieldIssue { QStringLiteral("/phone2"), QStringLiteral("not_allowed") };
    return issues;
}

bool isPhone(QStringView text)
{
    return !normalisePhone(text).isEmpty();
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    if (at < 1 || at > 64 || text.size() > 100 || text.lastIndexOf(QLatin1Char('@')) != at)
        return false;
    for (const QChar c : text)
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7F || c == QLatin1Char(',') || c == QLatin1Char(';') || c == QLatin1Char('<')
            || c == QLatin1Char('>'))
            return false;
    const QStringView domain = text.mid(at + 1);
    const qsizetype dot = domain.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && dot < domain.size() - 1 && !domain.startsWith(QLatin1Char('.')) && !domain.contains(QLatin1String(".."));
}

QString personNumberProblem(QStringView number, IdKind kind, QDate today)
{
    switch (kind) {
    case IdKind::CitizenId:
        return verdictText(checkNumber(NumberKind::CitizenId, number, today));
    case IdKind::HmtPermit:
        return verdictText(checkNumber(NumberKind::HmtResidencePermit, number, today));
    case IdKind::ForeignPermanent:
        return verdictText(checkNumber(NumberKind::ForeignPermanentResidence, number, today));
    case IdKind::Passport:
        return isTravelPaper(compactNumber(number)) ? QString() : QStringLiteral("format");
    case IdKind::None:
        break;
    }
    return anyPersonNumberProblem(number, today);
}

bool isBankAccount(QStringView text)
{
    if (text.size() < 8 || text.size() > 32)
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace huimin
