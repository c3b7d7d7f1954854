#include "ui/grid/mappage.h"
#include "models/base/errortext.h"
#include "models/base/masking.h"
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/registry/access.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QKeyEvent>

namespace huimin::ui {
namespace {
constexpr int relistMs = 150; ///< the list follows when the map stands still
constexpr int reloadMs = 400; ///< changes of a round come together

QString layerText(int index)
{
    switch (index) {
    case 0:
        return MapPage::tr("任务");
    case 1:
        return MapPage::tr("事件");
    case 2:
        return MapPage::tr("走访");
    case 3:
        return MapPage::tr("住户");
    case 4:
        return MapPage::tr("楼栋");
    default:
        return MapPage::tr("界线");
    }
}
constexpr int housesLayer = 4;
constexpr int bordersLayer = 5;
constexpr int layerCount = 6;

/// City and index as one piece of work over the records; building by building of a grid, so that memory stays small.
Result<std::shared_ptr<const ShapeIndex>> readCity(RecordReader& records)
{
    auto grids = allOf<GridCell>(records);
    if (!grids)
        return grids.error();
    auto shapes = CityShapes::make(*grids, [&](const GridCell& cell) { return relatedTo<Building>(records, cell.id.uuid); });
    if (!shapes)
        return shapes.error();
    return std::shared_ptr<const ShapeIndex>(std::make_shared<ShapeIndex>(std::move(*shapes)));
}

} // namespace

MapPage::MapPage(Desk& desk, ActionCollection& actions, QWidget* parent) : Page(parent), m_desk(desk)
{
    layOut();
    addActs(actions);
    m_relist.setSingleShot(true);
    m_relist.setInterval(relistMs);
    connect(&m_relist, &QTimer::timeout, this, [this] {
        m_where->setText(m_map->placeText());
        if (m_listing == Listing::Marks)
            listMarks();
    });
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadMs);
    connect(&m_reload, &QTimer::timeout, this, &MapPage::loadMarks);
    connect(m_map, &MapView::viewChanged, &m_relist, qOverload<>(&QTimer::start));
    connect(m_map, &MapView::choiceChanged, this, &MapPage::showChoice);
    connect(m_map, &MapView::selectionChanged, this, &MapPage::showChoice);
    connect(m_map, &MapView::opened, this, &MapPage::openChoice);
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        const auto any = [&](std::initializer_list<const char*> names) { return std::any_of(names.begin(), names.end(), [&](const char* name) { return types.contains(QLatin1String(name)); }); };
        if (any({ "GridCell", "Building" }) && isVisible())
            loadCity();
        else if (any({ "GridTask", "GridEvent", "Visit", "Household", "Address", "Resident" }) && isVisible())
            m_reload.start();
    });
    m_mapCard->showLoading(6);
    m_listCard->showLoading(8);
    loadCity();
}

