#pragma once
#include "app/citygen/city.h"
#include "models/base/json.h"

namespace huimin::city {

/// Sends records to the sink as the center would have made them: revision 1, made by `by` where nobody is named. After an error
/// of the sink nothing more is sent, and the error is kept.
class Outlet {
public:
    Outlet(RecordSink& sink, StaffId by) : m_sink(sink), m_by(by) { }

    template <typename T>
    void put(T& entity)
    {
        if (!m_status)
            return;
        entity.rev = 1;
        if (entity.createdBy.isNull())
            entity.createdBy = m_by;
        if (entity.updatedAt < entity.createdAt)
            entity.updatedAt = entity.createdAt;
        m_status = m_sink.add({ schemaOf<T>().type, entity.id.uuid, 1, toJson(entity) });
        ++m_count;
    }

    const Status& status() const { return m_status; }
    std::int64_t count() const { return m_count; }

private:
    RecordSink& m_sink;
    StaffId m_by;
    Status m_status;
    std::int64_t m_count = 0;
};

} // namespace huimin::city
