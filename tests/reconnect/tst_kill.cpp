#include "models/matters/matter.h"
#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"
#include <QCoreApplication>
#include <cstdio>
#include <signal.h>

using namespace huimin;
using namespace huimin::test;

/// kill -9 of either program at any moment of a clerk's hour: what a person was told is saved reaches the center, once.
class KillTest : public QObject {
    Q_OBJECT
private:
    static constexpr int kills = 20;

    /// One act of the hour: mostly a contact is corrected, now and then a matter is taken in.
    struct Act {
        Command command;
        QByteArray field; ///< "matter" where one is taken in
        QString value;
    };
    static Act actOf(LiveDesk& desk, const std::vector<QUuid>& people, int step)
    {
        const QUuid person = people[static_cast<std::size_t>(step) % people.size()];
        Act act;
        if (step % 6 == 5) {
            const auto provisional = desk.desk->nextProvisionalNumber();
            act = { desk.takeIn(person, provisional ? *provisional : QString()), "matter", QStringLiteral("-") };
        } else if (step % 3 == 1) {
            act.field = "email";
            act.value = QStringLiteral("a%1@example.cn").arg(step, 7, 10, QLatin1Char('0'));
        } else {
            act.field = step % 2 == 0 ? "phone" : "phone2";
            act.value = QStringLiteral("1395%1").arg(step, 7, 10, QLatin1Char('0'));
        }
        if (act.field != "matter")
            act.command = desk.contact(person, act.field.constData(), act.value);
        act.command.id = desk.desk->newCommandId();
        return act;
    }

    /// What is known to be saved.
    struct Promises {
        std::vector<CommandId> commands;
        std::vector<QUuid> matters;
        std::map<std::pair<QUuid, QByteArray>, QString> values; ///< the last one of a person's field; later steps sort behind
        void add(CommandId id, const QUuid& record, const QByteArray& field, const QString& value)
        {
            commands.push_back(id);
            if (field == "matter")
                matters.push_back(record);
            else
                values[{ record, field }] = value;
        }
    };

    static std::vector<QUuid> somePeople(LiveDesk& desk)
    {
        const auto all = LiveDesk::wait(desk.desk->read<std::vector<Resident>>([](RecordReader& records) { return allOf<Resident>(records); }));
        std::vector<QUuid> people;
        for (const Resident& resident : *all)
            if (people.size() < 4 && resident.lifeStatus == LifeStatus::Alive && resident.idNumber && resident.phone)
                people.push_back(resident.id.uuid);
        return people;
    }

    /// Every promise is kept once, as the center's own tables and the desk show it.
    static void hold(const Promises& promises, LiveCenter& center, LiveDesk& desk)
    {
        QCOMPARE(desk.desk->state().parked, 0);
        QCOMPARE(desk.desk->state().conflicts, 0);
        for (const CommandId& id : promises.commands) {
            QCOMPARE(center.number("SELECT count(*) FROM command_result WHERE id = ? AND state IN ('applied', 'merged', 'noop')", id), 1);
            QCOMPARE(center.number("SELECT count(*) FROM audit WHERE body LIKE ?", QString(QLatin1Char('%') + id.text() + QLatin1Char('%'))), 1);
        }
        QSet<QString> numbers;
        for (const QUuid& id : promises.matters) {
            const auto matter = desk.get<Matter>(id);
            QVERIFY(matter && matter->number);
            numbers.insert(*matter->number);
            QCOMPARE(center.number("SELECT count(*) FROM record_ref JOIN record_type ON number = type WHERE ref = ? AND name = 'MatterEvent'", id),
                center.number("SELECT count(*) FROM record_ref JOIN record_type ON number = type WHERE ref = ? AND name = 'MatterEvent'", promises.matters.front()));
        }
        QCOMPARE(numbers.size(), static_cast<qsizetype>(promises.matters.size()));
        for (const auto& [place, value] : promises.values) {
            const auto person = desk.get<Resident>(place.first);
            const QString now = (place.second == "email" ? person->email : place.second == "phone2" ? person->phone2 : person->phone).value_or(QString());
            QVERIFY2(now >= value, qPrintable(now + QStringLiteral(" instead of ") + value)); // or of a save that ended before it was told
        }
    }

    /// The desk that is killed: says what it does, and each save once it is told so.
    [[noreturn]] static void liveUntilKilled(const QString& place)
    {
        const auto say = [](const QByteArray& line) {
            std::printf("%s\n", line.constData());
            std::fflush(stdout);
        };
        LiveDesk desk(QUrl(qEnvironmentVariable("HUIMIN_KILL_CENTER")), place, "clerk");
        std::vector<QUuid> people;
        for (const QString& id : qEnvironmentVariable("HUIMIN_KILL_PEOPLE").split(QLatin1Char(',')))
            people.push_back(uuidFromText(id));
        QObject::connect(desk.desk.get(), &Desk::stateChanged, [&] { say("state " + QByteArray::number(static_cast<int>(desk.desk->state().link))); });
        if (!desk.signIn())
            qFatal("the desk that is killed cannot sign in");
        say("in");
        if (!LiveDesk::comesTrue([&] { return desk.desk->state().dataOf.us != 0; }))
            qFatal("the desk that is killed gets no data");
        for (int step = qEnvironmentVariableIntValue("HUIMIN_KILL_STEP");; ++step) {
            if (step % 16 == 9)
                desk.desk->setOffline(true);
            if (step % 16 == 15)
                desk.desk->setOffline(false);
            const Act act = actOf(desk, people, step);
            say("does " + QByteArray::number(step));
            if (!desk.save(act.command))
                qFatal("what is done cannot be saved");
            say("saved " + act.command.id.text().toLatin1() + ' ' + uuidText(act.command.entity.id).toLatin1() + ' ' + act.field + ' ' + act.value.toLatin1());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString place = qEnvironmentVariable("HUIMIN_KILL_PLACE"); !place.isEmpty())
            liveUntilKilled(place);
    }

