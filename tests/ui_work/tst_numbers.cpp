#include "models/itemmodels/provisionals.h"
#include "tests/support/bench.h"
#include "ui/matters/takeinpage.h"
#include "ui/sync/numberspage.h"
#include "ui/widgets/banner.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Papers that were given away with a provisional number: their fate comes into the clerk's sight, one by one.
class NumbersTest : public QObject {
    Q_OBJECT

    static constexpr const char* workBook = "350200-07-0070";

    static OutboxEntry taken(Bench& bench, int n, OutboxState state, int answeredAfterMinutes = 0)
    {
        Family& family = bench.family;
        NewMatter open;
        open.itemCode = QString::fromLatin1(workBook);
        open.itemVersion = 1;
        open.applicantId = family.town.zhang.id.uuid;
        open.applicantName = family.town.zhang.name;
        open.form.json = R"({"employer":"鹭海商贸"})";
        open.provisional = QStringLiteral("L7KQ000%1S").arg(n % 10);
        TakeInBody body;
        body.open = open;
        OutboxEntry made;
        made.command.id = CommandId(townId(800 + n));
        made.command.seq = n;
        made.command.type = QStringLiteral("AcceptMatter");
        made.command.entity = { QStringLiteral("Matter"), townId(300) };
        made.command.body.json = toJson(body);
        made.command.occurredAt = family.at({ 2026, 11, 24 }, 9, 10 + n);
        made.answeredAt = made.command.occurredAt;
        made.answeredAt.us += std::int64_t { answeredAfterMinutes } * 60'000'000;
        made.state = state;
        made.subject = family.town.zhang.name;
        return made;
    }
    static void answer(Bench& bench, std::vector<OutboxEntry> entries)
    {
        bench.family.desk.entries = std::move(entries);
        Q_EMIT bench.family.desk.outboxChanged();
        for (int i = 0; i < 6; ++i)
            bench.settle();
    }

private Q_SLOTS:
    void paperThatBearsTheFinalNumberIsNotListed()
    {
        Bench bench;
        const auto numbers = provisionalNumbers({ taken(bench, 1, OutboxState::Applied, 0), taken(bench, 2, OutboxState::Applied, 20), taken(bench, 3, OutboxState::Queued), taken(bench, 4, OutboxState::Parked, 20) });
        QCOMPARE(numbers.size(), std::size_t(3));
        QVERIFY(numbers[0].fate == ProvisionalNumber::Fate::Refused); // what needs a person stands first
        QVERIFY(numbers[1].fate == ProvisionalNumber::Fate::Waiting);
        QVERIFY(numbers[2].fate == ProvisionalNumber::Fate::Confirmed);
    }
    void answersComeIntoSightOnReconnecting()
    {
        Bench bench;
        bench.signIn();
        answer(bench, { taken(bench, 1, OutboxState::Queued), taken(bench, 2, OutboxState::Queued) });
        QVERIFY(!bench.visible<Banner>());
        OutboxEntry confirmed = taken(bench, 1, OutboxState::Applied, 30);
        confirmed.number = makeMatterNumber(2026, u"03", u"01", 300);
        OutboxEntry refused = taken(bench, 2, OutboxState::Parked, 30);
        refused.problem = Error { ErrorCode::ItemNotInForce };
        answer(bench, { confirmed, refused });
        QVERIFY(bench.visible<Banner>());
        QVERIFY(bench.shows(bench.work->shell(), QStringLiteral("1 个给了正式编号，1 个没收成")));
        bench.shot(QStringLiteral("numbers-banner"));
        bench.key(Qt::Key_N, Qt::AltModifier);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("numbers"));
        QVERIFY(!bench.visible<Banner>());
        QVERIFY(bench.shows(*bench.page(), formatMatterNumber(confirmed.number)));
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("没有收成")));
        bench.shot(QStringLiteral("numbers"));
    }
    void refusedOneIsPutRightWithWhatWasTyped()
    {
        Bench bench;
        bench.signIn();
        OutboxEntry refused = taken(bench, 2, OutboxState::Parked, 30);
        refused.problem = Error { ErrorCode::ItemVersionChanged };
        answer(bench, { refused });
        bench.key(Qt::Key_N, Qt::AltModifier);
        bench.settle();
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("takeIn"));
        QCOMPARE(bench.family.desk.kept.size(), std::size_t(1));
        QVERIFY(bench.family.desk.kept.front().fields.json.contains("鹭海商贸"));
        QVERIFY(!bench.family.desk.entries.empty()); // until it is taken in again it stays listed
    }
    void givenUpOnlyWithAReason()
    {
        Bench bench;
        bench.signIn();
        answer(bench, { taken(bench, 2, OutboxState::Parked, 30) });
        bench.key(Qt::Key_N, Qt::AltModifier);
        bench.settle();
        bench.key(Qt::Key_X);
        bench.settle();
        bench.key(Qt::Key_Tab);
        bench.visible<Sheet>()->findChild<FormField*>()->control()->setFocus();
        bench.type(QStringLiteral("申请人不办了"));
        bench.visible<Sheet>()->findChildren<Button*>().last()->click();
        bench.settle();
        QVERIFY(bench.family.desk.entries.empty());
        QVERIFY(bench.shows(*bench.page(), QStringLiteral("没有。连得上中心的时候")));
    }
};
HUIMIN_TEST(NumbersTest)
#include "tst_numbers.moc"
