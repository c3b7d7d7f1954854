#include "ui/grid/mapview.h"
#include "ui/widgets/theme.h"
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int sliceMs = 4; ///< an event waits no longer than this and one cell
constexpr int pauseMs = 40;
constexpr int labelMs = 20;
constexpr int restMs = 1000;
constexpr int overviewMs = 300;
constexpr double alone = MarkerLayer::gathered / 2; ///< metres a pixel at which marks stand alone
} // namespace

MapView::MapView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setMinimumSize(dp(240), dp(180));
    for (QTimer* timer : { &m_slice, &m_pause, &m_labels, &m_rest, &m_overview })
        timer->setSingleShot(true);
    m_slice.setInterval(0);
    m_pause.setInterval(pauseMs);
    m_labels.setInterval(labelMs);
    m_rest.setInterval(restMs);
    m_overview.setInterval(overviewMs);
    connect(&m_slice, &QTimer::timeout, this, &MapView::workOn);
    connect(&m_pause, &QTimer::timeout, this, &MapView::workOn);
    connect(&m_labels, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_rest, &QTimer::timeout, this, [this] { m_picture.rest(); });
    connect(&m_overview, &QTimer::timeout, this, [this] { m_picture.makeOverview(); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_markers.forgetPixmaps();
        setStyle(m_style);
    });
    applyColours();
}

void MapView::applyColours()
{
    MapStyle fresh = mapStyleOf(Theme::current().tokens());
    fresh.version = m_style.version + 1;
    fresh.buildings = m_style.buildings;
    fresh.borders = m_style.borders;
    fresh.gridFill = std::move(m_style.gridFill);
    fresh.ownGrids = std::move(m_style.ownGrids);
    fresh.layers = std::move(m_style.layers);
    m_style = std::move(fresh);
    m_picture.setStyle(m_style);
}

void MapView::setCity(std::shared_ptr<const ShapeIndex> index)
{
    m_index = std::move(index);
    m_choice = {};
    m_hover = {};
    m_keyGrid.reset();
    m_selectedGrids.clear();
    m_selectedHouses.clear();
    m_picture.setShapes(m_index);
    m_markers.setShapes(m_index);
    PlaneBox bounds = m_index->shapes().box();
    m_camera.setBounds(bounds);
    if (m_scope.isEmpty())
        m_scope = bounds;
    if (!m_fitted)
        fit(m_scope);
    m_overview.start();
    moved(false);
}

void MapView::setStyle(MapStyle style)
{
    m_style = std::move(style);
    applyColours();
    m_overview.start();
    m_slice.start();
    update();
}

void MapView::setMarks(std::shared_ptr<const MapMarks> marks)
{
    m_sharedMarks = marks;
    m_markers.setMarks(std::move(marks));
    m_hover = {};
    if (m_choice.kind == MapChoice::Kind::Marks)
        choose({});
    update();
}

void MapView::setShown(MarkKind kind, bool shown)
{
    m_markers.setShown(kind, shown);
    update();
}

void MapView::setScope(const PlaneBox& scope)
{
    m_scope = scope;
    if (!m_fitted)
        fit(scope);
}

void MapView::fit(const PlaneBox& box)
{
    if (box.isEmpty())
        return;
    m_camera.setViewport(size(), devicePixelRatioF());
    m_camera.fit(box);
    // Before it is shown its size is not known: fitted again then.
    m_fitted = m_fitted || isVisible();
    moved(true);
}

void MapView::goTo(PlanePoint point, double metres)
{
    int step = m_camera.step();
    while (step > MapCamera::closest && MapCamera::metresAt(step) > metres)
        --step;
    const bool zoomed = step != m_camera.step();
    m_camera.setStep(step);
    m_camera.centreOn(point);
    m_fitted = true;
    moved(zoomed);
}

void MapView::zoomBy(int steps)
{
    if (m_camera.zoom(steps))
        moved(true);
}

void MapView::moved(bool zoomed)
{
    m_picture.setFrame(m_camera.frame());
    m_hover = {};
    if (zoomed)
        m_pause.start();
    else if (!m_pause.isActive())
        m_slice.start();
    m_rest.stop();
    update();
    Q_EMIT viewChanged();
}

/// A piece of the picture, then what waits in the queue of events, then the next piece.
void MapView::workOn()
{
    if (m_picture.work(QDeadlineTimer(sliceMs, Qt::PreciseTimer)))
        m_slice.start();
    else
        m_rest.start();
    if (m_picture.hasNews())
        update();
}

void MapView::choose(const MapChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_choice.kind == MapChoice::Kind::Grid)
        m_keyGrid = m_choice.index;
    update();
    if (hasFocus() && m_choice.kind != MapChoice::Kind::None)
        announce(*this, choiceText(m_choice));
    Q_EMIT choiceChanged();
}

void MapView::chooseMark(std::uint32_t mark)
{
    if (!marks() || mark >= marks()->marks.size())
        return;
    const MapMark& wanted = marks()->marks[mark];
    if (!isShown(wanted.kind))
        setShown(wanted.kind, true);
    if (m_camera.metresPerPixel() > alone)
        goTo(wanted.at, alone);
    pointTo(mark);
}

void MapView::pointTo(std::uint32_t mark)
{
    if (!marks() || mark >= marks()->marks.size())
        return;
    m_camera.reveal(marks()->marks[mark].at);
    moved(false);
    for (const MarkerLayer::Item& item : m_markers.items(m_camera.frame()))
        if (std::find(item.marks.begin(), item.marks.end(), mark) != item.marks.end())
            choose({ MapChoice::Kind::Marks, item.marks });
}

