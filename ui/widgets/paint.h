#pragma once
#include "ui/widgets/tokens.h"
#include <QPainter>
#include <QRectF>
#include <QString>

/// Painting that widgets and delegates share. All of it works in the painter's own units; parts that have fixed sizes
/// (key caps, chips) are in units of 100 %, see Painted and ListDelegate.
namespace huimin::ui {

enum class Align { Left, Right, Centre };

/// A rounded box; `edge` is drawn inside the rectangle when it is valid.
void drawBox(QPainter& painter, QRectF rect, qreal radius, Token fill, const QColor& edge = {}, qreal edgeWidth = 1);
void drawBox(QPainter& painter, QRectF rect, qreal radius, const QColor& fill, const QColor& edge = {}, qreal edgeWidth = 1);
/// A rounded line with nothing inside.
void drawRing(QPainter& painter, QRectF rect, qreal radius, const QColor& edge, qreal width);
/// One line of text, centred vertically; not elided.
void drawText(QPainter& painter, const QRectF& rect, const QString& text, Type type, const QColor& colour, Weight weight = Weight::Normal,
    Align align = Align::Left);
void drawText(QPainter& painter, const QRectF& rect, const QString& text, Type type, Token token, Weight weight = Weight::Normal,
    Align align = Align::Left);
/// As drawText, elided at the right.
void drawElided(QPainter& painter, const QRectF& rect, const QString& text, Type type, Token token, Weight weight = Weight::Normal,
    Align align = Align::Left);
/// A filled rectangle without antialiasing: lines between rows, selection bars.
void fillSharp(QPainter& painter, const QRectF& rect, const QColor& colour);
/// Stopped days: slanting lines on the ground of `stop`.
void drawHatch(QPainter& painter, const QRectF& rect, qreal radius, Token lines = Token::Hatch, Token ground = Token::StopTint);

/// How a key cap stands: on a page, on a filled button, as a faint hint in a header.
enum class CapLook { Plain, OnAccent, Faint };
inline constexpr qreal keyCapHeight = 18;
qreal keyCapWidth(const QString& key);
void drawKeyCap(QPainter& painter, QPointF at, const QString& key, CapLook look = CapLook::Plain);

/// Icon and words on a tint.
struct ChipFace {
    QString text {};
    Tone tone = Tone::Plain;
    QString icon {};
    bool bold = false;
    Type type = Type::Note;
};
inline constexpr qreal chipHeight = 22;
qreal chipWidth(const ChipFace& face);
void drawChip(QPainter& painter, const QRectF& rect, const ChipFace& face);

/// Square with rounded corners holding an initial or an icon.
void drawAvatar(QPainter& painter, const QRectF& rect, const QString& initial, const QString& icon, Tone tone);
void drawCheckBox(QPainter& painter, QPointF at, qreal size, bool checked, bool focus = false);
void drawRadio(QPainter& painter, const QRectF& rect, bool checked);
/// A shadow around a popup's rectangle, `strength` from the tokens; nothing in high contrast.
void drawShadow(QPainter& painter, const QRectF& rect, qreal radius);

} // namespace huimin::ui
