#pragma once
#include "ui/shell/omniboxsource.h"
#include <QWidget>

class QVBoxLayout;

namespace huimin::ui {

class RowList;

/// The quiet panel beside the results: who it is, what is open, due and possible, and the acts with their keys. Shows the head of a row at
/// once and the rest when it arrives, in the place kept for it.
class OmniboxPreviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit OmniboxPreviewPane(QWidget* parent = nullptr);
    /// The head alone, from the row itself.
    void showRow(const OmniboxRow& row);
    void showPreview(const OmniboxPreview& preview);
    void showNothing();
    const QVector<OmniboxAct>& acts() const { return m_acts; }
    /// Moves the focus to the acts; false where there are none.
    bool takeFocus();

Q_SIGNALS:
    void actChosen(const QString& act);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    RowList* m_list = nullptr;
    QVector<OmniboxAct> m_acts;
};

} // namespace huimin::ui
