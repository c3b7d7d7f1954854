#include "models/commands/counterbodies.h"
#include "models/matters/counter.h"
#include "tests/support/bench.h"
#include "ui/counter/countersheets.h"
#include "ui/counter/guidepage.h"
#include "ui/counter/handoverpage.h"
#include "ui/counter/ratingboard.h"
#include "ui/counter/ratingspage.h"
#include "ui/counter/shiftview.h"
#include "ui/matters/batchsheet.h"
#include "ui/matters/takeinpage.h"
#include "ui/widgets/options.h"
#include "ui/widgets/tableview.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// A day at the counter by keys: numbers, receptions, what is parked, who collects, what the citizen thought of it.
class CounterPagesTest : public QObject {
    Q_OBJECT

    static Ticket ticket(int n, const char* number, QTime taken, const QUuid& subject = {})
    {
        Ticket t;
        t.id = TicketId(townId(700 + n));
        t.hallId = HallId(townId(10));
        t.day = QDate(2026, 11, 24);
        t.number = QString::fromLatin1(number);
        t.queue = t.number.left(1);
        t.subjectId = subject;
        t.takenAt = businessInstant(t.day, taken);
        t.state = TicketState::Waiting;
        return t;
    }
    /// Nobody is at the counter; 张伟明 has A001, somebody A002 and A003.
    static void openCounter(Bench& bench)
    {
        Reception earlier = bench.family.reception;
        earlier.endedAt = businessInstant(QDate(2026, 11, 24), QTime(9, 30));
        bench.family.add(earlier);
        bench.family.add(ticket(1, "A001", QTime(10, 36), bench.family.town.zhang.id.uuid));
        bench.family.add(ticket(2, "A002", QTime(10, 38)));
        bench.family.add(ticket(3, "A003", QTime(10, 40)));
        bench.signIn();
    }
    static Ticket now(Bench& bench, int n) { return bench.family.desk.space.get<Ticket>(townId(700 + n)); }
    static QString strip(Bench& bench) { return bench.work->shell().status().spokenName(); }
    static std::vector<Reception> receptions(Bench& bench) { return bench.family.desk.space.of<Reception>(bench.family.town.clerk.staff.uuid); }
    static std::optional<Reception> openOne(Bench& bench)
    {
        for (const Reception& each : receptions(bench))
            if (!each.endedAt)
                return each;
        return std::nullopt;
    }
    /// A matter of 租赁住房提取住房公积金 (id, rent, bank) whose papers were received: all of them, or none.
    static Matter received(Bench& bench, int n, bool whole)
    {
        Matter matter = bench.family.subsidy;
        matter.id = MatterId(townId(n));
        matter.rev = 0;
        matter.number = makeMatterNumber(2026, u"03", u"01", n);
        matter.itemCode = QStringLiteral("350200-20-0106");
        matter.itemVersion = 1;
        matter.itemName = bench.family.town.item("350200-20-0106").name;
        matter.stage = QStringLiteral("30");
        matter.clock = ClockState::None;
        matter.acceptedAt.reset();
        matter.acceptedOn.reset();
        matter.promisedDue.reset();
        matter = bench.family.add(matter);
        int made = 0;
        for (const QString& key : bench.family.town.item("350200-20-0106").materials) {
            MatterMaterial material;
            material.id = MatterMaterialId(childUuid(matter.id.uuid, made++));
            material.matterId = matter.id;
            material.materialKey = key;
            material.state = whole ? MaterialState::Brought : MaterialState::Missing;
            bench.family.add(material);
        }
        return matter;
    }
    static Matter ready(Bench& bench, int n, int days)
    {
        Matter matter = bench.family.card;
        matter.id = MatterId(townId(n));
        matter.rev = 0;
        matter.number = makeMatterNumber(2026, u"03", u"01", n);
        matter = bench.family.add(matter);
        MatterEvent event;
        event.id = MatterEventId(townId(n + 100));
        event.matterId = matter.id;
        event.seq = 1;
        event.act = QStringLiteral("ReadyResult");
        event.from = QStringLiteral("90");
        event.to = QStringLiteral("94");
        event.at = businessInstant(QDate(2026, 11, 24).addDays(-days), QTime(15, 0));
        bench.family.add(event);
        return matter;
    }

