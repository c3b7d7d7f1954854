#include "models/base/pinyin.h"
#include "models/sync/localdesk.h"
#include "tests/support/testregistry.h"
#include "tests/sync/towncenter.h"
#include <QSemaphore>

using namespace huimin;
using namespace huimin::test;

/// The desk of the program, threads and all, against a center in memory.
class LocalDeskTest : public QObject {
    Q_OBJECT
private:
    struct Place {
        QTemporaryDir directory;
        ManualClock clock { businessInstant(QDate(2026, 11, 24), QTime(9, 0)) };
        SystemRandom random;
        Pinyin pinyin;
        TownCenter& center;
        std::unique_ptr<LocalDesk> desk;

        explicit Place(TownCenter& at) : center(at) { open(); }
        void open()
        {
            desk.reset();
            LocalDeskSettings settings;
            settings.profile = directory.filePath(QStringLiteral("profile"));
            settings.passwordCost = { 4, 8, 1 };
            settings.transport = [this] { return std::make_unique<TownTransport>(center); };
            auto opened = LocalDesk::open(settings, { clock, random, pinyin });
            if (!opened)
                qFatal("the desk does not open");
            desk = std::move(*opened);
        }
        Result<Actor> signIn(const char* password = "huimin-demo")
        {
            return wait(desk->signIn({ QStringLiteral("clerk"), QString::fromLatin1(password), std::nullopt }));
        }
    };

    template <typename R>
    static R wait(QFuture<R> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
            qFatal("nothing came");
        return future.result();
    }
    static bool comesTrue(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 20'000); }
    static bool isOnline(Place& place)
    {
        return comesTrue([&] { return place.desk->state().link == LinkState::Online && place.desk->state().dataOf.us != 0; });
    }
    static Command editPhone(const TownCenter& center, const char* phone)
    {
        Command command;
        command.type = QStringLiteral("EditContact");
        command.entity = { QStringLiteral("Resident"), center.town.zhang.id.uuid };
        command.body.json = "{\"fields\":{\"phone\":{\"old\":\"" + center.town.zhang.phone.value_or(QString()).toLatin1() + "\",\"new\":\"" + phone + "\"}}}";
        return command;
    }
    static QString phoneSeen(Place& place)
    {
        const auto resident = wait(place.desk->read<Resident>([id = place.center.town.zhang.id.uuid](RecordReader& records) { return require<Resident>(records, id); }));
        return resident ? resident->phone.value_or(QString()) : QStringLiteral("?");
    }

private Q_SLOTS:
    void signsInFillsAndFindsAPerson()
    {
        TownCenter center;
        Place place(center);
        const auto actor = place.signIn();
        QVERIFY(actor);
        QCOMPARE(place.desk->actor().name, center.town.clerk.name);
        QVERIFY(isOnline(place));
        QVERIFY(place.desk->state().rowsTotal > 100);
        QVERIFY(comesTrue([&] {
            const auto rows = wait(place.desk->lookup({ QStringLiteral("zwm"), 20 }));
            return rows && !rows->empty() && rows->front().title == center.town.zhang.name;
        }));
    }

    void whatIsSavedShowsAtOnceAndReachesTheCenter()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        QVERIFY(wait(place.desk->submit(editPhone(center, "13900000001"))));
        QCOMPARE(phoneSeen(place), QStringLiteral("13900000001"));
        QVERIFY(comesTrue([&] { return place.desk->state().waiting == 0; }));
        const auto entries = wait(place.desk->outbox());
        QCOMPARE(entries->front().state, OutboxState::Applied);
        QCOMPARE(entries->front().subject, center.town.zhang.name);
        std::lock_guard lock(center.mutex);
        QCOMPARE(center.town.records.get<Resident>(center.town.zhang.id.uuid).phone.value_or(QString()), QStringLiteral("13900000001"));
    }

