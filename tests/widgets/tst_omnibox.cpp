#include "tests/support/testregistry.h"
#include "tests/widgets/hands.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/omniboxpopup.h"
#include "ui/shell/shell.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"
#include <QSignalSpy>

using namespace huimin;
using huimin::test::type;

namespace {

/// A page with one stop that takes no text.
class PlainPage final : public ui::Page {
public:
    PlainPage()
    {
        list = new QWidget;
        list->setFocusPolicy(Qt::StrongFocus);
        ui::put(*body(), list);
    }
    QString title() const override { return QStringLiteral("start"); }
    void activated() override { list->setFocus(); }
    QWidget* list;
};

/// Answers when the test says so.
class HeldSource final : public ui::OmniboxSource {
public:
    void query(quint64 sequence, const ui::OmniboxQuery& query) override { asked.append({ sequence, query }); }
    void preview(quint64 sequence, const QString& id) override { previews.append({ sequence, id }); }
    QString areaName() const override { return QStringLiteral("思明区"); }
    QString everywhereName() const override { return QStringLiteral("全市"); }
    void answer(quint64 sequence, const QStringList& names)
    {
        ui::OmniboxAnswer answer;
        ui::OmniboxSection people;
        people.title = QStringLiteral("居民");
        people.total = names.size();
        for (const QString& name : names) {
            ui::OmniboxRow row;
            row.id = QStringLiteral("resident/") + name;
            row.title = name;
            people.rows.append(row);
        }
        answer.sections.append(people);
        if (names.isEmpty())
            answer.nothing = QStringLiteral("没有找到");
        answer.nothingActs = { { QStringLiteral("new"), {}, QStringLiteral("新建"), QStringLiteral("F3") } };
        Q_EMIT answered(sequence, answer);
    }
    QVector<std::pair<quint64, ui::OmniboxQuery>> asked;
    QVector<std::pair<quint64, QString>> previews;
};

} // namespace

class OmniboxTest : public QObject {
    Q_OBJECT
    ui::Theme m_theme;
    std::unique_ptr<ui::ActionCollection> m_actions;
    std::unique_ptr<ui::Shell> m_shell;
    QWidget* m_list = nullptr;

