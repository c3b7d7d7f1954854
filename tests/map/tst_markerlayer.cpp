#include "tests/map/maptown.h"
#include "tests/support/testregistry.h"
#include "ui/grid/markerlayer.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QPainter>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

class MarkerLayerTest : public QObject {
    Q_OBJECT

    Theme m_theme;

    static std::shared_ptr<const MapMarks> marks()
    {
        auto out = std::make_shared<MapMarks>();
        const CityShapes& city = *mapTown().shapes;
        for (std::uint32_t i = 0; i < city.footprints(); ++i) {
            MapMark mark;
            mark.kind = i % 3 == 0 ? MarkKind::Event : MarkKind::Task;
            mark.state = i == 7 ? MarkState::Late : MarkState::Open;
            mark.at = city.footprintCentre(i);
            mark.place = houseText(city, i);
            out->marks.push_back(mark);
        }
        std::stable_sort(out->marks.begin(), out->marks.end(), [](const MapMark& a, const MapMark& b) { return a.state > b.state; });
        return out;
    }
    static MapFrame frame(int step, PlanePoint at = mapTown().shapes->footprintCentre(200))
    {
        MapCamera camera;
        camera.setViewport({ 1200, 800 }, 1);
        camera.setStep(step);
        camera.centreOn(at);
        return camera.frame();
    }
    static std::unique_ptr<MarkerLayer> layer()
    {
        auto layer = std::make_unique<MarkerLayer>();
        layer->setShapes(mapTown().index);
        layer->setMarks(marks());
        return layer;
    }
    static int countOf(const std::vector<MarkerLayer::Item>& items)
    {
        int sum = 0;
        for (const MarkerLayer::Item& item : items)
            sum += item.count;
        return sum;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }

    void fromAfarNoneIsLostInTheBubbles()
    {
        const auto shown = layer();
        const auto& items = shown->items(frame(20)); // all of the street is in view
        QCOMPARE(countOf(items), static_cast<int>(marks()->marks.size()));
        QVERIFY(items.size() < marks()->marks.size() / 3);
        QVERIFY(std::any_of(items.begin(), items.end(), [](const MarkerLayer::Item& item) { return item.worst == MarkState::Late; }));
        shown->setShown(MarkKind::Event, false);
        const auto all = marks();
        const auto tasks = std::count_if(all->marks.begin(), all->marks.end(), [](const MapMark& mark) { return mark.kind == MarkKind::Task; });
        QCOMPARE(countOf(shown->items(frame(20))), static_cast<int>(tasks));
    }

    void bubblesKeepTheirMarksWhileTheMapMoves()
    {
        const auto shown = layer();
        MapCamera camera;
        camera.setViewport({ 1200, 800 }, 1);
        camera.setStep(20);
        camera.centreOn(mapTown().shapes->footprintCentre(200));
        const auto before = shown->items(camera.frame());
        camera.pan({ 37, -11 });
        const auto& after = shown->items(camera.frame());
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto same = std::find_if(after.begin(), after.end(), [&](const MarkerLayer::Item& item) { return item.marks == before[i].marks; });
            QVERIFY(same != after.end());
            QVERIFY(qAbs(same->at.x() - before[i].at.x() - 37) < 0.01 && qAbs(same->at.y() - before[i].at.y() + 11) < 0.01);
        }
    }

    void nearByEveryMarkStandsAlone()
    {
        const auto shown = layer();
        const MapFrame at = frame(0);
        const auto& items = shown->items(at);
        QVERIFY(!items.empty());
        for (const MarkerLayer::Item& item : items) {
            QVERIFY(!item.bubble);
            QCOMPARE(item.marks.size(), std::size_t(1));
        }
        const auto hit = shown->itemAt(at, items.front().at);
        QVERIFY(hit);
        QVERIFY(items[*hit].box().contains(items.front().at));
        QVERIFY(!shown->itemAt(at, { -500, -500 }));
    }

    void theOrderIsThatOfReading()
    {
        const auto shown = layer();
        const auto& items = shown->items(frame(6));
        QVERIFY(items.size() > 10);
        for (std::size_t i = 1; i < items.size(); ++i) {
            const auto row = [](const MarkerLayer::Item& item) { return static_cast<int>(std::floor(item.at.y() / 40)); };
            QVERIFY(row(items[i - 1]) < row(items[i]) || (row(items[i - 1]) == row(items[i]) && items[i - 1].at.x() <= items[i].at.x()));
        }
    }

    void namesThatAreTooManyForAFrameComeInTheNext()
    {
        const auto shown = layer();
        const MapFrame at = frame(2);
        QImage image(at.size, QImage::Format_RGB32);
        int frames = 1;
        QPainter painter(&image);
        while (shown->draw(painter, at, std::nullopt))
            ++frames;
        QVERIFY2(frames > 1 && frames < 40, qPrintable(QString::number(frames)));
        QVERIFY(!shown->draw(painter, at, std::nullopt)); // and they are kept
        // the same names at the same places: nothing flickers
        QImage again(at.size, QImage::Format_RGB32);
        image.fill(Qt::white);
        again.fill(Qt::white);
        shown->draw(painter, at, std::nullopt);
        QPainter second(&again);
        shown->draw(second, at, std::nullopt);
        QCOMPARE(again, image);
    }

    void withoutMarksThereAreStillNames()
    {
        MarkerLayer shown;
        shown.setShapes(mapTown().index);
        const MapFrame at = frame(14);
        QImage image(at.size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        while (shown.draw(painter, at, std::nullopt)) { }
        painter.end();
        QImage blank(at.size, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(image != blank);
        QVERIFY(shown.items(at).empty());
    }
};
HUIMIN_TEST(MarkerLayerTest)
#include "tst_markerlayer.moc"
