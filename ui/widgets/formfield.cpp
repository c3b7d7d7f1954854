#include "ui/widgets/formfield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paint.h"
#include <QEvent>

namespace huimin::ui {

/// The edge and ground of a control, with the lock and its source or the suffix at the right.
class FormField::Frame final : public QWidget {
public:
    enum class Look { Plain, Wrong, Locked, Changed };
    explicit Frame(QWidget& control, bool tall)
        : m_control(control)
    {
        auto* row = hbox(6, Grow { &control });
        const bool choice = qobject_cast<QComboBox*>(&control);
        m_pad = tall ? 7 : 0;
        // A line edit keeps 2 px of its own.
        setLayout(padded(row, tall || choice ? 11 : 9, m_pad, choice ? 2 : 9, m_pad));
        setFixedHeight(dp(tall ? 82 : 34));
        setFocusProxy(&control);
    }
    void setLook(Look look)
    {
        m_look = look;
        update();
    }
    void setAside(const QString& icon, const QString& words, Type type)
    {
        auto* row = static_cast<QHBoxLayout*>(layout());
        while (row->count() > 1) {
            QLayoutItem* item = row->takeAt(1);
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        if (!icon.isEmpty())
            row->addWidget(new IconLabel(icon, 13, Token::Text3));
        if (!words.isEmpty())
            row->addWidget(new Label(words, type, Token::Text3));
        row->setSpacing(dp(icon.isEmpty() ? 8 : 3));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool locked = m_look == Look::Locked;
        const Token edge = m_look == Look::Wrong ? Token::Late
            : m_look == Look::Changed            ? Token::Warn
            : locked                             ? Token::Line
                                                 : Token::LineStrong;
        drawBox(painter, rect(), dp(6), locked || !isEnabled() ? Token::Sunken : Token::Surface, colour(edge));
        if (m_control.hasFocus())
            drawRing(painter, rect(), dp(6), colour(m_look == Look::Wrong ? Token::Late : Token::Focus), dp(2));
    }

private:
    QWidget& m_control;
    Look m_look = Look::Plain;
    int m_pad = 0;
};

FormField::FormField(const QString& label, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_labelText(label)
    , m_kind(kind)
    , m_label(Label::elided(label, Type::Small, Token::Text2))
    , m_messageIcon(new IconLabel(QStringLiteral("circle-alert"), 15, Token::Late))
    , m_message(Label::wrapped({}, Type::Note, Token::Text3))
{
    const auto typed = [this] {
        if (!m_setting)
            Q_EMIT edited(text());
    };
    if (kind == Kind::Multiline) {
        m_lines = new FieldText;
        m_control = m_lines;
        connect(m_lines, &QPlainTextEdit::textChanged, this, typed);
        connect(m_lines, &FieldText::helpRequested, this, &FormField::helpRequested);
    } else if (kind == Kind::Choice) {
        m_choice = new FieldChoice;
        m_control = m_choice;
        connect(m_choice, &QComboBox::currentIndexChanged, this, typed);
        connect(m_choice, &FieldChoice::helpRequested, this, &FormField::helpRequested);
    } else {
        const Typing typing = kind == Kind::Digits ? Typing::Digits
            : kind == Kind::Code                   ? Typing::Code
            : kind == Kind::Date                   ? Typing::Date
            : kind == Kind::Secret                 ? Typing::Secret
                                                   : Typing::Text;
        m_line = new FieldLine(typing);
        m_control = m_line;
        connect(m_line, &QLineEdit::textChanged, this, typed);
        connect(m_line, &FieldLine::lookupRequested, this, &FormField::lookupRequested);
        connect(m_line, &FieldLine::helpRequested, this, &FormField::helpRequested);
        connect(m_line, &FieldLine::repeatRequested, this, &FormField::repeatRequested);
    }
    m_control->setAccessibleName(label);
    m_control->installEventFilter(this);
    m_frame = new Frame(*m_control, kind == Kind::Multiline);
    setFocusProxy(m_control);

    m_head = hbox(4, m_label, Stretch {});
    m_messageRow = holder(hbox(5, At { m_messageIcon, Qt::AlignTop }, Grow { m_message }));
    setLayout(vbox(4, high(19, holder(m_head)), m_frame, m_messageRow, Stretch {}));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    showMessage();
}

QString FormField::text() const
{
    if (m_lines)
        return m_lines->toPlainText();
    if (m_choice)
        return m_choice->currentData().toString();
    if (m_kind == Kind::Date)
        if (const auto date = dateOf(m_line->text()))
            return date->toString(Qt::ISODate);
    return m_line->text();
}

void FormField::setText(const QString& text)
{
    m_setting = true;
    if (m_lines)
        m_lines->setPlainText(text);
    else if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(text));
    else
        m_line->setText(text);
    m_setting = false;
}

void FormField::setChoices(const QVector<Choice>& choices)
{
    if (!m_choice)
        return;
    m_setting = true;
    const QString kept = text();
    m_choice->clear();
    for (const Choice& choice : choices)
        m_choice->addItem(choice.text, choice.id);
    m_choice->setCurrentIndex(m_choice->findData(kept));
    m_setting = false;
}

void FormField::setRequired(bool required)
{
    m_required = required;
    if (!m_requiredWord) {
        m_requiredWord = new Label(tr("必填"), Type::Key, Token::Text3);
        m_head->insertWidget(1, m_requiredWord);
    }
    m_requiredWord->setVisible(required);
    m_control->setAccessibleName(required ? tr("%1，必填").arg(m_labelText) : m_labelText);
}

void FormField::setPlaceholder(const QString& text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    else if (m_lines)
        m_lines->setPlaceholderText(text);
    else
        m_choice->setPlaceholderText(text);
}

void FormField::setHelp(const QString& help)
{
    m_help = help;
    showMessage();
}

void FormField::setError(const QString& sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    showMessage();
}

void FormField::setSuffix(const QString& suffix)
{
    if (!m_locked)
        m_frame->setAside({}, suffix, Type::Small);
}

void FormField::setKey(const QString& key)
{
    if (!m_key) {
        m_key = new KeyCap(key, CapLook::Faint);
        m_head->addWidget(m_key);
    }
    m_key->setKey(key);
}

void FormField::setMaxCodePoints(int most)
{
    if (m_line)
        m_line->setMaxCodePoints(most);
    else if (m_lines)
        m_lines->setMaxCodePoints(most);
}

void FormField::lock(const QString& source)
{
    m_locked = true;
    if (m_line)
        m_line->setReadOnly(true);
    else if (m_lines)
        m_lines->setReadOnly(true);
    else
        m_choice->setEnabled(false);
    m_control->setFocusPolicy(Qt::ClickFocus);
    QPalette quiet = m_control->palette();
    quiet.setColor(QPalette::Text, colour(Token::Text2));
    m_control->setPalette(quiet);
    m_frame->setAside(QStringLiteral("lock"), source, Type::Key);
    showMessage();
    m_control->setAccessibleDescription(tr("来自%1，不能改").arg(source));
}

void FormField::unlock()
{
    m_locked = false;
    if (m_line)
        m_line->setReadOnly(false);
    else if (m_lines)
        m_lines->setReadOnly(false);
    else
        m_choice->setEnabled(true);
    m_control->setFocusPolicy(Qt::StrongFocus);
    m_control->setPalette(QPalette());
    m_frame->setAside({}, {}, Type::Key);
    showMessage();
}

void FormField::setChangedByOther(const QString& sentence)
{
    m_changed = sentence;
    showMessage();
}

void FormField::keepMessagePlace(bool keep)
{
    m_keepPlace = keep;
    showMessage();
}

void FormField::showMessage()
{
    const bool wrong = !m_error.isEmpty();
    const bool changed = !wrong && !m_changed.isEmpty();
    const QString& words = wrong ? m_error : changed ? m_changed : m_help;
    m_messageIcon->setVisible(wrong || changed);
    m_messageIcon->setIcon(wrong ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"), wrong ? Token::Late : Token::Warn);
    m_message->setToken(wrong ? Token::Late : changed ? Token::Warn : Token::Text3);
    m_message->setText(words);
    m_messageRow->setVisible(!words.isEmpty() || m_keepPlace);
    m_messageRow->setMinimumHeight(m_keepPlace ? dp(18) : 0);
    m_frame->setLook(wrong ? Frame::Look::Wrong : changed ? Frame::Look::Changed : m_locked ? Frame::Look::Locked : Frame::Look::Plain);
    if (m_control->accessibleDescription() != words) {
        m_control->setAccessibleDescription(words);
        if (wrong) {
            QAccessibleEvent event(m_control, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&event);
        }
    }
}

bool FormField::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_control && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_frame->update();
        if (event->type() == QEvent::FocusOut) {
            if (m_kind == Kind::Date && !m_locked) {
                if (const auto date = dateOf(m_line->text()))
                    setText(date->toString(Qt::ISODate));
                const QString problem = dateProblem(m_line->text());
                if (!problem.isEmpty() || m_error == m_ownProblem)
                    setError(problem);
                m_ownProblem = problem;
            }
            Q_EMIT left();
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace huimin::ui
