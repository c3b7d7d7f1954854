#pragma once
#include <QStringList>
#include <vector>

/// The twelve work queues (办件队列): by stage, and one of what is late. The same at the desk and at the center.
namespace huimin {

struct WorkQueue {
    QString id; ///< "70"; decided ones "80"; "late"
    QStringList stages; ///< empty: whatever is late
    bool isLate() const { return stages.isEmpty(); }
};

/// In the order of their keys: 1 … 9, 0, -, =.
const std::vector<WorkQueue>& workQueues();
/// Null where there is none of that id.
const WorkQueue* workQueue(QStringView id);

} // namespace huimin
