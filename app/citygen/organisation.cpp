#include "app/citygen/organisation.h"
#include "app/citygen/namebook.h"
#include "models/base/csv.h"
#include "models/base/ownnumbers.h"
#include <algorithm>

namespace huimin::city {
namespace {

/// Makes staff and gives them running numbers, one count a district and hall.
class StaffRoom {
public:
    StaffRoom(const CityPlan& plan, NameBook& names, Outlet& out, Organisation& house)
        : m_plan(plan), m_names(names), m_out(out), m_house(house), m_dice(plan.options.seed, "staff"), m_begin(cityBegin(plan))
    {
    }

    struct Post {
        QByteArray key; ///< names the id
        Role role = Role::Clerk;
        ScopeRef scope;
        QString district2 = QStringLiteral("00");
        QString hall2 = QStringLiteral("00");
        DepartmentId department {};
        HallId hall {};
        ServiceWindowId window {};
        QString name {}; ///< generated where empty
        QString loginName {}; ///< empty: cannot sign in
        int number = 0; ///< running number; 0 = the next
    };

    Staff hire(const Post& post)
    {
        Staff staff;
        staff.id = StaffId(seededId(m_plan.options.seed, "staff|" + post.key, m_begin));
        staff.createdAt = m_begin;
        staff.name = post.name.isEmpty() ? m_names.staffName(m_dice, m_dice.chance(550) ? Sex::Female : Sex::Male) : post.name;
        int& last = m_last[post.district2 + post.hall2];
        int number = post.number;
        if (number == 0) {
            do
                ++last;
            while (post.district2 == QLatin1String("03") && post.hall2 == QLatin1String("01") && last <= 20); // kept for the cast
            number = last;
        }
        staff.staffNo = makeStaffNumber(post.district2, post.hall2, number);
        staff.departmentId = post.department;
        staff.hallId = post.hall;
        staff.windowId = post.window;
        staff.active = true;
        staff.loginName = post.loginName.isEmpty() ? QLatin1Char('s') + staff.staffNo : post.loginName;
        staff.roles = { post.role };
        staff.scopes = { post.scope };
        if (!post.loginName.isEmpty()) {
            Dice salt(m_plan.options.seed, ("salt|" + post.key).constData());
            m_house.accounts.push_back({ staff.id, post.loginName, salt.bytes(16) });
        }
        m_out.put(staff);
        return staff;
    }

private:
    const CityPlan& m_plan;
    NameBook& m_names;
    Outlet& m_out;
    Organisation& m_house;
    Dice m_dice;
    Instant m_begin;
    QHash<QString, int> m_last;
};

Status makeDepartments(const CityPlan& plan, Organisation& house, Outlet& out)
{
    const auto table = CsvTable::read(QStringLiteral(":/huimin/catalogue/departments.csv"));
    if (!table)
        return table.error();
    for (qsizetype row = 0; row < table->size(); ++row) {
        Department department;
        department.code = table->at(row, 0);
        department.createdAt = cityBegin(plan);
        department.id = DepartmentId(seededId(plan.options.seed, "department|" + department.code.toUtf8(), department.createdAt));
        department.name = table->at(row, 1);
        if (!table->at(row, 2).isEmpty())
            department.parent = table->at(row, 2);
        for (const QString& alias : table->at(row, 3).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            department.aliases.push_back(alias);
        if (const QString english = table->at(row, table->column(u"nameEn")); !english.isEmpty())
            department.nameEn = english;
        department.health = department.code == QLatin1String("health") || department.code == QLatin1String("medins") || department.code == QLatin1String("disabled");
        house.departmentIndex.insert(department.code, static_cast<int>(house.departments.size()));
        house.departments.push_back({ department.id, department.code, department.name, department.health, {} });
        out.put(department);
    }
    return {};
}

Hall makeHall(const CityPlan& plan, const HallPlan& spec)
{
    Hall hall;
    hall.createdAt = cityBegin(plan);
    hall.id = HallId(seededId(plan.options.seed, "hall|" + spec.number.toUtf8(), hall.createdAt));
    hall.number = spec.number;
    hall.name = spec.name;
    hall.district = spec.district;
    hall.streets = spec.streets;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        hall.hours.push_back({ weekday, QStringLiteral("08:30"), QStringLiteral("12:00") });
        hall.hours.push_back({ weekday, QStringLiteral("13:30"), QStringLiteral("17:00") });
    }
    hall.address = QStringLiteral("%1示例路 %2 号").arg(spec.name.section(QStringLiteral("政务服务"), 0, 0)).arg(spec.number.right(1).toInt() * 10 + 1); // a made-up street
    hall.queues = { QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") };
    hall.phone = QStringLiteral("0592-7703") + spec.number.left(2) + spec.number.right(1); // a made-up exchange
    return hall;
}

ServiceWindow makeWindow(const CityPlan& plan, const Hall& hall, int number, int windows)
{
    ServiceWindow window;
    window.createdAt = hall.createdAt;
    window.id = ServiceWindowId(seededId(plan.options.seed, "window|" + hall.number.toUtf8() + '|' + QByteArray::number(number), window.createdAt));
    window.hallId = hall.id;
    window.number = number;
    const int collect = windows >= 8 ? windows - 2 : windows; // the last two hand out results, the two before take firms
    if (number > collect)
        window.queues = { QStringLiteral("C") };
    else if (number > collect - 2 && windows >= 8)
        window.queues = { QStringLiteral("B"), QStringLiteral("A") };
    else
        window.queues = { QStringLiteral("A") };
    window.state = WindowState::Open;
    return window;
}

void makeHalls(const CityPlan& plan, Organisation& house, StaffRoom& room, Outlet& out)
{
    // windows and staff name each other's hall, so the halls come first
    std::vector<Hall> halls;
    for (const HallPlan& spec : plan.halls) {
        halls.push_back(makeHall(plan, spec));
        out.put(halls.back());
    }
    for (std::size_t i = 0; i < halls.size(); ++i) {
        const HallPlan& spec = plan.halls[i];
        const Hall& hall = halls[i];
        HallStaff here { hall.id, {}, {} };
        const ScopeRef scope { QStringLiteral("hall"), hall.number };
        const QString district2 = hall.number.left(2), hall2 = hall.number.right(2);
        const bool home = i == 0;
        for (int number = 1; number <= spec.windows; ++number) {
            ServiceWindow window = makeWindow(plan, hall, number, spec.windows);
            out.put(window);
            StaffRoom::Post post { "clerk|" + hall.number.toUtf8() + '|' + QByteArray::number(number), Role::Clerk, scope, district2, hall2, {}, hall.id, window.id };
            if (home && number == 12) {
                post.name = QStringLiteral("林芳");
                post.loginName = QStringLiteral("clerk");
                post.number = 12;
            } else if (home && number == 11) {
                post.name = QStringLiteral("许晓燕");
                post.loginName = QStringLiteral("clerk2");
                post.number = 11;
            } else if (!spec.busy) {
                post.loginName = QStringLiteral("bench");
            }
            const Staff clerk = room.hire(post);
            const ClerkDesk desk { clerk.id, window.id, clerk.staffNo };
            if (home && number == 12)
                house.linFang = desk;
            else if (home && number == 11)
                house.xuXiaoyan = desk;
            else
                here.clerks.push_back(desk);
        }
        StaffRoom::Post head { "supervisor|" + hall.number.toUtf8(), Role::Supervisor, scope, district2, hall2, {}, hall.id };
        if (home) {
            head.name = QStringLiteral("吴建明");
            head.loginName = QStringLiteral("supervisor");
            head.number = 1;
        }
        here.supervisor = room.hire(head).id;
        if (home)
            house.wuJianming = here.supervisor;
        house.halls.push_back(std::move(here));
    }
}

void makeOfficers(Organisation& house, StaffRoom& room)
{
    for (DepartmentStaff& department : house.departments) {
        const ScopeRef scope { QStringLiteral("department"), department.code };
        if (department.code == QLatin1String("ecology")) {
            StaffRoom::Post post { "officer", Role::Officer, scope, QStringLiteral("00"), QStringLiteral("00"), department.id };
            post.name = QStringLiteral("陈立群");
            post.loginName = QStringLiteral("officer");
            house.chenLiqun = room.hire(post).id;
            post.key = "officer2";
            post.name = QStringLiteral("苏志强");
            post.loginName = QStringLiteral("officer2");
            house.suZhiqiang = room.hire(post).id;
        }
        for (int n = 1; n <= 3; ++n)
            department.officers.push_back(room.hire({ "officer|" + department.code.toUtf8() + '|' + QByteArray::number(n), Role::Officer, scope,
                                                        QStringLiteral("00"), QStringLiteral("00"), department.id })
                                              .id);
    }
}

void makeGrids(const CityPlan& plan, Organisation& house, StaffRoom& room, Outlet& out)
{
    const DepartmentId street = house.department(QStringLiteral("street")).id;
    for (const GridPlan& grid : plan.grids) {
        GridCell cell;
        cell.id = gridCellId(plan, grid);
        cell.createdAt = cityBegin(plan);
        cell.code = grid.code;
        cell.name = grid.name;
        cell.division = grid.community;
        cell.outline = grid.outline;
        cell.households = grid.households;
        if (!plan.options.onlyMap) {
            const ScopeRef scope { QStringLiteral("grid"), grid.code };
            StaffRoom::Post post { "grid|" + grid.code.toUtf8(), Role::Grid, scope, grid.district.mid(4, 2), QStringLiteral("00"), street };
            const bool mine = grid.index == 2;
            const bool second = grid.index == 1;
            if (mine || second) {
                StaffRoom::Post cast = post;
                cast.key = mine ? "cast|grid" : "cast|grid2";
                cast.name = mine ? QStringLiteral("林国栋") : QStringLiteral("陈晓东");
                cast.loginName = mine ? QStringLiteral("grid") : QStringLiteral("grid2");
                const StaffId id = room.hire(cast).id;
                (mine ? house.linGuodong : house.chenXiaodong) = id;
                cell.workers.push_back(id);
            }
            if (!mine) // in 前埔北 003 all open work is the cast's
                cell.workers.push_back(room.hire(post).id);
        }
        out.put(cell);
    }
}

} // namespace

Instant cityBegin(const CityPlan& plan) { return businessInstant(plan.day().addYears(-2).addDays(-40), QTime(9, 0)); }

StaffId adminId(const CityPlan& plan) { return StaffId(seededId(plan.options.seed, "staff|admin", cityBegin(plan))); }

GridCellId gridCellId(const CityPlan& plan, const GridPlan& grid)
{
    return GridCellId(seededId(plan.options.seed, "grid|" + grid.code.toLatin1(), cityBegin(plan)));
}

StaffId gridWorkerId(const CityPlan& plan, const GridPlan& grid)
{
    const QByteArray key = grid.index == 2 ? QByteArray("cast|grid") : "grid|" + grid.code.toLatin1();
    return StaffId(seededId(plan.options.seed, "staff|" + key, cityBegin(plan)));
}

Result<Organisation> makeOrganisation(const CityPlan& plan, NameBook& names, Outlet& out)
{
    Organisation house;
    HUIMIN_TRY(makeDepartments(plan, house, out));
    StaffRoom room(plan, names, out, house);
    StaffRoom::Post admin { "admin", Role::Admin, { QStringLiteral("city"), {} } };
    admin.name = QStringLiteral("郑海");
    admin.loginName = QStringLiteral("admin");
    house.zhengHai = room.hire(admin).id;
    makeHalls(plan, house, room, out);
    makeOfficers(house, room);
    makeGrids(plan, house, room, out);
    return house;
}

} // namespace huimin::city
