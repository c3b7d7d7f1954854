#include "ui/widgets/spoken.h"
#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QPointer>
#include <vector>

namespace huimin::ui {
namespace {

/// One item of a painted list.
class SpokenItem final : public QAccessibleInterface {
public:
    SpokenItem(QWidget& widget, int index)
        : m_widget(&widget)
        , m_index(index)
    {
    }
    bool isValid() const override { return m_widget; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QRect rect() const override { return parent() ? parent()->rect() : QRect(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }
    QString text(QAccessible::Text text) const override
    {
        const auto* spoken = dynamic_cast<const Spoken*>(m_widget.data());
        return spoken && text == QAccessible::Name ? spoken->spokenItems().value(m_index) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto* spoken = dynamic_cast<const Spoken*>(m_widget.data());
        state.selectable = true;
        state.selected = spoken && spoken->spokenCurrent() == m_index;
        return state;
    }

private:
    QPointer<QWidget> m_widget;
    int m_index;
};

class SpokenInterface final : public QAccessibleWidget {
public:
    SpokenInterface(QWidget& widget, Spoken& spoken)
        : QAccessibleWidget(&widget, spoken.spokenRole())
    {
    }
    ~SpokenInterface() override
    {
        for (const QAccessible::Id id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }
    QAccessible::Role role() const override { return spoken() ? spoken()->spokenRole() : QAccessible::NoRole; }
    QString text(QAccessible::Text kind) const override
    {
        if (!spoken())
            return {};
        const QString own = kind == QAccessible::Name ? widget()->accessibleName()
            : kind == QAccessible::Description        ? widget()->accessibleDescription()
                                                      : QString();
        if (!own.isEmpty())
            return own;
        switch (kind) {
        case QAccessible::Name:
            return spoken()->spokenName();
        case QAccessible::Description:
            return spoken()->spokenDescription();
        case QAccessible::Value:
            return spoken()->spokenValue();
        case QAccessible::Accelerator:
            return spoken()->spokenKey();
        default:
            return {};
        }
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (spoken())
            spoken()->spokenState(state);
        return state;
    }
    int childCount() const override { return items() > 0 ? items() : QAccessibleWidget::childCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (items() == 0)
            return QAccessibleWidget::child(index);
        if (index < 0 || index >= items())
            return nullptr;
        while (int(m_items.size()) <= index)
            m_items.push_back(QAccessible::registerAccessibleInterface(new SpokenItem(*widget(), int(m_items.size()))));
        return QAccessible::accessibleInterface(m_items[size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i)
            if (QAccessible::accessibleInterface(m_items[i]) == child)
                return int(i);
        return QAccessibleWidget::indexOfChild(child);
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<QAbstractButton*>(widget()) && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString& name) override
    {
        auto* button = qobject_cast<QAbstractButton*>(widget());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Spoken* spoken() const { return dynamic_cast<Spoken*>(widget()); }
    int items() const { return spoken() ? int(spoken()->spokenItems().size()) : 0; }
    mutable std::vector<QAccessible::Id> m_items;
};

QAccessibleInterface* makeSpoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* spoken = widget ? dynamic_cast<Spoken*>(widget) : nullptr;
    return spoken ? new SpokenInterface(*widget, *spoken) : nullptr;
}

} // namespace

void initSpoken()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(installed)
}

void announce(QWidget& widget, const QString& sentence)
{
    widget.setAccessibleName(sentence);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace huimin::ui
