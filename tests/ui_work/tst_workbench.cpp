#include "models/base/ownnumbers.h"
#include "tests/support/bench.h"
#include "ui/matters/itempicker.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/signin.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/options.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The client as a whole: signing in, finding the way, locking, and what changes live.
class WorkbenchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsSaidAndTheRightOneOpens()
    {
        Bench bench;
        QVERIFY(bench.work->shell().hasFront());
        bench.signIn(QStringLiteral("wrong"));
        QVERIFY(bench.work->shell().hasFront());
        QVERIFY(!bench.visible<SignInPanel>()->findChildren<FormField*>().last()->error().isEmpty());
        bench.type(QStringLiteral("huimin-demo"));
        bench.key(Qt::Key_Return);
        bench.settle();
        QVERIFY(!bench.work->shell().hasFront());
        QCOMPARE(bench.pageKind(), QStringLiteral("start"));
        QCOMPARE(bench.strays(), QStringList());
    }
    void theFinderReachesEveryPage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::newRow("start") << QStringLiteral("首页：") << QStringLiteral("start");
        QTest::newRow("matters") << QStringLiteral("办件列表") << QStringLiteral("matters");
        QTest::newRow("sync") << QStringLiteral("同步：") << QStringLiteral("sync");
        QTest::newRow("settings") << QStringLiteral("设置") << QStringLiteral("settings");
        QTest::newRow("settings by initials") << QStringLiteral("szyy") << QStringLiteral("settings");
        QTest::newRow("matter") << formatMatterNumber(makeMatterNumber(2026, u"03", u"01", 300)) << QStringLiteral("matter");
        QTest::newRow("person") << QStringLiteral("zwm") << QStringLiteral("resident");
        QTest::newRow("firm") << QStringLiteral("鹭海") << QStringLiteral("enterprise");
    }
    void theFinderReachesEveryPage()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        Bench bench;
        bench.signIn();
        bench.key(kind == QLatin1String("start") ? Qt::Key_3 : Qt::Key_1, Qt::ControlModifier); // from another page
        bench.settle();
        QVERIFY(bench.pageKind() != kind);
        bench.find(typed);
        QCOMPARE(bench.pageKind(), kind);
        QCOMPARE(bench.strays(), QStringList());
    }
    void theActsOfThePageAreInTheFinder()
    {
        Bench bench;
        bench.signIn();
        bench.find(QStringLiteral("zwm"));
        bench.find(QStringLiteral("收件：给谁办"));
        auto* picker = bench.visible<ItemPicker>();
        QVERIFY(picker);
        bench.type(QStringLiteral("gzkzba"));
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("takeIn"));
        bench.find(QStringLiteral("现在存草稿"));
        QCOMPARE(bench.pageKind(), QStringLiteral("takeIn"));
    }
    void everyActOfThePageHasAName()
    {
        Bench bench;
        bench.signIn();
        bench.key(Qt::Key_F1, Qt::ControlModifier);
        QVERIFY(bench.visible<KeySheet>());
        bench.shot(QStringLiteral("keysheet"));
    }
    void lockingCoversEverythingAndKeepsTheWork()
    {
        Bench bench;
        bench.signIn();
        bench.find(QStringLiteral("zwm"));
        bench.key(Qt::Key_L, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.work->shell().hasFront());
        QCOMPARE(bench.family.desk.state().link, LinkState::Locked);
        QVERIFY(!bench.page()->isVisible() || !bench.shows(*bench.page(), QStringLiteral("张伟明")));
        bench.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!bench.work->shell().omnibox().isOpen());
        bench.type(QStringLiteral("huimin-demo"));
        bench.key(Qt::Key_Return);
        bench.settle();
        QVERIFY(!bench.work->shell().hasFront());
        QCOMPARE(bench.pageKind(), QStringLiteral("resident"));
    }
    void languageChangesLiveAndIsKept()
    {
        Bench bench;
        bench.signIn();
        bench.find(QStringLiteral("设置"));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("看起来怎样")));
        bench.key(Qt::Key_2); // English
        bench.settle();
        bench.take();
        QCOMPARE(bench.pageKind(), QStringLiteral("settings"));
        QVERIFY(!bench.shows(*bench.page(), QStringLiteral("看起来怎样")));
        QCOMPARE(readPreferences(bench.preferencesFile()).language, QStringLiteral("en"));
        bench.key(Qt::Key_1);
        bench.settle();
        bench.take();
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("看起来怎样")));
    }
    void theSizeIsChosenByKeysAndKept()
    {
        Bench bench;
        bench.signIn();
        bench.find(QStringLiteral("设置"));
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_2); // dark
        bench.settle();
        bench.take();
        QCOMPARE(readPreferences(bench.preferencesFile()).appearance, Appearance::Dark);
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_3);
        bench.settle();
        bench.take();
        QCOMPARE(readPreferences(bench.preferencesFile()).scale, 1.5);
        QCOMPARE(dp(100), 150);
        QCOMPARE(bench.pageKind(), QStringLiteral("settings"));
        bench.key(Qt::Key_1);
        bench.settle();
        bench.take();
        QCOMPARE(readPreferences(bench.preferencesFile()).scale, 1.0);
    }
    void withoutTheCenterABannerSaysWhatStillWorks()
    {
        Bench bench;
        bench.signIn();
        bench.find(QStringLiteral("离线办公"));
        QVERIFY(bench.visible<Banner>());
        QVERIFY(bench.shows(bench.work->window(), QStringLiteral("连不上中心，照常收件")));
        QVERIFY(bench.shows(bench.work->window(), QStringLiteral("查人、收件、打回执都照常")));
        bench.find(QStringLiteral("离线办公"));
        QVERIFY(!bench.visible<Banner>());
    }
    void whatWasPutAsideIsTakenUpAgain()
    {
        Bench bench;
        bench.signIn();
        bench.find(QStringLiteral("zwm"));
        bench.key(Qt::Key_F3);
        bench.type(QStringLiteral("gzkzba"));
        bench.key(Qt::Key_Return);
        bench.settle();
        bench.key(Qt::Key_F8);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("start")); // the window is free for the next one
        bench.key(Qt::Key_F8, Qt::ShiftModifier);
        bench.settle();
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("takeIn"));
    }
};
HUIMIN_TEST(WorkbenchTest)
#include "tst_workbench.moc"
