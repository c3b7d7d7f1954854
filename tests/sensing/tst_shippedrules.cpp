#include "models/sensing/rulebook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::sensing;

/// The rules that both programs carry (resources/rules).
class ShippedRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto book = RuleBook::shipped();
        QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().reason));
        m_book = std::move(*book);
    }
    void noneIsRefused()
    {
        for (const RuleProblem& problem : m_book.problems())
            qWarning().noquote() << problem.file << problem.rule << problem.path << problem.code << problem.words;
        QVERIFY(m_book.problems().empty());
    }
    void everyRuleOfTheListIsThereWithItsState()
    {
        QCOMPARE(m_book.rules().size(), std::size_t(153));
        // Two of them, the immunisations, stand beside the list of deadlines.
        QCOMPARE(m_book.count(RuleState::Active), 89 + 2);
        QCOMPARE(m_book.count(RuleState::Question), 24);
        QCOMPARE(m_book.count(RuleState::NotActive), 38);
    }
    void everyRuleHasAtLeastTwoGoldenCases()
    {
        for (const Rule& rule : m_book.rules())
            QVERIFY2(rule.cases.size() >= 2, qPrintable(rule.id));
    }
    void aRuleOfLowConfidenceIsNeverSent()
    {
        for (const Rule& rule : m_book.rules())
            QVERIFY2(rule.confidence != Confidence::Low || rule.push != Push::Yes, qPrintable(rule.id));
    }
    void whatIsMedicalHasNeutralWords()
    {
        for (const Rule& rule : m_book.rules())
            if (rule.id.startsWith(QStringLiteral("PREG-"))) {
                QVERIFY2(!rule.neutral.isEmpty(), qPrintable(rule.id));
                QVERIFY2(!rule.neutral.contains(QStringLiteral("孕")), qPrintable(rule.id));
                QVERIFY2(rule.push == Push::Self, qPrintable(rule.id));
            }
    }

private:
    RuleBook m_book;
};

HUIMIN_TEST(ShippedRulesTest)
#include "tst_shippedrules.moc"
