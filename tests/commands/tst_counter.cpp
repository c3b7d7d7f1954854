#include "models/commands/counterbodies.h"
#include "models/matters/counter.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

/// Tickets and receptions: who is called, by whom, and what belongs to one stay.
class CounterTest : public QObject {
    Q_OBJECT
    static inline const QUuid first = test::townId(800);
    static inline const QUuid second = test::townId(801);
    static inline const QUuid stay = test::townId(810);

    /// 许晓燕 at window 11.
    static Actor neighbour(SmallTown& town)
    {
        ServiceWindow window;
        window.id = ServiceWindowId(test::townId(820));
        window.hallId = town.hall.id;
        window.number = 11;
        town.records.add(window);
        Actor actor = town.clerk;
        actor.staff = StaffId(test::townId(821));
        actor.window = window.id;
        return actor;
    }
    static Result<CommandOutcome> take(SmallTown& town, const QUuid& id, Instant when, const char* body = "{'queue':'A'}")
    {
        return town.run(town.clerk, town.command("TakeTicket", "Ticket", id, json(body)), when);
    }
    static Result<CommandOutcome> act(SmallTown& town, const char* type, const QUuid& id, const Actor& actor, const char* body = "{}", int minute = 0)
    {
        return town.run(actor, town.command(type, "Ticket", id, json(body)), town.at(10, minute));
    }
    static Result<CommandOutcome> start(SmallTown& town, const QUuid& ticket = {}, const QUuid& subject = {})
    {
        StartReceptionBody body;
        body.ticketId = TicketId(ticket);
        body.subjectId = subject;
        return town.run(town.clerk, town.command("StartReception", "Reception", stay, toJson(body)), town.at(10, 2));
    }
    static Ticket ticket(SmallTown& town, const QUuid& id) { return town.records.get<Ticket>(id); }
    static QString issue(const Result<CommandOutcome>& outcome)
    {
        return outcome.ok() || outcome.error().fields.isEmpty() ? QString() : outcome.error().fields.first().path + QLatin1Char(' ') + outcome.error().fields.first().code;
    }
    static QString stage(const Result<CommandOutcome>& outcome)
    {
        return outcome.ok() || outcome.error().code != ErrorCode::ActNotPossible ? QString() : outcome.error().members.value(QStringLiteral("stage")).toString();
    }

private Q_SLOTS:
    void numbersRunOnPerQueueAndBeginAnewEachDay()
    {
        SmallTown town;
        const auto outcome = take(town, first, town.at(8, 30));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->result.json, QByteArrayLiteral("{\"number\":\"A001\"}"));
        QVERIFY(take(town, second, town.at(8, 31), "{'queue':'B'}").ok());
        QVERIFY(take(town, test::townId(802), town.at(8, 32)).ok());
        QVERIFY(take(town, test::townId(803), town.on(QDate(2026, 11, 25))).ok());
        QCOMPARE(ticket(town, first).number, QStringLiteral("A001"));
        QCOMPARE(ticket(town, second).number, QStringLiteral("B001"));
        QCOMPARE(ticket(town, test::townId(802)).number, QStringLiteral("A002"));
        QCOMPARE(ticket(town, test::townId(803)).number, QStringLiteral("A001"));
        QCOMPARE(ticket(town, first).state, TicketState::Waiting);
    }
    void aDeskAloneCountsOnAndTheCenterKeepsWhatItPrinted()
    {
        SmallTown town;
        QVERIFY(take(town, first, town.at(8, 30)).ok());
        QVERIFY(town.runAtDesk(town.clerk, town.command("TakeTicket", "Ticket", second, json("{'queue':'A'}")), town.at(8, 31)).ok());
        QCOMPARE(ticket(town, second).number, QStringLiteral("A002"));
        // What was printed stands where it lies above all given ones; a number that was given meanwhile goes to nobody twice.
        QVERIFY(take(town, test::townId(802), town.at(8, 32), "{'queue':'A','printed':'A005'}").ok());
        QCOMPARE(ticket(town, test::townId(802)).number, QStringLiteral("A005"));
        QVERIFY(take(town, test::townId(803), town.at(8, 33), "{'queue':'A','printed':'A005'}").ok());
        QCOMPARE(ticket(town, test::townId(803)).number, QStringLiteral("A006"));
    }
    void whatATicketRefuses_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("queue") << QStringLiteral("{'queue':'Z'}") << QStringLiteral("/queue unknown");
        QTest::newRow("no queue") << QStringLiteral("{}") << QStringLiteral("/queue required");
        QTest::newRow("item") << QStringLiteral("{'queue':'A','itemCode':'350200-99-9999'}") << QStringLiteral("/itemCode unknown");
        QTest::newRow("subject") << QStringLiteral("{'queue':'A','subjectId':'0190a000-0000-7000-8000-0000000000ff'}") << QStringLiteral("/subjectId unknown");
        QTest::newRow("printed of another queue") << QStringLiteral("{'queue':'A','printed':'B001'}") << QStringLiteral("/printed format");
        QTest::newRow("printed zero") << QStringLiteral("{'queue':'A','printed':'A000'}") << QStringLiteral("/printed format");
        QTest::newRow("printed words") << QStringLiteral("{'queue':'A','printed':'A1x2'}") << QStringLiteral("/printed format");
    }
    void whatATicketRefuses()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        SmallTown town;
        QCOMPARE(issue(take(town, first, town.at(9), body.toUtf8().constData())), expected);
        QCOMPARE(town.records.count("Ticket"), 0);
    }
    void aTicketIsTakenOnce()
    {
        SmallTown town;
        QVERIFY(take(town, first, town.at(8, 30)).ok());
        QCOMPARE(take(town, first, town.at(8, 31)).error().code, ErrorCode::Duplicate);
    }
    void theFirstCallerWinsAndTheOtherIsTold()
    {
        SmallTown town;
        const Actor other = neighbour(town);
        QVERIFY(take(town, first, town.at(8, 30)).ok());
        QVERIFY(act(town, "CallTicket", first, other, "{'guard':'waiting'}").ok());
        QCOMPARE(ticket(town, first).state, TicketState::Called);
        QCOMPARE(ticket(town, first).windowId, other.window);
        const auto late = act(town, "CallTicket", first, town.clerk, "{'guard':'waiting'}");
        QCOMPARE(stage(late), QStringLiteral("called"));
        QCOMPARE(late.error().members.value(QStringLiteral("window")).toInt(), 11);
        QCOMPARE(ticket(town, first).windowId, other.window);
    }
    void aWindowCallsWhatItServesAndWhileItIsOpen()
    {
        SmallTown town;
        QVERIFY(take(town, first, town.at(8, 30)).ok());
        ServiceWindow window = town.records.get<ServiceWindow>(town.clerk.window.uuid);
        window.queues = { QStringLiteral("B") };
        window = town.records.add(window);
        QCOMPARE(stage(act(town, "CallTicket", first, town.clerk)), QStringLiteral("otherQueue"));
        window.queues = { QStringLiteral("A") };
        window.state = WindowState::Paused;
        town.records.add(window);
        QCOMPARE(stage(act(town, "CallTicket", first, town.clerk)), QStringLiteral("paused"));
        Actor nowhere = town.clerk;
        nowhere.window = {};
        QCOMPARE(stage(act(town, "CallTicket", first, nowhere)), QStringLiteral("noWindow"));
        Actor elsewhere = town.clerk;
        elsewhere.hall = town.otherHall.id;
        QCOMPARE(act(town, "CallTicket", first, elsewhere).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(act(town, "CallTicket", test::townId(899), town.clerk).error().code, ErrorCode::NotFound);
        QCOMPARE(act(town, "CallTicket", first, town.supervisor).error().code, ErrorCode::ForbiddenRole);
    }
    void yesterdaysNumberIsNotCalled()
    {
        SmallTown town;
        QVERIFY(take(town, first, town.on(QDate(2026, 11, 23))).ok());
        QCOMPARE(stage(act(town, "CallTicket", first, town.clerk)), QStringLiteral("past"));
    }
    void onlyTheWindowThatCalledRecallsPassesOrGivesUp_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : { "RecallTicket", "PassTicket", "MarkNoShow" })
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void onlyTheWindowThatCalledRecallsPassesOrGivesUp()
    {
        QFETCH(QString, type);
        SmallTown town;
        const Actor other = neighbour(town);
        QVERIFY(take(town, first, town.at(8, 30)).ok());
        QCOMPARE(stage(act(town, type.toLatin1().constData(), first, town.clerk)), QStringLiteral("waiting"));
        QVERIFY(act(town, "CallTicket", first, town.clerk).ok());
        QCOMPARE(stage(act(town, type.toLatin1().constData(), first, other)), QStringLiteral("called"));
        QVERIFY(act(town, type.toLatin1().constData(), first, town.clerk).ok());
    }
    void aPassedNumberStandsBehindThoseWhoWait()
    {
        SmallTown town;
        QVERIFY(take(town, first, town.at(9, 0)).ok());
        QVERIFY(take(town, second, town.at(9, 5)).ok());
        QVERIFY(act(town, "CallTicket", first, town.clerk, "{}", 1).ok());
        QVERIFY(act(town, "RecallTicket", first, town.clerk, "{}", 2).ok());
        QCOMPARE(ticket(town, first).recalls, 1);
        QVERIFY(act(town, "PassTicket", first, town.clerk, "{}", 3).ok());
        QVERIFY(take(town, test::townId(802), town.at(10, 4)).ok());
        const auto state = counterState(town.records, town.clerk, town.at(10, 5), {});
        QVERIFY(state.ok());
        QStringList order;
        for (const Ticket& each : state->waiting)
            order << each.number;
        QCOMPARE(order, (QStringList { QStringLiteral("A002"), QStringLiteral("A001"), QStringLiteral("A003") }));
        QVERIFY(act(town, "CallTicket", first, neighbour(town), "{}", 6).ok()); // and may be called again, by any window
    }
    void whoDoesNotComeIsGone()
    {
        SmallTown town;
        QVERIFY(take(town, first, town.at(9, 0)).ok());
        QVERIFY(act(town, "CallTicket", first, town.clerk).ok());
        QVERIFY(act(town, "MarkNoShow", first, town.clerk, "{}", 3).ok());
        QCOMPARE(ticket(town, first).state, TicketState::NoShow);
        QCOMPARE(*ticket(town, first).endedAt, town.at(10, 3));
        QCOMPARE(stage(act(town, "CallTicket", first, town.clerk)), QStringLiteral("noShow"));
    }
    void aReceptionBeginsWithTheCalledTicketAndEndsIt()
    {
        SmallTown town;
        const QByteArray body = json("{'queue':'A','subjectId':'") + uuidText(town.zhang.id.uuid).toLatin1() + "\"}";
        QVERIFY(town.run(town.clerk, town.command("TakeTicket", "Ticket", first, body), town.at(8, 30)).ok());
        QCOMPARE(stage(start(town, first)), QStringLiteral("waiting"));
        QVERIFY(act(town, "CallTicket", first, town.clerk).ok());
        QVERIFY(start(town, first).ok());
        const Reception reception = town.records.get<Reception>(stay);
        QCOMPARE(reception.subjectId, town.zhang.id.uuid);
        QCOMPARE(reception.beganAt, town.at(10, 2));
        QCOMPARE(reception.windowId, town.clerk.window);
        QCOMPARE(ticket(town, first).state, TicketState::Serving);
        const auto state = counterState(town.records, town.clerk, town.at(10, 3), {});
        QCOMPARE(state->reception->id, reception.id);
        QCOMPARE(state->name, town.zhang.name);
        QCOMPARE(stage(act(town, "MarkNoShow", first, town.clerk)), QStringLiteral("serving"));
        QVERIFY(town.run(town.clerk, town.command("EndReception", "Reception", stay, json("{'outcome':'served'}")), town.at(10, 20)).ok());
        QCOMPARE(ticket(town, first).state, TicketState::Done);
        QCOMPARE(*ticket(town, first).endedAt, town.at(10, 20));
        QCOMPARE(*town.records.get<Reception>(stay).endedAt, town.at(10, 20));
        QCOMPARE(stage(town.run(town.clerk, town.command("EndReception", "Reception", stay, json("{'outcome':'served'}")))), QStringLiteral("ended"));
        QVERIFY(!counterState(town.records, town.clerk, town.at(10, 21), reception.id)->reception);
    }
    void whatAReceptionRefuses()
    {
        SmallTown town;
        QCOMPARE(issue(start(town, test::townId(899))), QStringLiteral("/ticketId unknown"));
        QCOMPARE(issue(start(town, {}, test::townId(899))), QStringLiteral("/subjectId unknown"));
        QVERIFY(start(town).ok()); // came without a number
        QCOMPARE(start(town).error().code, ErrorCode::Duplicate);
        const auto end = [&](const Actor& actor, const char* body) { return town.run(actor, town.command("EndReception", "Reception", stay, json(body))); };
        QCOMPARE(issue(end(town.clerk, "{}")), QStringLiteral("/outcome required"));
        Actor stranger = neighbour(town);
        QCOMPARE(end(stranger, "{'outcome':'left'}").error().code, ErrorCode::ForbiddenScope);
        ServiceWindow window = town.records.get<ServiceWindow>(town.clerk.window.uuid);
        window.state = WindowState::Closed;
        town.records.add(window);
        QCOMPARE(stage(town.run(town.clerk, town.command("StartReception", "Reception", second, "{}"))), QStringLiteral("closed"));
    }
    void consultationsAreNotedInTheOpenReception()
    {
        SmallTown town;
        const auto note = [&](const char* body) { return town.run(town.clerk, town.command("RecordConsultation", "Reception", stay, json(body)), town.at(10, 5)); };
        QCOMPARE(note("{'text':'问居住证'}").error().code, ErrorCode::NotFound);
        QVERIFY(start(town).ok());
        QCOMPARE(issue(note("{'text':'  '}")), QStringLiteral("/text required"));
        QCOMPARE(issue(note("{'text':'问居住证','itemCode':'350200-99-9999'}")), QStringLiteral("/itemCode unknown"));
        QVERIFY(note("{'text':'问租房提取要带什么','itemCode':'350200-20-0106'}").ok());
        QVERIFY(note("{'text':'问社保卡在哪办'}").ok());
        const auto notes = town.records.get<Reception>(stay).consultations;
        QCOMPARE(notes.size(), std::size_t(2));
        QCOMPARE(notes[0].itemCode, std::optional<QString>(QStringLiteral("350200-20-0106")));
        QCOMPARE(notes[1].text, QStringLiteral("问社保卡在哪办"));
        QVERIFY(town.run(town.clerk, town.command("EndReception", "Reception", stay, json("{'outcome':'served'}"))).ok());
        QCOMPARE(stage(note("{'text':'再问一句'}")), QStringLiteral("ended"));
    }
    void whoIsOpenedFirstIsWhomTheReceptionIsFor()
    {
        SmallTown town;
        QVERIFY(start(town).ok());
        const auto open = [&](const QUuid& subject) {
            const QByteArray body = json("{'purpose':{'kind':'reception','ref':'") + uuidText(stay).toLatin1() + "\"}}";
            return town.run(town.clerk, town.command("OpenSubject", "Resident", subject, body), town.at(10, 6));
        };
        QVERIFY(open(town.far.id.uuid).ok()); // lives elsewhere: the reception is the purpose
        QCOMPARE(town.records.get<Reception>(stay).subjectId, town.far.id.uuid);
        QVERIFY(open(town.zhang.id.uuid).ok());
        QCOMPARE(town.records.get<Reception>(stay).subjectId, town.far.id.uuid);
    }
    void aShiftIsHandedOverByItsOwnWindow()
    {
        SmallTown town;
        const auto hand = [&](const QUuid& staff, const char* body) { return town.run(town.clerk, town.command("HandOverShift", "Staff", staff, json(body)), town.at(17, 20)); };
        const auto done = hand(town.clerk.staff.uuid, "{'openMatters':12,'comingBack':3,'note':'B 柜第二格是许明辉的证'}");
        QVERIFY(done.ok());
        QVERIFY(done->audit.fields.contains(QStringLiteral("comingBack=3")));
        QCOMPARE(done->audit.purposeText, QStringLiteral("B 柜第二格是许明辉的证"));
        QCOMPARE(hand(town.supervisor.staff.uuid, "{}").error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(issue(hand(town.clerk.staff.uuid, "{'parked':-1}")), QStringLiteral("/parked range"));
        ServiceWindow window = town.records.get<ServiceWindow>(town.clerk.window.uuid);
        window.state = WindowState::Closed;
        town.records.add(window);
        QCOMPARE(stage(hand(town.clerk.staff.uuid, "{}")), QStringLiteral("closed"));
    }
};
HUIMIN_TEST(CounterTest)
#include "tst_counter.moc"
