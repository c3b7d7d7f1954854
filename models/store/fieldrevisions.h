#pragma once
#include "models/base/field.h"
#include <map>

namespace huimin {

/// The revision at which each field of a record last changed: what tells which fields others touched since a command's baseRev.
/// Kept as text beside the record: "phone:3 email:5", fields since the record's first revision left out ("*:7" where that is not 1).
class FieldRevisions {
public:
    FieldRevisions() = default;
    explicit FieldRevisions(std::int64_t first) : m_first(first) { }
    static FieldRevisions fromText(const QByteArray& text);
    QByteArray toText() const;

    std::int64_t of(std::string_view field) const;
    void raise(const char* field, std::int64_t rev) { m_changed[field] = rev; }
    /// Raises every field of the mask.
    void raise(const Schema& schema, FieldMask changed, std::int64_t rev);

private:
    std::int64_t m_first = 1;
    std::map<std::string, std::int64_t, std::less<>> m_changed;
};

} // namespace huimin
