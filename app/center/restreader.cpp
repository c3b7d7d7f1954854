#include "app/center/restreader.h"
#include "models/registry/purpose.h"
#include "models/store/accounts.h"

namespace huimin {
namespace {
const Schema& schemaOfRecord(const RecordText& record)
{
    return *schemaByType({ record.type.constData(), static_cast<std::size_t>(record.type.size()) });
}
} // namespace

Result<std::optional<RecordText>> RestReader::shown(const RecordText& record)
{
    auto scopes = m_reader.scopeRefsOf(record.type.constData(), record.id);
    if (!scopes)
        return scopes.error();
    const Reach reach = mayRead(m_caller.actor, record.type.constData(), *scopes);
    if (reach == Reach::No || (reach == Reach::WithPurpose && !m_opened))
        return std::optional<RecordText>();
    const auto text = projectForRest(planFor(m_caller.actor, schemaOfRecord(record)), record, m_today);
    if (!text)
        return std::optional<RecordText>();
    return std::optional(RecordText { record.type, record.id, record.rev, *text });
}

Result<RecordText> RestReader::open(std::string_view type, const QUuid& id, Instant now)
{
    auto record = m_reader.fetch(type, id);
    if (!record)
        return record.error();
    if (!*record)
        return Error { ErrorCode::NotFound };
    auto scopes = m_reader.scopeRefsOf(type, id);
    if (!scopes)
        return scopes.error();
    const Reach reach = mayRead(m_caller.actor, type, *scopes);
    if (reach == Reach::WithPurpose) {
        auto granted = Accounts(m_reader.core()).isGranted(m_caller.actor.staff, id, now);
        if (!granted)
            return granted.error();
        if (!*granted) {
            QStringList accepted;
            for (const PurposeKind kind : acceptedPurposes(m_caller.actor.role, PurposeUse::OpenSubject))
                accepted << enumText(kind);
            if (accepted.isEmpty())
                return Error { ErrorCode::NotFound };
            return Error { ErrorCode::PurposeRequired, { { QStringLiteral("accepted"), accepted } } };
        }
        m_opened = true;
    }
    auto visible = shown(**record);
    if (!visible)
        return visible.error();
    if (!*visible)
        return Error { ErrorCode::NotFound };
    return **visible;
}

Result<std::optional<RecordText>> RestReader::fetch(std::string_view type, const QUuid& id)
{
    auto record = m_reader.fetch(type, id);
    if (!record || !*record)
        return record;
    return shown(**record);
}

Result<std::vector<RecordText>> RestReader::related(std::string_view type, const QUuid& target)
{
    auto records = m_reader.related(type, target);
    if (!records)
        return records;
    std::vector<RecordText> out;
    for (const RecordText& record : *records) {
        auto visible = shown(record);
        if (!visible)
            return visible.error();
        if (*visible)
            out.push_back(std::move(**visible));
    }
    return out;
}

Result<std::vector<RecordText>> RestReader::all(std::string_view type)
{
    auto records = m_reader.all(type);
    if (!records)
        return records;
    std::vector<RecordText> out;
    for (const RecordText& record : *records) {
        auto visible = shown(record);
        if (!visible)
            return visible.error();
        if (*visible)
            out.push_back(std::move(**visible));
    }
    return out;
}

} // namespace huimin
