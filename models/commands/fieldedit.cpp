#include "models/commands/fieldedit.h"
#include "models/registry/fieldcheck.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace huimin {
namespace {

Error fieldEditIssue(const QString& name, const char* part, const char* code)
{
    Error error { ErrorCode::Invalid };
    QString path = QStringLiteral("/fields");
    if (!name.isEmpty())
        path += QLatin1Char('/') + name.left(100);
    if (*part)
        path += QLatin1Char('/') + QLatin1String(part);
    error.fields << FieldIssue { path, QString::fromLatin1(code) };
    return error;
}

/// The value read by the field's type and written again, so that equal values are equal texts.
Result<QByteArray> canonical(const Schema& schema, const Field& field, JsonValue& value, const char* part)
{
    const std::shared_ptr<void> scratch = schema.make();
    const QString name = QString::fromLatin1(field.name);
    if (field.ops->optional && value.isNull())
        return QByteArrayLiteral("null");
    const JsonPath fields { nullptr, "fields" };
    const JsonPath here { &fields, field.name };
    const JsonPath path { &here, part };
    if (auto issue = field.ops->parse(value, field.at(scratch.get()), path)) {
        Error error { ErrorCode::Invalid };
        error.fields << *issue;
        return error;
    }
    if (std::string_view(part) == "new")
        normaliseField(field, scratch.get());
    if (field.maxLength > 0 && field.ops->text(field.in(scratch.get())).toUcs4().size() > field.maxLength)
        return fieldEditIssue(name, part, "length");
    return fieldJson(field, scratch.get());
}

QJsonArray elementsOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).array();
}

QByteArray textOfElements(const QJsonArray& elements)
{
    return QJsonDocument(elements).toJson(QJsonDocument::Compact);
}

/// Present elements without those that were removed, and with those that were added.
QByteArray mergeSets(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    const QJsonArray before = elementsOf(base);
    const QJsonArray after = elementsOf(mine);
    QJsonArray out;
    for (const QJsonValue element : elementsOf(theirs))
        if (!before.contains(element) || after.contains(element))
            out.append(element);
    for (const QJsonValue element : after)
        if (!before.contains(element) && !out.contains(element))
            out.append(element);
    return textOfElements(out);
}

/// Present elements and then those that were appended; nothing where the new list does not begin with the old one.
std::optional<QByteArray> mergeAppended(const QByteArray& base, const QByteArray& mine, const QByteArray& theirs)
{
    const QJsonArray before = elementsOf(base);
    const QJsonArray after = elementsOf(mine);
    if (after.size() < before.size())
        return std::nullopt;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (before.at(i) != after.at(i))
            return std::nullopt;
    QJsonArray out = elementsOf(theirs);
    for (qsizetype i = before.size(); i < after.size(); ++i)
        out.append(after.at(i));
    return textOfElements(out);
}

Status assign(const Field& field, void* entity, const QByteArray& json)
{
    const JsonPath fields { nullptr, "fields" };
    const JsonPath here { &fields, field.name };
    const JsonPath path { &here, "new" };
    if (auto issue = setFieldJson(field, entity, json, path)) {
        Error error { ErrorCode::Invalid };
        error.fields << *issue;
        return error;
    }
    return {};
}

} // namespace

