#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/tokens.h"
#include <QWidget>

namespace huimin::ui {

class Button;
class Dot;
class IconLabel;
class Label;
class Line;

/// What the strip at the top says: who is at the counter, how long, how many wait, and the act of F4.
struct StatusFace {
    QString icon {}; ///< instead of the dot (grid, supervisor)
    Token token = Token::OkFill;
    QString main {}; ///< A023 张伟明
    QString second {}; ///< 已等 6 分
    QString queueIcon {}; ///< users; empty leaves the queue out
    QString queue {}; ///< 后面 12 人
    QString act {}; ///< 下一位; empty leaves the button out
    QString key {}; ///< F4
};
class StatusStrip final : public QWidget, public Spoken {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setFace(const StatusFace& face);
    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenName() const override;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusFace m_face;
    Dot* m_dot;
    IconLabel* m_icon;
    Label* m_main;
    Label* m_second;
    Line* m_line;
    IconLabel* m_queueIcon;
    Label* m_queue;
    Button* m_act;
};

} // namespace huimin::ui
