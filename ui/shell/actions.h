#pragma once
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

class QAction;
class QKeyEvent;
class QWidget;

namespace huimin::ui {

/// An act of the program: what it is called, how it is found, its key, what it does.
struct ActionSpec {
    QString id {}; ///< matter.new; unique among the acts of one owner
    QString text {}; ///< what the button says: 新办件
    QString group {}; ///< heading in the key sheet; empty: 到处可用 for the shell's acts, 这一页 for a page's
    QKeySequence key {}; ///< may be empty: then it is only in the omnibox
    QString icon {};
    QString search {}; ///< further words it is found by
    std::function<void()> run {};
    bool inPalette = true; ///< offered in the omnibox
};

/// The one place where acts and their keys are declared. An act belongs to a widget (the window, a page) and works while that is
/// visible; where two have the same key the one deeper in the window wins, so a page may take a key of the shell over.
/// Feeds the omnibox and the key sheet. Bare letters and digits are never bound here: see Page::bareKey.
class ActionCollection final : public QObject {
    Q_OBJECT
public:
    struct Item {
        ActionSpec spec;
        QPointer<QWidget> owner;
        QPointer<QAction> action;
        bool enabled = true;
    };
    explicit ActionCollection(QObject* parent = nullptr);
    ~ActionCollection() override;

    /// Adds an act; it goes with its owner. Ctrl+Return also takes the Enter of the number pad.
    void add(QWidget& owner, ActionSpec spec);
    void setEnabled(const QString& id, bool enabled);
    /// Runs an act that is available; false where there is none of that id, or it is disabled.
    bool trigger(const QString& id);
    /// The acts whose owner is visible now, those of the page before those of the shell.
    std::vector<const Item*> available() const;
    /// The key as it stands on its cap, of the available act of that id; empty where it has none.
    QString keyOf(const QString& id) const;
    /// Tells a text how it is typed in Latin letters (xinbanjian xbj); used when the omnibox looks for acts.
    void setRomaniser(std::function<QString(const QString&)> romanise) { m_romanise = std::move(romanise); }
    /// The acts that a typed word finds, best first; everything for an empty one.
    std::vector<const Item*> find(const QString& typed) const;
    /// Gives each key to the act that has it now; called by the shell when another page is shown.
    void settle();

Q_SIGNALS:
    void changed();

private:
    const Item* availableItem(const QString& id) const;
    std::vector<std::unique_ptr<Item>> m_items;
    std::function<QString(const QString&)> m_romanise;
};

/// A key sequence as it stands on a key cap: Ctrl+Enter, Shift+F4, Esc.
QString keyText(const QKeySequence& key);
/// Whether a press is the key that a cap shows.
bool isKey(const QKeyEvent& event, const QString& key);

} // namespace huimin::ui
