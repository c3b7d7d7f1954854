#include "tests/support/testregistry.h"
#include "tests/widgets/hands.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/shell.h"
#include "ui/shell/signin.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QSignalSpy>

using namespace huimin;
using huimin::test::type;

namespace {

/// A page with one field and one stop that takes no text.
class TriedPage final : public ui::Page {
public:
    explicit TriedPage(const QString& key)
        : m_key(key)
        , field(new ui::FormField(QStringLiteral("一格")))
        , list(new QWidget)
    {
        list->setFocusPolicy(Qt::StrongFocus);
        list->setMinimumHeight(20);
        ui::put(*body(), field);
        ui::put(*body(), list);
    }
    QString title() const override { return m_key; }
    QString key() const override { return m_key; }
    QString place() const override { return m_key; }
    QVector<QWidget*> panes() const override { return { field, list }; }
    void activated() override { list->setFocus(); }
    bool handleEscape() override { return std::exchange(folded, false); }
    bool bareKey(QKeyEvent& event) override
    {
        bare += event.text();
        return true;
    }
    bool mayBeDropped() const override { return !dirty; }

private:
    QString m_key;

public:
    ui::FormField* field;
    QWidget* list;
    QString bare;
    bool folded = false;
    bool dirty = false;
};

} // namespace

class ShellTest : public QObject {
    Q_OBJECT
    ui::Theme m_theme;
    std::unique_ptr<ui::ActionCollection> m_actions;
    std::unique_ptr<ui::Shell> m_shell;
    TriedPage* m_page = nullptr;

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init()
    {
        m_actions = std::make_unique<ui::ActionCollection>();
        m_shell = std::make_unique<ui::Shell>(*m_actions);
        m_shell->resize(1440, 900);
        m_page = new TriedPage(QStringLiteral("start"));
        m_shell->pages().open(m_page);
        m_shell->show();
        QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
        m_page->activated();
    }
    void cleanup()
    {
        m_shell.reset();
        m_actions.reset();
    }

