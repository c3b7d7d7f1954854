#pragma once
#include "models/sync/checkpoint.h"
#include "tests/store/testcenter.h"
#include <map>

namespace huimin::test {

/// Members and sums of every scope, counted anew from the records themselves: "scope|type|count|sum".
inline QStringList recount(TestCenter& center)
{
    std::map<std::pair<int, int>, std::pair<std::int64_t, std::int64_t>> sums;
    auto rows = center.sql().run("SELECT type, id, rev, scopes FROM record");
    while (rows->next())
        for (const int scope : rows->scopeIds(3)) {
            auto& [count, sum] = sums[{ scope, rows->small(0) }];
            ++count;
            sum = checkAdd(sum, checkHash(schemaOfNumber(rows->small(0))->type, rows->uuid(1), rows->integer(2)));
        }
    QStringList out;
    for (const auto& [key, value] : sums)
        out << QStringLiteral("%1|%2|%3|%4").arg(key.first).arg(key.second).arg(value.first).arg(value.second);
    return out;
}

/// The same as the feed keeps it, without what has become empty.
inline QStringList keptSums(TestCenter& center)
{
    QStringList out;
    auto rows = center.sql().run("SELECT scope, type, count, sum FROM scope_sum WHERE count <> 0 ORDER BY scope, type");
    while (rows->next())
        out << QStringLiteral("%1|%2|%3|%4").arg(rows->small(0)).arg(rows->small(1)).arg(rows->integer(2)).arg(rows->integer(3));
    auto empty = center.sql().run("SELECT count(*) FROM scope_sum WHERE count = 0 AND sum <> 0");
    if (empty->next() && empty->integer(0) != 0)
        out << QStringLiteral("an empty scope has a sum");
    return out;
}

} // namespace huimin::test