std::optional<std::size_t> MapView::currentItem()
{
    if (m_choice.kind != MapChoice::Kind::Marks || m_choice.marks.empty())
        return std::nullopt;
    const auto& items = m_markers.items(m_camera.frame());
    for (std::size_t i = 0; i < items.size(); ++i)
        if (std::find(items[i].marks.begin(), items[i].marks.end(), m_choice.marks.front()) != items[i].marks.end())
            return i;
    return std::nullopt;
}

void MapView::selectWithin(const PlaneRing& lasso)
{
    if (!m_index)
        return;
    m_selectedGrids = m_index->gridsWithin(lasso);
    m_selectedHouses = m_index->footprintsWithin(lasso);
    update();
    Q_EMIT selectionChanged();
}

void MapView::clearSelection()
{
    m_selectedGrids.clear();
    m_selectedHouses.clear();
    update();
    Q_EMIT selectionChanged();
}

MapChoice MapView::choiceAt(QPointF point)
{
    if (const auto item = m_markers.itemAt(m_camera.frame(), point))
        return { MapChoice::Kind::Marks, m_markers.items(m_camera.frame())[*item].marks };
    if (!m_index)
        return {};
    const PlanePoint ground = m_camera.toPlane(point);
    if (m_style.buildings && m_camera.metresPerPixel() < mapdetail::houses)
        if (const auto house = m_index->footprintAt(ground))
            return { MapChoice::Kind::House, {}, *house };
    if (const auto grid = m_index->gridAt(ground))
        return { MapChoice::Kind::Grid, {}, *grid };
    return {};
}

/// A bubble opens into what it holds; anything else is the page's to open.
void MapView::open()
{
    if (m_choice.kind == MapChoice::Kind::None)
        return;
    const auto item = currentItem();
    if (item && m_markers.items(m_camera.frame())[*item].bubble) {
        PlaneBox box;
        for (const std::uint32_t mark : m_choice.marks)
            box.take(marks()->marks[mark].at);
        goTo(box.centre(), std::min(m_camera.metresPerPixel() / 3, MarkerLayer::gathered * 2));
        choose({});
        return;
    }
    Q_EMIT opened(m_choice);
}

QString MapView::placeText() const
{
    if (!m_index)
        return {};
    const PlanePoint middle = m_camera.centre();
    const auto& city = m_index->shapes();
    const auto inside = [&](AreaLevel level) -> const MapArea* {
        for (const MapArea& area : city.areas(level))
            if (area.box.contains(middle))
                for (const PlaneRing& ring : area.rings)
                    if (ringContains(ring, middle))
                        return &area;
        return nullptr;
    };
    QStringList parts;
    const double metres = m_camera.metresPerPixel();
    for (const auto& [level, from] : { std::pair(AreaLevel::District, 90.0), std::pair(AreaLevel::Street, 25.0), std::pair(AreaLevel::Community, 8.0), std::pair(AreaLevel::Grid, 3.0) })
        if (metres < from)
            if (const MapArea* area = inside(level))
                parts << area->name;
    return parts.isEmpty() ? tr("全市") : parts.join(QLatin1Char(' '));
}

QString MapView::choiceText(const MapChoice& choice) const
{
    if (!m_index)
        return {};
    const auto& city = m_index->shapes();
    if (choice.kind == MapChoice::Kind::Grid)
        return city.areas(AreaLevel::Grid)[choice.index].name;
    if (choice.kind == MapChoice::Kind::House)
        return tr("%1，%2 层").arg(houseText(city, choice.index)).arg(city.floors(choice.index));
    if (choice.kind != MapChoice::Kind::Marks || choice.marks.empty() || !marks())
        return {};
    int counts[markKinds] = {};
    int late = 0;
    for (const std::uint32_t i : choice.marks) {
        const MapMark& mark = marks()->marks[i];
        counts[static_cast<int>(mark.kind)] += mark.count;
        late += mark.state == MarkState::Late;
    }
    QStringList parts { marks()->marks[choice.marks.front()].place };
    if (counts[0] > 0)
        parts << tr("%n 件任务", nullptr, counts[0]);
    if (counts[1] > 0)
        parts << tr("%n 个事件", nullptr, counts[1]);
    if (counts[2] > 0)
        parts << tr("%n 次走访", nullptr, counts[2]);
    if (counts[3] > 0)
        parts << tr("%n 户", nullptr, counts[3]);
    if (late > 0)
        parts << tr("%n 件超期", nullptr, late);
    return parts.join(tr("，"));
}

QString MapView::spokenValue() const
{
    QString text = tr("%1，一厘米约 %2 米").arg(placeText()).arg(static_cast<int>(std::lround(m_camera.metresPerPixel() * 38)));
    if (m_choice.kind != MapChoice::Kind::None)
        text += tr("，选中 %1").arg(choiceText(m_choice));
    if (hasSelection())
        text += tr("，圈中 %1 格 %2 栋").arg(m_selectedGrids.size()).arg(m_selectedHouses.size());
    return text;
}

QString MapView::spokenDescription() const { return tr("方向键移动，加减号缩放，Tab 逐个看标记，Enter 打开，Shift 加方向键换网格，空格圈选。旁边的列表里是同样的内容。"); }

void MapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_camera.setViewport(size(), devicePixelRatioF());
    if (!m_fitted && !m_scope.isEmpty()) {
        m_camera.fit(m_scope);
        m_fitted = isVisible();
    }
    m_picture.setFrame(m_camera.frame());
    m_slice.start();
    Q_EMIT viewChanged();
}

} // namespace huimin::ui
