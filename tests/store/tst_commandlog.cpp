#include "models/store/auditlog.h"
#include "models/store/commandlog.h"
#include "models/store/centerports.h"
#include "models/store/conflicts.h"
#include "models/store/deskwork.h"
#include "tests/store/people.h"

using namespace huimin;
using namespace huimin::test;

/// What the center keeps about commands: answers, conflicts, what desks left, whose revision a field has; and the audit chain.
class CommandLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
        m_staff = StaffId(m_center->newId());
        m_device = DeviceId(m_center->newId());
    }
    void cleanup() { m_center.reset(); }

    void theSameCommandAgainGetsItsAnswerAndDoesNothingTwice()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        const Command command = editPhone(person, "13950009999");
        QCOMPARE(apply(command, "answer 1"), QByteArray("answer 1"));
        QCOMPARE(apply(command, "answer 2"), QByteArray("answer 1"));
        HUIMIN_VALUE(found, load<Resident>(m_center->reader(), person.id.uuid));
        QCOMPARE(found->rev, 2);
        HUIMIN_VALUE(kept, CommandLog(m_center->connection().core()).find(command.id));
        QVERIFY(kept && kept->state == CommandState::Applied && kept->device == m_device && kept->staff == m_staff && kept->hash == CommandLog::hashOf(command));
        HUIMIN_VALUE(row, m_center->sql().run("SELECT answer FROM command_result"));
        QVERIFY(row.next());
        QVERIFY(!row.bytes(0).contains("answer"));
    }

    void aCommandIsKnownByItsTypeRecordAndBody()
    {
        const Command command = editPhone(resident(*m_center, QStringLiteral("张伟明")), "13950009999");
        Command rebased = command;
        rebased.baseRev = 0; // after a restore: still the same command
        QCOMPARE(CommandLog::hashOf(rebased), CommandLog::hashOf(command));
        Command other = command;
        other.body.json = R"({"fields":{}})";
        QVERIFY(CommandLog::hashOf(other) != CommandLog::hashOf(command));
        other = command;
        other.entity.id = m_center->newId();
        QVERIFY(CommandLog::hashOf(other) != CommandLog::hashOf(command));
    }

    void anAnswerIsKeptOnce()
    {
        const Command command = editPhone(resident(*m_center, QStringLiteral("张伟明")), "13950009999");
        const auto keep = [&](const QByteArray& answer) {
            return m_center->connection().write([&](CenterTransaction& t) {
                return CommandLog(t.core()).keep({ command.id, m_device, m_staff, 1, CommandLog::hashOf(command), CommandState::Refused, answer, t.at() });
            });
        };
        HUIMIN_DONE(keep("first"));
        QVERIFY(mustRunAgain(keep("second").error()));
        QCOMPARE(CommandLog(m_center->connection().core()).find(command.id).value()->answer, QByteArray("first"));
    }

    void whatIsNotKeptIsNotRemembered()
    {
        const Command command = editPhone(resident(*m_center, QStringLiteral("张伟明")), "13950009999");
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            CommandLog log(t.core());
            HUIMIN_TRY(log.claim(command, m_staff, m_device, t.at()));
            return log.release(command.id);
        }));
        QVERIFY(!CommandLog(m_center->connection().core()).find(command.id).value());
        QCOMPARE(m_center->count("SELECT count(*) FROM command_result"), 0);
    }

    void twoSendersOfOneCommandGetOneAnswer()
    {
        const Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        const Command command = editPhone(person, "13950009999");
        std::vector<std::thread> senders;
        std::mutex mutex;
        QSet<QByteArray> answers;
        for (int i = 0; i < 4; ++i)
            senders.emplace_back([&, i] {
                const auto connection = m_center->database().connect();
                const QByteArray answer = applyOn(**connection, command, QByteArray::number(i));
                const std::lock_guard lock(mutex);
                answers.insert(answer);
            });
        for (std::thread& sender : senders)
            sender.join();
        QCOMPARE(answers.size(), 1);
        HUIMIN_VALUE(found, load<Resident>(m_center->reader(), person.id.uuid));
        QCOMPARE(found->rev, 2);
    }

    void aFieldKnowsWhoseRevisionItHas()
    {
        Resident person = m_center->put(resident(*m_center, QStringLiteral("张伟明")));
        const DeviceId other(m_center->newId());
        const auto change = [&](DeviceId device, const QString& phone) {
            person.phone = phone;
            const auto stored = m_center->connection().write([&](CenterTransaction& t) {
                t.setCommand(CommandId(m_center->newId()), device);
                return save(t, person);
            });
            person = *stored;
        };
        const auto stamp = [&] {
            CenterFieldRevisions revisions(m_center->reader(), m_device);
            const Schema& schema = schemaOf<Resident>();
            return revisions.fieldStamps(schema, person.id.uuid).value().at(static_cast<std::size_t>(schema.find("phone") - schema.fields.data()));
        };
        change(m_device, QStringLiteral("13950001111"));
        QCOMPARE(stamp().rev, 2);
        QVERIFY(stamp().own);
        change(other, QStringLiteral("13950002222"));
        QCOMPARE(stamp().rev, 3);
        QVERIFY(!stamp().own);
    }

    void aConflictIsKeptSealedUntilItIsClosed()
    {
        const ConflictRecord conflict { ConflictId(m_center->newId()), QStringLiteral("Resident"), m_center->newId(),
            { { QStringLiteral("phone"), "null", "\"13950009999\"", "\"13950002345\"" } }, true };
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) {
            return CenterConflicts(t.core()).add(conflict, CommandId(m_center->newId()), m_staff, t.at());
        }));
        CenterConflicts conflicts(m_center->connection().core());
        HUIMIN_VALUE(found, conflicts.conflict(conflict.id));
        QVERIFY(found.fields == conflict.fields && found.open && found.record == conflict.record);
        HUIMIN_VALUE(open, conflicts.openOf(m_staff));
        QCOMPARE(open.size(), 1u);
        {
            HUIMIN_VALUE(row, m_center->sql().run("SELECT fields FROM conflict")); // while it lives, this connection reads its moment
            QVERIFY(row.next() && !row.bytes(0).contains("13950009999"));
        }
        const auto close = [&] { return m_center->connection().write([&](CenterTransaction& t) { return CenterConflicts(t.core()).closeConflict(conflict.id); }); };
        HUIMIN_DONE(close());
        QCOMPARE(close().error().code, ErrorCode::NotFound);
        HUIMIN_VALUE(none, conflicts.openOf(m_staff));
        QVERIFY(none.empty());
        QCOMPARE(conflicts.conflict(ConflictId(m_center->newId())).error().code, ErrorCode::NotFound);
    }

    void whatADeskLeavesBehindIsFoundByItsHall()
    {
        const HallId hall(m_center->newId());
        const DeskWorkStore::HandedDraft draft { m_staff, hall, QStringLiteral("takeIn"), m_center->newId(), QStringLiteral("hrss-001"), R"({"phone":"13950009999"})",
            m_center->clock.now(), CommandId(m_center->newId()) };
        const DeskWorkStore::HandedDraft nobodys { m_staff, {}, QStringLiteral("contact"), {}, {}, "{}", m_center->clock.now(), CommandId(m_center->newId()) };
        for (const auto& each : { draft, nobodys })
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return CenterDeskWork(t.core()).handOverDraft(each); }));
        CenterDeskWork work(m_center->connection().core());
        HUIMIN_VALUE(drafts, work.handedTo(hall));
        QCOMPARE(drafts.size(), 2u);
        QCOMPARE(drafts.front().fields, draft.fields);
        HUIMIN_VALUE(elsewhere, work.handedTo(HallId(m_center->newId())));
        QCOMPARE(elsewhere.size(), 1u); // what no hall is in charge of is everybody's
        HUIMIN_VALUE(one, work.handed(draft.command));
        QCOMPARE(one->fields, draft.fields);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return CenterDeskWork(t.core()).settleHanded(nobodys.command); }));
        HUIMIN_VALUE(none, work.handed(nobodys.command));
        QVERIFY(!none);
        HUIMIN_VALUE(row, m_center->sql().run("SELECT fields FROM handed_draft"));
        QVERIFY(row.next() && !row.bytes(0).contains("13950009999"));
        const auto discard = [&](const Command& command) {
            return m_center->connection().write([&](CenterTransaction& t) { return CenterDeskWork(t.core()).discardParked(command.id, m_staff, QStringLiteral("已另行办理")); });
        };
        const Command refused = editPhone(resident(*m_center, QStringLiteral("张伟明")), "1");
        QCOMPARE(discard(refused).error().code, ErrorCode::NotFound);
        HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) -> Status {
            CommandLog log(t.core());
            HUIMIN_TRY(log.claim(refused, m_staff, m_device, t.at()));
            return log.keep({ refused.id, m_device, m_staff, 1, {}, CommandState::Refused, "{}", t.at() });
        }));
        HUIMIN_DONE(discard(refused));
    }

    void theAuditChainFindsAnyFlippedByte()
    {
        appendAudit(20);
        AuditLog log(m_center->connection().core());
        QCOMPARE(log.verify().value(), 20);
        HUIMIN_VALUE(newest, log.page({}, 0, 5));
        QCOMPARE(newest.size(), 5u);
        QCOMPARE(newest.front().seq, 20);
        // Each column of one entry in turn is changed in one byte, found, and put back.
        const QByteArray flips[] = { "body = replace(body, 'OpenSubject', 'OpenSubjecs')", "at = at + 1", "action = 'RevealField'", "algorithm = 'sha257'",
            m_center->isSqlite() ? "hash = zeroblob(32)" : "hash = decode(repeat('00', 32), 'hex')",
            m_center->isSqlite() ? "prev = zeroblob(32)" : "prev = set_byte(prev, 3, get_byte(prev, 3) # 1)",
            m_center->isSqlite() ? "record = zeroblob(16)" : "record = gen_random_uuid()", "staff = NULL", "seq = 100" };
        for (const QByteArray& flip : flips) {
            HUIMIN_DONE(m_center->sql().script("CREATE TABLE kept AS SELECT * FROM audit WHERE seq = 7"));
            HUIMIN_DONE(m_center->sql().script("UPDATE audit SET " + flip + " WHERE seq = 7"));
            QVERIFY2(brokenAt(log) == 7, flip.constData());
            HUIMIN_DONE(m_center->sql().script("DELETE FROM audit WHERE seq IN (7, 100)"));
            QCOMPARE(brokenAt(log), 7);
            HUIMIN_DONE(m_center->sql().script("INSERT INTO audit SELECT * FROM kept"));
            HUIMIN_DONE(m_center->sql().script("DROP TABLE kept"));
        }
        QCOMPARE(log.verify().value(), 20);
        HUIMIN_DONE(m_center->sql().script("DELETE FROM audit WHERE seq = 20"));
        QCOMPARE(brokenAt(log), 20); // the cut end shows by the head
    }

    void anUndoneEffectLeavesNoAudit()
    {
        const auto failed = m_center->connection().write([&](CenterTransaction& t) -> Status {
            HUIMIN_TRY(AuditLog(t.core()).append(entry(0)));
            return Error { ErrorCode::Invalid };
        });
        QVERIFY(!failed);
        appendAudit(1);
        QCOMPARE(AuditLog(m_center->connection().core()).verify().value(), 1);
    }