    /// The form of the seal record, filled by keys where it is not known.
    static void fillForm(Bench& bench)
    {
        for (const FormFieldSpec& each : bench.family.town.item("350200-10-0026").form) {
            for (Options* options : bench.page()->findChildren<Options*>())
                if (options->spokenName().startsWith(each.label) && options->chosenIndex() < 0)
                    options->choose(0);
            for (FormField* field : bench.page()->findChildren<FormField*>()) {
                if (field->label() != each.label || field->isLocked() || !field->text().isEmpty() || !each.required)
                    continue;
                field->control()->setFocus();
                if (field->kind() == FormField::Kind::Choice) {
                    bench.key(Qt::Key_Down);
                    continue;
                }
                bench.type(each.type == QLatin1String("phone") ? QStringLiteral("13950002345")
                        : each.type == QLatin1String("number") ? QStringLiteral("1")
                        : each.type == QLatin1String("date")   ? QStringLiteral("2026-11-20")
                                                               : QStringLiteral("写一句"));
            }
        }
        for (int i = 0; i < 20 && bench.shows(*bench.page(), QStringLiteral("收下 F7")); ++i) // every paper is taken
            bench.key(Qt::Key_F7);
    }
    static void openForm(Bench& bench)
    {
        bench.find(QStringLiteral("zwm"));
        bench.key(Qt::Key_F3);
        bench.settle();
        bench.type(QStringLiteral("gzkzba"));
        bench.key(Qt::Key_Return);
        bench.settle();
    }

private Q_SLOTS:
    void theStripIsAlive()
    {
        Bench bench;
        openCounter(bench);
        QVERIFY2(strip(bench).contains(QStringLiteral("后面 3 人")), qPrintable(strip(bench)));
        QVERIFY(strip(bench).contains(QStringLiteral("最久等了 6 分")));
        QVERIFY(bench.shows(bench.work->window(), QStringLiteral("12 号窗口")));
        bench.key(Qt::Key_F4);
        bench.settle();
        QVERIFY2(strip(bench).startsWith(QStringLiteral("A001 张伟明 已等 6 分")), qPrintable(strip(bench)));
        QVERIFY(strip(bench).contains(QStringLiteral("后面 2 人")));
        QCOMPARE(now(bench, 1).state, TicketState::Called);
        bench.shot(QStringLiteral("counter_called"));
    }
    void f4EndsThisReceptionAndCallsTheNext()
    {
        Bench bench;
        openCounter(bench);
        bench.key(Qt::Key_F4);
        bench.settle();
        QVERIFY(!openOne(bench));
        bench.find(QStringLiteral("zwm")); // the first thing done for him begins his stay
        QVERIFY(openOne(bench));
        QCOMPARE(openOne(bench)->subjectId, bench.family.town.zhang.id.uuid);
        QCOMPARE(now(bench, 1).state, TicketState::Serving);
        bench.shot(QStringLiteral("counter_serving"));
        const ReceptionId stay = openOne(bench)->id;
        bench.key(Qt::Key_F4);
        bench.settle();
        QCOMPARE(now(bench, 1).state, TicketState::Done);
        QVERIFY(bench.family.desk.space.get<Reception>(stay.uuid).endedAt);
        QCOMPARE(now(bench, 2).state, TicketState::Called);
        QVERIFY(strip(bench).startsWith(QStringLiteral("A002")));
    }
    void whatIsTakenInBelongsToTheReception()
    {
        Bench bench;
        openCounter(bench);
        bench.key(Qt::Key_F4);
        bench.settle();
        openForm(bench);
        QCOMPARE(bench.pageKind(), QStringLiteral("takeIn"));
        const ReceptionId stay = openOne(bench)->id;
        fillForm(bench);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        const Command& accepted = bench.family.desk.submitted.back();
        QCOMPARE(accepted.type, QStringLiteral("AcceptMatter"));
        QCOMPARE(bench.family.desk.space.get<Matter>(accepted.entity.id).receptionId, stay);
        QCOMPARE(bench.family.desk.space.get<Reception>(stay.uuid).matterIds, std::vector<QUuid> { accepted.entity.id });
    }
    void whoWasCalledAndDidNotComeIsAskedAbout()
    {
        Bench bench;
        openCounter(bench);
        bench.key(Qt::Key_F4);
        bench.settle();
        bench.key(Qt::Key_F4); // nothing was done for A001: he is not passed over in silence
        bench.settle();
        QVERIFY(bench.visible<CalledSheet>());
        bench.shot(QStringLiteral("counter_menu"));
        bench.key(Qt::Key_1);
        bench.settle();
        QCOMPARE(now(bench, 1).recalls, 1);
        QVERIFY(strip(bench).contains(QStringLiteral("叫了 2 次")));
        bench.key(Qt::Key_F4, Qt::ShiftModifier);
        bench.settle();
        bench.key(Qt::Key_2);
        bench.settle();
        QCOMPARE(now(bench, 1).state, TicketState::Waiting); // passed: behind those who wait
        QCOMPARE(now(bench, 2).state, TicketState::Called);
        bench.key(Qt::Key_F4, Qt::ShiftModifier);
        bench.settle();
        bench.key(Qt::Key_3);
        bench.settle();
        QCOMPARE(now(bench, 2).state, TicketState::NoShow);
        QCOMPARE(now(bench, 3).state, TicketState::Called);
    }
    void theSlowerWindowIsToldAndGetsTheNextOne()
    {
        Bench bench;
        openCounter(bench);
        bench.family.desk.failNext = Error { ErrorCode::ActNotPossible, { { QStringLiteral("stage"), QStringLiteral("called") }, { QStringLiteral("window"), 11 } } };
        bench.key(Qt::Key_F4);
        bench.settle();
        QCOMPARE(now(bench, 1).state, TicketState::Waiting);
        QCOMPARE(now(bench, 2).state, TicketState::Called);
        const auto toasts = bench.work->window().findChildren<Toast*>();
        QVERIFY(std::any_of(toasts.begin(), toasts.end(), [](Toast* toast) { return toast->spokenName().contains(QStringLiteral("11 号窗口先叫了 A001")); }));
    }
    void aQuestionIsCountedInTheReception()
    {
        Bench bench;
        openCounter(bench);
        bench.find(QStringLiteral("zx"));
        QVERIFY(bench.visible<ConsultSheet>());
        bench.type(QStringLiteral("问社保卡在哪里补"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(!bench.visible<ConsultSheet>());
        QVERIFY(openOne(bench)); // nobody had a number: it began with the question
        QCOMPARE(openOne(bench)->consultations.size(), std::size_t(1));
        QCOMPARE(openOne(bench)->consultations.front().text, QStringLiteral("问社保卡在哪里补"));
    }
    void theCitizenRatesAndThePageIsGone()
    {
        Bench bench;
        openCounter(bench);
        bench.key(Qt::Key_F4);
        bench.settle();
        bench.find(QStringLiteral("zwm"));
        const ReceptionId stay = openOne(bench)->id;
        bench.key(Qt::Key_F4, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<RatingBoard>());
        QVERIFY(bench.work->shell().hasFront());
        QVERIFY(!bench.page()->isVisible()); // nothing of the counter is seen
        bench.shot(QStringLiteral("rating"));
        bench.key(Qt::Key_5);
        bench.settle();
        const auto ratings = bench.family.desk.space.of<Rating>(stay.uuid);
        QCOMPARE(ratings.size(), std::size_t(1));
        QCOMPARE(ratings.front().score, 1); // the fifth answer: not content at all
        QCOMPARE(ratings.front().state, RatingState::Open);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.work->shell().hasFront(), 5000);
        QVERIFY(!bench.visible<RatingBoard>());
    }
    void aNumberIsDrawnByADigit()
    {
        Bench bench;
        openCounter(bench);
        bench.find(QStringLiteral("qh"));
        QCOMPARE(bench.pageKind(), QStringLiteral("guide"));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("等着 3 人，最久 6 分")));
        bench.key(Qt::Key_1);
        bench.settle();
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("等着 4 人，最久 6 分")));
        QStringList numbers;
        for (const Ticket& each : bench.family.desk.space.of<Ticket>(townId(10)))
            numbers << each.number;
        QVERIFY(numbers.contains(QStringLiteral("A004")));
        bench.shot(QStringLiteral("guide"));
        bench.key(Qt::Key_2);
        bench.settle();
        numbers.clear();
        for (const Ticket& each : bench.family.desk.space.of<Ticket>(townId(10)))
            numbers << each.number;
        QVERIFY(numbers.contains(QStringLiteral("B001")));
    }
    void theWholeCounterIsPutAsideAndComesBackAtTheSameField()
    {
        Bench bench;
        openCounter(bench);
        bench.key(Qt::Key_F4);
        bench.settle();
        openForm(bench);
        const ReceptionId stay = openOne(bench)->id;
        FormField* typed = nullptr;
        for (FormField* field : bench.page()->findChildren<FormField*>())
            if (!field->isLocked() && field->kind() == FormField::Kind::Text && field->text().isEmpty())
                typed = field; // the last one: not where a form begins
        QVERIFY(typed);
        const QString label = typed->label();
        typed->control()->setFocus();
        bench.type(QStringLiteral("写到一半"));
        bench.key(Qt::Key_F8);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("start"));
        QVERIFY(!strip(bench).contains(QStringLiteral("A001")));
        // Only one question: a reception of its own.
        bench.find(QStringLiteral("zx"));
        bench.type(QStringLiteral("厕所在哪"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(openOne(bench));
        bench.key(Qt::Key_F8, Qt::ShiftModifier);
        bench.settle();
        bench.shot(QStringLiteral("parked"));
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("takeIn"));
        QVERIFY(strip(bench).contains(QStringLiteral("A001 张伟明")));
        FormField* again = nullptr;
        for (FormField* field : bench.page()->findChildren<FormField*>())
            if (field->label() == label)
                again = field;
        QVERIFY(again);
        QCOMPARE(again->text(), QStringLiteral("写到一半"));
        QVERIFY2(again->control()->hasFocus(), qPrintable(label));
        QVERIFY(!bench.family.desk.space.get<Reception>(stay.uuid).endedAt);
        QCOMPARE(bench.strays(), QStringList());
    }
    void whatIsHandedOverStandsOnOnePage()
    {
        Bench bench;
        openCounter(bench);
        Matter back = bench.family.subsidy;
        back.id = MatterId(townId(610));
        back.rev = 0;
        back.number = makeMatterNumber(2026, u"03", u"01", 610);
        back.applicantName = QStringLiteral("许明辉");
        back.comeBackAt = businessInstant(QDate(2026, 11, 25), QTime(14, 0));
        back.promiseUntil = QDate(2026, 11, 30);
        bench.family.add(back);
        bench.find(QStringLiteral("jb"));
        QCOMPARE(bench.pageKind(), QStringLiteral("shift"));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("11-30 前补")));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("11-25 14:00")));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("放着的 0 件")));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("待发 0 条")));
        bench.shot(QStringLiteral("shift"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bench.family.desk.submitted.back().type, QStringLiteral("HandOverShift"));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("交班记下了")));
    }
    void aReceiptsCodeGoesToItsRowAndTheCollectorIsChecked()
    {
        Bench bench;
        openCounter(bench);
        const Matter fresh = ready(bench, 620, 2);
        const Matter old = ready(bench, 621, 20);
        bench.find(QStringLiteral("lz"));
        QCOMPARE(bench.pageKind(), QStringLiteral("handover"));
        auto* table = bench.page()->findChild<TableView*>();
        QVERIFY(table->model()->rowCount() >= 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("20 天")); // the longest first
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("1 件放了 14 天以上")));
        bench.key(Qt::Key_L);
        bench.settle();
        QCOMPARE(table->model()->rowCount(), 1);
        bench.key(Qt::Key_L);
        bench.settle();
        bench.key(Qt::Key_Return, Qt::ControlModifier); // nobody was checked yet
        bench.settle();
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("先对证件")));
        bench.page()->setFocus();
        bench.key(Qt::Key_Slash);
        bench.type(*fresh.number);
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(table->model()->index(table->currentRow(), 0).data().toString(), QStringLiteral("2 天"));
        bench.key(Qt::Key_2); // an agent: with name and number
        bench.settle();
        bench.shot(QStringLiteral("handover"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("写代办人的姓名")));
        bench.type(QStringLiteral("陈雅婷"));
        bench.key(Qt::Key_Return);
        bench.type(*bench.family.town.chen.idNumber);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bench.family.desk.submitted.back().type, QStringLiteral("DeliverResult"));
        QCOMPARE(bench.family.desk.space.get<Matter>(fresh.id.uuid).stage, QStringLiteral("95"));
        QCOMPARE(bench.family.desk.space.get<Matter>(old.id.uuid).stage, QStringLiteral("94"));
    }
    void theTwelveQueuesHaveTheirKeys()
    {
        Bench bench;
        openCounter(bench);
        bench.key(Qt::Key_3, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("matters"));
        auto* table = bench.page()->findChild<TableView*>();
        QCOMPARE(table->model()->rowCount(), 2); // all that is open
        bench.key(Qt::Key_5);
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("在审查")));
        QCOMPARE(table->model()->rowCount(), 1);
        bench.key(Qt::Key_Minus);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), bench.family.card.itemName);
        bench.key(Qt::Key_Equal);
        QCOMPARE(table->model()->rowCount(), 0);
        bench.key(Qt::Key_0);
        QCOMPARE(table->model()->rowCount(), 0);
        bench.key(Qt::Key_A);
        QCOMPARE(table->model()->rowCount(), 2);
        bench.shot(QStringLiteral("queues"));
    }
    void whatIsMarkedIsHandledTogetherWithTheExceptionsFirst()
    {
        Bench bench;
        openCounter(bench);
        const Matter whole = received(bench, 640, true);
        const Matter lacking = received(bench, 641, false);
        bench.key(Qt::Key_3, Qt::ControlModifier);
        bench.settle();
        bench.key(Qt::Key_2); // 已收件
        bench.key(Qt::Key_Space);
        bench.key(Qt::Key_N);
        bench.key(Qt::Key_Space);
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("已标记 2 件")));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        auto* sheet = bench.visible<BatchSheet>();
        QVERIFY(sheet);
        QVERIFY(bench.shows(*sheet, QStringLiteral("这 1 件不能一起办，先看")));
        QVERIFY(bench.shows(*sheet, QStringLiteral("缺 3 份材料")));
        QVERIFY(bench.shows(*sheet, QStringLiteral("其余 1 件：受理")));
        bench.shot(QStringLiteral("batch"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(!bench.visible<BatchSheet>());
        QCOMPARE(bench.family.desk.space.get<Matter>(whole.id.uuid).stage, QStringLiteral("50"));
        QCOMPARE(bench.family.desk.space.get<Matter>(lacking.id.uuid).stage, QStringLiteral("30"));
    }
    void theSupervisorLeadsABadMarkToItsEnd()
    {
        Bench bench;
        Reception ended = bench.family.reception;
        ended.endedAt = businessInstant(QDate(2026, 11, 24), QTime(9, 30));
        bench.family.add(ended);
        RateServiceBody body;
        body.receptionId = ended.id;
        body.score = 1;
        body.text = QStringLiteral("等了一个小时，没人理");
        Command rate;
        rate.type = QStringLiteral("RateService");
        rate.entity = { QStringLiteral("Rating"), townId(630) };
        rate.body.json = toJson(body);
        QVERIFY(bench.family.desk.submit(rate).result().ok());
        bench.family.desk.who = bench.family.town.supervisor;
        bench.signIn();
        bench.find(QStringLiteral("cp"));
        QCOMPARE(bench.pageKind(), QStringLiteral("ratings"));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("等了一个小时，没人理")));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("12-15 前")));
        bench.shot(QStringLiteral("ratings"));
        const auto answer = [&](Qt::Key digit, const char16_t* words) {
            bench.key(digit);
            bench.settle();
            bench.type(QString::fromUtf16(words));
            bench.key(Qt::Key_Return, Qt::ControlModifier);
            bench.settle();
        };
        answer(Qt::Key_1, u"打过电话，说是等得久");
        const auto state = [&] { return bench.family.desk.space.get<Rating>(townId(630)).state; };
        QCOMPARE(state(), RatingState::Callback);
        answer(Qt::Key_3, u"加开了 11 号窗口");
        QCOMPARE(state(), RatingState::Corrected);
        bench.key(Qt::Key_6);
        bench.settle();
        bench.key(Qt::Key_1);
        bench.settle();
        QCOMPARE(state(), RatingState::Closed);
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("没有要整改的差评")));
    }
};
HUIMIN_TEST(CounterPagesTest)
#include "tst_counter.moc"
