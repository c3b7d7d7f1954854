#pragma once
#include <QWidget>

namespace huimin::ui {

class Button;
class FormField;
class Label;

/// Name and password, with what went wrong in its place. As a first page, as a lock (the name stands), and inside a sheet when a
/// session ends in mid-work. The password is not kept after `submitted`.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Purpose {
        SignIn, ///< who are you
        Unlock, ///< the same person comes back; the name cannot be changed
        Renew, ///< the session has ended while working
    };
    explicit SignInPanel(Purpose purpose, QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Between `submitted` and the answer: the button rests and says so.
    void setBusy(bool busy);
    /// One sentence below the password; the password is emptied and takes the focus.
    void setError(const QString& sentence);
    /// What is said under the title: how old the replica is, what waits.
    void setNote(const QString& note);
    void takeFocus();

Q_SIGNALS:
    void submitted(const QString& name, const QString& password);
    /// Lock only: another person wants to work here.
    void otherPersonRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void submit();
    Purpose m_purpose;
    Label* m_note;
    FormField* m_name;
    FormField* m_password;
    Button* m_go;
};

/// The page in front of everything: the mark and a panel in the middle of the canvas. For Shell::showFront.
class FrontPage final : public QWidget {
    Q_OBJECT
public:
    explicit FrontPage(SignInPanel* panel, QWidget* parent = nullptr);
    SignInPanel& panel() const { return *m_panel; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    SignInPanel* m_panel;
};

} // namespace huimin::ui
