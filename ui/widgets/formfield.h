#pragma once
#include "ui/widgets/fieldcontrols.h"
#include <QVector>
#include <QWidget>

class QBoxLayout;

namespace huimin::ui {

class KeyCap;
class Label;
class IconLabel;

/// A value to choose from: what is stored and what is read.
struct Choice {
    QString id {};
    QString text {};
};

/// One field of a form: label above (with 必填 in words), control of 34 px, help or error below. It knows four looks: plain,
/// filled in wrongly, locked with its source, changed by somebody else. The error is the accessible description of the control.
class FormField final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Text, Digits, Code, Date, Choice, Multiline, Secret };
    explicit FormField(const QString& label, Kind kind = Kind::Text, QWidget* parent = nullptr);

    QString label() const { return m_labelText; }
    Kind kind() const { return m_kind; }
    /// What is typed; of a choice its id, of a date yyyy-MM-dd where it is one.
    QString text() const;
    /// Sets it without `edited`.
    void setText(const QString& text);
    void setChoices(const QVector<Choice>& choices);
    std::optional<QDate> date() const { return dateOf(text()); }

    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    void setPlaceholder(const QString& text);
    /// A quiet line below; an error takes its place.
    void setHelp(const QString& help);
    /// One sentence: what is wrong and where to look. Empty: nothing is wrong.
    void setError(const QString& sentence);
    QString error() const { return m_error; }
    /// Words in the control at the right: 18 / 19 位.
    void setSuffix(const QString& suffix);
    /// The key beside the label: F2.
    void setKey(const QString& key);
    void setMaxCodePoints(int most);
    /// Known from `source` (读卡, 户籍库): read-only, skipped by Tab.
    void lock(const QString& source);
    void unlock();
    bool isLocked() const { return m_locked; }
    /// Somebody else changed it meanwhile; empty: not any more.
    void setChangedByOther(const QString& sentence);
    /// Keeps the place of the line below, so that an error moves nothing.
    void keepMessagePlace(bool keep);
    /// The control that takes the focus: for setTabOrder and setFocus.
    QWidget* control() const { return m_control; }

Q_SIGNALS:
    void edited(const QString& text);
    /// The focus has left it, or Enter went on.
    void left();
    void lookupRequested();
    void helpRequested();
    void repeatRequested();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    class Frame;
    void showMessage();
    QString m_labelText;
    Kind m_kind;
    Frame* m_frame;
    QWidget* m_control;
    FieldLine* m_line = nullptr;
    FieldText* m_lines = nullptr;
    FieldChoice* m_choice = nullptr;
    QBoxLayout* m_head;
    Label* m_label;
    Label* m_requiredWord = nullptr;
    KeyCap* m_key = nullptr;
    IconLabel* m_messageIcon;
    Label* m_message;
    QWidget* m_messageRow;
    QString m_help;
    QString m_error;
    QString m_changed;
    QString m_ownProblem; ///< what this field found itself, beside what the page has set
    bool m_required = false;
    bool m_locked = false;
    bool m_keepPlace = false;
    bool m_setting = false;
};

} // namespace huimin::ui
