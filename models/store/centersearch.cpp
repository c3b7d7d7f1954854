#include "models/store/centersearch.h"
#include "models/matters/states.h"
#include <algorithm>

namespace huimin {
namespace {
RecordKey keyOfCandidate(const search::Candidate& candidate)
{
    return { typeNumber({ candidate.type.constData(), static_cast<std::size_t>(candidate.type.size()) }), candidate.id };
}

Result<SqlCursor> mattersOf(SqlConnection& sql, const std::vector<QUuid>& applicants)
{
    if (!sql.isSqlite())
        return sql.run("SELECT applicant, hall, stage, applied_at FROM matter_key WHERE applicant = ANY(CAST(? AS uuid[]))", UuidArray { applicants });
    std::vector<QVariant> values;
    const QByteArray places = sql.places(applicants, values);
    return sql.runComposed("SELECT applicant, hall, stage, applied_at FROM matter_key WHERE applicant IN (" + places + ")", values);
}
} // namespace

bool CenterCandidates::isHeld(const ScopeIds& scopes) const
{
    return std::any_of(scopes.begin(), scopes.end(), [this](int scope) { return std::binary_search(m_held.begin(), m_held.end(), scope); });
}

Result<std::vector<search::Candidate>> CenterCandidates::candidates(const search::CandidateQuery& query)
{
    auto found = m_reader.candidates({ query.groups, {}, m_reach == Reach::Held ? m_held : ScopeIds(), query.limit, query.ownMatters });
    if (!found)
        return found.error();
    std::vector<search::Candidate> out;
    for (SearchIndex::Found& one : *found) {
        if (query.ownMatters && !isHeld(one.scopes))
            continue;
        search::Candidate candidate { schemaOfNumber(one.key.type)->type, one.key.id, one.grid, {}, {} };
        if (one.card.isEmpty()) {
            const auto scopes = m_reader.scopesOf(candidate.type.constData(), one.key.id);
            if (!scopes)
                return scopes.error();
            auto grid = SearchIndex::gridOf(m_reader.core(), *scopes);
            if (!grid)
                return grid.error();
            candidate.gridCode = std::move(*grid);
        } else {
            candidate.card = search::cardFromParts(one.card, {});
            candidate.numbers = std::move(one.numbers);
            if (query.withNumbers)
                HUIMIN_TRY(openNumbers(candidate));
        }
        out.push_back(std::move(candidate));
    }
    return out;
}

Status CenterCandidates::openNumbers(search::Candidate& candidate)
{
    if (!candidate.card || candidate.numbers.isEmpty())
        return {};
    const auto numbers = SearchIndex::openedNumbers(m_reader.core(), keyOfCandidate(candidate), candidate.numbers);
    if (!numbers)
        return numbers.error();
    candidate.numbers.clear();
    return search::setNumbers(*candidate.card, *numbers) ? Status() : Status(Error { ErrorCode::DatabaseFailed, {}, {}, QStringLiteral("a card that cannot be read") });
}

Result<QHash<QUuid, search::Acquaintance>> CenterCandidates::acquaintances(const std::vector<QUuid>& subjects, const QUuid& hall, QDate today)
{
    QHash<QUuid, search::Acquaintance> out;
    if (subjects.empty())
        return out;
    auto rows = mattersOf(m_reader.core().sql, subjects);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto known = search::acquaintanceBy(rows->uuid(1), matterStates().isOpen(rows->text(2)), businessDate(Instant { rows->integer(3) }), hall, today);
        const QUuid applicant = rows->uuid(0);
        out.insert(applicant, std::min(known, out.value(applicant, search::Acquaintance::None)));
    }
    HUIMIN_TRY(rows->end());
    return out;
}

} // namespace huimin
