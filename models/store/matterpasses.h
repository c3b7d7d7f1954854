#pragma once
#include "models/store/centerdatabase.h"

/// What a center does to many matters at once, in short transactions, by its own clock. Several processes may do it at the same
/// time: each matter is looked at again inside the transaction that changes it.
namespace huimin {

class WorkCalendar;

/// The acts that are due by themselves (models/commands/automaticacts.h), on matters that rest in one of the stages; each with its
/// entry of the audit, in nobody's name. How many were done.
Result<int> runAutomaticActs(CenterConnection& connection, const QStringList& stages, const WorkCalendar& calendar);

/// Counts the limits of open matters anew where an imported year asks for it, keeps the due dates that were, and notes on the year
/// that it is done. How many due dates moved.
Result<int> recountLimits(CenterConnection& connection, const WorkCalendar& calendar);

} // namespace huimin
