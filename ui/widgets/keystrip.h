#pragma once
#include "ui/widgets/keycap.h"
#include <QVector>

namespace huimin::ui {

/// The bottom strip: the keys of this screen at the left; at the right how the desk stands to the center, what waits, the time.
class KeyStrip final : public Painted {
    Q_OBJECT
public:
    explicit KeyStrip(QWidget* parent = nullptr);
    void setHints(const QVector<KeyHint>& hints);
    /// A dot of `token` and words: 1 分钟前已同步.
    void setSync(Token token, const QString& words);
    /// 待发 2; empty hides it.
    void setWaiting(const QString& words);
    void setTime(const QString& time);
    QAccessible::Role spokenRole() const override { return QAccessible::StatusBar; }
    QString spokenName() const override;

Q_SIGNALS:
    /// The words about the center were clicked.
    void syncClicked();

protected:
    QSizeF measure() const override { return { 0, 32 }; }
    void draw(QPainter& painter, const QRectF& rect) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QVector<KeyHint> m_hints;
    Token m_syncToken = Token::OkFill;
    QString m_sync;
    QString m_waiting;
    QString m_time;
    qreal m_syncLeft = 0;
};

} // namespace huimin::ui
