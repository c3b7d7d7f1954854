#include "models/registry/accessreader.h"

namespace huimin {

/// Null where nothing of the type is for this reader.
const FieldPlan* AccessReader::planOf(const QByteArray& type)
{
    auto plan = m_plans.find(type);
    if (plan == m_plans.end()) {
        const Schema* schema = schemaByType({ type.constData(), static_cast<std::size_t>(type.size()) });
        plan = m_plans.insert(type, schema ? planFor(m_actor, *schema) : FieldPlan());
    }
    return plan->type == TypeAccess::Forbidden || plan->type == TypeAccess::Own ? nullptr : &*plan;
}

Result<std::optional<RecordText>> AccessReader::seen(const RecordText& record)
{
    const FieldPlan* plan = planOf(record.type);
    if (!plan)
        return std::optional<RecordText>();
    const auto placement = m_placer.placementOf(record);
    if (!placement)
        return placement.error();
    const Reach reach = mayRead(m_actor, plan->schema->type, placement->scopes);
    if (reach == Reach::No || (reach == Reach::WithPurpose && !m_opened))
        return std::optional<RecordText>();
    auto text = projectForReading(*plan, record);
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
    if (!planOf(QByteArray(type.data(), static_cast<qsizetype>(type.size()))))
        return std::optional<RecordText>();
    auto found = m_all.fetch(type, id);
    if (!found || !*found)
        return found;
    return seen(**found);
}

Result<std::vector<RecordText>> AccessReader::related(std::string_view type, const QUuid& target)
{
    if (!planOf(QByteArray(type.data(), static_cast<qsizetype>(type.size()))))
        return std::vector<RecordText>();
    return seen(m_all.related(type, target));
}

Result<std::vector<RecordText>> AccessReader::all(std::string_view type)
{
    if (!planOf(QByteArray(type.data(), static_cast<qsizetype>(type.size()))))
        return std::vector<RecordText>();
    return seen(m_all.all(type));
}

} // namespace huimin
