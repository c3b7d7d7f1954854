#include "tests/bench/mapbench.h"
#include "models/base/random.h"
#include "tests/bench/figures.h"
#include "ui/grid/mapview.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <QWindow>
#include <algorithm>

namespace huimin::bench {
namespace {
constexpr int framesEach = 100;
constexpr int runsEach = 3;
constexpr double frameMs = 1000.0 / 60;
constexpr int markCount = 5000;
constexpr int notch = 120;

/// The baseline: the ground painted anew in each frame.
class DirectView final : public QWidget {
public:
    DirectView(std::shared_ptr<const ShapeIndex> index, std::shared_ptr<const MapMarks> marks, ui::MapStyle style) : m_index(std::move(index)), m_style(std::move(style))
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        m_markers.setShapes(m_index);
        m_markers.setMarks(std::move(marks));
        m_camera.setBounds(m_index->shapes().box());
    }
    void goTo(PlanePoint point, int step)
    {
        m_camera.setViewport(size(), devicePixelRatioF());
        m_camera.setStep(step);
        m_camera.centreOn(point);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const ui::MapFrame frame = m_camera.frame();
        ui::paintBase(painter, *m_index, m_style, frame, QRect(QPoint(0, 0), frame.size));
        m_markers.draw(painter, frame, std::nullopt);
    }
    void mousePressEvent(QMouseEvent* event) override { m_last = event->position(); }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        m_camera.pan(event->position() - m_last);
        m_last = event->position();
        update();
    }
    void wheelEvent(QWheelEvent* event) override
    {
        if (m_camera.wheel(event->angleDelta().y(), event->position()))
            update();
    }

private:
    std::shared_ptr<const ShapeIndex> m_index;
    ui::MapStyle m_style;
    ui::MapCamera m_camera;
    ui::MarkerLayer m_markers;
    QPointF m_last;
};

/// Sends events when they are due and notes when the painting that follows has ended.
class FrameMeter final : public QObject {
public:
    explicit FrameMeter(QWidget& view) : m_view(view) { view.installEventFilter(this); }

    std::vector<double> pan() { return frames([this](int n) {
        // To and fro, so that the hand stays in the window: forty frames each way.
        if (n % 40 == 0) {
            send(QEvent::MouseButtonRelease, m_hand);
            m_hand = n / 40 % 2 == 0 ? QPointF(300, 300) : QPointF(1500, 800);
            send(QEvent::MouseButtonPress, m_hand);
        }
        m_hand += n / 40 % 2 == 0 ? QPointF(20, 8) : QPointF(-20, -8);
        send(QEvent::MouseMove, m_hand);
    }); }
    std::vector<double> zoom() { return frames([this](int n) {
        const int delta = n / 10 % 2 == 0 ? notch : -notch;
        QWheelEvent event({ 1100, 500 }, m_view.mapToGlobal(QPointF(1100, 500)), {}, { 0, delta }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_view, &event);
    }); }
    void letRest(int ms)
    {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < ms)
            QApplication::processEvents(QEventLoop::AllEvents, 10);
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        object->event(event);
        m_painted = m_clock.nsecsElapsed();
        return true;
    }

private:
    template <typename Act>
    std::vector<double> frames(Act act)
    {
        std::vector<double> ms;
        m_clock.start();
        auto raster = [](qint64 n) { return static_cast<qint64>(static_cast<double>(n) * frameMs * 1e6); };
        for (qint64 n = 0, tick = 1; n < framesEach; ++n, ++tick) {
            // What came while a painting lasted longer than a frame is one event with the next, as the window system has it.
            while (raster(tick + 1) < m_clock.nsecsElapsed())
                ++tick;
            const qint64 due = raster(tick);
            while (m_clock.nsecsElapsed() < due)
                QApplication::processEvents();
            m_painted = -1;
            act(static_cast<int>(n));
            while (m_painted < 0)
                QApplication::processEvents();
            ms.push_back(static_cast<double>(m_painted - due) / 1e6);
        }
        send(QEvent::MouseButtonRelease, m_hand);
        return ms;
    }
    void send(QEvent::Type type, QPointF at)
    {
        QMouseEvent event(type, at, m_view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &event);
    }

    QWidget& m_view;
    QElapsedTimer m_clock;
    qint64 m_painted = -1;
    QPointF m_hand;
};

