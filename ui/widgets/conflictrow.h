#pragma once
#include "ui/widgets/painted.h"

namespace huimin::ui {

/// One field that two people changed: its name and old value at the left, mine and the center's side by side, each with who, when
/// and where. 1 takes mine, 2 theirs, 3 both (where both can stand). Nothing is chosen until a person does.
class ConflictRow final : public QWidget, public Spoken {
    Q_OBJECT
public:
    enum class Pick { None, Mine, Theirs, Both };
    struct Side {
        QString value {};
        QString note {}; ///< who, when, where
    };
    ConflictRow(const QString& field, const QString& before, const Side& mine, const Side& theirs, bool bothCanStand = false,
        QWidget* parent = nullptr);
    Pick pick() const { return m_pick; }
    void setPick(Pick pick);

    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenName() const override { return m_field; }
    QString spokenDescription() const override;
    QStringList spokenItems() const override;
    int spokenCurrent() const override { return m_pick == Pick::Mine ? 0 : m_pick == Pick::Theirs ? 1 : -1; }

Q_SIGNALS:
    void picked(ConflictRow::Pick pick);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Cell;
    void choose(Pick pick);
    QString m_field;
    Side m_mine;
    Side m_theirs;
    Cell* m_cells[2];
    Pick m_pick = Pick::None;
    bool m_both;
};

} // namespace huimin::ui
