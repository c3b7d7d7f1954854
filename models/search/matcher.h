#pragma once
#include "models/base/pinyin.h"
#include "models/registry/enterprise.h"
#include "models/registry/resident.h"
#include "models/matters/matter.h"
#include "models/search/ranking.h"

namespace huimin::search {

/// Where a subject lives or sits, as far as a look-up needs it.
struct SubjectPlace {
    QString gridCode; ///< 15 digits; empty where unknown
    QString text; ///< "思明区莲前街道前埔北社区 前埔二里32号501", for matching
    QString shown; ///< as far as it may be shown in a row
};

/// What each term matched on a subject, and how well; nothing where a term does not match at all.
class Matcher {
public:
    Matcher(const Query& query, const Pinyin& pinyin) : m_query(query), m_pinyin(pinyin) { }

    /// `plates` are those of the resident's vehicles, where a term looked like one.
    std::optional<LookupRow> match(const Resident& resident, const SubjectPlace& place, const QStringList& plates) const;
    std::optional<LookupRow> match(const Enterprise& enterprise, const SubjectPlace& place, const QStringList& plates) const;
    std::optional<LookupRow> match(const Matter& matter) const;

private:
    std::optional<LookupRow> fill(const std::vector<std::pair<QString, MatchKind>>& numbers, const QString& name, const QList<Reading>& readings,
        const QString& latin, const QString& birthYear, const SubjectPlace& place, const QStringList& plates, int& quality) const;
    const Query& m_query;
    const Pinyin& m_pinyin;
};

} // namespace huimin::search