    static QStringList titles(const ui::Omnibox& omnibox)
    {
        QStringList result;
        const auto& model = omnibox.popup()->list().results();
        for (int line = 0; line < model.rowCount(); ++line)
            if (model.kindAt(line) == ui::ResultModel::Kind::Row)
                result << model.rowAt(line).title;
        return result;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init()
    {
        m_actions = std::make_unique<ui::ActionCollection>();
        m_shell = std::make_unique<ui::Shell>(*m_actions);
        m_shell->resize(1440, 900);
        auto* page = new PlainPage;
        m_list = page->list;
        m_shell->pages().open(page);
        m_shell->show();
        QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
        m_list->setFocus();
    }
    void cleanup()
    {
        m_shell.reset();
        m_actions.reset();
    }

    void lateAnswerNeverOverwritesANewerOne()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        QTest::keyClick(m_list, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(omnibox.isOpen());
        QTest::keyClicks(omnibox.line(), QStringLiteral("zwm"));
        QCOMPARE(source.asked.last().second.text, QStringLiteral("zwm"));
        const quint64 last = source.asked.last().first;
        source.answer(last, { QStringLiteral("张伟明") });
        QVERIFY(titles(omnibox).contains(QStringLiteral("张伟明")));
        source.answer(last - 1, { QStringLiteral("赵武") });
        QVERIFY(titles(omnibox).contains(QStringLiteral("张伟明")));
        QVERIFY(!titles(omnibox).contains(QStringLiteral("赵武")));
        // The same question answered again (the center after the replica) is shown.
        source.answer(last, { QStringLiteral("张伟明"), QStringLiteral("张文敏") });
        QVERIFY(titles(omnibox).contains(QStringLiteral("张文敏")));
        omnibox.setSource(nullptr);
    }
    void enterBeforeTheAnswerOpensTheRightRowWhenItComes()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        QSignalSpy chosen(&omnibox, &ui::Omnibox::chosen);
        omnibox.open();
        QTest::keyClicks(omnibox.line(), QStringLiteral("zw"));
        source.answer(source.asked.last().first, { QStringLiteral("赵武") });
        QTest::keyClicks(omnibox.line(), QStringLiteral("m"));
        QTest::keyClick(omnibox.line(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        source.answer(source.asked.last().first, { QStringLiteral("张伟明") });
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("resident/张伟明"));
        QVERIFY(!omnibox.isOpen());
        omnibox.setSource(nullptr);
    }
    void whatTheInputMethodComposesIsLookedFor()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        QSignalSpy chosen(&omnibox, &ui::Omnibox::chosen);
        omnibox.open();
        QInputMethodEvent composing(QStringLiteral("zhang'w m"), {});
        QCoreApplication::sendEvent(omnibox.line(), &composing);
        QCOMPARE(source.asked.last().second.text, QStringLiteral("zhangwm"));
        source.answer(source.asked.last().first, { QStringLiteral("张伟明") });
        QTest::keyClick(omnibox.line(), Qt::Key_Return);
        QTest::keyClick(omnibox.line(), Qt::Key_Escape);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(omnibox.isOpen());
        QInputMethodEvent committed(QString(), {});
        committed.setCommitString(QStringLiteral("张伟"));
        QCoreApplication::sendEvent(omnibox.line(), &committed);
        QCOMPARE(source.asked.last().second.text, QStringLiteral("张伟"));
        QCOMPARE(omnibox.text(), QStringLiteral("张伟"));
        omnibox.setSource(nullptr);
    }
    void rowsAreOpenedByArrowsNumbersAndKeysOfThePreview()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        int window = 0;
        m_actions->add(*m_shell,
            { QStringLiteral("new"), QStringLiteral("新办件"), {}, QKeySequence(Qt::Key_F3), {}, {}, [&window] { ++window; }, false });
        QSignalSpy chosen(&omnibox, &ui::Omnibox::chosen);
        QSignalSpy acts(&omnibox, &ui::Omnibox::actChosen);
        const auto ask = [&] {
            omnibox.open();
            QTest::keyClicks(omnibox.line(), QStringLiteral("zwm"));
            source.answer(source.asked.last().first, { QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙") });
        };
        ask();
        QTest::keyClick(omnibox.line(), Qt::Key_Down);
        QTest::keyClick(omnibox.line(), Qt::Key_Return);
        QCOMPARE(chosen.takeLast().first().toString(), QStringLiteral("resident/乙"));
        ask();
        QTest::keyClick(omnibox.line(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(chosen.takeLast().first().toString(), QStringLiteral("resident/丙"));
        ask();
        QTRY_VERIFY(!source.previews.isEmpty() && source.previews.last().second == QStringLiteral("resident/甲"));
        ui::OmniboxPreview preview;
        preview.title = QStringLiteral("甲");
        preview.acts = { { QStringLiteral("take"), QStringLiteral("file-text"), QStringLiteral("直接收件"), QStringLiteral("F3") } };
        Q_EMIT source.previewed(source.previews.last().first, preview);
        QTest::keyClick(omnibox.line(), Qt::Key_F3);
        QCOMPARE(acts.count(), 1);
        QCOMPARE(acts.first().at(0).toString(), QStringLiteral("resident/甲"));
        QCOMPARE(acts.first().at(1).toString(), QStringLiteral("take"));
        QCOMPARE(window, 0);
        // The same with the focus in the preview.
        source.previews.clear();
        ask();
        QTRY_VERIFY(!source.previews.isEmpty() && source.previews.last().second == QStringLiteral("resident/甲"));
        QTRY_VERIFY(omnibox.popup()->preview().isVisible());
        const quint64 number = source.previews.last().first;
        Q_EMIT source.previewed(number, preview);
        QCoreApplication::processEvents(); // what is put into a visible layout is shown by a posted event
        QTest::keyClick(omnibox.line(), Qt::Key_Tab);
        QVERIFY(omnibox.popup()->preview().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QCOMPARE(acts.count(), 2);
        QCOMPARE(window, 0);
        omnibox.setSource(nullptr);
    }
    void previewOfAnotherRowIsNotShown()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        omnibox.open();
        QTest::keyClicks(omnibox.line(), QStringLiteral("zwm"));
        source.answer(source.asked.last().first, { QStringLiteral("甲"), QStringLiteral("乙") });
        QTRY_VERIFY(!source.previews.isEmpty());
        const quint64 forFirst = source.previews.last().first;
        QTest::keyClick(omnibox.line(), Qt::Key_Down);
        ui::OmniboxPreview preview;
        preview.acts = { { QStringLiteral("take"), {}, QStringLiteral("直接收件"), QStringLiteral("F3") } };
        Q_EMIT source.previewed(forFirst, preview);
        QVERIFY(omnibox.popup()->preview().acts().isEmpty());
        omnibox.setSource(nullptr);
    }
    void currentRowStaysUnderTheHandWhenMoreComes()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        omnibox.open();
        QTest::keyClicks(omnibox.line(), QStringLiteral("z"));
        const quint64 last = source.asked.last().first;
        source.answer(last, { QStringLiteral("甲"), QStringLiteral("乙") });
        QTest::keyClick(omnibox.line(), Qt::Key_Down);
        source.answer(last, { QStringLiteral("新"), QStringLiteral("甲"), QStringLiteral("乙") });
        QCOMPARE(omnibox.popup()->list().currentRow()->title, QStringLiteral("乙"));
        omnibox.setSource(nullptr);
    }
    void actsOfTheProgramAreFoundAndRun()
    {
        int done = 0;
        m_actions->add(*m_shell, { QStringLiteral("export"), QStringLiteral("导出诊断"), {}, {}, {}, {}, [&done] { ++done; } });
        auto& omnibox = m_shell->omnibox();
        QSignalSpy chosen(&omnibox, &ui::Omnibox::chosen);
        omnibox.open(QStringLiteral("导出"));
        QVERIFY(titles(omnibox).contains(QStringLiteral("导出诊断")));
        QTest::keyClick(omnibox.line(), Qt::Key_Return);
        QCOMPARE(done, 1);
        QCOMPARE(chosen.count(), 0);
    }
    void escapeClosesTheOmniboxAndGivesTheFocusBack()
    {
        auto& omnibox = m_shell->omnibox();
        QTest::keyClick(m_list, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(omnibox.line(), QStringLiteral("abc"));
        QCOMPARE(omnibox.text(), QStringLiteral("abc"));
        QTest::keyClick(omnibox.line(), Qt::Key_Escape);
        QVERIFY(!omnibox.isOpen());
        QCOMPARE(omnibox.text(), QString());
        QCOMPARE(QApplication::focusWidget(), m_list);
    }
    void wholeCityIsAskedForByKey()
    {
        HeldSource source;
        auto& omnibox = m_shell->omnibox();
        omnibox.setSource(&source);
        omnibox.open();
        QTest::keyClicks(omnibox.line(), QStringLiteral("zwx"));
        QVERIFY(!source.asked.last().second.everywhere);
        QTest::keyClick(omnibox.line(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(source.asked.last().second.everywhere);
        QCOMPARE(source.asked.last().second.text, QStringLiteral("zwx"));
        omnibox.setSource(nullptr);
    }
};
HUIMIN_TEST(OmniboxTest)
#include "tst_omnibox.moc"
