#include "app/center/routes.h"
#include "models/sensing/windowask.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {
namespace {

using sensing::Rule;

constexpr int mostWindows = 100;
constexpr int usualWindows = 50;

Error badQuery(const char* name, const char* code)
{
    Error error { ErrorCode::BadRequest };
    error.fields << FieldIssue { QLatin1Char('/') + QLatin1String(name), QString::fromLatin1(code) };
    return error;
}

/// Fails where the query holds something else than the names.
Status onlyQuery(const http::Request& request, const QStringList& names)
{
    for (const http::Parameter& parameter : request.query)
        if (!names.contains(parameter.name))
            return badQuery("query", "unknown");
    return {};
}

void writeTexts(JsonWriter& out, const char* key, const QStringList& texts)
{
    out.key(key);
    out.startArray();
    for (const QString& text : texts)
        out.string(text);
    out.endArray();
}

void writeText(JsonWriter& out, const char* key, const QString& text)
{
    out.key(key);
    if (text.isEmpty())
        out.null();
    else
        out.string(text);
}

void writeSummary(JsonWriter& out, const Rule& rule)
{
    out.startObject();
    writeText(out, "id", rule.id);
    out.key("version");
    out.integer(rule.version);
    writeText(out, "name", rule.name);
    writeText(out, "kind", rule.kind);
    writeText(out, "theme", rule.theme);
    writeText(out, "applies", rule.applies);
    writeText(out, "owner", rule.owner);
    writeText(out, "item", rule.item);
    writeText(out, "law", rule.law);
    writeText(out, "confidence", enumText(rule.confidence));
    writeText(out, "push", enumText(rule.push));
    writeText(out, "use", enumText(rule.use));
    writeText(out, "state", enumText(rule.state));
    writeTexts(out, "missing", rule.missing);
    out.key("cases");
    out.integer(static_cast<std::int64_t>(rule.cases.size()));
    out.endObject();
}

/// Every rule with its state, how many there are of each, and what was refused at load.
Result<http::Response> rulesOf(const http::Request& request, CenterParts& parts)
{
    HUIMIN_TRY(onlyQuery(request, {}));
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("rules");
        out.startArray();
        for (const Rule& rule : parts.rules.rules())
            writeSummary(out, rule);
        out.endArray();
        out.key("counts");
        out.startObject();
        for (const auto& entry : EnumTexts<sensing::RuleState>::list) {
            out.key(entry.text);
            out.integer(parts.rules.count(entry.value));
        }
        out.endObject();
        out.key("refused");
        out.startArray();
        for (const sensing::RuleProblem& problem : parts.rules.problems()) {
            out.startObject();
            writeText(out, "file", problem.file);
            writeText(out, "rule", problem.rule);
            writeText(out, "path", problem.path);
            writeText(out, "code", problem.code);
            writeText(out, "words", problem.words);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }));
}

Result<const Rule*> ruleOf(const http::Request& request, CenterParts& parts)
{
    const Rule* rule = parts.rules.find(request.parameters.value(u"id"), parts.today());
    if (!rule)
        return Error { ErrorCode::NotFound };
    return rule;
}

QJsonArray inputList(const Rule& rule, const sensing::FactCatalogue& facts)
{
    QJsonArray inputs { QJsonObject { { QStringLiteral("name"), QStringLiteral("trigger") }, { QStringLiteral("type"), QStringLiteral("date") }, { QStringLiteral("required"), true } } };
    for (const sensing::RuleInput& input : sensing::inputsOf(rule, facts)) {
        QJsonObject one { { QStringLiteral("name"), input.name }, { QStringLiteral("type"), input.type }, { QStringLiteral("required"), false } };
        if (!input.label.isEmpty())
            one.insert(QStringLiteral("label"), input.label);
        QJsonArray values;
        for (const QString& value : input.values)
            values.append(value);
        if (!values.isEmpty())
            one.insert(QStringLiteral("values"), values);
        inputs.append(one);
    }
    return inputs;
}

/// One rule as it stands in its file, with its state, the facts that no record carries, and what its windows may be asked with.
Result<http::Response> ruleById(const http::Request& request, CenterParts& parts)
{
    HUIMIN_TRY(onlyQuery(request, {}));
    const auto rule = ruleOf(request, parts);
    if (!rule)
        return rule.error();
    QJsonObject json = QJsonDocument::fromJson((*rule)->source).object();
    json.insert(QStringLiteral("state"), enumText((*rule)->state));
    json.insert(QStringLiteral("missing"), QJsonArray::fromStringList((*rule)->missing));
    json.insert(QStringLiteral("inputs"), inputList(**rule, parts.rules.facts()));
    return http::Response::json(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void writeDay(JsonWriter& out, const char* key, const std::optional<QDate>& day)
{
    out.key(key);
    if (day)
        out.string(day->toString(Qt::ISODate));
    else
        out.null();
}

/// The dates of a rule from a trigger that is given: the arithmetic of rules, for anybody to check.
Result<http::Response> windowsByTrigger(const http::Request& request, CenterParts& parts)
{
    HUIMIN_TRY(onlyQuery(request, { QStringLiteral("after"), QStringLiteral("limit") }));
    const auto rule = ruleOf(request, parts);
    if (!rule)
        return rule.error();
    std::optional<QDate> after;
    if (const auto text = request.query.find(u"after")) {
        after = sensing::dateFrom(*text);
        if (!after->isValid())
            return badQuery("after", "format");
    }
    int limit = usualWindows;
    if (const auto text = request.query.find(u"limit")) {
        bool isNumber = false;
        limit = text->toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > mostWindows)
            return badQuery("limit", isNumber ? "range" : "format");
    }
    const auto ask = sensing::readWindowAsk(**rule, parts.rules.facts(), request.body);
    if (!ask)
        return ask.error();
    const auto calendar = parts.calendar.of(parts.connection(request).reader());
    if (!calendar)
        return calendar.error();
    const auto windows = sensing::answerWindows(**rule, *ask, after, limit, parts.today(), { **calendar, parts.rules.tables() });
    if (!windows)
        return windows.error();
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("windows");
        out.startArray();
        for (const sensing::Window& window : windows->list) {
            out.startObject();
            writeDay(out, "start", window.start);
            writeDay(out, "due", window.due);
            out.endObject();
        }
        out.endArray();
        out.key("open");
        out.boolean(windows->open);
        out.endObject();
    }));
}

http::Route::Action answering(CenterParts& parts, Result<http::Response> (*answer)(const http::Request&, CenterParts&))
{
    return [&parts, answer](http::Request request, http::Reply reply) { reply.send(answer(request, parts)); };
}

} // namespace

void addRuleRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/rules", answering(parts, rulesOf) });
    router.add({ Method::Get, "/v1/rules/{id}", answering(parts, ruleById) });
    router.add({ Method::Post, "/v1/rules/{id}/windows", answering(parts, windowsByTrigger) });
}

} // namespace huimin
