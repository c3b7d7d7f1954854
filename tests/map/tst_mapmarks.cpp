#include "models/base/pinyin.h"
#include "models/grid/mapmarks.h"
#include "models/grid/mapsearch.h"
#include "tests/map/mapfolk.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

class MapMarksTest : public QObject {
    Q_OBJECT

    const Instant now = businessInstant({ 2026, 11, 24 }, { 10, 42 });
    MapMarks read()
    {
        MemorySpace records;
        records.now = now;
        const MapFolk folk(records);
        auto marks = readMapMarks(records, *mapTown().shapes, now);
        if (!marks)
            qFatal("no marks");
        return *marks;
    }
    static const MapMark* find(const MapMarks& marks, const QUuid& id)
    {
        for (const MapMark& mark : marks.marks)
            if (mark.id == id)
                return &mark;
        return nullptr;
    }

private Q_SLOTS:
    void tasksStandAtTheirDoorWithWhatTheyAre()
    {
        const MapMarks marks = read();
        const MapMark* late = find(marks, mapId(6, 1));
        QVERIFY(late);
        QCOMPARE(late->state, MarkState::Late);
        QCOMPARE(late->building, 0);
        QCOMPARE(late->grid, mapTown().shapes->footprintGrid(0));
        QCOMPARE(late->at, mapTown().shapes->footprintCentre(0));
        QCOMPARE(late->place, QStringLiteral("前埔二里 1 号 501"));
        QCOMPARE(find(marks, mapId(6, 2))->state, MarkState::Soon);
        QCOMPARE(find(marks, mapId(6, 3))->state, MarkState::Done);
    }

    void theMostUrgentIsFirst()
    {
        const MapMarks marks = read();
        for (std::size_t i = 1; i < marks.marks.size(); ++i)
            QVERIFY(marks.marks[i - 1].state >= marks.marks[i].state);
        QCOMPARE(marks.marks.front().state, MarkState::Late);
    }

    void anEventOutsideEveryGridIsOnTheMap()
    {
        const MapMarks marks = read();
        const MapMark* sea = find(marks, mapId(7, 2));
        QVERIFY(sea);
        QCOMPARE(sea->grid, -1);
        QCOMPARE(sea->at, (PlanePoint { 4'000'000, -4'000'000 }));
        QCOMPARE(marks.outside, 1);
    }

    void whatIsOverOrOldOrNowhereIsNot()
    {
        const MapMarks marks = read();
        QVERIFY(!find(marks, mapId(7, 3))); // archived
        QVERIFY(find(marks, mapId(8, 1)));
        QVERIFY(!find(marks, mapId(8, 2))); // a visit two months ago
        QVERIFY(!find(marks, mapId(6, 4))); // a task without a place
        QCOMPARE(marks.placeless, 1);
    }

    void householdsAreCountedByBuilding()
    {
        const MapMarks marks = read();
        const MapMark* house = find(marks, mapTown().buildings[0].id.uuid);
        QVERIFY(house);
        QCOMPARE(house->count, 2);
        QCOMPARE(find(marks, mapTown().buildings[1].id.uuid)->count, 1);
    }

    void figuresOfAGridAreThoseOfItsRecords()
    {
        const MapMarks marks = read();
        const auto grid = static_cast<std::size_t>(mapTown().shapes->footprintGrid(0));
        const auto figure = [&](MapMeasure measure) { return marks.figures[static_cast<int>(measure)][grid]; };
        QCOMPARE(figure(MapMeasure::LateTasks), 1);
        QCOMPARE(figure(MapMeasure::VisitsDue), 2); // the late one and today's; the done one is none
        QCOMPARE(figure(MapMeasure::ElderlyAlone), 1); // 82 alone, not 41 alone
        QCOMPARE(figure(MapMeasure::OpenEvents), 1);
    }

    void doorsOfABuildingAreInTheOrderOfTheStairs()
    {
        MemorySpace records;
        const MapFolk folk(records);
        const auto doors = readDoors(records, mapTown().buildings[0].id, folk.today);
        QVERIFY(doors);
        QCOMPARE(doors->size(), std::size_t(2));
        QCOMPARE(doors->at(0).door, QStringLiteral("501"));
        QCOMPARE(doors->at(0).headName, QStringLiteral("王秀英"));
        QVERIFY(doors->at(0).elderlyAlone);
        QVERIFY(!doors->at(1).elderlyAlone);
        QVERIFY(readDoors(records, mapTown().buildings[7].id, folk.today)->empty());
    }

    void gradesGrowWithTheFigure()
    {
        const MapGrades grades = gradesOf({ 0, 1, 2, 5, 9, 20 });
        QCOMPARE(grades.grades, (std::vector<int> { 0, 1, 1, 1, 2, 4 }));
        QCOMPARE(grades.largest, 20);
        QCOMPARE(gradesOf({ 0, 0 }).grades, (std::vector<int> { 0, 0 }));
        QCOMPARE(gradesOf({ 1, 0, 1 }).grades, (std::vector<int> { 1, 0, 1 }));
        for (int largest = 1; largest < 60; ++largest) {
            const MapGrades each = gradesOf({ largest });
            for (int grade = 2; grade <= 4; ++grade)
                QVERIFY(each.least[grade] > each.least[grade - 1]);
        }
    }

    void placesAreFoundByNamePartInitialsAndNumber()
    {
        const Pinyin pinyin;
        const CityShapes& city = *mapTown().shapes;
        const auto first = [&](const QString& typed) {
            const auto found = findPlaces(city, pinyin, typed, {}, 20);
            return found.empty() ? QString() : found.front().name;
        };
        QCOMPARE(first(QStringLiteral("莲前街道")), QStringLiteral("莲前街道"));
        QCOMPARE(first(QStringLiteral("思明")), QStringLiteral("思明区"));
        QCOMPARE(first(QStringLiteral("lqjd")), QStringLiteral("莲前街道"));
        QCOMPARE(first(QStringLiteral("前埔二里3号")), QStringLiteral("前埔二里 3 号"));
        QCOMPARE(first(QStringLiteral("前埔二里 3")), QStringLiteral("前埔二里 3 号"));
        QVERIFY(findPlaces(city, pinyin, QStringLiteral("前埔二里"), {}, 20).size() <= 20);
        QVERIFY(findPlaces(city, pinyin, QStringLiteral("没有这地方"), {}, 20).empty());
        QVERIFY(findPlaces(city, pinyin, QStringLiteral("  "), {}, 20).empty());
        const std::uint32_t near = 100;
        const auto houses = findPlaces(city, pinyin, QStringLiteral("前埔二里 %1").arg(city.number(near)), city.footprintCentre(near), 20);
        QCOMPARE(houses.front().index, near); // of many with that number the one at hand
        const auto grid = findPlaces(city, pinyin, mapTown().grids[4].code, {}, 20);
        QCOMPARE(grid.size(), std::size_t(1));
        QVERIFY(grid.front().above.startsWith(QStringLiteral("思明区 莲前街道")));
    }
};
HUIMIN_TEST(MapMarksTest)
#include "tst_mapmarks.moc"
