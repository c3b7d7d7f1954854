#pragma once
#include "models/sync/desk.h"
#include <QTimer>
#include <QWidget>

namespace huimin::ui {

class Label;
class Options;

/// The page that is turned to the citizen (好差评): five levels in big type, digits 1–5 or a click, then thanks, then it is gone. It
/// stands in front of everything: nothing of the counter is seen behind it, and what was chosen is not shown to who serves.
class RatingBoard final : public QWidget {
    Q_OBJECT
public:
    RatingBoard(Desk& desk, ReceptionId reception, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Rated, or the citizen did not want to.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rate(int score);

    Desk& m_desk;
    const ReceptionId m_reception;
    Label* m_question;
    Options* m_levels;
    Label* m_note;
    QTimer m_thanks;
    QTimer m_nobody;
    bool m_done = false;
};

/// 5 非常满意 … 1 非常不满意.
QString scoreTitle(int score);

} // namespace huimin::ui
