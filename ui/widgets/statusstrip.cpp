#include "ui/widgets/statusstrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/painted.h"

namespace huimin::ui {

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_dot(new Dot(Token::OkFill))
    , m_icon(new IconLabel({}, 16, Token::Text3))
    , m_main(new Label({}, Type::Body, Token::Text, Weight::DemiBold))
    , m_second(new Label({}, Type::Small, Token::Text2))
    , m_line(new Line(Token::Line, Qt::Vertical, 18))
    , m_queueIcon(new IconLabel({}, 16, Token::Text3))
    , m_queue(new Label({}, Type::Small, Token::Text2))
    , m_act(new Button({}))
{
    m_act->setMeasure(26, Type::Small);
    connect(m_act, &QAbstractButton::clicked, this, &StatusStrip::acted);
    setLayout(padded(hbox(10, m_dot, m_icon, m_main, m_second, m_line, m_queueIcon, m_queue, m_act), 12, 0, 6, 0));
    setFixedHeight(dp(36));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFace({});
}

void StatusStrip::setFace(const StatusFace& face)
{
    m_face = face;
    m_dot->setToken(face.token);
    m_dot->setVisible(face.icon.isEmpty() && !face.main.isEmpty());
    m_icon->setVisible(!face.icon.isEmpty());
    if (!face.icon.isEmpty())
        m_icon->setIcon(face.icon, face.token);
    m_main->setText(face.main);
    m_main->setVisible(!face.main.isEmpty());
    m_second->setText(face.second);
    m_second->setVisible(!face.second.isEmpty());
    const bool queue = !face.queue.isEmpty();
    m_line->setVisible(queue);
    m_queueIcon->setVisible(queue && !face.queueIcon.isEmpty());
    if (!face.queueIcon.isEmpty())
        m_queueIcon->setIcon(face.queueIcon, Token::Text3);
    m_queue->setText(face.queue);
    m_queue->setVisible(queue);
    m_act->setText(face.act);
    m_act->setKey(face.key);
    m_act->setVisible(!face.act.isEmpty());
    setHidden(face.main.isEmpty() && !queue);
}

QString StatusStrip::spokenName() const
{
    return QStringList { m_face.main, m_face.second, m_face.queue }.join(QLatin1Char(' ')).simplified();
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), dp(8), Token::Surface, colour(Token::Line));
}

} // namespace huimin::ui
