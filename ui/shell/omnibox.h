#pragma once
#include "ui/shell/actions.h"
#include "ui/shell/omniboxsource.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/popup.h"
#include <QLineEdit>
#include <QTimer>
#include <QWidget>

namespace huimin::ui {

class KeyCap;
class OmniboxPopup;

/// The line of the omnibox. It gives what is typed together with what the input method is composing.
class OmniboxLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit OmniboxLine(QWidget* parent = nullptr);
    /// The text to look for: typed, with the composing letters at the cursor, without the ' and spaces a method puts between them.
    QString wanted() const;
    bool isComposing() const { return !m_preedit.isEmpty(); }

Q_SIGNALS:
    void wantedChanged();
    /// A key that is not text, while nothing is being composed; accept it to take it.
    void pressed(QKeyEvent* event);
    /// Clicked into.
    void focused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_preedit;
};

/// The field that finds anything (Ctrl+K), and its popup. Results come from the source; acts and recent pages from the shell.
/// What is typed is never lost and never waits; an answer to an earlier question never overwrites a newer one; Enter pressed before
/// the answer has come opens the first row when it comes.
class Omnibox final : public QWidget {
    Q_OBJECT
public:
    Omnibox(ActionCollection& actions, QWidget* parent = nullptr);
    ~Omnibox() override;

    /// Not owned. Without one there are only acts and recent pages.
    void setSource(OmniboxSource* source);
    /// What is offered before anything is typed, most recent first; ids come back by `chosen`.
    void setRecent(std::function<QVector<OmniboxRow>()> recent) { m_recent = std::move(recent); }
    /// Takes the focus and opens; with `text` typed if given.
    void open(const QString& text = {});
    void close();
    bool isOpen() const;
    QString text() const { return m_line->text(); }
    OmniboxLine* line() const { return m_line; }
    OmniboxPopup* popup() const { return m_popup; }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A row was opened. Rows of acts run by themselves and are not sent.
    void chosen(const QString& id);
    /// An act of the preview (F3, Ctrl+Enter) for a row; for an act offered where nothing was found `id` is what was typed.
    void actChosen(const QString& id, const QString& act);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void ask();
    void take(quint64 sequence, const OmniboxAnswer& answer);
    void show(const OmniboxAnswer& answer);
    void askPreview();
    void handleKey(QKeyEvent& event);
    void openRow(const OmniboxRow* row);
    void choose(const QString& id);
    void chooseAct(const QString& act);
    void place();
    QVector<OmniboxRow> actRows(const QString& typed) const;

    ActionCollection& m_actions;
    OmniboxSource* m_source = nullptr;
    std::function<QVector<OmniboxRow>()> m_recent;
    OmniboxLine* m_line;
    KeyCap* m_key;
    OmniboxPopup* m_popup = nullptr;
    QPointer<QWidget> m_before;
    QTimer m_previewDelay;
    QString m_tab;
    bool m_everywhere = false;
    quint64 m_asked = 0; ///< number of the last question
    quint64 m_shown = 0; ///< number of the question whose answer is on the screen
    quint64 m_previewAsked = 0;
    bool m_openWhenAnswered = false;
};

} // namespace huimin::ui
