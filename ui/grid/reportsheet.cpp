#include "ui/grid/reportsheet.h"
#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/commands/eventbodies.h"
#include "models/grid/eventclasses.h"
#include "models/grid/eventlimits.h"
#include "models/grid/plane.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/itemmodels/eventwords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QBoxLayout>
#include <QKeyEvent>

namespace huimin::ui {
namespace {
constexpr int reportWidth = 680;
constexpr int lookAfterMs = 250; ///< a pause of typing
constexpr int mostPlace = 120;
} // namespace

ReportSheet::ReportSheet(QWidget& window, Desk& desk)
    : Sheet(window, tr("报事件"), QStringLiteral("flag"), reportWidth)
    , m_desk(desk)
    , m_class(new FormField(tr("什么事"), FormField::Kind::Choice))
    , m_building(new FormField(tr("在哪栋"), FormField::Kind::Choice))
    , m_where(new FormField(tr("具体位置")))
    , m_text(new FormField(tr("怎么回事"), FormField::Kind::Multiline))
    , m_people(new FormField(tr("涉及的人")))
    , m_source(new FormField(tr("哪里来的"), FormField::Kind::Choice))
    , m_limits(Label::wrapped({}, Type::Small, Token::Text2))
    , m_likeRows(vbox(4))
{
    QVector<Choice> classes;
    for (const EventClass& kind : eventClasses())
        classes.push_back({ kind.code, tr("%1：%2").arg(kind.group, kind.name) });
    m_class->setChoices(classes);
    m_class->setRequired(true);
    m_building->setRequired(true);
    m_text->setRequired(true);
    m_text->control()->installEventFilter(this);
    m_text->setMaxCodePoints(1000);
    m_where->setPlaceholder(tr("楼道、门口、第几层"));
    m_where->setMaxCodePoints(mostPlace / 2);
    m_people->setHelp(tr("只有承办、上报和核查的人看得到。"));
    m_people->setMaxCodePoints(300);
    QVector<Choice> sources;
    for (const auto& source : EnumTexts<EventSource>::list)
        sources.push_back({ QString::fromLatin1(source.text), eventwords::source(source.value) });
    m_source->setChoices(sources);
    m_source->setText(m_desk.actor().role == Role::Grid ? QStringLiteral("grid") : QStringLiteral("resident"));
    m_likeBox = holder(m_likeRows);
    m_likeBox->hide();
    body()->addLayout(hbox(10, Grow { m_class, 3 }, Grow { m_source, 2 }));
    body()->addLayout(hbox(10, Grow { m_building, 3 }, Grow { m_where, 2 }));
    body()->addWidget(m_text);
    body()->addWidget(m_people);
    body()->addWidget(m_likeBox);
    body()->addWidget(m_limits);
    auto* leave = addAct(tr("先不报"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    m_send = addAct(tr("上报"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("send"));
    connect(m_send, &QAbstractButton::clicked, this, [this] { send({}); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(lookAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportSheet::look);
    for (FormField* field : { m_class, m_building, m_where, m_text })
        connect(field, &FormField::edited, this, [this, field] {
            field->setError({});
            changed();
        });
    open(m_class->control());
    const auto read = [actor = m_desk.actor()](RecordReader& records) -> Result<Place> {
        Place place;
        auto cells = allOf<GridCell>(records);
        auto buildings = allOf<Building>(records);
        if (!cells)
            return cells.error();
        if (!buildings)
            return buildings.error();
        for (GridCell& cell : *cells) {
            const bool own = actor.role == Role::Grid
                ? std::any_of(actor.scopes.begin(), actor.scopes.end(), [&](const ScopeRef& scope) { return scope.kind == QLatin1String("grid") && scope.ref == cell.code; })
                : actor.streets.empty() || std::any_of(actor.streets.begin(), actor.streets.end(), [&](const QString& street) { return cell.code.startsWith(street.left(9)); });
            if (own)
                place.cells.push_back(std::move(cell));
        }
        for (Building& building : *buildings)
            if (std::any_of(place.cells.begin(), place.cells.end(), [&](const GridCell& cell) { return cell.id == building.gridId; }))
                place.buildings.push_back(std::move(building));
        std::sort(place.buildings.begin(), place.buildings.end(), [](const Building& a, const Building& b) { return std::pair(a.road, a.number.toInt()) < std::pair(b.road, b.number.toInt()); });
        return place;
    };
    whenAnswered(*this, m_desk.read<Place>(read), [this](const Result<Place>& place) {
        if (place)
            filled(*place);
        else
            setNote(errorSentence(place.error()));
    });
}

void ReportSheet::filled(const Place& place)
{
    m_place = place;
    QVector<Choice> choices;
    for (const Building& building : m_place.buildings)
        choices.push_back({ building.id.text(), tr("%1 %2 号").arg(building.road, building.number) });
    for (const GridCell& cell : m_place.cells) // not at a house
        choices.push_back({ cell.id.text(), tr("%1，不在楼里").arg(cell.name) });
    m_building->setChoices(choices);
    if (m_place.cells.empty())
        setNote(tr("没有你能上报的网格。"));
}

const Building* ReportSheet::building() const
{
    for (const Building& building : m_place.buildings)
        if (building.id.text() == m_building->text())
            return &building;
    return nullptr;
}

GridCellId ReportSheet::grid() const
{
    const Building* at = building();
    return at ? at->gridId : GridCellId(uuidFromText(m_building->text()));
}

QString ReportSheet::wholePlace() const
{
    const Building* at = building();
    const QString house = at ? at->road + at->number + QStringLiteral("号") : QString();
    return (house + m_where->text().trimmed()).left(mostPlace);
}

void ReportSheet::changed()
{
    m_pause.start();
    const EventClass* kind = eventClass(m_class->text());
    if (!kind) {
        m_limits->setText({});
        return;
    }
    GridEvent event;
    event.classCode = kind->code;
    event.urgency = kind->urgency;
    const EventLimits& limits = eventLimits();
    QString words = tr("%1：%2内受理，签收后%3内处置。").arg(eventwords::urgency(kind->urgency), eventwords::length(limits.of(EventLimitKind::Accept, event)), eventwords::length(limits.of(EventLimitKind::Handle, event)));
    if (kind->onSpot)
        words += tr("能当场办完的，报了以后在事件里自办。");
    if (kind->restricted)
        words += tr("这一类只有经手的人看得到。");
    m_limits->setText(words);
}

void ReportSheet::look()
{
    EventSketch sketch;
    sketch.classCode = m_class->text();
    sketch.gridId = grid();
    sketch.place = wholePlace();
    sketch.text = m_text->text();
    if (const Building* at = building(); at && !at->outline.empty())
        sketch.point = ringCentre(at->outline);
    if (sketch.classCode.isEmpty() || sketch.gridId.isNull())
        return showLike({});
    const auto read = [sketch, now = m_desk.clock().now()](RecordReader& records) { return likeEvents(records, sketch, now); };
    whenAnswered(*this, m_desk.read<std::vector<LikeEvent>>(read), [this](const Result<std::vector<LikeEvent>>& like) {
        if (like)
            showLike(*like);
    });
}

void ReportSheet::showLike(const std::vector<LikeEvent>& like)
{
    m_like = like;
    clearLayout(*m_likeRows);
    const QDate today = m_desk.clock().today();
    if (!like.empty())
        m_likeRows->addWidget(new Label(tr("附近有像的，是同一件就并过去："), Type::Small, Token::Warn, Weight::DemiBold));
    for (std::size_t i = 0; i < like.size(); ++i) {
        const GridEvent& event = like[i].event;
        const EventClass* kind = eventClass(event.classCode);
        const QString key = QStringLiteral("Alt+%1").arg(i + 1);
        auto* row = new Row(hbox(10, new KeyCap(key), Grow { middle(2, Label::elided(tr("%1，%2").arg(kind ? kind->name : event.classCode, event.place), Type::Body, Token::Text), Label::elided(event.text, Type::Note, Token::Text2)) },
                                new Label(tr("%1 米，%2，%3").arg(like[i].metres).arg(daywords::moment(event.reportedAt, today), cataloguewords::stage(event.state)), Type::Small, Token::Text2)), 48, 8);
        row->setAccessibleName(tr("并入 %1，%2").arg(event.place, event.text));
        connect(row, &Row::clicked, this, [this, id = event.id] { send(id); });
        m_likeRows->addWidget(row);
    }
    m_likeBox->setVisible(!like.empty());
    place();
}

bool ReportSheet::joinBy(const QKeyEvent& event)
{
    const int index = event.key() - Qt::Key_1;
    if (event.modifiers() != Qt::AltModifier || index < 0 || index >= static_cast<int>(m_like.size()))
        return false;
    send(m_like[static_cast<std::size_t>(index)].event.id);
    return true;
}

void ReportSheet::keyPressEvent(QKeyEvent* event)
{
    if (!joinBy(*event))
        Sheet::keyPressEvent(event);
}

/// A field of several lines would take the digit as text.
bool ReportSheet::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object == m_text->control() && joinBy(*static_cast<QKeyEvent*>(event)))
        return true;
    return Sheet::eventFilter(object, event);
}

void ReportSheet::send(std::optional<GridEventId> joinTo)
{
    setNote({});
    FormField* first = nullptr;
    for (FormField* field : { m_class, m_building, m_text })
        if (field->text().trimmed().isEmpty()) {
            field->setError(fieldIssueSentence(QStringLiteral("required")));
            first = first ? first : field;
        }
    if (!building() && m_where->text().trimmed().isEmpty() && !m_building->text().isEmpty()) {
        m_where->setError(fieldIssueSentence(QStringLiteral("required")));
        first = first ? first : m_where;
    }
    if (first) {
        first->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    ReportEventBody report;
    report.classCode = m_class->text();
    report.place = wholePlace();
    report.gridId = grid();
    if (const Building* at = building(); at && !at->outline.empty())
        report.point = ringCentre(at->outline);
    report.source = enumFromText<EventSource>(m_source->text()).value_or(EventSource::Grid);
    report.text = m_text->text().trimmed();
    if (const QString people = m_people->text().trimmed(); !people.isEmpty())
        report.people = people;
    if (const auto number = m_desk.nextProvisionalNumber())
        report.provisional = *number;
    const GridEventId id(m_desk.newRecordId());
    Command command;
    command.type = QStringLiteral("ReportEvent");
    command.entity = { QStringLiteral("GridEvent"), id.uuid };
    command.body.json = toJson(report);
    m_send->setEnabled(false);
    whenAnswered(*this, m_desk.submit(command), [this, id, joinTo](const Result<CommandOutcome>& outcome) {
        m_send->setEnabled(true);
        if (!outcome) {
            setNote(errorSentence(outcome.error()));
            return;
        }
        if (!joinTo) {
            close();
            Q_EMIT reported(id, false);
            return;
        }
        Command join;
        join.type = QStringLiteral("JoinEvent");
        join.entity = { QStringLiteral("GridEvent"), id.uuid };
        join.body.json = toJson(JoinEventBody { QStringLiteral("E0"), *joinTo, {} });
        whenAnswered(*this, m_desk.submit(join), [this, id](const Result<CommandOutcome>& joined) {
            close();
            Q_EMIT reported(id, joined.ok());
        });
    });
}

} // namespace huimin::ui
