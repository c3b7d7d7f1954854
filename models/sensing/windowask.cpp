#include "models/sensing/windowask.h"
#include "models/base/json.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace huimin::sensing {
namespace {

const QString triggerName = QStringLiteral("trigger");

FieldIssue issueAt(const QString& name, const char* code)
{
    QString escaped = name;
    escaped.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return { QLatin1Char('/') + escaped, QString::fromLatin1(code) };
}

/// The facts that a rule looks at, those of its list before the others.
QStringList factsAskedBy(const Rule& rule)
{
    QStringList names = rule.facts;
    names += rule.conditionFacts();
    names.removeAll(QStringLiteral("calendar"));
    names.removeDuplicates();
    return names;
}

const FactSpec* factNamed(const Rule& rule, const FactCatalogue& facts, const QString& name)
{
    for (const QString& asked : factsAskedBy(rule))
        if (const FactSpec* spec = facts.find(asked); spec && (spec->name == name || spec->shortName() == name))
            return spec;
    return nullptr;
}

std::optional<FieldIssue> takeParameter(const FactValue& standing, const QString& name, const QJsonValue& json, Parameters& into)
{
    const bool text = !std::holds_alternative<std::int64_t>(standing);
    FactSpec spec;
    spec.type = text ? FactType::Text : FactType::Number;
    const ReadFact read = readFact(spec, json);
    if (json.isNull() || !read.issue.isEmpty())
        return issueAt(name, "type");
    into.insert(name, read.value);
    return std::nullopt;
}

std::optional<FieldIssue> takeMember(const Rule& rule, const FactCatalogue& facts, const QString& name, const QJsonValue& json, WindowAsk& ask)
{
    if (name == triggerName) {
        if (!json.isString())
            return issueAt(name, json.isNull() ? "required" : "type");
        const QString text = json.toString();
        ask.trigger = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (!ask.trigger.isValid())
            return issueAt(name, "format");
        return dateFrom(text).isValid() ? std::nullopt : std::optional<FieldIssue>(issueAt(name, "range"));
    }
    if (const auto standing = rule.parameters.constFind(name); standing != rule.parameters.constEnd())
        return takeParameter(*standing, name, json, ask.parameters);
    const FactSpec* spec = factNamed(rule, facts, name);
    if (!spec)
        return issueAt(name, "unknown");
    const ReadFact read = readFact(*spec, json);
    if (!read.issue.isEmpty())
        return issueAt(name, read.issue.toLatin1().constData());
    ask.facts.set(spec->name, read.value);
    return std::nullopt;
}

} // namespace

std::vector<RuleInput> inputsOf(const Rule& rule, const FactCatalogue& facts)
{
    std::vector<RuleInput> inputs;
    QStringList names = rule.parameters.keys();
    names.sort();
    for (const QString& name : names) {
        const bool number = std::holds_alternative<std::int64_t>(rule.parameters[name]);
        RuleInput input { name, true, number ? QStringLiteral("number") : QStringLiteral("text"), {}, {} };
        if (name == QLatin1String("category"))
            for (const auto& entry : EnumTexts<RetirementCategory>::list)
                input.values.push_back(QString::fromLatin1(entry.text));
        inputs.push_back(std::move(input));
    }
    for (const QString& name : factsAskedBy(rule))
        if (const FactSpec* spec = facts.find(name))
            inputs.push_back({ name, false, enumText(spec->type), spec->label, spec->values });
    return inputs;
}

Result<WindowAsk> readWindowAsk(const Rule& rule, const FactCatalogue& facts, const QByteArray& body)
{
    WindowAsk ask;
    QStringList seen;
    HUIMIN_TRY(readDocument(body, [&](JsonValue& value) -> std::optional<FieldIssue> {
        std::optional<FieldIssue> wrong;
        const bool isObject = value.eachMember([&](std::string_view key, JsonValue& member) {
            const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            const QJsonArray one = QJsonDocument::fromJson('[' + member.raw() + ']').array();
            wrong = seen.contains(name) ? issueAt(name, "not_allowed") : one.size() != 1 ? issueAt(name, "format") : takeMember(rule, facts, name, one.first(), ask);
            seen << name;
            return !wrong;
        });
        if (wrong)
            return wrong;
        return isObject ? std::nullopt : std::optional<FieldIssue>(FieldIssue { QString(), QStringLiteral("type") });
    }));
    if (!seen.contains(triggerName)) {
        Error error { ErrorCode::Invalid };
        error.fields << issueAt(triggerName, "required");
        return error;
    }
    return ask;
}

Result<Windows> answerWindows(const Rule& rule, const WindowAsk& ask, std::optional<QDate> after, int limit, QDate today, const WindowMeans& means)
{
    const Parameters parameters = parametersWith(rule, ask.parameters);
    const QDate day = after.value_or(today);
    const bool isForOthers = !ask.facts.values().isEmpty() && evaluate(rule.any, rule.none, ask.facts, parameters, day).truth == Truth::No;
    if (!rule.window)
        return Windows {};
    auto windows = windowsOf(*rule.window, { ask.trigger, after, limit, today }, parameters, ask.facts, means);
    if (windows && isForOthers)
        return Windows {};
    return windows;
}

} // namespace huimin::sensing
