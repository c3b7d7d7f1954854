#pragma once
#include "ui/widgets/keycap.h"
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace huimin::ui {

/// A page of the window. It lays out, shows a view model, registers its acts with the ActionCollection (itself as owner) and asks for
/// other pages by requests; it knows no other page.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// What it is called: in the omnibox among recent pages, and to a screen reader.
    virtual QString title() const = 0;
    /// What it shows (resident/ID): the stack shows a page of that key again instead of a second one. Empty: never again.
    virtual QString key() const { return {}; }
    /// The place of the rail that is lit.
    virtual QString place() const { return {}; }
    virtual QString icon() const { return QStringLiteral("file-text"); }
    /// The keys that the bottom strip shows, most useful first; Ctrl+F1 is added by the shell.
    virtual QVector<KeyHint> keyHints() const { return {}; }
    /// Panes in the order of F6; each takes the focus.
    virtual QVector<QWidget*> panes() const { return {}; }
    /// It is on top now, for the first time or again: take the focus, look whether the data is still right.
    virtual void activated() { }
    /// Esc inside the page; true when the page itself had a level to go back.
    virtual bool handleEscape() { return false; }
    /// A bare letter, digit or sign that no control took; true when it meant something.
    virtual bool bareKey(QKeyEvent& event);
    /// Called with the width of the page (72 less than the window) in px at 100 %: below 1208 something gives way.
    virtual void arrange(int width);
    /// False while it holds something that would be lost.
    virtual bool mayBeDropped() const { return true; }
    /// Where the cursor is, in words of the page; `goToSpot` brings it back there, at once or when the page has loaded (F8, Shift+F8).
    virtual QString spot() const { return {}; }
    virtual void goToSpot(const QString&) { }
    /// Keeps what has been typed, now: the page may be gone in a moment.
    virtual void keepWork() { }

    /// The column of the page in its scroll area: margins 24, 2, 24, 14 and 12 between parts.
    QVBoxLayout* body();
    /// A bar under the scroll area that stays visible: the act bar of a form.
    void setFoot(QWidget* foot);

Q_SIGNALS:
    void titleChanged();
    /// What it shows has come, for the first time.
    void filled();
    void keyHintsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace huimin::ui
