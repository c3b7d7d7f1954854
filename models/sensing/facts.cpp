#include "models/sensing/facts.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace huimin::sensing {
namespace {

Error factsError(const QString& what)
{
    return Error { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("facts: ") + what };
}

bool isWhole(const QJsonValue& json) { return json.isDouble() && std::abs(json.toDouble()) < 9e15 && std::floor(json.toDouble()) == json.toDouble(); }

} // namespace

QString FactSpec::labelOf(const QString& value) const
{
    for (std::size_t i = 0; i < values.size() && i < labels.size(); ++i)
        if (values[i] == value)
            return labels[i];
    return value;
}

const FactValue* FactSet::find(const QString& name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? nullptr : &*found;
}

std::optional<QDate> FactSet::date(const QString& name) const
{
    const FactValue* value = find(name);
    if (!value || !std::holds_alternative<QDate>(*value))
        return std::nullopt;
    return std::get<QDate>(*value);
}

Result<FactCatalogue> FactCatalogue::parse(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return factsError(QStringLiteral("no JSON object"));
    FactCatalogue catalogue;
    for (const QJsonValue entry : document.object().value(QLatin1String("facts")).toArray()) {
        const QJsonObject o = entry.toObject();
        FactSpec spec;
        spec.name = o.value(QLatin1String("name")).toString();
        const auto type = enumFromText<FactType>(o.value(QLatin1String("type")).toString());
        const auto classOf = enumFromText<FactClass>(o.value(QLatin1String("class")).toString(QStringLiteral("personal")));
        if (spec.name.isEmpty() || !type || !classOf)
            return factsError(QStringLiteral("no name, type or class: ") + spec.name);
        spec.type = *type;
        spec.classOf = *classOf;
        spec.label = o.value(QLatin1String("label")).toString();
        spec.question = o.value(QLatin1String("question")).toString();
        spec.held = o.value(QLatin1String("held")).toBool();
        for (const QJsonValue value : o.value(QLatin1String("values")).toArray()) {
            spec.values.push_back(value.toArray().at(0).toString());
            spec.labels.push_back(value.toArray().at(1).toString());
        }
        if (catalogue.m_places.contains(spec.name))
            return factsError(QStringLiteral("twice: ") + spec.name);
        catalogue.m_places.insert(spec.name, catalogue.m_facts.size());
        catalogue.m_facts.push_back(std::move(spec));
    }
    return catalogue;
}

const FactSpec* FactCatalogue::find(const QString& name) const
{
    const auto found = m_places.constFind(name);
    return found == m_places.constEnd() ? nullptr : &m_facts[*found];
}

QDate dateFrom(const QString& text)
{
    if (text.size() != 10)
        return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.year() >= 1800 && date.year() <= 2199 ? date : QDate();
}

ReadFact readFact(const FactSpec& spec, const QJsonValue& json)
{
    if (json.isNull())
        return { std::monostate {} };
    const auto wrong = [](const char* code) { return ReadFact { {}, QString::fromLatin1(code) }; };
    switch (spec.type) {
    case FactType::Date: {
        if (!json.isString())
            return wrong("type");
        const QDate date = dateFrom(json.toString());
        return date.isValid() ? ReadFact { date } : wrong("format");
    }
    case FactType::Number:
        return isWhole(json) ? ReadFact { static_cast<std::int64_t>(json.toDouble()) } : wrong("type");
    case FactType::Flag:
        return json.isBool() ? ReadFact { json.toBool() } : wrong("type");
    case FactType::Text: {
        if (!json.isString())
            return wrong("type");
        const QString text = json.toString();
        const bool allowed = spec.values.empty() || std::find(spec.values.begin(), spec.values.end(), text) != spec.values.end();
        return allowed ? ReadFact { text } : wrong("not_allowed");
    }
    case FactType::List: {
        if (!json.isArray())
            return wrong("type");
        std::vector<QString> list;
        for (const QJsonValue element : json.toArray()) {
            if (!element.isString())
                return wrong("type");
            list.push_back(element.toString());
        }
        return { std::move(list) };
    }
    case FactType::Numbers: {
        if (!json.isArray())
            return wrong("type");
        std::vector<std::int64_t> list;
        for (const QJsonValue element : json.toArray()) {
            if (!isWhole(element))
                return wrong("type");
            list.push_back(static_cast<std::int64_t>(element.toDouble()));
        }
        return { std::move(list) };
    }
    }
    return wrong("type");
}

QString factText(const FactSpec& spec, const FactValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return QStringLiteral("无");
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("是") : QStringLiteral("否");
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return spec.labelOf(*text);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    QStringList parts;
    if (const auto* list = std::get_if<std::vector<QString>>(&value))
        for (const QString& element : *list)
            parts << spec.labelOf(element);
    if (const auto* list = std::get_if<std::vector<std::int64_t>>(&value))
        for (const std::int64_t element : *list)
            parts << QString::number(element);
    return parts.isEmpty() ? QStringLiteral("无") : parts.join(QStringLiteral("、"));
}

} // namespace huimin::sensing
