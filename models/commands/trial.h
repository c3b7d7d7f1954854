#pragma once
#include "models/commands/command.h"
#include <map>

namespace huimin {

/// Records as a reader has them, with what is written laid over them and thrown away in the end: to learn what a command would come to
/// before it is given.
class TrialSpace final : public RecordSpace {
public:
    /// `now` is the time that `updatedAt` gets.
    TrialSpace(RecordReader& records, Instant now) : m_records(records), m_now(now) { }
    Result<std::optional<RecordText>> fetch(std::string_view type, const QUuid& id) override;
    Result<std::vector<RecordText>> related(std::string_view type, const QUuid& target) override;
    Result<std::vector<RecordText>> all(std::string_view type) override;
    Result<RecordText> put(const RecordText& record) override;
    Status remove(std::string_view type, const QUuid& id) override;

private:
    RecordReader& m_records;
    Instant m_now;
    std::map<std::pair<QByteArray, QUuid>, std::optional<RecordText>> m_over; ///< nothing: removed
};

/// What the command would be refused for now, as far as this desk can tell; nothing is changed.
Status tryCommand(const Command& command, RecordReader& records, const Actor& actor, const WorkCalendar& calendar, Instant now);

} // namespace huimin
