#pragma once
#include "models/grid/gridevent.h"
#include <QStringList>

namespace huimin {

/// A class of grid events (事件分类) of the shipped list, which a city replaces by its own (resources/catalogue/event_classes.csv).
struct EventClass {
    QString code; ///< "03-02"
    QString group; ///< Chinese: 安全隐患
    QString name;
    QString department; ///< who handles it as a rule: a code of departments.csv
    EventUrgency urgency = EventUrgency::Ordinary;
    bool onSpot = false; ///< may be handled on the spot by whoever reports it
    bool restricted = false; ///< seen only by those who work on it
    std::vector<QString> texts; ///< what a report usually says
};

/// The shipped list, read once at the first question.
const std::vector<EventClass>& eventClasses();
/// Null where there is none of that code.
const EventClass* eventClass(QStringView code);

} // namespace huimin
