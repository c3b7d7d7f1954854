#include "models/registry/organisation.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto officeHoursFields = fieldList(
    field<&OfficeHours::weekday>("星期", Public),
    field<&OfficeHours::from>("从", Public, 5),
    field<&OfficeHours::to>("到", Public, 5));
static_assert(memberCount<OfficeHours>() == officeHoursFields.size(), "a member is missing from the list of OfficeHours");
template <>
const Schema& schemaOf<OfficeHours>()
{
    static const Schema schema { "OfficeHours", officeHoursFields, [] { return std::shared_ptr<void>(std::make_shared<OfficeHours>()); } };
    return schema;
}

static constexpr auto scopeRefFields = fieldList(
    field<&ScopeRef::kind>("种类", Internal, 12),
    field<&ScopeRef::ref>("引用", Internal, 20));
static_assert(memberCount<ScopeRef>() == scopeRefFields.size(), "a member is missing from the list of ScopeRef");
template <>
const Schema& schemaOf<ScopeRef>()
{
    static const Schema schema { "ScopeRef", scopeRefFields, [] { return std::shared_ptr<void>(std::make_shared<ScopeRef>()); } };
    return schema;
}

static constexpr auto departmentFields = fieldList(
    field<&Department::id>("编号", Required),
    field<&Department::rev>("修订号", MergeServer),
    field<&Department::createdAt>("建档时间", MergeServer),
    field<&Department::createdBy>("建档人", MergeServer | Internal),
    field<&Department::updatedAt>("更新时间", MergeServer),
    field<&Department::code>("代码", Public | Required, 20),
    field<&Department::name>("名称", Public, 60),
    field<&Department::parent>("上级", Public, 20),
    field<&Department::aliases>("别名", Public),
    field<&Department::health>("卫生健康", Public),
    field<&Department::nameEn>("英文名称", Public, 120));
static_assert(memberCount<Department>() == departmentFields.size(), "a member is missing from the list of Department");
template <>
const Schema& schemaOf<Department>()
{
    static const Schema schema { "Department", departmentFields, [] { return std::shared_ptr<void>(std::make_shared<Department>()); } };
    return schema;
}

static constexpr auto hallFields = fieldList(
    field<&Hall::id>("编号", Required),
    field<&Hall::rev>("修订号", MergeServer),
    field<&Hall::createdAt>("建档时间", MergeServer),
    field<&Hall::createdBy>("建档人", MergeServer | Internal),
    field<&Hall::updatedAt>("更新时间", MergeServer),
    field<&Hall::number>("编号", Public, 5),
    field<&Hall::name>("名称", Public, 60),
    field<&Hall::district>("区划", Public, 6),
    field<&Hall::streets>("服务街道", Public),
    field<&Hall::hours>("办公时间", Public),
    field<&Hall::queues>("队列", Public),
    field<&Hall::phone>("电话", Public, 20),
    field<&Hall::address>("地址", Public, 120));
static_assert(memberCount<Hall>() == hallFields.size(), "a member is missing from the list of Hall");
template <>
const Schema& schemaOf<Hall>()
{
    static const Schema schema { "Hall", hallFields, [] { return std::shared_ptr<void>(std::make_shared<Hall>()); } };
    return schema;
}

static constexpr auto serviceWindowFields = fieldList(
    field<&ServiceWindow::id>("编号", Required),
    field<&ServiceWindow::rev>("修订号", MergeServer),
    field<&ServiceWindow::createdAt>("建档时间", MergeServer),
    field<&ServiceWindow::createdBy>("建档人", MergeServer | Internal),
    field<&ServiceWindow::updatedAt>("更新时间", MergeServer),
    field<&ServiceWindow::hallId>("大厅", Public | Reference),
    field<&ServiceWindow::number>("窗口号", Public),
    field<&ServiceWindow::queues>("队列", Public),
    field<&ServiceWindow::state>("状态", Public | MergeGuard));
static_assert(memberCount<ServiceWindow>() == serviceWindowFields.size(), "a member is missing from the list of ServiceWindow");
template <>
const Schema& schemaOf<ServiceWindow>()
{
    static const Schema schema { "ServiceWindow", serviceWindowFields, [] { return std::shared_ptr<void>(std::make_shared<ServiceWindow>()); } };
    return schema;
}

static constexpr auto staffFields = fieldList(
    field<&Staff::id>("编号", Required),
    field<&Staff::rev>("修订号", MergeServer),
    field<&Staff::createdAt>("建档时间", MergeServer),
    field<&Staff::createdBy>("建档人", MergeServer | Internal),
    field<&Staff::updatedAt>("更新时间", MergeServer),
    field<&Staff::staffNo>("工号", Public | MergeGuard, 8),
    field<&Staff::name>("姓名", Public | MergeGuard | Required, 60),
    field<&Staff::departmentId>("部门", Public | MergeGuard),
    field<&Staff::hallId>("大厅", Public | MergeGuard),
    field<&Staff::windowId>("窗口", Public | MergeGuard),
    field<&Staff::active>("在职", Public | MergeGuard),
    field<&Staff::loginName>("登录名", Internal | MergeGuard, 40),
    field<&Staff::roles>("角色", Internal | MergeGuard),
    field<&Staff::scopes>("范围", Internal | MergeGuard));
static_assert(memberCount<Staff>() == staffFields.size(), "a member is missing from the list of Staff");
template <>
const Schema& schemaOf<Staff>()
{
    static const Schema schema { "Staff", staffFields, [] { return std::shared_ptr<void>(std::make_shared<Staff>()); } };
    return schema;
}

} // namespace huimin
