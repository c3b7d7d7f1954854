#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/fieldcontrols.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The page of the rules: found by a word, told in sentences, tried on a day and on facts.
class RulesPageTest : public QObject {
    Q_OBJECT

    RulesPage* open(Family& family, PageHost& host)
    {
        auto* page = new RulesPage(family.desk, host.actions, m_rules);
        host.open(page);
        return page;
    }
    static FormField* field(RulesPage& page, const QString& label)
    {
        for (FormField* each : page.findChildren<FormField*>())
            if (each->label() == label)
                return each;
        return nullptr;
    }
    std::shared_ptr<sensing::RuleShelf> m_rules = std::make_shared<sensing::RuleShelf>();

private Q_SLOTS:
    void countsWhatIsActive()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host);
        QVERIFY(PageHost::shows(*page, QStringLiteral("启用 91 条，要问一句 24 条，未启用 38 条")));
    }
    void aRuleIsFoundAndToldInSentences()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ELDER-ALLOW"));
        QVERIFY(PageHost::shows(*page, QStringLiteral("时间：从出生日期80年后起，没有截止。")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("厦门市高龄津贴")));
        host.settle();
        host.shot(QStringLiteral("rules_page"));
    }
    void aDayAndFactsAreTriedAtOnce()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ELDER-ALLOW"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        FormField* trigger = field(*page, QStringLiteral("起算日"));
        QVERIFY(trigger);
        QVERIFY(PageHost::shows(*page, QStringLiteral("可能符合，还差：户籍所在区县")));
        trigger->setText(QStringLiteral("1946-12-05"));
        Q_EMIT trigger->edited(trigger->text());
        QVERIFY(PageHost::shows(*page, QStringLiteral("2026-12-05 至 没有截止")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("今天不在期内")));
        FormField* region = field(*page, QStringLiteral("户籍所在区县"));
        QVERIFY(region);
        region->setText(QStringLiteral("350203"));
        Q_EMIT region->edited(region->text());
        QVERIFY(PageHost::shows(*page, QStringLiteral("符合：厦门户籍")));
        region->setText(QStringLiteral("110101"));
        Q_EMIT region->edited(region->text());
        QVERIFY(PageHost::shows(*page, QStringLiteral("按这些数据不符合")));
    }
    void whatIsNotActiveSaysWhichFactIsMissing()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("UNEMP-CLAIM"));
        QVERIFY(PageHost::shows(*page, QStringLiteral("没有记录的事实 离职日期")));
    }
    void nothingFoundIsSaid()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzzz"));
        QVERIFY(PageHost::shows(*page, QStringLiteral("没有这样的规则。")));
    }
};

HUIMIN_TEST(RulesPageTest)
#include "tst_rulespage.moc"
