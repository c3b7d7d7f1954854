#include "models/search/lookupengine.h"
#include "models/base/divisions.h"
#include "models/base/masking.h"
#include "models/registry/dwelling.h"
#include "models/registry/holdings.h"
#include "models/search/matcher.h"
#include <QSet>
#include <algorithm>

namespace huimin::search {
namespace {
/// More candidates than this are not read: a term that matches so many is not a look-up, and the nearest come first.
constexpr int candidateLimit = 120;

int ageOn(QDate birth, QDate today)
{
    int age = today.year() - birth.year();
    if (today.month() < birth.month() || (today.month() == birth.month() && today.day() < birth.day()))
        --age;
    return age;
}

IdentityLevel bestLevel(const std::vector<IdentityCheck>& checks, QDate today)
{
    IdentityLevel best = IdentityLevel::None;
    for (const IdentityCheck& check : checks)
        if (check.result == CheckResult::Pass && (!check.validTo || *check.validTo >= today) && check.level > best)
            best = check.level;
    return best;
}

/// One run of a look-up.
class Run {
public:
    Run(const Query& query, const Pinyin& pinyin, RecordReader& records, const LookupScope& scope, QDate today)
        : m_query(query), m_matcher(query, pinyin), m_divisions(shippedDivisions()), m_records(records), m_scope(scope), m_today(today)
    {
        m_hasPlaceTerm = std::any_of(query.terms.begin(), query.terms.end(),
            [](const Term& term) { return (term.han && term.text.size() >= 2) || term.text.contains(QLatin1Char('.')); });
    }

    Status consider(const Candidate& candidate, const QStringList& plates = {});
    Status considerVehicle(const Candidate& candidate);
    Result<std::vector<LookupRow>> finish(int limit);

private:
    int nearOf(const QString& grid) const;
    SubjectPlace placeOf(const QString& grid, const QString& addressText) const;
    Result<QString> addressTextOf(const Resident& resident) const;
    void keep(LookupRow row, const Candidate& candidate, RowRight right, QDate born, Instant updated, bool gone);