void MapPage::layOut()
{
    m_where = Label::elided(tr("全市"), Type::Lead, Token::Text2);
    m_search = new FieldLine(Typing::Text);
    m_search->setPlaceholderText(tr("街道、社区、网格，或路名加门牌   /"));
    m_search->setAccessibleName(tr("找地方"));
    m_search->setFrame(true);
    m_search->setFixedWidth(dp(280));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &MapPage::listPlaces);
    m_measureBox = new FieldChoice;
    m_measureBox->setAccessibleName(tr("网格按什么着色"));
    for (const QString& text : { tr("网格不着色"), tr("按超期任务着色"), tr("按该走访着色"), tr("按独居老人着色"), tr("按没结的事件着色") })
        m_measureBox->addItem(text);
    m_measureBox->setFrame(true);
    m_measureBox->setFixedWidth(dp(172));
    connect(m_measureBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_measure = static_cast<MapMeasure>(index);
        applyStyle();
        showLegend();
        showChoice();
    });
    auto* printButton = new Button(tr("打印"), Button::Kind::Outlined, QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    connect(printButton, &Button::clicked, this, &MapPage::print);
    auto* head = hbox(12, new Label(tr("地图"), Type::Page, Token::Text, Weight::DemiBold), Grow { m_where }, flow(10, 6, m_search, hbox(4, m_measureBox, new KeyCap(QStringLiteral("C"), CapLook::Faint)), printButton));

    m_listCard = new Card(tr("看得见的"));
    m_listCard->header()->setKey(QStringLiteral("F6"));
    m_listCard->setPadding(0, 0);
    m_listCard->setFixedWidth(dp(360));
    m_list = new TableView;
    m_listModel = new MapListModel(m_list);
    m_list->setModel(m_listModel);
    m_list->horizontalHeader()->hide();
    m_list->setAccessibleName(tr("地图上看得见的，最急的在前"));
    m_list->setColumn(0, 0, [this](const QModelIndex& index) {
        const MapRow& row = m_listModel->rowAt(index.row());
        return CellFace { .first = row.first, .second = row.second, .icon = row.icon };
    });
    m_list->setColumn(1, 104, [this](const QModelIndex& index) { return CellFace { .chip = m_listModel->rowAt(index.row()).chip }; });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_list, &TableView::currentRowChanged, this, &MapPage::followRow);
    m_listCard->body()->addWidget(m_list, 1);

    m_map = new MapView;
    m_layerRow = flow(10, 4);
    for (int i = 0; i < layerCount; ++i) {
        auto* box = new QCheckBox(layerText(i));
        const bool held = i >= markKinds || holds(static_cast<MarkKind>(i));
        box->setChecked(held && i != 2 && i != 3);
        box->setEnabled(held);
        box->setToolTip(held ? tr("按 %1 开关").arg(i + 1) : tr("这个岗位的设备上没有这类资料。"));
        if (i < markKinds)
            m_map->setShown(static_cast<MarkKind>(i), box->isChecked());
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) {
            if (i < markKinds) {
                m_map->setShown(static_cast<MarkKind>(i), on);
            } else {
                MapStyle style = m_map->style();
                (i == housesLayer ? style.buildings : style.borders) = on;
                m_map->setStyle(std::move(style));
            }
            showLegend();
            m_relist.start();
        });
        m_boxes.push_back(box);
        m_layerRow->addLayout(hbox(4, new KeyCap(QString::number(i + 1), CapLook::Faint), box));
    }
    auto* tools = hbox(6);
    auto* openLayer = new Button(tr("载入图层"), Button::Kind::Quiet, QStringLiteral("O"), QStringLiteral("layers"));
    openLayer->setMeasure(26, Type::Small);
    connect(openLayer, &Button::clicked, this, &MapPage::chooseLayer);
    tools->addWidget(openLayer);
    for (const auto& [icon, text, steps] : { std::tuple("plus", tr("放大"), 1), std::tuple("minus", tr("缩小"), -1), std::tuple("house", tr("回到我的范围"), 0) }) {
        auto* button = new Button(QString(), Button::Kind::Outlined, {}, QLatin1String(icon));
        button->setMeasure(26, Type::Note);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &Button::clicked, this, [this, steps = steps] { steps == 0 ? m_map->fitScope() : m_map->zoomBy(steps); });
        tools->addWidget(button);
    }
    m_legend = new MapLegend;
    m_mapCard = new Card;
    m_mapCard->setPadding(10, 8);
    m_mapCard->body()->addLayout(vbox(6, hbox(8, Grow { m_layerRow }, tools), Grow { m_map }, m_legend));

    m_factTitle = Label::elided(QString(), Type::Body, Token::Text, Weight::DemiBold);
    m_factDetail = Label::wrapped(QString(), Type::Small, Token::Text2);
    m_factOpen = new Button(tr("打开"), Button::Kind::Outlined, QStringLiteral("Enter"));
    connect(m_factOpen, &Button::clicked, this, [this] { openChoice(m_map->choice()); });
    m_factCard = new Card;
    m_factCard->setPadding(16, 12);
    m_factCard->body()->addLayout(hbox(12, Grow { vbox(4, m_factTitle, m_factDetail) }, m_factOpen));
    m_factCard->setMinimumHeight(dp(84));
    showChoice();

    body()->addLayout(head);
    body()->addLayout(hbox(12, m_listCard, Grow { vbox(12, Grow { m_mapCard }, m_factCard) }), 1);
    showLegend();
}

void MapPage::addActs(ActionCollection& actions)
{
    actions.add(*this, { QStringLiteral("map.print"), tr("打印地图"), {}, QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("printer"), {}, [this] { print(); } });
    actions.add(*this, { QStringLiteral("map.find"), tr("在地图上找地方"), {}, QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("search"), {}, [this] { m_search->setFocus(); } });
    actions.add(*this, { QStringLiteral("map.layer"), tr("载入自己的图层（GeoJSON）"), {}, {}, QStringLiteral("layers"), QStringLiteral("geojson"), [this] { chooseLayer(); } });
    actions.add(*this, { QStringLiteral("map.whole"), tr("只看地图，再按一次恢复"), {}, QKeySequence(Qt::Key_F11), QStringLiteral("map"), {}, [this] {
        m_whole = !m_whole;
        arrange(m_width);
        m_map->setFocus();
    } });
    actions.add(*this, { QStringLiteral("map.measure"), tr("换一种着色：超期任务、该走访、独居老人、事件"), {}, {}, QStringLiteral("layers"), {}, [this] { nextMeasure(); } });
}

