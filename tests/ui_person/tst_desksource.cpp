#include "models/base/pinyin.h"
#include "tests/support/family.h"
#include "tests/support/pagehost.h"
#include "ui/lookup/desksource.h"
#include "ui/shell/omniboxpopup.h"
#include <QSignalSpy>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// What the omnibox finds on a desk.
class DeskSourceTest : public QObject {
    Q_OBJECT

    static OmniboxAnswer last(const QSignalSpy& spy) { return spy.last().at(1).value<OmniboxAnswer>(); }
    static QStringList titles(const OmniboxAnswer& answer)
    {
        QStringList out;
        for (const OmniboxSection& section : answer.sections)
            for (const OmniboxRow& row : section.rows)
                out << row.title;
        return out;
    }
    static LookupRow elsewhere()
    {
        LookupRow row;
        row.type = QStringLiteral("Resident");
        row.id = townId(900);
        row.title = QStringLiteral("曾**");
        row.near = 3;
        return row;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<OmniboxAnswer>(); }
    void initialsFindThePersonAtOnce()
    {
        Family family;
        DeskSource source(family.desk);
        QSignalSpy answers(&source, &OmniboxSource::answered);
        source.query(1, { QStringLiteral("zwm"), {}, false });
        QTRY_VERIFY(!answers.isEmpty());
        const OmniboxAnswer first = answers.first().at(1).value<OmniboxAnswer>();
        QVERIFY(!first.finished);
        QVERIFY(titles(first).contains(QStringLiteral("张伟明")));
        const OmniboxRow row = first.sections.first().rows.first();
        QCOMPARE(DeskSource::recordOf(row.id)->id, family.town.zhang.id.uuid);
        QVERIFY(row.detail.contains(QLatin1String("350203********")));
        QVERIFY(!row.detail.contains(*family.town.zhang.idNumber));
        QTRY_VERIFY(last(answers).finished);
    }
    void theCenterAddsWhoIsOutside()
    {
        Family family;
        family.desk.centerRows = { elsewhere() };
        DeskSource source(family.desk);
        QSignalSpy answers(&source, &OmniboxSource::answered);
        source.query(1, { QStringLiteral("zwx"), {}, true });
        QTRY_VERIFY(!answers.isEmpty() && last(answers).finished);
        const OmniboxRow row = last(answers).sections.first().rows.first();
        QVERIFY(row.outOfScope);
        QCOMPARE(row.detail, QStringLiteral("说明用途后才能看"));
        // near by there is nobody, and it says who is in the city
        source.query(2, { QStringLiteral("zwx"), {}, false });
        QTRY_VERIFY(answers.last().at(0).toULongLong() == 2 && last(answers).finished);
        QVERIFY(last(answers).sections.isEmpty());
        QVERIFY(last(answers).nothing.contains(QStringLiteral("全市有")));
        QCOMPARE(last(answers).nothingActs.first().key, QStringLiteral("Ctrl+G"));
    }
    void anOlderQuestionIsNotAnsweredAnyMore()
    {
        Family family;
        DeskSource source(family.desk);
        QSignalSpy answers(&source, &OmniboxSource::answered);
        source.query(1, { QStringLiteral("z"), {}, false });
        source.query(2, { QStringLiteral("zwm"), {}, false });
        QTRY_VERIFY(!answers.isEmpty() && last(answers).finished);
        for (const auto& answer : answers)
            QCOMPARE(answer.at(0).toULongLong(), 2ULL);
    }
    void aWrongNumberIsNamedWhenTypingRests()
    {
        Family family;
        DeskSource source(family.desk);
        QSignalSpy answers(&source, &OmniboxSource::answered);
        QString wrong = *family.town.zhang.idNumber;
        wrong[17] = wrong[17] == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
        source.query(1, { wrong, {}, false });
        QTRY_VERIFY(!answers.isEmpty() && last(answers).finished);
        QVERIFY(!last(answers).notes.isEmpty());
        QCOMPARE(last(answers).notes.first().tone, Tone::Warn);
        QVERIFY(last(answers).notes.first().text.contains(QStringLiteral("证")));
        source.query(2, { *family.town.zhang.idNumber, {}, false });
        QTRY_VERIFY(answers.last().at(0).toULongLong() == 2 && last(answers).finished);
        QCOMPARE(last(answers).notes.first().tone, Tone::Plain);
        QVERIFY(titles(last(answers)).contains(QStringLiteral("张伟明")));
    }
    void offlineItSaysThatOnlyTheDeskWasAsked()
    {
        Family family;
        family.desk.setOffline(true);
        DeskSource source(family.desk);
        QSignalSpy answers(&source, &OmniboxSource::answered);
        source.query(1, { QStringLiteral("张伟明"), {}, false });
        QTRY_VERIFY(!answers.isEmpty() && last(answers).finished);
        QVERIFY(last(answers).status.contains(QStringLiteral("连不上中心")));
        QVERIFY(titles(last(answers)).contains(QStringLiteral("张伟明")));
    }
    void aNameOfSeveralReadingsIsTypedByEach()
    {
        const Pinyin pinyin;
        const QString typed = DeskSource::romanised(pinyin, QStringLiteral("新办件"));
        QVERIFY(typed.contains(QLatin1String("xinbanjian")));
        QVERIFY(typed.contains(QLatin1String("xbj")));
    }
    void enterOpensAndTheTakingInKeyTakesIn()
    {
        Family family; // the desk outlives the pages
        PageHost host;
        DeskSource source(family.desk);
        host.shell->omnibox().setSource(&source);
        host.shell->show();
        host.shell->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(host.shell.get()));
        QSignalSpy chosen(&host.shell->omnibox(), &Omnibox::chosen);
        QSignalSpy acts(&host.shell->omnibox(), &Omnibox::actChosen);
        host.shell->omnibox().open();
        host.type(QStringLiteral("zwm"));
        QTRY_VERIFY(host.shell->omnibox().popup()->list().currentRow());
        QTRY_VERIFY(!host.shell->omnibox().popup()->preview().acts().isEmpty());
        QTRY_VERIFY(PageHost::shows(*host.shell, QStringLiteral("中心已核对")));
        QTRY_VERIFY(!host.shell->omnibox().popup()->preview().acts().isEmpty());
        host.settle(); // the second answer shows the row anew, and its preview after it
        QTRY_VERIFY(!host.shell->omnibox().popup()->preview().acts().isEmpty());
        host.shot(QStringLiteral("omnibox"));
        host.key(Qt::Key_F3);
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts.first().at(1).toString(), QStringLiteral("take"));
        QCOMPARE(DeskSource::recordOf(acts.first().at(0).toString())->id, family.town.zhang.id.uuid);
        host.shell->omnibox().open();
        host.type(QStringLiteral("zwm"));
        host.key(Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(DeskSource::recordOf(chosen.first().at(0).toString())->id, family.town.zhang.id.uuid);
    }
};
HUIMIN_TEST(DeskSourceTest)
#include "tst_desksource.moc"
