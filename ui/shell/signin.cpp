#include "ui/shell/signin.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {

/// The product mark, 52 px.
class FrontMark final : public Painted {
public:
    FrontMark() { fit(); }
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }

protected:
    QSizeF measure() const override { return { 52, 52 }; }
    void draw(QPainter& painter, const QRectF& rect) override
    {
        drawBox(painter, rect, 12, Token::Seal);
        painter.setFont(paintFont(29, Weight::DemiBold));
        painter.setPen(colour(Token::OnSeal));
        painter.drawText(rect.adjusted(0, -1.5, 0, -1.5), Qt::AlignCenter, QStringLiteral("惠"));
    }
};

} // namespace

SignInPanel::SignInPanel(Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_note(Label::wrapped({}, Type::Small, Token::Text2))
    , m_name(new FormField(tr("用户名")))
    , m_password(new FormField(tr("密码"), FormField::Kind::Secret))
    , m_go(new Button(purpose == Purpose::SignIn ? tr("登录")
              : purpose == Purpose::Unlock       ? tr("解锁")
                                                 : tr("接着办"),
          Button::Kind::Filled, QStringLiteral("Enter")))
{
    m_note->hide();
    m_name->setMaxCodePoints(64);
    m_password->setMaxCodePoints(256);
    m_password->keepMessagePlace(true);
    m_go->setMeasure(38);
    auto* other = purpose == Purpose::Unlock ? new Button(tr("换人登录"), Button::Kind::Quiet) : nullptr;
    if (other)
        connect(other, &QAbstractButton::clicked, this, &SignInPanel::otherPersonRequested);
    setLayout(vbox(12, m_note, m_name, m_password, hbox(8, other, Stretch {}, m_go)));
    connect(m_go, &QAbstractButton::clicked, this, &SignInPanel::submit);
    connect(m_password, &FormField::edited, this, [this] { m_password->setError({}); });
    setTabOrder(m_name->control(), m_password->control());
    setTabOrder(m_password->control(), m_go);
    if (other)
        setTabOrder(m_go, other);
    m_password->control()->installEventFilter(this);
    setFocusProxy(purpose == Purpose::SignIn ? m_name->control() : m_password->control());
}

void SignInPanel::setName(const QString& name)
{
    m_name->setText(name);
    if (m_purpose != Purpose::SignIn)
        m_name->lock(tr("这台电脑"));
}

void SignInPanel::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_go->setText(busy                     ? tr("正在核对")
            : m_purpose == Purpose::SignIn ? tr("登录")
            : m_purpose == Purpose::Unlock ? tr("解锁")
                                           : tr("接着办"));
    m_name->setEnabled(!busy);
    m_password->setEnabled(!busy);
}

void SignInPanel::setError(const QString& sentence)
{
    setBusy(false);
    m_password->setText({});
    m_password->setError(sentence);
    m_password->control()->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SignInPanel::takeFocus()
{
    (m_name->text().isEmpty() && !m_name->isLocked() ? m_name : m_password)->control()->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::submit()
{
    if (!m_go->isEnabled())
        return;
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setError(tr("写上用户名。"));
        m_name->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->setError({});
    if (m_password->text().isEmpty()) {
        m_password->setError(tr("写上密码。"));
        m_password->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    Q_EMIT submitted(m_name->text().trimmed(), m_password->text());
}

void SignInPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        submit();
    else
        QWidget::keyPressEvent(event);
}

bool SignInPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_password->control() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

FrontPage::FrontPage(SignInPanel* panel, QWidget* parent)
    : QWidget(parent)
    , m_panel(panel)
{
    auto* card = new Card;
    card->setPadding(28, 24);
    card->setFixedWidth(dp(400));
    put(*card->body(),
        hbox(14, new FrontMark,
            middle(2, new Label(tr("惠民"), Type::Display, Token::Text, Weight::DemiBold),
                new Label(tr("窗口和网格"), Type::Small, Token::Text3)),
            Stretch {}));
    put(*card->body(), Gap { 8 });
    put(*card->body(), panel);
    setLayout(vbox(0, Stretch { 2 }, hbox(0, Stretch {}, card, Stretch {}), Stretch { 3 }));
    setFocusPolicy(Qt::ClickFocus);
}

void FrontPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(Token::Canvas));
}

void FrontPage::focusInEvent(QFocusEvent*)
{
    m_panel->takeFocus();
}

} // namespace huimin::ui
