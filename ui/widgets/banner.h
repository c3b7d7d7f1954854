#pragma once
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace huimin::ui {

/// Something that stays true for a while (offline, a device, a new rule): bold fact, one line of what still works, one act.
/// Said once to a screen reader. At most two on a page.
class Banner final : public QWidget, public Spoken {
    Q_OBJECT
public:
    Banner(Tone tone, const QString& icon, const QString& fact, const QString& still = {}, QWidget* parent = nullptr);
    void setFact(const QString& fact);
    void setStill(const QString& still);
    /// Words before the act: 18 件待发.
    void setNote(const QString& note);
    /// Its one act; the button belongs to the banner.
    Button* setAct(const QString& text, const QString& key);
    QAccessible::Role spokenRole() const override { return QAccessible::AlertMessage; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    Tone m_tone;
    Label* m_fact;
    Label* m_still;
    Label* m_note;
    Button* m_act = nullptr;
};

} // namespace huimin::ui
