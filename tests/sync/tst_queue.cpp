#include "tests/support/testregistry.h"
#include "tests/sync/smallreplica.h"

using namespace huimin;
using namespace huimin::test;
using IdList = std::vector<CommandId>;

/// The desk user's own work: view over base, chains, parking, conflicts, a restored center.
class QueueTest : public QObject {
    Q_OBJECT
private:
    static QString phone(SmallReplica& desk) { return desk.seen<Resident>(desk.town.zhang.id.uuid)->phone.value_or(QString()); }

private Q_SLOTS:
    void whatIsSavedIsOnDiskOrWasNotSaved()
    {
        for (const CommitFate fate : { CommitFate::EndsBefore, CommitFate::EndsAfter }) {
            SmallReplica desk;
            desk.take({ SmallReplica::put(desk.town.zhang, 2) });
            desk.hook = [fate] { return fate; };
            const Command command = desk.contact(desk.town.zhang, "phone", desk.town.zhang.phone.value_or(QString()), QStringLiteral("13900000001"));
            QVERIFY(!desk.replica->submit(command));
            desk.hook = {};
            desk.open();
            QCOMPARE(desk.replica->waiting(), fate == CommitFate::EndsAfter ? 1 : 0);
            QCOMPARE(phone(desk) == QStringLiteral("13900000001"), fate == CommitFate::EndsAfter);
        }
    }

