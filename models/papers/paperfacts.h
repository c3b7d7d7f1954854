#pragma once
#include "models/base/errortext.h"
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/holdings.h"
#include "models/registry/organisation.h"
#include "models/store/records.h"
#include <QHash>
#include <QJsonObject>

namespace huimin {

class WorkCalendar;

/// Which paper is asked for.
struct PaperRequest {
    QString kind; ///< number or key of PaperBook
    MatterId matter {}; ///< null for prints of the hall and for a sheet at a consultation
    DocumentId document {}; ///< one that was made; null: the latest of the kind, where there is one
    Language language = Language::Chinese; ///< of the paper, not of the screen
    QString itemCode {}; ///< without a matter: what was asked about
    std::vector<Answer> answers {}; ///< without a matter: the situation that was told
    TicketId ticket {}; ///< of a ticket's slip
    StaffId by {}; ///< who prints
    HallId hall {}; ///< without a matter: of who prints
    ServiceWindowId window {};
    Instant at {}; ///< for papers without a document: when it is made
};

/// All that a paper can speak of, gathered from the records.
struct PaperFacts {
    std::optional<Matter> matter;
    std::optional<ServiceItem> item;
    std::vector<MatterMaterial> materials;
    std::vector<MatterEvent> events; ///< in order
    std::vector<Document> documents; ///< in order of issue
    std::optional<Document> document; ///< the one that is printed
    std::optional<MatterEvent> event; ///< the act that made it
    std::optional<Hall> hall;
    std::optional<ServiceWindow> window;
    std::optional<Department> department;
    std::optional<Certificate> certificate; ///< that the matter gave
    std::optional<Ticket> ticket;
    int ahead = 0; ///< how many wait before the ticket
    QHash<QString, Material> kinds; ///< by key
    QHash<QUuid, Staff> staff;

    /// The body of the command that made the event; empty where none was kept.
    QJsonObject recorded() const;
    /// The last event of an act up to the printed document; null where there is none.
    const MatterEvent* last(const char* act) const;
};

/// NotFound where the matter, the document or the ticket is not there.
Result<PaperFacts> gatherPaperFacts(RecordReader& records, const PaperRequest& request);

} // namespace huimin
