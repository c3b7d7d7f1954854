#include "ui/grid/eventpage.h"
#include "models/base/errortext.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/itemmodels/eventwords.h"
#include "models/matters/states.h"
#include "ui/grid/eventfaces.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/timeline.h"
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>

namespace huimin::ui {
namespace {
/// Widths of the page below which cards stand one below the other.
constexpr int eventHistoryBelow = 1100;
constexpr int eventHistoryHeight = 220;
constexpr int photoSide = 96;
constexpr int photosInSight = 8;

/// What usually comes: the straight way to the end.
constexpr const char* straightWay[] = { "E1", "E2", "E4", "E5", "E6", "E9" };

int placeOnWay(const QString& stage)
{
    const QString plain = stage.left(2); // hung up stands where it is handled
    for (int i = 0; i < static_cast<int>(std::size(straightWay)); ++i)
        if (plain == QLatin1String(straightWay[i]))
            return i;
    return -1;
}

const char* iconOf(const QString& act)
{
    if (act == QLatin1String("ReturnEvent") || act == QLatin1String("FailCheck") || act == QLatin1String("ReopenEvent"))
        return "undo-2";
    if (act == QLatin1String("ClimbLate") || act == QLatin1String("EscalateEvent") || act == QLatin1String("ClimbAfterCheck"))
        return "trending-up";
    if (act == QLatin1String("UrgeEvent"))
        return "bell-ring";
    return act == QLatin1String("HangUpEvent") ? "pause" : "flag";
}
} // namespace

EventPage::EventPage(Desk& desk, ActionCollection& actions, GridEventId id, QWidget* parent)
    : Page(parent), m_desk(desk), m_actions(actions), m_id(id), m_keeper(desk, id)
{
    connect(&m_keeper, &PhotoKeeper::failed, this, &EventPage::refused);
    addActs();
    connect(&m_desk, &Desk::recordsChanged, this, [this](const QStringList& types) {
        for (const char* shown : { "GridEvent", "EventStep", "Attachment", "CalendarYear" })
            if (types.contains(QLatin1String(shown)))
                return load();
    });
    load();
}

QString EventPage::title() const { return m_file ? tr("%1，%2").arg(m_file->row.className, m_file->row.event.place) : tr("事件"); }

void EventPage::activated()
{
    if (!m_panes.isEmpty())
        m_panes.first()->setFocus();
    else
        setFocus();
}

void EventPage::load()
{
    const auto read = [id = m_id, actor = m_desk.actor(), now = m_desk.clock().now(), calendar = m_desk.calendar()](RecordReader& records) { return eventFile(records, id, actor, now, *calendar); };
    whenAnswered(*this, m_desk.read<EventFile>(read), [this](const Result<EventFile>& file) {
        if (!file) {
            delete m_content;
            m_panes.clear();
            m_content = new ErrorState(errorSentence(file.error()), tr("没有内容丢失。"), {});
            body()->addWidget(m_content);
            return;
        }
        const bool first = !m_file;
        m_file = *file;
        offerActs();
        show();
        Q_EMIT titleChanged();
        Q_EMIT keyHintsChanged();
        if (first)
            Q_EMIT filled();
    });
}

QString EventPage::unitName(const DepartmentId& id) const
{
    for (const Department& department : m_file->departments)
        if (department.id == id)
            return department.name;
    return {};
}

QWidget* EventPage::buildHead()
{
    const GridEvent& event = m_file->row.event;
    auto* words = vbox(2,
        hbox(10, Label::elided(m_file->row.className, Type::Title, Token::Text, Weight::DemiBold), new Chip(cataloguewords::stage(event.state), Tone::Accent, QStringLiteral("circle-dot")),
            new Chip(eventwords::level(event.level)), new Chip(eventwords::urgency(event.urgency), event.urgency == EventUrgency::Urgent ? Tone::Late : Tone::Plain),
            event.restricted ? new Chip(tr("限知"), Tone::Warn, QStringLiteral("eye-off")) : nullptr, event.number ? nullptr : new Chip(tr("临时编号，等中心确认"), Tone::Warn, QStringLiteral("hourglass")), Stretch {}),
        Label::elided(tr("%1，%2，%3").arg(eventwords::number(event), event.place, m_file->row.grid), Type::Small, Token::Text2));
    auto* row = hbox(8, Grow { words });
    auto* acts = new Button(tr("办这一步"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("list-checks"));
    acts->setMeasure(38);
    connect(acts, &Button::clicked, this, &EventPage::openActs);
    row->addWidget(acts);
    auto* photo = new Button(tr("照片"), Button::Kind::Outlined, QStringLiteral("F7"), QStringLiteral("camera"));
    photo->setMeasure(38);
    connect(photo, &Button::clicked, this, &EventPage::takePhoto);
    row->addWidget(photo);
    return holder(row);
}

QWidget* EventPage::buildClock()
{
    const GridEvent& event = m_file->row.event;
    const Instant now = m_desk.clock().now();
    const QDate today = businessDate(now);
    auto* card = new Card(tr("走到哪了"));
    card->header()->setIcon(QStringLiteral("clock"));
    card->header()->setKey(QStringLiteral("F9"));
    QVector<StageBar::Stage> stages;
    for (const EventStep& step : m_file->steps) {
        if (step.from == step.to && !stages.isEmpty())
            continue;
        const bool back = step.act == QLatin1String("ReturnEvent") || step.act == QLatin1String("FailCheck") || step.act == QLatin1String("ReopenEvent");
        stages.push_back({ cataloguewords::stage(step.to), daywords::moment(step.at, today), back });
    }
    if (stages.isEmpty()) // its steps are not here
        stages.push_back({ cataloguewords::stage(event.state), {}, false });
    const MatterStage* stage = eventStates().stage(event.state);
    const bool ended = stage && stage->end;
    const int here = static_cast<int>(stages.size()) - 1;
    for (int i = placeOnWay(event.state) + 1; !ended && i < static_cast<int>(std::size(straightWay)); ++i)
        stages.push_back({ cataloguewords::stage(QLatin1String(straightWay[i])), {}, false });
    auto* bar = new StageBar;
    bar->setStages(stages, ended ? static_cast<int>(stages.size()) : here);
    card->body()->addWidget(bar);
    m_panes.push_back(bar);
    auto* line = hbox(10);
    if (const QString text = eventwords::deadline(m_file->row, now); !text.isEmpty())
        line->addWidget(new Chip(eventfaces::deadline(m_file->row, now)));
    QStringList words;
    if (m_file->row.clock.limit && m_file->row.clock.due)
        words << tr("%1到 %2，过了 %3%。").arg(eventwords::limit(*m_file->row.clock.limit), daywords::moment(*m_file->row.clock.due, today)).arg(m_file->row.clock.percent);
    if (event.urgeDue)
        words << tr("有督办，%1 前答复。").arg(daywords::moment(*event.urgeDue, today));
    if (event.asked)
        words << (*event.asked == EventAsk::Extension ? tr("承办申请延期，等主管定。") : tr("承办申请挂账，等主管定。"));
    if (!event.proposedUnit.isNull())
        words << tr("退回过 %n 次，说该由%1办。", nullptr, event.returns).arg(unitName(event.proposedUnit));
    if (m_file->joinedTo)
        words << tr("并入 %1，那一件在“%2”。").arg(eventwords::number(*m_file->joinedTo), cataloguewords::stage(m_file->joinedTo->state));
    if (words.isEmpty())
        words << tr("现在%1。").arg(eventwords::restsWith(event.state) == eventwords::restsWith({}) ? tr("不等谁") : tr("等%1").arg(eventwords::restsWith(event.state)));
    line->addWidget(Label::wrapped(words.join(QString()), Type::Body, Token::Text), 1);
    card->body()->addLayout(line);
    return card;
}

QWidget* EventPage::buildFacts()
{
    const GridEvent& event = m_file->row.event;
    const QDate today = m_desk.clock().today();
    auto* facts = new Card(tr("登记的"));
    facts->header()->setIcon(QStringLiteral("flag"));
    facts->body()->addWidget(Label::wrapped(event.text, Type::Body, Token::Text));
    QStringList helpers;
    for (const DepartmentId& helper : event.helpers)
        helpers << unitName(helper);
    auto* list = new Facts(84);
    QVector<Facts::Fact> lines { { tr("来源"), eventwords::source(event.source), true }, { tr("上报"), tr("%1，%2").arg(m_file->staff.value(event.reportedBy.uuid, tr("同事")), daywords::moment(event.reportedAt, today)), true },
        { tr("承办"), m_file->row.unit.isEmpty() ? tr("还没派") : m_file->row.unit, true } };
    if (!helpers.isEmpty())
        lines << Facts::Fact { tr("协办"), helpers.join(tr("、")), true };
    if (!event.handlerId.isNull())
        lines << Facts::Fact { tr("处置人"), m_file->staff.value(event.handlerId.uuid, tr("同事")), true };
    if (!event.checkerId.isNull())
        lines << Facts::Fact { tr("核查人"), m_file->staff.value(event.checkerId.uuid, tr("同事")), true };
    if (event.people)
        lines << Facts::Fact { tr("涉及人员"), *event.people, true };
    if (event.result)
        lines << Facts::Fact { tr("结果"), *event.result, true };
    list->setFacts(lines);
    facts->body()->addWidget(list);
    facts->body()->addStretch(1);
    return facts;
}

/// Small pictures; those that only the center has come when it answers.
QWidget* EventPage::buildPhotos()
{
    auto* card = new Card(tr("照片"));
    card->header()->setIcon(QStringLiteral("camera"));
    card->header()->setCount(QString::number(m_file->photos.size()));
    card->header()->setKey(QStringLiteral("F7"));
    if (m_file->photos.empty()) {
        card->showNote(tr("还没有照片。F7 加一张。"));
        return card;
    }
    auto* row = hbox(8);
    int shown = 0;
    for (const Attachment& photo : m_file->photos) {
        if (++shown > photosInSight)
            break;
        auto* picture = new QLabel;
        picture->setFixedSize(dp(photoSide), dp(photoSide));
        picture->setAlignment(Qt::AlignCenter);
        picture->setAccessibleName(photo.title);
        picture->setText(QStringLiteral("…"));
        row->addLayout(vbox(2, picture, wide(photoSide, Label::elided(photo.title, Type::Note, Token::Text2)), Stretch {}));
        whenAnswered(*this, m_desk.file(photo.id), [label = QPointer<QLabel>(picture)](const Result<QByteArray>& content) {
            if (!label)
                return;
            const QImage image = content ? QImage::fromData(*content) : QImage();
            if (image.isNull()) {
                label->setText(content ? EventPage::tr("看不了") : EventPage::tr("离线看不到"));
                return;
            }
            const double ratio = label->devicePixelRatioF();
            QImage fitted = image.scaled(label->size() * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
            fitted = fitted.copy(QRect(QPoint(0, 0), (QSizeF(label->size()) * ratio).toSize()));
            fitted.setDevicePixelRatio(ratio);
            label->setPixmap(QPixmap::fromImage(fitted));
        });
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

QWidget* EventPage::buildHistory()
{
    auto* history = new Card(tr("经过"));
    history->header()->setIcon(QStringLiteral("history"));
    auto* timeline = new Timeline(86);
    const QDate today = m_desk.clock().today();
    QVector<TimelineEntry> entries;
    for (auto step = m_file->steps.rbegin(); step != m_file->steps.rend(); ++step) {
        const QString by = step->byId.isNull() ? tr("中心") : m_file->staff.value(step->byId.uuid, tr("同事"));
        const QString photos = step->attachmentIds.empty() ? QString() : tr("（照片 %n 张）", nullptr, static_cast<int>(step->attachmentIds.size()));
        const bool back = QLatin1String(iconOf(step->act)) == QLatin1String("undo-2");
        entries.push_back({ daywords::moment(step->at, today), QLatin1String(iconOf(step->act)), back ? Tone::Warn : Tone::Accent, cataloguewords::act(step->act),
            (step->text ? tr("%1：%2").arg(by, *step->text) : by) + photos });
    }
    timeline->setEntries(entries);
    m_panes.push_back(timeline);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = holder(vbox(0, timeline, Stretch {}));
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    history->body()->addWidget(scroll, 1);
    history->setMinimumHeight(dp(eventHistoryHeight));
    return history;
}

void EventPage::show()
{
    delete m_content;
    m_panes.clear();
    m_content = new QWidget;
    body()->addWidget(m_content, 1);
    auto* head = buildHead();
    auto* clock = buildClock();
    auto* cards = vbox(12, Grow { buildFacts() }, buildPhotos());
    auto* lower = hbox(12, Grow { cards, 19 }, Grow { buildHistory(), 12 });
    m_stacking.below(eventHistoryBelow, lower);
    m_content->setLayout(vbox(12, head, clock, Grow { lower }));
    // A dialogue that stands over the page keeps the focus.
    const QWidget* focus = QApplication::focusWidget();
    if (isVisible() && (!focus || focus == this || isAncestorOf(focus)))
        activated();
}

} // namespace huimin::ui
