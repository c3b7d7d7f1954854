#pragma once
#include "models/base/ids.h"
#include "models/store/desksealers.h"
#include <QByteArrayView>
#include <vector>

namespace huimin {

/// Files of a desk user that wait to reach the center, each in a file of its own, sealed piece by piece under the user's key, as is
/// what else is only this user's. Its name is the attachment's id and tells nothing.
class FileBox {
public:
    /// Bytes of a piece: as much as one request carries.
    static constexpr std::int64_t pieceSize = 1024 * 1024;

    /// `directory` is made where it is missing.
    FileBox(QString directory, std::shared_ptr<const DeskKeys> keys, Random& random);

    /// On disk when it returns. DiskFull, DiskReadOnly or DiskError.
    Status keep(AttachmentId id, QByteArrayView content);
    /// The n-th piece, from 0; empty after the last. NotFound, KeysDamaged where it was changed or sealed under another key.
    Result<QByteArray> piece(AttachmentId id, int n) const;
    Result<QByteArray> content(AttachmentId id) const;
    bool holds(AttachmentId id) const;
    std::vector<AttachmentId> waiting() const;
    void drop(AttachmentId id);

private:
    QString path(AttachmentId id) const;
    QString m_directory;
    mutable DeskSealers m_sealers;
};

} // namespace huimin
