#include "models/commands/matterbodies.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/matters/matterpage.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/stagebar.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// One matter: where it stands, and the acts that are possible now.
class MatterPageTest : public QObject {
    Q_OBJECT

    struct Desk : Family {
        PageHost host;
        MatterPage* page = nullptr;
        explicit Desk(const char* stage)
        {
            Matter matter = subsidy;
            for (const ServiceItem& item : town.catalogue.items) {
                if (item.promisedDays > 5) { // one that has a clock
                    matter.itemCode = item.itemCode;
                    matter.itemVersion = item.version;
                    matter.itemName = item.name;
                    break;
                }
            }
            matter.stage = QString::fromLatin1(stage);
            matter.id = MatterId(townId(610));
            matter.rev = 0;
            matter.number = makeMatterNumber(2026, u"03", u"01", 610);
            if (matter.stage == QLatin1String("30")) {
                matter.acceptedAt.reset();
                matter.acceptedOn.reset();
                matter.promisedDue.reset();
                matter.clock = ClockState::None;
            }
            matter = add(matter);
            MatterMaterial paper;
            paper.id = MatterMaterialId(townId(611));
            paper.matterId = matter.id;
            paper.materialKey = QStringLiteral("lic");
            paper.state = MaterialState::Brought;
            paper.copies = 1;
            add(paper);
            page = new MatterPage(desk, host.actions, matter.id);
            host.open(page);
        }
        ~Desk() { host.shell.reset(); }
        QStringList strays() const
        {
            QStringList names;
            for (const QWidget* window : QApplication::topLevelWidgets())
                if (window->isVisible() && window != host.shell.get())
                    names << QString::fromLatin1(window->metaObject()->className());
            return names;
        }
    };

private Q_SLOTS:
    void itSaysWhereItStands()
    {
        Desk desk("70");
        QVERIFY(PageHost::shows(*desk.page, QStringLiteral("承诺还剩 2 个工作日，11-26 到期。")));
        QVERIFY(PageHost::shows(*desk.page, QStringLiteral("营业执照")));
        QVERIFY(desk.page->findChild<StageBar*>());
        QVERIFY(desk.page->findChild<ClockBar*>());
        desk.host.shot(QStringLiteral("matter"));
        QSignalSpy opened(desk.page, &MatterPage::openResident);
        desk.host.key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(opened.first().first().value<ResidentId>(), desk.town.zhang.id);
    }
    void aSupplementWithoutAReasonIsNotSent()
    {
        Desk desk("30");
        desk.host.key(Qt::Key_B);
        QVERIFY(desk.host.visible<Sheet>());
        desk.host.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.desk.submitted.empty());
        desk.host.key(Qt::Key_Escape);
        QVERIFY(!desk.host.visible<Sheet>());
    }
    void refusingOpensNoWindowBesideTheSheet()
    {
        Desk desk("30");
        desk.host.key(Qt::Key_J);
        QVERIFY(desk.host.visible<Sheet>());
        QCOMPARE(desk.strays(), QStringList());
        desk.host.key(Qt::Key_Escape);
        desk.host.key(Qt::Key_C);
        QCOMPARE(desk.strays(), QStringList());
        QVERIFY(desk.host.visible<Sheet>());
    }
    void theReceiptIsAskedForAgain()
    {
        Desk desk("70");
        QSignalSpy asked(desk.page, &MatterPage::receiptRequested);
        desk.host.key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<MatterId>(), MatterId(townId(610)));
    }
    void aMatterThatIsNotHereIsSaid()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        auto* page = new MatterPage(family.desk, host.actions, MatterId(townId(9999)));
        host.open(page);
        QVERIFY(host.visible<ErrorState>());
    }
};
HUIMIN_TEST(MatterPageTest)
#include "tst_matterpage.moc"
