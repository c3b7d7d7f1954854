#include "models/itemmodels/eventwords.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/states.h"
#include <QCoreApplication>

namespace huimin::eventwords {
namespace {
QString said(const char* text, int n = -1) { return QCoreApplication::translate("EventWords", text, nullptr, n); }
constexpr int minutesOfHour = 60;
constexpr int hoursUpTo = 48;
} // namespace

QString level(EventLevel level)
{
    switch (level) {
    case EventLevel::Grid:
        return said(QT_TRANSLATE_NOOP("EventWords", "网格"));
    case EventLevel::Community:
        return said(QT_TRANSLATE_NOOP("EventWords", "社区"));
    case EventLevel::Street:
        return said(QT_TRANSLATE_NOOP("EventWords", "街道"));
    case EventLevel::District:
        return said(QT_TRANSLATE_NOOP("EventWords", "区县"));
    case EventLevel::City:
        return said(QT_TRANSLATE_NOOP("EventWords", "市"));
    }
    return {};
}

QString urgency(EventUrgency urgency)
{
    switch (urgency) {
    case EventUrgency::Urgent:
        return said(QT_TRANSLATE_NOOP("EventWords", "紧急"));
    case EventUrgency::Simple:
        return said(QT_TRANSLATE_NOOP("EventWords", "简单"));
    case EventUrgency::Ordinary:
        return said(QT_TRANSLATE_NOOP("EventWords", "一般"));
    case EventUrgency::Complex:
        return said(QT_TRANSLATE_NOOP("EventWords", "复杂"));
    }
    return {};
}

QString source(EventSource source)
{
    switch (source) {
    case EventSource::Grid:
        return said(QT_TRANSLATE_NOOP("EventWords", "网格员巡查"));
    case EventSource::Resident:
        return said(QT_TRANSLATE_NOOP("EventWords", "居民反映"));
    case EventSource::Hotline:
        return said(QT_TRANSLATE_NOOP("EventWords", "热线"));
    case EventSource::Property:
        return said(QT_TRANSLATE_NOOP("EventWords", "物业"));
    case EventSource::Camera:
        return said(QT_TRANSLATE_NOOP("EventWords", "监控"));
    case EventSource::Superior:
        return said(QT_TRANSLATE_NOOP("EventWords", "上级交办"));
    }
    return {};
}

QString limit(EventLimitKind kind)
{
    switch (kind) {
    case EventLimitKind::Accept:
        return said(QT_TRANSLATE_NOOP("EventWords", "受理时限"));
    case EventLimitKind::Dispatch:
        return said(QT_TRANSLATE_NOOP("EventWords", "派遣时限"));
    case EventLimitKind::Sign:
        return said(QT_TRANSLATE_NOOP("EventWords", "签收时限"));
    case EventLimitKind::Handle:
        return said(QT_TRANSLATE_NOOP("EventWords", "处置时限"));
    case EventLimitKind::Check:
        return said(QT_TRANSLATE_NOOP("EventWords", "核查时限"));
    case EventLimitKind::CallBack:
        return said(QT_TRANSLATE_NOOP("EventWords", "回访时限"));
    }
    return {};
}

QString span(std::int64_t minutes)
{
    if (minutes < minutesOfHour)
        return said(QT_TRANSLATE_N_NOOP("EventWords", "%n 分钟"), static_cast<int>(minutes));
    const auto hours = minutes / minutesOfHour;
    return hours < hoursUpTo ? said(QT_TRANSLATE_N_NOOP("EventWords", "%n 小时"), static_cast<int>(hours)) : said(QT_TRANSLATE_N_NOOP("EventWords", "%n 天"), static_cast<int>(hours / 24));
}

QString deadline(const EventRow& row, Instant now)
{
    if (row.clock.state == EventDeadline::Stopped)
        return row.event.reviewOn ? said(QT_TRANSLATE_NOOP("EventWords", "挂账到 %1")).arg(daywords::day(*row.event.reviewOn, businessDate(now))) : said(QT_TRANSLATE_NOOP("EventWords", "挂账"));
    if (!row.clock.due)
        return {};
    const std::int64_t minutes = std::abs(row.clock.due->us - now.us) / 60'000'000;
    return (row.clock.state == EventDeadline::Late ? said(QT_TRANSLATE_NOOP("EventWords", "超 %1")) : said(QT_TRANSLATE_NOOP("EventWords", "剩 %1"))).arg(span(minutes));
}

QString restsWith(const QString& stage)
{
    const MatterStage* known = eventStates().stage(stage);
    const QString with = known ? known->restsWith : QString();
    if (with == QLatin1String("supervisor"))
        return said(QT_TRANSLATE_NOOP("EventWords", "主管"));
    if (with == QLatin1String("handler"))
        return said(QT_TRANSLATE_NOOP("EventWords", "承办"));
    if (with == QLatin1String("checker"))
        return said(QT_TRANSLATE_NOOP("EventWords", "核查人"));
    return said(QT_TRANSLATE_NOOP("EventWords", "不等谁"));
}

QString number(const GridEvent& event) { return event.number ? *event.number : event.provisional.value_or(QString()); }

QString length(const EventLimit& limit)
{
    switch (limit.unit) {
    case LimitUnit::WorkDays:
        return said(QT_TRANSLATE_N_NOOP("EventWords", "%n 个工作日"), limit.value);
    case LimitUnit::WorkMinutes:
        return said(QT_TRANSLATE_NOOP("EventWords", "上班时间 %1")).arg(span(limit.value));
    case LimitUnit::Minutes:
        return span(limit.value);
    case LimitUnit::Days:
        return said(QT_TRANSLATE_N_NOOP("EventWords", "%n 天"), limit.value);
    }
    return {};
}

} // namespace huimin::eventwords
