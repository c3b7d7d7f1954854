#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/start/startpage.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The first page of the day, per role.
class StartPageTest : public QObject {
    Q_OBJECT

    static Matter open(Family& family, int n, const char* stage, std::optional<QDate> due, ClockState clock)
    {
        Matter matter = family.subsidy;
        matter.id = MatterId(townId(n));
        matter.rev = 0;
        matter.number = makeMatterNumber(2026, u"03", u"01", n);
        matter.itemName = family.town.catalogue.items[size_t(n % 40) + 5].name;
        matter.stage = QString::fromLatin1(stage);
        matter.promisedDue = due;
        matter.clock = clock;
        return matter;
    }
    static void fillDay(Family& family)
    {
        family.add(open(family, 500, "70", QDate(2026, 11, 23), ClockState::Running));
        family.add(open(family, 501, "70", QDate(2026, 11, 24), ClockState::Running));
        family.add(open(family, 502, "70", QDate(2026, 12, 2), ClockState::Running));
        const Matter stopped = family.add(open(family, 503, "74", QDate(2026, 12, 20), ClockState::Stopped));
        ClockSegment segment;
        segment.id = ClockSegmentId(townId(504));
        segment.matterId = stopped.id;
        segment.limit = LimitKind::Promised;
        segment.from = QDate(2026, 11, 12);
        segment.state = SegmentState::Stopped;
        family.add(segment);
        Matter back = open(family, 505, "40", {}, ClockState::None);
        back.comeBackAt = businessInstant(QDate(2026, 11, 24), QTime(14, 0));
        back.comeBackBring = QStringLiteral("不动产权证书");
        family.add(back);
        for (int i = 0; i < 9; ++i)
            family.add(open(family, 510 + i, "50", QDate(2026, 12, 4), ClockState::Running));
    }

private Q_SLOTS:
    void theLateOnesStandFirst()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        fillDay(family);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("11 月 24 日")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("思明区政务服务中心")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("今天到期和超期")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("超 1 天")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("今天到期")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("停 8 天")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("第一位 14:00")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("带不动产权证书")));
        QSignalSpy opened(page, &StartPage::openMatter);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.first().first().value<MatterId>(), MatterId(townId(500)));
        host.key(Qt::Key_Down);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.last().first().value<MatterId>(), MatterId(townId(501)));
    }
    void promisedPapersAreWatched()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        fillDay(family);
        Matter promised = open(family, 530, "50", QDate(2026, 12, 20), ClockState::Running);
        promised.promiseUntil = QDate(2026, 11, 24);
        family.add(promised);
        Matter later = open(family, 531, "50", QDate(2026, 12, 20), ClockState::Running);
        later.promiseUntil = QDate(2026, 12, 8);
        family.add(later);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("容缺的材料 11-24 前补。")));
        QVERIFY(!PageHost::shows(*page, QStringLiteral("容缺的材料 12-08 前补。"))); // not yet among the first ten
        QVERIFY(PageHost::shows(*page, QStringLiteral("收容缺材料")));
        QSignalSpy opened(page, &StartPage::openMatter);
        host.key(Qt::Key_Down);
        host.key(Qt::Key_Down);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.first().first().value<MatterId>(), promised.id); // with what is due today, after what is late
    }
    void numbersOpenWhatTheyCount()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        fillDay(family);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        auto* list = page->findChild<RowList*>();
        QVERIFY(list->count() > 4);
        host.key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(list->count(), 2);
        host.key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(list->count(), 1);
        host.key(Qt::Key_Escape);
        QVERIFY(list->count() > 4);
        QSignalSpy opened(page, &StartPage::openMatter);
        host.key(Qt::Key_3, Qt::AltModifier);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.first().first().value<MatterId>(), MatterId(townId(505)));
    }
    void aFreeDaySaysWhatIsNext()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        host.key(Qt::Key_1, Qt::AltModifier);
        QVERIFY(PageHost::shows(*page, QStringLiteral("今天到期的都办完了")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("下一件 11-26 到期")));
        host.shot(QStringLiteral("start_empty"));
    }
    void aDeskThatIsFilledForTheFirstTimeDoesNotSayThatAllIsDone()
    {
        Family family;
        PageHost host;
        family.desk.who = family.town.gridWorker;
        const SyncState filled = family.desk.state();
        SyncState filling = filled;
        filling.link = LinkState::Filling;
        filling.dataOf = {};
        family.desk.setState(filling);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("第一次取你的记录")));
        QVERIFY(!PageHost::shows(*page, QStringLiteral("都做完了")));
        family.desk.setState(filled);
        host.settle();
        QTRY_VERIFY(PageHost::shows(*page, QStringLiteral("都做完了")));
    }
    void offlineIsSaidPlainly()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        SyncState state = family.desk.state();
        state.link = LinkState::Offline;
        state.waiting = 18;
        state.conflicts = 1;
        family.desk.setState(state);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("连不上中心，照常收件")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("18")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("1 件")));
    }
    void aGridWorkerSeesTasks()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        family.desk.who = family.town.gridWorker;
        GridTask task;
        task.id = GridTaskId(townId(600));
        task.kind = TaskKind::Visit;
        task.source = TaskSource::Rule;
        task.reason = QStringLiteral("82 岁，独居，9 天没有联系");
        task.subjectId = family.town.mother.id.uuid;
        task.gridId = family.town.grid.id;
        task.assigneeId = family.town.gridWorker.staff;
        task.dueAt = businessInstant(QDate(2026, 11, 24), QTime(18, 0));
        task.state = TaskState::Open;
        family.add(task);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("今天要走")));
        QVERIFY(PageHost::shows(*page, task.reason));
        QSignalSpy opened(page, &StartPage::openResident);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ResidentId>(), family.town.mother.id);
        host.shot(QStringLiteral("start_grid"));
    }
    void looksRightInEveryAppearance_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
        QTest::newRow("hc") << int(Appearance::HighContrast);
    }
    void looksRightInEveryAppearance()
    {
        QFETCH(int, appearance);
        Family family; // the desk outlives the pages
        PageHost host { Appearance(appearance) };
        fillDay(family);
        auto* page = new StartPage(family.desk, host.actions);
        host.open(page);
        host.shot(QStringLiteral("start_%1").arg(QLatin1String(QTest::currentDataTag())));
        const auto* area = page->findChild<QScrollArea*>();
        QVERIFY(area->widget()->height() <= area->viewport()->height());
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
};
HUIMIN_TEST(StartPageTest)
#include "tst_startpage.moc"
