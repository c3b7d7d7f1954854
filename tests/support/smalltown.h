#pragma once
#include "models/base/calendar.h"
#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "models/commands/commandtypes.h"
#include "models/matters/catalogueload.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include "tests/support/memoryspace.h"

/// A town that a person can read at a glance, for tests of rules: one hall with its staff, two grids of one street and one grid of
/// another, the 张 family in the first, a shop, and the shipped catalogue. It is 2026-11-24 09:00, a Tuesday.
namespace huimin::test {

/// The n-th id of the town.
inline QUuid townId(int n)
{
    return childUuid(uuidFromText(u"0190a000-0000-7000-8000-000000000001"), n);
}

/// JSON as a person writes it in a test: 'text' for "text".
inline QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Numbers as the center gives them.
class CountingNumbers final : public NumberSource {
public:
    int given = 0;
    QStringList held {};
    Result<QString> nextMatterNumber(const QString& hallNumber, int year) override
    {
        return makeMatterNumber(year, hallNumber.left(2), hallNumber.mid(3, 2), ++given);
    }
    Result<bool> claimMatterNumber(const QString& number) override
    {
        if (held.contains(number))
            return false;
        held << number;
        return true;
    }
    int events = 0;
    Result<QString> nextEventNumber(const QString& district2, QDate day) override { return makeEventNumber(day, district2, ++events); }
    QHash<QString, int> tickets {};
    Result<QString> nextTicketNumber(const QString& hallNumber, QDate day, const QString& queue) override
    {
        return queue + QStringLiteral("%1").arg(++tickets[hallNumber + day.toString(Qt::ISODate) + queue], 3, 10, QLatin1Char('0'));
    }
    Result<bool> claimTicketNumber(const QString& hallNumber, QDate day, const QString& number) override
    {
        int& last = tickets[hallNumber + day.toString(Qt::ISODate) + number.left(1)];
        if (number.mid(1).toInt() <= last)
            return false;
        last = number.mid(1).toInt();
        return true;
    }
};

struct SmallTown {
    MemorySpace records;
    CountingNumbers numbers;
    WorkCalendar calendar;
    Catalogue catalogue;
    Hall hall;
    Hall otherHall;
    Department ecology;
    Department hrss;
    GridCell grid;
    GridCell neighbourGrid;
    GridCell farGrid;
    Resident zhang;
    Resident chen;
    Resident child;
    Resident mother;
    Resident far; ///< lives in the grid of the other street
    Household household;
    Address address;
    Enterprise shop;
    Certificate idCard;
    Actor clerk;
    Actor officer;
    Actor gridWorker;
    Actor supervisor;
    Actor admin;

    SmallTown()
    {
        struct Shipped { // read and written once
            Catalogue catalogue;
            MemorySpace records;
            Shipped()
            {
                auto read = shippedCatalogue();
                if (!read)
                    qFatal("no catalogue");
                catalogue = std::move(*read);
                for (const ServiceItem& item : catalogue.items)
                    records.add(item);
                for (const Material& material : catalogue.materials)
                    records.add(material);
                records.writes = 0;
            }
        };
        static const Shipped shipped;
        catalogue = shipped.catalogue;
        records = shipped.records;
        places();
        staff();
        people();
    }

    Instant at(int hour, int minute = 0) const { return businessInstant(QDate(2026, 11, 24), QTime(hour, minute)); }
    Instant on(QDate day, int hour = 9) const { return businessInstant(day, QTime(hour, 0)); }

    /// The center carries the command out.
    Result<CommandOutcome> run(const Actor& actor, const Command& command, Instant when)
    {
        records.now = when;
        CommandContext context { records, actor, calendar, when };
        context.numbers = &numbers;
        context.revisions = &records;
        return applyCommand(command, context);
    }
    Result<CommandOutcome> run(const Actor& actor, const Command& command) { return run(actor, command, at(9)); }
    /// A desk does: no numbers, no revisions.
    Result<CommandOutcome> runAtDesk(const Actor& actor, const Command& command, Instant when)
    {
        records.now = when;
        CommandContext context { records, actor, calendar, when };
        return applyCommand(command, context);
    }

