#include "ui/workbench/counterbench.h"
#include "models/matters/itemversions.h"
#include "ui/counter/countersheets.h"
#include "ui/counter/guidepage.h"
#include "ui/counter/handoverpage.h"
#include "ui/counter/ratingboard.h"
#include "ui/counter/ratingspage.h"
#include "ui/counter/shiftview.h"
#include "ui/lookup/desksource.h"
#include "ui/shell/awaited.h"
#include "ui/shell/shell.h"

namespace huimin::ui {
namespace {
std::optional<RecordRef> openedSubject(const Page* page)
{
    const auto record = page ? DeskSource::recordOf(page->key()) : std::optional<RecordRef>();
    const bool subject = record && (record->type == QLatin1String("Resident") || record->type == QLatin1String("Enterprise"));
    return subject ? record : std::nullopt;
}
} // namespace

CounterBench::CounterBench(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_counter(desk)
{
    connect(&m_counter, &CounterDesk::changed, this, &CounterBench::showStrip);
    connect(&m_counter, &CounterDesk::didNotCome, this, &CounterBench::askCalled);
    connect(&m_counter, &CounterDesk::told, this, [this](const QString& fact, const QString& detail, bool good) {
        if (m_shell)
            m_shell->toast({ .fact = fact, .detail = detail, .good = good });
    });
}

void CounterBench::attach(Shell& shell, ActionCollection& actions)
{
    m_shell = &shell;
    m_actions = &actions;
    connect(&shell.status(), &StatusStrip::acted, &m_counter, &CounterDesk::next);
    const QString group = tr("窗口");
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key, const char* icon, const QString& search, std::function<void()> run) {
        actions.add(shell, { .id = QString::fromLatin1(id), .text = text, .group = group, .key = key, .icon = QString::fromLatin1(icon), .search = search, .run = std::move(run) });
    };
    add("counter.next", tr("下一位：结束这次接待，叫下一个号"), QKeySequence(Qt::Key_F4), "ticket", {}, [this] { m_counter.next(); });
    add("counter.called", tr("叫了没来：重叫、过号、作废"), QKeySequence(Qt::SHIFT | Qt::Key_F4), "volume-2", {}, [this] { askCalled(); });
    add("counter.consult", tr("咨询：记下问了什么"), {}, "message-square", QStringLiteral("zx"), [this] { askConsultation(); });
    add("counter.rate", tr("评价：转过去请他评"), QKeySequence(Qt::CTRL | Qt::Key_F4), "smile", {}, [this] { rate(); });
    add("counter.begin", tr("接待：没取号的人"), {}, "user-check", {}, [this] {
        const auto subject = openedSubject(m_shell->pages().current());
        m_counter.beginWithoutNumber(subject ? subject->id : QUuid());
    });
    add("counter.guide", tr("取号：给来的人一个号"), {}, "ticket", QStringLiteral("qh"), [this] { takeNumber(); });
    add("counter.handover", tr("领证：谁来领，送达"), {}, "package-check", QStringLiteral("lz"), [this] { Q_EMIT placeWanted(QStringLiteral("handover")); });
    add("counter.shift", tr("交班：手上还有什么"), {}, "arrow-left-right", QStringLiteral("jb"), [this] { Q_EMIT placeWanted(QStringLiteral("shift")); });
    add("counter.ratings", tr("差评整改：评价和整改"), {}, "smile", QStringLiteral("cp"), [this] { Q_EMIT placeWanted(QStringLiteral("ratings")); });
    showStrip();
}

void CounterBench::signedIn()
{
    m_counter.start();
    const Role role = m_desk.actor().role;
    const bool clerk = role == Role::Clerk;
    for (const char* id : { "counter.next", "counter.called", "counter.consult", "counter.rate", "counter.begin", "counter.guide", "counter.handover", "counter.shift" })
        m_actions->setEnabled(QString::fromLatin1(id), clerk);
    m_actions->setEnabled(QStringLiteral("counter.ratings"), role == Role::Supervisor || role == Role::Officer);
}

Page* CounterBench::makePage(const QString& key)
{
    if (key == QLatin1String("guide"))
        return new GuidePage(m_desk, *m_actions, m_counter);
    if (key == QLatin1String("shift")) {
        auto* page = new ShiftView(m_desk, *m_actions);
        connect(page, &ShiftView::openMatter, this, &CounterBench::openMatter);
        return page;
    }
    if (key == QLatin1String("handover")) {
        auto* page = new HandoverPage(m_desk, *m_actions);
        connect(page, &HandoverPage::openMatter, this, &CounterBench::openMatter);
        connect(page, &HandoverPage::delivered, this, [this](const QString& name) { m_shell->toast({ .fact = tr("%1 的已送达。").arg(name) }); });
        return page;
    }
    if (key == QLatin1String("ratings")) {
        auto* page = new RatingsPage(m_desk, *m_actions);
        connect(page, &RatingsPage::openMatter, this, &CounterBench::openMatter);
        return page;
    }
    return nullptr;
}

void CounterBench::pageShown(Page* page)
{
    if (const auto subject = openedSubject(page))
        m_counter.opened(*subject);
}

void CounterBench::showStrip()
{
    if (!m_shell)
        return;
    m_shell->status().setFace(m_counter.face());
    Q_EMIT shown(QStringLiteral("counter %1").arg(m_counter.isCalled() ? QStringLiteral("called")
            : m_counter.reception().isNull()                           ? QStringLiteral("free")
                                                                       : QStringLiteral("serving")));
    if (const QString where = m_counter.windowText(); !where.isEmpty())
        m_shell->setPerson(m_desk.actor().name, where);
}

void CounterBench::askCalled()
{
    if (!m_counter.isCalled()) {
        m_shell->toast({ .fact = tr("现在没有叫了还没来的号。") });
        return;
    }
    new CalledSheet(*m_shell, m_counter);
    Q_EMIT shown(QStringLiteral("sheet called"));
}

void CounterBench::askConsultation()
{
    const QDate today = m_desk.clock().today();
    const auto items = m_desk.read<std::vector<ServiceItem>>([today](RecordReader& records) -> Result<std::vector<ServiceItem>> {
        auto all = allOf<ServiceItem>(records);
        if (all)
            *all = itemsInForce(std::move(*all), today);
        return all;
    });
    whenAnswered(*this, items, [this](const Result<std::vector<ServiceItem>>& found) {
        auto* sheet = new ConsultSheet(*m_shell, m_counter, found ? *found : std::vector<ServiceItem>());
        connect(sheet, &ConsultSheet::noted, this, [this] {
            m_shell->toast({ .fact = tr("咨询记下了，算在这次接待里。") });
            Q_EMIT shown(QStringLiteral("consultation noted"));
        });
        sheet->ask();
        Q_EMIT shown(QStringLiteral("sheet consultation"));
    });
}

/// The contact ends before it is rated.
void CounterBench::rate()
{
    if (m_counter.reception().isNull()) {
        m_shell->toast({ .fact = tr("没有在办的接待，评价要跟着一次接待。"), .good = false });
        return;
    }
    m_counter.end(ReceptionOutcome::Served, [this](ReceptionId ended) {
        auto* board = new RatingBoard(m_desk, ended);
        connect(board, &RatingBoard::finished, this, [this] {
            m_shell->hideFront();
            Q_EMIT shown(QStringLiteral("front closed"));
        });
        m_shell->showFront(board);
        Q_EMIT shown(QStringLiteral("front rating"));
    });
}

void CounterBench::takeNumber()
{
    const auto subject = openedSubject(m_shell->pages().current());
    const QString name = subject ? m_shell->pages().current()->title() : QString();
    Q_EMIT placeWanted(QStringLiteral("guide"));
    if (auto* page = qobject_cast<GuidePage*>(m_shell->pages().current()); page && subject)
        page->setSubject(*subject, name);
}

} // namespace huimin::ui
