#pragma once
#include "models/grid/gridevent.h"
#include "models/store/records.h"

/// Events that may be the same one as another: told while a report is typed, and the guard of joining (并案).
namespace huimin {

/// What a report says so far; text and place may be empty.
struct EventSketch {
    QString classCode;
    GridCellId gridId;
    std::optional<PlanePoint> point;
    QString place;
    QString text;
    bool operator==(const EventSketch&) const = default;
};
template <> const Schema& schemaOf<EventSketch>();

struct LikeEvent {
    GridEvent event;
    int metres = 0; ///< between the two
    int score = 0; ///< 0 … 100: class, nearness, time and words
};

inline constexpr int likeWithinMetres = 50; ///< told while reporting
inline constexpr int joinWithinMetres = 200;
inline constexpr int likeWithinDays = 30;

int metresBetween(PlanePoint a, PlanePoint b);
/// How much two texts share, 0 … 100: pairs of characters that stand in both, without spaces and signs.
int wordsShared(const QString& a, const QString& b);
/// Whether the two may be joined: the same class, near in place and time.
bool mayBeSame(const GridEvent& a, const GridEvent& b);
/// Open events like the sketch, the likest first, at most `most`: of the same group of classes and within 50 m, or of the same class at a
/// place that is called the same, in the last 30 days. Looks at the grid of the sketch.
Result<std::vector<LikeEvent>> likeEvents(RecordReader& records, const EventSketch& sketch, Instant now, int most = 3);

} // namespace huimin
