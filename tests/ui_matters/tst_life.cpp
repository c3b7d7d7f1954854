#include "tests/ui_matters/matterbench.h"
#include "ui/matters/statespage.h"
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// One matter from the counter to the archive by keys, by clerk, supervisor and two officers in turn, with a supplement, a second one, a
/// special procedure and an extension; its clock bar against a count by hand.
///
///     2026-11-24 Tue  papers received, supplement asked
///     2026-11-26 Thu  came; a second supplement, for which the supervisor writes the reason; came; accepted: day 1 is 11-27
///         promised (10): 11-27 30 | 12-01 02 03 04 07 08 09 10             → 12-10
///     2026-12-01 Tue  expert review begins: 3 days have run (11-27, 11-30, 12-01)
///     2026-12-03 Thu  2 days have stood (12-02, 12-03); were it to go on today, 7 are left: 12-04 07 08 09 10 11 14 → 12-14
///     2026-12-04 Fri  expert review ends: 12-02, 03 and 04 did not count; day 4 is 12-07
///         promised, 7 left: 12-07 08 09 10 11 14 15                        → 12-15
///         statutory (20), 17 left: … 16 17 18 21 22 23 24 25 28 29         → 12-29
///     2026-12-07 Mon  extended by 10
///         promised, 17 left from 12-04: … 12-15 16 17 18 21 22 23 24 25 28 29 → 12-29
///         statutory, 27 left: … 12-29 30 31 | Monday to Friday: 01-01 04 05 06 07 08 11 12 → 2027-01-12
///     2026-12-08 Tue  day 5 of 20 (3, then 12-07 and 12-08); 15 left
///     2026-12-10 Thu  granted on day 7
class MatterLifeTest : public QObject {
    Q_OBJECT

    static QDate december(int day) { return { 2026, 12, day }; }

