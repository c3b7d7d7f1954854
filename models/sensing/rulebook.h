#pragma once
#include "models/sensing/rulereader.h"
#include <memory>

namespace huimin::sensing {

/// A file of rules: its name and its text.
struct RuleFile {
    QString name;
    QByteArray text;
};

/// All rules of a program, those that were refused, and what they are computed with. A value that does not change.
class RuleBook {
public:
    /// Every rule that can be read and whose golden cases come out; the others stand in `problems` and keep nobody out. Fails only where
    /// the facts or tables are none.
    static Result<RuleBook> load(const std::vector<RuleFile>& files, const QByteArray& facts, Tables tables, const WorkCalendar& calendar);
    /// The shipped rules (resources/rules) over the shipped calendar.
    static Result<RuleBook> shipped();

    const std::vector<Rule>& rules() const { return m_rules; }
    const std::vector<RuleProblem>& problems() const { return m_problems; }
    const FactCatalogue& facts() const { return m_facts; }
    const Tables& tables() const { return m_tables; }
    /// The version in force on a day; null for none of that id.
    const Rule* find(const QString& id, QDate on) const;
    int count(RuleState state) const;
    int goldenCases() const;

private:
    void take(const QString& file, const QJsonObject& json, const WorkCalendar& calendar);
    void checkVersions();

    FactCatalogue m_facts;
    Tables m_tables;
    std::vector<Rule> m_rules;
    std::vector<RuleProblem> m_problems;
};

/// What comes out of a golden case that does not hold, as `expected … came …`; empty where it holds.
QString outcomeOf(const Rule& rule, const GoldenCase& golden, const WindowMeans& means);
/// The rule's parameters with others in their place.
Parameters parametersWith(const Rule& rule, const Parameters& instead);

} // namespace huimin::sensing
