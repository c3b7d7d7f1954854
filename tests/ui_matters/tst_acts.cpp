#include "tests/ui_matters/matterbench.h"
#include "ui/matters/matterspage.h"
#include "ui/start/startpage.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Acts of a matter by keys: the list, the form that its declaration makes, and the word of a second person.
class MatterActsPageTest : public QObject {
    Q_OBJECT

    static QString sheetTexts(MatterBench& bench)
    {
        QStringList all;
        for (const auto* sheet : bench.shell->findChildren<Sheet*>())
            if (sheet->isVisible())
                all << WindowHands::texts(*sheet);
        return all.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void listSaysWhatCanBeDoneAndWhyTheRestCannot()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        bench.sit(bench.of.town.officer);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<ActListSheet>());
        QVERIFY(!bench.keyOfAct(QStringLiteral("延期")).isEmpty());
        QVERIFY(bench.keyOfAct(QStringLiteral("准予决定")).isEmpty());
        QVERIFY(sheetTexts(bench).contains(QStringLiteral("自己经办的不能自己批，换一位同事。")));
        bench.shot(QStringLiteral("acts-list"));
        bench.key(Qt::Key_Escape);
        bench.settle();
        QVERIFY(!bench.visible<ActListSheet>());
    }
    void everyActThatIsPossibleOpensItsForm_data()
    {
        QTest::addColumn<QString>("stage");
        for (const MatterStage& stage : matterStates().stages())
            if (!stage.end)
                QTest::newRow(qPrintable(stage.code)) << stage.code;
    }
    void everyActThatIsPossibleOpensItsForm()
    {
        QFETCH(QString, stage);
        MatterBench bench;
        bench.rest(stage, bench.of.licence());
        int opened = 0;
        for (const Actor& who : { bench.of.town.clerk, bench.of.officer2 }) {
            const auto choices = actChoices(bench.desk.space, MatterId(bench.of.id), who, *bench.desk.calendar(), bench.desk.clock().now());
            QVERIFY(choices.ok());
            bench.sit(who);
            for (const ActChoice& choice : *choices) {
                if (!choice.isPossible())
                    continue;
                QVERIFY2(bench.choose(choice.act.toLatin1().constData()), qPrintable(choice.act));
                bench.shot(QStringLiteral("act-") + stage + QLatin1Char('-') + choice.act);
                ++opened;
                bench.key(Qt::Key_Escape);
                bench.settle();
                QVERIFY(!bench.visible<ActSheet>());
            }
        }
        QVERIFY(opened > 0);
        QVERIFY(bench.desk.submitted.empty());
    }
    void missingFieldsAreSaidAtTheirPlace()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        bench.sit(bench.of.town.officer);
        QVERIFY(bench.choose("RecordStep"));
        QVERIFY(!bench.give());
        QVERIFY(sheetTexts(bench).contains(QStringLiteral("这一项不能空着。")));
        QVERIFY(bench.desk.submitted.empty());
        QVERIFY(bench.fill(QStringLiteral("环节"), QStringLiteral("现场核查")));
        QVERIFY(bench.fill(QStringLiteral("动作"), QStringLiteral("核查")));
        QVERIFY(bench.fill(QStringLiteral("意见"), QStringLiteral("排放口和图一致")));
        QVERIFY(bench.fill(QStringLiteral("开始"), QStringLiteral("2026-11-24 09:00")));
        QVERIFY(bench.fill(QStringLiteral("结束"), QStringLiteral("2026-11-24 08:00")));
        QVERIFY(!bench.give()); // the center's word: it cannot end before it began
        QVERIFY(sheetTexts(bench).contains(QStringLiteral("超出了范围。")));
        QVERIFY(bench.fill(QStringLiteral("结束"), QStringLiteral("2026-11-24 10:00")));
        QVERIFY(bench.give());
        QCOMPARE(bench.desk.submitted.size(), std::size_t(1));
        const auto events = bench.parts<MatterEvent>();
        QVERIFY(std::any_of(events.begin(), events.end(), [](const MatterEvent& e) { return e.act == QLatin1String("RecordStep") && e.opinion == QStringLiteral("排放口和图一致"); }));
        QVERIFY(bench.told.contains(QStringLiteral("办好了：审查环节")));
    }
    void extensionWaitsForASecondPerson()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        const QDate before = *bench.of.now().promisedDue;
        bench.sit(bench.of.town.officer);
        QVERIFY(bench.choose("ExtendLimit"));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("专家要看现场")));
        QVERIFY(bench.give());
        QCOMPARE(bench.pending().size(), std::size_t(1));
        QVERIFY(bench.told.contains(QStringLiteral("送批了")));
        QCOMPARE(*bench.now().promisedDue, before);
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("要办“延期”")));
        bench.shot(QStringLiteral("approval-own"));
        // The one who asked cannot agree.
        bench.key(Qt::Key_Y);
        bench.settle();
        QVERIFY(!bench.visible<ActSheet>());
        bench.sit(bench.of.officer2);
        bench.shot(QStringLiteral("approval-other"));
        bench.key(Qt::Key_Y);
        bench.settle();
        QVERIFY(bench.visible<ActSheet>());
        QVERIFY(bench.give());
        QVERIFY(bench.pending().empty());
        QVERIFY(*bench.now().promisedDue > before);
    }
    void refusalOfARequestNeedsItsReason()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        bench.sit(bench.of.town.officer);
        QVERIFY(bench.choose("ExtendLimit"));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("专家要看现场")));
        QVERIFY(bench.give());
        bench.sit(bench.of.officer2);
        bench.key(Qt::Key_X);
        bench.settle();
        QVERIFY(!bench.give());
        QVERIFY(bench.fill(QStringLiteral("意见"), QStringLiteral("这周就能看完")));
        QVERIFY(bench.give());
        QVERIFY(bench.pending().empty());
        QCOMPARE(bench.now().extensionDays, 0);
    }
    void whatWaitsForApprovalStandsInTheQueueAndOnTheFirstPage()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        bench.sit(bench.of.town.officer);
        QVERIFY(bench.choose("ExtendLimit"));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("专家要看现场")));
        QVERIFY(bench.give());
        const auto queue = [&](const Actor& who) {
            bench.desk.who = who;
            bench.shell->pages().clear();
            auto* page = new MattersPage(bench.desk, bench.actions);
            QSignalSpy opened(page, &MattersPage::openMatter);
            bench.open(page);
            bench.key(Qt::Key_P);
            bench.settle();
            bench.shot(QStringLiteral("queue-approve"));
            bench.key(Qt::Key_Return);
            return opened.size();
        };
        QCOMPARE(queue(bench.of.town.officer), 0); // his own
        QCOMPARE(queue(bench.of.officer2), 1);
        QCOMPARE(queue(bench.of.town.clerk), 1); // has no such queue: P is nothing, Enter opens the first of all
        bench.desk.who = bench.of.officer2;
        bench.shell->pages().clear();
        auto* start = new StartPage(bench.desk, bench.actions);
        QSignalSpy asked(start, &StartPage::approvalsRequested);
        bench.open(start);
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("等你批的 1 件")));
        bench.shot(QStringLiteral("start-approve"));
        bench.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }
    void askedDepartmentAnswersFromItsDesk()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        bench.sit(bench.of.town.officer);
        QVERIFY(bench.choose("ConsultDepartment"));
        QVERIFY(bench.fill(QStringLiteral("方式"), QStringLiteral("3")));
        QVERIFY(bench.fill(QStringLiteral("征求内容"), QStringLiteral("选址有无意见")));
        auto* sheet = bench.visible<ActSheet>();
        for (auto* field : sheet->findChildren<FormField*>())
            if (field->label() == QStringLiteral("部门 1"))
                field->setText(bench.of.town.hrss.id.text());
        QVERIFY(bench.give());
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("选址有无意见")));
        bench.shot(QStringLiteral("opinions"));
        bench.desk.who = bench.of.otherOfficer;
        bench.shell->pages().clear();
        bench.open(new MattersPage(bench.desk, bench.actions));
        bench.key(Qt::Key_O);
        bench.settle();
        QVERIFY(sheetTexts(bench).contains(QStringLiteral("选址有无意见")));
        bench.shot(QStringLiteral("questions"));
        bench.key(Qt::Key_Return);
        bench.settle();
        QVERIFY(bench.fill(QStringLiteral("答复"), QStringLiteral("2")));
        QVERIFY(!bench.give()); // to disagree needs its reason
        QVERIFY(bench.fill(QStringLiteral("答复意见"), QStringLiteral("离学校太近")));
        QVERIFY(bench.give());
        QCOMPARE(*bench.parts<DepartmentOpinion>().front().answer, OpinionAnswer::Disagree);
    }
    void matterWithoutEventsOrDatesIsShown()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        Matter bare = bench.now();
        bare.promisedDue.reset();
        bare.statutoryDue.reset();
        bare.acceptedOn.reset();
        bench.desk.space.add(bare);
        for (const ClockSegment& segment : bench.parts<ClockSegment>())
            static_cast<void>(bench.desk.space.remove("ClockSegment", segment.id.uuid));
        for (const MatterEvent& event : bench.parts<MatterEvent>())
            static_cast<void>(bench.desk.space.remove("MatterEvent", event.id.uuid));
        bench.sit(bench.of.town.officer);
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("没有开始算")));
        static_cast<void>(WindowHands::spoken(*bench.shell));
        bench.shot(QStringLiteral("bare"));
        // Closed, accepted once, and no due dates.
        bare.stage = QStringLiteral("66");
        bare.acceptedOn = QDate(2026, 11, 16);
        bare.clock = ClockState::Ended;
        bench.desk.space.add(bare);
        bench.sit(bench.of.town.clerk);
        static_cast<void>(WindowHands::spoken(*bench.shell));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("撤回")));
    }
};
HUIMIN_TEST(MatterActsPageTest)
#include "tst_acts.moc"
