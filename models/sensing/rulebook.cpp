#include "models/sensing/rulebook.h"
#include "models/sensing/contradiction.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace huimin::sensing {
namespace {

/// The day on which golden cases ask, where they name none.
const QDate dayOfCases(2026, 11, 25);

QString windowsText(const std::vector<Window>& windows)
{
    const auto day = [](const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : QStringLiteral("-"); };
    QStringList parts;
    for (const Window& window : windows)
        parts << day(window.start) + QStringLiteral("..") + day(window.due);
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QLatin1Char(' '));
}

QString differs(const QString& expected, const QString& came) { return QStringLiteral("expected %1, came %2").arg(expected, came); }

QString windowOutcome(const Rule& rule, const GoldenCase& golden, const Parameters& parameters, const WindowMeans& means)
{
    if (!rule.window)
        return QStringLiteral("the rule has no window");
    const auto came = windowsOf(*rule.window, { *golden.trigger, golden.after, golden.limit, golden.on.value_or(dayOfCases) }, parameters, golden.given, means);
    if (!came)
        return differs(windowsText(golden.windows.value_or(std::vector<Window> {})), came.error().fields.isEmpty() ? errorName(came.error().code) : came.error().fields.first().path + QLatin1Char(' ') + came.error().fields.first().code);
    const auto sameDays = [](const Window& a, const Window& b) { return a.start == b.start && a.due == b.due; };
    if (golden.windows && !std::equal(golden.windows->begin(), golden.windows->end(), came->list.begin(), came->list.end(), sameDays))
        return differs(windowsText(*golden.windows), windowsText(came->list));
    if (golden.open && *golden.open != came->open)
        return differs(golden.open.value() ? QStringLiteral("open") : QStringLiteral("not open"), came->open ? QStringLiteral("open") : QStringLiteral("not open"));
    return {};
}

Result<QByteArray> shippedText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, {}, {}, path };
    return file.readAll();
}

} // namespace

Parameters parametersWith(const Rule& rule, const Parameters& instead)
{
    Parameters all = rule.parameters;
    for (auto parameter = instead.begin(); parameter != instead.end(); ++parameter)
        all.insert(parameter.key(), parameter.value());
    return all;
}

QString outcomeOf(const Rule& rule, const GoldenCase& golden, const WindowMeans& means)
{
    const Parameters parameters = parametersWith(rule, golden.parameters);
    if (golden.expect) {
        const Answer answer = evaluate(rule.any, rule.none, golden.given, parameters, golden.on.value_or(dayOfCases));
        if (answer.truth != *golden.expect)
            return differs(enumText(*golden.expect), enumText(answer.truth));
        if (answer.truth == Truth::Unknown && !golden.missing.isEmpty() && answer.missing != golden.missing)
            return differs(golden.missing.join(QLatin1Char(' ')), answer.missing.join(QLatin1Char(' ')));
    }
    return golden.windows || golden.open ? windowOutcome(rule, golden, parameters, means) : QString();
}

Result<RuleBook> RuleBook::load(const std::vector<RuleFile>& files, const QByteArray& facts, Tables tables, const WorkCalendar& calendar)
{
    auto catalogue = FactCatalogue::parse(facts);
    if (!catalogue)
        return catalogue.error();
    RuleBook book;
    book.m_facts = std::move(*catalogue);
    book.m_tables = std::move(tables);
    for (const RuleFile& file : files) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.text, &error);
        const QJsonValue rules = document.object().value(QLatin1String("rules"));
        if (!document.isObject() || !rules.isArray()) {
            const qsizetype line = file.text.left(error.offset).count('\n') + 1;
            book.m_problems.push_back({ file.name, QString(), QString(), QStringLiteral("json"), QString::number(line) });
            continue;
        }
        for (const QJsonValue rule : rules.toArray())
            book.take(file.name, rule.toObject(), calendar);
    }
    std::stable_sort(book.m_rules.begin(), book.m_rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id || (a.id == b.id && a.version < b.version); });
    book.checkVersions();
    return book;
}

void RuleBook::take(const QString& file, const QJsonObject& json, const WorkCalendar& calendar)
{
    ReadRule read = readRule(json, file, m_facts);
    if (!read.rule) {
        m_problems.push_back(std::move(read.problem));
        return;
    }
    Rule& rule = *read.rule;
    for (std::size_t i = 0; i < rule.any.size(); ++i) {
        const QString fact = contradictionIn(rule.any[i], rule.parameters);
        if (!fact.isEmpty()) {
            m_problems.push_back({ file, rule.id, QStringLiteral("/any/%1").arg(i), QStringLiteral("contradiction"), fact });
            return;
        }
    }
    for (std::size_t i = 0; i < rule.cases.size(); ++i) {
        const QString outcome = outcomeOf(rule, rule.cases[i], { calendar, m_tables });
        if (!outcome.isEmpty()) {
            m_problems.push_back({ file, rule.id, QStringLiteral("/cases/%1").arg(i), QStringLiteral("failed_case"), rule.cases[i].name + QStringLiteral(": ") + outcome });
            return;
        }
    }
    const bool twice = std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule& other) { return other.id == rule.id && other.version == rule.version; });
    if (twice)
        m_problems.push_back({ file, rule.id, QStringLiteral("/version"), QStringLiteral("duplicate"), QString::number(rule.version) });
    else
        m_rules.push_back(std::move(rule));
}

/// Versions of one rule follow each other day by day; one that leaves a gap or lies over the one before it is refused.
void RuleBook::checkVersions()
{
    for (std::size_t i = 1; i < m_rules.size();) {
        const Rule& before = m_rules[i - 1];
        const Rule& rule = m_rules[i];
        if (before.id != rule.id || (before.validTo && rule.validFrom && before.validTo->addDays(1) == *rule.validFrom)) {
            ++i;
            continue;
        }
        m_problems.push_back({ QString(), rule.id, QStringLiteral("/valid/from"), QStringLiteral("validity"), rule.validFrom ? rule.validFrom->toString(Qt::ISODate) : QString() });
        m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

Result<RuleBook> RuleBook::shipped()
{
    const QDir folder(QStringLiteral(":/huimin/rules"));
    std::vector<RuleFile> files;
    for (const QString& name : folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
        if (name == QLatin1String("facts.json") || name == QLatin1String("schema.json"))
            continue;
        auto text = shippedText(folder.filePath(name));
        if (!text)
            return text.error();
        files.push_back({ name, std::move(*text) });
    }
    const auto facts = shippedText(folder.filePath(QStringLiteral("facts.json")));
    if (!facts)
        return facts.error();
    auto tables = shippedTables();
    if (!tables)
        return tables.error();
    return load(files, *facts, std::move(*tables), WorkCalendar());
}

const Rule* RuleBook::find(const QString& id, QDate on) const
{
    const Rule* last = nullptr;
    for (const Rule& rule : m_rules) {
        if (rule.id != id)
            continue;
        last = &rule;
        if ((!rule.validFrom || *rule.validFrom <= on) && (!rule.validTo || *rule.validTo >= on))
            return &rule;
    }
    return last;
}

int RuleBook::count(RuleState state) const
{
    return static_cast<int>(std::count_if(m_rules.begin(), m_rules.end(), [state](const Rule& rule) { return rule.state == state; }));
}

int RuleBook::goldenCases() const
{
    int cases = 0;
    for (const Rule& rule : m_rules)
        cases += static_cast<int>(rule.cases.size());
    return cases;
}

} // namespace huimin::sensing
