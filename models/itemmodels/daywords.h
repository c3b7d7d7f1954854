#pragma once
#include "models/base/calendar.h"

/// Days and moments as rows and sentences say them, in the language of the program: 11-26 and 2027-01-15, in English 26 Nov and
/// 15 Jan 2027. Without `today` the year is left out.
namespace huimin::daywords {

QString day(QDate date, QDate today = {});
/// With the time of the day in business time: 11-26 09:12. Empty for no moment.
QString moment(Instant at, QDate today = {});
/// 11-26 周四, in English Thu 26 Nov.
QString weekday(QDate date);
/// A month: 2021-11, in English Nov 2021.
QString month(QDate date);
/// Always with its year: 2026-11-26, in English 26 Nov 2026.
QString wholeDay(QDate date);

} // namespace huimin::daywords
