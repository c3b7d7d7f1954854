#pragma once
#include "models/base/error.h"
#include "models/base/result.h"
#include <QRectF>
#include <QStringList>
#include <QVector>
#include <utility>

class QPainter;

namespace huimin::ui {

/// Where a matter has been and what can be done on it, to be drawn over the picture of all stages; empty: the picture alone.
struct MatterPath {
    QString now; ///< the stage where it rests
    QVector<std::pair<QString, QString>> gone; ///< moves in their order, from and to
    QVector<std::pair<QString, QString>> possible; ///< an act that can be done now, and the stage that it leads to
};

/// The stages of matters as boxes and the moves between them as lines, laid out and drawn from the declaration alone
/// (matter_states.json): columns by how far a stage is from the beginning, the ways out of it at the foot.
class StatePicture {
public:
    explicit StatePicture(MatterPath path = {});

    /// In px at 100 %.
    QSizeF size() const { return m_size; }
    /// Draws it at 0,0 in units of 100 %.
    void draw(QPainter& painter) const;
    /// Each stage with what is to be known of it, in the order of the way.
    QStringList spoken() const;
    /// Writes it as PNG (twice the size) or, where the name ends so, as SVG. FileUnwritable.
    Status save(const QString& path) const;

private:
    struct Box {
        QString code;
        QRectF rect;
        bool leaves = false; ///< at the foot: no decision, no result
    };
    struct Move {
        QString from;
        QString to;
    };
    const Box* box(const QString& code) const;
    bool isGone(const QString& from, const QString& to) const;
    void drawMove(QPainter& painter, const Move& move) const;
    void drawBoxes(QPainter& painter) const;
    QString actsTo(const QString& stage) const;

    MatterPath m_path;
    QVector<Box> m_boxes;
    QVector<Move> m_moves;
    QSizeF m_size;
};

} // namespace huimin::ui
