#pragma once
#include "models/base/result.h"
#include "models/store/records.h"
#include <QDate>
#include <functional>

/// The generated city: seeded, of any size, with the quotas and the cast of the design. It streams: what it holds in memory does
/// not grow with the number of residents.
namespace huimin::city {

struct CityOptions {
    int residents = 20'000; ///< alive and present; raised to 500 where it is less
    std::uint64_t seed = 1;
    QDate asOf; ///< the city's day is this, or the next working day
    double mattersFactor = 1; ///< 0.5 handled and 0.05 open matters a resident, times this
    bool bench = false; ///< adds the clerk `bench`, whose hall serves streets of up to 100,000 residents
    bool bareMatters = false; ///< for measurements: of a handled matter nothing but the matter itself
    bool onlyMap = false; ///< grids and buildings, no person
};

/// Where the records go, parents before children.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual Status add(const RecordText& record) = 0;
};

/// A member of staff who can sign in with the password of the demonstration.
struct DemonstrationAccount {
    StaffId staff;
    QString loginName;
    QByteArray salt; ///< 16 bytes, from the seed
};

/// The last running number that a hall has given in a year: the center goes on from there.
struct MatterCounter {
    QString hallNumber; ///< "03-01"
    int year = 0;
    int last = 0;
};

/// The last ticket of a queue that was drawn on the city's day.
struct TicketCounter {
    QString hallNumber;
    QString queue;
    int last = 0;
};

struct CitySummary {
    QDate day; ///< T
    int residents = 0; ///< of the quotas, without the cast
    int households = 0;
    int grids = 0;
    int communities = 0;
    std::int64_t records = 0;
    std::vector<DemonstrationAccount> accounts;
    std::vector<MatterCounter> counters;
    std::vector<TicketCounter> tickets;
};

/// The day of a city made for `asOf`.
QDate cityDay(QDate asOf);

/// Who is told while a city is made; both may be empty.
struct CityWatch {
    std::function<void(int done, int total)> progress {}; ///< after each grid
    std::function<void(const std::vector<DemonstrationAccount>& accounts)> staffed {}; ///< once, early: who can sign in
};

/// Makes the city. Stops at the first error of the sink or of a resource and returns it; whether what was added stays is the
/// sink's business.
Result<CitySummary> generateCity(const CityOptions& options, RecordSink& sink, const CityWatch& watch = {});

} // namespace huimin::city
