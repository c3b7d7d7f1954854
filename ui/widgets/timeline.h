#pragma once
#include "ui/widgets/row.h"
#include "ui/widgets/tokens.h"

namespace huimin::ui {

/// One thing that happened: time (12), round icon, title (13), who or which document (12).
struct TimelineEntry {
    QString time {};
    QString icon {};
    Tone tone = Tone::Plain;
    QString title {};
    QString detail {};
};

/// What happened, newest first. Up and down move, Enter opens (activated of RowList).
class Timeline final : public RowList {
    Q_OBJECT
public:
    /// `timeWidth` holds the longest time: 78, 84 with dates and times.
    explicit Timeline(int timeWidth = 78, QWidget* parent = nullptr);
    void setEntries(const QVector<TimelineEntry>& entries);

private:
    int m_timeWidth;
};

} // namespace huimin::ui
