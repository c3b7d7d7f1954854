#include "models/search/lookuprun.h"
#include "models/base/divisions.h"
#include "models/base/masking.h"
#include "models/registry/placement.h"
#include <algorithm>

namespace huimin::search {
namespace {
int ageOn(QDate birth, QDate today)
{
    const bool isBeforeBirthday = today.month() < birth.month() || (today.month() == birth.month() && today.day() < birth.day());
    return today.year() - birth.year() - (isBeforeBirthday ? 1 : 0);
}

IdentityLevel bestLevel(const std::vector<IdentityCheck>& checks, const QUuid& resident, QDate today)
{
    IdentityLevel best = IdentityLevel::None;
    for (const IdentityCheck& check : checks)
        if (check.residentId.uuid == resident && check.result == CheckResult::Pass && (!check.validTo || *check.validTo >= today) && check.level > best)
            best = check.level;
    return best;
}
} // namespace

LookupRun::LookupRun(const Query& query, const Pinyin& pinyin, CandidateSource& source, RecordReader& records, const LookupScope& scope, QDate today)
    : m_matcher(query, pinyin), m_source(source), m_divisions(shippedDivisions()), m_records(records), m_scope(scope), m_today(today)
{
}

int LookupRun::nearOf(const QString& grid) const
{
    if (grid.isEmpty())
        return 3;
    if (m_scope.grids.contains(grid))
        return 0;
    for (const QString& street : m_scope.streets)
        if (grid.startsWith(street))
            return 1;
    const QString district = m_scope.grids.isEmpty() ? (m_scope.streets.isEmpty() ? QString() : m_scope.streets.first().left(6)) : m_scope.grids.first().left(6);
    return !district.isEmpty() && grid.startsWith(district) ? 2 : 3;
}

// A subject that was indexed before there were cards, or the owner of a vehicle.
Result<bool> LookupRun::obtainCard(Candidate& candidate)
{
    if (candidate.card)
        return true;
    auto record = m_records.fetch({ candidate.type.constData(), static_cast<std::size_t>(candidate.type.size()) }, candidate.id);
    if (!record)
        return record.error();
    if (!*record)
        return false;
    candidate.card = cardOf(**record, m_records);
    return candidate.card.has_value();
}

Status LookupRun::consider(std::vector<Candidate> candidates)
{
    for (Candidate& candidate : candidates)
        HUIMIN_TRY(consider(std::move(candidate), {}));
    return {};
}

Status LookupRun::consider(Candidate candidate, const QStringList& plates)
{
    if (candidate.type == "Vehicle" || m_seen.contains(candidate.id))
        return {};
    const RowRight right = m_scope.right(candidate);
    if (right == RowRight::Hidden)
        return {};
    const auto there = obtainCard(candidate);
    if (!there)
        return there.error();
    if (!*there)
        return {};
    auto match = m_matcher.match(candidate.type, *candidate.card, candidate.gridCode, plates);
    if (!match)
        return {};
    m_seen.insert(candidate.id);
    const int near = nearOf(candidate.gridCode);
    m_hits.push_back({ std::move(candidate), std::move(*match), right, near, 0 });
    return {};
}

Status LookupRun::considerVehicles(std::vector<Candidate> vehicles)
{
    for (Candidate& vehicle : vehicles) {
        if (vehicle.type != "Vehicle")
            continue;
        const auto there = obtainCard(vehicle);
        if (!there)
            return there.error();
        if (!*there || vehicle.card->codes.empty())
            continue;
        for (const char* type : { "Resident", "Enterprise" }) {
            // A vehicle stands where its owner does.
            HUIMIN_TRY(consider({ type, vehicle.card->owner, vehicle.gridCode, {}, {} }, { vehicle.card->codes.front() }));
        }
    }
    return {};
}

Status LookupRun::rank()
{
    std::vector<QUuid> subjects;
    for (const Hit& hit : m_hits)
        if (hit.candidate.type == "Resident" || hit.candidate.type == "Enterprise")
            subjects.push_back(hit.candidate.id);
    QHash<QUuid, Acquaintance> known;
    if (subjects.size() > 1) {
        auto found = m_source.acquaintances(subjects, m_scope.hall, m_today);
        if (!found)
            return found.error();
        known = std::move(*found);
    }
    for (Hit& hit : m_hits) {
        const SubjectCard& card = *hit.candidate.card;
        hit.rank = rankOf({ hit.match.quality, hit.near, known.value(hit.candidate.id, Acquaintance::None), card.gone,
            static_cast<int>(card.changed.daysTo(m_today) / 30) });
    }
    return {};
}

Result<LookupRow> LookupRun::shown(Hit& hit) const
{
    Candidate& candidate = hit.candidate;
    const bool isResident = candidate.type == "Resident";
    if (isResident)
        HUIMIN_TRY(m_source.openNumbers(candidate));
    const SubjectCard& card = *candidate.card;
    LookupRow row = m_matcher.rowOf(candidate.type, card, hit.match);
    row.id = candidate.id;
    row.near = hit.near;
    row.rank = hit.rank;
    if (candidate.gridCode.size() == 15)
        row.place = m_divisions.placeName(candidate.gridCode.left(12));
    if (isResident && card.born && card.born->isValid())
        row.age = ageOn(*card.born, m_today);
    if (isResident && !card.ids.empty())
        row.maskedNumber = mask(MaskKind::IdNumber, card.ids.front());
    if (hit.right == RowRight::Masked && isResident) {
        row.outside = true;
        row.title = mask(MaskKind::Name, row.title);
        row.pinyin.clear();
        row.pinyinMarks.clear();
        row.titleMarks.clear();
    }
    return row;
}

Status LookupRun::addLevels(std::vector<LookupRow>& rows)
{
    std::vector<QUuid> residents;
    for (const LookupRow& row : rows)
        if (row.type == QLatin1String("Resident"))
            residents.push_back(row.id);
    if (residents.empty())
        return {};
    const auto checks = decodeAll<IdentityCheck>(m_records.relatedToAny(schemaOf<IdentityCheck>().type, residents));
    if (!checks)
        return checks.error();
    for (LookupRow& row : rows)
        if (row.type == QLatin1String("Resident"))
            row.level = bestLevel(*checks, row.id, m_today);
    return {};
}

Result<std::vector<LookupRow>> LookupRun::finish(int limit)
{
    HUIMIN_TRY(rank());
    const auto before = [](const Hit& a, const Hit& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const QString& left = a.candidate.card->name;
        const QString& right = b.candidate.card->name;
        return left != right ? left < right : a.candidate.id < b.candidate.id;
    };
    const auto end = m_hits.begin() + std::min<std::ptrdiff_t>(limit, static_cast<std::ptrdiff_t>(m_hits.size()));
    std::partial_sort(m_hits.begin(), end, m_hits.end(), before);
    m_hits.erase(end, m_hits.end());
    std::vector<LookupRow> rows;
    for (Hit& hit : m_hits) {
        auto row = shown(hit);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    HUIMIN_TRY(addLevels(rows));
    return rows;
}

} // namespace huimin::search
