#include "models/matters/catalogueexchange.h"
#include "models/matters/itemversions.h"
#include "tests/support/bench.h"
#include "ui/catalogue/itemeditor.h"
#include "ui/catalogue/itemguidepage.h"
#include "ui/catalogue/itemrowsheet.h"
#include "ui/papers/paperoffice.h"
#include "ui/papers/papersheet.h"
#include "ui/widgets/formfield.h"
#include "ui/workbench/cataloguebench.h"

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The guide to the items and the editor of a version, by keys.
class CataloguePagesTest : public QObject {
    Q_OBJECT
    static constexpr const char* code = "350200-05-0073"; // 就业困难人员社会保险补贴申领

    static void openGuide(Bench& bench)
    {
        bench.key(Qt::Key_K, Qt::ControlModifier);
        bench.type(QStringLiteral("bszn"));
        bench.settle();
        bench.key(Qt::Key_Return);
        bench.settle();
    }
    static std::vector<ServiceItem> versions(Bench& bench) { return versionsOf(bench.family.desk.space, QString::fromLatin1(code)).value(); }
    static void openEditor(Bench& bench)
    {
        openGuide(bench);
        bench.type(QString::fromLatin1(code));
        bench.settle();
        bench.key(Qt::Key_F2);
        bench.settle();
    }
    /// Down in the list of fields to the one of that name, and into it.
    static void goTo(Bench& bench, const char* field)
    {
        const auto& lines = ItemDraft::lines();
        bench.key(Qt::Key_Home);
        for (const ItemDraft::Line& line : lines) {
            if (QLatin1String(line.field->name) == QLatin1String(field))
                break;
            bench.key(Qt::Key_Down);
        }
        bench.key(Qt::Key_Return);
        bench.settle();
    }

private Q_SLOTS:
    void guideIsFourLettersAway_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void guideIsFourLettersAway()
    {
        QFETCH(QString, language);
        Preferences preferences;
        preferences.language = language;
        Bench bench(preferences);
        bench.signIn();
        openGuide(bench);
        QCOMPARE(bench.pageKind(), QStringLiteral("items"));
        bench.type(QStringLiteral("jyknry")); // initials of 就业困难人员
        bench.settle();
        const bool english = language == QLatin1String("en");
        QVERIFY(WindowHands::shows(*bench.page(), english ? QStringLiteral("10 working days promised") : QStringLiteral("承诺 10 个工作日")));
        QVERIFY(WindowHands::shows(*bench.page(), english ? QStringLiteral("What to bring") : QStringLiteral("要带的材料")));
        QVERIFY(WindowHands::shows(*bench.page(), english ? QStringLiteral("free") : QStringLiteral("不收费")));
        bench.shot(QStringLiteral("guide_") + language);
        // A clerk reads; he has no editor.
        bench.key(Qt::Key_F2);
        bench.settle();
        QCOMPARE(bench.pageKind(), QStringLiteral("items"));
        bench.key(Qt::Key_P, Qt::ControlModifier);
        bench.settle();
        QVERIFY(bench.visible<PaperSheet>());
    }

    void whatIsNotThereIsSaid()
    {
        Bench bench;
        bench.signIn();
        openGuide(bench);
        bench.type(QStringLiteral("qqqq"));
        bench.settle();
        QVERIFY(WindowHands::shows(*bench.page(), QStringLiteral("没有这样的事项")));
    }

    void supervisorPublishesANewVersionByKeys()
    {
        Bench bench;
        bench.family.desk.who = bench.family.town.supervisor;
        bench.signIn();
        openEditor(bench);
        QCOMPARE(bench.pageKind(), QStringLiteral("item"));
        QVERIFY(WindowHands::shows(*bench.page(), QStringLiteral("还没有改")));
        goTo(bench, "limitSceneNum");
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.type(QStringLiteral("2"));
        bench.settle();
        QVERIFY(WindowHands::shows(*bench.page(), QStringLiteral("到现场次数")));
        bench.key(Qt::Key_Escape);
        goTo(bench, "materials");
        const std::vector<QString> before = versions(bench).back().materials;
        bench.key(Qt::Key_Down, Qt::AltModifier); // the first paper becomes the second
        bench.settle();
        bench.shot(QStringLiteral("editor_table"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        const auto published = versions(bench);
        QCOMPARE(published.size(), std::size_t(2));
        QCOMPARE(published.back().limitSceneNum, 2);
        QCOMPARE(published.back().materials[0], before[1]);
        QCOMPARE(published.back().materials[1], before[0]);
        QCOMPARE(published.back().effectiveOn, QDate(2026, 11, 25));
        QCOMPARE(bench.pageKind(), QStringLiteral("items"));
    }

    void wrongFieldIsMarkedAndNothingIsPublished()
    {
        Bench bench;
        bench.family.desk.who = bench.family.town.supervisor;
        bench.signIn();
        openEditor(bench);
        goTo(bench, "promisedDays");
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.type(QStringLiteral("999"));
        bench.settle();
        QVERIFY(WindowHands::shows(*bench.page(), QStringLiteral("改好才能发布")));
        bench.shot(QStringLiteral("editor_wrong"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(versions(bench).size(), std::size_t(1));
    }

    void withoutTheCenterItStaysADraftAndComesBack()
    {
        Bench bench;
        bench.family.desk.who = bench.family.town.supervisor;
        bench.signIn();
        openEditor(bench);
        goTo(bench, "nameEn");
        bench.key(Qt::Key_End);
        bench.type(QStringLiteral(" too"));
        bench.settle();
        bench.family.desk.setOffline(true);
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QVERIFY(WindowHands::shows(bench.work->window(), QStringLiteral("要连着中心才能发布")));
        bench.page()->keepWork();
        bench.settle();
        QCOMPARE(bench.family.desk.kept.size(), std::size_t(1));
        QCOMPARE(bench.family.desk.kept.front().itemCode, QString::fromLatin1(code));
        ItemEditor again(bench.family.desk, *new ActionCollection(&bench.work->window()), QString::fromLatin1(code));
        bench.settle();
        const auto labels = again.findChildren<ui::Label*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ui::Label* label) { return label->fullText().contains(QStringLiteral(" too")); }));
    }

    void cancellingAsksWhyAndSaysFromWhen()
    {
        Bench bench;
        bench.family.desk.who = bench.family.town.supervisor;
        bench.signIn();
        openEditor(bench);
        bench.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        bench.settle();
        bench.type(QStringLiteral("不再实施"));
        bench.key(Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(versions(bench).back().cancelledOn, std::optional<QDate>(QDate(2026, 11, 25)));
    }

    void listGoesOutAndComesInAgain()
    {
        Bench bench;
        bench.family.desk.who = bench.family.town.supervisor;
        bench.signIn();
        PaperOffice papers(bench.family.desk, {});
        CatalogueBench own(bench.family.desk, papers);
        ActionCollection actions;
        own.attach(bench.work->shell(), actions);
        const QString path = bench.folder.filePath(QStringLiteral("items.csv"));
        own.exportTo(path);
        bench.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        QVERIFY(text.contains(code));
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("itemCode,promisedDays\na,soon\n");
        broken.close();
        own.importFile(path);
        bench.settle();
        QVERIFY(WindowHands::shows(bench.work->window(), QStringLiteral("第 2 行，承诺时限")));
        bench.shot(QStringLiteral("import_refused"));
        bench.key(Qt::Key_Escape);
        QCOMPARE(versions(bench).size(), std::size_t(1));
    }
};

HUIMIN_TEST(CataloguePagesTest)
#include "tst_cataloguepages.moc"
