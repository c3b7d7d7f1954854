#include "models/commands/actbodies.h"
#include "tests/ui_matters/takeinbench.h"
#include "ui/lookup/personpicker.h"
#include "ui/matters/agentblock.h"
#include "ui/matters/checksheet.h"
#include "ui/matters/takeinsheets.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// F9 on the take-in page, and what can be made of what it tells; who acts for the applicant; an item that changes meanwhile.
class TakeInCheckTest : public QObject {
    Q_OBJECT

    static constexpr const char* newborn = "350200-07-0001"; ///< four questions; nothing may come later
    static constexpr const char* workBook = "350200-07-0070"; ///< identity card, and a photo that may come two days later
    static constexpr const char* papers = "350200-07-0053"; ///< household book and marriage certificate

    static QStringList digits(const Sheet& sheet)
    {
        QStringList keys;
        for (const auto* row : sheet.findChildren<Row*>())
            if (row->isVisible() && !row->digit().isEmpty())
                keys << row->digit();
        return keys;
    }
    static void press(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text.toLower());
        QApplication::processEvents();
    }
    /// The catalogue has a further version of the item from tomorrow on, and it is tomorrow.
    static void publish(TakeInBench& bench, ServiceItem item)
    {
        item.id = serviceItemId(item.itemCode, 2);
        item.version = 2;
        item.effectiveOn = QDate(2026, 11, 25);
        bench.desk.space.add(item);
        bench.desk.turn().setWall(businessInstant(QDate(2026, 11, 25), QTime(9, 0)));
        bench.desk.space.now = bench.desk.clock().now();
    }
    static Matter taken(TakeInBench& bench) { return bench.desk.space.get<Matter>(bench.desk.submitted.front().entity.id); }
    static QStringList documents(TakeInBench& bench)
    {
        QStringList kinds;
        for (const Document& document : bench.desk.space.of<Document>(taken(bench).id.uuid))
            kinds << document.kind;
        return kinds;
    }
    static QStringList submittedActs(const TakeInBench& bench)
    {
        QStringList acts;
        for (const Command& command : bench.desk.submitted)
            acts << command.type;
        return acts;
    }

