#pragma once
#include "models/commands/command.h"
#include "models/registry/profile.h"

/// Profiles as REST gives them: only what the role may read, every sensitive value masked.
namespace huimin {

/// `records` are all of the center; `opened` says whether the caller has opened this subject with a purpose (a grant that runs).
/// NotFound where there is no such subject or it is out of reach; PurposeRequired with `accepted` where it has to be opened first.
Result<QByteArray> residentProfileJson(
    RecordReader& records, const Actor& actor, ResidentId id, bool opened, QDate today, const WorkCalendar& calendar);
Result<QByteArray> enterpriseProfileJson(
    RecordReader& records, const Actor& actor, EnterpriseId id, bool opened, QDate today, const WorkCalendar& calendar);

/// Whether a subject's record may be read now; the same errors. For GET /v1/residents/{id} and /v1/enterprises/{id}.
Status maySeeSubject(RecordReader& records, const Actor& actor, std::string_view type, const QUuid& id, bool opened, QDate today);

} // namespace huimin
