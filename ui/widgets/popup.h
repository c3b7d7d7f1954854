#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/tokens.h"
#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace huimin::ui {

/// A panel over the page: a child of the window with a painted shadow, not a Qt::Popup (those can reset an input method's
/// window). Esc or a click outside closes it; the focus goes back to where it was.
class Popup : public QWidget, public Spoken {
    Q_OBJECT
public:
    /// The room around the surface for its shadow, in px at 100 %.
    static constexpr int margin = 20;
    Popup(QWidget& window, QLayout* content);
    /// Shows it with its surface at `rect` of the window.
    void openAt(const QRect& rect);
    void close();
    bool isOpen() const { return isVisible(); }
    /// Whether a click outside closes it; on by default.
    void setClosesOutside(bool closes) { m_closesOutside = closes; }
    QAccessible::Role spokenRole() const override { return QAccessible::PopupMenu; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    QWidget& host() const { return *parentWidget(); }

private:
    QPointer<QWidget> m_before;
    bool m_closesOutside = true;
};

/// Makes what is behind a popup pale. Child of the window.
class Veil final : public QWidget {
    Q_OBJECT
public:
    /// `ink` darkens (dialogues), otherwise the page turns pale (omnibox).
    explicit Veil(QWidget& window, bool ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_ink;
};

/// A dialogue in the middle of the window: title with icon, body, acts at the bottom right. It keeps Tab inside, and
/// the keys of the page behind rest while it stands. Only for
/// purpose, signature, password and irrevocable acts. Deletes itself when it has closed.
class Sheet : public Popup {
    Q_OBJECT
public:
    Sheet(QWidget& window, const QString& title, const QString& icon, int width = 440);
    QBoxLayout* body() const { return m_body; }
    /// Words at the left of the acts.
    void setNote(const QString& note);
    Button* addAct(const QString& text, Button::Kind kind, const QString& key, const QString& icon = {});
    /// Shows it; `first` takes the focus.
    void open(QWidget* first);
    QAccessible::Role spokenRole() const override { return QAccessible::Dialog; }

protected:
    /// Takes the height of its content again, after parts of it have come or gone.
    void place();
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QPointer<Veil> m_veil;
    QBoxLayout* m_body;
    QBoxLayout* m_acts;
    class Label* m_note;
    QPointer<Button> m_main;
    int m_width;
};

} // namespace huimin::ui
