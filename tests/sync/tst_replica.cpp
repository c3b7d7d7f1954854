#include "tests/support/testregistry.h"
#include "tests/sync/smallreplica.h"
#include <sqlite3.h>

using namespace huimin;
using namespace huimin::test;
using IdList = std::vector<CommandId>;

/// Rows of the replica: pages, scopes, generations, keys.
class ReplicaTest : public QObject {
    Q_OBJECT
private:
    static void sql(const QString& path, const QByteArray& statement)
    {
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, statement.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }
    static QByteArray allBytes(const QString& directory)
    {
        QByteArray all;
        for (const QFileInfo& info : QDir(directory).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void aRowIsHeldWhileAScopeHoldsIt()
    {
        SmallReplica desk;
        const Resident zhang = desk.town.zhang;
        desk.take({ SmallReplica::put(zhang, SmallReplica::nearGrid), SmallReplica::put(zhang, SmallReplica::city) });
        desk.take({ SmallReplica::gone(zhang, SmallReplica::nearGrid, zhang.rev + 1) });
        QVERIFY(desk.held<Resident>(zhang.id.uuid));
        desk.take({ SmallReplica::gone(zhang, SmallReplica::city, zhang.rev + 1, FeedLine::Kind::Del) });
        QVERIFY(!desk.held<Resident>(zhang.id.uuid));
    }

    void aPageIsTakenWholeOrNotAtAll()
    {
        for (const CommitFate fate : { CommitFate::EndsBefore, CommitFate::EndsAfter }) {
            SmallReplica desk;
            const QByteArray cursor = desk.replica->cursor();
            desk.hook = [fate] { return fate; };
            QVERIFY(!desk.replica->applyChanges(desk.page({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) })));
            desk.hook = {};
            desk.open();
            const bool taken = fate == CommitFate::EndsAfter;
            QCOMPARE(desk.replica->cursor() != cursor, taken);
            QCOMPARE(desk.held<Resident>(desk.town.zhang.id.uuid).has_value(), taken);
            QCOMPARE(desk.held<Resident>(desk.town.chen.id.uuid).has_value(), taken);
            QVERIFY(desk.replica->recount()->empty());
        }
    }

    void anOlderRowDoesNotReplaceANewerOne()
    {
        SmallReplica desk;
        Resident zhang = desk.town.zhang;
        zhang.phone = QStringLiteral("13900000002");
        desk.take({ SmallReplica::put(zhang, 2, 7) });
        zhang.phone = QStringLiteral("13900000001");
        desk.take({ SmallReplica::put(zhang, 2, 6), SmallReplica::gone(zhang, 2, 5) });
        QCOMPARE(desk.held<Resident>(zhang.id.uuid)->phone.value_or(QString()), QStringLiteral("13900000002"));
    }

    void aNewGenerationWinsWhateverItsRevision()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2, 9), SmallReplica::put(desk.town.chen, 2, 9) });
        QVERIFY(desk.replica->restartScopes({ 2 }));
        QVERIFY(desk.held<Resident>(desk.town.chen.id.uuid)); // old rows stay readable
        QVERIFY(desk.replica->applySnapshot({ 2, { SmallReplica::put(desk.town.zhang, 2, 4) }, std::nullopt, 1, 1 }));
        QCOMPARE(desk.held<Resident>(desk.town.zhang.id.uuid)->rev, 4);
        QVERIFY(!desk.held<Resident>(desk.town.chen.id.uuid)); // and go at the end
        QVERIFY(desk.replica->recount()->empty());
    }

    void aSnapshotGoesOnAfterACrash()
    {
        SmallReplica desk;
        QVERIFY(desk.replica->restartScopes({ 2 }));
        QVERIFY(desk.replica->applySnapshot({ 2, { SmallReplica::put(desk.town.zhang, 2) }, QByteArray("k1"), 17, 2 }));
        desk.open();
        const HeldScope scope = desk.replica->scopes().at(1);
        QVERIFY(scope.filling);
        QCOMPARE(scope.after, QByteArray("k1"));
        QCOMPARE(scope.at, 17);
        QCOMPARE(scope.done, 1);
    }

    void unequalSumsAreSeen()
    {
        SmallReplica desk(false);
        desk.grant({ 1, 2, 3 });
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const std::int64_t sum = 0; // of nothing
        const auto unequal = desk.replica->unequalScopes({ { 1, 0, sum }, { 2, 0, sum }, { 3, 0, sum } });
        QCOMPARE(*unequal, std::vector<int> { 2 });
        sql(desk.path(), "UPDATE sum SET count = count + 1");
        QCOMPARE(*desk.replica->recount(), std::vector<int> { 2 });
        QVERIFY(desk.replica->recount()->empty());
    }

    void relatedRecordsAreFoundByTheirReferences()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        const auto family = desk.replica->base().related("Resident", desk.town.household.id.uuid);
        QVERIFY(family->size() >= 1);
        Resident moved = desk.town.zhang;
        moved.householdId = {};
        desk.take({ SmallReplica::put(moved, 2, moved.rev + 1) });
        QCOMPARE(desk.replica->base().related("Resident", desk.town.household.id.uuid)->size(), family->size() - 1);
    }

    void aRowPutInThePlaceOfAnotherIsRefused()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 2) });
        sql(desk.path(), "UPDATE row SET sealed = (SELECT sealed FROM row r WHERE r.n <> row.n LIMIT 1)");
        QCOMPARE(desk.replica->base().fetch("Resident", desk.town.zhang.id.uuid).error().code, ErrorCode::ReplicaDamaged);
        sql(desk.path(), "UPDATE row SET rev = rev + 1");
        QCOMPARE(desk.replica->base().fetch("Resident", desk.town.chen.id.uuid).error().code, ErrorCode::ReplicaDamaged);
    }

    void nothingReadableStandsInTheFiles()
    {
        SmallReplica desk;
        Resident zhang = desk.town.zhang;
        zhang.phone = QStringLiteral("13912345678");
        zhang.postalAddress = QStringLiteral("前埔二里32号501");
        desk.take({ SmallReplica::put(zhang, 2), SmallReplica::put(desk.town.shop, 2) });
        desk.savePhone(zhang, QStringLiteral("13987654321"));
        Draft draft;
        draft.id = DraftId(desk.town.zhang.id.uuid);
        draft.title = QStringLiteral("草稿标题");
        draft.fields.json = "{\"note\":\"draft-words\"}";
        QVERIFY(desk.replica->saveDraft(draft));
        QVERIFY(desk.replica->setNote("actor", "林芳"));
        const CommandId other = desk.savePhone(zhang, QStringLiteral("13700000000"));
        CommandAnswer conflict = SmallReplica::answer(other, CommandState::Conflict);
        conflict.conflict = ConflictId(childUuid(other.uuid, 0));
        conflict.fields = { { QStringLiteral("phone"), "\"13987654321\"", "\"13700000000\"", "\"13611112222\"" } };
        QVERIFY(desk.replica->storeAnswers({ conflict }, desk.clock.now()));
        const QByteArray bytes = allBytes(desk.directory.path());
        QVERIFY(bytes.contains("SQLite format 3")); // the search itself works
        QVERIFY(bytes.contains(zhang.id.uuid.toRfc4122()));
        for (const QString& word : { zhang.name, *zhang.phone, *zhang.postalAddress, zhang.idNumber.value_or(QStringLiteral("?")), desk.town.shop.name,
                 QStringLiteral("13987654321"), QStringLiteral("13700000000"), QStringLiteral("13611112222"), QStringLiteral("草稿标题"),
                 QStringLiteral("draft-words"), QStringLiteral("EditContact"), QStringLiteral("林芳") }) {
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(!bytes.contains(QByteArrayView(reinterpret_cast<const char*>(word.utf16()), word.size() * 2)), qPrintable(word));
        }
    }

    void whatAScopeHeldCannotBeOpenedAfterItsLoss()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.zhang, 1), SmallReplica::put(desk.town.far, 2) });
        desk.replica->checkpoint();
        const QString before = desk.directory.filePath(QStringLiteral("before.db"));
        QVERIFY(QFile::copy(desk.path(), before));
        QVERIFY(desk.lose(2));
        QVERIFY(desk.held<Resident>(desk.town.zhang.id.uuid)); // sealed again under the city
        QVERIFY(!desk.held<Resident>(desk.town.far.id.uuid));
        desk.open();
        QVERIFY(desk.held<Resident>(desk.town.zhang.id.uuid));
        // With all that is left on this device the file of yesterday does not open either.
        auto old = ReplicaDb::open(before, ReplicaDb::Access::ReadOnly);
        DeskSealers sealers(desk.keys->keys(), desk.random);
        ReplicaReader reader(**old, sealers);
        QVERIFY(!reader.fetch("Resident", desk.town.far.id.uuid));
        QVERIFY(!reader.fetch("Resident", desk.town.zhang.id.uuid));
    }

    /// The program ends at every commit and every step of the key files in turn; after the next start the loss is complete.
    void aLossIsFinishedWhereverTheProgramEnds()
    {
        bool wentThrough = false;
        for (int end = 1; !wentThrough && end < 20; ++end) {
            SmallReplica desk;
            desk.take({ SmallReplica::put(desk.town.far, 2) });
            const int key = desk.replica->scopes().at(1).key;
            int left = end;
            desk.hook = [&] { return --left == 0 ? CommitFate::EndsAfter : CommitFate::Goes; };
            wentThrough = desk.lose(2).ok();
            desk.hook = {};
            desk.open();
            if (desk.replica->scopes().size() == 3)
                QVERIFY(desk.lose(2)); // the page had not been taken: it comes again
            QVERIFY(!desk.held<Resident>(desk.town.far.id.uuid));
            QVERIFY(!desk.keys->keys()->scopes.contains(key));
        }
        QVERIFY(wentThrough);
    }

    void aScopeThatComesBackHasAnotherKey()
    {
        SmallReplica desk;
        const int before = desk.replica->scopes().at(1).key;
        QVERIFY(desk.lose(2));
        desk.grant({ 2 });
        QVERIFY(desk.replica->scopes().at(1).key != before);
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        QVERIFY(desk.held<Resident>(desk.town.zhang.id.uuid));
    }

    void workOnALostScopeIsJudgedOnceAndThenGoes()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 3) });
        const CommandId lost = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        const CommandId kept = desk.savePhone(desk.town.chen, QStringLiteral("13900000002"));
        Draft draft;
        draft.id = DraftId(desk.town.mother.id.uuid);
        draft.kind = QStringLiteral("takeIn");
        draft.subjectId = desk.town.zhang.id.uuid;
        QVERIFY(desk.replica->saveDraft(draft));
        QVERIFY(desk.lose(2));
        QVERIFY(desk.replica->drafts().empty());
        const auto said = desk.replica->takeLost();
        QCOMPARE(said.front().handedOver, 2);
        QCOMPARE(desk.sendable().size(), std::size_t { 3 });
        QCOMPARE(desk.replica->nextBatch(50, 250'000).back().type, QStringLiteral("HandOverDraft"));
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::refusal(lost, ErrorCode::ForbiddenScope) }, desk.clock.now()));
        QCOMPARE(desk.replica->parked(), 0);
        QVERIFY(desk.replica->storeAnswers({ SmallReplica::refusal(kept, ErrorCode::ActNotPossible) }, desk.clock.now()));
        QCOMPARE(desk.replica->parked(), 1);
    }

    /// The rights of that hour still held: it is done, and what it made of the person does not come back to this desk.
    void whatTheCenterTookOfALostScopeIsNotKept()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2), SmallReplica::put(desk.town.chen, 3) });
        const CommandId applied = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        const CommandId met = desk.savePhone(desk.town.zhang, QStringLiteral("13900000003"));
        QVERIFY(desk.lose(2));
        CommandAnswer done = SmallReplica::answer(applied, CommandState::Applied);
        done.rev = desk.town.zhang.rev + 1;
        done.record = toJson(desk.town.zhang);
        CommandAnswer conflict = SmallReplica::answer(met, CommandState::Conflict);
        conflict.conflict = ConflictId(childUuid(met.uuid, 0));
        conflict.rev = done.rev;
        conflict.record = done.record;
        conflict.fields = { { QStringLiteral("phone"), "null", "\"13900000003\"", "\"13900000004\"" } };
        QVERIFY(desk.replica->storeAnswers({ done, conflict }, desk.clock.now()));
        QVERIFY(!desk.seen<Resident>(desk.town.zhang.id.uuid));
        QVERIFY(desk.replica->conflicts().empty());
        QVERIFY(desk.replica->outbox().empty());
        QCOMPARE(QFileInfo(desk.path() + QLatin1String("-wal")).size(), 0); // nor the sealed commands in the log of writes
        desk.open();
        QVERIFY(!desk.seen<Resident>(desk.town.zhang.id.uuid));
    }

    void aFileOfANewerProgramIsLeftAlone()
    {
        SmallReplica desk;
        desk.replica.reset();
        sql(desk.path(), "PRAGMA user_version=99");
        QCOMPARE(desk.tryOpen().error().code, ErrorCode::ReplicaTooNew);
    }

    void fromADamagedFileTheWaitingCommandsAreCarriedOver()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId first = desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
        desk.savePhone(desk.town.zhang, QStringLiteral("13900000002"));
        const CommandId third = desk.savePhone(desk.town.zhang, QStringLiteral("13900000003"));
        desk.replica.reset();
        sql(desk.path(), "UPDATE outbox SET sealed = x'00' WHERE seq = 2");
        QCOMPARE(desk.tryOpen().error().code, ErrorCode::ReplicaDamaged);
        auto carried = Replica::carryOver(desk.settings(), *desk.keys, desk.applier, desk.clock, desk.random);
        QVERIFY(carried);
        QCOMPARE(carried->commands, 2);
        QVERIFY(QFile::exists(carried->aside));
        desk.replica = std::move(carried->replica);
        QCOMPARE(desk.sendable(), (IdList { first, third }));
        desk.grant({ 1, 2 });
        desk.takePlaces();
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        const CommandId next = desk.savePhone(desk.town.zhang, QStringLiteral("13900000004"));
        QVERIFY(desk.replica->outbox().back().command.id == next);
        QCOMPARE(desk.replica->outbox().back().command.seq, 4); // a seq is not used again
    }

    void readersSeeOneStateAndNothingOnceItIsLocked()
    {
        SmallReplica desk;
        desk.take({ SmallReplica::put(desk.town.zhang, 2) });
        auto share = desk.replica->share();
        auto connection = ReplicaConnection::open(desk.path(), share, desk.random);
        QVERIFY(connection);
        QString first;
        QString second;
        const auto phone = [&](RecordReader& records) { return load<Resident>(records, desk.town.zhang.id.uuid).value()->phone.value_or(QString()); };
        QVERIFY((*connection)->read([&](RecordReader& records) {
            first = phone(records);
            desk.savePhone(desk.town.zhang, QStringLiteral("13900000001"));
            second = phone(records);
        }));
        QCOMPARE(second, first);
        QVERIFY((*connection)->read([&](RecordReader& records) { second = phone(records); }));
        QCOMPARE(second, QStringLiteral("13900000001"));
        desk.replica.reset();
        QCOMPARE((*connection)->read([](RecordReader&) { }).error().code, ErrorCode::NotSignedIn);
    }
};

HUIMIN_TEST(ReplicaTest)
#include "tst_replica.moc"
