#include "ui/widgets/clockbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>

namespace huimin::ui {

using Day = ClockFace::Day;

ClockBar::ClockBar(QWidget* parent)
    : Painted(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMinimumWidth(dp(480));
    fit();
}

void ClockBar::setFace(const ClockFace& face)
{
    m_face = face;
    m_at = -1;
    for (int i = 0; i < int(face.cells.size()); ++i)
        if (face.cells[i].state == Day::Today)
            m_at = i;
    update();
}

void ClockBar::setNameWidth(int px)
{
    m_names = px;
    update();
}

QStringList ClockBar::spokenItems() const
{
    QStringList items;
    for (const auto& cell : m_face.cells)
        items << (cell.spoken.isEmpty() ? cell.label : cell.spoken);
    return items;
}

void ClockBar::drawLimit(
    QPainter& painter, const ClockFace::Limit& limit, qreal y, bool numbered, const QVector<qreal>& lefts, qreal cell) const
{
    const qreal height = numbered ? 34 : 22;
    drawElided(painter, QRectF(0, numbered ? y - 1 : y - 8, m_names - 10, 19), limit.name, Type::Body, Token::Text, Weight::DemiBold);
    drawElided(painter, QRectF(0, numbered ? y + 17 : y + 10, m_names - 6, 18), limit.sub, Type::Note, Token::Text3);
    int counted = 0;
    for (int i = 0; i < int(m_face.cells.size()); ++i) {
        const Day state = m_face.cells[i].state;
        const QRectF box(lefts[i] + 1.5, y, cell - 3, height);
        if (state != Day::Stopped)
            ++counted;
        const bool beyond = counted > limit.days || (state == Day::Stopped && counted >= limit.days);
        if (beyond && (state == Day::Coming || state == Day::Stopped))
            continue;
        Token words = Token::Text3;
        if (beyond) {
            drawBox(painter, box, 4, Token::LateTint, colour(Token::Late));
            words = Token::Late;
        } else if (state == Day::Used) {
            drawBox(painter, box, 4, Token::OkSoft);
            words = Token::OkSoftText;
        } else if (state == Day::Stopped) {
            drawHatch(painter, box, 4);
            drawRing(painter, box, 4, colour(Token::StopFill), 1);
        } else if (state == Day::Today) {
            drawBox(painter, box, 4, Token::Ok);
            words = Token::OnOk;
        } else {
            drawBox(painter, box, 4, Token::Surface, colour(Token::StopFill));
        }
        if (numbered && state == Day::Stopped) {
            const QString word = tr("停");
            drawBox(painter, QRectF(box.center().x() - 10, y + 8, 20, 18), 3, Token::Surface);
            if (word.size() == 1)
                drawText(painter, box, word, Type::Note, Token::Stop, Weight::DemiBold, Align::Centre);
            else
                drawIcon(painter, QPointF(box.center().x() - 7, y + 10), QStringLiteral("pause"), 14, Token::Stop, 2.4);
        } else if (numbered) {
            drawText(painter, box, QString::number(counted), Type::Small, words, state == Day::Today ? Weight::DemiBold : Weight::Normal,
                Align::Centre);
        }
        if (counted == limit.days && state != Day::Stopped) {
            const qreal x = box.right() + 3;
            painter.setPen(QPen(colour(Token::Text), 1.6));
            painter.drawLine(QPointF(x, y - 7), QPointF(x, y + height + 3));
            drawIcon(painter, QPointF(x, y - 9), QStringLiteral("flag"), 14, Token::Text, 2);
            // Beside the flag on the promised line, under it on the statutory one, which often ends at the edge.
            const qreal room = lefts.last() + cell - x;
            if (numbered && room > advance(limit.flag, Type::Small, Weight::DemiBold) + 20)
                drawText(painter, QRectF(box.right() + 20, y + 7, 190, 20), limit.flag, Type::Small, Token::Text, Weight::DemiBold);
            else
                drawText(painter, QRectF(box.right() - 190, numbered ? y - 24 : y + height + 3, 190, 20), limit.flag, Type::Small,
                    Token::Text, Weight::DemiBold, Align::Right);
        }
    }
}

void ClockBar::draw(QPainter& painter, const QRectF& rect)
{
    const int count = int(m_face.cells.size());
    if (count == 0)
        return;
    constexpr qreal weekendGap = 9;
    int gaps = 0;
    for (const auto& cell : m_face.cells)
        gaps += cell.afterWeekend;
    const qreal cell = std::min(64.0, (rect.width() - m_names - 14 - gaps * weekendGap) / count);
    QVector<qreal> lefts;
    qreal x = m_names;
    for (const auto& day : m_face.cells) {
        x += day.afterWeekend ? weekendGap : 0;
        lefts << x;
        x += cell;
    }
    for (const auto& stop : m_face.stops) {
        if (stop.from < 0 || stop.to >= count || stop.from > stop.to)
            continue;
        const qreal left = lefts[stop.from];
        const qreal right = lefts[stop.to] + cell;
        painter.setPen(QPen(colour(Token::Stop), 1.2));
        painter.drawLine(QPointF(left + 2, 44), QPointF(right - 2, 44));
        painter.drawLine(QPointF(left + 2, 44), QPointF(left + 2, 52));
        painter.drawLine(QPointF(right - 2, 44), QPointF(right - 2, 52));
        drawIcon(painter, QPointF(left + 2, 4), QStringLiteral("pause"), 15, Token::Stop, 2);
        const qreal room = std::min(560.0, rect.width() - left - 24);
        drawElided(painter, QRectF(left + 22, 2, room, 19), stop.what, Type::Small, Token::Text, Weight::DemiBold);
        drawElided(painter, QRectF(left + 22, 21, room, 18), stop.why, Type::Note, Token::Text2);
    }
    drawLimit(painter, m_face.promised, 58, true, lefts, cell);
    drawLimit(painter, m_face.statutory, 110, false, lefts, cell);

    const qreal y = 166;
    drawElided(painter, QRectF(0, y - 1, m_names - 6, 19), tr("工作日"), Type::Note, Token::Text3);
    for (int i = 0; i < count; ++i) {
        const qreal middle = lefts[i] + cell / 2;
        const QRectF place(lefts[i] - 6, y - 1, cell + 12, 19);
        if (m_face.cells[i].state == Day::Today) {
            drawBox(painter, QRectF(middle - 19, y - 1, 38, 20), 5, Token::Text);
            drawText(painter, place, m_face.cells[i].label, Type::Note, Token::Surface, Weight::DemiBold, Align::Centre);
            drawText(painter, QRectF(middle - 40, y + 20, 80, 17), tr("今天"), Type::Note, Token::Text, Weight::DemiBold, Align::Centre);
        } else {
            drawText(painter, place, m_face.cells[i].label, Type::Note, Token::Text3, Weight::Normal, Align::Centre);
        }
        if (hasFocus() && i == m_at)
            drawRing(painter, QRectF(lefts[i] - 1, 54, cell + 2, 134), 6, colour(Token::Focus), 2);
    }
}

void ClockBar::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_face.cells.size()) - 1;
    if (event->key() == Qt::Key_Left)
        m_at = std::max(0, m_at - 1);
    else if (event->key() == Qt::Key_Right)
        m_at = std::min(last, m_at + 1);
    else
        return Painted::keyPressEvent(event);
    update();
    if (m_at >= 0) {
        QAccessibleEvent changed(this, QAccessible::Focus);
        changed.setChild(m_at);
        QAccessible::updateAccessibility(&changed);
    }
}

void ClockBar::focusInEvent(QFocusEvent* event)
{
    Painted::focusInEvent(event);
    if (m_at < 0 && !m_face.cells.isEmpty())
        m_at = 0;
    update();
}

void ClockBar::focusOutEvent(QFocusEvent* event)
{
    Painted::focusOutEvent(event);
    update();
}

ClockSample::ClockSample(ClockFace::Day state, QWidget* parent)
    : Painted(parent)
    , m_state(state)
{
    fit();
}

void ClockSample::draw(QPainter& painter, const QRectF& rect)
{
    if (m_state == Day::Stopped) {
        drawHatch(painter, rect, 3);
        drawRing(painter, rect, 3, colour(Token::StopFill), 1);
    } else if (m_state == Day::Coming) {
        drawBox(painter, rect, 3, Token::Surface, colour(Token::StopFill));
    } else {
        drawBox(painter, rect, 3, m_state == Day::Today ? Token::Ok : Token::OkSoft);
    }
}

} // namespace huimin::ui