    const Query& m_query;
    Matcher m_matcher;
    const Divisions& m_divisions;
    RecordReader& m_records;
    const LookupScope& m_scope;
    QDate m_today;
    bool m_hasPlaceTerm = false; ///< the address is read only where a term may stand for one
    std::vector<LookupRow> m_rows;
    QSet<QUuid> m_seen;
};

int Run::nearOf(const QString& grid) const
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

SubjectPlace Run::placeOf(const QString& grid, const QString& addressText) const
{
    SubjectPlace place;
    place.gridCode = grid;
    if (grid.size() == 15)
        place.shown = m_divisions.placeName(grid.left(12));
    place.text = place.shown + addressText;
    return place;
}

Result<QString> Run::addressTextOf(const Resident& resident) const
{
    auto household = load<Household>(m_records, resident.householdId.uuid);
    if (!household)
        return household.error();
    if (!*household)
        return QString();
    auto address = load<Address>(m_records, (*household)->addressId.uuid);
    if (!address)
        return address.error();
    if (!*address)
        return QString();
    return (*address)->road + (*address)->lane.value_or(QString()) + (*address)->doorKey;
}

void Run::keep(LookupRow row, const Candidate& candidate, RowRight right, QDate born, Instant updated, bool gone)
{
    row.near = nearOf(candidate.gridCode);
    if (born.isValid())
        row.age = ageOn(born, m_today);
    RankParts parts;
    parts.quality = static_cast<int>(row.rank);
    parts.near = row.near;
    parts.gone = gone;
    parts.months = static_cast<int>(businessDate(updated).daysTo(m_today) / 30);
    row.rank = rankOf(parts);
    if (right == RowRight::Masked && row.type == QLatin1String("Resident")) {
        row.outside = true;
        row.title = mask(MaskKind::Name, row.title);
        row.pinyin.clear();
        row.pinyinMarks.clear();
        row.titleMarks.clear();
    }
    m_rows.push_back(std::move(row));
}

Status Run::consider(const Candidate& candidate, const QStringList& plates)
{
    if (m_seen.contains(candidate.id))
        return {};
    const RowRight right = m_scope.right(candidate);
    if (right == RowRight::Hidden)
        return {};
    auto record = m_records.fetch(candidate.type.constData(), candidate.id);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    if (candidate.type == "Resident") {
        auto resident = decode<Resident>(**record);
        if (!resident)
            return resident.error();
        auto row = m_matcher.match(*resident, placeOf(candidate.gridCode, {}), plates);
        if (!row && m_hasPlaceTerm) {
            auto text = addressTextOf(*resident);
            if (!text)
                return text.error();
            row = m_matcher.match(*resident, placeOf(candidate.gridCode, *text), plates);
        }
        if (!row)
            return {};
        if (resident->idNumber)
            row->maskedNumber = mask(MaskKind::IdNumber, *resident->idNumber);
        m_seen.insert(candidate.id);
        keep(std::move(*row), candidate, right, resident->birthDate, resident->updatedAt, resident->lifeStatus != LifeStatus::Alive);
    } else if (candidate.type == "Enterprise") {
        auto enterprise = decode<Enterprise>(**record);
        if (!enterprise)
            return enterprise.error();
        auto row = m_matcher.match(*enterprise, placeOf(candidate.gridCode, enterprise->registeredPlace), plates);
        if (!row)
            return {};
        m_seen.insert(candidate.id);
        keep(std::move(*row), candidate, right, {}, enterprise->updatedAt, enterprise->status != EnterpriseStatus::Active);
    } else if (candidate.type == "Matter" || candidate.type == "MatterBrief") {
        auto matter = decode<Matter>(**record);
        if (!matter)
            return matter.error();
        auto row = m_matcher.match(*matter);
        if (!row)
            return {};
        m_seen.insert(candidate.id);
        keep(std::move(*row), candidate, right, {}, matter->updatedAt, false);
    }
    return {};
}

Status Run::considerVehicle(const Candidate& candidate)
{
    auto vehicle = load<Vehicle>(m_records, candidate.id);
    if (!vehicle)
        return vehicle.error();
    if (!*vehicle)
        return {};
    for (const char* type : { "Resident", "Enterprise" })
        HUIMIN_TRY(consider({ type, (*vehicle)->ownerId, candidate.gridCode }, { (*vehicle)->plate }));
    return {};
}

Result<std::vector<LookupRow>> Run::finish(int limit)
{
    std::sort(m_rows.begin(), m_rows.end(), rowBefore);
    if (m_rows.size() > static_cast<std::size_t>(limit))
        m_rows.resize(static_cast<std::size_t>(limit));
    for (LookupRow& row : m_rows) {
        if (row.type != QLatin1String("Resident"))
            continue;
        auto checks = relatedTo<IdentityCheck>(m_records, row.id);
        if (!checks)
            return checks.error();
        row.level = bestLevel(*checks, m_today);
    }
    return std::move(m_rows);
}
} // namespace

Result<std::vector<LookupRow>> LookupEngine::run(
    const LookupRequest& request, CandidateSource& source, RecordReader& records, const LookupScope& scope, QDate today) const
{
    if (request.limit < 1 || request.limit > 100) {
        Error error { ErrorCode::Invalid };
        error.fields << FieldIssue { QStringLiteral("/limit"), QStringLiteral("range") };
        return error;
    }
    const Query query = parseQuery(request.q, shippedDivisions());
    if (query.tooMany) {
        Error error { ErrorCode::Invalid };
        error.fields << FieldIssue { QStringLiteral("/q"), QStringLiteral("length") };
        return error;
    }
    if (query.isEmpty())
        return std::vector<LookupRow>();
    Run run(query, m_pinyin, records, scope, today);

    const TokenGroups groups = subjectGroups(query, m_key, today);
    if (groups.empty() || std::any_of(groups.begin(), groups.end(), [](const auto& group) { return group.empty(); }))
        return std::vector<LookupRow>();
    // The near ones first, so that a common surname shows neighbours and not strangers.
    std::vector<Token> area;
    for (const QString& street : scope.streets)
        area.push_back(tokenOf(m_key, TokenKind::Division, QStringView(street).left(9)));
    for (const QString& grid : scope.grids)
        area.push_back(tokenOf(m_key, TokenKind::Division, QStringView(grid).left(12)));
    if (!area.empty()) {
        TokenGroups nearGroups = groups;
        nearGroups.push_back(area);
        auto found = source.candidates(nearGroups, candidateLimit);
        if (!found)
            return found.error();
        for (const Candidate& candidate : *found)
            HUIMIN_TRY(run.consider(candidate));
    }
    auto found = source.candidates(groups, candidateLimit);
    if (!found)
        return found.error();
    for (const Candidate& candidate : *found)
        HUIMIN_TRY(run.consider(candidate));
    // A plate is a record of its own; the other terms are checked on its owner.
    for (const Term& term : query.terms) {
        if (const TokenGroups plate = plateGroups(term, m_key); !plate.empty()) {
            auto vehicles = source.candidates(plate, 50);
            if (!vehicles)
                return vehicles.error();
            for (const Candidate& candidate : *vehicles)
                if (candidate.type == "Vehicle")
                    HUIMIN_TRY(run.considerVehicle(candidate));
        }
    }
    return run.finish(request.limit);
}

} // namespace huimin::search
