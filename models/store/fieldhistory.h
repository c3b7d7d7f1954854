#pragma once
#include "models/base/field.h"
#include "models/base/ids.h"
#include <map>

namespace huimin {

/// The revision at which each field of a record last changed, and the desk that made it: what tells which fields others touched
/// since a command's baseRev. Kept as text beside the record, "phone:3@Q1kzC8aZ email:5"; fields since the record's first revision are
/// left out ("*:7" where that is not 1).
class FieldHistory {
public:
    struct Entry {
        std::int64_t rev = 1;
        QByteArray maker {}; ///< makerOf the desk; empty: no desk
    };
    FieldHistory() = default;
    explicit FieldHistory(Entry first) : m_first(std::move(first)) { }
    static FieldHistory fromText(const QByteArray& text);
    QByteArray toText() const;

    const Entry& of(std::string_view field) const;
    /// Every field of the mask was changed so.
    void note(const Schema& schema, FieldMask changed, const Entry& entry);

    /// A desk in few letters (its random part); empty for none.
    static QByteArray makerOf(DeviceId device);

private:
    Entry m_first;
    std::map<std::string, Entry, std::less<>> m_changed;
};

} // namespace huimin
