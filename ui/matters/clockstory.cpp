#include "models/base/calendar.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/limits.h"
#include "ui/matters/matterpage.h"
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int mostCells = 60;

/// The stopped stretch that a day lies in.
const ClockSegment* stopOn(const std::vector<ClockSegment>& segments, QDate day)
{
    for (const ClockSegment& segment : segments)
        if (segment.limit == LimitKind::Promised && segment.state == SegmentState::Stopped && segment.from < day && (!segment.to || day <= *segment.to))
            return &segment;
    return nullptr;
}
} // namespace

ClockStory clockStory(const MatterFile& file, QDate today, const WorkCalendar& calendar)
{
    ClockStory story;
    const Matter& matter = file.matter;
    if (!matter.acceptedOn || !matter.promisedDue) {
        story.now = matter.receivedAt ? MatterPage::tr("还没受理，时限没有开始算。") : MatterPage::tr("还没收件。");
        return story;
    }
    const int promised = file.item ? file.item->promisedDays : calendar.workdaysBetween(*matter.acceptedOn, *matter.promisedDue);
    const int statutory = file.item ? file.item->statutoryDays : promised;
    if (promised == 0) {
        story.now = MatterPage::tr("即办件，%1 当场办结。").arg(daywords::day(*matter.acceptedOn, today));
        return story;
    }
    const QDate last = std::max(matter.statutoryDue.value_or(*matter.promisedDue), *matter.promisedDue);
    QDate day = calendar.addWorkdays(*matter.acceptedOn, 1).date;
    QDate before;
    int used = 0;
    while (day.isValid() && day <= last && story.face.cells.size() < mostCells) {
        ClockFace::Cell cell;
        cell.label = before.isValid() && before.month() == day.month() ? QString::number(day.day()) : daywords::day(day);
        cell.afterWeekend = before.isValid() && before.daysTo(day) > 1;
        const ClockSegment* stop = stopOn(file.segments, day);
        if (stop) {
            cell.state = ClockFace::Day::Stopped;
            const int at = static_cast<int>(story.face.cells.size());
            if (story.face.stops.isEmpty() || story.face.stops.last().to != at - 1)
                story.face.stops.push_back({ at, at, MatterPage::tr("停钟"), stop->reasonCode.value_or(QString()) });
            else
                story.face.stops.last().to = at;
        } else if (day == today) {
            cell.state = ClockFace::Day::Today;
        } else {
            cell.state = day < today ? ClockFace::Day::Used : ClockFace::Day::Coming;
        }
        if (day <= today && !stop)
            ++used;
        cell.spoken = MatterPage::tr("%1，%2").arg(daywords::day(day), stop ? MatterPage::tr("停钟") : day <= today ? MatterPage::tr("已用") : MatterPage::tr("未到"));
        story.face.cells.push_back(cell);
        before = day;
        day = calendar.addWorkdays(day, 1).date;
    }
    story.face.promised = { MatterPage::tr("承诺"), MatterPage::tr("%n 个工作日", nullptr, promised), promised, MatterPage::tr("%1 承诺到期").arg(daywords::day(*matter.promisedDue, today)) };
    story.face.statutory = { MatterPage::tr("法定"), MatterPage::tr("%n 个工作日", nullptr, statutory), statutory,
        matter.statutoryDue ? MatterPage::tr("%1 法定到期").arg(daywords::day(*matter.statutoryDue, today)) : QString() };
    if (matter.clock == ClockState::Ended || matter.decidedAt) {
        story.now = MatterPage::tr("已决定，钟停在第 %1 个工作日。").arg(std::min(used, promised));
        return story;
    }
    const int left = calendar.workdaysBetween(today, *matter.promisedDue);
    if (matter.clock == ClockState::Stopped)
        story.now = MatterPage::tr("钟停着，承诺用了 %1 个工作日，共 %n 个。", nullptr, promised).arg(std::min(used, promised));
    else if (used == 0)
        story.now = MatterPage::tr("今天受理，下一个工作日起算，共 %n 个工作日。", nullptr, promised);
    else
        story.now = MatterPage::tr("今天是第 %1 个工作日，共 %2 个。").arg(used).arg(promised);
    story.next = left < 0 ? MatterPage::tr("承诺超了 %n 个工作日。", nullptr, -left) : MatterPage::tr("承诺还剩 %n 个工作日，%1 到期。", nullptr, left).arg(daywords::day(*matter.promisedDue, today));
    if (matter.provisionalDue)
        story.next += MatterPage::tr("期间有一年的日历还没公布，日期暂定。");
    return story;
}

} // namespace huimin::ui
