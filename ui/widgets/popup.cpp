#include "ui/widgets/popup.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paint.h"
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {

Popup::Popup(QWidget& window, QLayout* content)
    : QWidget(&window)
{
    padded(content, margin, margin, margin, margin);
    setLayout(content);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Popup::openAt(const QRect& rect)
{
    const int edge = dp(margin);
    setGeometry(rect.adjusted(-edge, -edge, edge, edge));
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        show();
        qApp->installEventFilter(this);
    }
    raise();
}

void Popup::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool inside = QApplication::focusWidget() && (isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == this);
    hide();
    if (inside && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Popup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = Theme::current().scale();
    painter.scale(scale, scale);
    const QRectF surface = QRectF(0, 0, width() / scale, height() / scale).adjusted(margin, margin, -margin, -margin);
    drawShadow(painter, surface, 12);
    drawBox(painter, surface, 12, Token::Surface, colour(Theme::current().tokens().highContrast() ? Token::LineStrong : Token::Line));
}

void Popup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool Popup::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && m_closesOutside) {
        auto* widget = qobject_cast<QWidget*>(object);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window()
            && !rect().contains(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint())))
            close();
    }
    return QWidget::eventFilter(object, event);
}

Veil::Veil(QWidget& window, bool ink)
    : QWidget(&window)
    , m_ink(ink)
{
    hide();
}

void Veil::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(
        rect(), m_ink ? QColor(27, 30, 34, Theme::current().appearance() == Appearance::Dark ? 140 : 70) : colour(Token::Canvas, 120));
}

Sheet::Sheet(QWidget& window, const QString& title, const QString& icon, int width)
    : Popup(window, vbox(0))
    , m_veil(new Veil(window, true))
    , m_body(vbox(11))
    , m_acts(hbox(8))
    , m_note(Label::wrapped({}, Type::Note, Token::Text3))
    , m_width(width)
{
    setClosesOutside(false);
    setAccessibleName(title);
    auto* cross = new Button({}, Button::Kind::Quiet, {}, QStringLiteral("x"));
    cross->setFocusPolicy(Qt::NoFocus);
    cross->setAccessibleName(tr("关上"));
    cross->setMeasure(28);
    connect(cross, &QAbstractButton::clicked, this, &Sheet::close);
    m_note->hide();
    put(*m_acts, Grow { m_note, 50 }); // it wraps rather than being cut by the buttons
    put(*m_acts, Stretch {});
    auto* head = hbox(8, icon.isEmpty() ? nullptr : new IconLabel(icon, 20, Token::AccentText),
        Grow { new Label(title, Type::Dialog, Token::Text, Weight::DemiBold, Label::Fit::Wrap) }, At { cross, Qt::AlignTop });
    auto* inner = padded(vbox(13, head, m_body, m_acts), 22, 20, 22, 20);
    static_cast<QBoxLayout*>(layout())->addLayout(inner);
    connect(this, &Popup::closed, this, [this] {
        if (m_veil) {
            m_veil->hide();
            m_veil->deleteLater();
        }
        deleteLater();
    });
}

void Sheet::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

Button* Sheet::addAct(const QString& text, Button::Kind kind, const QString& key, const QString& icon)
{
    auto* button = new Button(text, kind, key, icon);
    m_acts->addWidget(button);
    if (kind == Button::Kind::Filled)
        m_main = button;
    return button;
}

void Sheet::open(QWidget* first)
{
    m_veil->setGeometry(host().rect());
    m_veil->show();
    m_veil->raise();
    place();
    host().installEventFilter(this);
    if (first)
        first->setFocus(Qt::PopupFocusReason);
}

void Sheet::place()
{
    const QSize whole = host().size();
    const int width = std::min(dp(m_width), whole.width() - 2 * dp(24));
    layout()->activate();
    const int edge = dp(margin);
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width + 2 * edge) : layout()->totalSizeHint().height();
    const int height = std::min(wanted - 2 * edge, whole.height() - 2 * dp(24));
    openAt(QRect((whole.width() - width) / 2, std::max(dp(24), (whole.height() - height) * 2 / 5), width, height));
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Tab stays inside: the next stop in the chain that is a descendant.
    QWidget* from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget* at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at != this && isAncestorOf(at) && at->isEnabled() && at->isVisible() && (at->focusPolicy() & Qt::TabFocus)
            && !at->focusProxy()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != from);
    return true;
}

bool Sheet::event(QEvent* event)
{
    // What the focus inside did not want as text comes up to here: taken, so that no key reaches an act of the page behind.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Popup::event(event);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_main && m_main->isEnabled())
        m_main->click();
    else
        Popup::keyPressEvent(event);
}

bool Sheet::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        if (m_veil)
            m_veil->setGeometry(host().rect());
        place();
    }
    return Popup::eventFilter(object, event);
}

} // namespace huimin::ui
