#include "ui/widgets/fieldcontrols.h"
#include "models/base/text.h"
#include "ui/widgets/theme.h"
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QValidator>

namespace huimin::ui {
namespace {

/// The text cut to so many code points, never through a surrogate pair.
QString cutToCodePoints(const QString& text, int most)
{
    qsizetype at = 0;
    for (int i = 0; i < most && at < text.size(); ++i)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 1;
    return text.left(at);
}

/// Folds while typing and keeps the limit. It changes the text and never refuses it, so nothing typed is lost in silence
/// but what goes over the limit.
class FieldFolding final : public QValidator {
public:
    FieldFolding(Typing typing, QObject* parent)
        : QValidator(parent)
        , m_typing(typing)
    {
    }
    void setMost(int most) { m_most = most; }
    State validate(QString& input, int& position) const override
    {
        if (m_typing == Typing::Digits || m_typing == Typing::Code || m_typing == Typing::Date) {
            const bool unchanged = std::all_of(input.cbegin(), input.cend(), [](QChar c) { return c.unicode() < 0x80 && !c.isLower(); });
            if (!unchanged) {
                QString folded;
                for (const QChar c : input) {
                    const ushort code = c.unicode();
                    // Full-width forms stand 0xFEE0 above ASCII; folding one by one keeps the cursor where it is.
                    const QChar ascii = code >= 0xFF01 && code <= 0xFF5E ? QChar(code - 0xFEE0) : code == 0x3000 ? QChar(u' ') : c;
                    folded += m_typing == Typing::Code ? ascii.toUpper() : ascii;
                }
                input = folded;
            }
        }
        if (m_most > 0 && codePoints(input) > m_most) {
            input = cutToCodePoints(input, m_most);
            position = std::min(position, int(input.size()));
        }
        return Acceptable;
    }

private:
    Typing m_typing;
    int m_most = 0;
};

QString dateSentence(const char* source)
{
    return QCoreApplication::translate("huimin::ui::FormField", source);
}

/// Enter and Shift+Enter as next and previous field. True where it was one of them.
bool moveByEnter(QWidget& widget, const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    const bool back = modifiers == Qt::ShiftModifier;
    QKeyEvent tab(QEvent::KeyPress, back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &tab);
    return true;
}

struct DateParts {
    int year;
    int month;
    int day;
};
std::optional<DateParts> partsOfDate(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})[-./年 ]?(\\d{1,2})[-./月 ]?(\\d{1,2})日?$"));
    const auto match = form.match(foldText(typed));
    if (!match.hasMatch())
        return {};
    return DateParts { match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt() };
}

} // namespace

std::optional<QDate> dateOf(const QString& typed)
{
    const auto parts = partsOfDate(typed);
    if (!parts)
        return {};
    const QDate date(parts->year, parts->month, parts->day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString dateProblem(const QString& typed)
{
    if (typed.trimmed().isEmpty() || dateOf(typed))
        return {};
    const auto parts = partsOfDate(typed);
    if (!parts)
        return dateSentence(QT_TRANSLATE_NOOP("huimin::ui::FormField", "看不出是哪一天，写成 2026-12-24。"));
    if (parts->month < 1 || parts->month > 12)
        return dateSentence(QT_TRANSLATE_NOOP("huimin::ui::FormField", "没有 %1 月，改成 01 到 12。")).arg(parts->month);
    const int most = QDate(parts->year, parts->month, 1).daysInMonth();
    return dateSentence(QT_TRANSLATE_NOOP("huimin::ui::FormField", "%1 月没有 %2 日，最多到 %3 日。"))
        .arg(parts->month)
        .arg(parts->day)
        .arg(most);
}

FieldLine::FieldLine(Typing typing, QWidget* parent)
    : QLineEdit(parent)
    , m_typing(typing)
{
    setFrame(false);
    setFont(huimin::ui::font(Type::Body));
    setValidator(new FieldFolding(typing, this));
    if (typing == Typing::Secret)
        setEchoMode(Password);
    if (typing == Typing::Date)
        setPlaceholderText(QStringLiteral("2026-12-24"));
    if (typing != Typing::Text)
        setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
            | (typing == Typing::Digits ? Qt::ImhPreferNumbers : Qt::ImhNone));
}

void FieldLine::setMaxCodePoints(int most)
{
    // The validator is of our own type: set in the constructor and nowhere else.
    static_cast<FieldFolding*>(const_cast<QValidator*>(validator()))->setMost(most);
}

QVariant FieldLine::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // WA_InputMethodEnabled off still answers true here, and hints alone switch no method off.
    if (query == Qt::ImEnabled && m_typing != Typing::Text)
        return false;
    return QLineEdit::inputMethodQuery(query);
}

void FieldLine::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    Q_EMIT composed(event->preeditString());
}

void FieldLine::keyPressEvent(QKeyEvent* event)
{
    if (m_composing) {
        // Enter, Esc, digits and arrows belong to the method while it composes.
        event->accept();
        return;
    }
    if (moveByEnter(*this, *event))
        return;
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier)
        Q_EMIT lookupRequested();
    else if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        Q_EMIT helpRequested();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        Q_EMIT repeatRequested();
    else
        QLineEdit::keyPressEvent(event);
}

FieldText::FieldText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(huimin::ui::font(Type::Body));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = toPlainText();
        if (m_most > 0 && codePoints(text) > m_most) {
            const int at = textCursor().position();
            setPlainText(cutToCodePoints(text, m_most));
            QTextCursor cursor = textCursor();
            cursor.setPosition(std::min(at, int(toPlainText().size())));
            setTextCursor(cursor);
        }
    });
}

void FieldText::setMaxCodePoints(int most)
{
    m_most = most;
}

void FieldText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        Q_EMIT helpRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

FieldChoice::FieldChoice(QWidget* parent)
    : QComboBox(parent)
{
    setFrame(false);
    setFont(huimin::ui::font(Type::Body));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void FieldChoice::keyPressEvent(QKeyEvent* event)
{
    if (moveByEnter(*this, *event))
        return;
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier)
        showPopup();
    else if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        Q_EMIT helpRequested();
    else
        QComboBox::keyPressEvent(event);
}

void FieldChoice::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace huimin::ui
