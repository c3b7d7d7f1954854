#include "models/base/json.h"
#include "models/base/valueops.h"
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <simdjson.h>

namespace huimin {
namespace {
using Buffer = rapidjson::StringBuffer;
using Writer = rapidjson::Writer<Buffer>;
namespace dom = simdjson::dom;

Writer& writerOf(void* impl) { return *static_cast<Writer*>(impl); }

/// What a JsonValue stands for: an element and the limits it is read under.
struct Cursor {
    dom::element element;
    const JsonLimits* limits;
    bool* tooLarge;
};
Cursor& cursorOf(void* impl) { return *static_cast<Cursor*>(impl); }
} // namespace

void JsonWriter::null() { writerOf(impl).Null(); }
void JsonWriter::boolean(bool value) { writerOf(impl).Bool(value); }
void JsonWriter::integer(std::int64_t value) { writerOf(impl).Int64(value); }
void JsonWriter::number(double value) { writerOf(impl).Double(value); }
void JsonWriter::string(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    writerOf(impl).String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}
void JsonWriter::raw(const QByteArray& json) { writerOf(impl).RawValue(json.constData(), static_cast<std::size_t>(json.size()), rapidjson::kObjectType); }
void JsonWriter::startObject() { writerOf(impl).StartObject(); }
void JsonWriter::key(std::string_view name) { writerOf(impl).Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
void JsonWriter::endObject() { writerOf(impl).EndObject(); }
void JsonWriter::startArray() { writerOf(impl).StartArray(); }
void JsonWriter::endArray() { writerOf(impl).EndArray(); }

bool JsonValue::isNull() { return cursorOf(impl).element.is_null(); }
std::optional<bool> JsonValue::boolean()
{
    bool value = false;
    if (cursorOf(impl).element.get_bool().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}
std::optional<std::int64_t> JsonValue::integer()
{
    std::int64_t value = 0;
    if (cursorOf(impl).element.get_int64().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}
std::optional<double> JsonValue::number()
{
    double value = 0;
    if (cursorOf(impl).element.get_double().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}
std::optional<QString> JsonValue::string()
{
    std::string_view value;
    if (cursorOf(impl).element.get_string().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}
bool JsonValue::eachElement(const std::function<bool(JsonValue&)>& visit)
{
    const Cursor& here = cursorOf(impl);
    dom::array array;
    if (here.element.get_array().get(array) != simdjson::SUCCESS)
        return false;
    int count = 0;
    for (dom::element element : array) {
        if (++count > here.limits->array) {
            *here.tooLarge = true;
            break;
        }
        Cursor inner { element, here.limits, here.tooLarge };
        JsonValue value { &inner };
        if (!visit(value))
            break;
    }
    return true;
}
bool JsonValue::eachMember(const std::function<bool(std::string_view, JsonValue&)>& visit)
{
    const Cursor& here = cursorOf(impl);
    dom::object object;
    if (here.element.get_object().get(object) != simdjson::SUCCESS)
        return false;
    int count = 0;
    for (const dom::key_value_pair member : object) {
        if (++count > here.limits->members) {
            *here.tooLarge = true;
            break;
        }
        Cursor inner { member.value, here.limits, here.tooLarge };
        JsonValue value { &inner };
        if (!visit(member.key, value))
            break;
    }
    return true;
}
QByteArray JsonValue::raw()
{
    const std::string text = simdjson::minify(cursorOf(impl).element);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString JsonPath::pointer() const
{
    QString head = up ? up->pointer() : QString();
    if (index >= 0)
        return head + QLatin1Char('/') + QString::number(index);
    if (name.empty())
        return head;
    QString part = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).left(100);
    part.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return head + QLatin1Char('/') + part;
}

void writeMembers(JsonWriter& out, const Schema& schema, const void* entity, std::uint32_t leaveOut, std::uint32_t only)
{
    for (const Field& field : schema.fields) {
        if (field.has(leaveOut) || (only != 0 && !field.has(only)))
            continue;
        const void* value = field.in(entity);
        if (field.ops->optional && field.ops->empty(value))
            continue;
        out.key(field.name);
        field.ops->write(out, value);
    }
}

QByteArray composeJson(const std::function<void(JsonWriter&)>& compose)
{
    Buffer buffer;
    Writer writer(buffer);
    JsonWriter out { &writer };
    compose(out);
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

QByteArray writeJson(const Schema& schema, const void* entity, std::uint32_t leaveOut, std::uint32_t only)
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        writeMembers(out, schema, entity, leaveOut, only);
        out.endObject();
    });
}

std::optional<FieldIssue> parseObject(JsonValue& value, const Schema& schema, void* entity, Strictness strictness, const JsonPath& path)
{
    std::optional<FieldIssue> issue;
    FieldMask seen = 0;
    std::size_t next = 0; // our own texts are in list order: look from the field after the last one
    const bool isObject = value.eachMember([&](std::string_view name, JsonValue& member) {
        const std::size_t count = schema.fields.size();
        const Field* field = nullptr;
        std::size_t at = next;
        for (std::size_t i = 0; i < count; ++i) {
            at = (next + i) % count;
            if (name == schema.fields[at].name) {
                field = &schema.fields[at];
                break;
            }
        }
        const JsonPath here { &path, name };
        if (!field) {
            if (strictness == Strictness::Strict)
                issue = detail::issueAt(here, "unknown");
            return !issue;
        }
        next = at + 1;
        if (seen & (FieldMask { 1 } << at)) {
            issue = detail::issueAt(here, "not_allowed");
            return false;
        }
        seen |= FieldMask { 1 } << at;
        if (field->ops->optional && member.isNull())
            return true;
        issue = field->ops->parse(member, field->at(entity), here);
        if (!issue && field->maxLength > 0) {
            const QString text = field->ops->text(field->in(entity));
            if (text.size() > field->maxLength && text.toUcs4().size() > field->maxLength)
                issue = detail::issueAt(here, "length");
        }
        return !issue;
    });
    if (!isObject)
        return detail::issueAt(path, "type");
    if (issue)
        return issue;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const Field& field = schema.fields[i];
        const bool given = seen & (FieldMask { 1 } << i);
        if (field.has(Required) && (!given || field.ops->empty(field.in(entity))))
            return detail::issueAt(JsonPath { &path, field.name }, "required");
    }
    return std::nullopt;
}

Status readDocument(const QByteArray& json, const std::function<std::optional<FieldIssue>(JsonValue&)>& read, const JsonLimits& limits)
{
    // A parser is kept per thread; a reader that reads a document inside a document gets one of its own.
    thread_local dom::parser kept;
    thread_local bool inUse = false;
    dom::parser own;
    dom::parser& parser = inUse ? own : kept;
    const bool outer = !inUse;
    if (parser.allocate(static_cast<std::size_t>(json.size()) + 64, static_cast<std::size_t>(limits.depth)) != simdjson::SUCCESS)
        return Error { ErrorCode::TooLarge };
    dom::element root;
    const auto code = parser.parse(json.constData(), static_cast<std::size_t>(json.size())).get(root);
    if (code != simdjson::SUCCESS) {
        Error error { ErrorCode::BadRequest };
        error.reason = QString::fromLatin1(simdjson::error_message(code));
        return error;
    }
    if (outer)
        inUse = true;
    bool tooLarge = false;
    Cursor cursor { root, &limits, &tooLarge };
    JsonValue value { &cursor };
    const std::optional<FieldIssue> issue = read(value);
    if (outer)
        inUse = false;
    if (tooLarge)
        return Error { ErrorCode::BadRequest, {}, {}, QStringLiteral("too many members") };
    if (issue) {
        Error error { ErrorCode::Invalid };
        error.fields << *issue;
        return error;
    }
    return {};
}

Status readJson(const Schema& schema, void* entity, const QByteArray& json, Strictness strictness, const JsonLimits& limits)
{
    return readDocument(json, [&](JsonValue& value) { return parseObject(value, schema, entity, strictness, {}); }, limits);
}

QByteArray fieldJson(const Field& field, const void* entity)
{
    return composeJson([&](JsonWriter& out) { field.ops->write(out, field.in(entity)); });
}

std::optional<FieldIssue> setFieldJson(const Field& field, void* entity, const QByteArray& json, const JsonPath& path)
{
    std::optional<FieldIssue> issue;
    const Status status = readDocument(json, [&](JsonValue& value) {
        issue = field.ops->parse(value, field.at(entity), path);
        if (!issue && field.maxLength > 0 && field.ops->text(field.in(entity)).toUcs4().size() > field.maxLength)
            issue = detail::issueAt(path, "length");
        if (!issue && field.has(Required) && field.ops->empty(field.in(entity)))
            issue = detail::issueAt(path, "required");
        return std::optional<FieldIssue>();
    });
    if (!status)
        return detail::issueAt(path, "type");
    return issue;
}

} // namespace huimin
