#include "models/sensing/rulereader.h"
#include "models/sensing/windowreader.h"
#include <QJsonDocument>

namespace huimin::sensing {
namespace {

constexpr const char* ruleMembers = "id version name kind theme audience applies owner item place law verified note confidence push use valid facts inactive params any none window ask reason neutral cases";
const QString atCases = QStringLiteral("/cases");

FactValue parameterValue(PartReader& reader, const QJsonValue& json, const QString& path)
{
    if (json.isNull())
        return std::monostate {};
    if (json.isString())
        return json.toString();
    const double number = json.toDouble();
    if (!json.isDouble() || number != static_cast<double>(static_cast<std::int64_t>(number)))
        reader.fail(path, "type");
    return static_cast<std::int64_t>(number);
}

std::optional<QDate> dayOrNull(PartReader& reader, const QJsonObject& object, const char* name, const QString& path)
{
    if (!object.contains(QLatin1String(name)))
        reader.fail(path + QLatin1Char('/') + QLatin1String(name), "required");
    return reader.date(object, name, path);
}

Window expectedWindow(PartReader& reader, const QJsonValue& json, const QString& path)
{
    const QJsonObject object = json.toObject();
    reader.onlyMembers(object, "start due", path);
    return Window { dayOrNull(reader, object, "start", path), dayOrNull(reader, object, "due", path) };
}

GoldenCase readCase(PartReader& reader, const QJsonObject& object, const QString& path)
{
    GoldenCase out;
    reader.onlyMembers(object, "name given params on expect missing trigger after limit window windows open", path);
    out.name = reader.text(object, "name", path);
    out.given = reader.factSet(object.value(QLatin1String("given")).toObject(), path + QStringLiteral("/given"));
    const QJsonObject parameters = object.value(QLatin1String("params")).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QString at = path + QStringLiteral("/params/") + it.key();
        if (!reader.parameters().contains(it.key()))
            reader.fail(at, "unknown_parameter", it.key());
        out.parameters.insert(it.key(), parameterValue(reader, it.value(), at));
    }
    out.on = reader.date(object, "on", path);
    if (object.contains(QLatin1String("expect")))
        out.expect = reader.word<Truth>(object, "expect", path);
    out.missing = reader.texts(object.value(QLatin1String("missing")), path + QStringLiteral("/missing"));
    out.trigger = reader.date(object, "trigger", path);
    out.after = reader.date(object, "after", path);
    out.limit = object.value(QLatin1String("limit")).toInt(out.limit);
    if (object.contains(QLatin1String("window")))
        out.windows = std::vector<Window> { expectedWindow(reader, object.value(QLatin1String("window")), path + QStringLiteral("/window")) };
    if (object.contains(QLatin1String("windows"))) {
        out.windows.emplace();
        for (const QJsonValue window : object.value(QLatin1String("windows")).toArray())
            out.windows->push_back(expectedWindow(reader, window, path + QStringLiteral("/windows")));
    }
    if (object.value(QLatin1String("open")).isBool())
        out.open = object.value(QLatin1String("open")).toBool();
    if (!out.expect && !out.windows && !out.open)
        reader.fail(path, "empty");
    if ((out.windows || out.open) && !out.trigger)
        reader.fail(path + QStringLiteral("/trigger"), "required");
    return out;
}

void readCases(PartReader& reader, const QJsonObject& json, Rule& rule)
{
    int place = 0;
    for (const QJsonValue value : json.value(QLatin1String("cases")).toArray())
        rule.cases.push_back(readCase(reader, value.toObject(), atCases + QLatin1Char('/') + QString::number(place++)));
    if (rule.cases.empty())
        reader.fail(atCases, "no_case");
}

void readQuestions(PartReader& reader, const QJsonObject& json, Rule& rule)
{
    int place = 0;
    for (const QJsonValue value : json.value(QLatin1String("ask")).toArray()) {
        const QString at = QStringLiteral("/ask/") + QString::number(place++);
        const QJsonObject object = value.toObject();
        reader.onlyMembers(object, "fact question evidence", at);
        RuleQuestion question { reader.text(object, "fact", at), reader.text(object, "question", at), reader.text(object, "evidence", at, false) };
        reader.fact(question.fact, at + QStringLiteral("/fact"));
        rule.ask.push_back(std::move(question));
    }
}

/// What stands in braces in the sentences: a fact, a parameter, or one of the words that every window has.
void checkSentence(PartReader& reader, const Rule& rule, const QString& sentence, const char* member, bool medicalAllowed)
{
    const QString path = QLatin1Char('/') + QLatin1String(member);
    qsizetype from = 0;
    while ((from = sentence.indexOf(QLatin1Char('{'), from)) >= 0) {
        const qsizetype to = sentence.indexOf(QLatin1Char('}'), from);
        if (to < 0) {
            reader.fail(path, "reason", sentence);
            return;
        }
        const QString word = sentence.mid(from + 1, to - from - 1);
        from = to;
        if (word == QLatin1String("start") || word == QLatin1String("due") || word == QLatin1String("days") || rule.parameters.contains(word))
            continue;
        const FactSpec* spec = reader.facts().find(word);
        if (!spec || (spec->classOf == FactClass::Medical && !medicalAllowed)) {
            reader.fail(path, "reason", word);
            return;
        }
    }
}

/// What the parts must be to each other.
void checkWhole(PartReader& reader, Rule& rule)
{
    const auto isMedical = [&](const QString& name) {
        const FactSpec* spec = reader.facts().find(name);
        return spec && spec->classOf == FactClass::Medical;
    };
    const QStringList used = rule.conditionFacts();
    const bool medical = std::any_of(used.begin(), used.end(), isMedical) || std::any_of(rule.facts.begin(), rule.facts.end(), isMedical);
    if (medical && rule.neutral.isEmpty())
        reader.fail(QStringLiteral("/neutral"), "required");
    checkSentence(reader, rule, rule.reason, "reason", medical);
    checkSentence(reader, rule, rule.neutral, "neutral", false);
    if (rule.confidence == Confidence::Low && rule.push == Push::Yes)
        reader.fail(QStringLiteral("/push"), "push");
    if (rule.validFrom && rule.validTo && *rule.validTo < *rule.validFrom)
        reader.fail(QStringLiteral("/valid"), "validity");
    if (rule.any.empty() && rule.none.empty() && !rule.window)
        reader.fail(QStringLiteral("/window"), "required");
    if (rule.facts.isEmpty())
        reader.fail(QStringLiteral("/facts"), "required");
    for (const QString& name : used) {
        const FactSpec* spec = reader.facts().find(name);
        if (spec && !spec->held && !rule.facts.contains(name))
            reader.fail(QStringLiteral("/facts"), "required", name);
    }
}

void judge(PartReader& reader, Rule& rule)
{
    bool first = true, triggerHeld = false;
    for (const QString& name : rule.facts) {
        const FactSpec* spec = name == QLatin1String("calendar") ? nullptr : reader.fact(name, QStringLiteral("/facts"));
        const bool held = name == QLatin1String("calendar") || (spec && spec->held);
        triggerHeld = first ? held : triggerHeld;
        first = false;
        if (!held)
            rule.missing << name;
    }
    rule.state = !triggerHeld || !rule.inactive.isEmpty() ? RuleState::NotActive : rule.missing.isEmpty() ? RuleState::Active : RuleState::Question;
}

} // namespace

