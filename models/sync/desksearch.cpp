#include "models/sync/desksearch.h"
#include "models/matters/matter.h"
#include "models/registry/dwelling.h"
#include "models/registry/placement.h"
#include "models/registry/resident.h"
#include <mutex>
#include <set>

namespace huimin {
namespace {
/// Found by themselves (search::tokensOf).
constexpr std::string_view searchedTypes[] = { "Resident", "Enterprise", "Vehicle", "Matter", "MatterBrief" };

bool isSearched(const QByteArray& type)
{
    for (const std::string_view searched : searchedTypes)
        if (QByteArrayView(searched.data(), static_cast<qsizetype>(searched.size())) == QByteArrayView(type))
            return true;
    return false;
}
} // namespace

void DeskSearch::clear()
{
    std::lock_guard lock(m_mutex);
    m_index.clear();
    m_key = {};
    m_isBuilt = false;
}

void DeskSearch::set(RecordReader& records, const RecordText& record, Placer& placer)
{
    QString grid;
    if (const auto placement = placer.placementOf(record))
        for (const ScopeRef& scope : placement->scopes)
            if (scope.kind == QLatin1String("grid"))
                grid = scope.ref;
    if (record.type == "Matter" || record.type == "MatterBrief")
        if (const auto matter = decode<Matter>(record))
            m_index.noteMatter(*matter);
    // The matter itself is found, where it is here; its brief tells no more.
    if (record.type != "MatterBrief")
        m_index.set(record.type, record.id, grid, search::entryOf(m_key, m_pinyin, record, records));
}

void DeskSearch::build(RecordReader& records, const search::TokenKey& key, QDate today)
{
    {
        std::lock_guard lock(m_mutex);
        m_index.clear();
        m_key = key;
        m_isBuilt = true;
    }
    Placer placer(records, today);
    for (const std::string_view type : searchedTypes) {
        const auto all = records.all(type);
        if (!all)
            return clear(); // locked before it was built
        for (const RecordText& record : *all)
            set(records, record, placer);
    }
    m_index.merge();
}

void DeskSearch::update(RecordReader& records, const std::vector<RecordName>& changed, QDate today)
{
    {
        std::lock_guard lock(m_mutex);
        if (!m_isBuilt)
            return;
    }
    std::set<RecordName> names;
    for (const RecordName& name : changed) {
        if (isSearched(name.type))
            names.insert(name);
        std::vector<QUuid> households;
        if (name.type == "Household")
            households.push_back(name.id);
        if (name.type == "Address")
            if (const auto found = records.related("Household", name.id))
                for (const RecordText& household : *found)
                    households.push_back(household.id);
        for (const QUuid& household : households)
            if (const auto found = records.related("Resident", household))
                for (const RecordText& resident : *found)
                    names.insert({ resident.type, resident.id });
    }
    Placer placer(records, today);
    for (const RecordName& name : names) {
        const auto record = records.fetch({ name.type.constData(), static_cast<std::size_t>(name.type.size()) }, name.id);
        if (!record)
            return;
        if (*record)
            set(records, **record, placer);
        else
            m_index.remove(name.type, name.id);
    }
    if (names.size() > 1'000)
        m_index.merge();
}

Result<std::vector<LookupRow>> DeskSearch::lookup(const LookupRequest& request, RecordReader& records, const Actor& actor, QDate today)
{
    search::TokenKey key {};
    {
        std::lock_guard lock(m_mutex);
        key = m_key;
    }
    search::LookupScope scope;
    scope.hall = actor.hall.uuid;
    for (const ScopeRef& held : actor.scopes)
        if (held.kind == QLatin1String("grid"))
            scope.grids.append(held.ref);
    for (const QString& street : actor.streets)
        scope.streets.append(street.left(9));
    return search::LookupEngine(m_pinyin, key).run(request, m_index, records, scope, today);
}

} // namespace huimin
