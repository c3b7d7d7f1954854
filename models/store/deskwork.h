#pragma once
#include "models/commands/ports.h"
#include "models/store/centercore.h"

namespace huimin {

/// What desks left at the center; contents are sealed.
class CenterDeskWork : public DeskWorkStore {
public:
    explicit CenterDeskWork(CenterCore& core) : m_core(core) { }
    Status handOverDraft(const HandedDraft& draft) override;
    Status discardParked(CommandId command, StaffId by, const QString& reason) override;

    struct Draft {
        std::int64_t id = 0;
        HandedDraft draft;
    };
    /// Of a hall, oldest first.
    Result<std::vector<Draft>> draftsOf(HallId hall);
    Status removeDraft(std::int64_t id);

private:
    CenterCore& m_core;
};

} // namespace huimin
