#include "models/matters/catalogueload.h"
#include "tests/support/memorydesk.h"
#include "tests/support/smalltown.h"
#include "tests/ui_papers/privatecups.h"
#include "tests/support/pagehost.h"
#include "ui/matters/matterpage.h"
#include "ui/papers/paperoffice.h"
#include "ui/papers/papersheet.h"
#include "ui/papers/printercard.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"

using namespace huimin;
using namespace huimin::ui;

/// Printing as a clerk does it: a key, no dialogue; over a real queue of CUPS.
class PrintingTest : public QObject {
    Q_OBJECT
    /// A desk with one accepted matter, its page and the office that prints.
    struct Counter {
        test::SmallTown town;
        test::MemoryDesk desk;
        test::PageHost host;
        PaperOffice office;
        QStringList said;
        Matter matter;

        Counter()
            : office(desk, {})
        {
            Department fund;
            fund.id = DepartmentId(test::townId(901));
            fund.code = QStringLiteral("fund");
            fund.name = QStringLiteral("厦门市公积金中心");
            town.records.add(fund);
            const ServiceItem& item = town.item("350200-20-0106");
            matter.id = MatterId(test::townId(900));
            matter.number = makeMatterNumber(2026, u"03", u"01", 17);
            matter.itemCode = item.itemCode;
            matter.itemVersion = item.version;
            matter.itemName = item.name;
            matter.hallId = town.hall.id;
            matter.departmentId = fund.id;
            matter.windowId = town.clerk.window;
            matter.applicantId = town.zhang.id.uuid;
            matter.applicantName = town.zhang.name;
            matter.applicantIdNumber = town.zhang.idNumber;
            matter.stage = QStringLiteral("50");
            matter.form.json = "{}";
            matter.appliedAt = matter.receivedAt.emplace(town.at(9));
            matter.acceptedAt = town.at(9, 5);
            matter.acceptedOn = QDate(2026, 11, 24);
            matter.statutoryDue = QDate(2026, 11, 27);
            matter.promisedDue = QDate(2026, 11, 24);
            matter.clerkId = town.clerk.staff;
            matter = town.records.add(matter);
            MatterMaterial paper;
            paper.id = MatterMaterialId(test::townId(902));
            paper.matterId = matter.id;
            paper.materialKey = QStringLiteral("rent");
            paper.state = MaterialState::Brought;
            paper.copies = 1;
            town.records.add(paper);
            for (const char* kind : { "01", "04" }) {
                Document document;
                document.id = DocumentId(test::townId(910 + kind[1]));
                document.number = *matter.number + QLatin1Char('-') + QLatin1String(kind) + QStringLiteral("01");
                document.kind = QLatin1String(kind);
                document.matterId = matter.id;
                document.issuedAt = town.at(9, 5);
                document.issuedBy = town.clerk.staff;
                town.records.add(document);
            }
            MatterEvent event;
            event.id = MatterEventId(test::townId(903));
            event.matterId = matter.id;
            event.seq = 1;
            event.act = QStringLiteral("AcceptMatter");
            event.from = QStringLiteral("30");
            event.to = matter.stage;
            event.at = town.at(9, 5);
            event.byId = town.clerk.staff;
            town.records.add(event);
            desk.who = town.clerk;
            desk.space = town.records;
            connect(&office, &PaperOffice::failed, [this](const QString& sentence) { said << sentence; });
            auto* page = new MatterPage(desk, host.actions, matter.id);
            connect(page, &MatterPage::receiptRequested, [this](MatterId id) { office.openReceipt(*host.shell, id); });
            connect(page, &MatterPage::papersRequested, [this](MatterId id) { office.choose(*host.shell, id); });
            host.open(page);
        }
        PaperSheet* sheet() const { return host.visible<PaperSheet>(); }
        Document document(const char* kind)
        {
            for (const Document& each : desk.space.of<Document>(matter.id.uuid))
                if (each.kind == QLatin1String(kind))
                    return each;
            qFatal("no such document");
        }
    };
    std::unique_ptr<test::PrivateCups> m_cups;

private Q_SLOTS:
    void initTestCase() { m_cups = std::make_unique<test::PrivateCups>(); }
    void cleanupTestCase() { m_cups.reset(); }

