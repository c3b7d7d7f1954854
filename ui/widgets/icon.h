#pragma once
#include "ui/widgets/tokens.h"
#include <QIcon>
#include <QLabel>
#include <QPixmap>

class QPainter;

/// The outline icons of resources/icons (Lucide, ISC) in token colours.
namespace huimin::ui {

/// Makes the icons known to the program; called by Theme::install, harmless when called again.
void initIcons();

/// An icon of `size` px for a surface of `ratio` device pixels a px; `stroke` of 24 (2.2 to 3 when drawn at 12 px).
/// Cached by name, pixel size, colour and stroke. An empty pixmap, and a line in the log, for an unknown name.
QPixmap iconPixmap(const QString& name, qreal size, const QColor& colour, qreal ratio, qreal stroke = 1.75);
/// Draws an icon with its top left corner at `at`, sharp at any scale and ratio.
void drawIcon(QPainter& painter, QPointF at, const QString& name, qreal size, Token token, qreal stroke = 1.75);
void drawIcon(QPainter& painter, QPointF at, const QString& name, qreal size, const QColor& colour, qreal stroke = 1.75);

/// An icon in a layout; follows the theme. It says nothing by itself, so it has no accessible name unless given one.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name, int size = 18, Token token = Token::Text2, QWidget* parent = nullptr);
    void setIcon(const QString& name, Token token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
    Token m_token;
};

} // namespace huimin::ui