    /// A command about a record; ids count up from 1000.
    Command command(const char* type, const char* entityType, const QUuid& entity, const QByteArray& body, std::int64_t baseRev = 0)
    {
        Command out;
        out.id = CommandId(townId(1000 + m_commands++));
        out.seq = m_commands;
        out.type = QString::fromLatin1(type);
        out.entity = { QString::fromLatin1(entityType), entity };
        out.baseRev = baseRev;
        out.body.json = body;
        out.occurredAt = records.now;
        return out;
    }

    const ServiceItem& item(const char* code) const
    {
        const ServiceItem* found = catalogue.item(QString::fromLatin1(code));
        if (!found)
            qFatal("no such item: %s", code);
        return *found;
    }

private:
    void places()
    {
        const auto department = [&](int n, const char* code, const char16_t* name) {
            Department d;
            d.id = DepartmentId(townId(n));
            d.code = QString::fromLatin1(code);
            d.name = QString::fromUtf16(name);
            return records.add(d);
        };
        hrss = department(1, "hrss", u"厦门市人社局");
        ecology = department(2, "ecology", u"厦门市生态环境局");
        Department health = department(3, "health", u"厦门市卫健委");
        health.health = true;
        records.add(health);
        hall.id = HallId(townId(10));
        hall.number = QStringLiteral("03-01");
        hall.name = QStringLiteral("思明区政务服务中心");
        hall.district = QStringLiteral("350203");
        hall.address = QStringLiteral("思明区前埔二里 88 号");
        hall.phone = QStringLiteral("0592-5000000");
        hall.streets = { QStringLiteral("350203010000") };
        for (int weekday = 1; weekday <= 5; ++weekday) {
            hall.hours.push_back({ weekday, QStringLiteral("08:30"), QStringLiteral("12:00") });
            hall.hours.push_back({ weekday, QStringLiteral("13:30"), QStringLiteral("17:00") });
        }
        hall = records.add(hall);
        otherHall = hall;
        otherHall.id = HallId(townId(11));
        otherHall.number = QStringLiteral("06-01");
        otherHall.name = QStringLiteral("湖里区政务服务中心");
        otherHall.streets = { QStringLiteral("350206001000") };
        otherHall = records.add(otherHall);
        ServiceWindow window;
        window.id = ServiceWindowId(townId(12));
        window.hallId = hall.id;
        window.number = 12;
        records.add(window);
        const auto cell = [&](int n, const char* code) {
            GridCell c;
            c.id = GridCellId(townId(n));
            c.code = QString::fromLatin1(code);
            c.name = c.code.right(3);
            c.division = c.code.left(12);
            return records.add(c);
        };
        grid = cell(20, "350203010023003");
        neighbourGrid = cell(21, "350203010023002");
        farGrid = cell(22, "350206001001001");
    }

    void staff()
    {
        const auto member = [&](int n, const char* login, const char16_t* name, Role role, Actor& actor) {
            Staff s;
            s.id = StaffId(townId(n));
            s.name = QString::fromUtf16(name);
            s.loginName = QString::fromLatin1(login);
            s.staffNo = makeStaffNumber(u"03", u"01", n);
            s.active = true;
            s.roles = { role };
            actor.staff = s.id;
            actor.name = s.name;
            actor.role = role;
            actor.scopes = { { QStringLiteral("city"), QString() } };
            actor.device = DeviceId(townId(n + 500));
            if (role == Role::Clerk || role == Role::Supervisor) {
                actor.hall = s.hallId = hall.id;
                actor.scopes.push_back({ QStringLiteral("hall"), hall.number });
                actor.streets = hall.streets;
            }
            if (role == Role::Clerk) {
                actor.window = s.windowId = ServiceWindowId(townId(12));
                actor.scopes.push_back({ QStringLiteral("grid"), grid.code });
                actor.scopes.push_back({ QStringLiteral("grid"), neighbourGrid.code });
            }
            if (role == Role::Officer) {
                actor.department = s.departmentId = ecology.id;
                actor.departmentCode = ecology.code;
                actor.scopes.push_back({ QStringLiteral("department"), ecology.code });
            }
            if (role == Role::Grid) {
                s.scopes = { { QStringLiteral("grid"), grid.code } };
                actor.scopes.push_back(s.scopes.front());
                grid.workers = { s.id };
                grid = records.add(grid);
            }
            records.add(s);
        };
        member(30, "clerk", u"林芳", Role::Clerk, clerk);
        member(31, "officer", u"陈立群", Role::Officer, officer);
        member(32, "grid", u"林国栋", Role::Grid, gridWorker);
        member(33, "supervisor", u"吴建明", Role::Supervisor, supervisor);
        member(34, "admin", u"郑海", Role::Admin, admin);
    }

