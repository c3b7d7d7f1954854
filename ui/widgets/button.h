#pragma once
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"
#include <QAbstractButton>
#include <QFocusFrame>
#include <QPointer>

namespace huimin::ui {

/// An act with its name and its key. The key is shown and told to a screen reader; it is bound by the ActionCollection,
/// not here. One Filled button a screen: the main act. Danger is never filled and never the default.
/// Enter and Space press it.
class Button final : public QAbstractButton, public Spoken {
    Q_OBJECT
public:
    enum class Kind { Filled, Outlined, Quiet, Danger };
    explicit Button(
        const QString& text, Kind kind = Kind::Outlined, const QString& key = {}, const QString& icon = {}, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString key() const { return m_key; }
    void setKey(const QString& key);
    void setIconName(const QString& icon);
    /// 34 px by default; 38 in an act bar, 30 or 26 in strips and banners (those take `Type::Small`).
    void setMeasure(int height, Type type = Type::Body);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    QString spokenName() const override { return text(); }
    QString spokenKey() const override { return m_key; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    qreal contentWidth() const;
    qreal iconSize() const { return m_type == Type::Note ? 14 : 18; }
    Token words() const;
    void fit();
    Kind m_kind;
    QString m_key;
    QString m_icon;
    int m_height = 34;
    Type m_type = Type::Body;
    QPointer<QFocusFrame> m_halo;
};

} // namespace huimin::ui
