#pragma once
#include "models/base/json.h"
#include <span>
#include <string_view>

/// What commands, profiles and rules read and write: records by type and id. The center's transaction and the desk's
/// view of its replica are both RecordSpaces, so a rule is written once and runs in both programs.
namespace huimin {

/// One record as it is stored and sent: the entity's JSON text (models/base/json.h) beside its key.
struct RecordText {
    QByteArray type; ///< Schema::type, e.g. "Resident"
    QUuid id;
    std::int64_t rev = 0;
    QByteArray text;
};

class RecordReader {
public:
    virtual ~RecordReader() = default;
    /// The record, or nothing where there is none (or it is outside what this reader may see).
    virtual Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) = 0;
    /// Records of `type` one of whose Reference fields names `target`, by id.
    virtual Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) = 0;
    /// The same for several targets at once, in any order; a record that names two of them comes once or twice.
    virtual Result<std::vector<RecordText>> relatedToAny(std::string_view type, std::span<const QUuid> targets)
    {
        std::vector<RecordText> all;
        for (const QUuid& target : targets) {
            auto some = related(type, target);
            if (!some)
                return some.error();
            all.insert(all.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
        }
        return all;
    }
    /// All records of a type; only for the city-wide small ones (departments, halls, windows, staff, items, materials, grid cells).
    virtual Result<std::vector<RecordText>> all(std::string_view type) = 0;
};

class RecordSpace : public RecordReader {
public:
    /// Writes a record: the stored `rev` becomes one more than before (1 for a new one) and `updatedAt` the time of the change.
    /// `text` may carry any rev; the space sets it. Returns the record as it now is.
    virtual Result<RecordText> put(const RecordText& record) = 0;
    virtual Status remove(std::string_view type, const QUuid& id) = 0;
};

template <typename T>
Result<T> decode(const RecordText& record) { return fromJson<T>(record.text, Strictness::Tolerant); }

template <typename T>
Result<std::optional<T>> load(RecordReader& records, const QUuid& id)
{
    if (id.isNull())
        return std::optional<T>();
    auto found = records.fetch(schemaOf<T>().type, id);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<T>();
    auto entity = decode<T>(**found);
    if (!entity)
        return entity.error();
    return std::optional<T>(std::move(*entity));
}

/// The record, or NotFound.
template <typename T>
Result<T> require(RecordReader& records, const QUuid& id)
{
    auto found = load<T>(records, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error { ErrorCode::NotFound };
    return std::move(**found);
}

template <typename T>
Result<std::vector<T>> decodeAll(Result<std::vector<RecordText>> found)
{
    if (!found)
        return found.error();
    std::vector<T> out;
    out.reserve(found->size());
    for (const RecordText& record : *found) {
        auto entity = decode<T>(record);
        if (!entity)
            return entity.error();
        out.push_back(std::move(*entity));
    }
    return out;
}
template <typename T>
Result<std::vector<T>> relatedTo(RecordReader& records, const QUuid& target) { return decodeAll<T>(records.related(schemaOf<T>().type, target)); }
template <typename T>
Result<std::vector<T>> allOf(RecordReader& records) { return decodeAll<T>(records.all(schemaOf<T>().type)); }

/// Saves the entity and gives it back with its new revision.
template <typename T>
Result<T> save(RecordSpace& records, const T& entity)
{
    auto stored = records.put({ schemaOf<T>().type, entity.id.uuid, entity.rev, toJson(entity) });
    if (!stored)
        return stored.error();
    return decode<T>(*stored);
}

} // namespace huimin
