#pragma once
#include "models/base/enumtext.h"
#include "models/base/json.h"
#include <concepts>

/// The value types that a field can have, each with its words (ValueOps). Include beside an entity's list.
namespace huimin {

/// A part of a record that is kept as JSON text (the form of a matter); always an object or an array.
struct JsonText {
    QByteArray json;
    bool operator==(const JsonText&) const = default;
};

namespace detail {
inline FieldIssue issueAt(const JsonPath& path, const char* code) { return { path.pointer(), QString::fromLatin1(code) }; }

/// Fills in what every type does alike; a type gives write, parse, empty and text.
template <typename T, typename Words>
constexpr ValueOps opsFrom()
{
    ValueOps ops {};
    ops.optional = false;
    ops.write = [](JsonWriter& out, const void* v) { Words::write(out, *static_cast<const T*>(v)); };
    ops.parse = [](JsonValue& in, void* v, const JsonPath& path) { return Words::parse(in, *static_cast<T*>(v), path); };
    ops.equal = [](const void* a, const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); };
    ops.assign = [](void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); };
    ops.empty = [](const void* v) { return Words::empty(*static_cast<const T*>(v)); };
    ops.text = [](const void* v) { return Words::text(*static_cast<const T*>(v)); };
    ops.references = [](const void* v, std::vector<QUuid>& out) {
        if constexpr (requires { Words::references(*static_cast<const T*>(v), out); })
            Words::references(*static_cast<const T*>(v), out);
    };
    return ops;
}

struct TextWords {
    static void write(JsonWriter& out, const QString& v) { out.string(v); }
    static std::optional<FieldIssue> parse(JsonValue& in, QString& v, const JsonPath& path);
    static bool empty(const QString& v) { return v.isEmpty(); }
    static QString text(const QString& v) { return v; }
};
struct BoolWords {
    static void write(JsonWriter& out, bool v) { out.boolean(v); }
    static std::optional<FieldIssue> parse(JsonValue& in, bool& v, const JsonPath& path);
    static bool empty(bool) { return false; }
    static QString text(bool v) { return v ? QStringLiteral("true") : QStringLiteral("false"); }
};
template <typename I>
struct IntegerWords {
    static void write(JsonWriter& out, I v) { out.integer(static_cast<std::int64_t>(v)); }
    static std::optional<FieldIssue> parse(JsonValue& in, I& v, const JsonPath& path)
    {
        const auto number = in.integer();
        if (!number)
            return issueAt(path, "type");
        if (*number < std::numeric_limits<I>::min() || *number > std::numeric_limits<I>::max())
            return issueAt(path, "range");
        v = static_cast<I>(*number);
        return std::nullopt;
    }
    static bool empty(I) { return false; }
    static QString text(I v) { return QString::number(static_cast<qlonglong>(v)); }
};
struct DoubleWords {
    static void write(JsonWriter& out, double v) { out.number(v); }
    static std::optional<FieldIssue> parse(JsonValue& in, double& v, const JsonPath& path);
    static bool empty(double) { return false; }
    static QString text(double v) { return QString::number(v); }
};
struct InstantWords {
    static void write(JsonWriter& out, Instant v) { out.integer(v.us); }
    static std::optional<FieldIssue> parse(JsonValue& in, Instant& v, const JsonPath& path) { return IntegerWords<std::int64_t>::parse(in, v.us, path); }
    static bool empty(Instant v) { return v.us == 0; }
    static QString text(Instant v);
};
struct MoneyWords {
    static void write(JsonWriter& out, Money v) { out.integer(v.fen); }
    static std::optional<FieldIssue> parse(JsonValue& in, Money& v, const JsonPath& path) { return IntegerWords<std::int64_t>::parse(in, v.fen, path); }
    static bool empty(Money) { return false; }
    static QString text(Money v);
};
struct DateWords {
    static void write(JsonWriter& out, QDate v);
    static std::optional<FieldIssue> parse(JsonValue& in, QDate& v, const JsonPath& path);
    static bool empty(QDate v) { return !v.isValid(); }
    static QString text(QDate v) { return v.toString(Qt::ISODate); }
};
struct UuidWords {
    static void write(JsonWriter& out, const QUuid& v);
    static std::optional<FieldIssue> parse(JsonValue& in, QUuid& v, const JsonPath& path);
    static bool empty(const QUuid& v) { return v.isNull(); }
    static QString text(const QUuid& v) { return uuidText(v); }
    static void references(const QUuid& v, std::vector<QUuid>& out)
    {
        if (!v.isNull())
            out.push_back(v);
    }
};
template <typename Tag>
struct IdWords {
    static void write(JsonWriter& out, const Id<Tag>& v) { UuidWords::write(out, v.uuid); }
    static std::optional<FieldIssue> parse(JsonValue& in, Id<Tag>& v, const JsonPath& path) { return UuidWords::parse(in, v.uuid, path); }
    static bool empty(const Id<Tag>& v) { return v.isNull(); }
    static QString text(const Id<Tag>& v) { return v.text(); }
    static void references(const Id<Tag>& v, std::vector<QUuid>& out) { UuidWords::references(v.uuid, out); }
};
template <typename E>
struct EnumWords {
    static void write(JsonWriter& out, E v) { out.string(enumText(v)); }
    static std::optional<FieldIssue> parse(JsonValue& in, E& v, const JsonPath& path)
    {
        const auto text = in.string();
        if (!text)
            return issueAt(path, "type");
        const auto value = enumFromText<E>(*text);
        if (!value)
            return issueAt(path, "not_allowed");
        v = *value;
        return std::nullopt;
    }
    static bool empty(E) { return false; }
    static QString text(E v) { return enumText(v); }
};
struct JsonTextWords {
    static void write(JsonWriter& out, const JsonText& v) { out.raw(v.json.isEmpty() ? QByteArrayLiteral("{}") : v.json); }
    static std::optional<FieldIssue> parse(JsonValue& in, JsonText& v, const JsonPath& path);
    static bool empty(const JsonText& v) { return v.json.isEmpty() || v.json == "{}"; }
    static QString text(const JsonText& v) { return QString::fromUtf8(v.json); }
};
template <typename T>
struct NestedWords {
    static void write(JsonWriter& out, const T& v)
    {
        out.startObject();
        writeMembers(out, schemaOf<T>(), &v, 0, 0);
        out.endObject();
    }
    static std::optional<FieldIssue> parse(JsonValue& in, T& v, const JsonPath& path)
    {
        return parseObject(in, schemaOf<T>(), &v, Strictness::Strict, path);
    }
    static bool empty(const T&) { return false; }
    static QString text(const T& v) { return QString::fromUtf8(writeJson(schemaOf<T>(), &v)); }
};
} // namespace detail

