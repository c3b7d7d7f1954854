#pragma once
#include "models/base/field.h"
#include "models/base/valueops.h"

/// Who works where: departments (部门), halls (大厅), service windows (窗口), staff (工作人员).
namespace huimin {

enum class Role { Clerk, Officer, Grid, Supervisor, Admin };
template <>
struct EnumTexts<Role> {
    static constexpr EnumText<Role> list[] = { { Role::Clerk, "clerk" }, { Role::Officer, "officer" }, { Role::Grid, "grid" }, { Role::Supervisor, "supervisor" }, { Role::Admin, "admin" } };
};

enum class WindowState { Open, Paused, Closed };
template <>
struct EnumTexts<WindowState> {
    static constexpr EnumText<WindowState> list[] = { { WindowState::Open, "open" }, { WindowState::Paused, "paused" }, { WindowState::Closed, "closed" } };
};

/// Opening hours of one weekday (1 = Monday); HH:MM.
struct OfficeHours {
    int weekday = 0;
    QString from;
    QString to;
    bool operator==(const OfficeHours&) const = default;
};
template <>
const Schema& schemaOf<OfficeHours>();

/// A scope by its kind (city, hall, department, grid) and reference (empty, hall number, department code, grid code).
struct ScopeRef {
    QString kind;
    QString ref;
    bool operator==(const ScopeRef&) const = default;
};
template <>
const Schema& schemaOf<ScopeRef>();

/// A department or other body (部门).
struct Department {
    DepartmentId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString code;
    QString name;
    std::optional<QString> parent;
    std::vector<QString> aliases;
    bool health = false; ///< its officers may see medical fields
    std::optional<QString> nameEn {}; ///< our own English for it; no body's official name
    bool operator==(const Department&) const = default;
};
template <>
const Schema& schemaOf<Department>();

/// A service hall (大厅).
struct Hall {
    HallId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString number; ///< 03-01: district and hall
    QString name;
    QString district;
    std::vector<QString> streets; ///< 12-digit codes
    std::vector<OfficeHours> hours;
    std::vector<QString> queues;
    std::optional<QString> phone;
    std::optional<QString> address;
    bool operator==(const Hall&) const = default;
};
template <>
const Schema& schemaOf<Hall>();

/// A window of a hall (窗口).
struct ServiceWindow {
    ServiceWindowId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    HallId hallId;
    int number = 0;
    std::vector<QString> queues;
    WindowState state{};
    bool operator==(const ServiceWindow&) const = default;
};
template <>
const Schema& schemaOf<ServiceWindow>();

/// A member of staff (工作人员); password hash and tokens are secret and no part of the record.
struct Staff {
    StaffId id;
    std::int64_t rev = 0;
    Instant createdAt;
    StaffId createdBy;
    Instant updatedAt;
    QString staffNo;
    QString name;
    DepartmentId departmentId;
    HallId hallId;
    ServiceWindowId windowId;
    bool active = false;
    QString loginName;
    std::vector<Role> roles;
    std::vector<ScopeRef> scopes;
    bool operator==(const Staff&) const = default;
};
template <>
const Schema& schemaOf<Staff>();

} // namespace huimin
