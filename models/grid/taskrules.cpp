#include "models/grid/taskrules.h"
#include "models/base/calendar.h"
#include "models/grid/gridevent.h"
#include "models/registry/access.h"
#include <algorithm>

namespace huimin {
namespace {

constexpr int ruleSlots = 100'000; ///< of one rule in the ids that follow from a subject
const QString hazardGroup = QStringLiteral("03-");

struct Facts {
    std::vector<Household> households;
    QHash<QUuid, Address> addresses;
    std::vector<Resident> residents;
    std::vector<GridEvent> events;
    std::vector<GridTask> tasks;
};

template <typename T> Result<std::vector<T>> relatedToAll(RecordReader& records, const std::vector<QUuid>& targets)
{
    if (targets.empty())
        return std::vector<T>();
    return decodeAll<T>(records.relatedToAny(schemaOf<T>().type, targets));
}

template <typename T> std::vector<QUuid> idsOfAll(const std::vector<T>& records)
{
    std::vector<QUuid> ids;
    for (const T& record : records)
        ids.push_back(record.id.uuid);
    return ids;
}

Result<Facts> factsOf(RecordReader& records, const GridCell& cell)
{
    Facts facts;
    const auto addresses = relatedTo<Address>(records, cell.id.uuid);
    if (!addresses)
        return addresses.error();
    for (const Address& address : *addresses)
        facts.addresses.insert(address.id.uuid, address);
    auto households = relatedToAll<Household>(records, idsOfAll(*addresses));
    if (!households)
        return households.error();
    facts.households = std::move(*households);
    auto residents = relatedToAll<Resident>(records, idsOfAll(facts.households));
    if (!residents)
        return residents.error();
    facts.residents = std::move(*residents);
    auto events = relatedTo<GridEvent>(records, cell.id.uuid);
    if (!events)
        return events.error();
    facts.events = std::move(*events);
    auto tasks = relatedTo<GridTask>(records, cell.id.uuid);
    if (!tasks)
        return tasks.error();
    facts.tasks = std::move(*tasks);
    return facts;
}

class Maker {
public:
    Maker(const GridCell& cell, Instant now, const WorkCalendar& calendar, const Facts& facts) : m_cell(cell), m_now(now), m_today(businessDate(now)), m_calendar(calendar), m_facts(facts) { }

    void elderlyAlone(const Household& home)
    {
        const Resident* one = alone(home);
        const auto age = one ? ageOn(one->birthDate, m_today) : std::nullopt;
        if (!age || *age < visitedAloneFrom)
            return;
        const auto silent = home.lastVisitOn ? home.lastVisitOn->daysTo(m_today) : -1;
        if (silent >= 0 && silent <= silentDays)
            return;
        add(0, one->id.uuid, home.addressId, silent < 0 ? QStringLiteral("%1 岁独居，还没走访过").arg(*age) : QStringLiteral("%1 岁独居，%2 天没走访").arg(*age).arg(silent));
    }
    void newborn(const Household& home)
    {
        for (const Resident& person : m_facts.residents) {
            const auto days = person.birthDate.isValid() ? person.birthDate.daysTo(m_today) : -1;
            if (person.householdId != home.id || person.lifeStatus != LifeStatus::Alive || days < 0 || days > newbornUntil || (home.lastVisitOn && *home.lastVisitOn >= person.birthDate))
                continue;
            add(1, person.id.uuid, home.addressId, QStringLiteral("新生儿满 %1 天，还没访视").arg(days));
        }
    }
    void hazard(const GridEvent& event)
    {
        const bool closed = event.state == QLatin1String("E6") || event.state == QLatin1String("E9");
        const auto days = businessDate(event.updatedAt).daysTo(m_today);
        if (!closed || !event.classCode.startsWith(hazardGroup) || days < recheckAfter || days > 2 * recheckAfter)
            return;
        add(2, event.id.uuid, {}, QStringLiteral("%1的隐患处置满 %2 天，复查有没有反弹").arg(event.place).arg(days));
    }
    std::vector<GridTask> made() &&
    {
        std::stable_sort(m_made.begin(), m_made.end(), [](const GridTask& a, const GridTask& b) { return a.priority != b.priority ? a.priority < b.priority : a.dueAt < b.dueAt; });
        return std::move(m_made);
    }

private:
    /// Who lives there by himself; null where nobody or several do.
    const Resident* alone(const Household& home) const
    {
        const Resident* found = nullptr;
        for (const Resident& person : m_facts.residents)
            if (person.householdId == home.id && person.lifeStatus == LifeStatus::Alive) {
                if (found)
                    return nullptr;
                found = &person;
            }
        return found;
    }
    void add(std::size_t number, const QUuid& subject, AddressId address, const QString& reason)
    {
        const TaskRule& rule = taskRules()[number];
        const QString id = QString::fromLatin1(rule.id);
        for (const GridTask& task : m_facts.tasks) {
            const bool open = task.state == TaskState::Open || task.state == TaskState::Postponed;
            const bool recent = task.ruleId == id && businessDate(task.createdAt).daysTo(m_today) < rule.everyDays;
            if (task.subjectId == subject && ((open && task.kind == rule.kind) || recent))
                return;
        }
        GridTask task;
        const auto window = static_cast<int>(m_today.toJulianDay() / rule.everyDays);
        task.id = GridTaskId(childUuid(subject, static_cast<int>(number + 1) * ruleSlots + window % ruleSlots));
        task.createdAt = m_now;
        task.kind = rule.kind;
        task.source = TaskSource::Rule;
        task.ruleId = id;
        task.reason = reason.left(120);
        task.subjectId = subject;
        task.addressId = address;
        task.gridId = m_cell.id;
        task.dueAt = businessInstant(m_calendar.addWorkdays(m_today, rule.dueWorkdays).date, QTime(17, 0));
        task.priority = rule.priority;
        task.assigneeId = m_cell.workers.front();
        m_made.push_back(std::move(task));
    }

    const GridCell& m_cell;
    Instant m_now;
    QDate m_today;
    const WorkCalendar& m_calendar;
    const Facts& m_facts;
    std::vector<GridTask> m_made;
};

} // namespace

const std::vector<TaskRule>& taskRules()
{
    static const std::vector<TaskRule> rules { { "elderlyAlone", TaskKind::Visit, 7, 3, 1 }, { "newborn", TaskKind::Visit, 30, 3, 1 }, { "hazard", TaskKind::Check, 60, 5, 2 } };
    return rules;
}

Result<std::vector<GridTask>> tasksByRules(RecordReader& records, const GridCell& cell, Instant now, const WorkCalendar& calendar)
{
    if (cell.workers.empty())
        return std::vector<GridTask>();
    const auto facts = factsOf(records, cell);
    if (!facts)
        return facts.error();
    Maker maker(cell, now, calendar, *facts);
    for (const Household& home : facts->households) {
        maker.elderlyAlone(home);
        maker.newborn(home);
    }
    for (const GridEvent& event : facts->events)
        maker.hazard(event);
    return std::move(maker).made();
}

} // namespace huimin
