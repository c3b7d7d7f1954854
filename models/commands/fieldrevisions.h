#pragma once
#include "models/base/field.h"

namespace huimin {

/// When a field was last changed.
struct FieldStamp {
    std::int64_t rev = 0; ///< the record's revision that brought the present value
    bool own = false; ///< that revision was made by an earlier command of the desk whose command is applied now: it has seen it
};

/// The revision of each field beside a row. The center keeps them: one revision of a row cannot tell which fields others
/// touched. A desk has none; there field edits are compared by value.
class FieldRevisions {
public:
    virtual ~FieldRevisions() = default;
    /// One stamp a field, in the order of the schema's list.
    virtual Result<std::vector<FieldStamp>> fieldStamps(const Schema& schema, const QUuid& id) = 0;
};

} // namespace huimin
