#include "models/matters/queues.h"

namespace huimin {

const std::vector<WorkQueue>& workQueues()
{
    static const std::vector<WorkQueue> queues = [] {
        std::vector<WorkQueue> all;
        for (const char* stage : { "20", "30", "40", "50", "70", "71", "74", "78", "80", "90", "94" })
            all.push_back({ QString::fromLatin1(stage), { QString::fromLatin1(stage) } });
        for (WorkQueue& queue : all)
            if (queue.id == QLatin1String("80")) // granted and refused: both are handed out
                queue.stages << QStringLiteral("81");
        all.push_back({ QStringLiteral("late"), {} });
        return all;
    }();
    return queues;
}

const WorkQueue* workQueue(QStringView id)
{
    for (const WorkQueue& queue : workQueues())
        if (queue.id == id)
            return &queue;
    return nullptr;
}

} // namespace huimin
