#pragma once
#include "app/citygen/outlet.h"
#include "app/citygen/plan.h"
#include "models/registry/organisation.h"
#include <QHash>

/// Who works in the city: departments, halls with their windows, and the staff of each role. The demonstration staff have the
/// login names clerk, clerk2, officer, officer2, grid, grid2, supervisor, admin.
namespace huimin::city {

/// A clerk and the window they sit at.
struct ClerkDesk {
    StaffId staff;
    ServiceWindowId window;
    QString staffNo;
};

struct HallStaff {
    HallId id;
    StaffId supervisor;
    std::vector<ClerkDesk> clerks; ///< generated ones only, at the windows for general and enterprise matters
};

struct DepartmentStaff {
    DepartmentId id;
    QString code;
    QString name;
    bool health = false;
    std::vector<StaffId> officers; ///< three or more; of ecology the generated ones only
};

struct Organisation {
    std::vector<HallStaff> halls; ///< as CityPlan::halls
    std::vector<DepartmentStaff> departments; ///< as departments.csv
    QHash<QString, int> departmentIndex; ///< by code
    ClerkDesk linFang, xuXiaoyan; ///< clerk, clerk2
    StaffId chenLiqun, suZhiqiang; ///< officer, officer2
    StaffId linGuodong, chenXiaodong; ///< grid, grid2
    StaffId wuJianming; ///< supervisor
    StaffId zhengHai; ///< admin
    std::vector<DemonstrationAccount> accounts;

    const DepartmentStaff& department(const QString& code) const { return departments[static_cast<std::size_t>(departmentIndex.value(code))]; }
};

/// The id of a grid cell, and of the worker who has its generated tasks.
GridCellId gridCellId(const CityPlan& plan, const GridPlan& grid);
StaffId gridWorkerId(const CityPlan& plan, const GridPlan& grid);
/// When the city was set up: before everything else in it.
Instant cityBegin(const CityPlan& plan);
/// The admin's id: by whom records are made that nobody else made.
StaffId adminId(const CityPlan& plan);

/// Sends departments, halls, windows, staff and grid cells. Fails where departments.csv is missing.
Result<Organisation> makeOrganisation(const CityPlan& plan, class NameBook& names, Outlet& out);

} // namespace huimin::city
