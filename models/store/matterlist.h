#pragma once
#include "models/matters/matter.h"
#include "models/store/centerreader.h"
#include <map>

namespace huimin {

/// Which matters a list shows. What is empty does not narrow.
struct MatterFilter {
    QStringList stages {};
    QString itemCode {};
    HallId hall {};
    DepartmentId department {};
    StaffId clerk {};
    QUuid applicant {};
    std::optional<QDate> from {}; ///< business days of the application, both included
    std::optional<QDate> to {};
    std::optional<QDate> dueFrom {}; ///< promised dates, both included
    std::optional<QDate> dueTo {};
    bool clockRuns = false; ///< only those whose clock runs
};

enum class MatterOrder {
    Newest, ///< by application, the latest first
    DueFirst, ///< by promised date; those without come last
};

struct MatterPage {
    std::vector<RecordText> matters; ///< whole: what the reader may see is decided above
    QByteArray cursor; ///< for the next page; empty at the end
};

struct MatterCounts {
    std::map<QString, std::int64_t> byStage;
    std::int64_t dueToday = 0; ///< clock running, promised today
    std::int64_t late = 0; ///< clock running, promised before today
};

/// Lists and counts matters by their plain columns (table matter_key).
class MatterList {
public:
    explicit MatterList(CenterReader& reader) : m_reader(reader) { }
    /// BadCursor for a cursor that is not of this filter and order.
    Result<MatterPage> page(const MatterFilter& filter, MatterOrder order, int limit, const QByteArray& cursor = {});
    Result<MatterCounts> counts(const MatterFilter& filter, QDate today);

    struct QueueCount {
        QString id; ///< of models/matters/queues.h
        std::int64_t count = 0;
        std::int64_t late = 0; ///< of these
    };
    /// How many wait in each work queue of a hall or department, in the order of the queues.
    Result<std::vector<QueueCount>> queues(HallId hall, DepartmentId department, QDate today);

private:
    CenterReader& m_reader;
};

} // namespace huimin
