#pragma once
#include <QString>
#include <vector>

namespace huimin::ui {

/// A QR code (level M) as its modules.
struct QrCode {
    int width = 0; ///< modules a side, without the quiet zone; 0 where there is nothing to encode
    std::vector<bool> dark {}; ///< row by row
    static constexpr int quiet = 4; ///< modules of quiet zone on each side
    int whole() const { return width == 0 ? 0 : width + 2 * quiet; }
};
/// Of an ASCII text, so that every scanner reads it.
QrCode qrCode(const QString& text);

} // namespace huimin::ui
