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

/// What happened, newest first. Up and down move, Enter opens the entry. What is older can be folded: + or Enter on the last line shows it,
/// - folds it again.
class Timeline final : public RowList {
    Q_OBJECT
public:
    /// `timeWidth` holds the longest time: 78, 84 with dates and times.
    explicit Timeline(int timeWidth = 78, QWidget* parent = nullptr);
    /// Shows the first `shown` and folds the rest; all of them by default.
    void setEntries(const QVector<TimelineEntry>& entries, int shown = -1);

Q_SIGNALS:
    /// Index into the entries.
    void entryActivated(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(bool unfolded);
    int m_timeWidth;
    QVector<TimelineEntry> m_entries;
    int m_shown = -1;
    bool m_unfolded = false;
};

} // namespace huimin::ui