    Household dwelling(int n, const GridCell& cell, const char16_t* room)
    {
        Building building;
        building.id = BuildingId(townId(n));
        building.gridId = cell.id;
        building.number = QStringLiteral("32");
        building.road = QStringLiteral("前埔二里");
        records.add(building);
        Address a;
        a.id = AddressId(townId(n + 1));
        a.division = cell.division;
        a.gridId = cell.id;
        a.road = QStringLiteral("前埔二里");
        a.buildingId = building.id;
        a.room = QString::fromUtf16(room);
        a.floor = 5;
        a.doorKey = QStringLiteral("32.") + a.room;
        a = records.add(a);
        Household h;
        h.id = HouseholdId(townId(n + 2));
        h.addressId = a.id;
        address = a;
        return records.add(h);
    }

    Resident person(int n, const char16_t* name, Sex sex, QDate birth, const Household& home, RelationToHead relation, int order)
    {
        Resident r;
        r.id = ResidentId(townId(n));
        r.name = QString::fromUtf16(name);
        r.sex = sex;
        r.nationality = QStringLiteral("CHN");
        r.birthDate = birth;
        r.householdId = home.id;
        r.relationToHead = relation;
        r.idNumber = makeCitizenId(u"350203", birth, order);
        return records.add(r);
    }

    void people()
    {
        household = dwelling(40, grid, u"501");
        zhang = person(50, u"张伟明", Sex::Male, QDate(1984, 8, 16), household, RelationToHead::Head, 3);
        zhang.phone = QStringLiteral("13950002345");
        zhang.chronic = { QStringLiteral("高血压") };
        zhang = records.add(zhang);
        chen = person(51, u"陈雅婷", Sex::Female, QDate(1987, 8, 16), household, RelationToHead::Spouse, 2);
        child = person(52, u"张睿", Sex::Male, QDate(2014, 8, 16), household, RelationToHead::Child, 1);
        mother = person(53, u"王秀英", Sex::Female, QDate(1944, 8, 16), household, RelationToHead::Parent, 4);
        household.headId = zhang.id;
        household.size = 4;
        household = records.add(household);
        const Address home = address;
        far = person(54, u"张伟明", Sex::Male, QDate(1959, 8, 16), dwelling(60, farGrid, u"101"), RelationToHead::Head, 5);
        far.phone = QStringLiteral("13950009999");
        far = records.add(far);
        address = home;
        shop.id = EnterpriseId(townId(70));
        shop.name = QStringLiteral("阿海便利店");
        shop.creditCode = makeCreditCode(u"92", u"350203", u"MA2XN5P4");
        shop.kind = QStringLiteral("92");
        shop.foundedOn = QDate(2018, 3, 1);
        shop.gridId = grid.id;
        shop.phone = QStringLiteral("13950001111");
        shop = records.add(shop);
        idCard.id = CertificateId(townId(80));
        idCard.kind = CertificateKind::CitizenId;
        idCard.holderId = zhang.id.uuid;
        idCard.number = *zhang.idNumber;
        idCard.issuerName = QStringLiteral("厦门市公安局思明分局");
        idCard.issuedOn = idCard.validFrom = QDate(2019, 1, 1);
        idCard.validTo = QDate(2039, 1, 1);
        idCard.source = QStringLiteral("公安");
        idCard = records.add(idCard);
    }

    int m_commands = 0;
};

} // namespace huimin::test