std::shared_ptr<const MapMarks> someMarks(const CityShapes& city)
{
    SeededRandom random(5);
    auto marks = std::make_shared<MapMarks>();
    for (int n = 0; n < markCount && city.footprints() > 0; ++n) {
        const auto house = static_cast<std::uint32_t>(random.below(city.footprints()));
        MapMark mark;
        mark.kind = n % 4 == 0 ? MarkKind::Event : MarkKind::Task;
        mark.state = static_cast<MarkState>(random.below(4));
        mark.at = city.footprintCentre(house);
        mark.building = house;
        mark.place = houseText(city, house);
        marks->marks.push_back(std::move(mark));
    }
    return marks;
}

struct Scale {
    const char* name;
    int step;
};
constexpr Scale scales[] = { { "53", 23 }, { "4", 8 }, { "0.25", -8 } };

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

Status benchMap(RecordReader& records)
{
    ui::Theme theme;
    theme.install(*qApp);
    QElapsedTimer took;
    took.start();
    const auto grids = allOf<GridCell>(records);
    if (!grids)
        return grids.error();
    const auto city = CityShapes::make(*grids, [&](const GridCell& cell) { return relatedTo<Building>(records, cell.id.uuid); });
    if (!city)
        return city.error();
    const qint64 read = took.restart();
    const auto index = std::make_shared<ShapeIndex>(*city);
    say(QStringLiteral("%1 grids, %2 buildings; read in %3 ms, index in %4 ms").arg((*city)->areas(AreaLevel::Grid).size()).arg((*city)->footprints()).arg(read).arg(took.elapsed()));
    const auto marks = someMarks(**city);
    ui::MapStyle style = ui::mapStyleOf(theme.tokens());
    for (std::size_t i = 0; i < grids->size(); ++i)
        style.gridFill.push_back(ui::measureColour(style, theme.tokens()[ui::Token::WarnFill], static_cast<int>(i % 5)).rgb());

    ui::MapView map;
    map.resize(1920, 1080);
    map.setStyle(style);
    map.setMarks(marks);
    map.show();
    took.restart();
    map.setCity(index);
    FrameMeter meter(map);
    while (!map.isSettled())
        QApplication::processEvents();
    say(QStringLiteral("whole picture after %1 ms").arg(took.elapsed()));
    DirectView direct(index, marks, style);
    direct.resize(1920, 1080);

    const PlanePoint middle = (*city)->footprints() > 0 ? (*city)->footprintCentre((*city)->footprints() / 2) : PlanePoint();
    struct Case {
        const char* what;
        Scale scale;
        double cells = 0;
    };
    std::vector<Case> cases;
    for (const char* what : { "pan", "zoom" })
        for (const Scale& scale : scales) {
            std::vector<double> runs;
            for (int run = 0; run < runsEach; ++run) {
                map.goTo(middle, 1000); // at least as near; then exactly
                map.zoomBy(map.camera().step() - scale.step);
                map.goTo(middle, 1000);
                meter.letRest(600);
                const std::vector<double> ms = what[0] == 'p' ? meter.pan() : meter.zoom();
                runs.push_back(percentile(ms, 0.99));
                say(QStringLiteral("map.%1.%2: %3 %4 %5").arg(QLatin1String(what), QLatin1String(scale.name)).arg(percentile(ms, 0.5), 0, 'f', 1).arg(percentile(ms, 0.95), 0, 'f', 1).arg(runs.back(), 0, 'f', 1));
            }
            cases.push_back({ what, scale, median(runs) });
        }
    map.hide();
    direct.show();
    FrameMeter directMeter(direct);
    for (const Case& each : cases) {
        std::vector<double> runs;
        for (int run = 0; run < runsEach; ++run) {
            direct.goTo(middle, each.scale.step);
            directMeter.letRest(300);
            const std::vector<double> ms = each.what[0] == 'p' ? directMeter.pan() : directMeter.zoom();
            runs.push_back(percentile(ms, 0.99));
        }
        const QByteArray name = QByteArray("map.") + each.what + '.' + each.scale.name;
        printFigure(name.constData(), each.cells, "ms", median(runs));
    }
    return {};
}

} // namespace huimin::bench
