#include "tests/map/maptown.h"
#include "tests/support/testregistry.h"
#include "ui/grid/cellpicture.h"
#include <QPainter>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// The picture in cells against the same ground painted at once.
class CellPictureTest : public QObject {
    Q_OBJECT

    static MapStyle style()
    {
        MapStyle style = mapStyleOf(tokensOf(Appearance::Light));
        for (std::size_t i = 0; i < mapTown().grids.size(); ++i)
            style.gridFill.push_back(measureColour(style, Qt::darkRed, static_cast<int>(i % 5)).rgb());
        style.ownGrids = { 3, 4 };
        return style;
    }
    static MapCamera camera(int step, double ratio, QSize size = { 700, 500 })
    {
        MapCamera camera;
        camera.setViewport(size, ratio);
        camera.setStep(step);
        camera.centreOn(mapTown().shapes->footprintCentre(200));
        return camera;
    }
    static QImage direct(const MapFrame& frame, const MapStyle& style)
    {
        QImage image(frame.size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintBase(painter, *mapTown().index, style, frame, image.rect());
        return image;
    }
    static QImage drawn(const CellPicture& picture, const MapFrame& frame)
    {
        QImage image(frame.size, QImage::Format_RGB32);
        image.setDevicePixelRatio(frame.ratio);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        picture.draw(painter);
        painter.end();
        image.setDevicePixelRatio(1);
        return image;
    }
    static void finish(CellPicture& picture)
    {
        while (picture.work(QDeadlineTimer(1000))) { }
    }
    /// Pixels that can be told apart: by more than a sixteenth of a channel. Edges round a little by where the picture ends.
    static int differing(const QImage& a, const QImage& b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
                count += std::max({ std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q)) }) > 16;
            }
        return count;
    }
    /// The same but for a pixel or two where the end of a line is cut by the edge of a cell: one in 40,000.
    static bool looksLike(const QImage& a, const QImage& b)
    {
        const int differs = differing(a, b);
        if (differs > a.width() * a.height() / 40'000)
            qWarning() << differs << "pixels differ";
        return a.size() == b.size() && differs <= a.width() * a.height() / 40'000;
    }
    static int coloured(const QImage& image, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb();
        return count;
    }

private Q_SLOTS:
    void cellsAreWhatIsPaintedAtOnce_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<double>("ratio");
        for (const double ratio : { 1.0, 2.0 })
            for (const int step : { 24, 16, 8, 4, 0, -8, -16 })
                QTest::addRow("step %d, factor %d", step, static_cast<int>(ratio)) << step << ratio;
    }
    void cellsAreWhatIsPaintedAtOnce()
    {
        QFETCH(const int, step);
        QFETCH(const double, ratio);
        const MapFrame frame = camera(step, ratio).frame();
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        picture.setFrame(frame);
        QVERIFY(!picture.isComplete());
        finish(picture);
        QVERIFY(picture.isComplete());
        const QImage expected = direct(frame, style());
        // Several things are on it, or the comparison says little.
        QVERIFY(coloured(expected, style().house) > 100 || step > 8);
        QVERIFY(coloured(expected, QColor::fromRgb(style().gridFill[1])) > 0 || step < 8);
        QVERIFY(looksLike(drawn(picture, frame), expected));
    }

    void panningPaintsOnlyWhatComesIntoView()
    {
        MapCamera at = camera(4, 1);
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        picture.setFrame(at.frame());
        finish(picture);
        at.pan({ 200, -90 }); // less than the ring around
        picture.setFrame(at.frame());
        QVERIFY(picture.isComplete());
        QVERIFY(looksLike(drawn(picture, at.frame()), direct(at.frame(), style())));
    }

    void aSliceMakesAtLeastOneCellAndSaysWhetherMoreIsLeft()
    {
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        picture.setFrame(camera(4, 1).frame());
        int slices = 1;
        while (picture.work(QDeadlineTimer(0)))
            ++slices;
        QVERIFY2(slices >= 20 && slices <= 42, qPrintable(QString::number(slices))); // 4 × 3 or so in view, and the ring
        QVERIFY(!picture.work(QDeadlineTimer(0)));
    }

    void whileZoomingTheOldPictureIsShownStretched()
    {
        MapCamera at = camera(4, 1);
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        picture.setFrame(at.frame());
        finish(picture);
        QVERIFY(at.zoom(4)); // twice as near
        picture.setFrame(at.frame());
        QVERIFY(!picture.isComplete());
        const QImage shown = drawn(picture, at.frame());
        QCOMPARE(coloured(shown, Qt::magenta), 0);
        const QImage right = direct(at.frame(), style());
        int close = 0; // most of the ground has its colour already
        for (int y = 0; y < right.height(); ++y)
            for (int x = 0; x < right.width(); ++x)
                close += shown.pixel(x, y) == right.pixel(x, y);
        QVERIFY2(close > right.width() * right.height() * 6 / 10, qPrintable(QString::number(close)));
    }

    void aNewStyleShowsTheOldCellsUntilTheyAreMadeAnew()
    {
        const MapFrame frame = camera(8, 1).frame();
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        picture.setFrame(frame);
        finish(picture);
        MapStyle other = style();
        other.gridFill.assign(other.gridFill.size(), QColor(Qt::cyan).rgb());
        picture.setStyle(other);
        QVERIFY(!picture.isComplete());
        QVERIFY(looksLike(drawn(picture, frame), direct(frame, style())));
        finish(picture);
        QVERIFY(looksLike(drawn(picture, frame), direct(frame, other)));
        QVERIFY(coloured(drawn(picture, frame), Qt::cyan) > 10'000);
    }

    void zoomingOutShowsTheCityBelow()
    {
        MapCamera at = camera(0, 1);
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        picture.makeOverview();
        picture.setFrame(at.frame());
        finish(picture);
        at.zoom(-26);
        picture.setFrame(at.frame());
        const QImage shown = drawn(picture, at.frame());
        QVERIFY(coloured(shown, style().land) > shown.width() * shown.height() / 10);
    }

    void imagesStayWithinWhatIsSeen()
    {
        MapCamera at = camera(4, 1, { 1920, 1080 });
        CellPicture picture;
        picture.setShapes(mapTown().index);
        picture.setStyle(style());
        for (int i = 0; i < 30; ++i) {
            at.pan({ 400, 130 });
            picture.setFrame(at.frame());
            finish(picture);
        }
        QVERIFY2(picture.bytes() < 30'000'000, qPrintable(QString::number(picture.bytes())));
        picture.rest();
        QVERIFY(picture.bytes() <= 88 * 256 * 256 * 4);
    }
};
HUIMIN_TEST(CellPictureTest)
#include "tst_cellpicture.moc"
