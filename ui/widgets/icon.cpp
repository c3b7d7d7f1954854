#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace huimin::ui {
namespace {
Q_LOGGING_CATEGORY(logIcons, "huimin.ui.icons")
}

void initIcons()
{
    initIconResources();
}

QPixmap iconPixmap(const QString& name, qreal size, const QColor& colour, qreal ratio, qreal stroke)
{
    const int pixels = std::max(1, int(std::lround(size * ratio)));
    const QString key = QStringLiteral("huimin/%1/%2/%3/%4").arg(name).arg(pixels).arg(colour.rgba(), 0, 16).arg(stroke);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(QStringLiteral(":/huimin/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            initIcons();
            if (!file.open(QIODevice::ReadOnly)) {
                qCWarning(logIcons) << "no icon" << name;
                return {};
            }
        }
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixels / size);
    return pixmap;
}

void drawIcon(QPainter& painter, QPointF at, const QString& name, qreal size, Token token, qreal stroke)
{
    drawIcon(painter, at, name, size, colour(token), stroke);
}

void drawIcon(QPainter& painter, QPointF at, const QString& name, qreal size, const QColor& colour, qreal stroke)
{
    const QTransform transform = painter.deviceTransform();
    const QPixmap pixmap = iconPixmap(name, size, colour, std::max(0.1, transform.m11()), stroke);
    if (pixmap.isNull())
        return;
    // On a whole device pixel: half a pixel off makes a thin outline grey.
    QPointF device = transform.map(at);
    device = QPointF(std::round(device.x()), std::round(device.y()));
    painter.drawPixmap(transform.inverted().map(device), pixmap);
}

IconLabel::IconLabel(const QString& name, int size, Token token, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_token(token)
{
    setFixedSize(sizeHint());
}

void IconLabel::setIcon(const QString& name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    return { dp(m_size), dp(m_size) };
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawIcon(painter, QPointF((width() - dp(m_size)) / 2.0, (height() - dp(m_size)) / 2.0), m_name, dp(m_size), m_token);
}

} // namespace huimin::ui
