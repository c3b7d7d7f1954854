#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/handlingcodes.h"
#include "models/matters/limits.h"
#include "ui/matters/matterpage.h"
#include <QLocale>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int mostCells = 60;

/// The clocks of a matter as they stand on a day: the last day that counts is that of the decision.
struct ClockView {
    const MatterFile& file;
    const WorkCalendar& calendar;
    QDate today;
    QDate last; ///< up to which days can have been used
    QDate promisedDue;
    QDate statutoryDue;
    int promised = 0;
    int statutory = 0;
    bool ended = false;
};

std::vector<const ClockSegment*> promisedSegments(const MatterFile& file)
{
    std::vector<const ClockSegment*> own;
    for (const ClockSegment& segment : file.segments)
        if (segment.limit == LimitKind::Promised)
            own.push_back(&segment);
    return own;
}

/// The stopped stretch that a day lies in; one that goes on reaches to today.
const ClockSegment* stopOn(const ClockView& view, QDate day)
{
    for (const ClockSegment* segment : promisedSegments(view.file))
        if (segment->state == SegmentState::Stopped && segment->from < day && day <= segment->to.value_or(view.today))
            return segment;
    return nullptr;
}

QString stopReason(const ClockSegment& segment)
{
    const Language language = QLocale().language() == QLocale::English ? Language::English : Language::Chinese;
    const QString code = segment.reasonCode.value_or(QString());
    if (code == QLatin1String("reviewSupplement"))
        return MatterPage::tr("审查阶段补正");
    const ItemText& suspended = suspendReason(code);
    return wording(suspended.zh.isEmpty() ? procedureName(code) : suspended, language);
}

int daysStopped(const ClockView& view, const ClockSegment& segment) { return view.calendar.workdaysBetween(segment.from, segment.to.value_or(view.today)); }

/// Under which paper and by whom: 《特别程序告知书》26-03-01-000005-9-08-01，陈立群.
QString stopPaper(const ClockView& view, const ClockSegment& segment)
{
    const QString by = view.file.staff.value(segment.byId.uuid, MatterPage::tr("中心"));
    for (const Document& document : view.file.documents)
        if (document.id == segment.documentId)
            return MatterPage::tr("《%1》%2，%3").arg(cataloguewords::document(document.kind), document.number, by);
    return by;
}

ClockView viewOf(const MatterFile& file, QDate today, const WorkCalendar& calendar)
{
    const Matter& matter = file.matter;
    ClockView view { file, calendar, today, today, *matter.promisedDue, matter.statutoryDue.value_or(*matter.promisedDue), 0, 0, false };
    view.ended = matter.clock == ClockState::Ended || matter.decidedAt.has_value();
    if (matter.decidedAt)
        view.last = std::min(today, businessDate(*matter.decidedAt));
    view.promised = file.item ? file.item->promisedDays + matter.extensionDays : calendar.workdaysBetween(*matter.acceptedOn, *matter.promisedDue);
    view.statutory = file.item ? file.item->statutoryDays + matter.extensionDays : calendar.workdaysBetween(*matter.acceptedOn, view.statutoryDue);
    // What stands is counted as if it went on today.
    if (matter.clock == ClockState::Stopped && file.item)
        if (const auto counted = countLimits(matter, *file.item, file.segments, today, calendar)) {
            view.promisedDue = counted->promisedDue;
            view.statutoryDue = counted->statutoryDue;
        }
    return view;
}

ClockFace clockFaceOf(const ClockView& view)
{
    ClockFace face;
    const QDate last = std::max(view.statutoryDue, view.promisedDue);
    QDate day = view.calendar.addWorkdays(*view.file.matter.acceptedOn, 1).date;
    QDate before;
    const ClockSegment* drawn = nullptr;
    while (day.isValid() && day <= last && face.cells.size() < mostCells) {
        ClockFace::Cell cell;
        cell.label = before.isValid() && before.month() == day.month() ? QString::number(day.day()) : daywords::day(day);
        cell.afterWeekend = before.isValid() && before.daysTo(day) > 1;
        const ClockSegment* stop = stopOn(view, day);
        const int at = static_cast<int>(face.cells.size());
        if (stop) {
            cell.state = ClockFace::Day::Stopped;
            if (stop == drawn)
                face.stops.last().to = at;
            else
                face.stops.push_back({ at, at, MatterPage::tr("停 %n 天：%1", nullptr, daysStopped(view, *stop)).arg(stopReason(*stop)),
                    MatterPage::tr("%1，%2 起").arg(stopPaper(view, *stop), daywords::day(stop->from)) });
        } else if (day == view.today && !view.ended) {
            cell.state = ClockFace::Day::Today;
        } else {
            cell.state = day <= view.last ? ClockFace::Day::Used : ClockFace::Day::Coming;
        }
        drawn = stop;
        cell.spoken = MatterPage::tr("%1，%2").arg(daywords::day(day), stop ? MatterPage::tr("停钟") : day <= view.last ? MatterPage::tr("已用") : MatterPage::tr("未到"));
        face.cells.push_back(cell);
        before = day;
        day = view.calendar.addWorkdays(day, 1).date;
    }
    face.promised = { MatterPage::tr("承诺"), MatterPage::tr("%n 个工作日", nullptr, view.promised), view.promised, MatterPage::tr("%1 承诺到期").arg(daywords::day(view.promisedDue, view.today)) };
    face.statutory = { MatterPage::tr("法定"), MatterPage::tr("%n 个工作日", nullptr, view.statutory), view.statutory, MatterPage::tr("%1 法定到期").arg(daywords::day(view.statutoryDue, view.today)) };
    return face;
}

