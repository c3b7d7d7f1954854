#include "ui/widgets/keystrip.h"
#include "ui/widgets/theme.h"
#include <QMouseEvent>

namespace huimin::ui {

KeyStrip::KeyStrip(QWidget* parent)
    : Painted(parent)
{
    fit();
}

void KeyStrip::setHints(const QVector<KeyHint>& hints)
{
    m_hints = hints;
    update();
}

void KeyStrip::setSync(Token token, const QString& words)
{
    m_syncToken = token;
    m_sync = words;
    update();
}

void KeyStrip::setWaiting(const QString& words)
{
    m_waiting = words;
    update();
}

void KeyStrip::setTime(const QString& time)
{
    m_time = time;
    update();
}

QString KeyStrip::spokenName() const
{
    return QStringList { m_sync, m_waiting }.join(QLatin1Char(' '));
}

void KeyStrip::draw(QPainter& painter, const QRectF& rect)
{
    painter.fillRect(rect, colour(Token::Rail));
    fillSharp(painter, QRectF(0, 0, rect.width(), 1), colour(Token::Line));
    const auto right = [&painter](qreal& x, const QString& words, Token token, Weight weight) {
        const qreal width = advance(words, Type::Note, weight);
        x -= width;
        drawText(painter, QRectF(x, 1, width + 2, 30), words, Type::Note, token, weight);
    };
    qreal end = rect.width() - 16;
    if (!m_time.isEmpty()) {
        right(end, m_time, Token::Text, Weight::DemiBold);
        end -= 20;
    }
    if (!m_waiting.isEmpty()) {
        right(end, m_waiting, Token::Text2, Weight::Normal);
        end -= 20;
    }
    if (!m_sync.isEmpty()) {
        right(end, m_sync, Token::Text2, Weight::Normal);
        end -= 14;
        drawBox(painter, QRectF(end, 12, 8, 8), 4, m_syncToken);
    }
    m_syncLeft = end;
    qreal x = 16;
    for (const KeyHint& hint : m_hints) {
        const qreal cap = keyCapWidth(hint.key);
        const qreal words = advance(hint.text, Type::Note);
        if (x + cap + 6 + words > end - 16)
            break;
        drawKeyCap(painter, QPointF(x, 7.5), hint.key);
        x += cap + 6;
        drawText(painter, QRectF(x, 1, words + 2, 30), hint.text, Type::Note, Token::Text2);
        x += words + 22;
    }
}

void KeyStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->position().x() / Theme::current().scale() >= m_syncLeft)
        Q_EMIT syncClicked();
}

} // namespace huimin::ui
