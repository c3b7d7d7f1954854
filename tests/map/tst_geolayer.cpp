#include "models/grid/geolayer.h"
#include "tests/support/testregistry.h"
#include <cmath>

using namespace huimin;

class GeoLayerTest : public QObject {
    Q_OBJECT

    static QByteArray collection(const QByteArray& geometry, const QByteArray& name = "积水点")
    {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n"
               "{\"type\":\"Feature\",\"properties\":{\"note\":\"a } in \\\" text, \\\"features\\\":[\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[118.1,24.5]}},\n"
               "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\"},\"geometry\":" + geometry + "}\n]}";
    }
    static GeoProblem refused(const QByteArray& json)
    {
        const auto read = readGeoLayer(json, QStringLiteral("a.geojson"));
        return std::holds_alternative<GeoProblem>(read) ? std::get<GeoProblem>(read) : GeoProblem { GeoProblem::Kind::Empty, -1 };
    }

private Q_SLOTS:
    void readsAreasLinesAndPoints()
    {
        const auto read = readGeoLayer(collection("{\"type\":\"Polygon\",\"coordinates\":[[[118.1,24.5],[118.2,24.5],[118.2,24.6],[118.1,24.5]]]}"), QStringLiteral("积水.geojson"));
        QVERIFY(std::holds_alternative<GeoLayer>(read));
        const GeoLayer& layer = std::get<GeoLayer>(read);
        QCOMPARE(layer.name, QStringLiteral("积水.geojson"));
        QCOMPARE(layer.features.size(), std::size_t(2));
        QCOMPARE(layer.features[1].name, QStringLiteral("积水点"));
        QCOMPARE(layer.features[1].parts.front().size(), std::size_t(3)); // the closing point is not repeated
        QCOMPARE(layer.features[1].parts.front()[1], toPlane({ 118.2, 24.5 }));
        QCOMPARE(layer.box.right, toPlane({ 118.2, 24.5 }).x);
        QVERIFY(std::holds_alternative<GeoLayer>(readGeoLayer("\xef\xbb\xbf{\"type\":\"LineString\",\"coordinates\":[[118.1,24.5],[118.2,24.5]]}", QStringLiteral("b"))));
        QVERIFY(std::holds_alternative<GeoLayer>(readGeoLayer("{\"type\":\"Feature\",\"geometry\":{\"type\":\"MultiPoint\",\"coordinates\":[[118.1,24.5],[118.2,24.5]]}}", QStringLiteral("b"))));
    }

    void saysTheLineAndColumnWhereTheTextBreaks()
    {
        const GeoProblem problem = refused("{\"type\":\"FeatureCollection\",\n\"features\":[\n  {,}\n]}");
        QCOMPARE(problem.kind, GeoProblem::Kind::NotJson);
        QCOMPARE(problem.line, 3);
        QVERIFY(problem.column >= 3 && problem.column <= 5);
    }

    void saysWhichFeatureIsBrokenAndWhere_data()
    {
        QTest::addColumn<QByteArray>("geometry");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const QByteArray& geometry, GeoProblem::Kind kind) { QTest::newRow(name) << geometry << static_cast<int>(kind); };
        row("a bow tie", "{\"type\":\"Polygon\",\"coordinates\":[[[118.1,24.5],[118.2,24.6],[118.2,24.5],[118.1,24.6],[118.1,24.5]]]}", GeoProblem::Kind::CrossesItself);
        row("a hole that crosses its area", "{\"type\":\"Polygon\",\"coordinates\":[[[118.1,24.5],[118.2,24.5],[118.2,24.6],[118.1,24.6],[118.1,24.5]],[[118.15,24.55],[118.25,24.55],[118.25,24.58],[118.15,24.55]]]}", GeoProblem::Kind::CrossesItself);
        row("an open ring", "{\"type\":\"Polygon\",\"coordinates\":[[[118.1,24.5],[118.2,24.6],[118.2,24.5],[118.1,24.6]]]}", GeoProblem::Kind::BadCoordinates);
        row("two points", "{\"type\":\"Polygon\",\"coordinates\":[[[118.1,24.5],[118.2,24.6],[118.1,24.5]]]}", GeoProblem::Kind::BadCoordinates);
        row("words", "{\"type\":\"Point\",\"coordinates\":[\"118.1\",24.5]}", GeoProblem::Kind::BadCoordinates);
        row("metres", "{\"type\":\"Point\",\"coordinates\":[500123.5,2712345.5]}", GeoProblem::Kind::NotDegrees);
        row("latitude first", "{\"type\":\"Point\",\"coordinates\":[24.5,118.1]}", GeoProblem::Kind::NotDegrees);
        row("another city", "{\"type\":\"Point\",\"coordinates\":[116.4,39.9]}", GeoProblem::Kind::FarAway);
        row("a curve", "{\"type\":\"CircularString\",\"coordinates\":[]}", GeoProblem::Kind::UnknownGeometry);
    }
    void saysWhichFeatureIsBrokenAndWhere()
    {
        QFETCH(const QByteArray, geometry);
        QFETCH(const int, kind);
        const GeoProblem problem = refused(collection(geometry));
        QCOMPARE(static_cast<int>(problem.kind), kind);
        QCOMPARE(problem.line, 3);
        QCOMPARE(problem.feature, 2);
        QCOMPARE(problem.name, QStringLiteral("积水点"));
    }

    void refusesWhatIsNoLayer()
    {
        QCOMPARE(refused("").kind, GeoProblem::Kind::Empty);
        QCOMPARE(refused("{}").kind, GeoProblem::Kind::NotGeoJson);
        QCOMPARE(refused("[1,2]").kind, GeoProblem::Kind::NotGeoJson);
        QCOMPARE(refused("{\"type\":\"FeatureCollection\",\"features\":[]}").kind, GeoProblem::Kind::Empty);
        QCOMPARE(refused("{\"type\":\"FeatureCollection\",\"features\":[7]}").kind, GeoProblem::Kind::NotGeoJson);
        QCOMPARE(refused(QByteArray(geoLayerLimit + 1, ' ')).kind, GeoProblem::Kind::TooLarge);
        QCOMPARE(refused(QByteArray(5000, '[')).kind, GeoProblem::Kind::NotJson);
        QByteArray many = "{\"type\":\"FeatureCollection\",\"features\":[";
        for (int i = 0; i <= geoFeatureLimit; ++i)
            many += i ? ",{}" : "{}";
        QCOMPARE(refused(many + "]}").kind, GeoProblem::Kind::TooMany);
    }

    void aRingThatTouchesNobodyIsFine()
    {
        QVERIFY(!crossesItself({ { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } }, { { 20, 20 }, { 40, 20 }, { 40, 40 } } }));
        QVERIFY(!crossesItself({ { { 0, 0 }, { 0, 100 }, { 100, 100 }, { 100, 0 } } })); // clockwise
        QVERIFY(crossesItself({ { { 0, 0 }, { 100, 100 }, { 100, 0 }, { 0, 100 } } }));
    }
};
HUIMIN_TEST(GeoLayerTest)
#include "tst_geolayer.moc"
