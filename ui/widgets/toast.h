#pragma once
#include "ui/widgets/painted.h"
#include <QElapsedTimer>
#include <QTimer>
#include <functional>

namespace huimin::ui {

/// What a toast says, and its one act (撤销, 拿回来).
struct ToastFace {
    QString fact {};
    QString detail {};
    QString act {};
    QString key {};
    std::function<void()> onAct {};
    bool good = true; ///< false: a triangle in place of the tick
};

/// One toast on ink ground with a running line. The key of its act is bound by the shell, so it works after the toast has gone.
class Toast final : public Painted {
    Q_OBJECT
public:
    explicit Toast(ToastFace face, QWidget* parent = nullptr);
    QAccessible::Role spokenRole() const override { return QAccessible::Notification; }
    QString spokenName() const override;
    QString spokenKey() const override { return m_face.key; }

Q_SIGNALS:
    void finished();

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void act();
    ToastFace m_face;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_spent = 0;
};

/// At most two toasts at the bottom right of a window, above the key strip. The focus does not move.
class ToastStack final : public QWidget {
    Q_OBJECT
public:
    explicit ToastStack(QWidget& window);
    void push(ToastFace face);
    /// Out of sight while somebody else could read it: the screen is locked.
    void setCovered(bool covered);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    bool m_covered = false;
    QVector<Toast*> m_toasts;
};

} // namespace huimin::ui
