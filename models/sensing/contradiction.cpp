#include "models/sensing/contradiction.h"
#include <algorithm>
#include <limits>

namespace huimin::sensing {
namespace {

/// What all tests of one fact leave of it: numbers and dates between two ends, and values that it may or may not be.
class Room {
public:
    /// False where nothing is left.
    bool narrow(Operator op, const FactValue& value, const Predicate& test)
    {
        switch (op) {
        case Operator::Equal:
        case Operator::Is: keep({ value }); break;
        case Operator::NotEqual: m_barred.push_back(value); break;
        case Operator::In: keep(test.choices); break;
        case Operator::Less: m_high = std::min(m_high, place(value) - 1); m_some = true; break;
        case Operator::AtMost: m_high = std::min(m_high, place(value)); m_some = true; break;
        case Operator::Greater: m_low = std::max(m_low, place(value) + 1); m_some = true; break;
        case Operator::AtLeast: m_low = std::max(m_low, place(value)); m_some = true; break;
        case Operator::Between:
            m_low = std::max(m_low, place(value));
            m_high = std::min(m_high, place(test.upper));
            m_some = true;
            break;
        case Operator::Has: m_had.push_back(value); break;
        case Operator::HasNot: m_notHad.push_back(value); break;
        case Operator::Within:
        case Operator::Turns:
        case Operator::Expires: m_some = true; break;
        case Operator::CountAtLeast:
        case Operator::SumAtMost: break;
        }
        return isPossible();
    }

private:
    static constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min() / 2, most = std::numeric_limits<std::int64_t>::max() / 2;

    static std::int64_t place(const FactValue& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return *number;
        if (const auto* date = std::get_if<QDate>(&value))
            return date->toJulianDay();
        return 0;
    }
    static bool isOrdered(const FactValue& value) { return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<QDate>(value); }

    void keep(const std::vector<FactValue>& choices)
    {
        if (!m_choices) {
            m_choices = choices;
            return;
        }
        std::erase_if(*m_choices, [&](const FactValue& value) { return std::find(choices.begin(), choices.end(), value) == choices.end(); });
    }

    bool isPossible() const
    {
        if (m_low > m_high)
            return false;
        for (const FactValue& value : m_had)
            if (std::find(m_notHad.begin(), m_notHad.end(), value) != m_notHad.end())
                return false;
        if (!m_choices)
            return true;
        return std::any_of(m_choices->begin(), m_choices->end(), [this](const FactValue& value) {
            const bool none = std::holds_alternative<std::monostate>(value);
            const bool between = !isOrdered(value) || (place(value) >= m_low && place(value) <= m_high);
            return !(none && m_some) && between && std::find(m_barred.begin(), m_barred.end(), value) == m_barred.end();
        });
    }

    std::int64_t m_low = least, m_high = most;
    bool m_some = false; ///< a test that none cannot pass
    std::optional<std::vector<FactValue>> m_choices;
    std::vector<FactValue> m_barred, m_had, m_notHad;
};

QString contradictionAmong(const Condition& condition, const Parameters& parameters, QHash<QString, Room>& rooms)
{
    if (condition.kind == Condition::Kind::Test) {
        const Predicate& test = condition.test;
        const FactValue value = test.parameter.isEmpty() ? test.value : parameters.value(test.parameter);
        return rooms[test.fact].narrow(test.op, value, test) ? QString() : test.fact;
    }
    for (const Condition& part : condition.parts) {
        // Only what must hold together narrows the same room; alternatives are looked at each for itself.
        const bool together = condition.kind == Condition::Kind::All && (part.kind == Condition::Kind::Test || part.kind == Condition::Kind::All);
        const QString found = together ? contradictionAmong(part, parameters, rooms) : contradictionIn(part, parameters);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString contradictionIn(const Condition& condition, const Parameters& parameters)
{
    QHash<QString, Room> rooms;
    return contradictionAmong(condition, parameters, rooms);
}

} // namespace huimin::sensing
