#include "models/base/valueops.h"
#include "models/store/accounts.h"
#include "models/store/auditlog.h"
#include "models/store/centerdatabase.h"
#include "models/store/commandlog.h"
#include "tests/support/testregistry.h"
#include <QTemporaryDir>

using namespace huimin;

/// Passwords, sessions, devices, answers and the audit chain, over SQLite (the statements are the same on PostgreSQL).
class AccountsTest : public QObject {
    Q_OBJECT
    static constexpr ScryptCost cheap { 4, 8, 1 };
private Q_SLOTS:
    void onlyTheRightPasswordIsTaken()
    {
        SeededRandom random(1);
        const auto kept = hashPassword(QStringLiteral("huimin-demo"), random, cheap);
        QVERIFY(kept.ok());
        QVERIFY(kept->startsWith(QStringLiteral("$scrypt$ln=4,r=8,p=1$")));
        QVERIFY(*isPassword(QStringLiteral("huimin-demo"), *kept));
        QVERIFY(!*isPassword(QStringLiteral("huimin-dem0"), *kept));
        QVERIFY(!*isPassword(QStringLiteral("huimin-demo"), QStringLiteral("$scrypt$broken")));
        QVERIFY(*hashPassword(QStringLiteral("huimin-demo"), random, cheap) != *kept);
    }
    void sessionsEndByIdlenessAgeAndTheNextSignIn()
    {
        QTemporaryDir folder;
        ManualClock clock(businessInstant({ 2026, 11, 24 }, { 9, 0 }));
        SeededRandom random(2);
        auto database = CenterDatabase::open({ QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("c.db")), CenterKey::generated(1), clock, random });
        QVERIFY(database.ok());
        auto connection = (*database)->connect();
        QVERIFY(connection.ok());
        const StaffId staff(newUuid(clock, random));
        const DeviceId device(newUuid(clock, random));
        const SessionRow row { staff, Role::Grid, device, clock.now(), clock.now(), clock.now().plusMs(Accounts::longestMs) };
        const auto opened = (*connection)->write([&](CenterTransaction& t) -> Result<DeviceRow> {
            Accounts accounts(t.core());
            HUIMIN_TRY(accounts.openSession("one", row));
            return accounts.obtainDevice(device, staff, clock.now());
        });
        QVERIFY(opened.ok());
        QCOMPARE(opened->code.size(), 3);
        Accounts reader((*connection)->core());
        QCOMPARE((*reader.session("one", clock.now()))->role, Role::Grid);
        clock.advanceMs(Accounts::idleMs);
        QVERIFY(!reader.session("one", clock.now())->has_value());
        const auto again = (*connection)->write([&](CenterTransaction& t) -> Result<DeviceRow> {
            Accounts accounts(t.core());
            HUIMIN_TRY(accounts.openSession("two", { staff, Role::Grid, device, clock.now(), clock.now(), clock.now().plusMs(1000) }));
            return accounts.obtainDevice(device, staff, clock.now());
        });
        QCOMPARE(again->code, opened->code);
        QVERIFY(!reader.session("one", row.usedAt)->has_value());
        QVERIFY(reader.session("two", clock.now())->has_value());
        clock.advanceMs(1000);
        QVERIFY(!reader.session("two", clock.now())->has_value());
    }
    void theAuditChainSeesAChangedEntry()
    {
        QTemporaryDir folder;
        ManualClock clock(businessInstant({ 2026, 11, 24 }, { 9, 0 }));
        SeededRandom random(3);
        auto database = CenterDatabase::open({ QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("c.db")), CenterKey::generated(1), clock, random });
        QVERIFY(database.ok());
        auto connection = (*database)->connect();
        for (int i = 0; i < 5; ++i) {
            AuditEntry entry;
            entry.at = clock.now();
            entry.action = QStringLiteral("OpenSubject");
            entry.purposeText = QStringLiteral("核对住址");
            const auto done = (*connection)->write([&](CenterTransaction& t) { return AuditLog(t.core()).append(entry); });
            QVERIFY(done.ok());
        }
        AuditLog log((*connection)->core());
        QCOMPARE(*log.verify(), std::int64_t(5));
        QVERIFY((*connection)->core().sql.script("UPDATE audit SET entry = replace(entry, 'Open', 'open') WHERE seq = 3").ok());
        const auto broken = log.verify();
        QVERIFY(!broken.ok());
        QCOMPARE(broken.error().members.value(QStringLiteral("seq")).toInt(), 3);
    }
    void anAnswerIsKeptOnceAndSealed()
    {
        QTemporaryDir folder;
        ManualClock clock(businessInstant({ 2026, 11, 24 }, { 9, 0 }));
        SeededRandom random(4);
        const QString path = folder.filePath(QStringLiteral("c.db"));
        {
            auto database = CenterDatabase::open({ QStringLiteral("sqlite:") + path, CenterKey::generated(1), clock, random });
            auto connection = (*database)->connect();
            KeptAnswer answer;
            answer.id = CommandId(newUuid(clock, random));
            answer.hash = "hash";
            answer.answer = R"({"state":"applied","record":{"phone":"13950002345"}})";
            QVERIFY(((*connection)->write([&](CenterTransaction& t) { return CommandLog(t.core()).keep(answer); })).ok());
            CommandLog log((*connection)->core());
            QCOMPARE((*log.find(answer.id))->answer, answer.answer);
            const auto first = (*connection)->write([&](CenterTransaction& t) { return CommandLog(t.core()).nextNumber(QStringLiteral("matter"), QStringLiteral("03-01-2026")); });
            const auto second = (*connection)->write([&](CenterTransaction& t) { return CommandLog(t.core()).nextNumber(QStringLiteral("matter"), QStringLiteral("03-01-2026")); });
            QCOMPARE(*first + 1, *second);
        }
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("13950002345"));
        }
    }
};
HUIMIN_TEST(AccountsTest)
#include "tst_accounts.moc"
