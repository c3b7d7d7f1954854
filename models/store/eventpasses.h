#pragma once
#include "models/store/centerdatabase.h"

/// What a center does to grid events by itself, in short transactions, by its own clock. Several processes may do it at the same time.
namespace huimin {

class WorkCalendar;

/// The acts that are due by themselves (models/commands/automaticacts.h): late events climb, what was hung up goes on at its review
/// date, what nobody can be called for is archived. How many were done.
Result<int> runAutomaticEvents(CenterConnection& connection, const WorkCalendar& calendar);

/// Places events anew that were written before they were listed (table event_key), once for a database.
Status listEvents(CenterConnection& connection);

} // namespace huimin
