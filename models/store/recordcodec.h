#pragma once
#include "models/store/records.h"
#include "models/store/typenumbers.h"

/// How a record's JSON text is taken apart for the center's columns and put together again.
namespace huimin {

/// A type's list with the fields that the store itself reads and writes.
struct RecordShape {
    const Schema* schema;
    int number;
    const Field* id;
    const Field* rev;
    const Field* createdAt;
    const Field* updatedAt;
    FieldMask housekeeping; ///< rev and updatedAt: they change with every write and are no change of their own
    bool hasSealed; ///< some field is sensitive or medical
};
/// Null for a type that is not stored.
const RecordShape* shapeOf(std::string_view type);
const RecordShape* shapeOfNumber(int number);

/// A record as its struct.
struct RecordEntity {
    const RecordShape* shape = nullptr;
    std::shared_ptr<void> value;

    template <typename T>
    const T* as() const { return shape->schema == &schemaOf<T>() ? static_cast<const T*>(value.get()) : nullptr; }
    std::int64_t rev() const { return *static_cast<const std::int64_t*>(shape->rev->in(value.get())); }
    void setRev(std::int64_t rev) { *static_cast<std::int64_t*>(shape->rev->at(value.get())) = rev; }
    Instant createdAt() const { return *static_cast<const Instant*>(shape->createdAt->in(value.get())); }
    void setCreatedAt(Instant at) { *static_cast<Instant*>(shape->createdAt->at(value.get())) = at; }
    Instant updatedAt() const { return *static_cast<const Instant*>(shape->updatedAt->in(value.get())); }
    void setUpdatedAt(Instant at) { *static_cast<Instant*>(shape->updatedAt->at(value.get())) = at; }
};

/// BadArgument for an unknown type, or where the text is of another id than the record.
Result<RecordEntity> readEntity(const RecordText& record);

/// A record's text in its two columns: what anyone with the database may read, and what is sealed (empty: nothing).
struct TextParts {
    QByteArray body;
    QByteArray secret;
};
TextParts splitText(const RecordEntity& entity);
/// The whole JSON text: the members of both, by cutting and joining alone.
QByteArray joinText(const QByteArray& body, const QByteArray& secret);

/// What the sealed part is bound to.
QByteArray sealBinding(int type, const QUuid& id, std::int64_t rev);

} // namespace huimin
