#include "models/sensing/condition.h"
#include "models/sensing/duration.h"
#include <algorithm>
#include <numeric>

namespace huimin::sensing {
namespace {

bool isNone(const FactValue& value) { return std::holds_alternative<std::monostate>(value); }

/// −1, 0, 1 of two numbers, dates or texts; nothing where they cannot be compared.
std::optional<int> compared(const FactValue& left, const FactValue& right)
{
    if (isNone(left) || isNone(right) || left.index() != right.index())
        return std::nullopt;
    if (left == right)
        return 0;
    if (std::holds_alternative<std::int64_t>(left))
        return std::get<std::int64_t>(left) < std::get<std::int64_t>(right) ? -1 : 1;
    if (std::holds_alternative<QDate>(left))
        return std::get<QDate>(left) < std::get<QDate>(right) ? -1 : 1;
    if (std::holds_alternative<QString>(left))
        return std::get<QString>(left) < std::get<QString>(right) ? -1 : 1;
    return std::nullopt;
}

bool listHas(const FactValue& list, const FactValue& value)
{
    const auto* texts = std::get_if<std::vector<QString>>(&list);
    const auto* wanted = std::get_if<QString>(&value);
    return texts && wanted && std::find(texts->begin(), texts->end(), *wanted) != texts->end();
}

std::int64_t countOf(const FactValue& value)
{
    if (const auto* texts = std::get_if<std::vector<QString>>(&value))
        return static_cast<std::int64_t>(texts->size());
    if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&value))
        return static_cast<std::int64_t>(numbers->size());
    return 0;
}

std::int64_t sumOf(const FactValue& value)
{
    const auto* numbers = std::get_if<std::vector<std::int64_t>>(&value);
    return numbers ? std::accumulate(numbers->begin(), numbers->end(), std::int64_t { 0 }) : 0;
}

/// Between today and a span from it, both counted; a negative span looks back. The spans of rules hold no working days.
bool isWithin(const FactValue& value, const QString& text, QDate today)
{
    const auto* date = std::get_if<QDate>(&value);
    const auto span = Duration::parse(text);
    if (!date || !span)
        return false;
    const QDate other = today.addMonths(span->months).addDays(span->days);
    return *date >= std::min(today, other) && *date <= std::max(today, other);
}

bool turnsSoon(const FactValue& birth, int age, const QString& text, QDate today)
{
    const auto* date = std::get_if<QDate>(&birth);
    return date && isWithin(date->addYears(age), text, today);
}

bool holds(const Predicate& test, const FactValue& fact, const FactValue& value, const FactSet& facts, QDate today)
{
    switch (test.op) {
    case Operator::Equal: return fact == value;
    case Operator::NotEqual: return fact != value;
    case Operator::Less: return compared(fact, value) == -1;
    case Operator::AtMost: return compared(fact, value).value_or(1) <= 0;
    case Operator::Greater: return compared(fact, value) == 1;
    case Operator::AtLeast: return compared(fact, value).value_or(-1) >= 0;
    case Operator::Between: return compared(fact, value).value_or(-1) >= 0 && compared(fact, test.upper).value_or(1) <= 0;
    case Operator::In: return std::find(test.choices.begin(), test.choices.end(), fact) != test.choices.end();
    case Operator::Has: return listHas(fact, value);
    case Operator::HasNot: return !listHas(fact, value);
    case Operator::Is: return fact == value;
    case Operator::Within: return isWithin(fact, test.span, today);
    case Operator::Turns: return turnsSoon(fact, test.age, test.span, today);
    case Operator::Expires: {
        const FactValue* kind = facts.find(QStringLiteral("certificate.kind"));
        return kind && *kind == FactValue(test.kind) && isWithin(fact, test.span, today);
    }
    case Operator::CountAtLeast: return std::holds_alternative<std::int64_t>(value) && countOf(fact) >= std::get<std::int64_t>(value);
    case Operator::SumAtMost: return std::holds_alternative<std::int64_t>(value) && sumOf(fact) <= std::get<std::int64_t>(value);
    }
    return false;
}

