#pragma once
#include "models/base/field.h"
#include <QByteArray>
#include <QJsonObject>
#include <functional>

/// JSON of declared entities: out by RapidJSON's Writer, in by simdjson on-demand. The libraries stay inside json.cpp.
namespace huimin {

/// How deep and wide an input may be (limits of the center).
struct JsonLimits {
    int depth = 32;
    int members = 1000;
    int array = 1000;
};

enum class Strictness {
    Strict, ///< an unknown member is an error (commands, requests)
    Tolerant ///< an unknown member is skipped (the feed, records of a newer center)
};

/// A chain of names on the stack, turned into a JSON Pointer only on failure.
struct JsonPath {
    const JsonPath* up = nullptr;
    std::string_view name {};
    int index = -1;
    QString pointer() const;
};

/// Writing: values of a type write themselves through this; opaque outside json.cpp and valueops.cpp.
struct JsonWriter {
    void* impl;
    void null();
    void boolean(bool value);
    void integer(std::int64_t value);
    void number(double value);
    void string(const QString& value);
    void raw(const QByteArray& json);
    void startObject();
    void key(std::string_view name);
    void endObject();
    void startArray();
    void endArray();
};

/// Reading: one value of a parsed document.
struct JsonValue {
    void* impl;
    bool isNull();
    std::optional<bool> boolean();
    std::optional<std::int64_t> integer();
    std::optional<double> number();
    std::optional<QString> string();
    /// False where it is not an array; stops at the first issue.
    bool eachElement(const std::function<bool(JsonValue&)>& visit);
    /// False where it is not an object.
    bool eachMember(const std::function<bool(std::string_view, JsonValue&)>& visit);
    /// The bytes of this value as they came.
    QByteArray raw();
};

/// The entity as one JSON object in list order; absent optionals are left out. `leaveOut` drops fields that have one of its bits,
/// `only` (where not 0) keeps just those that have one.
QByteArray writeJson(const Schema& schema, const void* entity, std::uint32_t leaveOut = 0, std::uint32_t only = 0);
void writeMembers(JsonWriter& out, const Schema& schema, const void* entity, std::uint32_t leaveOut, std::uint32_t only);
/// Writes what `compose` writes.
QByteArray composeJson(const std::function<void(JsonWriter&)>& compose);

/// Fills `entity` from a JSON object. The error is `Invalid` with the field's path and code, or `BadRequest` where the text is no JSON.
Status readJson(const Schema& schema, void* entity, const QByteArray& json, Strictness strictness, const JsonLimits& limits = {});
std::optional<FieldIssue> parseObject(JsonValue& value, const Schema& schema, void* entity, Strictness strictness, const JsonPath& path);
/// Opens a document for a reader of its own; the same errors and limits.
Status readDocument(const QByteArray& json, const std::function<std::optional<FieldIssue>(JsonValue&)>& read, const JsonLimits& limits = {});

template <typename T>
QByteArray toJson(const T& entity) { return writeJson(schemaOf<T>(), &entity); }
template <typename T>
Result<T> fromJson(const QByteArray& json, Strictness strictness = Strictness::Strict, const JsonLimits& limits = {})
{
    T entity {};
    if (auto status = readJson(schemaOf<T>(), &entity, json, strictness, limits); !status)
        return status.error();
    return entity;
}

/// One field's value as JSON text ("null" where absent), and back; for field edits, which carry old and new.
QByteArray fieldJson(const Field& field, const void* entity);
std::optional<FieldIssue> setFieldJson(const Field& field, void* entity, const QByteArray& json, const JsonPath& path = {});

} // namespace huimin
