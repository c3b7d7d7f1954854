#include "ui/widgets/paint.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>

namespace huimin::ui {
namespace {
bool highContrastNow()
{
    return Theme::current().tokens().highContrast();
}
int alignFlag(Align align)
{
    const auto horizontal = align == Align::Left ? Qt::AlignLeft : align == Align::Right ? Qt::AlignRight : Qt::AlignHCenter;
    return int(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip;
}
} // namespace

void drawBox(QPainter& painter, QRectF rect, qreal radius, Token fill, const QColor& edge, qreal edgeWidth)
{
    drawBox(painter, rect, radius, colour(fill), edge, edgeWidth);
}

void drawBox(QPainter& painter, QRectF rect, qreal radius, const QColor& fill, const QColor& edge, qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (edge.isValid()) {
        const qreal half = edgeWidth / 2;
        rect.adjust(half, half, -half, -half);
        painter.setPen(QPen(edge, edgeWidth));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void drawRing(QPainter& painter, QRectF rect, qreal radius, const QColor& edge, qreal width)
{
    drawBox(painter, rect, radius, QColor(), edge, width);
}

void drawText(QPainter& painter, const QRectF& rect, const QString& text, Type type, const QColor& colour, Weight weight, Align align)
{
    painter.setFont(paintFont(type, weight));
    painter.setPen(colour);
    painter.drawText(rect, alignFlag(align), text);
}

void drawText(QPainter& painter, const QRectF& rect, const QString& text, Type type, Token token, Weight weight, Align align)
{
    drawText(painter, rect, text, type, colour(token), weight, align);
}

void drawElided(QPainter& painter, const QRectF& rect, const QString& text, Type type, Token token, Weight weight, Align align)
{
    const QFontMetricsF metrics(paintFont(type, weight));
    drawText(painter, rect, metrics.elidedText(text, Qt::ElideRight, rect.width()), type, token, weight, align);
}

void fillSharp(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, colour);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void drawHatch(QPainter& painter, const QRectF& rect, qreal radius, Token lines, Token ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    painter.setClipPath(path, Qt::IntersectClip);
    painter.fillRect(rect, colour(ground));
    painter.setPen(QPen(colour(lines), 1.1));
    for (qreal x = rect.left() - rect.height(); x < rect.right() + 4; x += 5)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

qreal keyCapWidth(const QString& key)
{
    return std::max(20, int(advance(key, Type::Key, Weight::Medium) + 12.5));
}

void drawKeyCap(QPainter& painter, QPointF at, const QString& key, CapLook look)
{
    const QRectF rect(at, QSizeF(keyCapWidth(key), keyCapHeight));
    Token words = Token::Text2;
    switch (look) {
    case CapLook::OnAccent:
        drawBox(painter, rect, 4, colour(Token::OnAccent, 46), colour(Token::OnAccent, 110));
        words = Token::OnAccent;
        break;
    case CapLook::Faint:
        drawBox(painter, rect, 4, QColor(), colour(Token::Line));
        words = Token::Text3;
        break;
    case CapLook::Plain:
        drawBox(painter, rect, 4, Theme::current().appearance() == Appearance::Dark ? Token::Hover : Token::Sunken,
            highContrastNow() ? colour(Token::Line) : colour(Token::LineStrong, 110));
        break;
    }
    drawText(painter, rect.adjusted(0, -0.5, 0, 0), key, Type::Key, words, Weight::Medium, Align::Centre);
}

qreal chipWidth(const ChipFace& face)
{
    const qreal text = advance(face.text, face.type, face.bold ? Weight::DemiBold : Weight::Normal);
    return std::floor(text + 16 + (face.icon.isEmpty() ? 0 : int(face.type) + 5) + 0.99);
}

void drawChip(QPainter& painter, const QRectF& rect, const ChipFace& face)
{
    const TonePair pair = pairOf(face.tone);
    const QColor edge = pair.outlined ? colour(Token::Line) : highContrastNow() ? colour(pair.words) : QColor();
    drawBox(painter, rect, 5, pair.outlined ? QColor() : colour(pair.ground), edge);
    qreal x = rect.left() + 8;
    const int px = int(face.type);
    if (!face.icon.isEmpty()) {
        drawIcon(painter, QPointF(x - 1, rect.top() + (rect.height() - px - 2) / 2), face.icon, px + 2, pair.words, 2);
        x += px + 5;
    }
    drawText(painter, QRectF(x, rect.top(), rect.right() - x, rect.height() - 0.5), face.text, face.type, pair.words,
        face.bold ? Weight::DemiBold : Weight::Normal);
}

void drawAvatar(QPainter& painter, const QRectF& rect, const QString& initial, const QString& icon, Tone tone)
{
    const TonePair pair = pairOf(tone);
    drawBox(painter, rect, rect.width() * 0.28, pair.ground, highContrastNow() ? colour(pair.words) : QColor());
    if (!icon.isEmpty()) {
        const qreal size = std::floor(rect.width() * 0.5);
        drawIcon(painter, rect.center() - QPointF(size / 2, size / 2), icon, size, pair.words);
        return;
    }
    painter.setFont(paintFont(int(rect.width() * 0.42), Weight::DemiBold));
    painter.setPen(colour(pair.words));
    painter.drawText(rect.adjusted(0, -1, 0, 0), alignFlag(Align::Centre), initial);
}

void drawCheckBox(QPainter& painter, QPointF at, qreal size, bool checked, bool focus)
{
    const QRectF rect(at, QSizeF(size, size));
    const qreal radius = size / 4;
    if (checked) {
        drawBox(painter, rect, radius, Token::Accent);
        drawIcon(painter, at + QPointF(size / 8, size / 8), QStringLiteral("check"), size * 0.75, Token::OnAccent, 3);
    } else {
        drawBox(painter, rect, radius, Token::Surface, colour(Token::LineStrong, highContrastNow() ? 255 : 200));
    }
    if (focus)
        drawRing(painter, rect.adjusted(-3, -3, 3, 3), radius + 3, colour(Token::Focus), 2);
}

void drawRadio(QPainter& painter, const QRectF& rect, bool checked)
{
    const qreal radius = rect.width() / 2;
    drawBox(painter, rect, radius, checked ? Token::Accent : Token::Surface, checked ? QColor() : colour(Token::LineStrong));
    if (checked) {
        const qreal inset = rect.width() * 0.32;
        drawBox(painter, rect.adjusted(inset, inset, -inset, -inset), radius, Token::OnAccent);
    }
}

void drawShadow(QPainter& painter, const QRectF& rect, qreal radius)
{
    const int strength = Theme::current().tokens().shadow;
    if (strength == 0)
        return;
    for (int i = 16; i > 0; --i) {
        const int alpha = int(strength * std::pow(1 - i / 17.0, 2) / 3.2);
        drawBox(painter, rect.adjusted(-i, -i + 5, i, i + 5), radius + i, QColor(20, 24, 32, alpha));
    }
}

} // namespace huimin::ui
