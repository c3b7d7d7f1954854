#pragma once
#include "models/registry/access.h"
#include "models/registry/placement.h"

namespace huimin {

/// The records as one member of staff may read them: out of reach is not there, forbidden fields are left out, fields of a row
/// marked `m` are masked, other sensitive fields are clear (whoever shows them masks them). For composing profiles at the center.
class AccessReader final : public RecordReader {
public:
    /// `opened`: the subject that is read has been opened with a purpose, so what hangs on it may be read too.
    AccessReader(RecordReader& all, const Actor& actor, QDate today, bool opened)
        : m_all(all)
        , m_actor(actor)
        , m_placer(all, today)
        , m_opened(opened)
    {
    }
    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;

private:
    const FieldPlan* planOf(const QByteArray& type);
    /// The record as it may be seen; nothing where it may not.
    Result<std::optional<RecordText>> seen(const RecordText& record);
    Result<std::vector<RecordText>> seen(Result<std::vector<RecordText>> found);

    RecordReader& m_all;
    const Actor& m_actor;
    Placer m_placer; // of one moment: where records stand does not change while they are read
    QHash<QByteArray, FieldPlan> m_plans;
    bool m_opened;
};

} // namespace huimin
