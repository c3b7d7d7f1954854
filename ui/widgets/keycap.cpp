#include "ui/widgets/keycap.h"

namespace huimin::ui {

KeyCap::KeyCap(const QString& key, CapLook look, QWidget* parent)
    : Painted(parent)
    , m_key(key)
    , m_look(look)
{
    fit();
}

void KeyCap::setKey(const QString& key)
{
    m_key = key;
    fit();
}

QSizeF KeyCap::measure() const
{
    return { keyCapWidth(m_key), keyCapHeight };
}

void KeyCap::draw(QPainter& painter, const QRectF&)
{
    drawKeyCap(painter, QPointF(0, 0), m_key, m_look);
}

} // namespace huimin::ui
