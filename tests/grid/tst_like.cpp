#include "models/grid/likeevents.h"
#include "tests/support/eventfixture.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::EventAtRest;

/// Events that may be the same one as what is being reported.
class LikeEventsTest : public QObject {
    Q_OBJECT
    static EventSketch sketch(const EventAtRest& at)
    {
        return { QStringLiteral("01-01"), at.town.grid.id, PlanePoint { 1000, 3000 }, QStringLiteral("前埔二里32号"), QStringLiteral("两袋垃圾") };
    }
    static std::vector<LikeEvent> like(EventAtRest& at, const EventSketch& sketch, Instant now)
    {
        const auto found = likeEvents(at.town.records, sketch, now);
        if (!found)
            qFatal("not read");
        return *found;
    }

private Q_SLOTS:
    void nearOfTheSameClassStandsFirst()
    {
        EventAtRest at;
        GridEvent other = at.blank(at.id, QStringLiteral("E1"));
        other.point = { 1000, 7000 }; // 40 m
        other.place = QStringLiteral("小区东门");
        at.town.records.add(other);
        GridEvent first = at.blank(at.likeId, QStringLiteral("E4"));
        at.town.records.add(first); // 20 m, called the same
        const auto found = like(at, sketch(at), at.town.at(10));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].event.id.uuid, at.likeId);
        QCOMPARE(found[0].metres, 20);
        QVERIFY(found[0].score > found[1].score);
    }
    void farClosedOldAndOtherOnesAreNotLike()
    {
        EventAtRest at;
        const auto alone = [&](auto change) {
            GridEvent other = at.blank(at.likeId, QStringLiteral("E1"));
            change(other);
            at.town.records.add(other);
            return like(at, sketch(at), at.town.at(10)).size();
        };
        QCOMPARE(alone([](GridEvent&) {}), std::size_t(1));
        QCOMPARE(alone([](GridEvent& e) { e.point = { 1000, 9000 }; e.place = QStringLiteral("东门"); }), std::size_t(0));
        QCOMPARE(alone([](GridEvent& e) { e.point = { 1000, 9000 }; }), std::size_t(1)); // called the same
        QCOMPARE(alone([](GridEvent& e) { e.state = QStringLiteral("E9"); }), std::size_t(0));
        QCOMPARE(alone([&](GridEvent& e) { e.reportedAt = at.town.on(QDate(2026, 10, 20)); }), std::size_t(0));
        QCOMPARE(alone([](GridEvent& e) { e.classCode = QStringLiteral("04-01"); }), std::size_t(0));
        QCOMPARE(alone([&](GridEvent& e) { e.gridId = at.town.farGrid.id; }), std::size_t(0));
    }
    void wordsAreSharedWithoutSigns()
    {
        QCOMPARE(wordsShared(QStringLiteral("路灯不亮。"), QStringLiteral("路灯，不亮")), 100);
        QCOMPARE(wordsShared(QStringLiteral("路灯不亮"), QStringLiteral("井盖破损")), 0);
        QCOMPARE(wordsShared(QString(), QStringLiteral("井盖破损")), 0);
    }
};

HUIMIN_TEST(LikeEventsTest)
#include "tst_like.moc"
