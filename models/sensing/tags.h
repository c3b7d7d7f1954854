#pragma once
#include "models/sensing/conditionreader.h"
#include "models/sensing/rulereader.h"
#include "models/sensing/subjectfacts.h"

/// Tags (标签): short words for what a person or firm is, each from a declared condition over facts (resources/rules/tags).
namespace huimin::sensing {

/// L1 a verified fact, L2 derived by rule, L3 counted.
enum class TagGrade { L1, L2, L3 };

struct TagRule {
    QString key;
    QString name; ///< 独居老人
    QString applies; ///< resident, enterprise
    TagGrade grade = TagGrade::L2;
    FactClass classOf = FactClass::Personal; ///< who may see it: at least that of its facts
    int validDays = 365; ///< after which it has to be computed anew
    Condition when;
    std::vector<GoldenCase> cases;
};

/// A fact behind a tag.
struct TagEvidence {
    QString fact;
    QString label;
    QString text;
    QString source; ///< empty: the registers of the city
    std::optional<QDate> asOf;
    bool operator==(const TagEvidence&) const = default;
};

struct Tag {
    QString key;
    QString name;
    TagGrade grade = TagGrade::L2;
    FactClass classOf = FactClass::Personal;
    std::vector<TagEvidence> evidence;
    QDate computedOn;
    QDate expiresOn; ///< the last day on which it may be believed
    bool operator==(const Tag&) const = default;
};

class TagBook {
public:
    /// Like the rules: a tag that cannot be read, contradicts itself or fails a golden case is refused with its place, the others go on.
    static TagBook load(const std::vector<std::pair<QString, QByteArray>>& files, const FactCatalogue& facts);
    static Result<TagBook> shipped(const FactCatalogue& facts);

    const std::vector<TagRule>& rules() const { return m_rules; }
    const std::vector<RuleProblem>& problems() const { return m_problems; }
    /// The tags that look at a fact, as places in rules().
    std::vector<std::size_t> dependingOn(const QString& fact) const;

    /// All tags of a subject, in the order of their declaration.
    std::vector<Tag> tagsOf(const SubjectFacts& subject, const FactCatalogue& facts, QDate today) const;
    /// The same after some facts have changed, from what was computed on the same day before: only tags that look at one of them are weighed.
    std::vector<Tag> retagged(const std::vector<Tag>& before, const QStringList& changed, const SubjectFacts& subject, const FactCatalogue& facts, QDate today) const;

private:
    std::optional<Tag> weighed(const TagRule& rule, const SubjectFacts& subject, const FactCatalogue& facts, QDate today) const;

    std::vector<TagRule> m_rules;
    std::vector<RuleProblem> m_problems;
    QHash<QString, std::vector<std::size_t>> m_byFact;
};

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::TagGrade> {
    static constexpr EnumText<sensing::TagGrade> list[] = { { sensing::TagGrade::L1, "L1" }, { sensing::TagGrade::L2, "L2" }, { sensing::TagGrade::L3, "L3" } };
};
} // namespace huimin
