#pragma once
#include <QAccessible>
#include <QString>
#include <QStringList>

namespace huimin::ui {

/// What a painted widget is to a screen reader. A widget that inherits this beside QWidget gets an accessible interface of
/// that role; name and description set with QWidget::setAccessibleName and setAccessibleDescription win over these.
class Spoken {
public:
    virtual ~Spoken() = default;
    virtual QAccessible::Role spokenRole() const = 0;
    virtual QString spokenName() const { return {}; }
    virtual QString spokenDescription() const { return {}; }
    virtual QString spokenValue() const { return {}; }
    /// The key of its act, as on its key cap.
    virtual QString spokenKey() const { return {}; }
    /// Adds to the usual state of a widget.
    virtual void spokenState(QAccessible::State&) const { }
    /// Items of a painted list, in order, and the current one.
    virtual QStringList spokenItems() const { return {}; }
    virtual int spokenCurrent() const { return -1; }
};

/// Installs the accessible interfaces of all Spoken widgets; called by Theme::install, harmless when called again.
void initSpoken();
/// Tells a screen reader that a widget has something new to say (a toast, a banner), politely.
void announce(QWidget& widget, const QString& sentence);

} // namespace huimin::ui
