#include "ui/shell/actions.h"
#include "models/base/text.h"
#include <QAction>
#include <QHash>
#include <QKeyEvent>
#include <QWidget>
#include <algorithm>

namespace huimin::ui {
namespace {

int depthOf(const QWidget& widget)
{
    int depth = 0;
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget())
        ++depth;
    return depth;
}

QList<QKeySequence> bothEnters(const QKeySequence& key)
{
    QList<QKeySequence> keys { key };
    if (key.count() == 1 && key[0].key() == Qt::Key_Return)
        keys << QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter));
    return keys;
}

} // namespace

QString keyText(const QKeySequence& key)
{
    QString text = key.toString(QKeySequence::PortableText);
    text.replace(QLatin1String("Return"), QLatin1String("Enter"));
    return text;
}

bool isKey(const QKeyEvent& event, const QString& key)
{
    const QKeyCombination pressed(
        event.modifiers() & ~Qt::KeypadModifier, event.key() == Qt::Key_Enter ? Qt::Key_Return : Qt::Key(event.key()));
    return !key.isEmpty() && keyText(QKeySequence(pressed)) == key;
}

ActionCollection::ActionCollection(QObject* parent)
    : QObject(parent)
{
}

ActionCollection::~ActionCollection() = default;

void ActionCollection::add(QWidget& owner, ActionSpec spec)
{
    auto item = std::make_unique<Item>();
    item->spec = std::move(spec);
    item->owner = &owner;
    auto* action = new QAction(item->spec.text, &owner);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    owner.addAction(action);
    item->action = action;
    if (item->spec.run)
        connect(action, &QAction::triggered, this, [run = item->spec.run] { run(); });
    connect(action, &QObject::destroyed, this, [this, gone = item.get()] {
        std::erase_if(m_items, [gone](const auto& kept) { return kept.get() == gone; });
        Q_EMIT changed();
    });
    m_items.push_back(std::move(item));
    settle();
    Q_EMIT changed();
}

void ActionCollection::setEnabled(const QString& id, bool enabled)
{
    for (const auto& item : m_items) {
        if (item->spec.id == id && item->enabled != enabled) {
            item->enabled = enabled;
            if (item->action)
                item->action->setEnabled(enabled);
        }
    }
    Q_EMIT changed();
}

const ActionCollection::Item* ActionCollection::availableItem(const QString& id) const
{
    for (const Item* item : available())
        if (item->spec.id == id)
            return item;
    return nullptr;
}

bool ActionCollection::trigger(const QString& id)
{
    const Item* item = availableItem(id);
    if (!item || !item->enabled || !item->spec.run)
        return false;
    const auto run = item->spec.run; // the act may take its own item away
    run();
    return true;
}

std::vector<const ActionCollection::Item*> ActionCollection::available() const
{
    std::vector<const Item*> result;
    for (const auto& item : m_items)
        if (item->owner && item->owner->isVisible())
            result.push_back(item.get());
    std::stable_sort(result.begin(), result.end(), [](const Item* a, const Item* b) { return depthOf(*a->owner) > depthOf(*b->owner); });
    return result;
}

QString ActionCollection::keyOf(const QString& id) const
{
    const Item* item = availableItem(id);
    return item ? keyText(item->spec.key) : QString();
}

std::vector<const ActionCollection::Item*> ActionCollection::find(const QString& typed) const
{
    const QString wanted = foldText(typed);
    std::vector<std::pair<int, const Item*>> hits;
    for (const Item* item : available()) {
        if (!item->spec.inPalette || !item->enabled)
            continue;
        const QString text = foldText(item->spec.text);
        QString words = foldText(item->spec.search);
        if (m_romanise)
            words += QLatin1Char(' ') + foldText(m_romanise(item->spec.text));
        int rank = -1;
        if (!wanted.isEmpty() && foldText(item->spec.search).split(QLatin1Char(' ')).contains(wanted))
            rank = -2; // the whole word that it goes by
        else if (wanted.isEmpty() || text.startsWith(wanted))
            rank = 0;
        else if (text.contains(wanted))
            rank = 1;
        else if ((QLatin1Char(' ') + words).contains(QLatin1Char(' ') + wanted))
            rank = 2;
        if (rank != -1)
            hits.emplace_back(rank, item);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Item*> result;
    for (const auto& hit : hits)
        result.push_back(hit.second);
    return result;
}

void ActionCollection::settle()
{
    QHash<QString, const Item*> winners;
    for (const Item* item : available())
        if (!item->spec.key.isEmpty() && !winners.contains(item->spec.key.toString()))
            winners.insert(item->spec.key.toString(), item);
    for (const auto& item : m_items) {
        if (!item->action)
            continue;
        const QString key = item->spec.key.toString();
        const Item* winner = winners.value(key);
        // An act whose owner is hidden keeps its key: Qt does not run it while it is hidden.
        const bool has = !key.isEmpty() && (!winner || winner == item.get() || !item->owner || !item->owner->isVisible());
        item->action->setShortcuts(has ? bothEnters(item->spec.key) : QList<QKeySequence>());
    }
}

} // namespace huimin::ui
