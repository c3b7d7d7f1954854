#include "models/commands/deskcommands.h"
#include "models/sync/handedwork.h"
#include "models/sync/wire.h"
#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// What was done while a scope was held and arrives after its loss: judged by the rights of then, for 72 hours.
class LateCommandsTest : public QObject {
    Q_OBJECT
private:
    static constexpr std::int64_t hourMs = 3'600'000;

    static wire::Session signIn(LiveCenter& center, const char* name)
    {
        HttpRequest post { .method = "POST", .path = QStringLiteral("/v1/session"),
            .body = wire::signInBody(QString::fromLatin1(name), QStringLiteral("huimin-demo"), std::nullopt, DeviceId(uuidFromText(QStringLiteral("01930000-0000-7000-8000-00000000000d")))) };
        const auto session = wire::session(center.ask(post).body);
        if (!session)
            qFatal("nobody is signed in");
        return *session;
    }
    static CommandAnswer send(LiveCenter& center, const wire::Session& session, const Command& command)
    {
        const HttpRequest post { .method = "POST", .path = QStringLiteral("/v1/commands"), .body = wire::commandBatch(session.epoch, { command }) };
        const HttpAnswer answer = center.ask(post, session.token);
        const auto results = wire::commandResults(answer.body, { command });
        if (!results)
            qFatal("no result: %s", answer.body.constData());
        return results->results.front();
    }
    static std::int64_t handed(LiveCenter& center, const QUuid& subject)
    {
        return center.number("SELECT count(*) FROM handed_draft WHERE kind = 'EditContact' AND subject = ?", subject);
    }

private Q_SLOTS:
    void rightsOfThenHoldFor72Hours_data() { addCenterRows(); }
    void rightsOfThenHoldFor72Hours()
    {
        QFETCH(QString, kind);
        LiveCenter center(kind);
        QTemporaryDir folder;
        LiveDesk admin(center.url(), folder.filePath(QStringLiteral("admin")), "admin");
        LiveDesk clerk(center.url(), folder.filePath(QStringLiteral("clerk")), "clerk");
        QVERIFY(admin.signIn() && clerk.signIn());
        QVERIFY(admin.isUpToDate() && clerk.isUpToDate());
        const QUuid zhang = clerk.find(QStringLiteral("13950002345"));
        const StaffId worker = signIn(center, "grid").actor.staff;
        QVERIFY(admin.assignGrids(worker.uuid, { QStringLiteral("350203010023002") }));
        const wire::Session session = signIn(center, "grid");
        const Instant now = session.serverTime;
        const auto edit = [&](const QString& email, Instant occurredAt) {
            Command command = clerk.contact(zhang, "email", email);
            command.id = clerk.desk->newCommandId();
            command.occurredAt = occurredAt;
            return command;
        };
        const auto isSeen = [&](const QString& email) {
            clerk.desk->syncNow();
            return LiveDesk::comesTrue([&] { return clerk.get<Resident>(zhang)->email == std::optional<QString>(email); }, 20'000);
        };

        const CommandAnswer late = send(center, session, edit(QStringLiteral("late@example.cn"), now.plusMs(-hourMs)));
        QCOMPARE(late.state, CommandState::Applied);
        QVERIFY(late.record.isEmpty()); // the person is not his any more
        QVERIFY(isSeen(QStringLiteral("late@example.cn")));

        const CommandAnswer after = send(center, session, edit(QStringLiteral("after@example.cn"), now));
        QCOMPARE(after.state, CommandState::Refused);
        QCOMPARE(after.problem->code, ErrorCode::ForbiddenScope);
        // He had not heard of the loss: his supervisor gets it.
        QCOMPARE(handed(center, zhang), 1);

        center.change("UPDATE staff_standing SET until = until - 71 * 3600000000"); // the loss was 71 hours ago
        QCOMPARE(send(center, session, edit(QStringLiteral("within@example.cn"), now.plusMs(-72 * hourMs))).state, CommandState::Applied);
        QVERIFY(isSeen(QStringLiteral("within@example.cn")));

        center.change("UPDATE staff_standing SET until = until - 2 * 3600000000");
        const Command tooLate = edit(QStringLiteral("too-late@example.cn"), now.plusMs(-74 * hourMs));
        const CommandAnswer refused = send(center, session, tooLate);
        QCOMPARE(refused.state, CommandState::Refused);
        QCOMPARE(refused.problem->code, ErrorCode::ForbiddenScope);
        // The desk gives it up; here it is kept for whoever may look at it, once.
        QCOMPARE(handed(center, zhang), 2);
        QCOMPARE(send(center, session, tooLate).state, CommandState::Refused);
        QCOMPARE(handed(center, zhang), 2);

        // The supervisor of the hall that serves the grid finds it, opens it with a reason and settles it.
        const wire::Session supervisor = signIn(center, "supervisor");
        const auto list = [&] {
            const auto work = handedWorkList(center.ask({ .path = handedWorkPath(), .contentType = {} }, supervisor.token).body);
            if (!work)
                qFatal("no list");
            return *work;
        };
        const std::vector<HandedWork> work = list();
        QCOMPARE(work.size(), 2u);
        QCOMPARE(work.back().id, tooLate.id);
        QCOMPARE(work.back().kind, QStringLiteral("EditContact"));
        QCOMPARE(work.back().by, session.actor.name);
        QCOMPARE(work.back().subject, QStringLiteral("张伟明"));
        QCOMPARE(work.back().fields, std::vector<QString> { QStringLiteral("email") });
        const auto act = [&](const char* type) {
            Command command;
            command.id = clerk.desk->newCommandId();
            command.type = QString::fromLatin1(type);
            command.entity = { QStringLiteral("Command"), tooLate.id.uuid };
            command.body.json = toJson(HandedWorkBody { QStringLiteral("补录") });
            return send(center, supervisor, command);
        };
        const CommandAnswer opened = act("OpenHandedWork");
        QCOMPARE(opened.state, CommandState::Applied);
        QVERIFY(opened.result.json.contains("too-late@example.cn"));
        QCOMPARE(act("SettleHandedWork").state, CommandState::Applied);
        QCOMPARE(list().size(), 1u);
        QCOMPARE(center.ask({ .path = handedWorkPath(), .contentType = {} }, session.token).status, 403);
    }

    void aConflictOutsideHisAreaTellsHimNothing()
    {
        LiveCenter center;
        QTemporaryDir folder;
        LiveDesk admin(center.url(), folder.filePath(QStringLiteral("admin")), "admin");
        LiveDesk clerk(center.url(), folder.filePath(QStringLiteral("clerk")), "clerk");
        QVERIFY(admin.signIn() && clerk.signIn());
        QVERIFY(admin.isUpToDate() && clerk.isUpToDate());
        const QUuid zhang = clerk.find(QStringLiteral("13950002345"));
        const StaffId worker = signIn(center, "grid").actor.staff;
        Command mine = clerk.contact(zhang, "phone", QStringLiteral("13950007777"));
        mine.id = clerk.desk->newCommandId();
        QVERIFY(clerk.save(clerk.contact(zhang, "phone", QStringLiteral("13950008888"))));
        QVERIFY(clerk.isUpToDate());
        QVERIFY(admin.assignGrids(worker.uuid, { QStringLiteral("350203010023002") }));
        const wire::Session session = signIn(center, "grid");
        mine.occurredAt = session.serverTime.plusMs(-hourMs);
        const CommandAnswer met = send(center, session, mine);
        QCOMPARE(met.state, CommandState::Conflict);
        QVERIFY(met.record.isEmpty());
        QCOMPARE(met.fields.front().mine, QByteArray("\"13950007777\""));
        QCOMPARE(met.fields.front().theirs, QByteArray("null"));
        QCOMPARE(handed(center, zhang), 1); // nobody asks him to decide it: his supervisor has it
    }

    /// The whole road: a desk without the network, its worker moved meanwhile.
    void theLastWorkOnAnOldGridArrives()
    {
        LiveCenter center;
        QTemporaryDir folder;
        LiveDesk admin(center.url(), folder.filePath(QStringLiteral("admin")), "admin");
        LiveDesk clerk(center.url(), folder.filePath(QStringLiteral("clerk")), "clerk");
        LiveDesk worker(center.url(), folder.filePath(QStringLiteral("worker")), "grid");
        QVERIFY(admin.signIn() && clerk.signIn() && worker.signIn());
        QVERIFY(admin.isUpToDate() && clerk.isUpToDate() && worker.isUpToDate());
        const QUuid zhang = worker.find(QStringLiteral("13950002345"));
        worker.offline(true);
        QVERIFY(worker.save(worker.contact(zhang, "email", QStringLiteral("offline@example.cn"))));
        QVERIFY(admin.assignGrids(worker.desk->actor().staff.uuid, { QStringLiteral("350203010023002") }));
        worker.offline(false);
        QVERIFY(LiveDesk::comesTrue([&] { return worker.desk->state().link == LinkState::NeedsPassword; }));
        QVERIFY(worker.signIn());
        QVERIFY(worker.isUpToDate());
        QCOMPARE(worker.desk->state().parked, 0);
        QVERIFY(LiveDesk::comesTrue([&] { return !worker.get<Resident>(zhang); }));
        QVERIFY(LiveDesk::wait(worker.desk->outbox())->empty());
        clerk.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return clerk.get<Resident>(zhang)->email == std::optional<QString>(QStringLiteral("offline@example.cn")); }));
    }
};

HUIMIN_TEST(LateCommandsTest)
#include "tst_latecommands.moc"
