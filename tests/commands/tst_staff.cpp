#include "models/commands/commandtypes.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

namespace {
class Accounts final : public StaffAccounts {
public:
    QHash<QUuid, QString> passwords;
    QList<QUuid> ended;
    std::vector<Staff> standings;
    Status setPassword(StaffId staff, const QString& password) override
    {
        passwords.insert(staff.uuid, password);
        return {};
    }
    Result<bool> isPassword(StaffId staff, const QString& password) override { return passwords.value(staff.uuid) == password; }
    Status endSessions(StaffId staff) override
    {
        ended << staff.uuid;
        return {};
    }
    Status keepStanding(const Staff& before, Instant) override
    {
        standings.push_back(before);
        return {};
    }
};
} // namespace

/// Accounts: added, moved, ended; and the last administrator.
class StaffTest : public QObject {
    Q_OBJECT
    Accounts m_accounts;
    static inline const QUuid id = test::townId(400);

    Result<CommandOutcome> run(SmallTown& town, const Actor& actor, const char* type, const QUuid& who, const QByteArray& body)
    {
        CommandContext context { town.records, actor, town.calendar, town.at(10) };
        context.numbers = &town.numbers;
        context.accounts = &m_accounts;
        return applyCommand(town.command(type, "Staff", who, body), context);
    }
    static QByteArray newcomer(const SmallTown& town, const char* login = "xu", const char* more = "")
    {
        return json("{'name':'许晓燕','loginName':'") + login + json("','password':'huimin-demo','roles':['clerk'],'hallId':'")
            + town.hall.id.text().toLatin1() + "\"" + json(more) + "}";
    }
private Q_SLOTS:
    void init() { m_accounts = {}; }
    void aNewMemberOfStaffHasANumberAndAPassword()
    {
        SmallTown town;
        QVERIFY(run(town, town.admin, "AddStaff", id, newcomer(town)).ok());
        const Staff staff = town.records.get<Staff>(id);
        QVERIFY(isStaffNumber(staff.staffNo));
        QCOMPARE(staff.staffNo, makeStaffNumber(u"03", u"01", 35)); // 34 is the last in the town
        QVERIFY(staff.active);
        QCOMPARE(m_accounts.passwords.value(id), QStringLiteral("huimin-demo"));
        QVERIFY(!town.records.fetch("Staff", id)->value().text.contains("huimin-demo"));
    }
    void names()
    {
        SmallTown town;
        QCOMPARE(run(town, town.admin, "AddStaff", id, newcomer(town, "CLERK")).error().code, ErrorCode::Duplicate);
        QCOMPARE(run(town, town.admin, "AddStaff", town.clerk.staff.uuid, newcomer(town)).error().code, ErrorCode::Duplicate);
        QCOMPARE(run(town, town.admin, "AddStaff", id, newcomer(town, "x")).error().fields.first().path, QStringLiteral("/loginName"));
        QByteArray shortPassword = newcomer(town);
        shortPassword.replace("huimin-demo", "123456789");
        QCOMPARE(run(town, town.admin, "AddStaff", id, shortPassword).error().fields.first(),
            (FieldIssue { QStringLiteral("/password"), QStringLiteral("length") }));
        QVERIFY(m_accounts.passwords.isEmpty());
    }
    void placeAndRoleFitEachOther_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("path");
        QTest::newRow("counter without hall") << QStringLiteral("{'roles':['clerk']}") << QStringLiteral("/hallId");
        QTest::newRow("officer without department") << QStringLiteral("{'roles':['officer']}") << QStringLiteral("/departmentId");
        QTest::newRow("grid without grid") << QStringLiteral("{'roles':['grid']}") << QStringLiteral("/scopes");
        QTest::newRow("unknown grid") << QStringLiteral("{'roles':['grid'],'scopes':[{'kind':'grid','ref':'350203010023999'}]}")
                                      << QStringLiteral("/scopes/0");
        QTest::newRow("unknown kind") << QStringLiteral("{'roles':['admin'],'scopes':[{'kind':'moon','ref':''}]}")
                                      << QStringLiteral("/scopes/0");
        QTest::newRow("no roles") << QStringLiteral("{'roles':[]}") << QStringLiteral("/roles");
        QTest::newRow("unknown department") << QStringLiteral("{'roles':['officer'],'departmentId':'0190a000-0000-7000-8000-0000000000ff'}")
                                            << QStringLiteral("/departmentId");
    }
    void placeAndRoleFitEachOther()
    {
        QFETCH(QString, body);
        QFETCH(QString, path);
        SmallTown town;
        const auto outcome = run(town, town.admin, "AssignStaff", town.clerk.staff.uuid, json(body.toUtf8().constData()));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().fields.first().path, path);
    }
    void aMovedGridWorkerMovesInTheGridsToo()
    {
        SmallTown town;
        const QByteArray body = json("{'roles':['grid'],'scopes':[{'kind':'grid','ref':'350203010023002'}]}");
        QVERIFY(run(town, town.admin, "AssignStaff", town.gridWorker.staff.uuid, body).ok());
        QVERIFY(town.records.get<GridCell>(town.grid.id.uuid).workers.empty());
        QCOMPARE(town.records.get<GridCell>(town.neighbourGrid.id.uuid).workers, std::vector<StaffId> { town.gridWorker.staff });
        QCOMPARE(m_accounts.ended, QList<QUuid> { town.gridWorker.staff.uuid });
    }
    void theLastAdministratorStays()
    {
        SmallTown town;
        QCOMPARE(run(town, town.admin, "DisableStaff", town.admin.staff.uuid, "{}").error().code, ErrorCode::ActNotPossible);
        const QByteArray toClerk = json("{'roles':['clerk'],'hallId':'") + town.hall.id.text().toLatin1() + "\"}";
        QCOMPARE(run(town, town.admin, "AssignStaff", town.admin.staff.uuid, toClerk).error().code, ErrorCode::ActNotPossible);
        Staff second = town.records.get<Staff>(town.clerk.staff.uuid);
        second.roles.push_back(Role::Admin);
        town.records.add(second);
        QVERIFY(run(town, town.admin, "DisableStaff", town.admin.staff.uuid, "{}").ok());
        QVERIFY(!town.records.get<Staff>(town.admin.staff.uuid).active);
        QCOMPARE(m_accounts.ended, QList<QUuid> { town.admin.staff.uuid });
        QCOMPARE(run(town, town.admin, "DisableStaff", town.admin.staff.uuid, "{}")->state, CommandState::Noop);
        QCOMPARE(run(town, town.admin, "DisableStaff", second.id.uuid, "{}").error().code, ErrorCode::ActNotPossible);
    }
    void passwords()
    {
        SmallTown town;
        QVERIFY(run(town, town.admin, "SetPassword", town.clerk.staff.uuid, json("{'password':'first-password'}")).ok());
        QCOMPARE(m_accounts.ended.size(), 1);
        QCOMPARE(
            run(town, town.clerk, "ChangePassword", town.clerk.staff.uuid, json("{'password':'second-password','oldPassword':'wrong'}"))
                .error()
                .code,
            ErrorCode::BadCredentials);
        QVERIFY(run(town, town.clerk, "ChangePassword", town.clerk.staff.uuid,
            json("{'password':'second-password','oldPassword':'first-password'}"))
                    .ok());
        QCOMPARE(m_accounts.passwords.value(town.clerk.staff.uuid), QStringLiteral("second-password"));
        QCOMPARE(run(town, town.clerk, "ChangePassword", town.officer.staff.uuid, json("{'password':'second-password','oldPassword':'x'}"))
                     .error()
                     .code,
            ErrorCode::ForbiddenRole);
        QCOMPARE(run(town, town.admin, "SetPassword", test::townId(999), json("{'password':'first-password'}")).error().code,
            ErrorCode::NotFound);
    }
    void onlyAnAdministrator()
    {
        SmallTown town;
        for (const char* type : { "AddStaff", "AssignStaff", "DisableStaff", "SetPassword" }) {
            QVERIFY(commandType(QString::fromLatin1(type))->needsCenter);
            for (const Actor* actor : { &town.clerk, &town.officer, &town.gridWorker, &town.supervisor })
                QCOMPARE(run(town, *actor, type, town.clerk.staff.uuid, "{}").error().code, ErrorCode::ForbiddenRole);
        }
    }
};
HUIMIN_TEST(StaffTest)
#include "tst_staff.moc"
