#pragma once
#include "models/matters/matter.h"
#include "models/store/centercore.h"

namespace huimin {

/// The plain columns by which matters are listed (table matter_key); kept with the matter by CenterTransaction and BulkLoader.
struct MatterKeys {
    /// Stands for "no promised date": after every date in a list by date.
    static constexpr int noDue = 99'999'999;
    static int dueDay(const Matter& matter) { return matter.promisedDue ? static_cast<int>(matter.promisedDue->toJulianDay()) : noDue; }
    static Status write(SqlConnection& sql, const Matter& matter);
    static Status remove(SqlConnection& sql, const QUuid& id);
};

} // namespace huimin
