#include "ui/widgets/maskedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {

MaskedLabel::MaskedLabel(const QString& label, const QString& masked, QWidget* parent)
    : Painted(parent)
    , m_label(label)
    , m_masked(masked)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (--m_secondsLeft <= 0)
            cover();
        update();
    });
    fit();
}

MaskedLabel::~MaskedLabel()
{
    m_value.fill(QChar(0));
}

void MaskedLabel::setMasked(const QString& masked)
{
    cover();
    m_masked = masked;
    fit();
}

void MaskedLabel::reveal(const QString& value, int seconds)
{
    m_value = value;
    m_secondsLeft = seconds;
    m_timer.start();
    fit();
}

void MaskedLabel::cover()
{
    const bool was = isRevealed() || !m_value.isEmpty();
    m_timer.stop();
    m_secondsLeft = 0;
    m_value.fill(QChar(0));
    m_value.clear();
    update();
    if (was)
        Q_EMIT covered();
}

void MaskedLabel::setAllowed(bool allowed)
{
    m_allowed = allowed;
    setCursor(allowed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MaskedLabel::setType(Type type)
{
    m_type = type;
    fit();
}

QString MaskedLabel::spokenName() const
{
    const auto from = m_masked.indexOf(QLatin1Char('*'));
    if (from < 0)
        return tr("%1，%2").arg(m_label, m_masked);
    const auto to = m_masked.lastIndexOf(QLatin1Char('*'));
    const QString before = m_masked.left(from);
    const QString after = m_masked.mid(to + 1);
    QStringList parts { m_label };
    if (!before.isEmpty())
        parts << before;
    parts << tr("已盖住");
    if (!after.isEmpty())
        parts << after;
    return parts.join(tr("，"));
}

QString MaskedLabel::spokenDescription() const
{
    if (isRevealed())
        return tr("屏幕上还显示 %n 秒", nullptr, m_secondsLeft);
    return m_allowed ? tr("Ctrl+E 说明用途后显示") : tr("不在你的权限里");
}

qreal MaskedLabel::labelWidth() const
{
    return m_label.isEmpty() ? 0 : advance(m_label, Type::Small) + 6;
}

qreal MaskedLabel::valueWidth() const
{
    // Asterisks are narrower than digits: the place is that of the digits.
    QString digits = m_masked;
    digits.replace(QLatin1Char('*'), QLatin1Char('0'));
    return std::max(advance(digits, m_type), m_value.isEmpty() ? 0.0 : advance(m_value, m_type));
}

QSizeF MaskedLabel::measure() const
{
    return { labelWidth() + valueWidth() + 6 + 17, 22 };
}

void MaskedLabel::draw(QPainter& painter, const QRectF& rect)
{
    if (hasFocus())
        drawRing(painter, rect, 4, colour(Token::Focus), 2);
    qreal x = 0;
    if (!m_label.isEmpty())
        drawText(painter, QRectF(0, 0, labelWidth(), rect.height() - 1), m_label, Type::Small, Token::Text3);
    x += labelWidth();
    const QString& shown = isRevealed() ? m_value : m_masked;
    drawText(painter, QRectF(x, 0, valueWidth(), rect.height() - 1), shown, m_type, Token::Text);
    x += advance(shown, m_type) + 6;
    if (isRevealed())
        drawText(
            painter, QRectF(x, 0, 17, rect.height() - 1), QString::number(m_secondsLeft), Type::Note, Token::AccentText, Weight::DemiBold);
    else
        drawIcon(painter, QPointF(x, (rect.height() - 15) / 2), m_allowed ? QStringLiteral("eye-off") : QStringLiteral("lock"), 15,
            Token::Text3);
}

void MaskedLabel::keyPressEvent(QKeyEvent* event)
{
    const bool asks = (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier) || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (asks && m_allowed && !isRevealed())
        Q_EMIT revealRequested();
    else if (event->key() == Qt::Key_Escape && isRevealed())
        cover();
    else
        Painted::keyPressEvent(event);
}

void MaskedLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (isRevealed())
        cover();
    else if (m_allowed)
        Q_EMIT revealRequested();
}

void MaskedLabel::focusInEvent(QFocusEvent* event)
{
    Painted::focusInEvent(event);
    update();
}

void MaskedLabel::focusOutEvent(QFocusEvent* event)
{
    Painted::focusOutEvent(event);
    update();
}

} // namespace huimin::ui
