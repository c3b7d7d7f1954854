#pragma once
#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <optional>

namespace huimin::ui {

/// What is typed into a line decides about the input method and about folding.
enum class Typing {
    Text, ///< anything, with the input method
    Digits, ///< amounts, phones, accounts: method off, full-width digits folded
    Code, ///< id numbers, plates, credit codes: method off, folded, upper case
    Date, ///< yyyy-MM-dd: method off, folded, Chinese and dotted forms understood
    Secret, ///< a password: method off, nothing folded, covered
};

/// The typed form of a date as a date: 2026-12-24, 20261224, 2026.12.24, 2026年12月24日; nothing where it is none.
std::optional<QDate> dateOf(const QString& typed);
/// One sentence that says what is wrong with a typed date; empty where nothing is.
QString dateProblem(const QString& typed);

/// A line of text without a frame of its own. Enter goes on to the next field, Shift+Enter back, F2 looks up, F1 explains,
/// Ctrl+D repeats the last value; none of them while the input method composes. Length counts code points.
class FieldLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FieldLine(Typing typing, QWidget* parent = nullptr);
    Typing typing() const { return m_typing; }
    void setMaxCodePoints(int most);
    bool isComposing() const { return m_composing; }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void lookupRequested();
    void helpRequested();
    void repeatRequested();
    /// What the input method shows before it is committed; empty when it stops composing.
    void composed(const QString& preedit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    Typing m_typing;
    bool m_composing = false;
};

/// Several lines of text; Enter is a new line, Tab leaves.
class FieldText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit FieldText(QWidget* parent = nullptr);
    void setMaxCodePoints(int most);

Q_SIGNALS:
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_most = 0;
};

/// One of a few values. The wheel changes nothing by accident.
class FieldChoice : public QComboBox {
    Q_OBJECT
public:
    explicit FieldChoice(QWidget* parent = nullptr);

Q_SIGNALS:
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace huimin::ui
