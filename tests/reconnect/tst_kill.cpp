#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"
#include <cstdio>
#include <signal.h>

using namespace huimin;
using namespace huimin::test;

/// kill -9 of either program at any moment: what a person was told is saved reaches the center once.
class KillTest : public QObject {
    Q_OBJECT
private:
    static constexpr int kills = 20;

    /// How often a value was given to the phone of a resident: commands that name it in the center's log of commands.
    static bool isApplied(LiveCenter& center, const QString& command)
    {
        return center.ask("SELECT count(*) FROM command_result WHERE lower(hex(id)) = '" + QString(command).remove(QLatin1Char('-')).toLatin1() + "'").front() == QLatin1String("1");
    }

private Q_SLOTS:
    /// Not a test by itself: the desk that is killed. Saves one change after the other and says the id of each.
    void desk()
    {
        const QString place = qEnvironmentVariable("HUIMIN_KILL_PLACE");
        if (place.isEmpty())
            return;
        LiveDesk desk(QUrl(qEnvironmentVariable("HUIMIN_KILL_CENTER")), place, "clerk");
        if (!desk.signIn() || !LiveDesk::comesTrue([&] { return desk.desk->state().dataOf.us != 0; }))
            qFatal("the desk that is killed does not work");
        const QUuid su = desk.find(QStringLiteral("苏雅芳"));
        for (int i = 0;; ++i) {
            Command command = desk.contact(su, "phone", QStringLiteral("1395%1").arg(i % 10'000'000, 7, 10, QLatin1Char('0')));
            command.id = desk.desk->newCommandId();
            if (desk.save(command)) {
                std::printf("saved %s\n", command.id.text().toLatin1().constData());
                std::fflush(stdout);
            }
        }
    }

    void whatADeskSavedArrivesThoughItIsKilled()
    {
        LiveCenter center;
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("desk"));
        QStringList saved;
        for (int n = 0; n < kills; ++n) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HUIMIN_KILL_PLACE"), place);
            environment.insert(QStringLiteral("HUIMIN_KILL_CENTER"), center.url().toString());
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--class"), QStringLiteral("KillTest"), QStringLiteral("desk") });
            QByteArray said;
            const int wanted = 1 + n * 3 % 17; // another moment each time
            while (said.count("saved ") < wanted && child.waitForReadyRead(60'000))
                said += child.readAllStandardOutput();
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            said += child.readAllStandardOutput();
            QVERIFY2(said.count("saved ") >= wanted, said.constData());
            for (const QByteArray& line : said.split('\n'))
                if (line.startsWith("saved ") && line.size() == 42)
                    saved << QString::fromLatin1(line.mid(6));
        }
        LiveDesk desk(center.url(), place, "clerk");
        QVERIFY(desk.signIn());
        QVERIFY(desk.isUpToDate());
        QCOMPARE(desk.desk->state().parked, 0);
        for (const QString& id : saved)
            QVERIFY2(isApplied(center, id), qPrintable(id));
        QVERIFY(saved.size() > kills);
    }

    void whatWasSavedArrivesThoughTheCenterIsKilled()
    {
        LiveCenter center;
        QTemporaryDir folder;
        LiveDesk desk(center.url(), folder.filePath(QStringLiteral("desk")), "clerk");
        QVERIFY(desk.signIn());
        QVERIFY(desk.isUpToDate());
        const QUuid su = desk.find(QStringLiteral("苏雅芳"));
        QStringList saved;
        for (int n = 0; n < kills; ++n) {
            for (int i = 0; i < 1 + n % 7; ++i) {
                Command command = desk.contact(su, "phone", QStringLiteral("1396%1").arg(n * 10 + i, 7, 10, QLatin1Char('0')));
                command.id = desk.desk->newCommandId();
                QVERIFY(desk.save(command));
                saved << command.id.text();
            }
            center.kill();
            center.start();
            desk.desk->syncNow();
        }
        QVERIFY(desk.isUpToDate());
        QCOMPARE(desk.desk->state().parked, 0);
        QCOMPARE(desk.desk->state().conflicts, 0);
        for (const QString& id : saved)
            QVERIFY2(isApplied(center, id), qPrintable(id));
        // The record and the desk agree on the last word.
        QCOMPARE(desk.get<Resident>(su)->phone, std::optional<QString>(QStringLiteral("1396%1").arg((kills - 1) * 10 + (kills - 1) % 7, 7, 10, QLatin1Char('0'))));
    }
};

HUIMIN_TEST(KillTest)
#include "tst_kill.moc"
