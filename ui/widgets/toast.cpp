#include "ui/widgets/toast.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVector>

namespace huimin::ui {
namespace {
constexpr qint64 toastMs = 8000;
constexpr int toastGap = 8;
constexpr int stripHeight = 32;
constexpr int pageMargin = 24;
} // namespace

Toast::Toast(ToastFace face, QWidget* parent)
    : Painted(parent)
    , m_face(std::move(face))
{
    setFocusPolicy(Qt::ClickFocus);
    fit();
    m_since.start();
    m_timer.setInterval(Theme::current().motion() ? 50 : 500);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!underMouse() && !hasFocus())
            m_spent += m_since.elapsed();
        m_since.restart();
        update();
        if (m_spent >= toastMs) {
            m_timer.stop();
            Q_EMIT finished();
        }
    });
    m_timer.start();
}

QString Toast::spokenName() const
{
    return m_face.detail.isEmpty() ? m_face.fact : m_face.fact + tr("，") + m_face.detail;
}

QSizeF Toast::measure() const
{
    const qreal words = std::max(advance(m_face.fact, Type::Body, Weight::DemiBold), advance(m_face.detail, Type::Note));
    const qreal act = m_face.act.isEmpty() ? 0 : advance(m_face.act, Type::Body, Weight::DemiBold) + 12 + keyCapWidth(m_face.key) + 24;
    return { std::clamp(46 + words + act + 14, 320.0, 560.0), 62 };
}

void Toast::draw(QPainter& painter, const QRectF& rect)
{
    drawBox(painter, rect, 10, Token::Text);
    drawIcon(painter, QPointF(16, 20), m_face.good ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert"), 18,
        m_face.good ? Token::ToastTick : Token::ToastText);
    qreal right = rect.width() - 14;
    if (!m_face.act.isEmpty()) {
        const qreal cap = m_face.key.isEmpty() ? 0 : keyCapWidth(m_face.key);
        if (cap > 0) {
            right -= cap;
            const QRectF box(right, 21, cap, keyCapHeight);
            drawBox(painter, box, 4, colour(Token::ToastText, 46), colour(Token::ToastText, 110));
            drawText(painter, box.adjusted(0, -0.5, 0, 0), m_face.key, Type::Key, Token::ToastText, Weight::Medium, Align::Centre);
            right -= 12;
        }
        const qreal act = advance(m_face.act, Type::Body, Weight::DemiBold);
        right -= act;
        drawText(painter, QRectF(right, 0, act + 2, 59), m_face.act, Type::Body, Token::ToastAct, Weight::DemiBold);
        right -= 12;
    }
    if (m_face.detail.isEmpty()) {
        drawElided(painter, QRectF(46, 0, right - 46, 59), m_face.fact, Type::Body, Token::ToastText, Weight::DemiBold);
    } else {
        drawElided(painter, QRectF(46, 10, right - 46, 21), m_face.fact, Type::Body, Token::ToastText, Weight::DemiBold);
        drawElided(painter, QRectF(46, 31, right - 46, 18), m_face.detail, Type::Note, Token::ToastText2);
    }
    if (hasFocus())
        drawRing(painter, rect.adjusted(3, 3, -3, -3), 8, colour(Token::ToastText), 2);
    const qreal left = 1.0 - double(std::min(m_spent, toastMs)) / double(toastMs);
    drawBox(painter, QRectF(10, rect.height() - 4, (rect.width() - 20) * left, 3), 1.5, Token::ToastLine);
}

void Toast::act()
{
    m_timer.stop();
    if (m_face.onAct)
        m_face.onAct();
    Q_EMIT finished();
}

void Toast::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        act();
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        Painted::keyPressEvent(event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    Painted::enterEvent(event);
    m_since.restart();
}

void Toast::leaveEvent(QEvent* event)
{
    Painted::leaveEvent(event);
    m_since.restart();
}

ToastStack::ToastStack(QWidget& window)
    : QWidget(&window)
{
    window.installEventFilter(this);
    hide();
}

void ToastStack::push(ToastFace face)
{
    while (m_toasts.size() >= 2)
        m_toasts.takeFirst()->deleteLater();
    auto* toast = new Toast(std::move(face), this);
    connect(toast, &Toast::finished, this, [this, toast] {
        m_toasts.removeOne(toast);
        toast->hide();
        toast->deleteLater();
        place();
    });
    m_toasts.append(toast);
    toast->show();
    place();
    announce(*toast, toast->spokenName());
}

void ToastStack::setCovered(bool covered)
{
    m_covered = covered;
    place();
}

bool ToastStack::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(object, event);
}

void ToastStack::place()
{
    setVisible(!m_toasts.isEmpty() && !m_covered);
    if (m_toasts.isEmpty() || m_covered)
        return;
    int width = 0;
    for (Toast* toast : m_toasts)
        width = std::max(width, toast->sizeHint().width());
    int y = 0;
    for (Toast* toast : m_toasts) {
        toast->setFixedWidth(width);
        toast->move(0, y);
        y += toast->height() + dp(toastGap);
    }
    const QSize whole = parentWidget()->size();
    setGeometry(
        whole.width() - width - dp(pageMargin), whole.height() - dp(stripHeight) - dp(12) - (y - dp(toastGap)), width, y - dp(toastGap));
    raise();
}

} // namespace huimin::ui
