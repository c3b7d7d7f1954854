#pragma once
#include "models/registry/profile.h"
#include <QHash>

namespace huimin {

/// Gathers the parts of one profile. A slim row of another role may lack fields; what is there is shown.
class ProfileReader {
public:
    ProfileReader(RecordReader& records, QDate today, const WorkCalendar& calendar)
        : m_records(records)
        , m_today(today)
        , m_calendar(calendar)
    {
    }

    Status readCore(const QUuid& subject, GridCellId grid, ProfileCore& core);
    Status readMembers(const Resident& resident, std::vector<ProfileMember>& members);
    Status readChecks(const QUuid& resident, ProfileCore& core, IdentityLevel& level);
    Status readVisits(const QUuid& target, ProfileCore& core);
    void finish(ProfileCore& core) const;

private:
    Status readGrid(GridCellId grid, ProfileCore& core);
    Status readRelations(const QUuid& subject, ProfileCore& core);
    Status readHoldings(const QUuid& subject, ProfileCore& core);
    Status readMatters(const QUuid& subject, ProfileCore& core);
    Result<ProfileMatter> whole(const Matter& matter, ProfileCore& core);
    Result<std::vector<QString>> missingPapers(const Matter& matter);
    void addDue(ProfileCore& core, DueKind kind, QDate on, const QString& what, const QString& source, const QUuid& record,
        std::optional<Money> amount = {});
    QString staffName(StaffId id);
    QString placeOf(const Matter& matter);
    template <typename T> QString nameOf(const QUuid& id);

    RecordReader& m_records;
    QDate m_today;
    const WorkCalendar& m_calendar;
    QHash<QUuid, QString> m_names;
};

} // namespace huimin
