#pragma once
#include "models/grid/eventrows.h"

/// What is said of grid events, in the language of the program. The classes of events are data and stay as they are.
namespace huimin::eventwords {

QString level(EventLevel level);
QString urgency(EventUrgency urgency);
QString source(EventSource source);
/// 受理时限, 派遣时限 …
QString limit(EventLimitKind kind);
/// A stretch of time as a person says it: 40 分钟, 3 小时, 2 天.
QString span(std::int64_t minutes);
/// 剩 3 小时, 超 2 天, 挂账到 12-10; empty where nothing runs.
QString deadline(const EventRow& row, Instant now);
/// Whose turn it is: 主管, 承办, 核查人, 不等谁.
QString restsWith(const QString& stage);
/// The number, final or provisional.
QString number(const GridEvent& event);
/// How long a limit is: 3 个工作日, 2 小时(工作时间), 1 天.
QString length(const EventLimit& limit);

} // namespace huimin::eventwords
