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

    Result<std::optional<HandedDraft>> handed(CommandId command) override;
    Status settleHanded(CommandId command) override;

    /// What a hall is in charge of, and what no hall is, oldest first.
    Result<std::vector<HandedDraft>> handedTo(HallId hall);

private:
    Result<std::vector<HandedDraft>> read(SqlCursor cursor);
    CenterCore& m_core;
};

} // namespace huimin
