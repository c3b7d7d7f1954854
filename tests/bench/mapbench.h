#pragma once
#include "models/store/records.h"

namespace huimin::bench {

/// The map over a city of grids and buildings with 5,000 marks, in a window of 1920 × 1080: dragged by 20 pixels and zoomed by a notch
/// sixty times a second at 53, 4 and 0.25 m a pixel. A frame lasts from the moment its event is due to the end of the painting, so that
/// waiting behind work of one's own counts; what the display then does with it does not. Prints `map.pan.SCALE` and `map.zoom.SCALE`:
/// 99th percentile, the median of three runs; baseline: the same ground and marks painted anew in each frame.
Status benchMap(RecordReader& records);

} // namespace huimin::bench
