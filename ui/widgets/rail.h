#pragma once
#include "ui/widgets/painted.h"
#include <QHash>
#include <QVector>

namespace huimin::ui {

/// The left rail: the mark, then places with icon 20 and a short word, count badges; two places at the foot.
class Rail final : public Painted {
    Q_OBJECT
public:
    struct Place {
        QString id {};
        QString icon {};
        QString text {};
        QString key {}; ///< for the accessible text: Ctrl+1
    };
    explicit Rail(QWidget* parent = nullptr);
    void setPlaces(const QVector<Place>& top, const QVector<Place>& foot);
    void setCurrent(const QString& id);
    /// Empty takes it away.
    void setBadge(const QString& id, const QString& text);
    QAccessible::Role spokenRole() const override { return QAccessible::PageTabList; }
    QString spokenName() const override { return tr("去处"); }
    QStringList spokenItems() const override;
    int spokenCurrent() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    QSizeF measure() const override { return { 72, 0 }; }
    void draw(QPainter& painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QVector<Place> all() const { return m_top + m_foot; }
    QRectF tile(int index, qreal height) const;
    int placeAt(QPointF at) const;
    void drawPlace(QPainter& painter, const QRectF& tile, const Place& place, bool near) const;
    QVector<Place> m_top;
    QVector<Place> m_foot;
    QHash<QString, QString> m_badges;
    QString m_current;
    int m_hover = -1;
};

} // namespace huimin::ui
