#pragma once
#include "models/sensing/rule.h"

namespace huimin::sensing {

/// Why a rule is refused, and where: file, rule, JSON Pointer in the rule, and one of
/// json member required type format range unknown_operator unknown_fact unknown_parameter contradiction empty nesting
/// no_case failed_case duplicate validity push reason table.
struct RuleProblem {
    QString file;
    QString rule;
    QString path;
    QString code;
    QString words; ///< what stands there, or what came out of a golden case
};

/// A rule, or the first thing that is wrong with it.
struct ReadRule {
    std::optional<Rule> rule;
    RuleProblem problem;
};

/// Reads one rule of a file; its form, words and types are checked, its golden cases are not run (rulecheck.h).
ReadRule readRule(const QJsonObject& json, const QString& file, const FactCatalogue& facts);

} // namespace huimin::sensing
