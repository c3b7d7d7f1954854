#pragma once
#include "models/grid/gridevent.h"
#include "models/store/centercore.h"

namespace huimin {

/// The plain columns by which grid events are listed and looked after (tables event_key, event_look); kept with the event by
/// CenterTransaction and BulkLoader.
struct EventKeys {
    /// Stands for "no limit runs": after every instant in a list by due time.
    static constexpr std::int64_t noDue = 9'000'000'000'000'000'000;
    static std::int64_t due(const GridEvent& event);
    /// `scopes`: where it stands now.
    static Status write(SqlConnection& sql, const GridEvent& event, const ScopeIds& scopes);
    static Status remove(SqlConnection& sql, const QUuid& id);
};

} // namespace huimin
