#include "models/store/recordcodec.h"
#include "models/registry/types.h"

namespace huimin {
namespace {
// Texts of our own: outlines and lists are longer than what a request may hold.
constexpr JsonLimits storedLimits { 32, 10'000, 100'000 };

FieldMask maskOf(const Schema& schema, const Field* field) { return FieldMask { 1 } << (field - schema.fields.data()); }

std::vector<RecordShape> makeShapes()
{
    std::vector<RecordShape> shapes;
    for (const Schema* schema : recordTypes()) {
        RecordShape shape { schema, typeNumber(schema->type), schema->find("id"), schema->find("rev"), schema->find("createdAt"),
            schema->find("updatedAt"), 0, false };
        if (!shape.number || !shape.id || !shape.rev || !shape.createdAt || !shape.updatedAt)
            qFatal("%s cannot be stored: it has no number or lacks a field that every record has", schema->type);
        shape.housekeeping = maskOf(*schema, shape.rev) | maskOf(*schema, shape.updatedAt);
        for (const Field& field : schema->fields)
            shape.hasSealed = shape.hasSealed || field.has(Sensitive | Medical);
        shapes.push_back(shape);
    }
    return shapes;
}
const std::vector<RecordShape>& shapes()
{
    static const std::vector<RecordShape> all = makeShapes();
    return all;
}
} // namespace

const RecordShape* shapeOf(std::string_view type)
{
    for (const RecordShape& shape : shapes())
        if (type == shape.schema->type)
            return &shape;
    return nullptr;
}

const RecordShape* shapeOfNumber(int number)
{
    for (const RecordShape& shape : shapes())
        if (number == shape.number)
            return &shape;
    return nullptr;
}

Result<RecordEntity> readEntity(const RecordText& record)
{
    RecordEntity entity { shapeOf(std::string_view(record.type.constData(), static_cast<std::size_t>(record.type.size()))), nullptr };
    if (!entity.shape)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("no such type of record") };
    entity.value = entity.shape->schema->make();
    if (auto status = readJson(*entity.shape->schema, entity.value.get(), record.text, Strictness::Tolerant, storedLimits); !status)
        return status.error();
    std::vector<QUuid> id;
    entity.shape->id->ops->references(entity.shape->id->in(entity.value.get()), id);
    if (id.size() != 1 || id.front() != record.id)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("the text is of another record") };
    return entity;
}

TextParts splitText(const RecordEntity& entity)
{
    TextParts parts;
    if (!entity.shape->hasSealed) {
        parts.body = writeJson(*entity.shape->schema, entity.value.get());
        return parts;
    }
    parts.body = writeJson(*entity.shape->schema, entity.value.get(), Sensitive | Medical);
    parts.secret = writeJson(*entity.shape->schema, entity.value.get(), 0, Sensitive | Medical);
    if (parts.secret == "{}")
        parts.secret.clear();
    return parts;
}

QByteArray joinText(const QByteArray& body, const QByteArray& secret)
{
    if (secret.isEmpty())
        return body;
    QByteArray text;
    text.reserve(body.size() + secret.size());
    text.append(body.constData(), body.size() - 1);
    text += ',';
    text.append(secret.constData() + 1, secret.size() - 1);
    return text;
}

QByteArray sealBinding(int type, const QUuid& id, std::int64_t rev)
{
    return QByteArray::number(type) + '|' + id.toRfc4122() + '|' + QByteArray::number(qlonglong { rev });
}

} // namespace huimin