private:
    Command editPhone(const Resident& person, const char* phone)
    {
        Command command;
        command.id = CommandId(m_center->newId());
        command.seq = 1;
        command.type = QStringLiteral("EditContact");
        command.entity = { QStringLiteral("Resident"), person.id.uuid };
        command.baseRev = person.rev;
        command.body.json = QByteArray(R"({"fields":{"phone":{"old":null,"new":")") + phone + "\"}}}";
        return command;
    }
    /// The answer that the sender gets.
    QByteArray apply(const Command& command, const QByteArray& answer) { return applyOn(m_center->connection(), command, answer); }
    QByteArray applyOn(CenterConnection& connection, const Command& command, const QByteArray& answer)
    {
        const auto done = connection.write([&](CenterTransaction& t) -> Result<QByteArray> {
            CommandLog log(t.core());
            auto fresh = log.claim(command, m_staff, m_device, t.at());
            if (!fresh)
                return fresh.error();
            if (!*fresh)
                return log.find(command.id).value().value().answer;
            auto person = require<Resident>(t, command.entity.id);
            if (!person)
                return person.error();
            person->phone = QStringLiteral("13950009999");
            HUIMIN_TRY(save(t, *person));
            HUIMIN_TRY(log.keep({ command.id, m_device, m_staff, command.seq, CommandLog::hashOf(command), CommandState::Applied, answer, t.at() }));
            return answer;
        });
        if (!done)
            qFatal("apply: %s", qPrintable(done.error().reason));
        return *done;
    }
    AuditEntry entry(int n)
    {
        AuditEntry entry;
        entry.at = m_center->clock.now().plusMs(n);
        entry.by = m_staff;
        entry.action = QStringLiteral("OpenSubject");
        entry.recordKind = QStringLiteral("Resident");
        entry.recordId = m_center->newId();
        entry.purposeKind = QStringLiteral("request");
        entry.purposeText = QStringLiteral("电话回访核对");
        return entry;
    }
    /// The first entry that does not fit; 0 where all do.
    static std::int64_t brokenAt(AuditLog& log)
    {
        const auto verified = log.verify();
        return verified ? 0 : verified.error().members.value(QStringLiteral("seq")).toLongLong();
    }
    void appendAudit(int count)
    {
        for (int i = 0; i < count; ++i)
            HUIMIN_DONE(m_center->connection().write([&](CenterTransaction& t) { return AuditLog(t.core()).append(entry(i)); }));
        HUIMIN_DONE(AuditLog(m_center->connection().core()).seal());
    }
    std::unique_ptr<TestCenter> m_center;
    StaffId m_staff;
    DeviceId m_device;
};
HUIMIN_TEST(CommandLogTest)
#include "tst_commandlog.moc"
