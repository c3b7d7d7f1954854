#pragma once
#include "app/citygen/dice.h"
#include "app/citygen/workdays.h"
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"
#include "models/matters/states.h"

/// One matter with all its parts, walked along the edges of the state machine as the commands of the center walk it: each act
/// makes its event and its documents and moves the clocks.
namespace huimin::city {

/// What an act says besides itself.
struct ActNotes {
    std::optional<QString> opinion {};
    std::optional<QString> reasonCode {};
};

class MatterFile {
public:
    /// A matter that is opened at `at`: stage 10. `matter` has number, item, hall, department, window, channel and applicant.
    MatterFile(Matter matter, const ServiceItem& item, const WorkCalendar& calendar, Instant at, StaffId by, Dice& dice);

    /// The act from the present stage. An act that has no edge from there is a fault of the generator and ends the program.
    void act(const char* key, Instant at, StaffId by, const ActNotes& notes = {});

    /// Puts every paper that the item asks for on file as held or brought; those in `missing` as missing, to be asked for.
    void takePapers(const std::vector<Material>& materials, const std::vector<QString>& missing, const std::function<const Certificate*(CertificateKind, const std::optional<QString>& holder)>& held);
    /// What was missing is brought.
    void bringMissing();

    Matter matter;
    std::vector<MatterMaterial> materials;
    std::vector<MatterEvent> events;
    std::vector<ClockSegment> segments;
    std::vector<Document> documents;
    const ServiceItem& item() const { return *m_item; }
    /// The time of the last act.
    Instant last() const { return events.back().at; }

private:
    void openSegments(QDate from, SegmentState state, const MatterEvent& event);
    void closeSegments(QDate to);
    void countDues();
    void settle(const QString& act, const MatterEvent& event);
    DocumentId makeDocuments(const MatterEdge& edge, Instant at, StaffId by);

    const ServiceItem* m_item;
    const WorkCalendar* m_calendar;
    Dice* m_dice;
    int m_extension = 0; ///< working days that an extension added
};

/// The due date of a limit by its stretches: stopped ones do not count; the day on which a stretch begins is not counted itself.
QDate dueOfSegments(const std::vector<ClockSegment>& segments, LimitKind limit, int workingDays, const WorkCalendar& calendar);

} // namespace huimin::city
