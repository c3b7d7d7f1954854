#pragma once
#include "models/grid/gridevent.h"
#include "models/store/centerreader.h"

namespace huimin {

/// Which grid events a list shows. What is empty does not narrow.
struct EventFilter {
    std::vector<ScopeRef> scopes {}; ///< whose; a list is always of one at least
    QStringList stages {};
    QString classCode {};
    std::optional<Instant> dueBefore {}; ///< what was due before
};

enum class EventOrder {
    Newest, ///< by report, the latest first
    DueFirst, ///< by the limit that runs; those without come last
};

struct EventPage {
    std::vector<RecordText> events; ///< whole: what the reader may see is decided above
    QByteArray cursor; ///< for the next page; empty at the end
};

/// The queues of the loop, each with what is late in it.
struct EventQueueCount {
    QString id; ///< a stage, or "late"
    std::int64_t count = 0;
    std::int64_t late = 0;
};

/// Lists and counts grid events by their plain columns (table event_key).
class EventList {
public:
    explicit EventList(CenterReader& reader) : m_reader(reader) { }
    /// BadCursor for a cursor that is not of this filter and order.
    Result<EventPage> page(const EventFilter& filter, EventOrder order, int limit, const QByteArray& cursor = {});
    Result<std::vector<EventQueueCount>> queues(const std::vector<ScopeRef>& scopes, Instant now);

private:
    CenterReader& m_reader;
};

/// Stages in which an event waits for somebody, in the order of the loop; with "late" the queues of the page and of REST.
const QStringList& eventQueueStages();

} // namespace huimin
