#include "ui/widgets/rail.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace huimin::ui {

Rail::Rail(QWidget* parent)
    : Painted(parent)
{
    setMouseTracking(true);
    fit();
}

void Rail::setPlaces(const QVector<Place>& top, const QVector<Place>& foot)
{
    m_top = top;
    m_foot = foot;
    update();
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    update();
}

void Rail::setBadge(const QString& id, const QString& text)
{
    if (text.isEmpty())
        m_badges.remove(id);
    else
        m_badges.insert(id, text);
    update();
}

QStringList Rail::spokenItems() const
{
    QStringList items;
    for (const Place& place : all()) {
        const QString badge = m_badges.value(place.id);
        items << QStringList { place.text, badge, place.key }.join(QLatin1Char(' ')).simplified();
    }
    return items;
}

int Rail::spokenCurrent() const
{
    const auto places = all();
    for (int i = 0; i < int(places.size()); ++i)
        if (places[i].id == m_current)
            return i;
    return -1;
}

QRectF Rail::tile(int index, qreal height) const
{
    const int top = int(m_top.size());
    const qreal y = index < top ? 66 + 58.0 * index : height - 8 - 58.0 * (top + int(m_foot.size()) - index);
    return { 8, y, 56, 52 };
}

int Rail::placeAt(QPointF at) const
{
    const qreal scale = Theme::current().scale();
    for (int i = 0; i < int(m_top.size() + m_foot.size()); ++i)
        if (tile(i, height() / scale).contains(at / scale))
            return i;
    return -1;
}

void Rail::draw(QPainter& painter, const QRectF& rect)
{
    painter.fillRect(rect, colour(Token::Rail));
    fillSharp(painter, QRectF(rect.width() - 1, 0, 1, rect.height()), colour(Token::Line));
    drawBox(painter, QRectF(19, 12, 34, 34), 8, Token::Seal);
    painter.setFont(paintFont(19, Weight::DemiBold));
    painter.setPen(colour(Token::OnSeal));
    painter.drawText(QRectF(19, 11, 34, 34), Qt::AlignCenter, QStringLiteral("惠"));
    const auto places = all();
    for (int i = 0; i < int(places.size()); ++i)
        drawPlace(painter, tile(i, rect.height()), places[i], i == m_hover);
}

void Rail::drawPlace(QPainter& painter, const QRectF& tile, const Place& place, bool near) const
{
    const bool dark = Theme::current().appearance() == Appearance::Dark;
    const bool current = place.id == m_current;
    const qreal y = tile.top();
    if (current) {
        drawBox(painter, tile, 9, dark ? Token::Hover : Token::Surface, colour(Token::Line));
        drawBox(painter, QRectF(3, y + 14, 3, 24), 1.5, Token::Accent);
    } else if (near) {
        drawBox(painter, tile, 9, Token::Hover);
    }
    const Token words = current ? Token::AccentText : Token::Text2;
    drawIcon(painter, QPointF(26, y + 8), place.icon, 20, words);
    const Weight weight = current ? Weight::DemiBold : Weight::Normal;
    const Type type = advance(place.text, Type::Note, weight) > 54 ? Type::Key : Type::Note;
    drawElided(painter, QRectF(4, y + 29, 64, 18), place.text, type, words, weight, Align::Centre);
    const QString badge = m_badges.value(place.id);
    if (!badge.isEmpty()) {
        const qreal width = std::max(17.0, advance(badge, Type::Key, Weight::DemiBold) + 9);
        drawBox(painter, QRectF(40, y + 2, width, 16), 8, Token::Badge);
        drawText(painter, QRectF(40, y + 1.5, width, 16), badge, Type::Key, Token::OnBadge, Weight::DemiBold, Align::Centre);
    }
}

void Rail::mousePressEvent(QMouseEvent* event)
{
    const int index = placeAt(event->position());
    if (index >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(all()[index].id);
}

void Rail::mouseMoveEvent(QMouseEvent* event)
{
    const int index = placeAt(event->position());
    if (index != m_hover) {
        m_hover = index;
        setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void Rail::leaveEvent(QEvent*)
{
    m_hover = -1;
    update();
}

bool Rail::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = placeAt(help->pos());
        if (index >= 0 && !all()[index].key.isEmpty())
            QToolTip::showText(help->globalPos(), tooltipOf(all()[index].text + QLatin1Char(' ') + all()[index].key), this);
        else
            QToolTip::hideText();
        return true;
    }
    return Painted::event(event);
}

} // namespace huimin::ui
