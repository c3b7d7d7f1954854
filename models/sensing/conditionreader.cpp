#include "models/sensing/conditionreader.h"
#include "models/sensing/duration.h"

namespace huimin::sensing {
namespace {

constexpr int deepest = 8;

/// What a fact of a type may be asked.
bool mayBeAsked(FactType type, Operator op)
{
    switch (op) {
    case Operator::Equal:
    case Operator::NotEqual:
        return type != FactType::List && type != FactType::Numbers;
    case Operator::In:
        return type == FactType::Text || type == FactType::Number;
    case Operator::Less:
    case Operator::AtMost:
    case Operator::Greater:
    case Operator::AtLeast:
    case Operator::Between:
        return type == FactType::Number || type == FactType::Date || type == FactType::Text;
    case Operator::Has:
    case Operator::HasNot:
        return type == FactType::List;
    case Operator::Is:
        return true;
    case Operator::Within:
    case Operator::Turns:
    case Operator::Expires:
        return type == FactType::Date;
    case Operator::CountAtLeast:
        return type == FactType::List || type == FactType::Numbers;
    case Operator::SumAtMost:
        return type == FactType::Numbers;
    }
    return false;
}

/// The type of what it is compared with: an element of a list, a count.
FactSpec comparedWith(const FactSpec& spec, Operator op)
{
    FactSpec other = spec;
    if (op == Operator::Has || op == Operator::HasNot)
        other.type = FactType::Text;
    if (op == Operator::CountAtLeast || op == Operator::SumAtMost)
        other.type = FactType::Number;
    return other;
}

} // namespace

bool PartReader::fail(const QString& path, const char* code, const QString& words)
{
    if (m_code.isEmpty()) {
        m_path = path;
        m_code = QString::fromLatin1(code);
        m_words = words;
    }
    return false;
}

bool PartReader::onlyMembers(const QJsonObject& object, const char* names, const QString& path)
{
    const QStringList allowed = QString::fromLatin1(names).split(QLatin1Char(' '));
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!allowed.contains(member.key()))
            return fail(path + QLatin1Char('/') + member.key(), "member");
    return true;
}

QString PartReader::text(const QJsonObject& object, const char* name, const QString& path, bool required)
{
    const QJsonValue value = object.value(QLatin1String(name));
    const QString at = path + QLatin1Char('/') + QLatin1String(name);
    if (value.isUndefined() || value.isNull()) {
        if (required)
            fail(at, "required");
        return {};
    }
    if (!value.isString())
        fail(at, "type");
    else if (required && value.toString().isEmpty())
        fail(at, "required");
    return value.toString();
}

std::optional<QDate> PartReader::date(const QJsonObject& object, const char* name, const QString& path)
{
    const QString written = text(object, name, path, false);
    if (written.isEmpty())
        return std::nullopt;
    const QDate date = dateFrom(written);
    if (!date.isValid())
        fail(path + QLatin1Char('/') + QLatin1String(name), "format", written);
    return date;
}

QStringList PartReader::texts(const QJsonValue& value, const QString& path)
{
    QStringList list;
    if (value.isUndefined() || value.isNull())
        return list;
    if (!value.isArray())
        fail(path, "type");
    for (const QJsonValue element : value.toArray()) {
        if (!element.isString())
            fail(path, "type");
        list << element.toString();
    }
    return list;
}

const FactSpec* PartReader::fact(const QString& name, const QString& path)
{
    const FactSpec* spec = m_facts.find(name);
    if (!spec)
        fail(path, "unknown_fact", name);
    return spec;
}

FactSet PartReader::factSet(const QJsonObject& object, const QString& path)
{
    FactSet set;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString at = path + QLatin1Char('/') + member.key();
        const FactSpec* spec = fact(member.key(), at);
        if (!spec)
            continue;
        const ReadFact read = readFact(*spec, member.value());
        if (!read.issue.isEmpty())
            fail(at, "type", read.issue);
        set.set(member.key(), read.value);
    }
    return set;
}

std::vector<Condition> PartReader::conditions(const QJsonValue& array, const QString& path, int depth)
{
    std::vector<Condition> list;
    if (array.isUndefined())
        return list;
    if (!array.isArray())
        fail(path, "type");
    int place = 0;
    for (const QJsonValue element : array.toArray()) {
        const QString at = path + QLatin1Char('/') + QString::number(place++);
        if (!element.isObject())
            fail(at, "type");
        if (hasFailed())
            return list;
        list.push_back(condition(element.toObject(), at, depth));
    }
    if (list.empty())
        fail(path, "empty");
    return list;
}