    void anEntryLeavesTheOutboxOnlyWithItsAnswer()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId id = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        desk.hook = [] { return CommitFate::EndsBefore; };
        QVERIFY(!desk.replica->storeAnswers({ SmallReplica::answer(id, CommandState::Applied) }, desk.clock.now()));
        desk.hook = {};
        desk.open();
        QCOMPARE(desk.sendable(), IdList { id });
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(id, CommandState::Applied) }, desk.clock.now()));
        desk.open();
        QVERIFY(desk.sendable().empty());
        QCOMPARE(desk.stateOf(id), OutboxState::Applied);
    }

    void pulledRowsGoUnderTheQueue()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        Resident changed = desk.town.zhang;
        changed.email = QStringLiteral("zhang@example.cn");
        desk.take({ SmallReplica::put(changed, 2, changed.rev + 1) });
        QCOMPARE(phone(desk), QStringLiteral("13900000001"));
        QCOMPARE(desk.seen<Resident>(changed.id.uuid)->email.value_or(QString()), QStringLiteral("zhang@example.cn"));
        QCOMPARE(desk.held<Resident>(changed.id.uuid)->phone, desk.town.zhang.phone);
    }

    void aCommandWhoseRecordIsGoneStaysForTheCenterToJudge()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId id = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        desk.take({ SmallReplica::gone(desk.town.zhang, 2, desk.town.zhang.rev + 1, FeedLine::Kind::Del) });
        QVERIFY(!desk.seen<Resident>(desk.town.zhang.id.uuid));
        QCOMPARE(desk.sendable(), IdList { id });
    }

    void whatTheRulesRefuseIsNotQueued()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const Command command = desk.contact(desk.town.zhang, "phone", desk.town.zhang.phone.value_or(QString()), QStringLiteral("not a number\n"));
        QVERIFY(!desk.replica->submit(command));
        QCOMPARE(desk.replica->waiting(), 0);
    }

    void commandsOfOneRecordStandOnEachOther()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        const CommandId one = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        desk.savePhone(desk.town.chen, QStringLiteral("13900000002"));
        desk.savePhone(desk.town.zhang, QStringLiteral("13900000003"));
        const auto entries = desk.replica->outbox();
        QVERIFY(entries[1].command.after.empty());
        QCOMPARE(entries[2].command.after, IdList { one });
        QVERIFY(entries[0].command.seq < entries[1].command.seq && entries[1].command.seq < entries[2].command.seq);
        QCOMPARE(entries[2].command.baseRev, desk.town.zhang.rev); // of the confirmed row, not of the view
    }

    void aRefusalHoldsUpItsChainOnly()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        const CommandId first = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        const CommandId second = desk.savePhone(desk.town.zhang, QStringLiteral("13900000002"));
        const CommandId other = desk.savePhone(desk.town.chen, QStringLiteral("13900000003"));
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::refusal(first, ErrorCode::Invalid) }, desk.clock.now()));
        QCOMPARE(desk.stateOf(first), OutboxState::Parked);
        QCOMPARE(desk.stateOf(second), OutboxState::Blocked);
        QCOMPARE(desk.sendable(), IdList { other });
        desk.open(); // parked it stays
        QCOMPARE(desk.sendable(), IdList { other });
        QVERIFY(desk.replica->replaceParked(first, std::nullopt));
        QCOMPARE(desk.sendable(), (IdList { second, other }));
    }

    void aParkedCommandThatIsMendedTakesItsChainAlong()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId first = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        const CommandId second = desk.savePhone(desk.town.zhang, QStringLiteral("13900000002"));
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::refusal(first, ErrorCode::Invalid) }, desk.clock.now()));
        const Command mended = desk.contact(desk.town.zhang, "phone", desk.town.zhang.phone.value_or(QString()), QStringLiteral("13900000009"));
        QVERIFY(desk.replica->replaceParked(first, mended));
        QCOMPARE(desk.sendable(), IdList { mended.id }); // the other one after its answer
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(mended.id, CommandState::Applied) }, desk.clock.now()));
        QCOMPARE(desk.sendable(), IdList { second });
        QCOMPARE(desk.replica->replaceParked(second, std::nullopt).error().code, ErrorCode::NotFound); // it is not parked
    }

    void anAnswerToTryAgainHoldsTheWholeChain()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        const CommandId first = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        const CommandId second = desk.savePhone(desk.town.zhang, QStringLiteral("13900000002"));
        const CommandId other = desk.savePhone(desk.town.chen, QStringLiteral("13900000003"));
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(first, CommandState::Retry) }, desk.clock.now()));
        QCOMPARE(desk.sendable(), IdList { other });
        QVERIFY(desk.replica->nextRetry() > desk.clock.now());
        desk.clock.advanceMs(2'000);
        QCOMPARE(desk.sendable(), (IdList { first, second, other }));
    }

    void aBatchIsBoundedByCountAndBytes()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        for (int i = 0; i < 5; ++i)
            desk.savePhone(desk.town.zhang, QStringLiteral("1390000000%1").arg(i));
        QCOMPARE(desk.replica->nextBatch(3, 250'000).size(), std::size_t { 3 });
        QCOMPARE(desk.replica->nextBatch(50, 1).size(), std::size_t { 1 }); // one at least
        QCOMPARE(desk.stateOf(desk.replica->outbox().front().command.id), OutboxState::Sent);
        desk.open(); // a crash in between
        QCOMPARE(desk.stateOf(desk.replica->outbox().front().command.id), OutboxState::Queued);
    }

    void aConflictIsKeptUntilItIsResolved()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId id = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        Resident theirs = desk.town.zhang;
        theirs.phone = QStringLiteral("13900000002");
        theirs.rev += 1;
        CommandAnswer conflict = SmallReplica::answer(id, CommandState::Conflict);
        conflict.conflict = ConflictId(childUuid(id.uuid, 0));
        conflict.fields = { { QStringLiteral("phone"), "\"1\"", "\"13900000001\"", "\"13900000002\"" } };
        conflict.rev = theirs.rev;
        conflict.record = toJson(theirs);
        QVERIFY(desk.replica->storeAnswers({ conflict }, desk.clock.now()));
        QCOMPARE(phone(desk), QStringLiteral("13900000002")); // what is confirmed
        desk.open();
        QCOMPARE(desk.replica->conflicts().size(), std::size_t { 1 });
        QCOMPARE(desk.replica->conflicts().front().subject, desk.town.zhang.name);
        QCOMPARE(desk.replica->conflicts().front().fields.front().mine, QByteArray("\"13900000001\""));
        Command resolve = desk.town.command("ResolveConflict", "Resident", desk.town.zhang.id.uuid,
            json("{'conflict':'") + conflict.conflict.text().toLatin1() + json("','fields':{'phone':{'old':'13900000002','new':'13900000001'}}}"));
        QVERIFY(desk.replica->submit(resolve));
        QCOMPARE(phone(desk), QStringLiteral("13900000001"));
        QCOMPARE(desk.replica->conflicts().size(), std::size_t { 1 }); // the center has the last word
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(resolve.id, CommandState::Applied) }, desk.clock.now()));
        QVERIFY(desk.replica->conflicts().empty());
    }

    void whatACommandMadeShowsUntilTheFeedBringsIt()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        Command check = desk.town.command("RecordIdentityCheck", "Resident", desk.town.zhang.id.uuid, json("{'methods':['cardReader'],'result':'pass','present':true}"));
        check.occurredAt = desk.clock.now();
        QVERIFY(desk.replica->submit(check));
        const auto checks = [&] {
            ReplicaView view = desk.replica->view();
            return allOf<IdentityCheck>(view).value();
        };
        QCOMPARE(checks().size(), std::size_t { 1 });
        const IdentityCheck made = checks().front();
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(check.id, CommandState::Applied) }, desk.clock.now()));
        QCOMPARE(checks().size(), std::size_t { 1 }); // no gap
        desk.open();
        QCOMPARE(checks().size(), std::size_t { 1 });
        IdentityCheck theirs = made;
        theirs.at = made.at.plusMs(5);
        desk.take({ SmallReplica::put(theirs, 2, 1) });
        QCOMPARE(checks().size(), std::size_t { 1 });
        QCOMPARE(checks().front().at, theirs.at);
    }

    void whatTheFeedNeverBringsGoesAfterAMinute()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        Command check = desk.town.command("RecordIdentityCheck", "Resident", desk.town.zhang.id.uuid, json("{'methods':['cardReader'],'result':'pass','present':true}"));
        QVERIFY(desk.replica->submit(check));
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(check.id, CommandState::Applied) }, desk.clock.now()));
        const auto count = [&] { return desk.replica->view().all("IdentityCheck")->size(); };
        QVERIFY(desk.replica->roundEnded(desk.clock.now().plusMs(59'000)));
        QCOMPARE(count(), std::size_t { 1 });
        QVERIFY(desk.replica->roundEnded(desk.clock.now().plusMs(61'000)));
        QCOMPARE(count(), std::size_t { 0 });
    }

    void afterARestoreWhatWasAnsweredGoesFirst()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        const CommandId done = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        CommandAnswer applied = SmallReplica::answer(done, CommandState::Applied);
        applied.record = "{\"rev\":9,\"number\":\"2603010000171\"}";
        applied.rev = desk.town.zhang.rev; // no newer row
        QVERIFY(desk.replica->storeAnswers({ applied }, desk.clock.now()));
        const CommandId waits = desk.savePhone(desk.town.chen, QStringLiteral("13900000002"));
        QVERIFY(desk.replica->startNewEpoch());
        desk.open();
        QVERIFY(desk.replica->cursor().isEmpty());
        const auto batch = desk.replica->nextBatch(50, 250'000);
        QCOMPARE(batch.size(), std::size_t { 2 });
        QCOMPARE(batch[0].id, done);
        QCOMPARE(batch[0].given.value_or(QString()), QStringLiteral("2603010000171"));
        QCOMPARE(batch[1].id, waits);
        for (const Command& command : batch)
            QCOMPARE(command.baseRev, 0);
        for (const HeldScope& scope : desk.replica->scopes())
            QVERIFY(scope.filling);
    }

    void answersAreKeptSevenDays()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId id = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::answer(id, CommandState::Applied) }, desk.clock.now()));
        desk.clock.advanceMs(6LL * 24 * 3600 * 1000);
        QVERIFY(desk.replica->roundEnded(desk.clock.now()));
        QCOMPARE(desk.replica->outbox().size(), std::size_t { 1 });
        desk.clock.advanceMs(2LL * 24 * 3600 * 1000);
        QVERIFY(desk.replica->roundEnded(desk.clock.now()));
        desk.open();
        QVERIFY(desk.replica->outbox().empty());
    }
};

HUIMIN_TEST(QueueTest)
#include "tst_queue.moc"