    void bareKeysActInListsAndNeverInAForm()
    {
        QTest::keyClick(m_page->list, Qt::Key_3);
        QTest::keyClick(m_page->list, Qt::Key_N);
        QCOMPARE(m_page->bare, QStringLiteral("3n"));
        m_page->field->control()->setFocus();
        QTest::keyClicks(m_page->field->control(), QStringLiteral("3n"));
        QCOMPARE(m_page->bare, QStringLiteral("3n"));
        QCOMPARE(m_page->field->text(), QStringLiteral("3n"));
    }
    void escapeGoesBackOneLevelAndThePageComesFirst()
    {
        auto* second = new TriedPage(QStringLiteral("person"));
        m_shell->pages().open(second);
        second->folded = true;
        QTest::keyClick(second->list, Qt::Key_Escape);
        QCOMPARE(m_shell->pages().current(), second);
        QTest::keyClick(second->list, Qt::Key_Escape);
        QCOMPARE(m_shell->pages().current(), m_page);
        QTest::keyClick(m_page->list, Qt::Key_Escape);
        QCOMPARE(m_shell->pages().current(), m_page);
    }
    void controlTabGoesToThePageBefore()
    {
        auto* second = new TriedPage(QStringLiteral("person"));
        m_shell->pages().open(second);
        QTest::keyClick(second->list, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_shell->pages().current(), m_page);
        QTest::keyClick(m_page->list, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_shell->pages().current(), second);
        QCOMPARE(m_shell->windowTitle(), QStringLiteral("person，惠民"));
    }
    void pageOfTheSameKeyIsShownAgain()
    {
        auto* second = new TriedPage(QStringLiteral("resident/1"));
        m_shell->pages().open(second);
        QVERIFY(m_shell->pages().back());
        QVERIFY(m_shell->pages().showPage(QStringLiteral("resident/1")));
        QCOMPARE(m_shell->pages().current(), second);
        QVERIFY(!m_shell->pages().showPage(QStringLiteral("resident/2")));
    }
    void oldPagesAreDroppedUnlessTheyHoldSomething()
    {
        m_shell->pages().setKept(1);
        QPointer<TriedPage> dirty = new TriedPage(QStringLiteral("form"));
        dirty->dirty = true;
        QPointer<TriedPage> clean = new TriedPage(QStringLiteral("clean"));
        m_shell->pages().open(dirty);
        m_shell->pages().back();
        m_shell->pages().open(clean);
        m_shell->pages().back();
        for (int i = 0; i < 3; ++i) {
            m_shell->pages().open(new TriedPage(QString::number(i)));
            m_shell->pages().back();
        }
        QTRY_VERIFY(!clean);
        QVERIFY(dirty);
    }
    void keyOfThePageWinsOverTheKeyOfTheWindow()
    {
        int window = 0;
        int page = 0;
        m_actions->add(
            *m_shell, { QStringLiteral("new"), QStringLiteral("新办件"), {}, QKeySequence(Qt::Key_F3), {}, {}, [&window] { ++window; } });
        auto* second = new TriedPage(QStringLiteral("person"));
        m_actions->add(
            *second, { QStringLiteral("take"), QStringLiteral("收件"), {}, QKeySequence(Qt::Key_F3), {}, {}, [&page] { ++page; } });
        QTest::keyClick(m_page->list, Qt::Key_F3);
        QCOMPARE(window, 1);
        m_shell->pages().open(second);
        QTest::keyClick(second->list, Qt::Key_F3);
        QCOMPARE(page, 1);
        QCOMPARE(window, 1);
        m_shell->pages().back();
        QTest::keyClick(m_page->list, Qt::Key_F3);
        QCOMPARE(window, 2);
        QCOMPARE(page, 1);
    }
    void controlEnterOfTheNumberPadIsTheMainActToo()
    {
        int done = 0;
        m_actions->add(*m_page,
            { QStringLiteral("accept"), QStringLiteral("受理"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), {}, {}, [&done] { ++done; } });
        QTest::keyClick(m_page->list, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(m_page->list, Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(done, 2);
        QCOMPARE(m_actions->keyOf(QStringLiteral("accept")), QStringLiteral("Ctrl+Enter"));
        m_actions->setEnabled(QStringLiteral("accept"), false);
        QTest::keyClick(m_page->list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done, 2);
        QVERIFY(!m_actions->trigger(QStringLiteral("accept")));
    }
    void actsAreFoundByTextAndByInitials()
    {
        m_actions->setRomaniser(
            [](const QString& text) { return text == QStringLiteral("新办件") ? QStringLiteral("xinbanjian xbj") : QString(); });
        m_actions->add(*m_shell, { QStringLiteral("new"), QStringLiteral("新办件"), {}, {}, {}, QStringLiteral("matter"), [] {} });
        for (const auto& typed : { QStringLiteral("办件"), QStringLiteral("xbj"), QStringLiteral("ＸＩＮ"), QStringLiteral("mat") })
            QVERIFY2(
                !m_actions->find(typed).empty() && m_actions->find(typed).front()->spec.id == QStringLiteral("new"), qPrintable(typed));
        QVERIFY(m_actions->find(QStringLiteral("banjian")).empty());
    }
    void f6WalksThePanes()
    {
        QTest::keyClick(m_page->list, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_page->field->control());
        QTest::keyClick(m_page->field->control(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_page->list);
        QTest::keyClick(m_page->list, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), m_page->field->control());
    }
    void placesHaveKeys()
    {
        m_shell->setPlaces({ { QStringLiteral("home"), QStringLiteral("house"), QStringLiteral("首页"), {} },
                               { QStringLiteral("people"), QStringLiteral("users"), QStringLiteral("对象"), {} } },
            { { QStringLiteral("sync"), QStringLiteral("refresh-cw"), QStringLiteral("同步"), {} } });
        QSignalSpy chosen(m_shell.get(), &ui::Shell::placeChosen);
        QTest::keyClick(m_page->list, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("sync"));
        m_shell->rail().setBadge(QStringLiteral("sync"), QStringLiteral("2"));
        QAccessibleInterface* rail = QAccessible::queryAccessibleInterface(&m_shell->rail());
        QCOMPARE(rail->childCount(), 3);
        QCOMPARE(rail->child(2)->text(QAccessible::Name), QStringLiteral("同步 2 Ctrl+3"));
    }
    void frontHidesThePagesAndTheirKeys()
    {
        int done = 0;
        m_actions->add(*m_page, { QStringLiteral("x"), QStringLiteral("做"), {}, QKeySequence(Qt::Key_F9), {}, {}, [&done] { ++done; } });
        m_page->field->setText(QStringLiteral("打了一半"));
        auto* panel = new ui::SignInPanel(ui::SignInPanel::Purpose::Unlock);
        panel->setName(QStringLiteral("clerk"));
        m_shell->showFront(new ui::FrontPage(panel));
        QVERIFY(!m_page->isVisible());
        QTest::keyClick(m_shell.get(), Qt::Key_F9);
        QTest::keyClick(m_shell.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(done, 0);
        QVERIFY(!m_shell->omnibox().isOpen());
        m_shell->hideFront();
        QVERIFY(m_page->isVisible());
        QCOMPARE(m_page->field->text(), QStringLiteral("打了一半"));
    }
    void frontCoversOpenDialoguesAndToasts()
    {
        QPointer<ui::Sheet> sheet = new ui::Sheet(*m_shell, QStringLiteral("显示 张伟明 的证件号"), {});
        auto* words = new ui::FormField(QStringLiteral("写一句"));
        sheet->body()->addWidget(words);
        sheet->open(words->control());
        type(words->control(), QStringLiteral("核对投诉"));
        m_shell->toast({ QStringLiteral("已受理，张伟明"), {}, {}, {}, {} });
        m_shell->showFront(new ui::FrontPage(new ui::SignInPanel(ui::SignInPanel::Purpose::Unlock)));
        QVERIFY(sheet && !sheet->isVisible());
        for (const auto* toast : m_shell->findChildren<ui::Toast*>())
            QVERIFY(!toast->isVisible());
        m_shell->hideFront();
        QVERIFY(sheet->isVisible());
        QCOMPARE(words->text(), QStringLiteral("核对投诉"));
        QCOMPARE(QApplication::focusWidget(), words->control());
    }
    void keysOfThePageRestWhileADialogueStands()
    {
        int done = 0;
        int main = 0;
        m_actions->add(*m_page,
            { QStringLiteral("accept"), QStringLiteral("受理"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), {}, {}, [&done] { ++done; } });
        auto* sheet = new ui::Sheet(*m_shell, QStringLiteral("说明用途"), {});
        auto* words = new ui::FormField(QStringLiteral("写一句"));
        sheet->body()->addWidget(words);
        connect(sheet->addAct(QStringLiteral("显示"), ui::Button::Kind::Filled, {}), &QAbstractButton::clicked, sheet, [&main] { ++main; });
        sheet->open(words->control());
        QTest::keyClick(words->control(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(words->control(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(done, 0);
        QCOMPARE(main, 1);
        QVERIFY(!m_shell->omnibox().isOpen());
        QTest::keyClick(words->control(), Qt::Key_Escape);
        QTest::keyClick(m_page->list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done, 1);
    }
    void signInAsksForWhatIsMissingAndForgetsThePassword()
    {
        auto* panel = new ui::SignInPanel(ui::SignInPanel::Purpose::SignIn);
        m_shell->showFront(new ui::FrontPage(panel));
        QSignalSpy submitted(panel, &ui::SignInPanel::submitted);
        const auto lines = panel->findChildren<ui::FieldLine*>();
        QTRY_COMPARE(QApplication::focusWidget(), lines[0]);
        QTest::keyClicks(lines[0], QStringLiteral("clerk"));
        QTest::keyClick(lines[0], Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), lines[1]);
        QTest::keyClick(lines[1], Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(lines[1]->accessibleDescription(), QStringLiteral("写上密码。"));
        QTest::keyClicks(lines[1], QStringLiteral("geheim"));
        QTest::keyClick(lines[1], Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().at(1).toString(), QStringLiteral("geheim"));
        panel->setError(QStringLiteral("密码不对。"));
        QCOMPARE(lines[1]->text(), QString());
        QCOMPARE(QApplication::focusWidget(), lines[1]);
        QCOMPARE(lines[1]->accessibleDescription(), QStringLiteral("密码不对。"));
    }
    void keySheetListsEveryKeyAndFilters()
    {
        m_actions->add(*m_page,
            { QStringLiteral("accept"), QStringLiteral("受理并打印"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return), {}, {}, [] {} });
        QTest::keyClick(m_page->list, Qt::Key_F1, Qt::ControlModifier);
        const auto sheet = m_shell->findChild<ui::KeySheet*>();
        QVERIFY(sheet && sheet->isVisible());
        const auto caps = [sheet] {
            QStringList keys;
            for (const auto* cap : sheet->findChildren<ui::KeyCap*>())
                if (cap->isVisible())
                    keys << cap->key();
            return keys;
        };
        QVERIFY(caps().contains(QStringLiteral("Ctrl+Enter")));
        QVERIFY(caps().contains(QStringLiteral("Ctrl+K")));
        type(QApplication::focusWidget(), QStringLiteral("受理"));
        QTRY_COMPARE(caps(), QStringList { QStringLiteral("Ctrl+Enter") });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_shell->findChild<ui::KeySheet*>());
        QCOMPARE(QApplication::focusWidget(), m_page->list);
    }
    void atMostTwoBannersAreSeen()
    {
        for (const auto& id : { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") })
            m_shell->showBanner(id, new ui::Banner(ui::Tone::Warn, QStringLiteral("info"), id));
        const auto visible = [this] {
            int count = 0;
            for (const auto* banner : m_shell->findChildren<ui::Banner*>())
                count += banner->isVisible();
            return count;
        };
        QCOMPARE(visible(), 2);
        m_shell->hideBanner(QStringLiteral("a"));
        m_shell->hideBanner(QStringLiteral("b"));
        QCOMPARE(visible(), 1);
    }

    void onlyTheWindowIsAWindow()
    {
        auto* second = new TriedPage(QStringLiteral("person"));
        m_shell->pages().open(second);
        m_shell->showBanner(
            QStringLiteral("a"), new ui::Banner(ui::Tone::Warn, QStringLiteral("info"), QStringLiteral("一"), QStringLiteral("二")));
        QVERIFY(!m_shell->omnibox().isOpen());
        m_shell->omnibox().open(QStringLiteral("按键"));
        QVERIFY(m_shell->omnibox().isOpen());
        for (const QWidget* child : m_shell->findChildren<QWidget*>())
            QVERIFY2(!child->windowHandle(), child->metaObject()->className());
    }
    void everyControlOfTheFrameHasAName()
    {
        m_shell->setPerson(QStringLiteral("林芳"), QStringLiteral("12 号窗口"));
        ui::StatusFace face;
        face.main = QStringLiteral("A023 张伟明");
        face.act = QStringLiteral("下一位");
        m_shell->status().setFace(face);
        for (QWidget* widget : m_shell->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget == m_page->list)
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};
HUIMIN_TEST(ShellTest)
#include "tst_shell.moc"
