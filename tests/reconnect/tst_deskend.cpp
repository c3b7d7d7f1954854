#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// The program is closed whenever a person likes.
class DeskEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Signing in, filling, pushing, pulling, locked, offline, with the center dying at that moment: it ends in order each time, and
    /// what was saved in one of those lives is sent in a later one.
    void aDeskEndsInOrderAtAnyMoment()
    {
        constexpr int rounds = 36;
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QNetworkReply")));
        LiveCenter center;
        QTemporaryDir folder;
        QString saved;
        for (int round = 0; round < rounds; ++round) {
            // A profile of its own for the fills, one that is used again for the rest.
            const QString place = folder.filePath(round % 3 == 0 ? QString::number(round) : QStringLiteral("again"));
            LiveDesk desk(center.url(), place, "clerk");
            QObject page;
            int told = 0;
            int seen = 0;
            QObject::connect(desk.desk.get(), &Desk::stateChanged, &page, [&told] { ++told; });
            const auto see = [&seen](const auto&) { ++seen; };
            desk.desk->signIn({ QStringLiteral("clerk"), QStringLiteral("huimin-demo"), std::nullopt }).then(&page, see);
            for (int i = 0; i < 3; ++i) {
                desk.desk->lookup({ QStringLiteral("zwm"), 20 }).then(&page, see);
                desk.desk->lookupAtCenter({ QStringLiteral("zwm"), 20 }).then(&page, see);
                desk.desk->outbox().then(&page, see);
            }
            const int moment = round % 9;
            const auto isOver = [&] { return told > 0 && (desk.desk->state().link == LinkState::Online || desk.desk->state().link == LinkState::Offline); };
            QVERIFY(LiveDesk::comesTrue([&] { return told >= moment || isOver(); }));
            if (round % 3 != 0 && desk.desk->state().link == LinkState::Online) {
                const QString phone = QStringLiteral("1395555%1").arg(round, 4, 10, QLatin1Char('0'));
                QVERIFY(desk.save(desk.contact(desk.find(QStringLiteral("苏雅芳")), "phone", phone)));
                saved = phone;
            }
            desk.desk->lookupAtCenter({ QStringLiteral("suyafang"), 20 }).then(&page, see);
            if (round % 4 == 1)
                center.kill();
            else if (round % 4 == 2)
                desk.desk->setOffline(true);
            else if (round % 4 == 3)
                desk.desk->lock();
            desk.desk.reset();
            if (round % 4 == 1)
                center.start();
        }
        LiveDesk desk(center.url(), folder.filePath(QStringLiteral("again")), "clerk");
        QVERIFY(desk.signIn());
        QVERIFY(desk.isUpToDate());
        QCOMPARE(desk.desk->state().parked, 0);
        QVERIFY(!saved.isEmpty());
        QCOMPARE(desk.get<Resident>(desk.find(QStringLiteral("苏雅芳")))->phone.value_or(QString()), saved);
    }
};

HUIMIN_TEST(DeskEndTest)
#include "tst_deskend.moc"
