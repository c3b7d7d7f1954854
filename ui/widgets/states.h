#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/tokens.h"
#include <QWidget>

class QHBoxLayout;

namespace huimin::ui {

class Label;

/// Nothing here: a fact, where the next thing is, up to two acts. Enter is its main act.
class EmptyState final : public QWidget, public Spoken {
    Q_OBJECT
public:
    EmptyState(const QString& icon, Tone tone, const QString& fact, const QString& next = {}, QWidget* parent = nullptr);
    Button* addAct(const QString& text, Button::Kind kind, const QString& key);
    QString spokenName() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }

private:
    Label* m_fact;
    Label* m_next;
    QHBoxLayout* m_acts;
};

/// Something went wrong: what happened, what is safe, what to do; a number to copy for those who help.
class ErrorState final : public QWidget, public Spoken {
    Q_OBJECT
public:
    ErrorState(const QString& fact, const QString& safe, const QString& number = {}, QWidget* parent = nullptr);
    Button* addAct(const QString& text, Button::Kind kind, const QString& key);
    QString spokenName() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::AlertMessage; }

private:
    Label* m_fact;
    Label* m_safe;
    QHBoxLayout* m_acts;
};

} // namespace huimin::ui
