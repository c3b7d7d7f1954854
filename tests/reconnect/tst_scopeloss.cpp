#include "models/store/replicadb.h"
#include "models/store/replicareader.h"
#include "models/store/sealer.h"
#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"
#include <QDirIterator>
#include <bitset>
#include <unordered_set>

using namespace huimin;
using namespace huimin::test;

/// A grid worker who is moved: what his desk holds of the old grid goes, in rows, indexes, free pages, logs and keys.
class ScopeLossTest : public QObject {
    Q_OBJECT
private:
    static constexpr qsizetype needleSize = 16;

    struct StoredRow {
        RecordName name;
        std::int64_t rev = 0;
        int home = 0;
        QByteArray sealed;
        /// Of the nonce and the first sealed bytes: no other row has these.
        QByteArray needle() const { return sealed.mid(1, needleSize); }
    };
    using Rows = std::map<RecordName, StoredRow>;

    static Rows rowsOf(const QString& path)
    {
        Rows out;
        auto db = ReplicaDb::open(path, ReplicaDb::Access::ReadOnly);
        auto rows = (*db)->run("SELECT type.name, row.id, row.rev, row.home, row.sealed FROM row JOIN type ON type.n = row.type");
        while (rows->next()) {
            StoredRow row { { rows->text(0).toLatin1(), rows->uuid(1) }, rows->integer(2), rows->small(3), rows->bytes(4) };
            out.emplace(row.name, row);
        }
        return out;
    }
    static std::set<QUuid> targetsOf(const QString& path)
    {
        std::set<QUuid> out;
        auto db = ReplicaDb::open(path, ReplicaDb::Access::ReadOnly);
        auto rows = (*db)->run("SELECT DISTINCT target FROM ref");
        while (rows->next())
            out.insert(rows->uuid(0));
        return out;
    }
    static std::map<int, int> keysOfScopes(const QString& path)
    {
        std::map<int, int> out;
        auto db = ReplicaDb::open(path, ReplicaDb::Access::ReadOnly);
        auto rows = (*db)->run("SELECT id, key FROM scope");
        while (rows->next())
            out.emplace(rows->small(0), rows->small(1));
        return out;
    }
    static QStringList filesBelow(const QString& directory)
    {
        QStringList files;
        for (QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files << it.next();
        return files;
    }
    /// How many of these strings of 16 bytes stand in a file below the directory, wherever in it.
    static int standing(const QString& directory, const std::vector<QByteArray>& needles)
    {
        std::unordered_set<std::string_view> wanted;
        std::bitset<65536> begins;
        const auto begin = [](std::string_view text) { return static_cast<std::size_t>(static_cast<unsigned char>(text[0])) << 8 | static_cast<unsigned char>(text[1]); };
        for (const QByteArray& needle : needles) {
            const std::string_view text(needle.constData(), static_cast<std::size_t>(needle.size()));
            wanted.insert(text);
            begins.set(begin(text));
        }
        std::unordered_set<std::string_view> found;
        for (const QString& path : filesBelow(directory)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a file of the desk cannot be read");
            const QByteArray bytes = file.readAll();
            const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            for (std::size_t at = 0; at + needleSize <= all.size(); ++at)
                if (begins.test(begin(all.substr(at, 2))))
                    if (const auto hit = wanted.find(all.substr(at, needleSize)); hit != wanted.end())
                        found.insert(*hit);
        }
        return static_cast<int>(found.size());
    }
    static int opened(const Rows& rows, KeyRing& ring, Random& random, int ofKey)
    {
        int count = 0;
        std::vector<std::unique_ptr<Sealer>> sealers;
        sealers.push_back(std::make_unique<Sealer>(ring.keys()->user, random));
        for (const auto& [number, key] : ring.keys()->scopes)
            sealers.push_back(std::make_unique<Sealer>(key, random));
        for (const auto& [name, row] : rows)
            if (row.home == ofKey)
                count += std::any_of(sealers.begin(), sealers.end(), [&](auto& sealer) { return sealer->open(row.sealed, rowBinding(row.name, row.rev, row.home)).ok(); }) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void nothingOfTheOldGridIsLeftOnTheDesk()
    {
        LiveCenter center;
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("worker"));
        LiveDesk worker(center.url(), place, "grid");
        LiveDesk admin(center.url(), folder.filePath(QStringLiteral("admin")), "admin");
        const auto actor = worker.signIn();
        QVERIFY(actor && admin.signIn());
        QVERIFY(worker.isUpToDate() && admin.isUpToDate());
        const QUuid zhang = worker.find(QStringLiteral("13950002345"));
        QVERIFY(!zhang.isNull());
        QVERIFY(worker.save(worker.contact(zhang, "email", QStringLiteral("zhang@example.cn"))));
        QVERIFY(worker.isUpToDate());
        Draft draft;
        draft.id = DraftId(worker.desk->newRecordId());
        draft.kind = QStringLiteral("takeIn");
        draft.subjectId = zhang;
        QVERIFY(LiveDesk::wait(worker.desk->saveDraft(draft)));

        const QString directory = QFileInfo(filesBelow(place).filter(QStringLiteral("replica.db")).front()).path();
        const QString path = directory + QLatin1String("/replica.db");
        const Rows before = rowsOf(path);
        const std::map<int, int> keysBefore = keysOfScopes(path);
        SystemRandom random;
        const Secret password { QByteArrayView("huimin-demo") };

        QVERIFY(admin.assignGrids(actor->staff.uuid, { QStringLiteral("350203010023002") }));
        worker.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return worker.desk->state().link == LinkState::NeedsPassword; }));
        QVERIFY(worker.signIn());
        QVERIFY(worker.isUpToDate());
        QVERIFY(LiveDesk::comesTrue([&] { return !worker.get<Resident>(zhang); }));
        QVERIFY(LiveDesk::comesTrue([&] {
            const auto rows = LiveDesk::wait(worker.desk->lookup({ QStringLiteral("13950002345"), 20 }));
            return rows && rows->empty();
        }));
        QVERIFY(LiveDesk::wait(worker.desk->drafts())->empty());
        const auto people = LiveDesk::wait(worker.desk->read<int>([](RecordReader& records) -> Result<int> {
            const auto all = records.all("Resident");
            return all ? Result<int>(static_cast<int>(all->size())) : Result<int>(all.error());
        }));
        QVERIFY(*people > 0); // the new neighbours are there

        // Whoever takes the disk now, with the password: which rows, which bytes, which keys?
        const std::map<int, int> keysAfter = keysOfScopes(path);
        const Rows after = rowsOf(path);
        const std::set<QUuid> named = targetsOf(path);
        std::vector<int> lostKeys;
        for (const auto& [scope, key] : keysBefore)
            if (!keysAfter.contains(scope))
                lostKeys.push_back(key);
        QCOMPARE(lostKeys.size(), std::size_t { 1 });
        std::vector<QByteArray> ids;
        std::vector<QByteArray> sealed;
        std::vector<QByteArray> stillThere;
        for (const auto& [name, row] : before) {
            if (!after.contains(name) && !named.contains(name.id))
                ids.push_back(name.id.toRfc4122());
            if (row.home == lostKeys.front())
                sealed.push_back(row.needle());
            else
                stillThere.push_back(row.needle());
        }
        QVERIFY(ids.size() > 100);
        QVERIFY(sealed.size() > 100);
        QCOMPARE(standing(place, ids), 0);
        QCOMPARE(standing(place, sealed), 0);
        QVERIFY(standing(place, stillThere) > 0); // the eye that looks is not blind
        worker.desk.reset();
        QCOMPARE(standing(place, ids), 0);
        QCOMPARE(standing(place, sealed), 0);
        auto ring = KeyRing::openByPassword(directory, password, random);
        QVERIFY(ring);
        QVERIFY(!(*ring)->keys()->scopes.contains(lostKeys.front()));
        QCOMPARE((*ring)->keys()->scopes.size(), keysAfter.size());
        // A copy of the old file, made while the grid was held, does not open any more either.
        QCOMPARE(opened(before, **ring, random, lostKeys.front()), 0);
        QVERIFY(opened(before, **ring, random, keysBefore.begin()->second) > 0);
        // And there is no other file, of an index or of anything, in which it could be.
        const QStringList known { QStringLiteral("device.json"), QStringLiteral("role"), QStringLiteral("keys"), QStringLiteral("keys.1"), QStringLiteral("replica.db") };
        for (const QString& file : filesBelow(place))
            QVERIFY2(known.contains(QFileInfo(file).fileName()), qPrintable(file));
    }
};

HUIMIN_TEST(ScopeLossTest)
#include "tst_scopeloss.moc"
