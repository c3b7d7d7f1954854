#include "models/matters/states.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class StatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedMachineHasTheStagesOfTheCounter()
    {
        const StateMachine& states = matterStates();
        QCOMPARE(states.initial(), QStringLiteral("10"));
        QCOMPARE(states.stages().size(), std::size_t(20));
        QCOMPARE(states.stage(u"40")->restsWith, QStringLiteral("applicant"));
        QVERIFY(states.isOpen(u"94"));
        QVERIFY(!states.isOpen(u"85"));
        QVERIFY(!states.isOpen(u"77"));
    }
    void theShippedLoopHasTheStagesOfAGridEvent()
    {
        const StateMachine& states = eventStates();
        QCOMPARE(states.initial(), QStringLiteral("E0"));
        QCOMPARE(states.stages().size(), std::size_t(11));
        QVERIFY(states.isOpen(u"E4h") && !states.isOpen(u"E6"));
        for (const MatterAct& act : states.acts())
            QVERIFY2(!act.name.isEmpty() && !act.nameEn.isEmpty(), qPrintable(act.key));
        for (const MatterEdge& edge : states.edges())
            QVERIFY2(!edge.who.empty() || edge.automatic, qPrintable(edge.act)); // somebody does it
        QCOMPARE(states.possibleActs(u"E0", Role::Officer), QStringList());
    }
    void everyStageButTheEndsIsLeft()
    {
        for (const StateMachine* states : { &matterStates(), &eventStates() })
            for (const MatterStage& stage : states->stages()) {
                bool left = false;
                for (const MatterEdge& edge : states->edges())
                    left = left || (edge.from == stage.code && edge.to != stage.code);
                QVERIFY2(left != stage.end, qPrintable(stage.code));
            }
    }
    void everySamplePathIsLegal()
    {
        for (const StateMachine* states : { &matterStates(), &eventStates() }) {
            QVERIFY(states->paths().size() >= 9);
            for (const auto& [name, path] : states->paths())
                for (qsizetype i = 1; i < path.size(); ++i) {
                    bool legal = false;
                    for (const MatterEdge& edge : states->edges())
                        legal = legal || (edge.from == path[i - 1] && edge.to == path[i]);
                    QVERIFY2(legal, qPrintable(name + path[i]));
                }
        }
    }
    void actsArePossibleByStageAndRole()
    {
        const StateMachine& states = matterStates();
        QCOMPARE(states.possibleActs(u"start", Role::Clerk), QStringList { QStringLiteral("OpenMatter") });
        QVERIFY(states.possibleActs(u"30", Role::Clerk).contains(QStringLiteral("AcceptMatter")));
        QVERIFY(!states.possibleActs(u"30", Role::Officer).contains(QStringLiteral("AcceptMatter")));
        QVERIFY(states.possibleActs(u"60", Role::Clerk).isEmpty());
        QVERIFY(states.possibleActs(u"30", Role::Supervisor).isEmpty());
        QVERIFY(states.possibleActs(u"30", Role::Admin).isEmpty());
    }
    void anActThatIsNotPossibleSaysWhatIs()
    {
        const auto edge = matterStates().check(u"AcceptMatter", u"30", Role::Clerk);
        QVERIFY(edge.ok());
        QCOMPARE(edge->to, QStringLiteral("50"));
        const auto late = matterStates().check(u"AcceptMatter", u"40", Role::Clerk);
        QVERIFY(!late.ok());
        QCOMPARE(late.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(late.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("40"));
        QVERIFY(late.error().members.value(QStringLiteral("possible")).toStringList().contains(QStringLiteral("ReceiveSupplement")));
        QCOMPARE(matterStates().check(u"AcceptMatter", u"30", Role::Supervisor).error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(matterStates().check(u"NoSuchAct", u"30", Role::Clerk).error().code, ErrorCode::ForbiddenRole);
    }
    void everyDocumentHasItsTwoDigits()
    {
        QCOMPARE(matterStates().document(u"accepted")->number, QStringLiteral("04"));
        QCOMPARE(matterStates().document(u"one_time_sheet")->number, QStringLiteral("21"));
        QCOMPARE(matterStates().document(u"withdrawal_record")->number, QStringLiteral("26"));
        QCOMPARE(matterStates().document(u"certificate")->number, QStringLiteral("30"));
        QVERIFY(!matterStates().document(u"letter"));
    }
    void brokenDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("unknown stage") << QByteArray(
            R"({"initial":"10","stages":[{"code":"10"}],"acts":[{"key":"A"}],"edges":[{"from":"10","act":"A","to":"11","who":[]}]})");
        QTest::newRow("unknown act") << QByteArray(
            R"({"initial":"10","stages":[{"code":"10"}],"acts":[],"edges":[{"from":"10","act":"A","to":"10","who":[]}]})");
        QTest::newRow("unknown role") << QByteArray(
            R"({"initial":"10","stages":[{"code":"10"}],"acts":[{"key":"A"}],"edges":[{"from":"10","act":"A","to":"10","who":["king"]}]})");
    }
    void brokenDataIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!StateMachine::parse(json).ok());
    }
};
HUIMIN_TEST(StatesTest)
#include "tst_states.moc"
