#include "models/registry/types.h"
#include "models/registry/resident.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/organisation.h"
#include "models/matters/approval.h"
#include "models/matters/calendaryear.h"
#include "models/matters/attachment.h"
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"
#include "models/matters/rating.h"
#include "models/matters/reception.h"
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/sensing/offer.h"

namespace huimin {

std::span<const Schema* const> recordTypes()
{
    static const Schema* const types[] = {
        &schemaOf<Department>(),
        &schemaOf<Hall>(),
        &schemaOf<ServiceWindow>(),
        &schemaOf<Staff>(),
        &schemaOf<Material>(),
        &schemaOf<ServiceItem>(),
        &schemaOf<CalendarYear>(),
        &schemaOf<GridCell>(),
        &schemaOf<Building>(),
        &schemaOf<Address>(),
        &schemaOf<Household>(),
        &schemaOf<Resident>(),
        &schemaOf<Enterprise>(),
        &schemaOf<Relation>(),
        &schemaOf<IdentityCheck>(),
        &schemaOf<Certificate>(),
        &schemaOf<Vehicle>(),
        &schemaOf<Bill>(),
        &schemaOf<Offer>(),
        &schemaOf<Ticket>(),
        &schemaOf<Reception>(),
        &schemaOf<Matter>(),
        &schemaOf<MatterBrief>(),
        &schemaOf<MatterMaterial>(),
        &schemaOf<MatterEvent>(),
        &schemaOf<ClockSegment>(),
        &schemaOf<Document>(),
        &schemaOf<Attachment>(),
        &schemaOf<ApprovalRequest>(),
        &schemaOf<DepartmentOpinion>(),
        &schemaOf<Rating>(),
        &schemaOf<UndoImage>(),
        &schemaOf<GridTask>(),
        &schemaOf<Visit>(),
        &schemaOf<GridEvent>(),
        &schemaOf<EventStep>(),
    };
    return types;
}

const Schema* schemaByType(std::string_view type)
{
    for (const Schema* schema : recordTypes())
        if (type == schema->type)
            return schema;
    return nullptr;
}

} // namespace huimin
