#pragma once
#include "models/store/centercore.h"
#include <QUuid>
#include <QVariant>

namespace huimin {

/// Where a page of a list ended: the value it is sorted by, and the id.
struct ListPlace {
    std::int64_t sort = 0;
    QUuid id;
};

/// Cursors of a list that is filtered and sorted in one way: opaque, and worth nothing for another list.
class ListCursor {
public:
    /// `list` and `values` say which list it is; `key` has to live as long.
    ListCursor(const CenterKey& key, const QByteArray& list, const std::vector<QVariant>& values);
    QByteArray write(const ListPlace& place) const;
    /// Nothing for a cursor of another list.
    std::optional<ListPlace> read(const QByteArray& cursor) const;

private:
    QByteArray mac(const QByteArray& place) const;
    const CenterKey* m_key;
    QByteArray m_text;
};

} // namespace huimin
