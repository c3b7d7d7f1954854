#include "ui/widgets/stagebar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>

namespace huimin::ui {

StageBar::StageBar(QWidget* parent)
    : Painted(parent)
{
    setFocusPolicy(Qt::TabFocus);
    fit();
}

void StageBar::setStages(const QVector<Stage>& stages, int now)
{
    m_stages = stages;
    m_now = now;
    m_at = std::clamp(now, 0, std::max(0, int(stages.size()) - 1));
    update();
}

QStringList StageBar::spokenItems() const
{
    QStringList items;
    for (int i = 0; i < int(m_stages.size()); ++i) {
        const Stage& stage = m_stages[i];
        const QString state = stage.returned ? tr("退回") : i < m_now ? tr("已完成") : i == m_now ? tr("现在") : tr("还没到");
        items << (stage.below.isEmpty() ? tr("%1，%2").arg(stage.name, state) : tr("%1，%2，%3").arg(stage.name, state, stage.below));
    }
    return items;
}

void StageBar::draw(QPainter& painter, const QRectF& rect)
{
    if (m_stages.isEmpty())
        return;
    const int count = int(m_stages.size());
    const qreal width = rect.width() / count;
    const qreal y = 12;
    const auto centre = [&](int i) { return width * i + width / 2; };
    for (int i = 0; i + 1 < count; ++i) {
        const bool done = i < m_now;
        painter.setPen(QPen(colour(done ? Token::Ok : Token::LineStrong), done ? 2 : 1.2, done ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(centre(i) + 12, y), QPointF(centre(i) + width - 12, y));
    }
    for (int i = 0; i < count; ++i) {
        const qreal x = centre(i);
        const bool now = i == m_now;
        const bool done = i < m_now;
        if (m_stages[i].returned) {
            painter.setPen(QPen(colour(Token::Late), 2));
            painter.setBrush(colour(Token::LateTint));
            painter.drawEllipse(QPointF(x, y), 9, 9);
            drawIcon(painter, QPointF(x - 6, y - 6), QStringLiteral("undo-2"), 12, Token::Late, 2.4);
        } else if (done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Token::Ok));
            painter.drawEllipse(QPointF(x, y), 8.5, 8.5);
            drawIcon(painter, QPointF(x - 6, y - 6), QStringLiteral("check"), 12, Token::Surface, 3);
        } else if (now) {
            painter.setPen(QPen(colour(Token::Accent), 2));
            painter.setBrush(colour(Token::AccentTint));
            painter.drawEllipse(QPointF(x, y), 9, 9);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Token::Accent));
            painter.drawEllipse(QPointF(x, y), 4, 4);
        } else {
            painter.setPen(QPen(colour(Token::LineStrong), 1.3));
            painter.setBrush(colour(Token::Surface));
            painter.drawEllipse(QPointF(x, y), 7.5, 7.5);
        }
        drawElided(painter, QRectF(x - width / 2, 24, width, 16), m_stages[i].name, Type::Note,
            now        ? Token::AccentText
                : done ? Token::Text
                       : Token::Text3,
            now ? Weight::DemiBold : Weight::Normal, Align::Centre);
        drawElided(
            painter, QRectF(x - width / 2, 39, width, 15), m_stages[i].below, Type::Key, Token::Text3, Weight::Normal, Align::Centre);
        if (hasFocus() && i == m_at)
            drawRing(painter, QRectF(x - std::min(width / 2, 60.0), 0, std::min(width, 120.0), 56), 6, colour(Token::Focus), 2);
    }
}

void StageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        m_at = std::max(0, m_at - 1);
    else if (event->key() == Qt::Key_Right)
        m_at = std::min(int(m_stages.size()) - 1, m_at + 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated(m_at);
    else
        return Painted::keyPressEvent(event);
    update();
}

void StageBar::focusInEvent(QFocusEvent* event)
{
    Painted::focusInEvent(event);
    update();
}

void StageBar::focusOutEvent(QFocusEvent* event)
{
    Painted::focusOutEvent(event);
    update();
}

} // namespace huimin::ui
