#include "models/matters/matterbrief.h"

namespace huimin {

MatterBrief briefOf(const Matter& matter)
{
    MatterBrief brief;
    brief.id = matter.id;
    brief.createdAt = matter.createdAt;
    brief.createdBy = matter.createdBy;
    brief.updatedAt = matter.updatedAt;
    brief.number = matter.number;
    brief.itemCode = matter.itemCode;
    brief.itemName = matter.itemName;
    brief.applicantId = matter.applicantId;
    brief.stage = matter.stage;
    brief.hallId = matter.hallId;
    brief.promisedDue = matter.promisedDue;
    return brief;
}

} // namespace huimin
