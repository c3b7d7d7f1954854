#pragma once
#include "ui/widgets/painted.h"
#include <QTimer>

namespace huimin::ui {

/// A number that is covered until a purpose is given: label, value with its middle hidden, a crossed eye. Ctrl+E, Enter or a
/// click asks for the purpose (revealRequested); `reveal` shows the value for some seconds, Esc covers it again. The place is as
/// wide covered as shown, so nothing moves. The value is kept only while it is seen, cannot be copied, and never reaches the
/// accessible text.
class MaskedLabel final : public Painted {
    Q_OBJECT
public:
    /// `masked` as models/base makes it: 350203********4231, 139****2345, 思明区****.
    MaskedLabel(const QString& label, const QString& masked, QWidget* parent = nullptr);
    ~MaskedLabel() override;

    void setMasked(const QString& masked);
    /// Shows the value for `seconds`, then covers it.
    void reveal(const QString& value, int seconds = 30);
    void cover();
    bool isRevealed() const { return m_secondsLeft > 0; }
    int secondsLeft() const { return m_secondsLeft; }
    /// Without the right to see it there is a lock instead of the eye and nothing is asked.
    void setAllowed(bool allowed);
    void setType(Type type);

    QString spokenName() const override;
    QString spokenDescription() const override;

Q_SIGNALS:
    void revealRequested();
    void covered();

protected:
    QSizeF measure() const override;
    void draw(QPainter& painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    qreal labelWidth() const;
    qreal valueWidth() const;
    QString m_label;
    QString m_masked;
    QString m_value;
    Type m_type = Type::Body;
    bool m_allowed = true;
    int m_secondsLeft = 0;
    QTimer m_timer;
};

} // namespace huimin::ui
