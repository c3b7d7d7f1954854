#include "models/registry/accessreader.h"
#include "models/registry/placement.h"

namespace huimin {

Result<std::optional<RecordText>> AccessReader::seen(const RecordText& record)
{
    const Schema* schema = schemaByType({ record.type.constData(), static_cast<std::size_t>(record.type.size()) });
    if (!schema)
        return std::optional<RecordText>();
    const FieldPlan plan = planFor(m_actor, *schema);
    if (plan.type == TypeAccess::Forbidden || plan.type == TypeAccess::Own)
        return std::optional<RecordText>();
    const auto scopes = placementOf(m_all, record, m_today);
    if (!scopes)
        return scopes.error();
    const Reach reach = mayRead(m_actor, schema->type, *scopes);
    if (reach == Reach::No || (reach == Reach::WithPurpose && !m_opened))
        return std::optional<RecordText>();
    auto text = projectForReading(plan, record);
    return text ? std::optional<RecordText>(RecordText { record.type, record.id, record.rev, std::move(*text) }) : std::nullopt;
}

Result<std::vector<RecordText>> AccessReader::seen(Result<std::vector<RecordText>> found)
{
    if (!found)
        return found.error();
    std::vector<RecordText> out;
    for (const RecordText& record : *found) {
        auto shown = seen(record);
        if (!shown)
            return shown.error();
        if (*shown)
            out.push_back(std::move(**shown));
    }
    return out;
}

Result<std::optional<RecordText>> AccessReader::fetch(std::string_view type, const QUuid& id)
{
    auto found = m_all.fetch(type, id);
    if (!found || !*found)
        return found;
    return seen(**found);
}

Result<std::vector<RecordText>> AccessReader::related(std::string_view type, const QUuid& target) { return seen(m_all.related(type, target)); }
Result<std::vector<RecordText>> AccessReader::all(std::string_view type) { return seen(m_all.all(type)); }

} // namespace huimin
