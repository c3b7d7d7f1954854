#include "models/commands/deskcommands.h"
#include "models/sync/handedwork.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/sync/handedcard.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/formfield.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// What desks gave up with the scopes they lost, on the supervisor's sync page: listed, opened only with a reason, settled with one.
class HandedCardTest : public QObject {
    Q_OBJECT

    static void hand(Family& family)
    {
        HandedWork work;
        work.id = CommandId(townId(950));
        work.at = family.at({ 2026, 11, 23 }, 16);
        work.by = QStringLiteral("林国栋");
        work.kind = QStringLiteral("EditContact");
        work.subject = family.town.zhang.name;
        work.subjectType = QStringLiteral("Resident");
        work.subjectId = family.town.zhang.id.uuid;
        work.fields = { QStringLiteral("phone") };
        family.desk.center.insert(handedWorkPath(), { 200, handedWorkJson({ work }) });
    }

private Q_SLOTS:
    void nobodyButASupervisorSeesIt()
    {
        Family family;
        hand(family);
        PageHost host;
        host.open(new SyncPage(family.desk, host.actions));
        QVERIFY(!host.visible<HandedCard>());
    }
    void itIsListedWithWhoseAndWhatButNotTheContents()
    {
        Family family;
        hand(family);
        family.desk.who = family.town.supervisor;
        PageHost host;
        host.open(new SyncPage(family.desk, host.actions));
        const auto* card = host.visible<HandedCard>();
        QVERIFY(card);
        QVERIFY(host.shows(*card, QStringLiteral("张伟明")));
        QVERIFY(host.shows(*card, QStringLiteral("林国栋")));
        QVERIFY(host.shows(*card, QStringLiteral("手机")));
        QVERIFY(!host.spoken(*host.visible<HandedCard>()).contains(QStringLiteral("13950002345")));
        host.shot(QStringLiteral("handed"));
    }
    void contentsAreShownForAReasonOnly()
    {
        Family family;
        hand(family);
        family.desk.who = family.town.supervisor;
        PageHost host;
        host.open(new SyncPage(family.desk, host.actions));
        host.key(Qt::Key_V);
        host.settle();
        QVERIFY(host.visible<Sheet>());
        host.key(Qt::Key_Return, Qt::ControlModifier);
        host.settle();
        QVERIFY(family.desk.submitted.empty());
        QVERIFY(host.shows(*host.visible<Sheet>(), QStringLiteral("写几个字说明原因")));
        host.visible<Sheet>()->findChild<FormField*>()->control()->setFocus();
        host.type(QStringLiteral("片区交接"));
        CommandOutcome answer;
        answer.result.json = R"({"fields":{"phone":{"old":"13950002345","new":"13950007777"}}})";
        family.desk.answerNext = answer;
        host.visible<Sheet>()->findChildren<Button*>().last()->click();
        host.settle();
        QCOMPARE(family.desk.submitted.size(), std::size_t(1));
        QCOMPARE(family.desk.submitted.back().type, QStringLiteral("OpenHandedWork"));
        QVERIFY(host.shows(*host.visible<Sheet>(), QStringLiteral("13950007777")));
        host.shot(QStringLiteral("handed-opened"));
    }
    void whatIsSettledLeavesTheList()
    {
        Family family;
        hand(family);
        family.desk.who = family.town.supervisor;
        PageHost host;
        host.open(new SyncPage(family.desk, host.actions));
        host.key(Qt::Key_B);
        host.settle();
        host.visible<Sheet>()->findChild<FormField*>()->control()->setFocus();
        host.type(QStringLiteral("已经改好"));
        family.desk.answerNext = CommandOutcome();
        family.desk.center.insert(handedWorkPath(), { 200, handedWorkJson({}) });
        host.visible<Sheet>()->findChildren<Button*>().last()->click();
        host.settle();
        QCOMPARE(family.desk.submitted.back().type, QStringLiteral("SettleHandedWork"));
        QVERIFY(!host.visible<HandedCard>());
    }
    void refusalIsSaidAtTheReason()
    {
        Family family;
        hand(family);
        family.desk.who = family.town.supervisor;
        PageHost host;
        host.open(new SyncPage(family.desk, host.actions));
        host.key(Qt::Key_B);
        host.settle();
        host.visible<Sheet>()->findChild<FormField*>()->control()->setFocus();
        host.type(QStringLiteral("已经改好"));
        family.desk.setOffline(true);
        host.visible<Sheet>()->findChildren<Button*>().last()->click();
        host.settle();
        QVERIFY(!host.visible<Sheet>()->findChild<FormField*>()->error().isEmpty());
        QVERIFY(host.visible<HandedCard>());
    }
};
HUIMIN_TEST(HandedCardTest)
#include "tst_handed.moc"