QVector<KeyHint> MapPage::keyHints() const
{
    return { { QStringLiteral("↑ ↓ ← →"), tr("移动") }, { QStringLiteral("+ −"), tr("缩放") }, { QStringLiteral("Tab"), tr("下一个标记") }, { QStringLiteral("Enter"), tr("打开") }, { QStringLiteral("1–6"), tr("图层") },
        { QStringLiteral("C"), tr("着色") }, { QStringLiteral("/"), tr("找地方") }, { QStringLiteral("Shift+↑ ↓ ← →"), tr("换网格") }, { tr("空格"), tr("圈选") }, { QStringLiteral("Home"), tr("我的范围") }, { QStringLiteral("F11"), tr("只看地图") } };
}

QVector<QWidget*> MapPage::panes() const { return { m_map, m_list, m_search }; }

void MapPage::activated()
{
    if (m_marks)
        loadMarks();
    if (m_listing == Listing::Doors)
        m_list->setFocus();
    else
        m_map->setFocus();
}

bool MapPage::handleEscape()
{
    if (m_listing != Listing::Marks) {
        m_listing = Listing::Marks;
        m_search->clear();
        listMarks();
        m_map->setFocus();
        return true;
    }
    if (m_map->hasSelection()) {
        m_map->clearSelection();
        return true;
    }
    if (m_map->choice().kind != MapChoice::Kind::None) {
        m_map->choose({});
        return true;
    }
    return false;
}

bool MapPage::bareKey(QKeyEvent& event)
{
    const int digit = event.key() - Qt::Key_1;
    if (digit >= 0 && digit < static_cast<int>(m_boxes.size() + m_layerBoxes.size()) && digit < 9) {
        toggleLayer(digit);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Slash:
        m_search->setFocus();
        m_search->selectAll();
        return true;
    case Qt::Key_C:
        nextMeasure();
        return true;
    case Qt::Key_O:
        chooseLayer();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_map->zoomBy(1);
        return true;
    case Qt::Key_Minus:
        m_map->zoomBy(-1);
        return true;
    default:
        return Page::bareKey(event);
    }
}