Condition PartReader::condition(const QJsonObject& object, const QString& path, int depth)
{
    Condition out;
    if (depth > deepest) {
        fail(path, "nesting", QString::number(deepest));
        return out;
    }
    out.clause = text(object, "clause", path, false);
    out.say = text(object, "say", path, false);
    const std::pair<const char*, Condition::Kind> joined[] = { { "all", Condition::Kind::All }, { "any", Condition::Kind::Any }, { "none", Condition::Kind::None } };
    for (const auto& [name, kind] : joined) {
        if (!object.contains(QLatin1String(name)))
            continue;
        out.kind = kind;
        onlyMembers(object, (QByteArray("clause say ") + name).constData(), path);
        out.parts = conditions(object.value(QLatin1String(name)), path + QLatin1Char('/') + QLatin1String(name), depth + 1);
        return out;
    }
    out.kind = Condition::Kind::Test;
    out.test = predicate(object, path);
    return out;
}

Predicate PartReader::predicate(const QJsonObject& object, const QString& path)
{
    Predicate test;
    onlyMembers(object, "clause say fact op value", path);
    if (object.isEmpty()) {
        fail(path, "empty");
        return test;
    }
    test.fact = text(object, "fact", path);
    const FactSpec* spec = fact(test.fact, path + QStringLiteral("/fact"));
    const QString word = text(object, "op", path);
    const auto op = enumFromText<Operator>(word);
    if (!op) {
        fail(path + QStringLiteral("/op"), "unknown_operator", word);
        return test;
    }
    if (!spec)
        return test;
    test.op = *op;
    if (!mayBeAsked(spec->type, *op))
        fail(path + QStringLiteral("/op"), "type", word);
    else if (!object.contains(QLatin1String("value")))
        fail(path + QStringLiteral("/value"), "required");
    else
        operand(test, *spec, object.value(QLatin1String("value")), path + QStringLiteral("/value"));
    return test;
}

bool PartReader::operand(Predicate& test, const FactSpec& spec, const QJsonValue& value, const QString& path)
{
    const FactSpec other = comparedWith(spec, test.op);
    const auto literal = [&](const QJsonValue& json, const QString& at) {
        const ReadFact read = readFact(other, json);
        if (!read.issue.isEmpty())
            fail(at, read.issue == QLatin1String("format") ? "format" : "type", json.toVariant().toString());
        return read.value;
    };
    if (test.op == Operator::Within || test.op == Operator::Turns || test.op == Operator::Expires)
        return spanned(test, spec, value, path);
    if (test.op == Operator::Between || test.op == Operator::In) {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.isEmpty() || (test.op == Operator::Between && array.size() != 2))
            return fail(path, "type");
        for (int i = 0; i < array.size(); ++i)
            test.choices.push_back(literal(array.at(i), path + QLatin1Char('/') + QString::number(i)));
        if (test.op == Operator::Between && !hasFailed()) {
            test.value = test.choices.front();
            test.upper = test.choices.back();
            test.choices.clear();
        }
        return !hasFailed();
    }
    if (value.isObject()) {
        const QJsonObject named = value.toObject();
        onlyMembers(named, "param", path);
        test.parameter = text(named, "param", path);
        if (!m_parameters.contains(test.parameter))
            return fail(path + QStringLiteral("/param"), "unknown_parameter", test.parameter);
        const FactValue& known = m_parameters[test.parameter];
        const bool fits = other.type == FactType::Number ? std::holds_alternative<std::int64_t>(known) : other.type == FactType::Text && std::holds_alternative<QString>(known);
        return fits || fail(path + QStringLiteral("/param"), "type", test.parameter);
    }
    if (value.isNull() && test.op != Operator::Is && test.op != Operator::Equal && test.op != Operator::NotEqual)
        return fail(path, "type");
    if (test.op == Operator::Is && !value.isNull() && !value.isBool())
        return fail(path, "type");
    test.value = literal(value, path);
    return !hasFailed();
}

bool PartReader::spanned(Predicate& test, const FactSpec& spec, const QJsonValue& value, const QString& path)
{
    Q_UNUSED(spec)
    QString at = path;
    if (test.op == Operator::Within) {
        test.span = value.toString();
    } else {
        const QJsonObject parts = value.toObject();
        onlyMembers(parts, test.op == Operator::Turns ? "age within" : "kind within", path);
        test.span = text(parts, "within", path);
        at += QStringLiteral("/within");
        if (test.op == Operator::Expires)
            test.kind = text(parts, "kind", path);
        else if (const int age = parts.value(QLatin1String("age")).toInt(-1); age < 0 || age > 150)
            fail(path + QStringLiteral("/age"), "range");
        else
            test.age = age;
    }
    const auto span = Duration::parse(test.span);
    if (!span)
        return fail(at, span.error().fields.first().code == QLatin1String("range") ? "range" : "format", test.span);
    return span->workdays == 0 || fail(at, "format", test.span);
}

} // namespace huimin::sensing
