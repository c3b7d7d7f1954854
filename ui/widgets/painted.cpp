#include "ui/widgets/painted.h"
#include "ui/widgets/theme.h"
#include <QLayout>
#include <cmath>

namespace huimin::ui {

Painted::Painted(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::current(), &Theme::changed, this, [this] {
        fit();
        update();
    });
}

QSize Painted::sizeHint() const
{
    const QSizeF size = measure() * Theme::current().scale();
    return { int(std::ceil(size.width() - 0.001)), int(std::ceil(size.height() - 0.001)) };
}

void Painted::fit()
{
    const QSize size = sizeHint();
    if (size.width() > 0)
        setFixedWidth(size.width());
    if (size.height() > 0)
        setFixedHeight(size.height());
    updateGeometry();
    update();
}

void Painted::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = Theme::current().scale();
    painter.scale(scale, scale);
    draw(painter, QRectF(0, 0, width() / scale, height() / scale));
}

Dot::Dot(Token token, int size, QWidget* parent)
    : Painted(parent)
    , m_token(token)
    , m_size(size)
{
    fit();
}

void Dot::setToken(Token token)
{
    m_token = token;
    update();
}

QSizeF Dot::measure() const
{
    return { qreal(m_size), qreal(m_size) };
}

void Dot::draw(QPainter& painter, const QRectF& rect)
{
    drawBox(painter, rect, rect.width() / 2, m_token);
}

Line::Line(Token token, Qt::Orientation orientation, int length, QWidget* parent)
    : QWidget(parent)
    , m_token(token)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        if (length > 0)
            setFixedWidth(dp(length));
    } else {
        setFixedWidth(1);
        if (length > 0)
            setFixedHeight(dp(length));
    }
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(m_token));
}

ShareBar::ShareBar(double share, Token token, int width, QWidget* parent)
    : Painted(parent)
    , m_share(share)
    , m_token(token)
    , m_width(width)
{
    fit();
}

void ShareBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QString ShareBar::spokenValue() const
{
    return QStringLiteral("%1%").arg(std::lround(m_share * 100));
}

QSizeF ShareBar::measure() const
{
    return { qreal(m_width), 6 };
}

void ShareBar::draw(QPainter& painter, const QRectF& rect)
{
    drawBox(painter, rect, 3, Token::StopTint, Theme::current().tokens().highContrast() ? colour(Token::Line) : QColor());
    if (m_share > 0)
        drawBox(painter, QRectF(0, 0, std::max(6.0, rect.width() * m_share), rect.height()), 3, m_token);
}

Ground::Ground(Token token, QLayout* layout, int radius, bool edge, QWidget* parent)
    : QWidget(parent)
    , m_token(token)
    , m_radius(radius)
    , m_edge(edge)
{
    if (layout)
        setLayout(layout);
}

void Ground::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_radius > 0 || m_edge)
        drawBox(painter, rect(), dp(m_radius), m_token, m_edge ? colour(Token::Line) : QColor());
    else
        painter.fillRect(rect(), colour(m_token));
}

} // namespace huimin::ui
