#include "models/store/typenumbers.h"
#include "models/registry/types.h"
#include <algorithm>

namespace huimin {
namespace {
struct NumberedType {
    const char* type;
    int number;
};
// Ten apart, so that a new type finds its place between parents and children.
constexpr NumberedType numberedTypes[] = {
    { "Department", 10 }, { "Hall", 20 }, { "ServiceWindow", 30 }, { "Staff", 40 }, { "Material", 50 }, { "ServiceItem", 60 }, { "CalendarYear", 70 },
    { "GridCell", 100 }, { "Building", 110 }, { "Address", 120 }, { "Household", 130 }, { "Resident", 140 }, { "Enterprise", 150 },
    { "Relation", 200 }, { "IdentityCheck", 210 }, { "Certificate", 220 }, { "Vehicle", 230 }, { "Bill", 240 }, { "Offer", 250 },
    { "Ticket", 300 }, { "Reception", 310 }, { "Matter", 320 }, { "MatterBrief", 330 }, { "MatterMaterial", 340 }, { "MatterEvent", 350 },
    { "ClockSegment", 360 }, { "Document", 370 }, { "Attachment", 375 }, { "ApprovalRequest", 380 }, { "DepartmentOpinion", 390 }, { "Rating", 392 }, { "UndoImage", 396 },
    { "GridTask", 400 }, { "Visit", 410 }, { "GridEvent", 420 }, { "EventStep", 430 },
};
} // namespace

int typeNumber(std::string_view type)
{
    for (const NumberedType& entry : numberedTypes)
        if (type == entry.type)
            return entry.number;
    return 0;
}

const Schema* schemaOfNumber(int number)
{
    const auto found = std::lower_bound(std::begin(numberedTypes), std::end(numberedTypes), number,
        [](const NumberedType& entry, int wanted) { return entry.number < wanted; });
    return found != std::end(numberedTypes) && found->number == number ? schemaByType(found->type) : nullptr;
}

} // namespace huimin
