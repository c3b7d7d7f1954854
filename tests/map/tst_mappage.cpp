#include "tests/map/mapfolk.h"
#include "tests/support/memorydesk.h"
#include "tests/support/pagehost.h"
#include "ui/grid/mappage.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The page of the map, driven by keys and mouse.
class MapPageTest : public QObject {
    Q_OBJECT

    struct Bench : PageHost {
        MemoryDesk desk;
        std::unique_ptr<MapFolk> folk;
        MapPage* page = nullptr;

        explicit Bench(Role role = Role::Grid, Appearance appearance = Appearance::Light)
            : PageHost(appearance)
        {
            folk = std::make_unique<MapFolk>(desk.space);
            desk.who.role = role;
            if (role == Role::Grid)
                desk.who.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("grid"), mapTown().grids[0].code }, { QStringLiteral("grid"), mapTown().grids[1].code } };
            page = new MapPage(desk, actions);
            open(page);
            waitSettled();
        }
        void waitSettled()
        {
            static_cast<void>(QTest::qWaitFor([this] { return page->map().isSettled(); }, 20'000));
            settle();
        }
        TableView& list() { return *page->findChild<TableView*>(); }
        QStringList rows()
        {
            QStringList out;
            for (int i = 0; i < list().model()->rowCount(); ++i)
                out << list().model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
            return out;
        }
        QString facts() { return page->factText(); }
    };

private Q_SLOTS:
    void opensOnTheOwnGridsWithTheirWork()
    {
        Bench bench;
        MapView& map = bench.page->map();
        const PlaneBox own = mapTown().shapes->areas(AreaLevel::Grid)[0].box;
        QVERIFY(map.camera().frame().box().contains(own.centre()));
        QVERIFY(map.camera().metresPerPixel() < 10);
        QCOMPARE(map.style().ownGrids.size(), std::size_t(2));
        QVERIFY2(bench.rows().filter(QStringLiteral("前埔二里 1 号 501")).size() >= 1, qPrintable(bench.rows().join(QLatin1Char('\n'))));
        QVERIFY(bench.rows().first().contains(QStringLiteral("超期")));
        bench.shot(QStringLiteral("map-own"));
    }

    void digitsSwitchLayers()
    {
        Bench bench;
        QVERIFY(bench.page->map().isShown(MarkKind::Task));
        bench.key(Qt::Key_1);
        QVERIFY(!bench.page->map().isShown(MarkKind::Task));
        bench.settle();
        QTRY_VERIFY(bench.rows().filter(QStringLiteral("501")).isEmpty());
        bench.key(Qt::Key_4);
        QVERIFY(bench.page->map().isShown(MarkKind::Household));
        bench.key(Qt::Key_5);
        QVERIFY(!bench.page->map().style().buildings);
    }

    void arrowsPlusMinusAndHomeMoveTheMap()
    {
        Bench bench;
        MapView& map = bench.page->map();
        const PlanePoint before = map.camera().centre();
        const int step = map.camera().step();
        bench.key(Qt::Key_Right);
        QVERIFY(map.camera().centre().x > before.x);
        bench.key(Qt::Key_Up);
        QVERIFY(map.camera().centre().y > before.y);
        bench.key(Qt::Key_Plus);
        QCOMPARE(map.camera().step(), step - 1);
        bench.key(Qt::Key_Minus);
        bench.key(Qt::Key_Minus);
        QCOMPARE(map.camera().step(), step + 1);
        bench.key(Qt::Key_Home);
        QCOMPARE(map.camera().step(), step);
        QVERIFY(qAbs(map.camera().centre().x - before.x) < 500);
    }

    void tabGoesThroughTheMarksAndEnterOpensTheDoor()
    {
        Bench bench;
        MapView& map = bench.page->map();
        bench.page->map().chooseMark(0);
        map.choose({});
        bench.waitSettled();
        bench.key(Qt::Key_Tab);
        QCOMPARE(map.choice().kind, MapChoice::Kind::Marks);
        QVERIFY(map.hasFocus());
        const auto first = map.choice();
        bench.key(Qt::Key_Tab);
        QVERIFY(!(map.choice() == first));
        bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(map.choice(), first);
        QSignalSpy opened(bench.page, &MapPage::openRecord);
        bench.list().goTo(0);
        bench.list().setFocus();
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(opened.count(), 1);
        const QUuid id = opened.first().first().value<RecordRef>().id;
        QVERIFY(id == bench.folk->fire.id.uuid || id == bench.folk->lateTask.id.uuid);
        bench.shot(QStringLiteral("map-mark"));
    }

    void fromTheCityToADoor()
    {
        Bench bench;
        QSignalSpy resident(bench.page, &MapPage::openResident);
        bench.key(Qt::Key_Slash);
        bench.type(QStringLiteral("前埔二里 1"));
        bench.settle();
        QVERIFY2(bench.rows().first().contains(QStringLiteral("前埔二里 1 号")), qPrintable(bench.rows().join(QLatin1Char('\n'))));
        bench.shot(QStringLiteral("map-find"));
        bench.key(Qt::Key_Return);
        bench.waitSettled();
        MapView& map = bench.page->map();
        QCOMPARE(map.choice().kind, MapChoice::Kind::House);
        QVERIFY(map.camera().metresPerPixel() < 0.4);
        QVERIFY(map.hasFocus());
        map.choose({ MapChoice::Kind::House, {}, 0 });
        bench.key(Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.rows().size(), 2);
        QVERIFY(bench.rows().first().contains(QStringLiteral("王秀英")));
        QVERIFY(bench.rows().first().contains(QStringLiteral("独居老人")));
        bench.shot(QStringLiteral("map-doors"));
        QVERIFY(bench.list().hasFocus());
        bench.key(Qt::Key_Return);
        QCOMPARE(resident.count(), 1);
        QCOMPARE(resident.first().first().value<ResidentId>(), bench.folk->wang.id);
        bench.key(Qt::Key_Escape);
        bench.settle();
        QVERIFY(bench.rows().size() != 2 || !bench.rows().first().contains(QStringLiteral("王秀英")));
    }

    void namesAreMaskedWhereOthersLookOn()
    {
        Bench bench(Role::Clerk);
        bench.page->map().choose({ MapChoice::Kind::House, {}, 0 });
        bench.page->map().setFocus();
        bench.key(Qt::Key_Return);
        bench.settle();
        QVERIFY(bench.rows().join(QLatin1Char(' ')).contains(QStringLiteral("王**")));
        QVERIFY(!bench.rows().join(QLatin1Char(' ')).contains(QStringLiteral("王秀英")));
    }

    void colouringByAMeasureHasItsLegend()
    {
        Bench bench;
        bench.key(Qt::Key_C);
        QVERIFY(!bench.page->map().style().gridFill.empty());
        const MapLegend* legend = bench.page->findChild<MapLegend*>();
        QVERIFY(legend->accessibleName().contains(QStringLiteral("0，1")));
        bench.key(Qt::Key_C);
        bench.key(Qt::Key_C);
        QCOMPARE(bench.page->findChild<QComboBox*>()->currentIndex(), int(MapMeasure::ElderlyAlone));
        bench.waitSettled();
        bench.shot(QStringLiteral("map-measure"));
        bench.key(Qt::Key_C);
        bench.key(Qt::Key_C);
        QVERIFY(bench.page->map().style().gridFill.empty());
    }

    void gridsAreWalkedAndTakenByKeys()
    {
        Bench bench;
        MapView& map = bench.page->map();
        bench.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(map.choice().kind, MapChoice::Kind::Grid);
        const std::uint32_t first = map.choice().index;
        bench.key(Qt::Key_Space);
        QCOMPARE(map.selectedGrids(), std::vector<std::uint32_t> { first });
        for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down }) {
            bench.key(key, Qt::ShiftModifier | Qt::ControlModifier);
            if (map.selectedGrids().size() > 1)
                break;
        }
        QCOMPARE(map.selectedGrids().size(), std::size_t(2));
        QVERIFY2(bench.facts().contains(QStringLiteral("圈中 2 格")), qPrintable(bench.facts()));
        bench.key(Qt::Key_Escape);
        QVERIFY(!map.hasSelection());
    }

    void aLassoTakesWhatItGoesAround()
    {
        Bench bench;
        MapView& map = bench.page->map();
        const QPoint corners[] = { { 40, 40 }, { map.width() - 40, 40 }, { map.width() - 40, map.height() - 40 }, { 40, map.height() - 40 } };
        QTest::mousePress(&map, Qt::LeftButton, Qt::ShiftModifier, corners[0]);
        for (const QPoint& corner : corners)
            QTest::mouseMove(&map, corner);
        bench.settle();
        QTest::mouseRelease(&map, Qt::LeftButton, Qt::ShiftModifier, corners[3]);
        PlaneRing ring;
        for (const QPoint& corner : corners)
            ring.push_back(map.camera().toPlane(corner));
        QCOMPARE(map.selectedHouses(), map.city()->footprintsWithin(ring));
        QVERIFY(map.selectedHouses().size() > 5);
        QVERIFY(bench.facts().contains(QStringLiteral("圈中")));
        bench.settle();
        bench.shot(QStringLiteral("map-lasso"));
    }

    void dragMovesAndTheWheelZoomsAtThePointer()
    {
        Bench bench;
        MapView& map = bench.page->map();
        const PlanePoint held = map.camera().toPlane(QPointF(200, 150));
        QTest::mousePress(&map, Qt::LeftButton, {}, { 200, 150 });
        QTest::mouseMove(&map, { 230, 170 });
        QTest::mouseMove(&map, { 260, 190 });
        QTest::mouseRelease(&map, Qt::LeftButton, {}, { 260, 190 });
        const QPointF now = map.camera().toScreen(held);
        QVERIFY2(qAbs(now.x() - 260) < 2 && qAbs(now.y() - 190) < 2, qPrintable(QStringLiteral("%1 %2").arg(now.x()).arg(now.y())));
        const PlanePoint under = map.camera().toPlane(QPointF(300, 300));
        QWheelEvent wheel({ 300, 300 }, map.mapToGlobal(QPointF(300, 300)), {}, { 0, 120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &wheel);
        const QPointF after = map.camera().toScreen(under);
        QVERIFY(qAbs(after.x() - 300) < 2 && qAbs(after.y() - 300) < 2);
        bench.waitSettled();
        QVERIFY(map.isSettled());
    }

    void aClickOnAHouseTellsWhatItIs()
    {
        Bench bench;
        MapView& map = bench.page->map();
        map.goTo(mapTown().shapes->footprintCentre(5), 0.5);
        bench.waitSettled();
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.camera().toScreen(mapTown().shapes->footprintCentre(5)).toPoint());
        QCOMPARE(map.choice().kind, MapChoice::Kind::House);
        QVERIFY2(bench.facts().contains(QStringLiteral("前埔二里")), qPrintable(bench.facts()));
        bench.shot(QStringLiteral("map-house"));
    }

    void aBrokenLayerSaysWhereItIsBroken()
    {
        Bench bench;
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("no file");
            return file.fileName();
        };
        bench.page->loadLayer(write(QStringLiteral("断.geojson"), "{\"type\":\"FeatureCollection\",\n\"features\":[\n{,}]}"));
        QTRY_VERIFY(bench.facts().contains(QStringLiteral("断.geojson")));
        QVERIFY2(bench.facts().contains(QStringLiteral("第 3 行")), qPrintable(bench.facts()));
        bench.page->loadLayer(write(QStringLiteral("交.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"properties\":{\"name\":\"积水\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[118.1,24.5],[118.2,24.6],[118.2,24.5],[118.1,24.6],[118.1,24.5]]]}}]}"));
        QTRY_VERIFY(bench.facts().contains(QStringLiteral("交.geojson")));
        QVERIFY2(bench.facts().contains(QStringLiteral("第 2 行，第 1 个要素“积水”的边界和自己相交")), qPrintable(bench.facts()));
        QVERIFY(bench.page->map().style().layers.empty());
        bench.page->loadLayer(folder.filePath(QStringLiteral("没有.geojson")));
        QTRY_VERIFY(bench.facts().contains(QStringLiteral("没有.geojson")));
        bench.shot(QStringLiteral("map-broken"));

        const Degrees at = toDegrees(mapTown().shapes->areas(AreaLevel::Grid)[0].label);
        const auto corner = [&](double x, double y) { return QByteArray("[") + QByteArray::number(at.longitude + x, 'f', 6) + ',' + QByteArray::number(at.latitude + y, 'f', 6) + ']'; };
        bench.page->loadLayer(write(QStringLiteral("积水区.geojson"), "{\"type\":\"Polygon\",\"coordinates\":[[" + corner(0, 0) + ',' + corner(0.004, 0) + ',' + corner(0.004, 0.003) + ',' + corner(0, 0) + "]]}"));
        QTRY_COMPARE(bench.page->map().style().layers.size(), std::size_t(1));
        bench.waitSettled();
        bench.shot(QStringLiteral("map-layer"));
        bench.key(Qt::Key_7);
        QVERIFY(bench.page->map().style().layers.empty());
    }

    void whatIsInViewIsKeptAsAPage()
    {
        Bench bench;
        QTemporaryDir folder;
        QVERIFY(bench.page->savePdf(folder.filePath(QStringLiteral("map.pdf"))));
        QFile pdf(folder.filePath(QStringLiteral("map.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 20'000);
        QVERIFY(!bench.page->savePdf(folder.filePath(QStringLiteral("no/where.pdf"))));
        QImage paper(1200, 800, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        bench.page->map().paintOn(painter, paper.rect());
        painter.end();
        const QString shots = qEnvironmentVariable("HUIMIN_SHOTS");
        if (!shots.isEmpty())
            paper.save(QDir(shots).filePath(QStringLiteral("map-paper.png")));
    }

    void f11ShowsOnlyTheMap()
    {
        Bench bench;
        const int width = bench.page->map().width();
        bench.key(Qt::Key_F11);
        bench.settle();
        QVERIFY(!bench.list().isVisible());
        QVERIFY(bench.page->map().width() > width + 200);
        bench.key(Qt::Key_F11);
        bench.settle();
        QVERIFY(bench.list().isVisible());
    }

    void aScreenReaderHearsThePlaceAndTheChoice()
    {
        Bench bench;
        MapView& map = bench.page->map();
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&map);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("地图"));
        QVERIFY2(face->text(QAccessible::Value).contains(QStringLiteral("思明区 莲前街道")), qPrintable(face->text(QAccessible::Value)));
        map.choose({ MapChoice::Kind::House, {}, 3 });
        QVERIFY(face->text(QAccessible::Value).contains(QStringLiteral("选中 前埔二里")));
        QVERIFY(!bench.list().accessibleName().isEmpty());
    }

    void rolesWithoutWorkOnGridsStillHaveTheCity()
    {
        Bench bench(Role::Admin);
        MapView& map = bench.page->map();
        QVERIFY(map.city());
        const auto boxes = bench.page->findChildren<QCheckBox*>();
        QVERIFY(!boxes.at(0)->isEnabled() && !boxes.at(2)->isEnabled() && !boxes.at(3)->isEnabled());
        QVERIFY(boxes.at(4)->isEnabled());
        QVERIFY(map.camera().metresPerPixel() > 20); // the whole city
        bench.shot(QStringLiteral("map-city"));
    }

    void anEmptyDeskSaysWhatToDo()
    {
        PageHost host;
        MemoryDesk desk;
        desk.who.role = Role::Grid;
        auto* page = new MapPage(desk, host.actions);
        host.open(page);
        QTRY_VERIFY(WindowHands::shows(*page, QStringLiteral("本机还没有任务、事件和走访")));
        QVERIFY(page->map().city());
    }

    void looksRightInEveryAppearance()
    {
        for (const auto& [appearance, name] : { std::pair(Appearance::Dark, "dark"), std::pair(Appearance::HighContrast, "hc") }) {
            Bench bench(Role::Grid, appearance);
            bench.key(Qt::Key_4);
            bench.waitSettled();
            bench.shot(QStringLiteral("map-") + QLatin1String(name));
            QVERIFY(bench.page->map().isSettled());
        }
    }
};
HUIMIN_TEST(MapPageTest)
#include "tst_mappage.moc"