    void worksOnWithoutTheCenterAndSendsWhenItIsBack()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        place.desk->setOffline(true);
        QVERIFY(comesTrue([&] { return place.desk->state().link == LinkState::Offline; }));
        QVERIFY(wait(place.desk->submit(editPhone(center, "13900000002"))));
        QCOMPARE(phoneSeen(place), QStringLiteral("13900000002"));
        QVERIFY(center.commandsSeen.isEmpty());
        place.desk->setOffline(false);
        QVERIFY(comesTrue([&] { return place.desk->state().link == LinkState::Online && place.desk->state().waiting == 0; }));
        QCOMPARE(center.commandsSeen, QList<QByteArray> { "EditContact" });
    }

    void opensWithoutTheCenterWithinTheLease()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        QVERIFY(wait(place.desk->submit(editPhone(center, "13900000003"))));
        center.reachable = false;
        place.open();
        QCOMPARE(place.signIn("guess").error().code, ErrorCode::BadCredentials);
        place.clock.advanceMs(23 * 3'600'000);
        QVERIFY(place.signIn());
        QCOMPARE(place.desk->actor().staff, center.town.clerk.staff);
        QCOMPARE(phoneSeen(place), QStringLiteral("13900000003"));
        QVERIFY(place.desk->nextProvisionalNumber());
        place.clock.advanceMs(2 * 3'600'000);
        place.open();
        QCOMPARE(place.signIn().error().code, ErrorCode::LeaseEnded);
        place.clock.setWall(center.now); // setting the clock back gains nothing
        place.open();
        QCOMPARE(place.signIn().error().code, ErrorCode::LeaseEnded);
        center.reachable = true;
        QVERIFY(place.signIn());
    }

    void theFirstSignInIsAtTheCenter()
    {
        TownCenter center;
        center.reachable = false;
        Place place(center);
        QCOMPARE(place.signIn().error().code, ErrorCode::Offline);
    }

    void lockingClosesEveryRead()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        place.desk->lock();
        QVERIFY(comesTrue([&] { return place.desk->state().link == LinkState::Locked; }));
        QCOMPARE(phoneSeen(place), QStringLiteral("?"));
        QVERIFY(wait(place.desk->lookup({ QStringLiteral("zwm"), 20 }))->empty());
        QCOMPARE(wait(place.desk->submit(editPhone(center, "1"))).error().code, ErrorCode::NotSignedIn);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        QCOMPARE(phoneSeen(place), center.town.zhang.phone.value_or(QString()));
    }

    void aSessionThatEndsAsksForThePasswordInPlace()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        QSignalSpy asked(place.desk.get(), &Desk::passwordNeeded);
        center.sessionEnds = true;
        QVERIFY(wait(place.desk->submit(editPhone(center, "13900000004"))));
        QVERIFY(comesTrue([&] { return asked.count() == 1; }));
        QCOMPARE(place.desk->state().link, LinkState::NeedsPassword);
        QCOMPARE(phoneSeen(place), QStringLiteral("13900000004")); // work goes on
        QVERIFY(place.signIn());
        QVERIFY(comesTrue([&] { return place.desk->state().link == LinkState::Online && place.desk->state().waiting == 0; }));
        QCOMPARE(center.commandsSeen, QList<QByteArray> { "EditContact" });
    }

    void aPasswordThatWasResetOpensByTheCentersKey()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        place.desk->setOffline(true);
        QVERIFY(wait(place.desk->submit(editPhone(center, "13900000005"))));
        place.open();
        center.password = QStringLiteral("another-one");
        QCOMPARE(place.signIn().error().code, ErrorCode::PasswordChanged);
        QVERIFY(place.signIn("another-one"));
        QVERIFY(comesTrue([&] { return place.desk->state().link == LinkState::Online && place.desk->state().waiting == 0; }));
        QCOMPARE(center.commandsSeen, QList<QByteArray> { "EditContact" });
    }

    void twoDesksThatChangeOneFieldMeetInAConflict()
    {
        TownCenter center;
        Place one(center);
        Place other(center);
        QVERIFY(one.signIn());
        QVERIFY(other.signIn());
        QVERIFY(isOnline(one));
        QVERIFY(isOnline(other));
        other.desk->setOffline(true);
        QVERIFY(wait(other.desk->submit(editPhone(center, "13900000007"))));
        QVERIFY(wait(one.desk->submit(editPhone(center, "13900000006"))));
        QVERIFY(comesTrue([&] { return one.desk->state().waiting == 0; }));
        other.desk->setOffline(false);
        QVERIFY(comesTrue([&] { return other.desk->state().conflicts == 1; }));
        const auto conflicts = wait(other.desk->conflicts());
        QCOMPARE(conflicts->front().fields.front().mine, QByteArray("\"13900000007\""));
        QCOMPARE(conflicts->front().fields.front().theirs, QByteArray("\"13900000006\""));
        QCOMPARE(phoneSeen(other), QStringLiteral("13900000006"));
    }

    void whatTheCenterRefusesIsParkedAndCanBeGivenUp()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        place.desk->setOffline(true);
        QVERIFY(wait(place.desk->submit(editPhone(center, "13900000008"))));
        {
            std::lock_guard lock(center.mutex);
            Resident dead = center.town.records.get<Resident>(center.town.zhang.id.uuid);
            dead.lifeStatus = LifeStatus::Dead;
            center.town.records.add(dead);
        }
        place.desk->setOffline(false);
        QVERIFY(comesTrue([&] { return place.desk->state().parked == 1; }));
        const auto entries = wait(place.desk->outbox());
        QCOMPARE(entries->front().state, OutboxState::Parked);
        QVERIFY(entries->front().problem);
        QVERIFY(wait(place.desk->discardParked(entries->front().command.id, QStringLiteral("本人已去世"))));
        QVERIFY(comesTrue([&] { return place.desk->state().parked == 0 && place.desk->state().waiting == 0; }));
        QCOMPARE(center.commandsSeen.last(), QByteArray("DiscardParked"));
    }

    /// Signing in, filling, pushing, pulling, switched off: with reads and futures under way, whose pages die at the same moment.
    void aDeskMayEndAtEveryMomentOfARound()
    {
        TownCenter center;
        center.pageRows = 20;
        int moments = 0;
        {
            Place place(center);
            QVERIFY(place.signIn());
            QVERIFY(isOnline(place));
            QVERIFY(wait(place.desk->submit(editPhone(center, "13900000011"))));
            QVERIFY(isOnline(place));
            QVERIFY(comesTrue([&] { return place.desk->state().waiting == 0; }));
            moments = center.requests;
        }
        QVERIFY(moments > 8);
        for (int moment = 0; moment <= moments; ++moment) {
            QSemaphore come;
            center.requests = 0;
            center.reachable = moment % 5 != 4 || moment < 5;
            center.asked = [&come, moment](int request) {
                if (request == moment)
                    come.release();
            };
            Place place(center);
            QObject page;
            int seen = 0;
            const auto see = [&seen](const auto&) { ++seen; };
            place.desk->signIn({ QStringLiteral("clerk"), QStringLiteral("huimin-demo"), std::nullopt }).then(&page, see);
            for (int i = 0; i < 5; ++i) {
                place.desk->lookup({ QStringLiteral("zwm"), 20 }).then(&page, see);
                place.desk->submit(editPhone(center, "13900000012")).then(&page, see);
                place.desk->outbox().then(&page, see);
                place.desk->drafts().then(&page, see);
            }
            if (moment % 3 == 0)
                place.desk->lookupAtCenter({ QStringLiteral("zwm"), 20 }).then(&page, see);
            // Not before the desk has asked that often; where the center is away it asks once and waits.
            if (moment > 0 && center.reachable && moment < moments / 2)
                QVERIFY(come.tryAcquire(1, 20'000));
            else if (moment % 2 == 0)
                QVERIFY(comesTrue([&] { return seen > 0; }));
            if (moment % 4 == 1)
                place.desk->lock();
            if (moment % 4 == 2)
                place.desk->setOffline(true);
            if (moment % 4 == 3)
                place.desk->signOut();
            place.desk.reset();
            std::lock_guard lock(center.mutex);
            center.asked = nullptr;
        }
        center.reachable = true;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
    }

    void draftsOutliveTheProgram()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        Draft draft;
        draft.id = DraftId(place.desk->newRecordId());
        draft.kind = QStringLiteral("takeIn");
        draft.fields.json = "{\"phone\":\"13950002345\"}";
        QVERIFY(wait(place.desk->saveDraft(draft)));
        place.open();
        QVERIFY(place.signIn());
        const auto kept = wait(place.desk->drafts());
        QCOMPARE(kept->size(), std::size_t { 1 });
        QCOMPARE(kept->front().fields.json, draft.fields.json);
    }

    void fileWaitsAsLongAsADraftNamesItAndGoesWithIt()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        const AttachmentId file(place.desk->newRecordId());
        Draft draft;
        draft.id = DraftId(place.desk->newRecordId());
        draft.kind = QStringLiteral("takeIn");
        draft.fields.json = "{\"files\":[{\"id\":\"" + file.text().toLatin1() + "\"}]}";
        QVERIFY(wait(place.desk->saveDraft(draft)));
        QVERIFY(wait(place.desk->keepFile(file, "a picture")));
        place.open();
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        QCOMPARE(place.desk->state().files, 1);
        QCOMPARE(place.desk->state().filesRefused, 0); // it was not sent: there is no matter yet
        QCOMPARE(*wait(place.desk->file(file)), QByteArray("a picture"));
        QVERIFY(wait(place.desk->removeDraft(draft.id)));
        place.open();
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        QVERIFY(comesTrue([&] { return place.desk->state().files == 0; }));
    }

    void whatOnlyTheCenterCanDoIsNotQueued()
    {
        TownCenter center;
        Place place(center);
        QVERIFY(place.signIn());
        QVERIFY(isOnline(place));
        const auto done = wait(place.desk->submitNow(editPhone(center, "13900000009")));
        QVERIFY(done);
        QCOMPARE(done->state, CommandState::Applied);
        QCOMPARE(phoneSeen(place), QStringLiteral("13900000009"));
        place.desk->setOffline(true);
        QVERIFY(comesTrue([&] { return place.desk->state().link == LinkState::Offline; }));
        QCOMPARE(wait(place.desk->submitNow(editPhone(center, "13900000010"))).error().code, ErrorCode::Offline);
        QCOMPARE(place.desk->state().waiting, 0);
    }
};

HUIMIN_TEST(LocalDeskTest)
#include "tst_localdesk.moc"
