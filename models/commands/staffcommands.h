#pragma once
#include "models/commands/command.h"

/// Accounts: who works where, with which roles and scopes, and passwords. Sessions end when rights change.
namespace huimin {

/// AddStaff: the record's id is new; the center gives the staff number.
struct AddStaffBody {
    QString name;
    QString loginName;
    QString password;
    std::vector<Role> roles;
    std::vector<ScopeRef> scopes; ///< grids of a grid worker
    DepartmentId departmentId;
    HallId hallId;
    ServiceWindowId windowId;
    bool operator==(const AddStaffBody&) const = default;
};
template <> const Schema& schemaOf<AddStaffBody>();

/// AssignStaff: the whole new assignment.
struct AssignStaffBody {
    std::vector<Role> roles;
    std::vector<ScopeRef> scopes;
    DepartmentId departmentId;
    HallId hallId;
    ServiceWindowId windowId;
    bool operator==(const AssignStaffBody&) const = default;
};
template <> const Schema& schemaOf<AssignStaffBody>();

/// DisableStaff: nothing but the record.
struct DisableStaffBody {
    std::optional<QString> reason;
    bool operator==(const DisableStaffBody&) const = default;
};
template <> const Schema& schemaOf<DisableStaffBody>();

/// SetPassword (by an administrator) and ChangePassword (the own one, with the old one).
struct PasswordBody {
    QString password;
    std::optional<QString> oldPassword;
    bool operator==(const PasswordBody&) const = default;
};
template <> const Schema& schemaOf<PasswordBody>();

inline constexpr int shortestPassword = 10;

Result<CommandOutcome> addStaff(const Command& command, CommandContext& context);
Result<CommandOutcome> assignStaff(const Command& command, CommandContext& context);
Result<CommandOutcome> disableStaff(const Command& command, CommandContext& context);
Result<CommandOutcome> setPassword(const Command& command, CommandContext& context);
Result<CommandOutcome> changePassword(const Command& command, CommandContext& context);

} // namespace huimin
