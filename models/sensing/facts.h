#pragma once
#include "models/base/enumtext.h"
#include "models/base/result.h"
#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <variant>
#include <vector>

namespace huimin::sensing {

enum class FactType { Date, Number, Text, Flag, List, Numbers };

/// What may be told of a fact, from a firm's public entries to a diagnosis; the classes of fields (models/base/field.h).
enum class FactClass { Public, Personal, Sensitive, Medical };

/// One word of the vocabulary of rules, `entity.field` (resources/rules/facts.json).
struct FactSpec {
    QString name;
    FactType type = FactType::Text;
    FactClass classOf = FactClass::Personal;
    QString label; ///< 出生日期
    QString question; ///< what to ask a person where it is not known; empty = is not asked
    bool held = false; ///< some record carries it
    std::vector<QString> values; ///< a text is one of these, where there are any
    std::vector<QString> labels; ///< of the values, in their order

    /// 'birth_date' of 'resident.birth_date'.
    QString shortName() const { return name.mid(name.indexOf(QLatin1Char('.')) + 1); }
    /// 'resident' of it: whose record carries it.
    QString entity() const { return name.left(name.indexOf(QLatin1Char('.'))); }
    QString labelOf(const QString& value) const;
};

/// A known fact. `std::monostate`: it is known that there is none (no date of death).
using FactValue = std::variant<std::monostate, bool, std::int64_t, QString, QDate, std::vector<QString>, std::vector<std::int64_t>>;

/// What is known of a subject on a day; a fact that is not in it is not known.
class FactSet {
public:
    void set(const QString& name, FactValue value) { m_values.insert(name, std::move(value)); }
    /// Null where it is not known.
    const FactValue* find(const QString& name) const;
    bool isKnown(const QString& name) const { return m_values.contains(name); }
    /// The date of a fact, where it is known and one.
    std::optional<QDate> date(const QString& name) const;
    const QHash<QString, FactValue>& values() const { return m_values; }

private:
    QHash<QString, FactValue> m_values;
};

/// All facts that rules may speak of.
class FactCatalogue {
public:
    /// FileUnreadable where the text is no catalogue.
    static Result<FactCatalogue> parse(const QByteArray& json);
    /// Null for an unknown one.
    const FactSpec* find(const QString& name) const;
    const std::vector<FactSpec>& all() const { return m_facts; }

private:
    std::vector<FactSpec> m_facts;
    QHash<QString, std::size_t> m_places;
};

/// The value of a fact from JSON, null for 'known to be none'. The code of a field issue where it cannot be: type, format, not_allowed.
struct ReadFact {
    FactValue value;
    QString issue {};
};
ReadFact readFact(const FactSpec& spec, const QJsonValue& json);
/// For people: dates ISO, values by their labels, lists with 、; 无 for none.
QString factText(const FactSpec& spec, const FactValue& value);

/// YYYY-MM-DD of the years 1800–2199; anything else is no date.
QDate dateFrom(const QString& text);

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::FactType> {
    static constexpr EnumText<sensing::FactType> list[] = { { sensing::FactType::Date, "date" }, { sensing::FactType::Number, "number" }, { sensing::FactType::Text, "text" }, { sensing::FactType::Flag, "flag" }, { sensing::FactType::List, "list" }, { sensing::FactType::Numbers, "numbers" } };
};
template <>
struct EnumTexts<sensing::FactClass> {
    static constexpr EnumText<sensing::FactClass> list[] = { { sensing::FactClass::Public, "public" }, { sensing::FactClass::Personal, "personal" }, { sensing::FactClass::Sensitive, "sensitive" }, { sensing::FactClass::Medical, "medical" } };
};
} // namespace huimin
