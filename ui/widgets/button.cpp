#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <cmath>

namespace huimin::ui {
namespace {
/// Words of a filled button are heavier.
Weight buttonWeight(Button::Kind kind)
{
    return kind == Button::Kind::Filled ? Weight::DemiBold : Weight::Normal;
}
} // namespace

Button::Button(const QString& text, Kind kind, const QString& key, const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_key(key)
    , m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &Button::fit);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    fit();
}

void Button::setKey(const QString& key)
{
    m_key = key;
    fit();
}

void Button::setIconName(const QString& icon)
{
    m_icon = icon;
    fit();
}

void Button::setMeasure(int height, Type type)
{
    m_height = height;
    m_type = type;
    fit();
}

void Button::fit()
{
    updateGeometry();
    update();
}

qreal Button::contentWidth() const
{
    const qreal icon = m_icon.isEmpty() ? 0 : iconSize() + (text().isEmpty() ? 0 : 6);
    return advance(text(), m_type, buttonWeight(m_kind)) + icon + (m_key.isEmpty() ? 0 : keyCapWidth(m_key) + (text().isEmpty() ? 6 : 10));
}

QSize Button::sizeHint() const
{
    const qreal padding = m_kind == Kind::Quiet ? 16 : 28;
    return { int(std::ceil((contentWidth() + padding) * Theme::current().scale())), dp(m_height) };
}

Token Button::words() const
{
    if (!isEnabled())
        return Token::Text3;
    switch (m_kind) {
    case Kind::Filled:
        return Token::OnAccent;
    case Kind::Outlined:
        return Token::Text;
    case Kind::Quiet:
        return text().isEmpty() ? Token::Text3 : Token::AccentText;
    case Kind::Danger:
        return Token::Late;
    }
    Q_UNREACHABLE();
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = Theme::current().scale();
    painter.scale(scale, scale);
    const QRectF rect(0, 0, width() / scale, height() / scale);
    const bool highContrast = Theme::current().tokens().highContrast();
    const bool near = isEnabled() && (isDown() || underMouse());
    switch (m_kind) {
    case Kind::Filled:
        drawBox(painter, rect, 7, isEnabled() ? colour(Token::Accent, near ? 225 : 255) : colour(Token::StopTint),
            isEnabled() ? QColor() : colour(Token::Line));
        break;
    case Kind::Outlined:
        drawBox(painter, rect, 7,
            near              ? Token::Hover
                : isEnabled() ? Token::Surface
                              : Token::Sunken,
            !isEnabled() ? colour(Token::Line) : colour(Token::LineStrong, highContrast ? 255 : 150));
        break;
    case Kind::Danger:
        drawBox(painter, rect, 7, near ? Token::LateTint : Token::Surface, colour(isEnabled() ? Token::Late : Token::Line));
        break;
    case Kind::Quiet:
        if (near)
            drawBox(painter, rect, 7, Token::Hover);
        break;
    }
    if (hasFocus() && m_kind != Kind::Filled)
        drawRing(painter, rect, 7, colour(Token::Focus), 2);
    qreal x = (rect.width() - contentWidth()) / 2;
    if (!m_icon.isEmpty()) {
        drawIcon(painter, QPointF(x, (rect.height() - iconSize()) / 2), m_icon, iconSize(), words());
        x += iconSize() + 6;
    }
    const qreal textWidth = advance(text(), m_type, buttonWeight(m_kind));
    drawText(painter, QRectF(x, 0, textWidth + 4, rect.height() - 1), text(), m_type, words(), buttonWeight(m_kind));
    if (!m_key.isEmpty())
        drawKeyCap(painter, QPointF(x + textWidth + (text().isEmpty() ? 0 : 10), (rect.height() - keyCapHeight) / 2), m_key,
            m_kind == Kind::Filled && isEnabled() ? CapLook::OnAccent : CapLook::Plain);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Button::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    if (m_kind == Kind::Filled) {
        if (!m_halo)
            m_halo = new QFocusFrame(this);
        m_halo->setWidget(this);
    }
}

void Button::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    if (m_halo)
        m_halo->setWidget(nullptr);
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace huimin::ui
