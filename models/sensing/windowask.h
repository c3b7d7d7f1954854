#pragma once
#include "models/sensing/rulebook.h"

namespace huimin::sensing {

/// What a rule may be given with a trigger: its parameters, and the facts of its window and conditions.
struct RuleInput {
    QString name; ///< a parameter, or a fact: its whole name, or the word after its dot
    bool isParameter = false;
    QString type; ///< as facts have them; a parameter is number or text
    QString label;
    std::vector<QString> values;
};

/// A question for the dates of a rule: `POST /v1/rules/{id}/windows`.
struct WindowAsk {
    QDate trigger;
    Parameters parameters;
    FactSet facts;
};

std::vector<RuleInput> inputsOf(const Rule& rule, const FactCatalogue& facts);

/// Reads a body `{"trigger": DATE, NAME: value …}`. BadRequest where it is no JSON; Invalid with the path of a field that is missing
/// (required), no date (format), of another type, not among the values (not_allowed), given twice, or not of this rule (unknown).
Result<WindowAsk> readWindowAsk(const Rule& rule, const FactCatalogue& facts, const QByteArray& body);

/// The windows; none where the given facts say that the rule is not for such a subject. Fails as windowsOf does.
Result<Windows> answerWindows(const Rule& rule, const WindowAsk& ask, std::optional<QDate> after, int limit, QDate today, const WindowMeans& means);

} // namespace huimin::sensing