Answer testOf(const Predicate& test, const FactSet& facts, const Parameters& parameters, QDate today)
{
    const FactValue* fact = facts.find(test.fact);
    if (!fact)
        return { Truth::Unknown, { test.fact }, {} };
    if (test.op == Operator::Expires && !facts.isKnown(QStringLiteral("certificate.kind")))
        return { Truth::Unknown, { QStringLiteral("certificate.kind") }, {} };
    const FactValue value = test.parameter.isEmpty() ? test.value : parameters.value(test.parameter);
    return { holds(test, *fact, value, facts, today) ? Truth::Yes : Truth::No, {}, {} };
}

Answer allOf(const std::vector<Condition>& parts, const FactSet& facts, const Parameters& parameters, QDate today)
{
    Answer answer;
    for (const Condition& part : parts) {
        const Answer one = evaluate(part, facts, parameters, today);
        if (one.truth == Truth::No)
            return { Truth::No, {}, one.clause };
        if (one.truth == Truth::Unknown) {
            answer.truth = Truth::Unknown;
            answer.missing += one.missing;
        }
    }
    answer.missing.removeDuplicates();
    return answer;
}

Answer anyOf(const std::vector<Condition>& parts, const FactSet& facts, const Parameters& parameters, QDate today)
{
    Answer answer { Truth::No, {}, {} };
    for (const Condition& part : parts) {
        const Answer one = evaluate(part, facts, parameters, today);
        if (one.truth == Truth::Yes)
            return { Truth::Yes, {}, part.clause };
        if (one.truth == Truth::Unknown) {
            answer.truth = Truth::Unknown;
            answer.missing += one.missing;
        }
    }
    answer.missing.removeDuplicates();
    return answer;
}

/// Yes where none of the parts holds; the words of the one that does.
Answer noneOf(const std::vector<Condition>& parts, const FactSet& facts, const Parameters& parameters, QDate today)
{
    Answer answer;
    for (const Condition& part : parts) {
        const Answer one = evaluate(part, facts, parameters, today);
        if (one.truth == Truth::Yes)
            return { Truth::No, {}, part.say };
        if (one.truth == Truth::Unknown) {
            answer.truth = Truth::Unknown;
            answer.missing += one.missing;
        }
    }
    answer.missing.removeDuplicates();
    return answer;
}

} // namespace

Answer evaluate(const Condition& condition, const FactSet& facts, const Parameters& parameters, QDate today)
{
    switch (condition.kind) {
    case Condition::Kind::Test: return testOf(condition.test, facts, parameters, today);
    case Condition::Kind::All: return allOf(condition.parts, facts, parameters, today);
    case Condition::Kind::Any: return anyOf(condition.parts, facts, parameters, today);
    case Condition::Kind::None: return noneOf(condition.parts, facts, parameters, today);
    }
    return {};
}

Answer evaluate(const std::vector<Condition>& any, const std::vector<Condition>& none, const FactSet& facts, const Parameters& parameters, QDate today)
{
    const Answer shut = noneOf(none, facts, parameters, today);
    if (shut.truth == Truth::No)
        return shut;
    Answer answer = any.empty() ? Answer {} : anyOf(any, facts, parameters, today);
    if (answer.truth == Truth::No)
        return answer;
    if (shut.truth == Truth::Unknown) {
        answer.truth = Truth::Unknown;
        answer.missing += shut.missing;
        answer.missing.removeDuplicates();
    }
    return answer;
}

QStringList factsOf(const Condition& condition)
{
    QStringList facts;
    if (condition.kind == Condition::Kind::Test) {
        facts << condition.test.fact;
        if (condition.test.op == Operator::Expires)
            facts << QStringLiteral("certificate.kind");
    }
    for (const Condition& part : condition.parts)
        facts += factsOf(part);
    facts.removeDuplicates();
    return facts;
}

} // namespace huimin::sensing
