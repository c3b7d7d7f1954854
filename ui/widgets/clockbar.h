#pragma once
#include "ui/widgets/painted.h"
#include <QVector>

namespace huimin::ui {

/// What the clock bar shows. The days are working days in order, from the day the clock began; models/base counts them.
struct ClockFace {
    enum class Day { Used, Stopped, Today, Coming };
    struct Cell {
        QString label {}; ///< 11-11 for the first of a month, else 12
        Day state = Day::Coming;
        bool afterWeekend = false; ///< leaves a gap before it
        QString spoken {}; ///< 11-17，停钟，专家评审
    };
    /// A limit in working days and its flag (11-27 周五 承诺到期).
    struct Limit {
        QString name {}; ///< 承诺
        QString sub {}; ///< 10 个工作日
        int days = 0;
        QString flag {};
    };
    /// Stopped cells `from` to `to`, with what and why (document and person).
    struct Stop {
        int from = 0;
        int to = 0;
        QString what {};
        QString why {};
    };
    QVector<Cell> cells {};
    Limit promised {};
    Limit statutory {};
    QVector<Stop> stops {};
};

/// One cell for each working day: the promised line (34 px, numbered) over the statutory line (22 px), stopped cells hatched under
/// a bracket with their reason, flags at the limits, today as a black pill, used cells after the flag in the tone of late.
/// Left and right move a day and read it.
class ClockBar final : public Painted {
    Q_OBJECT
public:
    explicit ClockBar(QWidget* parent = nullptr);
    void setFace(const ClockFace& face);
    /// The width of the names at the left; 92 for Chinese, wider for English.
    void setNameWidth(int px);
    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    QString spokenName() const override { return tr("时限"); }
    QStringList spokenItems() const override;
    int spokenCurrent() const override { return m_at; }

protected:
    QSizeF measure() const override { return { 0, 206 }; }
    void draw(QPainter& painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void drawLimit(QPainter& painter, const ClockFace::Limit& limit, qreal y, bool numbered, const QVector<qreal>& lefts, qreal cell) const;
    ClockFace m_face;
    int m_names = 92;
    int m_at = -1;
};

/// A sample of a state for the legend: 计时, 停钟, 未到.
class ClockSample final : public Painted {
    Q_OBJECT
public:
    explicit ClockSample(ClockFace::Day state, QWidget* parent = nullptr);

protected:
    QSizeF measure() const override { return { 16, 12 }; }
    void draw(QPainter& painter, const QRectF& rect) override;

private:
    ClockFace::Day m_state;
};

} // namespace huimin::ui