QStringList Rule::conditionFacts() const
{
    QStringList used;
    for (const Condition& clause : any)
        used += factsOf(clause);
    for (const Condition& clause : none)
        used += factsOf(clause);
    if (window) {
        if (!window->isCalendar())
            used << window->trigger;
        for (const WindowVariant& variant : window->variants)
            used += factsOf(variant.when);
        if (window->table == QLatin1String("retirement"))
            used << QStringLiteral("resident.sex") << QStringLiteral("employment.kind");
    }
    used.removeDuplicates();
    return used;
}

ReadRule readRule(const QJsonObject& json, const QString& file, const FactCatalogue& facts)
{
    Rule rule;
    rule.id = json.value(QLatin1String("id")).toString();
    const QJsonObject given = json.value(QLatin1String("params")).toObject();
    PartReader reader(facts, rule.parameters);
    for (auto parameter = given.begin(); parameter != given.end(); ++parameter)
        rule.parameters.insert(parameter.key(), parameterValue(reader, parameter.value(), QStringLiteral("/params/") + parameter.key()));
    const QString top;
    reader.onlyMembers(json, ruleMembers, top);
    reader.text(json, "id", top);
    rule.version = json.value(QLatin1String("version")).toInt(0);
    if (rule.version < 1)
        reader.fail(QStringLiteral("/version"), "range");
    rule.name = reader.text(json, "name", top);
    rule.kind = reader.text(json, "kind", top);
    rule.theme = reader.text(json, "theme", top);
    rule.audience = reader.text(json, "audience", top);
    rule.applies = reader.text(json, "applies", top);
    if (!QStringList { QStringLiteral("resident"), QStringLiteral("enterprise"), QStringLiteral("matter") }.contains(rule.applies))
        reader.fail(QStringLiteral("/applies"), "format", rule.applies);
    rule.owner = reader.text(json, "owner", top);
    rule.item = reader.text(json, "item", top, false);
    rule.place = reader.text(json, "place", top, false);
    rule.law = reader.text(json, "law", top);
    rule.verified = reader.text(json, "verified", top, false);
    rule.note = reader.text(json, "note", top, false);
    rule.confidence = reader.word<Confidence>(json, "confidence", top);
    rule.push = reader.word<Push>(json, "push", top);
    rule.use = reader.word<RuleUse>(json, "use", top);
    const QJsonObject valid = json.value(QLatin1String("valid")).toObject();
    reader.onlyMembers(valid, "from to", QStringLiteral("/valid"));
    rule.validFrom = reader.date(valid, "from", QStringLiteral("/valid"));
    rule.validTo = reader.date(valid, "to", QStringLiteral("/valid"));
    rule.facts = reader.texts(json.value(QLatin1String("facts")), QStringLiteral("/facts"));
    rule.inactive = reader.text(json, "inactive", top, false);
    rule.any = reader.conditions(json.value(QLatin1String("any")), QStringLiteral("/any"), 1);
    rule.none = reader.conditions(json.value(QLatin1String("none")), QStringLiteral("/none"), 1);
    if (json.contains(QLatin1String("window"))) {
        if (!json.value(QLatin1String("window")).isObject())
            reader.fail(QStringLiteral("/window"), "type");
        rule.window = readWindow(reader, json.value(QLatin1String("window")).toObject(), QStringLiteral("/window"));
    }
    rule.reason = reader.text(json, "reason", top);
    rule.neutral = reader.text(json, "neutral", top, false);
    readQuestions(reader, json, rule);
    if (!reader.hasFailed())
        readCases(reader, json, rule);
    if (!reader.hasFailed())
        checkWhole(reader, rule);
    judge(reader, rule);
    if (reader.hasFailed())
        return { std::nullopt, { file, rule.id, reader.path(), reader.code(), reader.words() } };
    rule.source = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return { std::move(rule), {} };
}

} // namespace huimin::sensing
