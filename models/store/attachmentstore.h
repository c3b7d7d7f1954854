#pragma once
#include "models/base/ids.h"
#include "models/store/centercore.h"

namespace huimin {

/// The content of attachments at the center, in the pieces in which it came, each sealed for its place. Inside a transaction where it
/// changes something.
class AttachmentStore {
public:
    explicit AttachmentStore(CenterCore& core) : m_core(core) { }

    /// How many bytes have arrived.
    Result<std::int64_t> arrived(AttachmentId id);
    /// Puts a piece where the content ends now: OffsetMismatch (with `offset`) anywhere else.
    Status append(AttachmentId id, std::int64_t start, QByteArrayView piece);
    /// The piece that begins at `start`; empty where there is none. KeyFileWrong where it was changed.
    Result<QByteArray> piece(AttachmentId id, std::int64_t start);
    /// SHA-256 of all that has arrived, 64 hex digits.
    Result<QString> digest(AttachmentId id);
    Status drop(AttachmentId id);

private:
    CenterCore& m_core;
};

} // namespace huimin
