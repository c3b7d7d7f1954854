#pragma once
#include "app/citygen/mattermaker.h"

/// What the two sources of MatterMaker share: the choice of matters (mattermaker.cpp) and their ways (matterwalks.cpp).
namespace huimin::city {

/// How a matter that is done ended.
enum DoneKind : std::size_t { Archived, Completed, NotAccepted, Returned, Withdrawn, Terminated };

struct MatterMaker::Group {
    const GridPlan* grid = nullptr;
    const Neighbourhood* place = nullptr;
    const Holdings* holdings = nullptr;
    const FormFiller* forms = nullptr;
    std::vector<ApplicantFacts> people, firms;
    StaffId worker;
};

struct MatterMaker::Case {
    MatterFile file;
    const Group* group = nullptr;
    ClerkDesk clerk;
    StaffId reviewer, approver;
    int hall = 0;
    int offset = 0; ///< working day of the last act
    Instant at;
    Dice* dice = nullptr;
    const MatterSchedule* schedule = nullptr;

    /// A little later on the same day.
    void soon(int minutes = 3)
    {
        at = at.plusMs(minutes * 60'000LL + dice->between(0, 59'000));
    }
    /// On another day; on the same one a little later.
    void on(int day)
    {
        if (day <= offset) {
            soon();
            return;
        }
        offset = day;
        at = schedule->inHours(day, dice->between(10, 900)).plusMs(dice->between(0, 59'000));
    }
    void act(const char* key, StaffId by, const ActNotes& notes = {}) { file.act(key, at, by, notes); }
};

} // namespace huimin::city
