#pragma once
#include <QImage>
#include <QString>

class QPainter;

namespace huimin::ui {

/// The paper with a number (取号单), 80 × 80 mm: hall, number, queue, how many are before, when it was taken. Nothing about a person.
struct Slip {
    QString hall;
    QString number;
    QString queue;
    QString before; ///< 前面还有 3 位
    QString taken; ///< 2026-11-24 10:42
    bool operator==(const Slip&) const = default;
};

inline constexpr double slipSideMm = 80;
void paintSlip(QPainter& painter, const Slip& slip, double dotsPerMm);
QImage slipImage(const Slip& slip, double dotsPerMm);
/// To the default printer, without a dialogue; false where there is none or it takes nothing.
bool printSlip(const Slip& slip);

} // namespace huimin::ui
