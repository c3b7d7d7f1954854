#include "ui/grid/eventfaces.h"
#include "models/itemmodels/eventwords.h"

namespace huimin::ui::eventfaces {

ChipFace deadline(const EventRow& row, Instant now)
{
    const QString text = eventwords::deadline(row, now);
    switch (row.clock.state) {
    case EventDeadline::Late:
        return deadlineFace(text, Deadline::Late);
    case EventDeadline::Soon:
        return deadlineFace(text, Deadline::Soon);
    case EventDeadline::Half:
    case EventDeadline::Running:
        return deadlineFace(text, Deadline::Running);
    case EventDeadline::Stopped:
        return deadlineFace(text, Deadline::Stopped);
    case EventDeadline::None:
        break;
    }
    return deadlineFace(text, Deadline::Done);
}

QString icon(const QString& classCode)
{
    struct GroupIcon {
        const char* group;
        const char* icon;
    };
    static constexpr GroupIcon icons[] = { { "01", "trash-2" }, { "02", "zap" }, { "03", "flame" }, { "04", "users" }, { "05", "heart-handshake" }, { "06", "store" }, { "07", "user-check" } };
    for (const GroupIcon& each : icons)
        if (classCode.startsWith(QLatin1String(each.group)))
            return QLatin1String(each.icon);
    return QStringLiteral("triangle-alert");
}

} // namespace huimin::ui::eventfaces
