#pragma once
#include "models/commands/fieldrevisions.h"
#include "models/store/records.h"
#include <map>

/// Records in memory, for tests of what runs over a RecordSpace: counts revisions as the real stores do, finds by
/// Reference fields, and keeps a revision for each field as the center does.
namespace huimin::test {

class MemorySpace : public RecordSpace, public FieldRevisions {
public:
    /// The time that `updatedAt` gets; a test turns it.
    Instant now = businessInstant(QDate(2026, 11, 24), QTime(9, 0));
    /// How many writes and removals were made.
    int writes = 0;
    /// Revisions that count as made by the desk that asks (FieldStamp::own).
    std::vector<std::int64_t> ownRevisions {};

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override
    {
        const auto found = m_records.find({ QByteArray(type.data(), static_cast<qsizetype>(type.size())), id });
        return found == m_records.end() ? std::optional<RecordText>() : std::optional<RecordText>(found->second.record);
    }

    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override
    {
        std::vector<RecordText> out;
        for (const auto& [key, stored] : m_records)
            if (key.first == QByteArrayView(type.data(), static_cast<qsizetype>(type.size()))
                && std::find(stored.references.begin(), stored.references.end(), target) != stored.references.end())
                out.push_back(stored.record);
        return out;
    }

    Result<std::vector<RecordText>> all(std::string_view type) override
    {
        std::vector<RecordText> out;
        for (const auto& [key, stored] : m_records)
            if (key.first == QByteArrayView(type.data(), static_cast<qsizetype>(type.size())))
                out.push_back(stored.record);
        return out;
    }

    Result<RecordText> put(const RecordText& record) override
    {
        const Schema* schema = schemaByType({ record.type.constData(), static_cast<std::size_t>(record.type.size()) });
        if (!schema)
            return Error { ErrorCode::Internal, {}, {}, QStringLiteral("unknown type") };
        const auto entity = schema->make();
        HUIMIN_TRY(readJson(*schema, entity.get(), record.text, Strictness::Tolerant));
        Stored& stored = m_records[{ record.type, record.id }];
        const std::int64_t rev = stored.record.rev + 1;
        const Field& revField = *schema->find("rev");
        const Field& updated = *schema->find("updatedAt");
        revField.ops->assign(revField.at(entity.get()), &rev);
        updated.ops->assign(updated.at(entity.get()), &now);
        stampFields(*schema, stored, entity.get(), rev);
        stored.record = { record.type, record.id, rev, writeJson(*schema, entity.get()) };
        stored.references = references(*schema, entity.get());
        ++writes;
        return stored.record;
    }

    Status remove(std::string_view type, const QUuid& id) override
    {
        if (m_records.erase({ QByteArray(type.data(), static_cast<qsizetype>(type.size())), id }) == 0)
            return Error { ErrorCode::NotFound };
        ++writes;
        return {};
    }

    Result<std::vector<FieldStamp>> fieldStamps(const Schema& schema, const QUuid& id) override
    {
        std::vector<FieldStamp> out(schema.fields.size());
        const auto found = m_records.find({ schema.type, id });
        if (found == m_records.end())
            return out;
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i].rev = found->second.fieldRevs[i];
            out[i].own = std::find(ownRevisions.begin(), ownRevisions.end(), out[i].rev) != ownRevisions.end();
        }
        return out;
    }

    /// Puts an entity and gives it back with its revision; a test that cannot even do that ends here.
    template <typename T> T add(const T& entity)
    {
        auto stored = save(*this, entity);
        if (!stored)
            qFatal("the record could not be put: %s",
                qPrintable(stored.error().fields.isEmpty() ? stored.error().reason : stored.error().fields.first().path));
        return *stored;
    }
    /// The entity as it stands now; there has to be one.
    template <typename T> T get(const QUuid& id)
    {
        auto found = load<T>(*this, id);
        if (!found || !*found)
            qFatal("no such record");
        return **found;
    }
    /// The entities of a type that name `target`.
    template <typename T> std::vector<T> of(const QUuid& target)
    {
        auto found = relatedTo<T>(*this, target);
        if (!found)
            qFatal("records cannot be read");
        return std::move(*found);
    }
    int count(const char* type)
    {
        int n = 0;
        for (const auto& entry : m_records)
            n += entry.first.first == type;
        return n;
    }

private:
    struct Stored {
        RecordText record;
        std::vector<QUuid> references;
        std::vector<std::int64_t> fieldRevs;
    };
    static void stampFields(const Schema& schema, Stored& stored, const void* entity, std::int64_t rev)
    {
        if (stored.fieldRevs.empty()) {
            stored.fieldRevs.assign(schema.fields.size(), rev);
            return;
        }
        const auto before = schema.make();
        if (!readJson(schema, before.get(), stored.record.text, Strictness::Tolerant))
            qFatal("a stored record cannot be read");
        const FieldMask changed = diff(schema, before.get(), entity);
        for (std::size_t i = 0; i < schema.fields.size(); ++i)
            if (changed & (FieldMask { 1 } << i))
                stored.fieldRevs[i] = rev;
    }

    std::map<std::pair<QByteArray, QUuid>, Stored> m_records;
};

} // namespace huimin::test
