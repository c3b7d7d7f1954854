#pragma once
#include "ui/widgets/painted.h"
#include <QVector>

namespace huimin::ui {

/// The stages of a matter: done = filled tick, now = ring with a bold name, later = hollow behind a dotted line, returned = an
/// arrow back. Left and right move, Enter opens the event of the stage.
class StageBar final : public Painted {
    Q_OBJECT
public:
    struct Stage {
        QString name {};
        QString below {}; ///< date, day or reason
        bool returned = false;
    };
    explicit StageBar(QWidget* parent = nullptr);
    /// `now` is the index of the current stage; the number of stages when all are done.
    void setStages(const QVector<Stage>& stages, int now);

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    QString spokenName() const override { return tr("环节"); }
    QStringList spokenItems() const override;
    int spokenCurrent() const override { return m_now; }

Q_SIGNALS:
    void activated(int index);

protected:
    QSizeF measure() const override { return { 0, 58 }; }
    void draw(QPainter& painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QVector<Stage> m_stages;
    int m_now = 0;
    int m_at = 0; ///< where the arrows are
};

} // namespace huimin::ui
