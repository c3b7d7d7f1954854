#include "models/store/taskpasses.h"
#include "models/base/calendar.h"
#include "models/grid/taskrules.h"

namespace huimin {

Result<int> makeTasksByRules(CenterConnection& connection, const WorkCalendar& calendar)
{
    const auto cells = allOf<GridCell>(connection.reader());
    if (!cells)
        return cells.error();
    int made = 0;
    for (const GridCell& cell : *cells) {
        // Read before: a city of millions is read grid by grid, and nobody waits for it.
        const auto tasks = tasksByRules(connection.reader(), cell, connection.core().clock.now(), calendar);
        if (!tasks)
            return tasks.error();
        if (tasks->empty())
            continue;
        const auto here = connection.write([&](CenterTransaction& transaction) -> Result<int> {
            int count = 0;
            for (const GridTask& task : *tasks) {
                const auto known = load<GridTask>(transaction, task.id.uuid);
                if (!known)
                    return known.error();
                if (*known)
                    continue;
                if (auto saved = save(transaction, task); !saved)
                    return saved.error();
                ++count;
            }
            return count;
        });
        if (!here)
            return here;
        made += *here;
    }
    return made;
}

} // namespace huimin
