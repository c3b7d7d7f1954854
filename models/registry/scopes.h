#pragma once
#include "models/registry/enterprise.h"
#include "models/registry/organisation.h"
#include "models/registry/resident.h"
#include "models/store/records.h"

/// Where records lie: the scopes by which they are sent, sealed and judged. city (no ref), hall (number "03-01"), department
/// (code), grid (15 digits). A community is the set of its grids.
namespace huimin {

ScopeRef cityScope();
ScopeRef hallScope(const QString& number);
ScopeRef departmentScope(const QString& code);
ScopeRef gridScope(const QString& code);

/// The scopes of a record as it stands; none for people who moved away or whose dwelling is unknown (center only) and for those
/// who died more than 90 days ago. `today` decides the latter.
Result<std::vector<ScopeRef>> scopesOf(RecordReader& records, const RecordText& record, QDate today);

/// The grid (15 digits) where a resident lives, whoever he is; empty where the dwelling is unknown or he moved away.
Result<QString> gridOfResident(RecordReader& records, const Resident& resident);
/// The grid of an enterprise's registered place; empty where unknown.
Result<QString> gridOfEnterprise(RecordReader& records, const Enterprise& enterprise);
/// The grid of a subject, a resident or an enterprise; empty where there is none of that id, too.
Result<QString> gridOfSubject(RecordReader& records, const QUuid& subject);

} // namespace huimin
