#pragma once
#include "models/sensing/facts.h"
#include <QJsonObject>
#include <memory>

namespace huimin::sensing {

/// Three answers (Kleene): unknown is never taken for no.
enum class Truth { No, Unknown, Yes };

enum class Operator { Equal, NotEqual, Less, AtMost, Greater, AtLeast, Between, In, Has, HasNot, Is, Within, Turns, Expires, CountAtLeast, SumAtMost };

/// What a rule's business side may change: numbers and texts by name.
using Parameters = QHash<QString, FactValue>;

/// One test of one fact. What it compares with depends on the operator (resources/rules/README.md); a value may name a parameter.
struct Predicate {
    QString fact;
    Operator op = Operator::Equal;
    FactValue value {}; ///< =, !=, <, <=, >, >=, is, has, hasNot, count>=, sum<=; the first of between
    FactValue upper {}; ///< the second of between
    std::vector<FactValue> choices {}; ///< of in
    QString parameter {}; ///< stands for `value`, where not empty
    QString span {}; ///< of within, expires, and turns (days ahead)
    QString kind {}; ///< of expires: which certificate
    int age = 0; ///< of turns
};

/// A test, or several joined.
struct Condition {
    enum class Kind { Test, All, Any, None };
    Kind kind = Kind::All;
    Predicate test {};
    std::vector<Condition> parts {};
    QString clause {}; ///< the words of a clause
    QString say {}; ///< of what shuts a rule off: 已办理
};

struct Answer {
    Truth truth = Truth::Yes;
    QStringList missing {}; ///< the facts that would decide, in the order of the condition
    /// The clause that holds, or the words of what shut the rule off; empty where there is none.
    QString clause {};
};

/// What a condition says of facts on a day. No parameter may be missing (the loader sees to it).
Answer evaluate(const Condition& condition, const FactSet& facts, const Parameters& parameters, QDate today);
/// A whole rule's: one clause of `any` holds (or there is none), and nothing of `none`.
Answer evaluate(const std::vector<Condition>& any, const std::vector<Condition>& none, const FactSet& facts, const Parameters& parameters, QDate today);

/// Every fact that a condition looks at, once each.
QStringList factsOf(const Condition& condition);

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::Operator> {
    static constexpr EnumText<sensing::Operator> list[] = { { sensing::Operator::Equal, "=" }, { sensing::Operator::NotEqual, "!=" }, { sensing::Operator::Less, "<" }, { sensing::Operator::AtMost, "<=" }, { sensing::Operator::Greater, ">" }, { sensing::Operator::AtLeast, ">=" }, { sensing::Operator::Between, "between" }, { sensing::Operator::In, "in" }, { sensing::Operator::Has, "has" }, { sensing::Operator::HasNot, "hasNot" }, { sensing::Operator::Is, "is" }, { sensing::Operator::Within, "within" }, { sensing::Operator::Turns, "turns" }, { sensing::Operator::Expires, "expires" }, { sensing::Operator::CountAtLeast, "count>=" }, { sensing::Operator::SumAtMost, "sum<=" } };
};
template <>
struct EnumTexts<sensing::Truth> {
    static constexpr EnumText<sensing::Truth> list[] = { { sensing::Truth::No, "no" }, { sensing::Truth::Unknown, "unknown" }, { sensing::Truth::Yes, "yes" } };
};
} // namespace huimin
