#pragma once
#include "ui/widgets/painted.h"

namespace huimin::ui {

/// The key of an act, beside the act. Not in the accessible tree: the key is the accelerator text of its act.
class KeyCap final : public Painted {
    Q_OBJECT
public:
    explicit KeyCap(const QString& key, CapLook look = CapLook::Plain, QWidget* parent = nullptr);
    void setKey(const QString& key);
    QString key() const { return m_key; }
    QAccessible::Role spokenRole() const override { return QAccessible::Grip; }
    void spokenState(QAccessible::State& state) const override { state.invisible = true; }

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    QString m_key;
    CapLook m_look;
};

/// A key and what it does, as one thing of the bottom strip.
struct KeyHint {
    QString key {};
    QString text {};
};

} // namespace huimin::ui
