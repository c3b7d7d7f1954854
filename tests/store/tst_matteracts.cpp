#include "models/base/calendar.h"
#include "models/commands/commandtypes.h"
#include "models/matters/approval.h"
#include "models/matters/calendaryear.h"
#include "models/matters/catalogueload.h"
#include "models/matters/handling.h"
#include "models/matters/limits.h"
#include "models/store/auditlog.h"
#include "models/store/matterpasses.h"
#include "tests/store/people.h"
#include <thread>

using namespace huimin;
using namespace huimin::test;

/// The acts on matters over the real stores: two desks at once, and what the center does to many by itself.
class MatterActsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        m_hall = m_center->put(hall(*m_center, QStringLiteral("03-01")));
        m_department = m_center->put(department(*m_center, QStringLiteral("ecology")));
        const auto catalogue = shippedCatalogue();
        m_licence = m_center->put(*catalogue->item(u"350200-01-0191"));
        for (const ServiceItem& item : catalogue->items)
            if (const Handling handling = handlingOf(item); item.instant && !handling.paperResult && !handling.givesCertificate)
                m_plain = item;
        m_plain = m_center->put(m_plain);
        for (const QString& key : m_licence.materials)
            m_center->put(*catalogue->material(key));
    }
    void cleanup() { m_center.reset(); }

    void ofManyDesksAtOnceOneWinsAndTheOthersAreToldWhatHappened()
    {
        constexpr int desks = 6;
        const Matter matter = put("50", m_licence);
        std::vector<Actor> officers;
        std::vector<Command> commands;
        for (int i = 0; i < desks; ++i) {
            Actor officer;
            officer.staff = StaffId(m_center->newId());
            officer.role = Role::Officer;
            officer.department = m_department.id;
            officer.device = DeviceId(m_center->newId());
            officers.push_back(officer);
            Command command;
            command.id = CommandId(m_center->newId());
            command.type = QStringLiteral("StartReview");
            command.entity = { QStringLiteral("Matter"), matter.id.uuid };
            command.body.json = "{\"guard\":\"50\"}";
            commands.push_back(command);
        }
        std::vector<std::optional<Result<CommandOutcome>>> outcomes(desks);
        std::vector<std::thread> running;
        for (std::size_t i = 0; i < desks; ++i)
            running.emplace_back([&, i] {
                const auto connection = m_center->database().connect();
                outcomes[i] = (*connection)->write([&](CenterTransaction& t) { return run(t, officers[i], commands[i]); });
            });
        for (std::thread& thread : running)
            thread.join();
        int won = 0;
        for (std::size_t i = 0; i < desks; ++i)
            won += outcomes[i]->ok();
        QCOMPARE(won, 1);
        const Matter after = load<Matter>(m_center->reader(), matter.id.uuid).value().value();
        QCOMPARE(after.stage, QStringLiteral("70"));
        for (std::size_t i = 0; i < desks; ++i) {
            if (outcomes[i]->ok()) {
                QCOMPARE(after.reviewerId, officers[i].staff);
                continue;
            }
            const Error& told = outcomes[i]->error();
            QCOMPARE(told.code, ErrorCode::ActNotPossible);
            QCOMPARE(told.members.value(QStringLiteral("stage")).toString(), QStringLiteral("70"));
            QCOMPARE(told.members.value(QStringLiteral("lastAct")).toString(), QStringLiteral("StartReview"));
            QCOMPARE(told.members.value(QStringLiteral("lastBy")).toString(), after.reviewerId.text());
        }
        QCOMPARE(relatedTo<MatterEvent>(m_center->reader(), matter.id.uuid).value().size(), std::size_t(1));
    }
    void whatAnActCanBeTakenBackFromIsNeverSent()
    {
        const Matter matter = put("50", m_licence);
        Actor officer;
        officer.staff = StaffId(m_center->newId());
        officer.role = Role::Officer;
        officer.department = m_department.id;
        Command command;
        command.id = CommandId(m_center->newId());
        command.type = QStringLiteral("StartReview");
        command.entity = { QStringLiteral("Matter"), matter.id.uuid };
        command.body.json = "{}";
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            const auto done = run(t, officer, command);
            return done ? Status() : Status(done.error());
        }));
        QCOMPARE(relatedTo<UndoImage>(m_center->reader(), matter.id.uuid).value().size(), std::size_t(1));
        QCOMPARE(m_center->count("SELECT count(*) FROM record WHERE type = 396 AND scopes = '{}'"), std::int64_t(1));
        command.id = CommandId(m_center->newId());
        command.type = QStringLiteral("UndoAct");
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            const auto done = run(t, officer, command);
            return done ? Status() : Status(done.error());
        }));
        QCOMPARE(load<Matter>(m_center->reader(), matter.id.uuid).value()->stage, QStringLiteral("50"));
        QCOMPARE(m_center->count("SELECT count(*) FROM record WHERE type = 396"), std::int64_t(0));
    }
    void theCenterDoesWhatIsDueByItselfOnce()
    {
        const Matter late = put("30", m_licence, [](Matter& m) { m.receivedAt = businessInstant(QDate(2026, 11, 10), QTime(9, 0)); });
        const Matter early = put("30", m_licence, [](Matter& m) { m.receivedAt = businessInstant(QDate(2026, 11, 23), QTime(9, 0)); });
        const Matter plain = put("80", m_plain, [](Matter& m) { m.decidedAt = businessInstant(QDate(2026, 11, 20), QTime(9, 0)); });
        const Matter toMake = put("80", m_licence, [](Matter& m) { m.decidedAt = businessInstant(QDate(2026, 11, 20), QTime(9, 0)); });
        const Matter delivered = put("95", m_licence);
        const Matter folder = put("85", m_licence, [](Matter& m) { m.folderCode = QStringLiteral("2026-1"); });
        const Matter noFolder = put("85", m_licence);
        const WorkCalendar calendar;
        const QStringList stages { QStringLiteral("30"), QStringLiteral("80"), QStringLiteral("95"), QStringLiteral("85") };
        QCOMPARE(runAutomaticActs(m_center->connection(), stages, calendar).value(), 4);
        const auto stage = [&](const Matter& m) { return load<Matter>(m_center->reader(), m.id.uuid).value()->stage; };
        QCOMPARE(stage(late), QStringLiteral("50"));
        QCOMPARE(stage(early), QStringLiteral("30"));
        QCOMPARE(stage(plain), QStringLiteral("85"));
        QCOMPARE(stage(toMake), QStringLiteral("80"));
        QCOMPARE(stage(delivered), QStringLiteral("85"));
        QCOMPARE(stage(folder), QStringLiteral("98"));
        QCOMPARE(stage(noFolder), QStringLiteral("85"));
        QCOMPARE(*load<Matter>(m_center->reader(), late.id.uuid).value()->acceptedOn, QDate(2026, 11, 10));
        QCOMPARE(runAutomaticActs(m_center->connection(), stages, calendar).value(), 0);
        HUIMIN_DONE(AuditLog(m_center->connection().core()).seal());
        QCOMPARE(AuditLog(m_center->connection().core()).verify().value(), 4);
    }
    void anImportedYearMovesTheLimitsItTouchesOnce()
    {
        const Matter touched = put("70", m_licence, [](Matter& m) { accept(m, QDate(2026, 12, 21)); });
        const Matter untouched = put("70", m_licence, [](Matter& m) { accept(m, QDate(2026, 11, 24)); });
        QCOMPARE(*touched.statutoryDue, QDate(2027, 1, 18)); // Monday to Friday, while nothing is published
        CalendarYear year;
        year.id = calendarYearId(2027);
        year.year = 2027;
        for (int day = 1; day <= 3; ++day)
            year.days.push_back({ QDate(2027, 1, day), QStringLiteral("holiday"), {} });
        m_center->put(year);
        const auto calendar = calendarOf({ year });
        QCOMPARE(recountLimits(m_center->connection(), *calendar).value(), 1);
        const Matter after = load<Matter>(m_center->reader(), touched.id.uuid).value().value();
        QCOMPARE(*after.statutoryDue, QDate(2027, 1, 19));
        QVERIFY(!after.provisionalDue);
        QCOMPARE(after.dueChanges.size(), std::size_t(1));
        QCOMPARE(after.dueChanges.front().statutoryDue, QDate(2027, 1, 18));
        QCOMPARE(after.dueChanges.front().reason, QStringLiteral("calendar 2027"));
        QCOMPARE(load<Matter>(m_center->reader(), untouched.id.uuid).value()->rev, untouched.rev);
        QVERIFY(load<CalendarYear>(m_center->reader(), year.id.uuid).value()->recounted);
        QCOMPARE(recountLimits(m_center->connection(), *calendar).value(), 0);
    }