    void withoutAPrinterTheSheetSaysSoAndSaves()
    {
        QVERIFY(printerNames().isEmpty());
        Counter counter;
        counter.host.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(counter.sheet());
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("这台电脑没装打印机，可以存成 PDF。")));
        QVERIFY(!counter.sheet()->print());
        QVERIFY(counter.desk.submitted.empty());
        QTemporaryDir folder;
        QVERIFY(counter.sheet()->saveTo(folder.filePath(QStringLiteral("a.pdf"))));
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        // It has left the program: both documents of the sheet are recorded.
        QTRY_COMPARE(counter.desk.submitted.size(), std::size_t(2));
        QVERIFY(counter.document("04").digest);
        QVERIFY(counter.document("01").digest);
        QVERIFY(!counter.sheet()->saveTo(QStringLiteral("/nowhere/at/all.pdf")));
    }

    void aKeyPrintsOnTheQueueWithoutADialogue()
    {
        QVERIFY(m_cups->start());
        QTRY_COMPARE(printerNames(), QStringList { test::PrivateCups::queue() });
        Counter counter;
        PrinterPlan plan;
        plan.byKind.insert(QStringLiteral("36"), test::PrivateCups::queue());
        counter.office.setPlan(plan);
        counter.host.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(counter.sheet());
        counter.host.shot(QStringLiteral("papersheet"));
        counter.host.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_cups->waitForJobs(1));
        QVERIFY(m_cups->jobs().at(0).startsWith("%PDF"));
        QTRY_COMPARE(counter.document("04").reprints, 0);
        QVERIFY(counter.document("04").digest);
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("已送到 slips。")));
        // What arrived is the paper: text and embedded fonts.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("job.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_cups->jobs().at(0));
        file.close();
        QProcess reading;
        reading.start(QStringLiteral("pdftotext"), { path, QStringLiteral("-") });
        QVERIFY(reading.waitForFinished());
        QVERIFY(QString::fromUtf8(reading.readAllStandardOutput()).contains(formatMatterNumber(*counter.matter.number)));
        // Once more is a reprint, and says so.
        QTRY_COMPARE(counter.sheet()->paper().reprint, 1);
        counter.host.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_cups->waitForJobs(2));
        QTRY_COMPARE(counter.document("04").reprints, 1);
    }

    void aPrinterThatIsGoneLosesNothing()
    {
        Counter counter;
        PrinterPlan plan;
        plan.byKind.insert(QStringLiteral("36"), QStringLiteral("old-printer"));
        counter.office.setPlan(plan);
        counter.host.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(counter.sheet());
        QVERIFY(!counter.sheet()->print());
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("打印机 old-printer 不在了。文书在，没有丢")));
        QVERIFY(counter.desk.submitted.empty());
        PrinterCard card(plan, printerNames(), {});
        const auto fields = card.findChildren<FormField*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const FormField* field) { return field->text() == QLatin1String("old-printer"); }));
    }

    void aStoppedQueueTakesNothing()
    {
        QVERIFY(m_cups->command(QStringLiteral("/usr/sbin/cupsdisable"), { test::PrivateCups::queue() }));
        Counter counter;
        PrinterPlan plan;
        plan.byKind.insert(QStringLiteral("36"), test::PrivateCups::queue());
        counter.office.setPlan(plan);
        counter.host.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(counter.sheet());
        QVERIFY(!counter.sheet()->print());
        QVERIFY(test::PageHost::shows(*counter.sheet(), QStringLiteral("slips 没有接住，文书在，没有丢")));
        QVERIFY(m_cups->command(QStringLiteral("/usr/sbin/cupsenable"), { test::PrivateCups::queue() }));
        QTRY_VERIFY(counter.sheet()->print());
    }

    void altPOffersWhatTheMatterHas()
    {
        Counter counter;
        counter.host.key(Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(counter.host.visible<Sheet>());
        counter.host.shot(QStringLiteral("paperchoice"));
        const QStringList texts = test::PageHost::texts(*counter.host.visible<Sheet>());
        QVERIFY(texts.contains(QStringLiteral("受理决定书")));
        QVERIFY(texts.contains(QStringLiteral("申请材料接收凭证")));
        QVERIFY(texts.contains(QStringLiteral("一次性告知单")));
        counter.host.key(Qt::Key_Return);
        QTRY_VERIFY(counter.sheet());
        QVERIFY(counter.sheet()->paper().kind == QLatin1String("04") || counter.sheet()->paper().kind == QLatin1String("01"));
        counter.host.shot(QStringLiteral("papera4"));
    }

    void theChoiceOfPrintersIsKept()
    {
        QTemporaryDir folder;
        Preferences preferences;
        preferences.printers.byKind = { { QStringLiteral("04"), QStringLiteral("laser 2") }, { QStringLiteral("31"), PrinterPlan::none() } };
        QVERIFY(writePreferences(folder.filePath(QStringLiteral("p.ini")), preferences));
        QVERIFY(readPreferences(folder.filePath(QStringLiteral("p.ini"))) == preferences);
        preferences.printers.byKind.remove(QStringLiteral("04"));
        QVERIFY(writePreferences(folder.filePath(QStringLiteral("p.ini")), preferences));
        QVERIFY(readPreferences(folder.filePath(QStringLiteral("p.ini"))) == preferences);
    }
};

HUIMIN_TEST(PrintingTest)
#include "tst_printing.moc"
