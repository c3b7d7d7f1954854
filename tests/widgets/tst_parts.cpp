#include "tests/support/testregistry.h"
#include "tests/widgets/hands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/conflictrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/maskedlabel.h"
#include "ui/widgets/options.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/statusstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast.h"
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace huimin;
using huimin::test::accessible;
using huimin::test::type;

class PartsTest : public QObject {
    Q_OBJECT
    ui::Theme m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }

    void coveredNumberNeverReachesTheAccessibleText()
    {
        ui::MaskedLabel label(QStringLiteral("证件"), QStringLiteral("350203********4231"));
        label.show();
        QCOMPARE(accessible(label, QAccessible::Name), QStringLiteral("证件，350203，已盖住，4231"));
        label.reveal(QStringLiteral("350203198408164231"), 30);
        QVERIFY(label.isRevealed());
        QVERIFY(!test::allAccessibleText(label).contains(QStringLiteral("19840816")));
        QVERIFY(!label.toolTip().contains(QStringLiteral("19840816")));
    }
    void revealingANumberMovesNothing()
    {
        ui::MaskedLabel label(QStringLiteral("手机"), QStringLiteral("139****2345"));
        const QSize before = label.sizeHint();
        label.reveal(QStringLiteral("13900002345"), 30);
        QCOMPARE(label.sizeHint(), before);
        label.cover();
        QCOMPARE(label.sizeHint(), before);
    }
    void maskedLabelAsksByKeyAndCoversByEscape()
    {
        ui::MaskedLabel label(QStringLiteral("手机"), QStringLiteral("139****2345"));
        QSignalSpy asked(&label, &ui::MaskedLabel::revealRequested);
        QSignalSpy covered(&label, &ui::MaskedLabel::covered);
        QTest::keyClick(&label, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        label.reveal(QStringLiteral("13900002345"), 30);
        QTest::keyClick(&label, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QTest::keyClick(&label, Qt::Key_Escape);
        QVERIFY(!label.isRevealed());
        QCOMPARE(covered.count(), 1);
        label.setAllowed(false);
        QTest::keyClick(&label, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
    }
    void revealedNumberCoversItselfWhenItsTimeIsOver()
    {
        ui::MaskedLabel label(QStringLiteral("手机"), QStringLiteral("139****2345"));
        label.reveal(QStringLiteral("13900002345"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!label.isRevealed(), 3000);
    }

    void shortenedLabelKeepsItsWholeText()
    {
        const QString text = QStringLiteral("思明区莲前街道前埔北社区前埔二里 32 号 501 室");
        const std::unique_ptr<ui::Label> label(ui::Label::elided(text));
        label->resize(80, 20);
        label->show();
        QTRY_COMPARE(label->toolTip(), text);
        QCOMPARE(label->fullText(), text);
        QCOMPARE(accessible(*label, QAccessible::Name), text);
        label->resize(900, 20);
        QTRY_COMPARE(label->toolTip(), QString());
    }
    void labelShowsMarkupAsItIs()
    {
        const QString hostile = QStringLiteral("<b>张</b><img src=x>");
        ui::Label plain(hostile);
        QCOMPARE(plain.textFormat(), Qt::PlainText);
        ui::Label led(hostile);
        led.setLead(QStringLiteral("因为"));
        QVERIFY(!led.text().contains(QStringLiteral("<img")));
        QVERIFY(ui::tooltipOf(hostile).contains(QStringLiteral("&lt;img")));
    }

    void digitChoosesAnAnswerAndGoesOn()
    {
        QWidget window;
        auto* options = new ui::Options(QStringLiteral("账户是谁的"),
            { { QStringLiteral("self"), QStringLiteral("本人") }, { QStringLiteral("agent"), QStringLiteral("代办人") } });
        auto* next = new ui::FormField(QStringLiteral("账号"));
        window.setLayout(ui::vbox(0, options, next));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        options->setFocus();
        QSignalSpy chose(options, &ui::Options::chose);
        QTest::keyClick(options, Qt::Key_7);
        QCOMPARE(chose.count(), 0);
        QTest::keyClick(options, Qt::Key_2);
        QCOMPARE(options->chosen(), QStringLiteral("agent"));
        QCOMPARE(chose.count(), 1);
        QCOMPARE(QApplication::focusWidget(), next->control());
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(options);
        QCOMPARE(interface->childCount(), 2);
        QVERIFY(interface->child(1)->state().selected);
        QVERIFY(interface->child(1)->text(QAccessible::Name).contains(QStringLiteral("代办人")));
    }
    void rowListIsWalkedByArrowsAndDigits()
    {
        ui::RowList list;
        for (int i = 1; i <= 3; ++i)
            list.add(new ui::NeedRow(
                { QString::number(i), QStringLiteral("事 %1").arg(i), QStringLiteral("一句"), false, QStringLiteral("剩 2 天") }));
        list.show();
        QSignalSpy activated(&list, &ui::RowList::activated);
        list.setCurrent(0);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.current(), 1);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().first().toInt(), 1);
        QTest::keyClick(&list, Qt::Key_3);
        QCOMPARE(activated.takeFirst().first().toInt(), 2);
        QTest::keyClick(&list, Qt::Key_9);
        QCOMPARE(activated.count(), 0);
        QCOMPARE(accessible(*list.row(0), QAccessible::Name), QStringLiteral("事 1，剩 2 天，一句"));
        list.clear();
        QCOMPARE(list.count(), 0);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
    }
    void buttonTellsItsKeyAndIsPressedByEnter()
    {
        ui::Button button(QStringLiteral("受理并打印"), ui::Button::Kind::Filled, QStringLiteral("Ctrl+Enter"));
        QCOMPARE(accessible(button, QAccessible::Name), QStringLiteral("受理并打印"));
        QCOMPARE(accessible(button, QAccessible::Accelerator), QStringLiteral("Ctrl+Enter"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->role(), QAccessible::Button);
        QVERIFY(button.shortcut().isEmpty());
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
        QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.count(), 3);
    }
    void badgeCanSayMoreThanItShows()
    {
        ui::DeadlineBadge badge(QStringLiteral("剩 2 天"), ui::Deadline::Soon, QStringLiteral("剩 2 个工作日，11-26 到期"));
        QCOMPARE(accessible(badge, QAccessible::Name), QStringLiteral("剩 2 个工作日，11-26 到期"));
        ui::DeadlineBadge plain(QStringLiteral("剩 5 天"), ui::Deadline::Running);
        QCOMPARE(accessible(plain, QAccessible::Name), QStringLiteral("剩 5 天"));
    }
    void stagesAreAListWithTheCurrentOneSelected()
    {
        ui::StageBar bar;
        bar.setStages({ { QStringLiteral("收件"), QStringLiteral("11-10") }, { QStringLiteral("审查"), QStringLiteral("第 7 天") },
                          { QStringLiteral("决定"), {} } },
            1);
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(interface->childCount(), 3);
        QCOMPARE(interface->child(0)->text(QAccessible::Name), QStringLiteral("收件，已完成，11-10"));
        QVERIFY(interface->child(1)->state().selected);
        QCOMPARE(interface->child(3), nullptr);
    }
    void conflictIsUndecidedUntilAPersonChooses()
    {
        ui::ConflictRow row(QStringLiteral("联系电话"), QStringLiteral("0592-*****45"),
            { QStringLiteral("139****2345"), QStringLiteral("儿子的") }, { QStringLiteral("136****8810"), QStringLiteral("本人") });
        QCOMPARE(row.pick(), ui::ConflictRow::Pick::None);
        QTest::keyClick(&row, Qt::Key_3);
        QCOMPARE(row.pick(), ui::ConflictRow::Pick::None);
        QTest::keyClick(&row, Qt::Key_2);
        QCOMPARE(row.pick(), ui::ConflictRow::Pick::Theirs);
        ui::ConflictRow both(QStringLiteral("备注"), {}, { QStringLiteral("甲"), {} }, { QStringLiteral("乙"), {} }, true);
        QTest::keyClick(&both, Qt::Key_3);
        QCOMPARE(both.pick(), ui::ConflictRow::Pick::Both);
    }

    void tableCopiesRowsAndLeavesBareKeysToThePage()
    {
        QStandardItemModel model(3, 2);
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(QStringLiteral("件\t%1").arg(row)));
            model.setItem(row, 1, new QStandardItem(QStringLiteral("张\n三")));
        }
        ui::TableView table;
        table.setModel(&model);
        table.setColumn(0, 120);
        table.setColumn(1, 0);
        table.show();
        QSignalSpy activated(&table, &QAbstractItemView::activated);
        QSignalSpy moved(&table, &ui::TableView::currentRowChanged);
        QVERIFY(table.goTo(0));
        QVERIFY(!table.goTo(7));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentRow(), 1);
        QCOMPARE(moved.last().first().toInt(), 1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("件 1\t张 三"));
        QKeyEvent bare(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"));
        QCoreApplication::sendEvent(&table, &bare);
        QVERIFY(!bare.isAccepted());
        QCOMPARE(table.currentRow(), 1);
    }
    void spaceMarksTheCurrentRowWhereRowsCanBeMarked()
    {
        QStandardItemModel model(2, 1);
        auto* item = new QStandardItem(QStringLiteral("件"));
        item->setCheckable(true);
        model.setItem(0, 0, item);
        ui::TableView table;
        table.delegate()->setMarkable(true);
        table.setModel(&model);
        table.show();
        table.goTo(0);
        QSignalSpy marked(&table, &ui::TableView::marked);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(item->checkState(), Qt::Checked);
        QCOMPARE(marked.count(), 1);
    }
    void skeletonComesOnlyAfterAWhileAndGoesWhenDataComes()
    {
        ui::Card card(QStringLiteral("办件"));
        card.show();
        card.showLoading(2);
        QVERIFY(card.findChildren<ui::Skeleton*>().isEmpty());
        card.showBody();
        QVERIFY(!card.isLoading());
        card.showLoading(2);
        QTRY_COMPARE(card.findChildren<ui::Skeleton*>().size(), 1);
        QVERIFY(card.findChild<ui::Skeleton*>()->isVisible());
        card.showBody();
        QVERIFY(!card.findChild<ui::Skeleton*>()->isVisible());
    }
    void sheetKeepsTabInsideAndGivesTheFocusBack()
    {
        QWidget window;
        window.resize(900, 700);
        auto* behind = new ui::FormField(QStringLiteral("后面"));
        window.setLayout(ui::vbox(0, behind));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        behind->control()->setFocus();
        QPointer<ui::Sheet> sheet = new ui::Sheet(window, QStringLiteral("说明用途"), QStringLiteral("eye"));
        auto* options
            = new ui::Options({}, { { QStringLiteral("a"), QStringLiteral("核对") }, { QStringLiteral("b"), QStringLiteral("打印") } },
                ui::Options::Flow::Column);
        sheet->body()->addWidget(options);
        auto* no = sheet->addAct(QStringLiteral("不看了"), ui::Button::Kind::Outlined, QStringLiteral("Esc"));
        auto* yes = sheet->addAct(QStringLiteral("显示 30 秒"), ui::Button::Kind::Filled, QStringLiteral("Enter"));
        QSignalSpy clicked(yes, &QAbstractButton::clicked);
        sheet->open(options);
        QCOMPARE(QApplication::focusWidget(), options);
        QTest::keyClick(options, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), no);
        QTest::keyClick(no, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), yes);
        QTest::keyClick(yes, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), options);
        QTest::keyClick(options, Qt::Key_1);
        QCOMPARE(options->chosen(), QStringLiteral("a"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        QCOMPARE(QApplication::focusWidget(), behind->control());
        QCOMPARE(clicked.count(), 0);
    }
    void partsWithoutAParentOpenNoWindow()
    {
        QVector<QWidget*> parts { new ui::Banner(ui::Tone::Warn, QStringLiteral("info"), QStringLiteral("一"), QStringLiteral("二")),
            new ui::EmptyState(QStringLiteral("check"), ui::Tone::Ok, QStringLiteral("一"), QStringLiteral("二")),
            new ui::ErrorState(QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")),
            new ui::NeedRow({ QStringLiteral("1"), QStringLiteral("一"), QStringLiteral("二"), true, {} }), new ui::StatusStrip,
            new ui::Card(QStringLiteral("一")) };
        auto* field = new ui::FormField(QStringLiteral("一格"));
        field->setRequired(true);
        field->setHelp(QStringLiteral("帮助"));
        field->setError(QStringLiteral("错"));
        field->setKey(QStringLiteral("F2"));
        auto* header = new ui::SectionHeader(QStringLiteral("一"));
        header->setCount(QStringLiteral("2"));
        header->setNote(QStringLiteral("三"));
        parts << field << header;
        // A handle is left behind even where the window was there for a moment only.
        for (const QWidget* part : parts) {
            QVERIFY2(!part->windowHandle(), part->metaObject()->className());
            for (const QWidget* child : part->findChildren<QWidget*>())
                QVERIFY2(!child->windowHandle(), child->metaObject()->className());
        }
        qDeleteAll(parts);
    }
    void olderEntriesAreFoldedUntilAskedFor()
    {
        ui::Timeline timeline;
        QVector<ui::TimelineEntry> entries;
        for (int i = 0; i < 5; ++i)
            entries.append(
                { QStringLiteral("11-0%1").arg(i), QStringLiteral("star"), ui::Tone::Plain, QStringLiteral("事 %1").arg(i), {} });
        timeline.setEntries(entries, 3);
        timeline.show();
        QSignalSpy opened(&timeline, &ui::Timeline::entryActivated);
        QCOMPARE(timeline.count(), 4);
        timeline.setCurrent(3);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(timeline.count(), 5);
        QCOMPARE(opened.count(), 0);
        timeline.setCurrent(3);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toInt(), 3);
        QTest::keyClick(&timeline, Qt::Key_Minus);
        QCOMPARE(timeline.count(), 4);
        QTest::keyClick(&timeline, Qt::Key_Plus);
        QCOMPARE(timeline.count(), 5);
    }
    void atMostTwoToastsAreSeenAndTheFocusStays()
    {
        QWidget window;
        window.resize(800, 600);
        auto* field = new ui::FormField(QStringLiteral("一格"));
        window.setLayout(ui::vbox(0, field));
        auto* stack = new ui::ToastStack(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->control()->setFocus();
        int undone = 0;
        for (int i = 0; i < 3; ++i)
            stack->push(
                { QStringLiteral("已受理 %1").arg(i), {}, QStringLiteral("撤销"), QStringLiteral("Alt+Z"), [&undone] { ++undone; } });
        QTRY_COMPARE(stack->findChildren<ui::Toast*>().size(), 2);
        QCOMPARE(QApplication::focusWidget(), field->control());
        QTest::mouseClick(stack->findChildren<ui::Toast*>().last(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QTRY_COMPARE(stack->findChildren<ui::Toast*>().size(), 1);
    }
    void partsGrowWithTheTextSize()
    {
        ui::Button button(QStringLiteral("检查"), ui::Button::Kind::Outlined, QStringLiteral("F9"));
        ui::Chip chip(QStringLiteral("本人到场"), ui::Tone::Ok, QStringLiteral("id-card"));
        const QSize buttonBefore = button.sizeHint();
        const QSize chipBefore = chip.size();
        m_theme.setScale(2.0);
        QCOMPARE(button.sizeHint().height(), 68);
        QVERIFY(button.sizeHint().width() >= 2 * buttonBefore.width() - 2);
        QCOMPARE(chip.height(), 44);
        QVERIFY(chip.width() >= 2 * chipBefore.width() - 2);
        m_theme.setScale(1.0);
        QCOMPARE(chip.size(), chipBefore);
    }
};
HUIMIN_TEST(PartsTest)
#include "tst_parts.moc"
