#include "models/base/ownnumbers.h"
#include "models/store/centerports.h"
#include "models/store/counters.h"
#include "tests/store/people.h"

using namespace huimin;
using namespace huimin::test;

namespace {
constexpr ScryptCost cheap { 4, 8, 1 };
}

/// Passwords, sessions, delays, devices, openings, running numbers.
class AccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        m_staff = StaffId(m_center->newId());
    }
    void cleanup() { m_center.reset(); }

    void onlyTheRightPasswordIsTaken()
    {
        HUIMIN_VALUE(kept, hashPassword(QStringLiteral("correct horse"), m_center->random, cheap));
        QVERIFY(kept.startsWith(QLatin1String("$scrypt$ln=4,r=8,p=1$")));
        QCOMPARE(isPassword(QStringLiteral("correct horse"), kept).value(), true);
        QCOMPARE(isPassword(QStringLiteral("correct horsf"), kept).value(), false);
        QCOMPARE(isPassword(QStringLiteral("correct horse"), nobodysPassword(cheap)).value(), false);
        QCOMPARE(isPassword(QStringLiteral("correct horse"), QStringLiteral("$scrypt$broken")).value(), false);
        HUIMIN_VALUE(again, hashPassword(QStringLiteral("correct horse"), m_center->random, cheap));
        QVERIFY(again != kept); // salted
    }

    void aDemonstrationPasswordIsSeenUntilItIsChanged()
    {
        const auto set = [&](const QString& password) {
            return m_center->connection().write([&](CenterTransaction& t) { return CenterStaffAccounts(t.core(), cheap).setPassword(m_staff, password); });
        };
        CenterCore& core = m_center->connection().core();
        HUIMIN_DONE(set(QLatin1String(demonstrationPassword)));
        HUIMIN_VALUE(stands, Accounts(core).demonstrationPasswordStands());
        QVERIFY(stands);
        HUIMIN_DONE(set(QStringLiteral("another one")));
        HUIMIN_VALUE(gone, Accounts(core).demonstrationPasswordStands());
        QVERIFY(!gone);
        HUIMIN_VALUE(right, CenterStaffAccounts(core, cheap).isPassword(m_staff, QStringLiteral("another one")));
        QVERIFY(right);
        HUIMIN_VALUE(nobody, CenterStaffAccounts(core, cheap).isPassword(StaffId(m_center->newId()), QStringLiteral("another one")));
        QVERIFY(!nobody);
    }

    void aSessionEndsByIdlenessByAgeAndByTheNextOne()
    {
        const DeviceId device(m_center->newId());
        const Instant start = m_center->clock.now();
        const auto open = [&](const QByteArray& token) {
            const SessionRow row { m_staff, Role::Grid, device, start, start, start.plusMs(Accounts::longestMs) };
            return m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).openSession(token, row); });
        };
        const auto find = [&](const QByteArray& token, Instant now) { return Accounts(m_center->connection().core()).session(token, now).value(); };
        HUIMIN_DONE(open("one"));
        QVERIFY(find("one", start).has_value());
        QVERIFY(find("one", start)->role == Role::Grid);
        QVERIFY(find("one", start.plusMs(Accounts::idleMs - 1)).has_value());
        QVERIFY(!find("one", start.plusMs(Accounts::idleMs)).has_value());
        QVERIFY(!find("two", start).has_value());
        // Used all day, it ends after twelve hours.
        Instant now = start;
        while (now < start.plusMs(Accounts::longestMs - Accounts::idleMs + 1)) {
            now = now.plusMs(Accounts::idleMs - 1);
            QVERIFY(find("one", now).has_value());
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).useSession("one", now); }));
        }
        QVERIFY(!find("one", start.plusMs(Accounts::longestMs)).has_value());
        HUIMIN_DONE(open("two"));
        QVERIFY(!find("one", start).has_value());
        QVERIFY(find("two", start).has_value());
        QCOMPARE(m_center->count("SELECT count(*) FROM session"), 1);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).endSessions(m_staff); }));
        QVERIFY(!find("two", start).has_value());
    }

    void wrongPasswordsSlowTheNextTry()
    {
        const QString name = QStringLiteral("clerk");
        const QString here = QStringLiteral("10.0.0.1");
        const Instant now = m_center->clock.now();
        const auto wait = [&](const QString& address, Instant at) { return SignInDelay(m_center->connection().core()).waitMs(name, address, at).value(); };
        QList<qint64> waits;
        for (int i = 0; i < 15; ++i) {
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return SignInDelay(t.core()).noteFailure(name, here, now); }));
            waits << wait(here, now) / 1000;
        }
        QCOMPARE(waits, (QList<qint64> { 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900 }));
        QCOMPARE(wait(here, now.plusMs(899'000)), 1000);
        QCOMPARE(wait(here, now.plusMs(900'000)), 0);
        QCOMPARE(wait(QStringLiteral("10.0.0.2"), now), 0);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return SignInDelay(t.core()).noteSuccess(name, here); }));
        QCOMPARE(wait(here, now), 0);
    }

    void aDeskKeepsItsCodeUntilItsNumbersAreUsedUp()
    {
        const DeviceId device(m_center->newId());
        const Instant now = m_center->clock.now();
        const auto obtain = [&](StaffId staff) { return m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).obtainDevice(device, staff, now); }); };
        HUIMIN_VALUE(first, obtain(m_staff));
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).noteSeq(device, m_staff, 12, now); }));
        HUIMIN_VALUE(again, obtain(m_staff));
        QCOMPARE(first.code.size(), 3);
        QCOMPARE(again.code, first.code);
        QCOMPARE(again.lastSeq, 12);
        HUIMIN_VALUE(colleague, obtain(StaffId(m_center->newId())));
        QVERIFY(colleague.code != first.code);
        HUIMIN_VALUE(renewed, m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).renewDeviceCode(device, m_staff); }));
        QVERIFY(renewed.code != first.code && renewed.code != colleague.code);
        QVERIFY(!makeProvisionalNumber(renewed.code, 1).isEmpty());
        const auto unknown = m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).renewDeviceCode(DeviceId(m_center->newId()), m_staff); });
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void scopesHaveAHistory()
    {
        const Instant now = m_center->clock.now();
        const auto version = [&](const ScopeIds& scopes, const QString& sent) {
            return m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).scopeVersion(m_staff, Role::Grid, scopes, now, sent); }).value();
        };
        QCOMPARE(version({ 1, 7 }, QStringLiteral("1")), 1);
        QCOMPARE(version({ 1, 7 }, QStringLiteral("1")), 1);
        QCOMPARE(version({ 1, 9 }, QStringLiteral("1")), 2);
        QCOMPARE(version({ 1, 7 }, QStringLiteral("1")), 3);
        QCOMPARE(version({ 1, 7 }, QStringLiteral("2")), 4);
        Accounts accounts(m_center->connection().core());
        QCOMPARE(accounts.scopesOfVersion(m_staff, Role::Grid, 2).value()->scopes, (ScopeIds { 1, 9 }));
        QVERIFY(!accounts.scopesOfVersion(m_staff, Role::Clerk, 2).value());
        QVERIFY(!accounts.scopesOfVersion(m_staff, Role::Grid, 5).value());
    }

    void anOpeningEndsByItself()
    {
        const QUuid subject = m_center->newId();
        const Instant now = m_center->clock.now();
        const auto grant = [&](Instant until) { return m_center->connection().write([&](CenterTransaction& t) { return CenterGrants(t.core()).grant(m_staff, subject, until); }); };
        const auto isOpen = [&](Instant at) { return Accounts(m_center->connection().core()).isGranted(m_staff, subject, at).value(); };
        QVERIFY(!isOpen(now));
        HUIMIN_DONE(grant(now.plusMs(1'800'000)));
        HUIMIN_DONE(grant(now.plusMs(60'000))); // never shortens
        QVERIFY(isOpen(now.plusMs(1'799'999)));
        QVERIFY(!isOpen(now.plusMs(1'800'000)));
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return Accounts(t.core()).endGrant(m_staff, subject); }));
        QVERIFY(!isOpen(now));
    }

    void numbersAreNeverGivenTwice()
    {
        const auto next = [&] {
            return m_center->connection().write([&](CenterTransaction& t) { return CenterNumbers(t.core()).nextMatterNumber(QStringLiteral("03-01"), 2026); });
        };
        HUIMIN_VALUE(first, next());
        HUIMIN_VALUE(second, next());
        QVERIFY(isMatterNumber(first));
        QCOMPARE(formatMatterNumber(first).left(12), QStringLiteral("26-03-01-000"));
        QVERIFY(first < second);
        // One that was given before a restore is taken once, and not given again.
        const QString before = makeMatterNumber(2026, u"03", u"01", 3);
        HUIMIN_VALUE(claimed, m_center->connection().write([&](CenterTransaction& t) { return CenterNumbers(t.core()).claimMatterNumber(before); }));
        QVERIFY(claimed);
        HUIMIN_VALUE(third, next());
        QCOMPARE(third, makeMatterNumber(2026, u"03", u"01", 4));
        Matter holder = matter(*m_center, hall(*m_center, QStringLiteral("03-01")), department(*m_center, QStringLiteral("hrss")), {});
        holder.number = before;
        m_center->put(holder);
        HUIMIN_VALUE(held, m_center->connection().write([&](CenterTransaction& t) { return CenterNumbers(t.core()).claimMatterNumber(before); }));
        QVERIFY(!held);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return Counters(t.core()).liftAll(); }));
        HUIMIN_VALUE(lifted, next());
        QCOMPARE(lifted, makeMatterNumber(2026, u"03", u"01", 1005));
        HUIMIN_VALUE(ticket, m_center->connection().write([&](CenterTransaction& t) {
            return CenterNumbers(t.core()).nextTicketNumber(QStringLiteral("03-01"), QDate(2026, 11, 24), QStringLiteral("A"));
        }));
        QCOMPARE(ticket, QStringLiteral("A001"));
        HUIMIN_VALUE(event, m_center->connection().write([&](CenterTransaction& t) { return CenterNumbers(t.core()).nextEventNumber(QStringLiteral("03"), QDate(2026, 11, 24)); }));
        QVERIFY(isEventNumber(event));
    }

private:
    std::unique_ptr<TestCenter> m_center;
    StaffId m_staff;
};
HUIMIN_TEST(AccountsTest)
#include "tst_accounts.moc"