/// A struct with a list of its own.
template <typename T>
struct Value {
    static constexpr ValueOps ops = detail::opsFrom<T, detail::NestedWords<T>>();
};
template <>
struct Value<QString> {
    static constexpr ValueOps ops = detail::opsFrom<QString, detail::TextWords>();
};
template <>
struct Value<bool> {
    static constexpr ValueOps ops = detail::opsFrom<bool, detail::BoolWords>();
};
template <>
struct Value<int> {
    static constexpr ValueOps ops = detail::opsFrom<int, detail::IntegerWords<int>>();
};
template <>
struct Value<std::int64_t> {
    static constexpr ValueOps ops = detail::opsFrom<std::int64_t, detail::IntegerWords<std::int64_t>>();
};
template <>
struct Value<double> {
    static constexpr ValueOps ops = detail::opsFrom<double, detail::DoubleWords>();
};
template <>
struct Value<Instant> {
    static constexpr ValueOps ops = detail::opsFrom<Instant, detail::InstantWords>();
};
template <>
struct Value<Money> {
    static constexpr ValueOps ops = detail::opsFrom<Money, detail::MoneyWords>();
};
template <>
struct Value<QDate> {
    static constexpr ValueOps ops = detail::opsFrom<QDate, detail::DateWords>();
};
template <>
struct Value<QUuid> {
    static constexpr ValueOps ops = detail::opsFrom<QUuid, detail::UuidWords>();
};
template <>
struct Value<JsonText> {
    static constexpr ValueOps ops = detail::opsFrom<JsonText, detail::JsonTextWords>();
};
template <typename Tag>
struct Value<Id<Tag>> {
    static constexpr ValueOps ops = detail::opsFrom<Id<Tag>, detail::IdWords<Tag>>();
};
template <typename E>
    requires std::is_enum_v<E>
struct Value<E> {
    static constexpr ValueOps ops = detail::opsFrom<E, detail::EnumWords<E>>();
};

template <typename T>
struct Value<std::optional<T>> {
    struct Words {
        static void write(JsonWriter& out, const std::optional<T>& v)
        {
            if (v)
                Value<T>::ops.write(out, &*v);
            else
                out.null();
        }
        static std::optional<FieldIssue> parse(JsonValue& in, std::optional<T>& v, const JsonPath& path)
        {
            if (in.isNull()) {
                v.reset();
                return std::nullopt;
            }
            T inner {};
            if (auto issue = Value<T>::ops.parse(in, &inner, path))
                return issue;
            v = std::move(inner);
            return std::nullopt;
        }
        static bool empty(const std::optional<T>& v) { return !v; }
        static QString text(const std::optional<T>& v) { return v ? Value<T>::ops.text(&*v) : QString(); }
        static void references(const std::optional<T>& v, std::vector<QUuid>& out)
        {
            if (v)
                Value<T>::ops.references(&*v, out);
        }
    };
    static constexpr ValueOps ops = [] {
        ValueOps o = detail::opsFrom<std::optional<T>, Words>();
        o.optional = true;
        return o;
    }();
};

template <typename T>
struct Value<std::vector<T>> {
    struct Words {
        static void write(JsonWriter& out, const std::vector<T>& v)
        {
            out.startArray();
            for (const T& element : v)
                Value<T>::ops.write(out, &element);
            out.endArray();
        }
        static std::optional<FieldIssue> parse(JsonValue& in, std::vector<T>& v, const JsonPath& path)
        {
            v.clear();
            std::optional<FieldIssue> issue;
            int index = 0;
            const bool isArray = in.eachElement([&](JsonValue& element) {
                T inner {};
                const JsonPath here { &path, {}, index++ };
                issue = Value<T>::ops.parse(element, &inner, here);
                if (issue)
                    return false;
                v.push_back(std::move(inner));
                return true;
            });
            if (!isArray)
                return detail::issueAt(path, "type");
            return issue;
        }
        static bool empty(const std::vector<T>& v) { return v.empty(); }
        static QString text(const std::vector<T>& v)
        {
            QStringList parts;
            for (const T& element : v)
                parts << Value<T>::ops.text(&element);
            return parts.join(QStringLiteral("、"));
        }
        static void references(const std::vector<T>& v, std::vector<QUuid>& out)
        {
            for (const T& element : v)
                Value<T>::ops.references(&element, out);
        }
    };
    static constexpr ValueOps ops = detail::opsFrom<std::vector<T>, Words>();
};

} // namespace huimin
