#pragma once
#include "app/citygen/city.h"
#include "models/base/random.h"
#include "models/base/time.h"
#include "models/store/keyderivation.h"

namespace huimin::city {

struct FillOptions {
    CityOptions city;
    QString to; ///< sqlite:PATH or postgresql://…
    QString keyFile; ///< empty: center.key beside the SQLite file, /var/lib/huimin-center/center.key with PostgreSQL
    ScryptCost cost {}; ///< of the demonstration passwords; less only in tests
};

/// Where the key of a center lies by default.
QString keyFileOf(const FillOptions& options);

/// Fills an empty center with a city in one transaction and leaves the key of its seed in the key file (0600): all of it or
/// nothing. The demonstration accounts can sign in. BadArgument where the center has records or the URL is wrong; KeyFileWrong
/// where the key file holds another key.
Result<CitySummary> fillCenter(const FillOptions& options, const Clock& clock, Random& random, const std::function<void(int done, int total)>& progress = {});

/// What a center says of the city that it was filled with.
struct CityDescription {
    std::uint64_t seed = 0;
    int residents = 0;
    QDate day;
};
/// NotFound where it holds no generated city, FileUnreadable where there is no such SQLite file.
Result<CityDescription> describeCity(const QString& to);

} // namespace huimin::city
