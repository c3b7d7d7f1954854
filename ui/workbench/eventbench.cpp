#include "ui/workbench/eventbench.h"
#include "ui/grid/daypage.h"
#include "ui/grid/eventpage.h"
#include "ui/grid/eventspage.h"
#include "ui/grid/reportsheet.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shell.h"

namespace huimin::ui {

void EventBench::attach(Shell& shell, ActionCollection& actions)
{
    m_shell = &shell;
    m_actions = &actions;
    actions.add(shell, { QStringLiteral("events.list"), tr("事件列表"), {}, {}, QStringLiteral("flag"), QStringLiteral("wg"), [this] { Q_EMIT placeWanted(QStringLiteral("events")); } });
    actions.add(shell, { QStringLiteral("day.open"), tr("今天要走的"), {}, {}, QStringLiteral("footprints"), QStringLiteral("zf rw"), [this] { Q_EMIT placeWanted(QStringLiteral("day")); } });
    actions.add(shell, { QStringLiteral("events.report"), tr("报事件"), {}, {}, QStringLiteral("flag"), QStringLiteral("bsj"), [this] { report(); } });
}

Page* EventBench::makePage(const QString& place)
{
    if (place == QLatin1String("day")) {
        auto* day = new DayPage(m_desk, *m_actions);
        connect(day, &DayPage::openResident, this, &EventBench::openResident);
        connect(day, &DayPage::openEnterprise, this, &EventBench::openEnterprise);
        connect(day, &DayPage::reportRequested, this, &EventBench::report);
        connect(day, &DayPage::acted, this, [this](const QString& fact, const QString& detail) {
            if (m_shell)
                m_shell->toast({ .fact = fact, .detail = detail });
        });
        return day;
    }
    if (place != QLatin1String("events"))
        return nullptr;
    auto* page = new EventsPage(m_desk, *m_actions);
    connect(page, &EventsPage::openEvent, this, &EventBench::openEvent);
    connect(page, &EventsPage::reportRequested, this, &EventBench::report);
    return page;
}

void EventBench::openEvent(GridEventId id)
{
    if (!m_shell || m_shell->pages().showPage(QStringLiteral("event/") + id.text()))
        return;
    auto* page = new EventPage(m_desk, *m_actions, id);
    connect(page, &EventPage::openEvent, this, &EventBench::openEvent);
    connect(page, &EventPage::acted, this, [this](const QString& fact, const QString& detail) {
        if (m_shell)
            m_shell->toast({ .fact = fact, .detail = detail });
    });
    connect(page, &EventPage::refused, this, [this](const QString& sentence) {
        if (m_shell)
            m_shell->toast({ .fact = sentence, .good = false });
    });
    m_shell->pages().open(page);
}

void EventBench::report()
{
    if (!m_shell)
        return;
    auto* sheet = new ReportSheet(*m_shell, m_desk);
    connect(sheet, &ReportSheet::reported, this, [this](GridEventId id, bool joined) {
        openEvent(id);
        if (m_shell)
            m_shell->toast({ .fact = joined ? tr("报了，并到那一件里了。") : tr("报上去了。"), .detail = m_desk.state().link == LinkState::Offline ? tr("连不上中心，先放在待发里。") : QString() });
    });
    Q_EMIT shown(QStringLiteral("sheet report"));
}

} // namespace huimin::ui
