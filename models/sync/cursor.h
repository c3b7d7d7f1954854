#pragma once
#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/store/secret.h"

namespace huimin {

/// Where a desk stands in the feed. Made and read by the center only; to the desk it is an opaque text. Authenticated, and bound to the
/// member of staff and the device that it was given to.
struct FeedCursor {
    QUuid epoch; ///< of the center's database: a restore starts a new one
    std::int64_t seq = 0; ///< everything up to this number of the feed was given
    int scopeVersion = 0; ///< of the member of staff in the role
    int schema = 0; ///< of what was sent
    StaffId staff;
    DeviceId device;
    bool operator==(const FeedCursor&) const = default;
};

/// base64url of version 1 | epoch 16 | seq 8 | scopeVersion 4 | schema 2 | staff 16 | device 16 | HMAC-SHA-256 cut to 16 bytes.
QByteArray encodeCursor(const FeedCursor& cursor, const Secret& key);
/// BadCursor where it is not exactly what encodeCursor gave under this key.
Result<FeedCursor> decodeCursor(const QByteArray& text, const Secret& key);

} // namespace huimin
