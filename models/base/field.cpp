#include "models/base/field.h"

namespace huimin {

const Field* Schema::find(std::string_view name) const
{
    for (const Field& field : fields)
        if (name == field.name)
            return &field;
    return nullptr;
}

FieldMask diff(const Schema& schema, const void* before, const void* after)
{
    FieldMask mask = 0;
    FieldMask bit = 1;
    for (const Field& field : schema.fields) {
        if (!field.ops->equal(field.in(before), field.in(after)))
            mask |= bit;
        bit <<= 1;
    }
    return mask;
}

std::vector<QUuid> references(const Schema& schema, const void* entity)
{
    std::vector<QUuid> found;
    for (const Field& field : schema.fields)
        if (field.has(Reference))
            field.ops->references(field.in(entity), found);
    return found;
}

} // namespace huimin
