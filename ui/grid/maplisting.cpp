// The list beside the map, and what is told about what is chosen.
#include "models/base/errortext.h"
#include "models/itemmodels/daywords.h"
#include "ui/grid/mappage.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldcontrols.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include <QMetaMethod>

namespace huimin::ui {
namespace {
constexpr std::size_t mostRows = 300;
constexpr std::size_t mostPlaces = 60;
constexpr double doorMetres = 0.36; ///< how near a building is looked at

QString kindIcon(const MapMark& mark)
{
    switch (mark.kind) {
    case MarkKind::Task:
        return QStringLiteral("footprints");
    case MarkKind::Event:
        return QStringLiteral("triangle-alert");
    case MarkKind::Visit:
        return QStringLiteral("door-open");
    case MarkKind::Household:
        return QStringLiteral("house");
    }
    return {};
}

std::optional<ChipFace> stateChip(const MapMark& mark, Instant now)
{
    const QDate today = businessDate(now);
    switch (mark.state) {
    case MarkState::Done:
        return ChipFace { mark.kind == MarkKind::Visit ? daywords::day(businessDate(mark.when), today) : MapPage::tr("走完"), Tone::Ok, QStringLiteral("check") };
    case MarkState::Soon:
        return ChipFace { MapPage::tr("今天"), Tone::Warn, QStringLiteral("hourglass") };
    case MarkState::Late:
        return ChipFace { MapPage::tr("超期"), Tone::Late, QStringLiteral("octagon-alert"), true };
    case MarkState::Open:
        break;
    }
    if (mark.when.us == 0)
        return std::nullopt;
    return ChipFace { mark.kind == MarkKind::Visit ? MapPage::tr("%1 没见到").arg(daywords::day(businessDate(mark.when), today)) : daywords::day(businessDate(mark.when), today), Tone::Plain, {} };
}
} // namespace

void MapPage::listMarks()
{
    m_listing = Listing::Marks;
    m_listCard->header()->setTitle(tr("看得见的"));
    if (!m_marks)
        return;
    const PlaneBox box = m_map->camera().frame().box();
    std::vector<MapRow> rows;
    std::size_t hidden = 0;
    for (std::uint32_t i = 0; i < m_marks->marks.size(); ++i) {
        const MapMark& mark = m_marks->marks[i];
        if (!m_map->isShown(mark.kind) || !box.contains(mark.at))
            continue;
        if (rows.size() >= mostRows) {
            ++hidden;
            continue;
        }
        rows.push_back({ mark.place.isEmpty() ? tr("没有写地点") : mark.place, mark.kind == MarkKind::Household ? tr("%n 户", nullptr, mark.count) : mark.text, kindIcon(mark), mark.kind == MarkKind::Household ? std::nullopt : stateChip(mark, m_desk.clock().now()), i });
    }
    m_listCard->header()->setCount(hidden > 0 ? tr("%1+").arg(mostRows) : QString::number(rows.size()));
    if (rows.empty()) {
        const bool nothing = m_marks->marks.empty();
        m_listCard->showNote(nothing ? tr("本机还没有任务、事件和走访。楼栋和网格照常看，按 / 找地方。") : tr("这一片没有标记。按 − 看远一点，Home 回到我的范围。"), QStringLiteral("map"), Token::Text2);
    } else {
        m_listCard->showBody();
    }
    m_following = true;
    m_listModel->setRows(std::move(rows));
    m_following = false;
}

void MapPage::listDoors(std::uint32_t footprint)
{
    const auto read = m_desk.read<std::vector<MapDoor>>([id = m_map->city()->shapes().building(footprint), today = m_desk.clock().today()](RecordReader& records) { return readDoors(records, id, today); });
    whenAnswered(*this, read, [this, footprint](const Result<std::vector<MapDoor>>& doors) {
        if (!doors) {
            showFact(tr("读不出门户"), errorSentence(doors.error()), true);
            return;
        }
        if (!m_map->city() || footprint >= m_map->city()->shapes().footprints())
            return;
        m_doors = *doors;
        m_doorsOf = footprint;
        m_listing = Listing::Doors;
        std::vector<MapRow> rows;
        int households = 0;
        for (std::uint32_t i = 0; i < m_doors.size(); ++i) {
            const MapDoor& door = m_doors[i];
            households += !door.household.isNull();
            std::optional<ChipFace> chip;
            if (door.elderlyAlone)
                chip = ChipFace { tr("独居老人"), Tone::Violet, {} };
            rows.push_back({ door.door, door.household.isNull() ? tr("没有登记住户") : door.headName.isEmpty() ? tr("%n 人", nullptr, door.people) : tr("%1，%n 人", nullptr, door.people).arg(shownName(door.headName)), QStringLiteral("door-open"), chip, i });
        }
        m_listCard->header()->setTitle(houseText(m_map->city()->shapes(), footprint));
        m_listCard->header()->setCount(tr("%n 户", nullptr, households));
        if (rows.empty())
            m_listCard->showNote(holds(MarkKind::Household) ? tr("这栋楼没有登记门户，或不在本机的范围。Esc 返回。") : tr("这个岗位的设备上没有门户资料。Esc 返回。"), QStringLiteral("door-open"), Token::Text2);
        else
            m_listCard->showBody();
        m_following = true;
        m_listModel->setRows(std::move(rows));
        m_following = false;
        if (m_listModel->rowCount() > 0) {
            m_list->goTo(0);
            m_list->setFocus();
        }
    });
}

void MapPage::listPlaces()
{
    if (!m_map->city())
        return;
    const QString typed = m_search->text().simplified();
    if (typed.isEmpty()) {
        if (m_listing == Listing::Places)
            listMarks();
        return;
    }
    m_listing = Listing::Places;
    m_places = findPlaces(m_map->city()->shapes(), m_pinyin, typed, m_map->camera().centre(), mostPlaces);
    std::vector<MapRow> rows;
    for (std::uint32_t i = 0; i < m_places.size(); ++i)
        rows.push_back({ m_places[i].name, m_places[i].above, m_places[i].kind == MapPlace::Kind::House ? QStringLiteral("building-2") : QStringLiteral("map-pin"), std::nullopt, i });
    m_listCard->header()->setTitle(tr("找到的地方"));
    m_listCard->header()->setCount(QString::number(rows.size()));
    if (rows.empty())
        m_listCard->showNote(tr("没有叫“%1”的地方。试试路名加门牌，或社区名字的一部分。").arg(typed), QStringLiteral("search"), Token::Text2);
    else
        m_listCard->showBody();
    m_following = true;
    m_listModel->setRows(std::move(rows));
    if (m_listModel->rowCount() > 0)
        m_list->goTo(0);
    m_following = false;
}

/// The map shows where the current row lies.
void MapPage::followRow(int row)
{
    if (m_following || row < 0 || row >= m_listModel->rowCount() || !m_list->hasFocus())
        return;
    if (m_listing == Listing::Marks) {
        const std::uint32_t mark = m_listModel->rowAt(row).index;
        for (const std::uint32_t each : m_map->choice().marks)
            if (each == mark)
                return;
        m_map->pointTo(mark);
    }
}

void MapPage::openRow(int row)
{
    if (row < 0 || row >= m_listModel->rowCount())
        return;
    const std::uint32_t index = m_listModel->rowAt(row).index;
    if (m_listing == Listing::Places) {
        const MapPlace place = m_places[index];
        m_search->clear();
        if (place.kind == MapPlace::Kind::House) {
            m_map->goTo(place.box.centre(), doorMetres);
            m_map->choose({ MapChoice::Kind::House, {}, place.index });
        } else {
            m_map->fit(place.box);
            if (place.level == AreaLevel::Grid)
                m_map->choose({ MapChoice::Kind::Grid, {}, place.index });
        }
        m_map->setFocus();
    } else if (m_listing == Listing::Doors) {
        if (!m_doors[index].head.isNull())
            Q_EMIT openResident(m_doors[index].head);
    } else if (m_marks && index < m_marks->marks.size()) {
        m_map->chooseMark(index);
        openMark(m_marks->marks[index]);
    }
}

void MapPage::openMark(const MapMark& mark)
{
    static const QMetaMethod recordOpened = QMetaMethod::fromSignal(&MapPage::openRecord);
    if (mark.kind == MarkKind::Household && mark.building >= 0) {
        listDoors(static_cast<std::uint32_t>(mark.building));
        return;
    }
    if (isSignalConnected(recordOpened)) {
        Q_EMIT openRecord({ QString::fromLatin1(mark.record), mark.id });
        return;
    }
    if (mark.subject.isNull())
        return;
    const auto whose = m_desk.read<RecordRef>([id = mark.subject](RecordReader& records) -> Result<RecordRef> {
        for (const char* type : { "Resident", "Enterprise" }) {
            auto found = records.fetch(type, id);
            if (!found)
                return found.error();
            if (*found)
                return RecordRef { QLatin1String(type), id };
        }
        return Error { ErrorCode::NotFound };
    });
    whenAnswered(*this, whose, [this](const Result<RecordRef>& subject) {
        if (!subject)
            showFact(tr("打不开"), errorSentence(subject.error()), true);
        else if (subject->type == QLatin1String("Resident"))
            Q_EMIT openResident(ResidentId(subject->id));
        else
            Q_EMIT openEnterprise(EnterpriseId(subject->id));
    });
}

void MapPage::openChoice(const MapChoice& choice)
{
    if (choice.kind == MapChoice::Kind::House) {
        listDoors(choice.index);
    } else if (choice.kind == MapChoice::Kind::Grid) {
        m_map->fit(m_map->city()->shapes().areas(AreaLevel::Grid)[choice.index].box);
    } else if (choice.kind == MapChoice::Kind::Marks && m_marks && !choice.marks.empty()) {
        // Several at one door: the list lets choose, the most urgent first.
        if (choice.marks.size() > 1 && m_marks->marks[choice.marks.front()].kind != MarkKind::Household) {
            listMarks();
            for (int row = 0; row < m_listModel->rowCount(); ++row)
                if (m_listModel->rowAt(row).index == choice.marks.front()) {
                    m_list->goTo(row);
                    m_list->setFocus();
                    return;
                }
        }
        openMark(m_marks->marks[choice.marks.front()]);
    }
}

void MapPage::showFact(const QString& title, const QString& detail, bool wrong)
{
    m_factTitle->setText(title);
    m_factTitle->setToken(wrong ? Token::Late : Token::Text);
    m_factDetail->setText(detail);
    m_factOpen->setVisible(false);
}

QString MapPage::factText() const { return m_factTitle->fullText() + QLatin1Char('\n') + m_factDetail->fullText(); }

QString MapPage::figureText(MapMeasure measure, int figure) const
{
    switch (measure) {
    case MapMeasure::LateTasks:
        return tr("超期任务 %1 件").arg(figure);
    case MapMeasure::VisitsDue:
        return tr("7 天内该走访 %1 户").arg(figure);
    case MapMeasure::ElderlyAlone:
        return tr("独居老人 %1 户").arg(figure);
    case MapMeasure::OpenEvents:
        return tr("没结的事件 %1 个").arg(figure);
    case MapMeasure::None:
        break;
    }
    return {};
}

void MapPage::showChoice()
{
    if (!m_map->city()) {
        showFact(tr("正在画地图"), tr("从本机的资料画，不用网络。"));
        return;
    }
    const CityShapes& city = m_map->city()->shapes();
    const MapChoice& choice = m_map->choice();
    const auto figures = [this](std::span<const std::uint32_t> grids) {
        QStringList parts;
        for (const MapMeasure measure : { MapMeasure::LateTasks, MapMeasure::VisitsDue, MapMeasure::ElderlyAlone, MapMeasure::OpenEvents }) {
            if ((measure == MapMeasure::OpenEvents && !holds(MarkKind::Event)) || (measure == MapMeasure::ElderlyAlone && !holds(MarkKind::Household)) || (measure != MapMeasure::OpenEvents && measure != MapMeasure::ElderlyAlone && !holds(MarkKind::Task)))
                continue;
            int sum = 0;
            for (const std::uint32_t grid : grids)
                sum += m_marks ? m_marks->figures[static_cast<int>(measure)][grid] : 0;
            parts << figureText(measure, sum);
        }
        return parts.isEmpty() ? tr("这个岗位的设备上没有网格的工作资料。") : tr("按本机的资料：%1。").arg(parts.join(tr("，")));
    };
    if (m_map->hasSelection()) {
        showFact(tr("圈中 %1 格 %2 栋").arg(m_map->selectedGrids().size()).arg(m_map->selectedHouses().size()), figures(m_map->selectedGrids()));
        return;
    }
    if (choice.kind == MapChoice::Kind::None) {
        showFact(tr("点楼栋、标记或网格，这里说它是什么"), m_marks && m_marks->placeless > 0 ? tr("有 %n 条记录没有地点，不在地图上。区界是示意图，社区和网格的界线不是法定界线。", nullptr, m_marks->placeless) : tr("区界是示意图，社区和网格的界线不是法定界线。"));
        return;
    }
    if (choice.kind == MapChoice::Kind::Grid) {
        const MapArea& grid = city.areas(AreaLevel::Grid)[choice.index];
        const std::uint32_t one[] = { choice.index };
        showFact(tr("%1，%2").arg(grid.name, areasAbove(city, AreaLevel::Grid, choice.index)), figures(one));
        m_factOpen->setText(tr("看全格"));
        m_factOpen->setVisible(true);
        return;
    }
    if (choice.kind == MapChoice::Kind::House) {
        const int grid = city.footprintGrid(choice.index);
        showFact(houseText(city, choice.index), tr("%1 层，%2 个门户。%3").arg(city.floors(choice.index)).arg(city.doors(choice.index)).arg(grid < 0 ? QString() : city.areas(AreaLevel::Grid)[static_cast<std::size_t>(grid)].name));
        m_factOpen->setText(tr("看门户"));
        m_factOpen->setVisible(true);
        return;
    }
    if (!m_marks || choice.marks.empty())
        return;
    const MapMark& mark = m_marks->marks[choice.marks.front()];
    QString detail = mark.text;
    if (mark.kind == MarkKind::Visit)
        detail = tr("%1 走访，%2。%3").arg(daywords::moment(mark.when, m_desk.clock().today()), mark.state == MarkState::Done ? tr("见到了") : tr("没见到"), mark.text);
    else if (mark.when.us != 0 && mark.state == MarkState::Late)
        detail = tr("%1 到期，已经超期。%2").arg(daywords::moment(mark.when, m_desk.clock().today()), mark.text);
    else if (mark.when.us != 0 && mark.state != MarkState::Done)
        detail = tr("%1 到期。%2").arg(daywords::moment(mark.when, m_desk.clock().today()), mark.text);
    showFact(m_map->choiceText(choice), detail);
    static const QMetaMethod recordOpened = QMetaMethod::fromSignal(&MapPage::openRecord);
    m_factOpen->setText(mark.kind == MarkKind::Household ? tr("看门户") : tr("打开"));
    m_factOpen->setVisible(mark.kind == MarkKind::Household || !mark.subject.isNull() || isSignalConnected(recordOpened));
}

} // namespace huimin::ui
