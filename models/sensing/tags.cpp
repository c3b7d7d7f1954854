#include "models/sensing/tags.h"
#include "models/sensing/contradiction.h"
#include "models/sensing/duration.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace huimin::sensing {
namespace {

const Parameters noParameters;
/// From this age on a day of birth is shown like other facts.
constexpr int bornOpenly = 14;
/// The day on which the golden cases of tags ask.
const QDate dayOfTagCases(2026, 11, 25);

GoldenCase readTagCase(PartReader& reader, const QJsonObject& object, const QString& path)
{
    GoldenCase golden;
    reader.onlyMembers(object, "name given expect", path);
    golden.name = reader.text(object, "name", path);
    golden.given = reader.factSet(object.value(QLatin1String("given")).toObject(), path + QStringLiteral("/given"));
    golden.expect = reader.word<Truth>(object, "expect", path);
    return golden;
}

TagRule readTag(PartReader& reader, const QJsonObject& object)
{
    TagRule rule;
    const QString top;
    reader.onlyMembers(object, "key name applies grade class valid_days all cases", top);
    rule.key = reader.text(object, "key", top);
    rule.name = reader.text(object, "name", top);
    rule.applies = reader.text(object, "applies", top);
    if (rule.applies != QLatin1String("resident") && rule.applies != QLatin1String("enterprise"))
        reader.fail(QStringLiteral("/applies"), "format", rule.applies);
    rule.grade = reader.word<TagGrade>(object, "grade", top);
    if (object.contains(QLatin1String("class")))
        rule.classOf = reader.word<FactClass>(object, "class", top);
    rule.validDays = object.value(QLatin1String("valid_days")).toInt(0);
    if (rule.validDays < 1 || rule.validDays > 3660)
        reader.fail(QStringLiteral("/valid_days"), "range");
    rule.when.kind = Condition::Kind::All;
    rule.when.parts = reader.conditions(object.value(QLatin1String("all")), QStringLiteral("/all"), 2);
    if (rule.when.parts.empty())
        reader.fail(QStringLiteral("/all"), "required");
    int place = 0;
    for (const QJsonValue value : object.value(QLatin1String("cases")).toArray())
        rule.cases.push_back(readTagCase(reader, value.toObject(), QStringLiteral("/cases/%1").arg(place++)));
    if (rule.cases.empty())
        reader.fail(QStringLiteral("/cases"), "no_case");
    return rule;
}

/// A tag tells what its facts tell: it may not be seen by more than they.
void checkTag(PartReader& reader, const TagRule& rule)
{
    for (const QString& name : factsOf(rule.when)) {
        const FactSpec* spec = reader.facts().find(name);
        if (spec && spec->classOf > rule.classOf && spec->classOf >= FactClass::Sensitive)
            reader.fail(QStringLiteral("/class"), "reason", name);
    }
    const QString fact = contradictionIn(rule.when, noParameters);
    if (!fact.isEmpty())
        reader.fail(QStringLiteral("/all"), "contradiction", fact);
    for (std::size_t i = 0; i < rule.cases.size(); ++i) {
        const Truth truth = evaluate(rule.when, rule.cases[i].given, noParameters, dayOfTagCases).truth;
        if (truth != *rule.cases[i].expect)
            reader.fail(QStringLiteral("/cases/%1").arg(i), "failed_case", rule.cases[i].name + QStringLiteral(": ") + enumText(truth));
    }
}

} // namespace

TagBook TagBook::load(const std::vector<std::pair<QString, QByteArray>>& files, const FactCatalogue& facts)
{
    TagBook book;
    for (const auto& [name, text] : files) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!document.object().value(QLatin1String("tags")).isArray()) {
            book.m_problems.push_back({ name, QString(), QString(), QStringLiteral("json"), QString::number(text.left(error.offset).count('\n') + 1) });
            continue;
        }
        for (const QJsonValue value : document.object().value(QLatin1String("tags")).toArray()) {
            PartReader reader(facts, noParameters);
            TagRule rule = readTag(reader, value.toObject());
            if (!reader.hasFailed())
                checkTag(reader, rule);
            const bool twice = std::any_of(book.m_rules.begin(), book.m_rules.end(), [&](const TagRule& other) { return other.key == rule.key; });
            if (twice)
                reader.fail(QStringLiteral("/key"), "duplicate", rule.key);
            if (reader.hasFailed())
                book.m_problems.push_back({ name, rule.key, reader.path(), reader.code(), reader.words() });
            else
                book.m_rules.push_back(std::move(rule));
        }
    }
    for (std::size_t i = 0; i < book.m_rules.size(); ++i)
        for (const QString& fact : factsOf(book.m_rules[i].when))
            book.m_byFact[fact].push_back(i);
    return book;
}

Result<TagBook> TagBook::shipped(const FactCatalogue& facts)
{
    const QDir folder(QStringLiteral(":/huimin/rules/tags"));
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString& name : folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error { ErrorCode::FileUnreadable, {}, {}, name };
        files.emplace_back(name, file.readAll());
    }
    return load(files, facts);
}

std::vector<std::size_t> TagBook::dependingOn(const QString& fact) const { return m_byFact.value(fact); }

std::optional<Tag> TagBook::weighed(const TagRule& rule, const SubjectFacts& subject, const FactCatalogue& facts, QDate today) const
{
    if (rule.applies != subject.applies || evaluate(rule.when, subject.known.facts, noParameters, today).truth != Truth::Yes)
        return std::nullopt;
    Tag tag { rule.key, rule.name, rule.grade, rule.classOf, {}, today, today.addDays(rule.validDays) };
    for (const QString& name : factsOf(rule.when)) {
        const FactSpec* spec = facts.find(name);
        const FactValue* value = subject.known.facts.find(name);
        if (!spec || !value)
            continue;
        const FactOrigin origin = subject.known.origins.value(name);
        const auto* birth = std::get_if<QDate>(value);
        const bool isCovered = birth && name == QLatin1String("resident.birth_date") && wholeYears(*birth, today) < bornOpenly;
        tag.evidence.push_back({ name, spec->label, isCovered ? QStringLiteral("****") : factText(*spec, *value), origin.source, origin.asOf });
    }
    return tag;
}

std::vector<Tag> TagBook::tagsOf(const SubjectFacts& subject, const FactCatalogue& facts, QDate today) const
{
    std::vector<Tag> tags;
    for (const TagRule& rule : m_rules)
        if (auto tag = weighed(rule, subject, facts, today))
            tags.push_back(std::move(*tag));
    return tags;
}

std::vector<Tag> TagBook::retagged(const std::vector<Tag>& before, const QStringList& changed, const SubjectFacts& subject, const FactCatalogue& facts, QDate today) const
{
    std::vector<bool> touched(m_rules.size());
    for (const QString& fact : changed)
        for (const std::size_t place : dependingOn(fact))
            touched[place] = true;
    std::vector<Tag> tags;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (touched[i]) {
            if (auto tag = weighed(m_rules[i], subject, facts, today))
                tags.push_back(std::move(*tag));
            continue;
        }
        const auto kept = std::find_if(before.begin(), before.end(), [&](const Tag& tag) { return tag.key == m_rules[i].key; });
        if (kept != before.end())
            tags.push_back(*kept);
    }
    return tags;
}

} // namespace huimin::sensing
