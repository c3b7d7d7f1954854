#pragma once
#include "app/citygen/city.h"
#include "app/citygen/workdays.h"
#include "models/grid/plane.h"

/// What stands before anybody lives in the city: its day, its sizes, its halls, its grids and their borders.
namespace huimin::city {

struct HallPlan {
    QString number; ///< "03-01"
    QString name;
    QString district; ///< 6 digits
    std::vector<QString> streets; ///< 12 digits
    std::vector<int> grids;
    int windows = 0;
    bool busy = true; ///< false: only the bench clerk's
};

struct GridPlan {
    int index = 0;
    QString code; ///< 15 digits
    QString name; ///< "前埔北 003"
    QString community; ///< 12 digits
    QString street;
    QString district;
    QString placeName; ///< "思明区莲前街道前埔北社区"
    PlaneRing outline;
    int households = 0;
    int hall = 0;
};

struct CityPlan {
    CityOptions options; ///< with the number of residents as it was raised
    WorkDays days;
    int households = 0;
    int communities = 0;
    std::vector<HallPlan> halls;
    std::vector<GridPlan> grids;

    QDate day() const { return days.day(); }
};

/// Fails as FileUnreadable where a resource is missing.
Result<CityPlan> planCity(const CityOptions& options);

} // namespace huimin::city