Result<std::vector<FieldChange>> parseFieldChanges(const Schema& schema, const QByteArray& fields)
{
    std::vector<FieldChange> changes;
    Status wrong;
    const Status read = readDocument(fields, [&](JsonValue& root) -> std::optional<FieldIssue> {
        const bool isObject = root.eachMember([&](std::string_view name, JsonValue& change) {
            const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            const Field* field = schema.find(name);
            if (!field) {
                wrong = fieldEditIssue(shown, "", "unknown");
                return false;
            }
            for (const FieldChange& earlier : changes)
                if (earlier.field == field) {
                    wrong = fieldEditIssue(shown, "", "not_allowed");
                    return false;
                }
            FieldChange out { field, {}, {} };
            const bool isPair = change.eachMember([&](std::string_view part, JsonValue& value) {
                if (part != "old" && part != "new") {
                    wrong = fieldEditIssue(shown, "", "unknown");
                    return false;
                }
                auto text = canonical(schema, *field, value, part == "old" ? "old" : "new");
                if (!text) {
                    wrong = text.error();
                    return false;
                }
                (part == "old" ? out.oldValue : out.newValue) = *text;
                return true;
            });
            if (!isPair)
                wrong = fieldEditIssue(shown, "", "type");
            else if (wrong.ok() && out.oldValue.isEmpty())
                wrong = fieldEditIssue(shown, "old", "required");
            else if (wrong.ok() && out.newValue.isEmpty())
                wrong = fieldEditIssue(shown, "new", "required");
            changes.push_back(std::move(out));
            return wrong.ok();
        });
        if (!isObject && wrong.ok())
            wrong = fieldEditIssue({}, "", "type");
        return std::nullopt;
    });
    HUIMIN_TRY(read);
    HUIMIN_TRY(wrong);
    if (changes.empty())
        return fieldEditIssue({}, "", "required");
    return changes;
}

Result<std::vector<FieldChange>> parseFieldEdit(const Schema& schema, const QByteArray& body)
{
    QByteArray fields;
    Status wrong;
    HUIMIN_TRY(readDocument(body, [&](JsonValue& root) -> std::optional<FieldIssue> {
        const bool isObject = root.eachMember([&](std::string_view name, JsonValue& value) {
            if (name == "fields" && fields.isEmpty())
                fields = value.raw();
            else
                wrong = Error { ErrorCode::Invalid, {}, { { JsonPath { nullptr, name }.pointer(), QStringLiteral("unknown") } } };
            return wrong.ok();
        });
        return isObject ? std::nullopt : std::optional<FieldIssue>(FieldIssue { {}, QStringLiteral("type") });
    }));
    HUIMIN_TRY(wrong);
    if (fields.isEmpty())
        return fieldEditIssue({}, "", "required");
    return parseFieldChanges(schema, fields);
}

Result<MergeResult> mergeFieldEdit(const Schema& schema, void* entity, const std::vector<FieldStamp>* stamps, std::int64_t baseRev,
    const std::vector<FieldChange>& changes)
{
    MergeResult result;
    const bool byRevision = stamps && baseRev > 0;
    if (byRevision)
        for (const FieldStamp& stamp : *stamps)
            result.othersChanged = result.othersChanged || (stamp.rev > baseRev && !stamp.own);
    for (const FieldChange& change : changes) {
        const Field& field = *change.field;
        const QString name = QString::fromLatin1(field.name);
        if (field.has(MergeGuard | MergeServer) || std::string_view(field.name) == "id")
            return fieldEditIssue(name, "", "not_allowed");
        const QByteArray present = fieldJson(field, entity);
        bool untouched = present == change.oldValue;
        if (byRevision) {
            const FieldStamp& stamp = (*stamps)[static_cast<std::size_t>(&field - schema.fields.data())];
            untouched = stamp.own || stamp.rev <= baseRev;
        } else if (!untouched && present != change.newValue) {
            result.othersChanged = true;
        }
        if (present == change.newValue)
            continue;
        if (field.has(MergeAppend)) {
            const auto grown = mergeAppended(change.oldValue, change.newValue, present);
            if (!grown)
                return fieldEditIssue(name, "new", "not_allowed");
            if (*grown == present)
                continue;
            HUIMIN_TRY(assign(field, entity, *grown));
            result.taken.push_back(&field);
            if (present != change.oldValue)
                result.merged.push_back(&field);
            continue;
        }
        if (untouched && !field.has(MergeSet)) {
            HUIMIN_TRY(assign(field, entity, change.newValue));
            result.taken.push_back(&field);
        } else if (field.has(MergeSet)) {
            const QByteArray both = mergeSets(change.oldValue, change.newValue, present);
            if (both == present)
                continue;
            HUIMIN_TRY(assign(field, entity, both));
            result.taken.push_back(&field);
            if (present != change.oldValue)
                result.merged.push_back(&field);
        } else {
            result.conflicts.push_back({ name, change.oldValue, change.newValue, present });
        }
    }
    return result;
}

} // namespace huimin