bool MapPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress && !m_search->isComposing()) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            if (m_listing == Listing::Places && !m_places.empty())
                openRow(std::max(0, m_list->currentRow()));
            return true;
        }
        if (pressed == Qt::Key_Down && m_listModel->rowCount() > 0) {
            m_list->setFocus();
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void MapPage::arrange(int width)
{
    m_width = width;
    m_listCard->setVisible(width >= 900 && !m_whole);
    m_factCard->setVisible(!m_whole);
    m_search->setFixedWidth(width >= 1100 ? dp(280) : dp(200));
}

bool MapPage::holds(MarkKind kind) const
{
    const auto sent = [this](const Schema& schema) { return planFor(m_desk.actor(), schema).isSent(); };
    switch (kind) {
    case MarkKind::Task:
        return sent(schemaOf<GridTask>());
    case MarkKind::Event:
        return planFor(m_desk.actor(), schemaOf<GridEvent>()).type != TypeAccess::Forbidden;
    case MarkKind::Visit:
        return sent(schemaOf<Visit>());
    case MarkKind::Household:
        return sent(schemaOf<Household>());
    }
    return false;
}

/// A list about others in front of the public: the name in full only to the worker who knocks there.
QString MapPage::shownName(const QString& name) const { return m_desk.actor().role == Role::Grid ? name : huimin::mask(MaskKind::Name, name); }

void MapPage::loadCity()
{
    whenAnswered(*this, m_desk.read<std::shared_ptr<const ShapeIndex>>(readCity), [this](const Result<std::shared_ptr<const ShapeIndex>>& index) {
        if (!index) {
            m_mapCard->showNote(errorSentence(index.error()), QStringLiteral("circle-alert"), Token::Late);
            m_listCard->showBody();
            return;
        }
        showCity(*index);
    });
}

void MapPage::showCity(std::shared_ptr<const ShapeIndex> index)
{
    const CityShapes& city = index->shapes();
    m_mapCard->showBody();
    MapStyle style = m_map->style();
    style.ownGrids.clear();
    PlaneBox scope;
    for (const ScopeRef& held : m_desk.actor().scopes) {
        if (held.kind != QLatin1String("grid") || m_desk.actor().role != Role::Grid)
            continue;
        if (const int grid = city.areaOf(AreaLevel::Grid, held.ref); grid >= 0) {
            style.ownGrids.push_back(static_cast<std::uint32_t>(grid));
            scope.take(city.areas(AreaLevel::Grid)[static_cast<std::size_t>(grid)].box);
        }
    }
    if (scope.isEmpty())
        for (const QString& street : m_desk.actor().streets)
            if (const int area = city.areaOf(AreaLevel::Street, street); area >= 0)
                scope.take(city.areas(AreaLevel::Street)[static_cast<std::size_t>(area)].box);
    m_map->setScope(scope.isEmpty() ? city.box() : scope);
    m_map->setStyle(std::move(style));
    m_map->setCity(std::move(index));
    m_marks.reset();
    loadMarks();
}

void MapPage::loadMarks()
{
    if (!m_map->city())
        return;
    // Its own reference: the city may be another one when the answer comes.
    const auto read = m_desk.read<std::shared_ptr<const MapMarks>>([index = m_map->sharedCity(), now = m_desk.clock().now()](RecordReader& records) -> Result<std::shared_ptr<const MapMarks>> {
        auto marks = readMapMarks(records, index->shapes(), now);
        if (!marks)
            return marks.error();
        return std::shared_ptr<const MapMarks>(std::make_shared<MapMarks>(std::move(*marks)));
    });
    whenAnswered(*this, read, [this](const Result<std::shared_ptr<const MapMarks>>& marks) {
        if (!marks) {
            m_listCard->showNote(errorSentence(marks.error()), QStringLiteral("circle-alert"), Token::Late);
            return;
        }
        const bool first = !m_marks;
        m_marks = *marks;
        m_map->setMarks(m_marks);
        int counts[markKinds] = {};
        for (const MapMark& mark : m_marks->marks)
            counts[static_cast<int>(mark.kind)] += mark.count;
        for (int kind = 0; kind < markKinds; ++kind)
            m_boxes[static_cast<std::size_t>(kind)]->setText(counts[kind] > 0 ? tr("%1 %2").arg(layerText(kind)).arg(counts[kind]) : layerText(kind));
        applyStyle();
        showLegend();
        showChoice();
        m_relist.start();
        if (first)
            Q_EMIT filled();
    });
}

void MapPage::applyStyle()
{
    MapStyle style = m_map->style();
    style.gridFill.clear();
    if (m_marks && m_measure != MapMeasure::None) {
        const QColor base = colour(m_measure == MapMeasure::LateTasks ? Token::LateFill : m_measure == MapMeasure::ElderlyAlone ? Token::Violet : Token::WarnFill);
        for (const int grade : gradesOf(m_marks->figures[static_cast<int>(m_measure)]).grades)
            style.gridFill.push_back(measureColour(style, base, grade).rgb());
    }
    style.layers.clear();
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        if (m_layerBoxes[i]->isChecked())
            style.layers.push_back(m_layers[i]);
    m_map->setStyle(std::move(style));
}

void MapPage::showLegend()
{
    using Shape = MapLegend::Entry::Shape;
    QVector<MapLegend::Entry> entries;
    if (m_map->isShown(MarkKind::Task))
        entries << MapLegend::Entry { Shape::Pin, colour(Token::Accent), tr("要走") } << MapLegend::Entry { Shape::Dot, colour(Token::OkFill), tr("走完") } << MapLegend::Entry { Shape::Dot, colour(Token::LateFill), tr("超期") };
    if (m_map->isShown(MarkKind::Event))
        entries << MapLegend::Entry { Shape::Diamond, colour(Token::WarnFill), tr("事件") };
    if (m_map->isShown(MarkKind::Household))
        entries << MapLegend::Entry { Shape::House, colour(Token::LineStrong), tr("住户数") };
    if (!m_map->style().ownGrids.empty())
        entries << MapLegend::Entry { Shape::Square, colour(Token::Select), tr("我的格") };
    if (m_marks && m_measure != MapMeasure::None) {
        const MapGrades grades = gradesOf(m_marks->figures[static_cast<int>(m_measure)]);
        const QColor base = colour(m_measure == MapMeasure::LateTasks ? Token::LateFill : m_measure == MapMeasure::ElderlyAlone ? Token::Violet : Token::WarnFill);
        entries << MapLegend::Entry { Shape::Square, measureColour(m_map->style(), base, 0), QStringLiteral("0") };
        for (int grade = 1; grade <= 4 && grades.least[grade] <= grades.largest; ++grade) {
            const int last = grade < 4 ? std::min(grades.least[grade + 1] - 1, grades.largest) : grades.largest;
            entries << MapLegend::Entry { Shape::Square, measureColour(m_map->style(), base, grade), last > grades.least[grade] ? QStringLiteral("%1–%2").arg(grades.least[grade]).arg(last) : QString::number(grades.least[grade]) };
        }
    }
    m_legend->setEntries(entries);
}

void MapPage::toggleLayer(int index)
{
    const auto at = static_cast<std::size_t>(index);
    QCheckBox* box = at < m_boxes.size() ? m_boxes[at] : m_layerBoxes[at - m_boxes.size()];
    if (box->isEnabled())
        box->toggle();
}

void MapPage::nextMeasure() { m_measureBox->setCurrentIndex((m_measureBox->currentIndex() + 1) % mapMeasures); }

} // namespace huimin::ui
