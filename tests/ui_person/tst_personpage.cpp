#include "models/commands/subjectcommands.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/profile/contacteditor.h"
#include "ui/profile/enterprisepage.h"
#include "ui/profile/identitypanel.h"
#include "ui/profile/personpage.h"
#include "ui/widgets/formfield.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The page of a person, driven by keys on a desk in memory.
class PersonPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhoItIsAndWhatIsOpenDueAndDone()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        QVERIFY(PageHost::shows(*page, QStringLiteral("张伟明")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("男，42 岁，汉族")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("中级实名")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("本人到场，09:12 起接待")));
        QVERIFY(PageHost::shows(*page, family.subsidy.itemName));
        QVERIFY(PageHost::shows(*page, QStringLiteral("剩 2 天")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("待领取")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("机动车检验")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("12-20 到期")));
        QVERIFY(PageHost::shows(*page, family.lease.itemName));
        QVERIFY(PageHost::shows(*page, QStringLiteral("同户 4 人")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("86.40 元")));
        QVERIFY(PageHost::shows(*page, family.firm.name));
        QCOMPARE(page->title(), QStringLiteral("张伟明"));
    }
    void hiddenDigitsAreNowhere()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        const QString all = PageHost::texts(*page).join(QLatin1Char('\n')) + PageHost::spoken(*page);
        for (const QString& secret : { *family.town.zhang.idNumber, *family.town.zhang.phone, *family.town.zhang.email,
                 *family.town.zhang.bankAccount, family.car.plate, family.water.account })
            QVERIFY2(!all.contains(secret), qPrintable(secret.left(3)));
        QVERIFY(!all.contains(family.town.zhang.idNumber->mid(6, 8)));
        QVERIFY(all.contains(QStringLiteral("已盖住")));
    }
    void digitsOpenTheRow()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        QSignalSpy opened(page, &SubjectPage::openMatter);
        host.key(Qt::Key_2);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MatterId>(), family.card.id);
        // from another card too
        host.key(Qt::Key_8, Qt::AltModifier);
        host.key(Qt::Key_1);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<MatterId>(), family.subsidy.id);
    }
    void cardsAreReachedAndRowsOpened()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        QSignalSpy opened(page, &SubjectPage::openResident);
        host.key(Qt::Key_4, Qt::AltModifier);
        host.key(Qt::Key_Down);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ResidentId>(), family.town.chen.id);
        QSignalSpy taken(page, &SubjectPage::takeIn);
        host.key(Qt::Key_F3);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().value<RecordRef>().id, family.town.zhang.id.uuid);
        QSignalSpy parked(page, &SubjectPage::parked);
        host.key(Qt::Key_F8);
        QTRY_COMPARE(parked.size(), 1);
        QVERIFY(family.desk.kept.front().parked);
    }
    void aNumberIsShownForAPurposeOnly()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        host.key(Qt::Key_E, Qt::ControlModifier);
        auto* panel = host.visible<PurposePanel>();
        QVERIFY(panel);
        QVERIFY(PageHost::shows(*panel, QStringLiteral("显示 张伟明 的证件号")));
        host.shot(QStringLiteral("purpose"));
        host.key(Qt::Key_Return);
        QTRY_COMPARE(family.desk.submitted.size(), std::size_t(1));
        const auto body = fromJson<RevealFieldBody>(family.desk.submitted.front().body.json);
        QVERIFY(body.ok());
        QCOMPARE(body->field, QStringLiteral("idNumber"));
        QCOMPARE(body->purpose->kind, PurposeKind::Reception);
        QCOMPARE(body->purpose->ref, family.reception.id.uuid);
        const auto labels = page->findChildren<MaskedLabel*>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const MaskedLabel* label) { return label->isRevealed(); }));
        QVERIFY(!PageHost::spoken(*page).contains(*family.town.zhang.idNumber));
    }
    void aReasonInOwnWordsIsLookedAt()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        host.key(Qt::Key_E, Qt::ControlModifier);
        auto* panel = host.visible<PurposePanel>();
        QVERIFY(panel);
        QSignalSpy given(panel, &PurposePanel::given);
        QPointer<PurposePanel> alive(panel);
        host.key(Qt::Key_4); // reception, two matters, then: another reason
        auto* reason = panel->findChild<FormField*>();
        QVERIFY(reason && reason->isVisible());
        reason->control()->setFocus();
        host.type(QStringLiteral("1111"));
        host.key(Qt::Key_Return);
        host.key(Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        QVERIFY(!reason->error().isEmpty());
        QVERIFY(family.desk.submitted.empty());
    }
    void contactsAreEditedWithOldAndNew()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        host.key(Qt::Key_E);
        auto* editor = host.visible<ContactEditor>();
        QVERIFY(editor);
        host.settle();
        host.shot(QStringLiteral("contacts"));
        host.type(QStringLiteral("1395000"));
        host.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(family.desk.submitted.empty());
        auto* phone = editor->findChildren<FormField*>().first();
        QVERIFY(!phone->error().isEmpty());
        host.shot(QStringLiteral("contacts_wrong"));
        phone->setText({});
        phone->control()->setFocus();
        host.type(QStringLiteral("13950008888"));
        host.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(family.desk.submitted.size(), std::size_t(1));
        const Command& command = family.desk.submitted.front();
        QCOMPARE(command.type, QStringLiteral("EditContact"));
        QCOMPARE(command.baseRev, family.town.zhang.rev);
        QCOMPARE(QString::fromUtf8(command.body.json),
            QStringLiteral("{\"fields\":{\"phone\":{\"old\":\"13950002345\",\"new\":\"13950008888\"}}}"));
        QTRY_COMPARE(family.desk.space.get<Resident>(family.town.zhang.id.uuid).phone.value_or(QString()), QStringLiteral("13950008888"));
        QTRY_VERIFY(!host.visible<ContactEditor>());
    }
    void whatWasTypedIsKeptOnEscape()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        host.key(Qt::Key_E);
        host.settle();
        host.type(QStringLiteral("13950007777"));
        host.key(Qt::Key_Escape);
        QVERIFY(!host.visible<ContactEditor>());
        QCOMPARE(family.desk.kept.size(), std::size_t(1));
        host.settle();
        host.key(Qt::Key_E);
        host.settle();
        auto* editor = host.visible<ContactEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->findChildren<FormField*>().first()->text(), QStringLiteral("13950007777"));
    }
    void anIdentityCheckRaisesTheLevel()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(page);
        host.key(Qt::Key_I);
        QVERIFY(host.visible<IdentityPanel>());
        host.shot(QStringLiteral("identity"));
        host.key(Qt::Key_Return);
        QTRY_COMPARE(family.desk.submitted.size(), std::size_t(1));
        QTRY_VERIFY(PageHost::shows(*page, QStringLiteral("高级实名")));
    }
    void aPersonOutsideIsOpenedForAPurpose()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        const QString path = QStringLiteral("/v1/residents/%1/profile").arg(family.stranger.uuid.toString(QUuid::WithoutBraces));
        Resident far = family.town.far;
        far.idNumber = QStringLiteral("350206********0017");
        far.phone = QStringLiteral("139****9999");
        family.desk.center.insert(
            path, { 200, "{\"resident\":" + toJson(far) + ",\"age\":67,\"level\":\"primary\",\"members\":[],\"pending\":[]}" });
        auto* page = new PersonPage(family.desk, host.actions, family.stranger);
        host.open(page);
        QVERIFY(host.visible<EmptyState>());
        QVERIFY(PageHost::shows(*page, QStringLiteral("这位不在你的范围")));
        host.shot(QStringLiteral("outside"));
        host.key(Qt::Key_Return);
        auto* panel = host.visible<PurposePanel>();
        QVERIFY(panel);
        auto* reason = panel->findChild<FormField*>();
        reason->control()->setFocus();
        host.type(QStringLiteral("核对跨区迁入的地址"));
        host.key(Qt::Key_Return);
        host.key(Qt::Key_Return);
        QTRY_COMPARE(family.desk.submitted.size(), std::size_t(1));
        QCOMPARE(family.desk.submitted.front().type, QStringLiteral("OpenSubject"));
        QTRY_VERIFY(PageHost::shows(*page, QStringLiteral("范围以外，只看得到一部分")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("男，67 岁")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("初级实名")));
    }
    void withoutTheCenterAPersonOutsideIsNotOpened()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        family.desk.setOffline(true);
        auto* page = new PersonPage(family.desk, host.actions, family.stranger);
        host.open(page);
        host.key(Qt::Key_Return);
        auto* panel = host.visible<PurposePanel>();
        QVERIFY(panel);
        panel->findChild<FormField*>()->control()->setFocus();
        host.type(QStringLiteral("核对跨区迁入的地址"));
        host.key(Qt::Key_Return);
        host.key(Qt::Key_Return);
        QTRY_VERIFY(host.visible<ErrorState>());
    }
    void aFirmHasTheSameSkeleton()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new EnterprisePage(family.desk, host.actions, family.firm.id);
        host.open(page);
        QVERIFY(PageHost::shows(*page, family.firm.name));
        QVERIFY(PageHost::shows(*page, family.firm.creditCode));
        QVERIFY(PageHost::shows(*page, QStringLiteral("存续")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("法定代表人")));
        QVERIFY(PageHost::shows(*page, QStringLiteral("1,000,000.00 元")));
        QVERIFY(!PageHost::spoken(*page).contains(*family.firm.phone));
        QSignalSpy opened(page, &SubjectPage::openResident);
        host.key(Qt::Key_5, Qt::AltModifier);
        host.key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
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
        auto* person = new PersonPage(family.desk, host.actions, family.town.zhang.id);
        host.open(person);
        host.shot(QStringLiteral("person_%1").arg(QLatin1String(QTest::currentDataTag())));
        const auto fits = [](const Page& page) {
            const auto* area = page.findChild<QScrollArea*>();
            return area->widget()->height() <= area->viewport()->height() && area->widget()->width() <= area->viewport()->width();
        };
        QVERIFY(fits(*person));
        auto* firm = new EnterprisePage(family.desk, host.actions, family.firm.id);
        host.open(firm);
        host.shot(QStringLiteral("firm_%1").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY(fits(*firm));
    }
};
HUIMIN_TEST(PersonPageTest)
#include "tst_personpage.moc"
