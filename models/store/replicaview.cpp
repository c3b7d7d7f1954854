#include "models/store/replicaview.h"
#include <algorithm>

namespace huimin {
namespace {
QByteArray typeBytes(std::string_view type) { return QByteArray(type.data(), static_cast<qsizetype>(type.size())); }
std::string_view bytesView(const QByteArray& text) { return { text.constData(), static_cast<std::size_t>(text.size()) }; }
} // namespace

const Overlay::Entry* Overlay::find(std::string_view type, const QUuid& id) const
{
    if (m_entries.empty())
        return nullptr;
    const auto found = m_entries.find({ typeBytes(type), id });
    return found == m_entries.end() ? nullptr : &found->second;
}

void Overlay::set(const RecordName& name, const std::optional<RecordText>& record)
{
    Entry entry { record, {} };
    if (record) {
        if (const Schema* schema = schemaByType(bytesView(name.type))) {
            const auto entity = schema->make();
            if (readJson(*schema, entity.get(), record->text, Strictness::Tolerant))
                entry.references = references(*schema, entity.get());
        }
    }
    m_entries.insert_or_assign(name, std::move(entry));
}

// ---- view

Result<std::optional<RecordText>> ReplicaView::fetch(std::string_view type, const QUuid& id)
{
    if (const Overlay::Entry* entry = m_overlay.find(type, id))
        return entry->record;
    return m_base.fetch(type, id);
}

template <typename Belongs>
Result<std::vector<RecordText>> ReplicaView::merged(std::string_view type, Result<std::vector<RecordText>> base, const Belongs& belongs)
{
    if (!base || m_overlay.entries().empty())
        return base;
    std::erase_if(*base, [&](const RecordText& record) { return m_overlay.find(type, record.id) != nullptr; });
    const QByteArray name = typeBytes(type);
    for (auto it = m_overlay.entries().lower_bound({ name, QUuid() }); it != m_overlay.entries().end() && it->first.type == name; ++it)
        if (it->second.record && belongs(it->second))
            base->push_back(*it->second.record);
    std::sort(base->begin(), base->end(), [](const RecordText& a, const RecordText& b) { return a.id < b.id; });
    return base;
}

Result<std::vector<RecordText>> ReplicaView::related(std::string_view type, const QUuid& target)
{
    return merged(type, m_base.related(type, target),
        [&](const Overlay::Entry& entry) { return std::find(entry.references.begin(), entry.references.end(), target) != entry.references.end(); });
}

Result<std::vector<RecordText>> ReplicaView::all(std::string_view type)
{
    return merged(type, m_base.all(type), [](const Overlay::Entry&) { return true; });
}

// ---- builder

Result<CommandOutcome> ViewBuilder::apply(CommandApplier& applier, const Command& command)
{
    m_before.clear();
    m_at = command.occurredAt;
    auto outcome = applier.apply(command, *this, m_conflicts);
    if (outcome && outcome->state != CommandState::Refused)
        return outcome;
    for (const auto& [name, entry] : m_before) {
        if (entry)
            m_overlay.set(name, entry->record);
        else
            m_overlay.erase(name);
    }
    m_before.clear();
    return outcome;
}

std::vector<Effect> ViewBuilder::takeEffects()
{
    std::vector<Effect> effects;
    for (const auto& [name, entry] : m_before)
        if (const Overlay::Entry* now = m_overlay.find(bytesView(name.type), name.id))
            effects.push_back({ name, now->record });
    m_before.clear();
    return effects;
}

void ViewBuilder::note(const std::vector<RecordText>& records)
{
    for (const RecordText& record : records)
        m_reads.records.insert({ record.type, record.id });
}

Result<std::optional<RecordText>> ViewBuilder::fetch(std::string_view type, const QUuid& id)
{
    m_reads.records.insert({ typeBytes(type), id });
    return ReplicaView(m_base, m_overlay).fetch(type, id);
}

Result<std::vector<RecordText>> ViewBuilder::related(std::string_view type, const QUuid& target)
{
    m_reads.targets.insert(target);
    auto found = ReplicaView(m_base, m_overlay).related(type, target);
    if (found)
        note(*found);
    return found;
}

Result<std::vector<RecordText>> ViewBuilder::all(std::string_view type)
{
    m_reads.types.insert(typeBytes(type));
    return ReplicaView(m_base, m_overlay).all(type);
}

Result<RecordText> ViewBuilder::put(const RecordText& record)
{
    const Schema* schema = schemaByType(bytesView(record.type));
    if (!schema)
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("a record of an unknown type") };
    const auto before = fetch(bytesView(record.type), record.id);
    if (!before)
        return before.error();
    const auto entity = schema->make();
    HUIMIN_TRY(readJson(*schema, entity.get(), record.text, Strictness::Tolerant));
    const std::int64_t rev = *before ? (*before)->rev + 1 : 1;
    const Field* revField = schema->find("rev");
    const Field* updatedAt = schema->find("updatedAt");
    if (!revField || !updatedAt)
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("a record without revision") };
    revField->ops->assign(revField->at(entity.get()), &rev);
    updatedAt->ops->assign(updatedAt->at(entity.get()), &m_at);
    RecordText stored { record.type, record.id, rev, writeJson(*schema, entity.get()) };
    write({ record.type, record.id }, stored);
    return stored;
}

Status ViewBuilder::remove(std::string_view type, const QUuid& id)
{
    const auto before = fetch(type, id);
    if (!before)
        return before.error();
    if (!*before)
        return Error { ErrorCode::NotFound };
    write({ typeBytes(type), id }, std::nullopt);
    return {};
}

void ViewBuilder::write(const RecordName& name, const std::optional<RecordText>& record)
{
    if (!m_before.contains(name)) {
        const Overlay::Entry* entry = m_overlay.find(bytesView(name.type), name.id);
        m_before.emplace(name, entry ? std::optional<Overlay::Entry>(*entry) : std::nullopt);
    }
    m_overlay.set(name, record);
}

} // namespace huimin