    void whatADeskSavedArrivesOnceThoughItIsKilled()
    {
        LiveCenter center;
        QTemporaryDir folder;
        SeededRandom random { 20 };
        Promises promises;
        QStringList people;
        {
            LiveDesk first(center.url(), folder.filePath(QStringLiteral("first")), "clerk");
            QVERIFY(first.signIn());
            QVERIFY(first.isUpToDate());
            for (const QUuid& id : somePeople(first))
                people << uuidText(id);
        }
        QCOMPARE(people.size(), 4);
        const QString place = folder.filePath(QStringLiteral("desk"));
        int step = 0;
        for (int n = 0; n < kills; ++n) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HUIMIN_KILL_PLACE"), place);
            environment.insert(QStringLiteral("HUIMIN_KILL_CENTER"), center.url().toString());
            environment.insert(QStringLiteral("HUIMIN_KILL_PEOPLE"), people.join(QLatin1Char(',')));
            environment.insert(QStringLiteral("HUIMIN_KILL_STEP"), QString::number(step));
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--class"), QStringLiteral("KillTest") });
            QByteArray said;
            const int moment = 1 + static_cast<int>(random.below(60)); // lines that it may still say
            while (said.count('\n') < moment && child.waitForReadyRead(60'000))
                said += child.readAllStandardOutput();
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            said += child.readAllStandardOutput();
            QCOMPARE(child.exitStatus(), QProcess::CrashExit); // by us: it did not end before
            QVERIFY2(said.count('\n') >= moment, said.constData());
            said.truncate(said.lastIndexOf('\n'));
            for (const QByteArray& line : said.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.first() == "does")
                    step = words.at(1).toInt() + 1;
                else if (words.first() == "saved")
                    promises.add(CommandId(uuidFromText(QString::fromLatin1(words.at(1)))), uuidFromText(QString::fromLatin1(words.at(2))), words.at(3), QString::fromLatin1(words.at(4)));
            }
        }
        QVERIFY(promises.commands.size() > kills);
        QVERIFY(promises.matters.size() > 3);
        LiveDesk desk(center.url(), place, "clerk");
        QVERIFY(desk.signIn());
        QVERIFY(desk.isUpToDate());
        hold(promises, center, desk);
    }

    void whatWasSavedArrivesOnceThoughTheCenterIsKilled()
    {
        LiveCenter center;
        QTemporaryDir folder;
        SeededRandom random { 21 };
        Promises promises;
        LiveDesk desk(center.url(), folder.filePath(QStringLiteral("desk")), "clerk");
        QVERIFY(desk.signIn());
        QVERIFY(desk.isUpToDate());
        const std::vector<QUuid> people = somePeople(desk);
        int step = 0;
        int direct = 0;
        for (int n = 0; n < kills; ++n) {
            for (auto acts = 1 + random.below(8); acts > 0; --acts) {
                const Act act = actOf(desk, people, step++);
                QVERIFY(desk.save(act.command));
                promises.add(act.command.id, act.command.entity.id, act.field, act.value);
            }
            // With an answer that is waited for: where it came, the center has promised it too.
            Act now = actOf(desk, people, 4);
            now.command = desk.contact(desk.find(QStringLiteral("苏雅芳")), "email", QStringLiteral("b%1@example.cn").arg(n, 7, 10, QLatin1Char('0')));
            now.command.id = desk.desk->newCommandId();
            auto asked = desk.desk->submitNow(now.command);
            const int before = desk.desk->state().waiting;
            switch (random.below(4)) {
            case 0:
                break;
            case 1:
                LiveDesk::comesTrue([&] { return desk.desk->state().link != LinkState::Online; }, 1'000);
                break;
            case 2:
                LiveDesk::comesTrue([&] { return desk.desk->state().waiting < before || desk.desk->state().waiting == 0; }, 5'000);
                break;
            default:
                LiveDesk::comesTrue([&] { return asked.isFinished(); }, 5'000);
                break;
            }
            center.kill();
            if (LiveDesk::wait(asked).ok()) {
                ++direct;
                promises.add(now.command.id, now.command.entity.id, "email", QStringLiteral("b%1@example.cn").arg(n, 7, 10, QLatin1Char('0')));
            }
            center.start();
            desk.desk->syncNow();
        }
        QVERIFY(direct > 0);
        QVERIFY(promises.matters.size() > 3);
        QVERIFY(desk.isUpToDate());
        hold(promises, center, desk);
        LiveDesk other(center.url(), folder.filePath(QStringLiteral("other")), "clerk2");
        QVERIFY(other.signIn());
        QVERIFY(other.isUpToDate());
        hold(promises, center, other);
    }
};

HUIMIN_TEST(KillTest)
#include "tst_kill.moc"