private:
    static Result<CommandOutcome> run(CenterTransaction& transaction, const Actor& actor, const Command& command)
    {
        static const WorkCalendar calendar;
        struct Numbers final : NumberSource {
            Result<QString> nextMatterNumber(const QString&, int) override { return QStringLiteral("2603010000171"); }
            Result<QString> nextTicketNumber(const QString&, QDate, const QString&) override { return Error { ErrorCode::Internal }; }
            Result<bool> claimTicketNumber(const QString&, QDate, const QString&) override { return Error { ErrorCode::Internal }; }
        } numbers;
        CommandContext context { transaction, actor, calendar, transaction.at() };
        context.numbers = &numbers;
        return applyCommand(command, context);
    }
    static void accept(Matter& matter, QDate on)
    {
        matter.acceptedOn = on;
        matter.clock = ClockState::Running;
    }
    template <typename Change = void (*)(Matter&)>
    Matter put(const char* stage, const ServiceItem& item, Change change = [](Matter&) {})
    {
        Matter m = matter(*m_center, m_hall, m_department, m_center->newId());
        m.itemCode = item.itemCode;
        m.itemVersion = item.version;
        m.stage = QString::fromLatin1(stage);
        m.clock = ClockState::None;
        change(m);
        if (m.acceptedOn) {
            const WorkCalendar calendar;
            m.statutoryDue = dueDate(*m.acceptedOn, item.statutoryDays, calendar).on;
            m.promisedDue = dueDate(*m.acceptedOn, item.promisedDays, calendar).on;
            m.provisionalDue = calendar.isProvisional(*m.acceptedOn, *m.statutoryDue);
            for (const LimitKind limit : { LimitKind::Statutory, LimitKind::Promised }) {
                ClockSegment segment;
                segment.id = ClockSegmentId(m_center->newId());
                segment.matterId = m.id;
                segment.limit = limit;
                segment.from = *m.acceptedOn;
                m_center->put(segment);
            }
        }
        return m_center->put(m);
    }
    std::unique_ptr<TestCenter> m_center;
    Hall m_hall;
    Department m_department;
    ServiceItem m_licence;
    ServiceItem m_plain;
};

HUIMIN_TEST(MatterActsTest)
#include "tst_matteracts.moc"