private Q_SLOTS:
    void everythingWrongIsToldAtOnceWithWhyAndHow()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.key(Qt::Key_F9);
        bench.settle();
        const auto* sheet = bench.visible<CheckSheet>();
        QVERIFY(sheet);
        const std::vector<TakeInProblem> problems = [&] {
            const auto form = TakeInForm::load(bench.desk.space, bench.page->applicant(), QString::fromLatin1(newborn), bench.town.hall.id, bench.desk.clock().today());
            return takeInProblems(*form, bench.desk.clock().today());
        }();
        QVERIFY(problems.size() > 6);
        QCOMPARE(digits(*sheet).size(), static_cast<int>(problems.size()));
        for (const TakeInProblem& problem : problems) {
            QVERIFY2(!problem.why.isEmpty() && !problem.ways.isEmpty(), qPrintable(problem.path));
            QVERIFY2(bench.shows(*sheet, problem.subject) && bench.shows(*sheet, problem.why) && bench.shows(*sheet, problem.ways.first()), qPrintable(problem.path));
        }
        bench.shot(QStringLiteral("takein-check"));
    }
    void eachHasAKeyThatGoesThere()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.key(Qt::Key_F9);
        bench.settle();
        const QStringList keys = digits(*bench.visible<CheckSheet>());
        QSet<QString> spots;
        for (const QString& at : keys) {
            if (!bench.visible<CheckSheet>()) {
                bench.key(Qt::Key_F9);
                bench.settle();
            }
            press(at);
            bench.settle();
            QVERIFY2(!bench.visible<CheckSheet>(), qPrintable(at));
            QVERIFY2(!bench.page->spot().isEmpty(), qPrintable(at));
            spots << bench.page->spot();
        }
        QCOMPARE(spots.size(), keys.size()); // each to a place of its own
    }
    void noticeNeedsTheFormInOrder()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.key(Qt::Key_F9);
        bench.settle();
        bench.key(Qt::Key_B, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<CheckSheet>());
        QVERIFY(bench.shows(*bench.visible<CheckSheet>(), QStringLiteral("表和问题填对了，才能收件")));
        QVERIFY(bench.desk.submitted.empty());
    }
    void sheetForTheApplicantTakesTheSituationAlong()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.key(Qt::Key_1);
        QSignalSpy wanted(bench.page, &TakeInPage::guideWanted);
        bench.key(Qt::Key_F9);
        bench.settle();
        bench.key(Qt::Key_P, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).toString(), QString::fromLatin1(newborn));
        const auto answers = wanted.first().at(1).value<std::vector<Answer>>();
        QCOMPARE(answers.size(), std::size_t(1));
        QVERIFY(bench.desk.submitted.empty());
    }
    void wrongAndMissingPapersStandInOneNotice()
    {
        TakeInBench bench;
        bench.sit(papers);
        bench.fill(papers);
        // The first one that was taken is looked at again: it does not do; another is given back.
        auto* list = bench.page->panes().last();
        list->setFocus();
        int rows = 0;
        for (bench.key(Qt::Key_Home); rows < 12 && !bench.visible<DoubtSheet>(); ++rows) {
            bench.key(Qt::Key_W, Qt::AltModifier);
            bench.settle();
            if (!bench.visible<DoubtSheet>())
                bench.key(Qt::Key_Down);
        }
        QVERIFY(bench.visible<DoubtSheet>());
        bench.shot(QStringLiteral("takein-doubt"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.visible<DoubtSheet>()); // without a word it is not wrong
        bench.type(QStringLiteral("缺了一页"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(!bench.visible<DoubtSheet>());
        QVERIFY(bench.shows(*bench.page, QStringLiteral("有问题 Alt+W")));
        QSignalSpy takenIn(bench.page, &TakeInPage::takenIn);
        bench.key(Qt::Key_F9);
        bench.settle();
        QVERIFY(bench.visible<CheckSheet>());
        QVERIFY(bench.shows(*bench.visible<CheckSheet>(), QStringLiteral("缺了一页")));
        bench.key(Qt::Key_B, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(submittedActs(bench), (QStringList { QStringLiteral("ReceivePapers"), QStringLiteral("AskSupplement") }));
        QCOMPARE(takenIn.count(), 1);
        QCOMPARE(takenIn.first().at(3).value<TakenAs>(), TakenAs::Asked);
        QCOMPARE(taken(bench).stage, QStringLiteral("40"));
        QVERIFY(documents(bench).contains(QStringLiteral("02")));
        bool doubtful = false;
        for (const MatterMaterial& row : bench.desk.space.of<MatterMaterial>(taken(bench).id.uuid))
            doubtful = doubtful || (row.state == MaterialState::Doubtful && row.reason == QStringLiteral("缺了一页"));
        QVERIFY(doubtful);
    }
    void promiseIsWatchedByItsDate()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.fill(workBook);
        bench.key(Qt::Key_F7); // the photo goes back: it comes later
        QVERIFY(bench.shows(*bench.page, QStringLiteral("收下 F7")));
        QSignalSpy takenIn(bench.page, &TakeInPage::takenIn);
        bench.key(Qt::Key_F9);
        bench.settle();
        QVERIFY(bench.shows(*bench.visible<CheckSheet>(), QStringLiteral("可以先受理，2 个工作日内补交。")));
        bench.shot(QStringLiteral("takein-check-promise"));
        bench.key(Qt::Key_R, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<PromiseSheet>());
        bench.shot(QStringLiteral("takein-promise"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<PromiseSheet>()); // the applicant has promised nothing yet
        bench.key(Qt::Key_Space);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(submittedActs(bench), (QStringList { QStringLiteral("ReceivePapers"), QStringLiteral("AcceptWithPromise") }));
        QCOMPARE(takenIn.first().at(3).value<TakenAs>(), TakenAs::Promised);
        QCOMPARE(taken(bench).stage, QStringLiteral("50"));
        QCOMPARE(*taken(bench).promiseUntil, QDate(2026, 11, 26)); // accepted on the 24th, two working days
        QVERIFY(documents(bench).contains(QStringLiteral("22")));
    }
    void dayBehindTheLastIsNotPromised()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.fill(workBook);
        bench.key(Qt::Key_F7);
        bench.key(Qt::Key_F9);
        bench.settle();
        bench.key(Qt::Key_R, Qt::ControlModifier);
        bench.settle();
        auto* sheet = bench.visible<PromiseSheet>();
        QVERIFY(sheet);
        bench.key(Qt::Key_Space);
        sheet->findChild<FormField*>()->setText(QStringLiteral("2026-11-27"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<PromiseSheet>());
        QVERIFY(bench.desk.submitted.empty());
    }
    void promiseIsNotOfferedWhereTheItemForbidsIt()
    {
        TakeInBench bench;
        bench.sit(newborn);
        for (const Qt::Key digit : { Qt::Key_1, Qt::Key_1, Qt::Key_1 })
            bench.key(digit);
        bench.fill(newborn);
        bench.key(Qt::Key_F7);
        QVERIFY(bench.shows(*bench.page, QStringLiteral("收下 F7")));
        bench.key(Qt::Key_F9);
        bench.settle();
        QVERIFY(bench.visible<CheckSheet>());
        bench.key(Qt::Key_R, Qt::ControlModifier);
        bench.settle();
        QVERIFY(!bench.visible<PromiseSheet>());
        QVERIFY(bench.desk.submitted.empty());
    }
    void papersOfARareSituationAreTaken()
    {
        TakeInBench bench;
        bench.sit(newborn);
        for (const Qt::Key digit : { Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_1 })
            bench.key(digit);
        QVERIFY(bench.lists(QStringLiteral("领事认证文书")) || bench.lists(QStringLiteral("附加证明书")));
        bench.fill(newborn);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY2(!bench.desk.submitted.empty(), qPrintable(WindowHands::texts(*bench.page).join(QLatin1Char('|'))));
        QCOMPARE(taken(bench).stage, QStringLiteral("50"));
    }
    void agentIsFoundByInitialsAndHisAuthorityRecorded()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.desk.buildIndex();
        bench.fill(workBook);
        bench.key(Qt::Key_A, Qt::AltModifier);
        bench.settle();
        QVERIFY(bench.visible<PersonPicker>());
        QVERIFY(bench.shows(*bench.visible<PersonPicker>(), QStringLiteral("陈雅婷"))); // of the household, before anything is typed
        bench.shot(QStringLiteral("takein-agent-near"));
        bench.type(QStringLiteral("cyt"));
        bench.settle();
        bench.key(Qt::Key_Return);
        bench.settle();
        QVERIFY(!bench.visible<PersonPicker>());
        QCOMPARE(bench.page->spot(), QStringLiteral("agent:/agentUntil"));
        bench.shot(QStringLiteral("takein-agent"));
        QVERIFY(!WindowHands::texts(*bench.page).join(QLatin1Char(' ')).contains(*bench.town.chen.idNumber));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY2(!bench.desk.submitted.empty(), qPrintable(WindowHands::texts(*bench.page).join(QLatin1Char('|'))));
        const Matter matter = taken(bench);
        QCOMPARE(matter.agentId, bench.town.chen.id);
        QCOMPARE(*matter.agentName, QStringLiteral("陈雅婷"));
        QCOMPARE(*matter.agentIdNumber, *bench.town.chen.idNumber);
        QVERIFY(matter.agentKind == AgentKind::Authorised);
        QCOMPARE(*matter.agentUntil, QDate(2026, 12, 24));
    }
    void authorisationThatHasEndedHoldsTheAcceptance()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.desk.buildIndex();
        bench.fill(workBook);
        bench.key(Qt::Key_A, Qt::AltModifier);
        bench.settle();
        bench.type(QStringLiteral("cyt"));
        bench.settle();
        bench.key(Qt::Key_Return);
        bench.settle();
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.type(QStringLiteral("2026-11-20"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.desk.submitted.empty());
        QCOMPARE(bench.page->spot(), QStringLiteral("agent:/agentUntil"));
    }
    void strangerWhoIsNotOnRecordIsTypedIn()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.desk.buildIndex();
        bench.fill(workBook);
        auto* block = bench.page->findChild<AgentBlock*>();
        block->control(QStringLiteral("/agentName"))->setFocus();
        bench.type(QStringLiteral("马如风"));
        bench.key(Qt::Key_Return);
        bench.type(makeCitizenId(u"350206", QDate(1980, 3, 4), 7));
        bench.key(Qt::Key_Return);
        bench.type(QStringLiteral("1"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY2(!bench.desk.submitted.empty(), qPrintable(WindowHands::texts(*bench.page).join(QLatin1Char('|'))));
        QVERIFY(taken(bench).agentId.isNull());
        QCOMPARE(*taken(bench).agentName, QStringLiteral("马如风"));
        QCOMPARE(*taken(bench).agentUntil, QDate(2026, 12, 24));
    }
    void agentIsKeptInTheDraft()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.desk.buildIndex();
        bench.key(Qt::Key_A, Qt::AltModifier);
        bench.settle();
        bench.type(QStringLiteral("cyt"));
        bench.settle();
        bench.key(Qt::Key_Return);
        bench.settle();
        bench.key(Qt::Key_F8);
        bench.settle();
        bench.show(workBook);
        QVERIFY(bench.shows(*bench.page, QStringLiteral("登记库，换人 Alt+A")));
    }
    void newVersionAtMidnightKeepsWhatWasTyped()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.fill(workBook);
        ServiceItem item = bench.town.item(workBook);
        item.materials.push_back(QStringLiteral("hk"));
        item.promisedDays = 7;
        publish(bench, item);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.desk.submitted.empty());
        QVERIFY(bench.shows(*bench.page, QStringLiteral("填表的时候事项换成了第 2 版")));
        QVERIFY(bench.shows(*bench.page, QStringLiteral("居民户口簿")));
        QVERIFY(bench.shows(*bench.page, QStringLiteral("新版改了什么")));
        bench.shot(QStringLiteral("takein-version"));
        // The new paper is missing, and nothing else.
        QVERIFY(bench.page->spot().startsWith(QLatin1String("paper:")));
        bench.key(Qt::Key_F7);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY2(!bench.desk.submitted.empty(), qPrintable(WindowHands::texts(*bench.page).join(QLatin1Char('|'))));
        QCOMPARE(taken(bench).itemVersion, 2);
    }
    void cancelledItemSaysSoAndKeepsTheDraft()
    {
        TakeInBench bench;
        bench.sit(workBook);
        bench.fill(workBook);
        ServiceItem item = bench.town.item(workBook);
        item.cancelledOn = QDate(2026, 11, 25);
        bench.desk.space.add(item);
        bench.desk.turn().setWall(businessInstant(QDate(2026, 11, 25), QTime(9, 0)));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.desk.submitted.empty());
        QVERIFY(bench.shows(*bench.page, QStringLiteral("2026-11-25")));
        QVERIFY(bench.shows(*bench.page, QStringLiteral("草稿留着")));
        QCOMPARE(bench.desk.kept.size(), std::size_t(1));
        bench.shot(QStringLiteral("takein-cancelled"));
    }
};
HUIMIN_TEST(TakeInCheckTest)
#include "tst_takeincheck.moc"
