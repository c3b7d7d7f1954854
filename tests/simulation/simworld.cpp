#include "tests/simulation/simworld.h"

namespace huimin::sim {
namespace {
constexpr int deskCount = 3;
constexpr std::int64_t troubleMs = 60'000;
constexpr std::int64_t restMs = 1'200'000;
const std::set<int> heldAtFirst[deskCount] = { { Center::city, 2 }, { Center::city, 2, 3 }, { Center::city, 3 } };
} // namespace

World::World(const Options& given) : options(given), events(given.seed), center(events, given.bug)
{
    events.print(given.print);
    for (const char* name : { "lost", "answer lost", "repeated", "delayed", "reordered", "cut", "crash", "slow stamper", "scope" })
        nemeses.push_back({ name, 0, !given.without.contains(QLatin1String(name)) });
}

World::~World() = default;

Nemesis& World::nemesis(const char* name)
{
    for (Nemesis& one : nemeses)
        if (qstrcmp(one.name, name) == 0)
            return one;
    qFatal("no such nemesis: %s", name);
}

bool World::strikes(const char* name, int perMille)
{
    Nemesis& one = nemesis(name);
    if (healed || !one.on || !events.chance(perMille))
        return false;
    ++one.fired;
    return true;
}

void World::people(SimDesk& desk)
{
    events.after(300 + events.below(4000), [this, &desk] {
        if (healed)
            return;
        desk.act();
        people(desk);
    });
}

void World::scopeChange()
{
    events.after(5'000 + events.below(20'000), [this] {
        if (healed)
            return;
        if (nemesis("scope").on) {
            const int desk = static_cast<int>(events.below(deskCount));
            std::set<int> next = center.scopes(desk);
            const int grid = Center::grids[events.below(2)];
            if (next.contains(grid))
                next.erase(grid);
            else
                next.insert(grid);
            center.setScopes(desk, next);
            ++nemesis("scope").fired;
            events.trace("scopes", desk);
        }
        scopeChange();
    });
}

QString World::run()
{
    center.seedRecords(14);
    center.setDyingStampers(nemesis("slow stamper").on);
    for (int n = 0; n < deskCount; ++n) {
        center.setScopes(n, heldAtFirst[n]);
        m_desks.push_back(std::make_unique<SimDesk>(*this, n));
        m_desks.back()->open();
        people(*m_desks.back());
    }
    scopeChange();
    events.runFor(troubleMs);
    nemesis("slow stamper").fired += center.stampersDied();
    healed = true;
    center.setDyingStampers(false);
    for (std::int64_t waited = 0; waited < restMs; waited += 60'000) {
        events.runFor(60'000);
        bool rest = center.isQuiet();
        for (const auto& desk : m_desks) {
            rest = rest && desk->isAtRest();
            desk->tidy();
        }
        // Twice the poll, so that everybody has asked once more since the last change.
        if (rest && waited >= 240'000)
            break;
    }
    const QString wrong = check();
    m_desks.clear();
    return wrong;
}

QString World::check()
{
    if (!center.isQuiet())
        return QStringLiteral("the center does not come to rest");
    for (const auto& desk : m_desks) {
        if (!desk->wrong().isEmpty())
            return desk->wrong();
        if (!desk->isAtRest())
            return QStringLiteral("I6: desk %1 does not come to rest, state %2, %3 wait").arg(desk->number())
                .arg(desk->isOpen() ? static_cast<int>(desk->engine().state()) : -1).arg(desk->isOpen() ? desk->replica().waiting() : -1);
        if (desk->mismatches() != 0)
            return QStringLiteral("I3: desk %1 passed rows that it has not: its sums were unequal").arg(desk->number());
        if (const QString wrong = checkRows(*desk); !wrong.isEmpty())
            return wrong;
    }
    return checkCommands();
}

QString World::checkCommands()
{
    for (const auto& [id, type] : saved) {
        const auto result = center.resultOf(id);
        const int effects = center.effectsOf(id);
        if (!result)
            return QStringLiteral("I1: a saved %1 never arrived: %2").arg(QLatin1String(type), id.text());
        if (effects != (*result == CommandState::Applied ? 1 : 0))
            return QStringLiteral("I1: a saved %1 was carried out %2 times: %3").arg(QLatin1String(type)).arg(effects).arg(id.text());
    }
    for (const auto& [id, stored] : center.records()) {
        const auto resident = fromJson<Resident>(stored.text, Strictness::Tolerant);
        if (!resident)
            return QStringLiteral("a row of the center cannot be read");
        std::set<QString> notes(resident->optOut.begin(), resident->optOut.end());
        if (notes.size() != resident->optOut.size())
            return QStringLiteral("I1: a note stands twice");
    }
    return {};
}

QString World::checkRows(SimDesk& desk)
{
    const std::set<int>& scopes = center.scopes(desk.number());
    std::map<QUuid, std::pair<std::int64_t, QByteArray>> expected;
    for (const auto& [id, stored] : center.records())
        if (std::any_of(stored.scopes.begin(), stored.scopes.end(), [&](int scope) { return scopes.contains(scope); }))
            expected[id] = { stored.rev, stored.text };
    std::map<QUuid, std::pair<std::int64_t, QByteArray>> held;
    if (!desk.replica().base().each("Resident", [&](const RecordText& record) {
            held[record.id] = { record.rev, record.text };
            return true;
        }))
        return QStringLiteral("I2: a row of desk %1 does not open").arg(desk.number());
    if (held != expected)
        return QStringLiteral("I2: desk %1 holds %2 rows, the center has %3 for it, or they differ").arg(desk.number()).arg(held.size()).arg(expected.size());
    std::set<int> keys;
    for (const HeldScope& scope : desk.replica().scopes())
        keys.insert(scope.key);
    for (const auto& [number, key] : desk.replica().share()->keys->scopes)
        if (keys.erase(number) == 0)
            return QStringLiteral("I5: desk %1 keeps the key of a scope that it lost").arg(desk.number());
    if (!keys.empty())
        return QStringLiteral("desk %1 has no key for a scope that it holds").arg(desk.number());
    // With an empty outbox the view is what is confirmed: nothing of an answered command is left over it.
    ReplicaView view = desk.replica().view();
    const auto seen = view.all("Resident");
    if (!seen)
        return QStringLiteral("the view does not open");
    for (const RecordText& record : *seen)
        if (const auto found = held.find(record.id); found == held.end() || found->second.second != record.text)
            return QStringLiteral("the view of desk %1 shows what is not confirmed").arg(desk.number());
    return {};
}

} // namespace huimin::sim
