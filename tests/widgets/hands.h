#pragma once
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

/// What a person does to a widget and hears from it.
namespace huimin::test {

inline QString accessible(QWidget& widget, QAccessible::Text text)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(text) : QString();
}

/// Everything a screen reader can get out of a widget.
inline QString allAccessibleText(QWidget& widget)
{
    QString all;
    for (const auto kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator })
        all += accessible(widget, kind) + QLatin1Char('\n');
    return all;
}

/// As a keyboard or an input method gives it: text of any script.
inline void type(QWidget* widget, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
}

} // namespace huimin::test
