#include "tests/ui_matters/takeinbench.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Taking a matter in by keys.
class TakeInPageTest : public QObject {
    Q_OBJECT

    static constexpr const char* newborn = "350200-07-0001"; ///< four questions, one of them only for births abroad

private Q_SLOTS:
    void questionsAreAnsweredByDigitsAndCutTheList()
    {
        TakeInBench bench;
        bench.sit(newborn);
        QVERIFY(bench.question(QStringLiteral("孩子的父母")));
        QVERIFY(bench.question(QStringLiteral("孩子的父母"))->hasFocus());
        QVERIFY(bench.lists(QStringLiteral("亲子鉴定意见书")));
        QVERIFY(!bench.question(QStringLiteral("境外的文件")));
        bench.shot(QStringLiteral("takein-questions"));
        bench.key(Qt::Key_1);
        QVERIFY(!bench.lists(QStringLiteral("亲子鉴定意见书")));
        QVERIFY(bench.question(QStringLiteral("孩子在哪里出生"))->hasFocus());
        bench.key(Qt::Key_2);
        QVERIFY(bench.question(QStringLiteral("境外的文件")));
        QVERIFY(bench.question(QStringLiteral("境外的文件"))->hasFocus());
        QVERIFY(bench.lists(QStringLiteral("领事认证文书")));
        bench.key(Qt::Key_1);
        QVERIFY(!bench.lists(QStringLiteral("领事认证文书")));
        bench.key(Qt::Key_1);
        bench.shot(QStringLiteral("takein-answered"));
    }
    void ticksOfWhatStaysAreKept()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.key(Qt::Key_1);
        for (int i = 0; i < 20 && bench.shows(*bench.page, QStringLiteral("收下 F7")); ++i)
            bench.key(Qt::Key_F7);
        bench.key(Qt::Key_2); // to the question of the birth: abroad; its papers are new
        QVERIFY(!bench.shows(*bench.page, QStringLiteral("收下 F7"))); // nothing that was ticked is asked for again
    }
    void answersAreKeptInTheDraftAndComeBack()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.key(Qt::Key_3);
        bench.key(Qt::Key_2);
        QSignalSpy parked(bench.page, &TakeInPage::parked);
        const QString spot = bench.page->spot();
        QCOMPARE(spot, QStringLiteral("question:proof"));
        bench.key(Qt::Key_F8);
        bench.settle();
        QCOMPARE(parked.count(), 1);
        bench.show(newborn);
        bench.page->goToSpot(spot);
        QVERIFY(bench.question(QStringLiteral("境外的文件"))->hasFocus());
        QCOMPARE(bench.question(QStringLiteral("孩子的父母"))->chosen(), QStringLiteral("divorced"));
        QVERIFY(!bench.lists(QStringLiteral("亲子鉴定意见书")));
    }
    void unansweredQuestionHoldsTheAcceptance()
    {
        TakeInBench bench;
        bench.sit(newborn);
        bench.fill(newborn);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.desk.submitted.empty());
        QVERIFY(bench.question(QStringLiteral("孩子的父母"))->hasFocus());
    }
    void centerChecksTheListThatTheAnswersMade_data()
    {
        QTest::addColumn<bool>("offline");
        QTest::newRow("online") << false;
        QTest::newRow("offline") << true;
    }
    void centerChecksTheListThatTheAnswersMade()
    {
        QFETCH(bool, offline);
        TakeInBench bench;
        bench.sit(newborn);
        bench.desk.setOffline(offline);
        for (const Qt::Key digit : { Qt::Key_1, Qt::Key_1, Qt::Key_1 })
            bench.key(digit);
        bench.fill(newborn);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY2(!bench.desk.submitted.empty(), qPrintable(WindowHands::texts(*bench.page).join(QLatin1Char('|'))));
        const Command& sent = bench.desk.submitted.back();
        const Matter matter = bench.desk.space.get<Matter>(sent.entity.id);
        const std::vector<Answer> expected { { QStringLiteral("parents"), QStringLiteral("married") }, { QStringLiteral("born"), QStringLiteral("here") },
            { QStringLiteral("who"), QStringLiteral("parent") } };
        QCOMPARE(matter.answers, expected);
        QStringList rows;
        for (const MatterMaterial& row : bench.desk.space.of<MatterMaterial>(sent.entity.id))
            rows << row.materialKey;
        rows.sort();
        QCOMPARE(rows, (QStringList { QStringLiteral("birth"), QStringLiteral("form"), QStringLiteral("hk"), QStringLiteral("id"), QStringLiteral("mar") }));
    }
};
HUIMIN_TEST(TakeInPageTest)
#include "tst_takein.moc"
