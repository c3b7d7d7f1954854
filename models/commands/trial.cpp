#include "models/commands/trial.h"
#include "models/commands/commandtypes.h"
#include "models/registry/types.h"

namespace huimin {
namespace {

QByteArray trialKey(std::string_view type) { return { type.data(), static_cast<qsizetype>(type.size()) }; }

/// Whether a Reference field of the record names the target.
bool namesTarget(const RecordText& record, const QUuid& target)
{
    const Schema* schema = schemaByType({ record.type.constData(), static_cast<std::size_t>(record.type.size()) });
    if (!schema)
        return false;
    const auto entity = schema->make();
    if (!readJson(*schema, entity.get(), record.text, Strictness::Tolerant))
        return false;
    const auto named = references(*schema, entity.get());
    return std::find(named.begin(), named.end(), target) != named.end();
}

} // namespace

Result<std::optional<RecordText>> TrialSpace::fetch(std::string_view type, const QUuid& id)
{
    if (const auto over = m_over.find({ trialKey(type), id }); over != m_over.end())
        return over->second;
    return m_records.fetch(type, id);
}

Result<std::vector<RecordText>> TrialSpace::related(std::string_view type, const QUuid& target)
{
    auto found = m_records.related(type, target);
    if (!found)
        return found;
    const QByteArray wanted = trialKey(type);
    std::erase_if(*found, [&](const RecordText& record) { return m_over.contains({ wanted, record.id }); });
    for (const auto& [key, record] : m_over)
        if (key.first == wanted && record && namesTarget(*record, target))
            found->push_back(*record);
    return found;
}

Result<std::vector<RecordText>> TrialSpace::all(std::string_view type)
{
    auto found = m_records.all(type);
    if (!found)
        return found;
    const QByteArray wanted = trialKey(type);
    std::erase_if(*found, [&](const RecordText& record) { return m_over.contains({ wanted, record.id }); });
    for (const auto& [key, record] : m_over)
        if (key.first == wanted && record)
            found->push_back(*record);
    return found;
}

Result<RecordText> TrialSpace::put(const RecordText& record)
{
    const Schema* schema = schemaByType({ record.type.constData(), static_cast<std::size_t>(record.type.size()) });
    if (!schema)
        return Error { ErrorCode::Internal, {}, {}, QStringLiteral("unknown type") };
    const auto before = fetch(schema->type, record.id);
    if (!before)
        return before.error();
    const auto entity = schema->make();
    HUIMIN_TRY(readJson(*schema, entity.get(), record.text, Strictness::Tolerant));
    const std::int64_t rev = (*before ? (*before)->rev : 0) + 1;
    const Field& revField = *schema->find("rev");
    const Field& updated = *schema->find("updatedAt");
    revField.ops->assign(revField.at(entity.get()), &rev);
    updated.ops->assign(updated.at(entity.get()), &m_now);
    RecordText stored { record.type, record.id, rev, writeJson(*schema, entity.get()) };
    m_over[{ record.type, record.id }] = stored;
    return stored;
}

Status TrialSpace::remove(std::string_view type, const QUuid& id)
{
    m_over[{ trialKey(type), id }] = std::nullopt;
    return {};
}

Status tryCommand(const Command& command, RecordReader& records, const Actor& actor, const WorkCalendar& calendar, Instant now)
{
    HUIMIN_TRY(validateCommand(command));
    TrialSpace trial(records, now);
    CommandContext context { trial, actor, calendar, now };
    const auto outcome = applyCommand(command, context);
    return outcome ? Status() : Status(outcome.error());
}

} // namespace huimin
