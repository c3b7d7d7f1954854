#pragma once
#include "app/citygen/formfill.h"
#include "app/citygen/matterfile.h"
#include "app/citygen/schedule.h"

namespace huimin::city {

/// The matters of a grid's people and firms, done and open, each walked along a legal path. Shares of stages and of due dates are
/// dealt over the whole city.
class MatterMaker {
public:
    MatterMaker(const CityPlan& plan, const Organisation& house, const ItemShelf& shelf, MatterSchedule& schedule);

    /// Sends each matter as soon as it is made.
    void make(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, const Holdings& holdings, Outlet& out, Dice& dice);

    /// A matter of this applicant, opened in a slot: for the cast too.
    MatterFile open(const ApplicantFacts& applicant, const FormFiller& forms, const ServiceItem& item, int hall, const ClerkDesk& clerk, const MatterSchedule::Slot& slot, MatterChannel channel,
        StaffId by, Dice& dice);
    void send(MatterFile& file, Outlet& out);

private:
    struct Group; // who can apply in this grid
    struct Case; // one matter being walked

    void handled(const Group& group, Outlet& out, Dice& dice);
    void openMatter(const Group& group, Outlet& out, Dice& dice);
    const ServiceItem* chooseFor(const Group& group, const ItemShelf::Wanted& wanted, ApplicantFacts& applicant, Dice& dice) const;
    Case begin(const Group& group, const ApplicantFacts& applicant, const ServiceItem& item, const MatterSchedule::Slot& slot, Dice& dice);

    void takeIn(Case& c, int supplementDays, bool forOpen);
    void review(Case& c, int steps);
    void decide(Case& c, int offset, bool grant);
    void makeResult(Case& c, int offset);
    void walkDone(Case& c, int kind);
    void walkInstant(Case& c, int kind);
    void walkOpen(Case& c, const QString& stage);

    const CityPlan& m_plan;
    const Organisation& m_house;
    const ItemShelf& m_shelf;
    MatterSchedule& m_schedule;
    Dealer m_handledKinds;
    Dealer m_openStages;
    Dealer m_dueClasses;
    Dealer m_channels;
    Share m_firmShare;
    Share m_refused;
    Share m_late;
    Share m_supplement;
};

} // namespace huimin::city
