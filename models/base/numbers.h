#pragma once
#include "models/base/enumtext.h"
#include <QDate>
#include <QList>
#include <QString>

/// The numbers of people, organisations, vehicles and places: told apart, checked, made, and read. Rules: GB 11643-1999,
/// GB 32100-2015, GB 11714-1997, GS 15-2006, GA 36-2018, GB/T 2260; what is only a warning is so because no list of regions
/// or categories is complete. Our own numbers are in ownnumbers.h, the check characters in checkdigits.h.
namespace huimin {

enum class NumberKind {
    CitizenId, ///< 公民身份号码
    CitizenId15, ///< the 15-digit form before 1999; no document any more, only in old records
    HmtResidencePermit, ///< 港澳台居民居住证
    ForeignPermanentResidence, ///< 外国人永久居留身份证, new (18) and old (15)
    CreditCode, ///< 统一社会信用代码
    OrganisationCode, ///< 组织机构代码
    RegistrationNo, ///< 工商注册号
    Mobile,
    Plate,
    Division, ///< 6 or 12 digits
    GridCell, ///< 网格编码, 15 digits
    MatterNo, ///< 办件编号, final or provisional
};
template <>
struct EnumTexts<NumberKind> {
    static constexpr EnumText<NumberKind> list[] = { { NumberKind::CitizenId, "citizen_id" }, { NumberKind::CitizenId15, "citizen_id_15" },
        { NumberKind::HmtResidencePermit, "hmt_residence_permit" }, { NumberKind::ForeignPermanentResidence, "foreign_permanent_residence" },
        { NumberKind::CreditCode, "credit_code" }, { NumberKind::OrganisationCode, "organisation_code" },
        { NumberKind::RegistrationNo, "registration_no" }, { NumberKind::Mobile, "mobile" }, { NumberKind::Plate, "plate" },
        { NumberKind::Division, "division" }, { NumberKind::GridCell, "grid_cell" }, { NumberKind::MatterNo, "matter_no" } };
};

/// The first thing that is wrong, in the order in which the parts are looked at.
enum class NumberProblem { None, Format, Region, BirthDate, Future, CheckDigit, Prefix, Unknown };
template <>
struct EnumTexts<NumberProblem> { // None has no text: null on the wire
    static constexpr EnumText<NumberProblem> list[] = { { NumberProblem::Format, "format" }, { NumberProblem::Region, "region" },
        { NumberProblem::BirthDate, "birth_date" }, { NumberProblem::Future, "future" }, { NumberProblem::CheckDigit, "check_digit" },
        { NumberProblem::Prefix, "prefix" }, { NumberProblem::Unknown, "unknown" } };
};

/// What does not make a number wrong but is worth a look.
enum class NumberWarning {
    UnknownCounty, ///< known province, code not in the list
    AbolishedDivision,
    UnknownNationality,
    UnknownCategory, ///< department and category of a credit code
    OrganisationCheck, ///< the organisation code inside a credit code fails its own check
    NotPersonal, ///< a range of things (iot) or satellites
    ManyLetters, ///< more than two letters in the serial of a plate
    OldForm, ///< 15 digits: not valid as a document since 2013
    Provisional, ///< a matter number given by a desk, until the center gives the final one
    DocumentNumber, ///< the number of a paper; `normalised` is that of its matter
};
template <>
struct EnumTexts<NumberWarning> {
    static constexpr EnumText<NumberWarning> list[] = { { NumberWarning::UnknownCounty, "unknown_county" },
        { NumberWarning::AbolishedDivision, "abolished_division" }, { NumberWarning::UnknownNationality, "unknown_nationality" },
        { NumberWarning::UnknownCategory, "unknown_category" }, { NumberWarning::OrganisationCheck, "organisation_check" },
        { NumberWarning::NotPersonal, "not_personal" }, { NumberWarning::ManyLetters, "many_letters" }, { NumberWarning::OldForm, "old_form" },
        { NumberWarning::Provisional, "provisional" }, { NumberWarning::DocumentNumber, "document_number" } };
};

struct Recognised {
    NumberKind kind = NumberKind::CitizenId;
    bool valid = false;
    NumberProblem problem = NumberProblem::None;
    QList<NumberWarning> warnings {};
    QString normalised {}; ///< as it is stored: ASCII, upper case, no separators
    QString expectedCheck {}; ///< with CheckDigit: the character that would fit the rest
};

/// Every kind of number that a text can be, the valid ones first; empty where it does not look like a number. Full-width
/// characters, small letters, spaces, hyphens, the dot of a plate and +86 are folded. A kind whose other parts (region, date,
/// category) do not fit is left out where another kind fits. `today` is the business date: births after it are in the future.
/// Takes any text; its time does not grow with the length.
QList<Recognised> recognise(QStringView text, QDate today);

/// The same for a field that holds one kind: always an answer, Format where the text has another shape.
Recognised checkNumber(NumberKind kind, QStringView text, QDate today);

/// A text as numbers are stored: ASCII, upper case, without spaces, hyphens and middle dots.
QString compactNumber(QStringView text);

/// A phone as it is stored: a mobile number of a known range ("13950002345"), or a landline with its area code ("0592-2233445").
/// Empty where it is neither.
QString normalisePhone(QStringView text);

/// What an id number of a person says about its bearer.
struct IdFacts {
    QDate birth;
    bool male = false;
    QString region; ///< of the first registration, 6 digits; of foreigners the 2 digits of the province of issue
    QString nationality {}; ///< numeric ISO 3166-1, foreigners only
};
/// Of a citizen id (18 or 15), permit, or new foreign card in stored form. Nothing where it has another shape or its date cannot be.
std::optional<IdFacts> idFacts(QStringView number);

/// Making numbers: for the generated city and for tests. Each returns the whole number, or an empty text where a part has
/// another length or alphabet.
QString makeCitizenId(QStringView region6, QDate birth, int order);
QString makeCitizenId15(QStringView region6, QDate birth, int order);
/// The 18-digit form of an old number; order codes 996–999 mark people born in the 19th century.
QString citizenIdFrom15(QStringView number15);
QString makeForeignResidence(QStringView province2, QStringView nationality3, QDate birth, int order);
QString makeOldForeignResidence(QStringView alpha3, QStringView place4, QDate birth, int order);
/// `organisation8` without its check, which is added inside.
QString makeCreditCode(QStringView category2, QStringView region6, QStringView organisation8);
QString makeOrganisationCode(QStringView organisation8);
QString makeRegistrationNo(QStringView authority6, QStringView sequence8);

/// Whether a plate in stored form has the shape of new energy, small (energy letter first) or large (last).
bool isSmallNewEnergyPlate(QStringView plate);
bool isLargeNewEnergyPlate(QStringView plate);
/// "闽D·12345" of "闽D12345".
QString formatPlate(QStringView plate);

} // namespace huimin