    static ClockStory story(MatterBench& bench)
    {
        const auto file = matterFile(bench.desk.space, MatterId(bench.of.id));
        if (!file)
            qFatal("no file");
        return clockStory(*file, bench.desk.clock().today(), *bench.desk.calendar());
    }
    /// The cells as letters: U used, S stopped, T today, C coming.
    static QString cells(const ClockStory& story)
    {
        QString letters;
        for (const ClockFace::Cell& cell : story.face.cells)
            letters += QLatin1Char("USTC"[static_cast<int>(cell.state)]);
        return letters;
    }
    static void go(MatterBench& bench, QDate day, const Actor& who, int hour = 10)
    {
        bench.desk.turn().setWall(businessInstant(day, QTime(hour, 0)));
        bench.desk.space.now = bench.desk.clock().now();
        bench.sit(who);
    }
    static bool agree(MatterBench& bench, const QString& opinion = {})
    {
        bench.key(Qt::Key_Y);
        bench.settle();
        return bench.visible<ActSheet>() && (opinion.isEmpty() || bench.fill(QStringLiteral("意见"), opinion)) && bench.give();
    }
    static QString stage(MatterBench& bench) { return bench.now().stage; }
    static QString paper(MatterBench& bench, const char* key)
    {
        const auto file = matterFile(bench.desk.space, MatterId(bench.of.id));
        return file ? file->materialNames.value(QString::fromLatin1(key)) : QString();
    }

private Q_SLOTS:
    void fromTheCounterToTheArchiveItsClockBarIsRightToTheDay()
    {
        MatterBench bench;
        SmallTown& town = bench.of.town;
        const Actor& clerk = town.clerk;
        const Actor& officer = town.officer;
        const Actor& second = bench.of.officer2;
        Matter received = bench.of.rest(QStringLiteral("30"), bench.of.licence());
        received.receivedAt = town.on(QDate(2026, 11, 24));
        town.records.add(received);
        bench.desk.space = town.records;

        go(bench, { 2026, 11, 24 }, clerk);
        QVERIFY(bench.choose("AskSupplement"));
        QVERIFY(bench.fill(paper(bench, "env"), QStringLiteral("没有批复的页")));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("40"));
        go(bench, { 2026, 11, 26 }, clerk);
        QVERIFY(bench.choose("ReceiveSupplement"));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("30"));
        // What could have been seen the first time: it waits for the supervisor's written reason.
        QVERIFY(bench.choose("AskSupplement"));
        QVERIFY(bench.fill(paper(bench, "lic"), QStringLiteral("副本过期了")));
        QVERIFY(bench.fill(QStringLiteral("意见"), QStringLiteral("上次只看了正本")));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("30"));
        QCOMPARE(bench.pending().size(), std::size_t(1));
        go(bench, { 2026, 11, 26 }, town.supervisor, 11);
        bench.key(Qt::Key_Y);
        bench.settle();
        QVERIFY(!bench.give()); // without a reason it is not agreed to
        QVERIFY(bench.fill(QStringLiteral("意见"), QStringLiteral("副本到期日以前没核对")));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("40"));
        go(bench, { 2026, 11, 26 }, clerk, 14);
        QVERIFY(bench.choose("ReceiveSupplement"));
        QVERIFY(bench.give());
        QVERIFY(bench.choose("AcceptMatter"));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("50"));
        QCOMPARE(*bench.now().promisedDue, december(10));

        go(bench, { 2026, 11, 27 }, officer);
        QVERIFY(bench.choose("StartReview"));
        QVERIFY(bench.give());
        QVERIFY(bench.choose("RecordStep"));
        QVERIFY(bench.fill(QStringLiteral("环节"), QStringLiteral("书面审查")));
        QVERIFY(bench.fill(QStringLiteral("动作"), QStringLiteral("核对")));
        QVERIFY(bench.fill(QStringLiteral("意见"), QStringLiteral("材料齐全")));
        QVERIFY(bench.give());
        go(bench, december(1), officer);
        QVERIFY(bench.choose("StartSpecialProcedure"));
        QVERIFY(bench.fill(QStringLiteral("种类"), QStringLiteral("1")));
        QVERIFY(bench.fill(QStringLiteral("启动理由"), QStringLiteral("工艺复杂")));
        QVERIFY(bench.fill(QStringLiteral("预计天数"), QStringLiteral("10")));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("70"));
        go(bench, december(1), second, 11);
        QVERIFY(agree(bench));
        QCOMPARE(stage(bench), QStringLiteral("74"));

        go(bench, december(3), officer);
        QCOMPARE(cells(story(bench)).left(6), QStringLiteral("UUUSSC"));
        QVERIFY(story(bench).now.startsWith(QStringLiteral("钟停着，承诺用了 3 个工作日，共 10 个。停了 2 天：专家评审，《特别程序告知书》")));
        QVERIFY(story(bench).next.contains(QStringLiteral("还剩 7 个工作日，12-14 到期")));
        bench.shot(QStringLiteral("clock-stopped"));
        go(bench, december(4), officer);
        QVERIFY(bench.choose("EndSpecialProcedure"));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("专家组通过")));
        QVERIFY(bench.give());
        QCOMPARE(*bench.now().promisedDue, december(15));
        QCOMPARE(*bench.now().statutoryDue, december(29));
        go(bench, december(7), officer);
        QVERIFY(bench.choose("ExtendLimit"));
        QVERIFY(bench.fill(QStringLiteral("理由"), QStringLiteral("专家意见需要整改验证")));
        QVERIFY(bench.give());
        go(bench, december(7), second, 15);
        QVERIFY(agree(bench));
        QCOMPARE(*bench.now().promisedDue, december(29));
        QCOMPARE(*bench.now().statutoryDue, QDate(2027, 1, 12));

        go(bench, december(8), officer);
        const ClockStory told = story(bench);
        QCOMPARE(cells(told), QStringLiteral("UUUSSSUT") + QString(25, QLatin1Char('C')));
        QCOMPARE(told.face.cells.first().label, QStringLiteral("11-27"));
        QCOMPARE(told.face.promised.days, 20);
        QCOMPARE(told.face.statutory.days, 30);
        QCOMPARE(told.face.stops.size(), 1);
        QCOMPARE(told.face.stops.first().what, QStringLiteral("停 3 天：专家评审"));
        QVERIFY(told.face.stops.first().why.contains(QStringLiteral("陈立群")) || told.face.stops.first().why.contains(QStringLiteral("《特别程序告知书》")));
        QVERIFY(told.now.startsWith(QStringLiteral("今天是第 5 个工作日，共 20 个。停了 3 天：专家评审，《特别程序告知书》")));
        QVERIFY(told.next.contains(QStringLiteral("还剩 15 个工作日，12-29 到期")));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("今天是第 5 个工作日，共 20 个。")));
        bench.shot(QStringLiteral("clock-running"));
        bench.key(Qt::Key_F9);
        bench.settle();
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("11-27 到 12-01 计时，3 个工作日。")));
        QVERIFY(WindowHands::shows(*bench.shell, QStringLiteral("延期：承诺到期原来是 12-15，法定到期原来是 12-29。")));
        bench.shot(QStringLiteral("clock-explained"));
        bench.key(Qt::Key_Escape);
        bench.settle();

        go(bench, december(10), second);
        QVERIFY(bench.choose("GrantMatter"));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("80"));
        go(bench, december(11), officer);
        QVERIFY(story(bench).now.startsWith(QStringLiteral("已决定，钟停在第 7 个工作日，共 20 个。")));
        QVERIFY(bench.choose("StartMaking"));
        QVERIFY(bench.give());
        QVERIFY(bench.choose("FinishMaking"));
        QVERIFY(bench.fill(QStringLiteral("证照号码"), QStringLiteral("91350203MA2XN5P4001")));
        QVERIFY(bench.fill(QStringLiteral("证照名称"), QStringLiteral("排污许可证")));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("94"));
        go(bench, december(15), clerk);
        QVERIFY(bench.choose("DeliverResult"));
        QVERIFY(bench.fill(QStringLiteral("领取人"), QStringLiteral("1")));
        QVERIFY(bench.fill(QStringLiteral("已核验"), {}));
        QVERIFY(bench.give());
        QVERIFY(bench.choose("CompleteMatter"));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("85"));
        QVERIFY(bench.choose("ArchiveMatter"));
        QVERIFY(bench.fill(QStringLiteral("卷宗号"), QStringLiteral("2026-ECO-0012")));
        QVERIFY(bench.give());
        QCOMPARE(stage(bench), QStringLiteral("98"));
        bench.shot(QStringLiteral("archived"));
    }
    void pictureShowsTheWayAndWhatCanBeDone()
    {
        MatterBench bench;
        bench.rest(QStringLiteral("70"), bench.of.licence());
        int seq = 0;
        for (const auto& [from, to] : { std::pair("10", "30"), std::pair("30", "50"), std::pair("50", "70") }) {
            MatterEvent event;
            event.id = MatterEventId(townId(940 + seq));
            event.matterId = MatterId(bench.of.id);
            event.seq = ++seq;
            event.act = QStringLiteral("AcceptMatter");
            event.from = QString::fromLatin1(from);
            event.to = QString::fromLatin1(to);
            event.at = bench.of.town.at(9);
            bench.desk.space.add(event);
        }
        bench.desk.who = bench.of.town.officer;
        bench.open(new StatesPage(bench.desk, bench.actions, MatterId(bench.of.id)));
        const auto* view = bench.visible<StatesView>();
        QVERIFY(view);
        const QString spoken = view->spokenItems().join(QLatin1Char('\n'));
        QVERIFY(spoken.contains(QStringLiteral("审查，现在在这里")));
        QVERIFY(spoken.contains(QStringLiteral("受理，走过了")));
        QVERIFY(spoken.contains(QStringLiteral("特别程序，现在可以：启动特别程序")));
        bench.shot(QStringLiteral("states-matter"));
    }
    void pictureIsDrawnFromTheDeclaration()
    {
        MatterBench bench;
        bench.desk.who = bench.of.town.officer;
        bench.open(new StatesPage(bench.desk, bench.actions, {}));
        const auto* view = bench.visible<StatesView>();
        QVERIFY(view);
        QCOMPARE(view->spokenItems().size(), static_cast<int>(matterStates().stages().size()));
        bench.shot(QStringLiteral("states"));
        QTemporaryDir folder;
        for (const char* name : { "states.svg", "states.png" })
            QVERIFY(view->picture().save(folder.filePath(QLatin1String(name))).ok());
        QFile svg(folder.filePath(QStringLiteral("states.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString drawn = QString::fromUtf8(svg.readAll());
        for (const MatterStage& stage : matterStates().stages())
            QVERIFY2(drawn.contains(QLatin1Char('>') + stage.code + QLatin1Char('<')), qPrintable(stage.code));
        const QImage png(folder.filePath(QStringLiteral("states.png")));
        QVERIFY(png.width() > 1000 && png.height() > 400);
        QCOMPARE(view->picture().save(QStringLiteral("/nowhere/at/all.png")).error().code, ErrorCode::FileUnwritable);
    }
};
HUIMIN_TEST(MatterLifeTest)
#include "tst_life.moc"