int usedDays(const ClockView& view, const ClockFace& face)
{
    if (!promisedSegments(view.file).empty())
        return elapsedDays(view.file.segments, LimitKind::Promised, view.last, view.calendar);
    return static_cast<int>(std::count_if(face.cells.begin(), face.cells.end(), [](const ClockFace::Cell& cell) { return cell.state == ClockFace::Day::Used || cell.state == ClockFace::Day::Today; }));
}

QString changeWord(const QString& reason)
{
    return reason == QLatin1String("extension") ? MatterPage::tr("延期") : reason == QLatin1String("resumed") ? MatterPage::tr("停钟的天数补上") : MatterPage::tr("日历改了");
}

/// The whole count, a sentence a line: what F9 explains.
QStringList wordsOf(const ClockView& view, int used)
{
    const Matter& matter = view.file.matter;
    const auto span = [&](QDate from, QDate to) { return from == to ? daywords::day(from) : MatterPage::tr("%1 到 %2").arg(daywords::day(from), daywords::day(to)); };
    QStringList words { MatterPage::tr("%1 受理，下一个工作日算第 1 天；休息日和节假日不算。").arg(daywords::day(*matter.acceptedOn, view.today)) };
    for (const ClockSegment* segment : promisedSegments(view.file)) {
        const QDate to = std::min(segment->to.value_or(view.last), std::max(view.last, segment->from));
        const int days = view.calendar.workdaysBetween(segment->from, to);
        const QDate first = segment->from.addDays(1);
        if (days <= 0)
            continue;
        if (segment->state == SegmentState::Running)
            words << MatterPage::tr("%1 计时，%n 个工作日。", nullptr, days).arg(span(first, to));
        else if (segment->to)
            words << MatterPage::tr("%1 停钟，%n 个工作日：%2，%3。", nullptr, days).arg(span(first, to), stopReason(*segment), stopPaper(view, *segment));
        else
            words << MatterPage::tr("%1 起停钟，到今天 %n 个工作日：%2，%3。", nullptr, days).arg(daywords::day(first), stopReason(*segment), stopPaper(view, *segment));
    }
    for (const DueChange& change : matter.dueChanges)
        words << MatterPage::tr("%1，%2：承诺到期原来是 %3，法定到期原来是 %4。").arg(daywords::moment(change.at, view.today), changeWord(change.reason), daywords::day(change.promisedDue), daywords::day(change.statutoryDue));
    words << MatterPage::tr("承诺 %1 个工作日，用了 %2 个；%3 到期。").arg(view.promised).arg(used).arg(daywords::day(view.promisedDue, view.today))
          << MatterPage::tr("法定 %1 个工作日；%2 到期。").arg(view.statutory).arg(daywords::day(view.statutoryDue, view.today));
    if (matter.clock == ClockState::Stopped)
        words << MatterPage::tr("钟停着，到期日按今天恢复来算，每停一天往后挪一天。");
    if (matter.reviewOn)
        words << MatterPage::tr("挂起，%1 再看。").arg(daywords::day(*matter.reviewOn, view.today));
    if (matter.promiseUntil)
        words << MatterPage::tr("容缺的材料 %1 以前补齐。").arg(daywords::day(*matter.promiseUntil, view.today));
    if (matter.deliveryDue)
        words << MatterPage::tr("决定以后，%1 以前送达。").arg(daywords::day(*matter.deliveryDue, view.today));
    return words;
}

} // namespace

ClockStory clockStory(const MatterFile& file, QDate today, const WorkCalendar& calendar)
{
    ClockStory story;
    const Matter& matter = file.matter;
    if (!matter.acceptedOn || !matter.promisedDue) {
        story.now = matter.receivedAt ? MatterPage::tr("还没受理，时限没有开始算。") : MatterPage::tr("还没收件。");
        story.words << story.now;
        return story;
    }
    const ClockView view = viewOf(file, today, calendar);
    if (view.promised == 0) {
        story.now = MatterPage::tr("即办件，%1 当场办结。").arg(daywords::day(*matter.acceptedOn, today));
        story.words << story.now;
        return story;
    }
    story.face = clockFaceOf(view);
    const int used = usedDays(view, story.face);
    story.words = wordsOf(view, used);
    if (view.ended) {
        story.now = MatterPage::tr("已决定，钟停在第 %1 个工作日，共 %2 个。").arg(used).arg(view.promised);
        return story;
    }
    const int left = view.promised - used;
    if (matter.clock == ClockState::Stopped)
        story.now = MatterPage::tr("钟停着，承诺用了 %1 个工作日，共 %n 个。", nullptr, view.promised).arg(used);
    else if (used == 0)
        story.now = MatterPage::tr("今天受理，下一个工作日起算，共 %n 个工作日。", nullptr, view.promised);
    else
        story.now = MatterPage::tr("今天是第 %1 个工作日，共 %2 个。").arg(used).arg(view.promised);
    for (const ClockSegment* segment : promisedSegments(file))
        if (segment->state == SegmentState::Stopped && daysStopped(view, *segment) > 0)
            story.now += MatterPage::tr("停了 %n 天：%1，%2。", nullptr, daysStopped(view, *segment)).arg(stopReason(*segment), stopPaper(view, *segment));
    story.next = left < 0 ? MatterPage::tr("承诺超了 %n 个工作日。", nullptr, -left) : MatterPage::tr("承诺还剩 %n 个工作日，%1 到期。", nullptr, left).arg(daywords::day(view.promisedDue, today));
    if (matter.provisionalDue)
        story.next += MatterPage::tr("期间有一年的日历还没公布，日期暂定。");
    return story;
}

} // namespace huimin::ui
