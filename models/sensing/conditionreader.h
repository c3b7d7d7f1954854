#pragma once
#include "models/sensing/condition.h"
#include <QJsonArray>

namespace huimin::sensing {

/// Reads JSON into the parts of a rule. Keeps the first thing that is wrong; after it every reading is false.
class PartReader {
public:
    PartReader(const FactCatalogue& facts, const Parameters& parameters) : m_facts(facts), m_parameters(parameters) { }

    bool hasFailed() const { return !m_code.isEmpty(); }
    QString path() const { return m_path; }
    QString code() const { return m_code; }
    QString words() const { return m_words; }
    /// Notes the failure, if it is the first. False.
    bool fail(const QString& path, const char* code, const QString& words = {});

    const FactCatalogue& facts() const { return m_facts; }
    const Parameters& parameters() const { return m_parameters; }

    /// Every member is one of the names (separated by spaces).
    bool onlyMembers(const QJsonObject& object, const char* names, const QString& path);
    QString text(const QJsonObject& object, const char* name, const QString& path, bool required = true);
    std::optional<QDate> date(const QJsonObject& object, const char* name, const QString& path);
    QStringList texts(const QJsonValue& value, const QString& path);
    /// Null for one that the catalogue does not hold.
    const FactSpec* fact(const QString& name, const QString& path);
    FactSet factSet(const QJsonObject& object, const QString& path);
    template <typename E>
    E word(const QJsonObject& object, const char* name, const QString& path)
    {
        const auto value = enumFromText<E>(text(object, name, path));
        if (!value)
            fail(path + QLatin1Char('/') + QLatin1String(name), "format", object.value(QLatin1String(name)).toString());
        return value.value_or(E {});
    }

    /// A test, or {"all"|"any"|"none": […]}. Nesting beyond 8 is refused.
    Condition condition(const QJsonObject& object, const QString& path, int depth);
    std::vector<Condition> conditions(const QJsonValue& array, const QString& path, int depth);

private:
    Predicate predicate(const QJsonObject& object, const QString& path);
    bool operand(Predicate& test, const FactSpec& spec, const QJsonValue& value, const QString& path);
    bool spanned(Predicate& test, const FactSpec& spec, const QJsonValue& value, const QString& path);

    const FactCatalogue& m_facts;
    const Parameters& m_parameters;
    QString m_path, m_code, m_words;
};

} // namespace huimin::sensing
