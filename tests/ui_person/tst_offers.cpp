#include "models/sensing/offersrest.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/profile/enterprisepage.h"
#include "ui/profile/personpage.h"
#include "ui/profile/wrongdatasheet.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The card 可以办 of a person and a firm, driven by keys on a desk in memory.
class OfferCardTest : public QObject {
    Q_OBJECT

    PersonPage* open(Family& family, PageHost& host, ResidentId id)
    {
        Resident mother = family.town.mother;
        mother.hukouDivision = QStringLiteral("350203");
        family.add(mother);
        auto* page = new PersonPage(family.desk, host.actions, id);
        page->setRules(m_rules);
        host.open(page);
        host.key(Qt::Key_0, Qt::AltModifier);
        return page;
    }
    static std::vector<Offer> decided(Family& family) { return allOf<Offer>(family.desk.space).value(); }

    std::shared_ptr<sensing::RuleShelf> m_rules = std::make_shared<sensing::RuleShelf>();

private Q_SLOTS:
    void aWomanOf82IsOfferedTheAllowanceWithItsReason()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host, family.town.mother.id);
        QVERIFY(PageHost::shows(*page, QStringLiteral("可以办")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("80周岁以上老年人高龄津贴发放")));
        QVERIFY2(PageHost::shows(*page, QStringLiteral("满80周岁，可领取高龄津贴")), qPrintable(PageHost::texts(*page).join(QLatin1Char('\n'))));
        QVERIFY(PageHost::shows(*page, QStringLiteral("可以享受")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("依据：")));
        host.settle();
        host.shot(QStringLiteral("offers_elder"));
    }
    void whatIsDueComesFirst()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host, family.town.zhang.id);
        QVERIFY(PageHost::shows(*page, QStringLiteral("机动车驾驶证期满换证")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("驾驶证12月20日到期，可从9月21日起换证")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("还有 26 天")));
        host.settle();
        host.shot(QStringLiteral("offers_due"));
    }
    void enterStartsTheItemAndIsKept()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host, family.town.mother.id);
        QSignalSpy takeIn(page, &SubjectPage::takeIn);
        host.key(Qt::Key_Return);
        QCOMPARE(takeIn.size(), 1);
        QCOMPARE(takeIn.first().at(1).toString(), QStringLiteral("350200-05-0037"));
        const auto offers = decided(family);
        QCOMPARE(offers.size(), std::size_t(1));
        QCOMPARE(offers.front().decision, sensing::Decision::Started);
        QCOMPARE(offers.front().ruleId, QStringLiteral("ELDER-ALLOW-80"));
        QVERIFY(offers.front().allowed.size() >= 2);
        QCOMPARE(offers.front().book.size(), 64);
        QVERIFY(!offers.front().facts.empty());
    }
    void aLetterPutsAnOfferAway_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("decision");
        QTest::newRow("postponed") << int(Qt::Key_P) << QStringLiteral("postponed");
        QTest::newRow("not wanted") << int(Qt::Key_D) << QStringLiteral("notWanted");
        QTest::newRow("already has") << int(Qt::Key_H) << QStringLiteral("alreadyHas");
    }
    void aLetterPutsAnOfferAway()
    {
        QFETCH(int, key);
        QFETCH(QString, decision);
        Family family;
        PageHost host;
        auto* page = open(family, host, family.town.mother.id);
        const QString name = QStringLiteral("80周岁以上老年人高龄津贴发放");
        QVERIFY(PageHost::shows(*page, name));
        host.key(Qt::Key(key));
        const auto offers = decided(family);
        QCOMPARE(offers.size(), std::size_t(1));
        QCOMPARE(enumText(offers.front().decision), decision);
        QTRY_VERIFY(!PageHost::texts(*page).contains(name));
    }
    void wrongDataAreDescribed()
    {
        Family family;
        PageHost host;
        auto* page = open(family, host, family.town.mother.id);
        host.key(Qt::Key_W);
        auto* sheet = page->window()->findChild<WrongDataSheet*>();
        QVERIFY(sheet);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("moved"));
        host.key(Qt::Key_Return); // on to the button
        host.key(Qt::Key_Return);
        QCOMPARE(decided(family).size(), std::size_t(1));
        QCOMPARE(decided(family).front().note, std::optional<QString>(QStringLiteral("moved")));
    }
    void tagsStandInTheHeadButNothingMedical()
    {
        Family family;
        Resident chen = family.town.chen;
        chen.chronic = { QStringLiteral("高血压") };
        family.add(chen);
        PageHost host;
        auto* page = open(family, host, family.town.chen.id);
        const QString spoken = PageHost::spoken(*page) + PageHost::texts(*page).join(QLatin1Char(' '));
        QVERIFY2(spoken.contains(QStringLiteral("学龄儿童家长")), qPrintable(spoken));
        QVERIFY(!spoken.contains(QStringLiteral("慢性病")));
    }
    void lettersDoNothingOutsideTheCard()
    {
        Family family;
        PageHost host;
        open(family, host, family.town.mother.id);
        host.key(Qt::Key_8, Qt::AltModifier);
        host.key(Qt::Key_D);
        QVERIFY(decided(family).empty());
    }
    void withoutRulesThereIsNoCard()
    {
        Family family;
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.mother.id);
        host.open(page);
        QVERIFY(!PageHost::shows(*page, QStringLiteral("可以办")));
    }
    void whatOnlyTheCenterKnowsIsToldInNeutralWords()
    {
        Family family;
        sensing::Offered offered;
        offered.on = QDate(2026, 11, 24);
        sensing::Proposal proposal;
        proposal.ruleId = QStringLiteral("PREG-REG");
        proposal.lane = sensing::Lane::Due;
        proposal.subject = family.town.chen.id.uuid;
        proposal.name = proposal.sentence = QStringLiteral("有一项可以办理的服务，内容请本人查看");
        proposal.place = QStringLiteral("社区卫生服务中心");
        offered.all.push_back(proposal);
        family.desk.center.insert(QStringLiteral("/v1/residents/%1/offers").arg(uuidText(family.town.chen.id.uuid)), { 200, sensing::offersJson(offered) });
        PageHost host;
        auto* page = open(family, host, family.town.chen.id);
        QVERIFY(PageHost::shows(*page, proposal.name));
        QVERIFY(PageHost::shows(*page, QStringLiteral("到 社区卫生服务中心 办理")));
        host.key(Qt::Key_D);
        QTRY_VERIFY(!PageHost::texts(*page).contains(proposal.name));
        QCOMPARE(decided(family).size(), std::size_t(1));
    }
    void aFirmWhoseLicenceEndsIsTold()
    {
        Family family;
        Certificate licence;
        licence.id = CertificateId(townId(230));
        licence.kind = CertificateKind::TobaccoLicence;
        licence.holderId = family.town.shop.id.uuid;
        licence.issuedOn = licence.validFrom = QDate(2022, 1, 6);
        licence.validTo = QDate(2027, 1, 5);
        family.add(licence);
        PageHost host;
        auto* page = new EnterprisePage(family.desk, host.actions, family.town.shop.id);
        page->setRules(m_rules);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("烟草专卖零售许可证延续")));
        host.settle();
        host.shot(QStringLiteral("offers_firm"));
    }
};

HUIMIN_TEST(OfferCardTest)
#include "tst_offers.moc"
