#include "models/store/centerports.h"

namespace huimin {

Status CenterStaffAccounts::setPassword(StaffId staff, const QString& password)
{
    auto kept = hashPassword(password, m_core.random, m_cost);
    if (!kept)
        return kept.error();
    return Accounts(m_core).keepPassword(staff, *kept, m_core.clock.now(), password == QLatin1String(demonstrationPassword));
}

Result<bool> CenterStaffAccounts::isPassword(StaffId staff, const QString& password)
{
    auto kept = Accounts(m_core).keptPassword(staff);
    if (!kept)
        return kept.error();
    return huimin::isPassword(password, kept->value_or(nobodysPassword(m_cost)));
}

Result<std::vector<FieldStamp>> CenterFieldRevisions::fieldStamps(const Schema& schema, const QUuid& id)
{
    auto history = m_reader.fieldHistory(schema.type, id);
    if (!history)
        return history.error();
    std::vector<FieldStamp> stamps;
    for (const Field& field : schema.fields) {
        const FieldHistory::Entry& entry = history->of(field.name);
        stamps.push_back({ entry.rev, !m_maker.isEmpty() && entry.maker == m_maker });
    }
    return stamps;
}

} // namespace huimin
