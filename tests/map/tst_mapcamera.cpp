#include "tests/support/testregistry.h"
#include "ui/grid/mapcamera.h"

using namespace huimin;
using namespace huimin::ui;

class MapCameraTest : public QObject {
    Q_OBJECT

    static MapCamera camera(double ratio = 1)
    {
        MapCamera camera;
        camera.setViewport({ 1000, 700 }, ratio);
        camera.setBounds({ -3'000'000, -3'000'000, 3'000'000, 3'000'000 });
        camera.setStep(8);
        camera.centreOn({ 123'456, -654'321 });
        return camera;
    }

private Q_SLOTS:
    void theScaleGoesInFourthsOfAnOctave()
    {
        QCOMPARE(MapCamera::metresAt(0), 1.0);
        QCOMPARE(MapCamera::metresAt(4), 2.0);
        QCOMPARE(MapCamera::metresAt(-8), 0.25);
        QVERIFY(MapCamera::metresAt(MapCamera::farthest) > 150);
        QVERIFY(MapCamera::metresAt(MapCamera::closest) < 0.025);
    }

    void pointsGoToTheScreenAndBack()
    {
        for (const double ratio : { 1.0, 1.5, 2.0 }) {
            const MapCamera at = camera(ratio);
            for (const PlanePoint point : { PlanePoint { 123'456, -654'321 }, PlanePoint { 100'000, -640'000 } }) {
                const PlanePoint back = at.toPlane(at.toScreen(point));
                QVERIFY(qAbs(back.x - point.x) <= 1 && qAbs(back.y - point.y) <= 1);
            }
            const QPointF middle = at.toScreen({ 123'456, -654'321 });
            QVERIFY(qAbs(middle.x() - 500) <= 1 && qAbs(middle.y() - 350) <= 1);
        }
    }

    void northIsUp()
    {
        const MapCamera at = camera();
        QVERIFY(at.toScreen({ 123'456, -600'000 }).y() < at.toScreen({ 123'456, -654'321 }).y());
        QVERIFY(at.toScreen({ 200'000, -654'321 }).x() > at.toScreen({ 123'456, -654'321 }).x());
    }

    void theGroundFollowsThePointer()
    {
        for (const double ratio : { 1.0, 1.25, 2.0 }) {
            MapCamera at = camera(ratio);
            const PlanePoint held = at.toPlane({ 300, 200 });
            for (int i = 0; i < 40; ++i)
                at.pan({ 0.3, -0.7 }); // in parts of a pixel
            const QPointF now = at.toScreen(held);
            QVERIFY2(qAbs(now.x() - 312) <= 1 && qAbs(now.y() - 172) <= 1, qPrintable(QStringLiteral("%1 %2").arg(now.x()).arg(now.y())));
        }
    }

    void movingKeepsThePictureOnWholePixels()
    {
        MapCamera at = camera();
        const MapFrame before = at.frame();
        at.pan({ 20, 0 });
        QCOMPARE(before.left - at.frame().left, qint64(20));
        QCOMPARE(at.frame().top, before.top);
    }

    void thePointUnderThePointerStaysWhileZooming()
    {
        MapCamera at = camera(2);
        const PlanePoint held = at.toPlane({ 900, 100 });
        for (int i = 0; i < 12; ++i) {
            QVERIFY(at.zoom(1, { 900, 100 }));
            const QPointF now = at.toScreen(held);
            QVERIFY(qAbs(now.x() - 900) <= 1.5 && qAbs(now.y() - 100) <= 1.5);
        }
    }

    void theLadderEndsAtBothEnds()
    {
        MapCamera at = camera();
        at.zoom(1000);
        QCOMPARE(at.step(), MapCamera::closest);
        QVERIFY(!at.zoom(1));
        at.zoom(-1000);
        QCOMPARE(at.step(), MapCamera::farthest);
        QVERIFY(!at.zoom(-1));
    }

    void aTouchpadAddsUpToSteps()
    {
        MapCamera at = camera();
        QVERIFY(!at.wheel(50, { 1, 1 }));
        QVERIFY(!at.wheel(50, { 1, 1 }));
        QVERIFY(at.wheel(50, { 1, 1 }));
        QCOMPARE(at.step(), 7);
        QVERIFY(!at.wheel(-100, { 1, 1 })); // another direction begins anew
        QVERIFY(at.wheel(-20, { 1, 1 }));
        QCOMPARE(at.step(), 8);
    }

    void aBoxIsFittedWhole()
    {
        MapCamera at = camera();
        const PlaneBox box { 10'000, 20'000, 90'000, 50'000 };
        at.fit(box);
        for (const PlanePoint corner : { PlanePoint { box.left, box.bottom }, PlanePoint { box.right, box.top } })
            QVERIFY(QRectF(0, 0, 1000, 700).contains(at.toScreen(corner)));
        const double share = (box.right - box.left) / 100.0 / at.metresPerPixel() / 1000;
        QVERIFY2(share > 0.7, "the nearest step is taken");
        at.fit(PlaneBox { 5, 5, 5, 5 }); // a point
        QCOMPARE(at.step(), MapCamera::closest);
        const int before = at.step();
        at.fit(PlaneBox());
        QCOMPARE(at.step(), before);
    }

    void theMiddleNeverLeavesTheCity()
    {
        MapCamera at = camera();
        at.pan({ -1e7, 1e7 });
        const PlanePoint middle = at.centre();
        QVERIFY(qAbs(middle.x - 3'000'000) < 300 && qAbs(middle.y - 3'000'000) < 300);
    }

    void aWindowThatGrowsKeepsItsMiddle()
    {
        MapCamera at = camera();
        const PlanePoint middle = at.centre();
        at.setViewport({ 1600, 1000 }, 1);
        QVERIFY(qAbs(at.centre().x - middle.x) < 500 && qAbs(at.centre().y - middle.y) < 500);
        at.setViewport({ 1600, 1000 }, 2);
        QVERIFY(qAbs(at.centre().x - middle.x) < 500 && qAbs(at.centre().y - middle.y) < 500);
    }

    void whatIsInViewIsRevealedWithoutAJump()
    {
        MapCamera at = camera();
        const MapFrame before = at.frame();
        at.reveal(at.toPlane({ 600, 400 }));
        QCOMPARE(at.frame().left, before.left);
        at.reveal(at.toPlane({ 990, 400 }));
        QVERIFY(at.frame().left != before.left);
    }
};
HUIMIN_TEST(MapCameraTest)
#include "tst_mapcamera.moc"
