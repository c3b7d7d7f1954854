#pragma once
#include "app/center/caller.h"
#include "models/registry/access.h"

namespace huimin {

/// Records as REST gives them to one caller: what his role may not see is not there, sensitive fields are masked. What he may open
/// with a purpose only is there after OpenSubject (`opened`).
class RestReader final : public RecordReader {
public:
    RestReader(CenterReader& reader, const Caller& caller, QDate today) : m_reader(reader), m_caller(caller), m_today(today) { }

    /// The record of a road, whole check: NotFound where it is not for this caller, PurposeRequired (with `accepted`) where he has to
    /// open the subject first.
    Result<RecordText> open(std::string_view type, const QUuid& id, Instant now);

    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;

private:
    Result<std::optional<RecordText>> shown(const RecordText& record);
    CenterReader& m_reader;
    const Caller& m_caller;
    QDate m_today;
    bool m_opened = false;
};

} // namespace huimin
