#pragma once
#include "models/grid/likeevents.h"
#include "models/registry/dwelling.h"
#include "models/sync/desk.h"
#include "ui/widgets/popup.h"
#include <QTimer>

class QVBoxLayout;

namespace huimin::ui {

class FormField;
class Label;
class RowList;

/// Reporting an event (F3): class, place, words. While it is typed the open ones that are like it are shown; Alt+1 … 3 report it and join it
/// to one of them. The limits are told before it is sent (Ctrl+Enter).
class ReportSheet final : public Sheet {
    Q_OBJECT
public:
    ReportSheet(QWidget& window, Desk& desk);

Q_SIGNALS:
    /// It is safe on this desk; `joined`: and joined to another.
    void reported(huimin::GridEventId id, bool joined);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Place {
        std::vector<GridCell> cells; ///< where this person may report
        std::vector<Building> buildings; ///< of these
    };
    void filled(const Place& place);
    void changed();
    void look();
    void showLike(const std::vector<LikeEvent>& like);
    /// Alt and a digit: whether it was one of those that are like it.
    bool joinBy(const QKeyEvent& event);
    void send(std::optional<GridEventId> joinTo);
    GridCellId grid() const;
    const Building* building() const;
    QString wholePlace() const;

    Desk& m_desk;
    Place m_place;
    FormField* m_class;
    FormField* m_building;
    FormField* m_where;
    FormField* m_text;
    FormField* m_people;
    FormField* m_source;
    Label* m_limits;
    QWidget* m_likeBox;
    QVBoxLayout* m_likeRows;
    Button* m_send;
    std::vector<LikeEvent> m_like;
    QTimer m_pause;
};

} // namespace huimin::ui
