#include "models/commands/editcommands.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/conflictrow.h"
#include "ui/widgets/formfield.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// What waits, what the center refused, and what two people changed: each with its way on, by keys.
class SyncPageTest : public QObject {
    Q_OBJECT

    static OutboxEntry entry(Family& family, int n, const char* type, OutboxState state)
    {
        OutboxEntry made;
        made.command.id = CommandId(townId(n));
        made.command.seq = n;
        made.command.type = QString::fromLatin1(type);
        made.command.entity = { QStringLiteral("Resident"), family.town.zhang.id.uuid };
        made.command.body.json = R"({"fields":{"phone":{"old":"13950002345","new":"13950007777"}}})";
        made.command.occurredAt = family.at({ 2026, 11, 24 }, 9, 30);
        made.state = state;
        made.subject = family.town.zhang.name;
        return made;
    }
    static OpenConflict conflict(Family& family, const OutboxEntry& of)
    {
        OpenConflict made;
        made.id = ConflictId(townId(700));
        made.command = of.command.id;
        made.entity = of.command.entity;
        made.subject = of.subject;
        made.fields = { { QStringLiteral("phone"), "\"13950002345\"", "\"13950007777\"", "\"13950008888\"" },
            { QStringLiteral("email"), "\"zhangwm@example.com\"", "\"a@example.com\"", "\"b@example.com\"" } };
        made.theirsBy = QStringLiteral("吴建明");
        made.theirsAt = family.at({ 2026, 11, 24 }, 9, 40);
        made.mineAt = of.command.occurredAt;
        made.mergedFields = { QStringLiteral("phone2") };
        return made;
    }

private Q_SLOTS:
    void nothingToSendIsSaid()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new SyncPage(family.desk, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("没有要发的，也没有等你决定的")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("在线")));
        host.key(Qt::Key_F5);
        QCOMPARE(family.desk.syncs, 1);
    }
    void whatNeedsAPersonStandsFirst()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        family.desk.entries = { entry(family, 701, "EditContact", OutboxState::Applied), entry(family, 702, "EditContact", OutboxState::Queued),
            entry(family, 703, "EditContact", OutboxState::Conflict) };
        family.desk.openConflicts = { conflict(family, family.desk.entries[2]) };
        auto* page = new SyncPage(family.desk, host.actions);
        host.open(page);
        const QStringList texts = PageHost::texts(*page);
        QVERIFY(texts.indexOf(QStringLiteral("要决定")) < texts.indexOf(QStringLiteral("排队")));
        QVERIFY(texts.indexOf(QStringLiteral("排队")) < texts.indexOf(QStringLiteral("已送达")));
        QCOMPARE(page->findChildren<ConflictRow*>().size(), 2);
    }
    void fourTakesAllOfTheCenter()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        family.desk.entries = { entry(family, 703, "EditContact", OutboxState::Conflict) };
        family.desk.openConflicts = { conflict(family, family.desk.entries[0]) };
        host.open(new SyncPage(family.desk, host.actions));
        host.key(Qt::Key_4);
        QTRY_COMPARE(family.desk.submitted.size(), std::size_t(1));
        QVERIFY(family.desk.submitted.front().body.json.contains("13950008888"));
        QVERIFY(!family.desk.submitted.front().body.json.contains("13950007777"));
    }
    void itIsSentAgainByKey()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        family.desk.entries = { entry(family, 704, "EditContact", OutboxState::Parked) };
        host.open(new SyncPage(family.desk, host.actions));
        host.key(Qt::Key_R);
        QTRY_VERIFY(family.desk.entries.empty());
    }
    void withoutTheCenterItSaysSinceWhen()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new SyncPage(family.desk, host.actions);
        host.open(page);
        SyncState state = family.desk.state();
        state.link = LinkState::Offline;
        state.waiting = 18;
        state.dataOf = family.at({ 2026, 11, 24 }, 9, 7);
        family.desk.setState(state);
        QVERIFY(PageHost::shows(*page, QStringLiteral("离线")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("连不上中心，照常收件。数据是今天 09:07 的，18 件待发。")));
        host.shot(QStringLiteral("offline"));
    }
    void whatHinderedTheRoundIsSaid()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new SyncPage(family.desk, host.actions);
        host.open(page);
        SyncState state = family.desk.state();
        state.link = LinkState::Stopped;
        state.trouble = Error { ErrorCode::ClockWrong, { { QStringLiteral("minutes"), 7 } }, {}, {} };
        family.desk.setState(state);
        QVERIFY(PageHost::shows(*page, QStringLiteral("钟差了 7 分钟")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("已停")));
    }
};
HUIMIN_TEST(SyncPageTest)
#include "tst_syncpage.moc"
