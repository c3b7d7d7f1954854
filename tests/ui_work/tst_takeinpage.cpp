#include "models/commands/matterbodies.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/matters/itempicker.h"
#include "ui/matters/receiptsheet.h"
#include "ui/matters/takeinpage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/options.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Taking a matter in, by keys only.
class TakeInPageTest : public QObject {
    Q_OBJECT

    static constexpr const char* sealItem = "350200-10-0026"; ///< 公章刻制备案

    struct Counter : Family {
        PageHost host;
        TakeInPage* page = nullptr;
        Counter() { open(); }
        ~Counter() { host.shell.reset(); }
        void open()
        {
            page = new TakeInPage(desk, host.actions, desk.calendar(), { QStringLiteral("Resident"), town.zhang.id.uuid }, QLatin1String(sealItem));
            host.open(page);
        }
        const FormFieldSpec& spec(const char* type) const
        {
            for (const FormFieldSpec& field : town.item(sealItem).form)
                if (field.type == QLatin1String(type))
                    return field;
            qFatal("no field of type %s", type);
        }
        FormField& field(const QString& label) const
        {
            for (FormField* each : page->findChildren<FormField*>())
                if (each->label() == label)
                    return *each;
            qFatal("no field %s", qPrintable(label));
        }
        /// Everything that is asked for, as far as it is not known.
        void fill()
        {
            for (const FormFieldSpec& each : town.item(sealItem).form) {
                if (each.type == QLatin1String("choice")) {
                    for (Options* options : page->findChildren<Options*>())
                        if (options->spokenName().startsWith(each.label) && options->chosenIndex() < 0)
                            options->choose(0);
                    continue;
                }
                FormField& shown = field(each.label);
                if (shown.isLocked() || !shown.text().isEmpty() || !each.required)
                    continue;
                shown.control()->setFocus();
                host.type(each.type == QLatin1String("phone")        ? QStringLiteral("13950002345")
                        : each.type == QLatin1String("number")       ? QStringLiteral("1")
                        : each.type == QLatin1String("date")         ? QStringLiteral("2026-11-20")
                        : each.type == QLatin1String("idNumber")     ? *town.zhang.idNumber
                                                                     : QStringLiteral("写一句"));
            }
        }
    };

private Q_SLOTS:
    void theItemIsFoundByInitials()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        host.open(new TakeInPage(
            family.desk, host.actions, family.desk.calendar(), { QStringLiteral("Resident"), family.town.zhang.id.uuid }, QLatin1String(sealItem)));
        auto* picker = new ItemPicker(*host.shell, family.town.catalogue.items, false);
        QSignalSpy chosen(picker, &ItemPicker::chosen);
        picker->openFiltered();
        host.type(QStringLiteral("gzkz"));
        host.shot(QStringLiteral("itempicker"));
        QVERIFY(PageHost::shows(*picker, QStringLiteral("公章刻制备案")));
        host.key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QLatin1String(sealItem));
    }
    void theFormHasItsBlocksWithTheirTitles()
    {
        Counter counter;
        const QStringList texts = PageHost::texts(*counter.page);
        QString before;
        for (const FormFieldSpec& field : counter.town.item(sealItem).form) {
            QVERIFY2(texts.contains(*field.section), qPrintable(*field.section));
            if (*field.section != before) {
                QCOMPARE(texts.count(*field.section), 1);
                // The title stands above its first field.
                QVERIFY(texts.indexOf(*field.section) < std::max<qsizetype>(texts.indexOf(field.label), texts.size()));
            }
            before = *field.section;
        }
        counter.host.shot(QStringLiteral("takein"));
    }
    void whatIsKnownIsLockedAndCovered()
    {
        Counter counter;
        QVERIFY(PageHost::shows(*counter.page, QStringLiteral("张伟明")) || PageHost::spoken(*counter.page).contains(QStringLiteral("张伟明")));
        QVERIFY(!PageHost::spoken(*counter.page).contains(*counter.town.zhang.idNumber));
    }
    void aWrongValueIsSaidAtItsField()
    {
        Counter counter;
        FormField& agent = counter.field(QStringLiteral("代办人证件号码"));
        agent.control()->setFocus();
        counter.host.type(QStringLiteral("350203198408160031"));
        counter.host.key(Qt::Key_F9);
        QVERIFY2(!agent.error().isEmpty(), "a check digit that is wrong is not said");
        counter.host.shot(QStringLiteral("takein_wrong"));
        QVERIFY(counter.desk.submitted.empty());
    }
    void ctrlJGoesFromProblemToProblem()
    {
        Counter counter;
        QVERIFY(PageHost::texts(*counter.page).filter(QStringLiteral("还差")).size() == 1);
        counter.host.key(Qt::Key_J, Qt::ControlModifier);
        QWidget* first = QApplication::focusWidget();
        QVERIFY(first && counter.page->isAncestorOf(first));
        counter.host.key(Qt::Key_Return, Qt::ControlModifier); // it cannot be accepted yet
        QVERIFY(counter.desk.submitted.empty());
    }
    void aPaperIsTakenByKey()
    {
        Counter counter;
        QVERIFY(PageHost::shows(*counter.page, QStringLiteral("今天收 0 份")));
        counter.host.key(Qt::Key_F7);
        QVERIFY(PageHost::shows(*counter.page, QStringLiteral("今天收 1 份")));
    }
    void theDraftIsKeptByItselfAndComesBack()
    {
        Counter counter;
        FormField& agent = counter.field(QStringLiteral("代办人（本人来办就空着）"));
        agent.control()->setFocus();
        counter.host.type(QStringLiteral("陈雅婷"));
        QTRY_COMPARE_WITH_TIMEOUT(counter.desk.kept.size(), std::size_t(1), 5000); // at the pause
        QCOMPARE(counter.desk.kept.front().itemCode, QLatin1String(sealItem));
        QVERIFY(!counter.desk.kept.front().parked);
        counter.host.shell->pages().clear();
        counter.open();
        QCOMPARE(counter.field(QStringLiteral("代办人（本人来办就空着）")).text(), QStringLiteral("陈雅婷"));
        QVERIFY(PageHost::shows(*counter.page, QStringLiteral("接着上次的草稿")));
    }
    void leavingThePageKeepsWhatWasTyped()
    {
        Counter counter;
        counter.field(QStringLiteral("代办人（本人来办就空着）")).control()->setFocus();
        counter.host.type(QStringLiteral("陈"));
        counter.host.open(new TakeInPage(counter.desk, counter.host.actions, counter.desk.calendar(),
            { QStringLiteral("Resident"), counter.town.chen.id.uuid }, QLatin1String(sealItem)));
        QCOMPARE(counter.desk.kept.size(), std::size_t(1));
        QCOMPARE(counter.desk.kept.front().subjectId, counter.town.zhang.id.uuid);
    }
    void ctrlEnterAcceptsAndGivesANumber()
    {
        Counter counter;
        QSignalSpy taken(counter.page, &TakeInPage::takenIn);
        counter.fill();
        for (int i = 0; i < 2; ++i)
            counter.host.key(Qt::Key_F7);
        counter.host.settle();
        QVERIFY2(PageHost::shows(*counter.page, QStringLiteral("都齐了")), qPrintable(PageHost::texts(*counter.page).join(QLatin1Char('|'))));
        counter.host.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(counter.desk.submitted.size(), std::size_t(1));
        QCOMPARE(counter.desk.submitted.front().type, QStringLiteral("AcceptMatter"));
        const MatterId matter = taken.first().first().value<MatterId>();
        const Matter made = counter.desk.space.get<Matter>(matter.uuid);
        QCOMPARE(made.applicantName, counter.town.zhang.name);
        QCOMPARE(made.stage, QStringLiteral("50"));
        // The receipt says the number, what was taken and until when; the applicant is masked.
        const auto receipt = receiptOf(counter.desk.space, matter);
        QVERIFY(receipt.ok());
        QVERIFY(receipt->provisional);
        QCOMPARE(receipt->number, taken.first().at(1).toString());
        QCOMPARE(receipt->applicant, QStringLiteral("张**"));
        QVERIFY(!receipt->papers.isEmpty());
        auto* sheet = new ReceiptSheet(*counter.host.shell, *receipt);
        counter.host.settle();
        QVERIFY(sheet->isVisible());
        counter.host.shot(QStringLiteral("receipt"));
        QVERIFY(receiptPdf(*receipt).startsWith("%PDF-"));
    }
    void whatWasRefusedLeavesTheFormAsItWas()
    {
        Counter counter;
        QSignalSpy taken(counter.page, &TakeInPage::takenIn);
        counter.fill();
        for (int i = 0; i < 2; ++i)
            counter.host.key(Qt::Key_F7);
        counter.desk.failNext = Error { ErrorCode::StorageFull };
        counter.host.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(PageHost::shows(*counter.page, QStringLiteral("没受理成")));
        QCOMPARE(taken.size(), 0);
        counter.host.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(taken.size(), 1);
    }
};
HUIMIN_TEST(TakeInPageTest)
#include "tst_takeinpage.moc"
