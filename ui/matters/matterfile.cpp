#include "ui/matters/matterpage.h"
#include <algorithm>

namespace huimin::ui {

Result<MatterFile> matterFile(RecordReader& records, MatterId id)
{
    auto matter = require<Matter>(records, id.uuid);
    if (!matter)
        return matter.error();
    MatterFile file;
    file.matter = *matter;
    auto materials = relatedTo<MatterMaterial>(records, id.uuid);
    auto events = relatedTo<MatterEvent>(records, id.uuid);
    auto segments = relatedTo<ClockSegment>(records, id.uuid);
    auto documents = relatedTo<Document>(records, id.uuid);
    auto items = allOf<ServiceItem>(records);
    auto kinds = allOf<Material>(records);
    auto staff = allOf<Staff>(records);
    auto approvals = relatedTo<ApprovalRequest>(records, id.uuid);
    auto opinions = relatedTo<DepartmentOpinion>(records, id.uuid);
    auto departments = allOf<Department>(records);
    if (!approvals)
        return approvals.error();
    if (!opinions)
        return opinions.error();
    if (!departments)
        return departments.error();
    if (!materials)
        return materials.error();
    if (!events)
        return events.error();
    if (!segments)
        return segments.error();
    if (!documents)
        return documents.error();
    if (!items)
        return items.error();
    if (!kinds)
        return kinds.error();
    if (!staff)
        return staff.error();
    file.materials = std::move(*materials);
    file.events = std::move(*events);
    file.segments = std::move(*segments);
    file.documents = std::move(*documents);
    file.approvals = std::move(*approvals);
    file.opinions = std::move(*opinions);
    file.departments = std::move(*departments);
    std::sort(file.approvals.begin(), file.approvals.end(), [](const ApprovalRequest& a, const ApprovalRequest& b) { return a.askedAt < b.askedAt; });
    std::sort(file.opinions.begin(), file.opinions.end(), [](const DepartmentOpinion& a, const DepartmentOpinion& b) { return a.dueOn < b.dueOn; });
    std::sort(file.events.begin(), file.events.end(), [](const MatterEvent& a, const MatterEvent& b) { return a.seq < b.seq; });
    std::sort(file.segments.begin(), file.segments.end(), [](const ClockSegment& a, const ClockSegment& b) { return a.from < b.from; });
    for (const ServiceItem& item : *items)
        if (item.itemCode == matter->itemCode && item.version == matter->itemVersion)
            file.item = item;
    for (const Material& kind : *kinds)
        file.materialNames.insert(kind.key, kind.name);
    for (const Staff& person : *staff)
        file.staff.insert(person.id.uuid, person.name);
    for (const Department& department : file.departments)
        if (department.id == matter->departmentId)
            file.department = department.name;
    if (const auto hall = load<Hall>(records, matter->hallId.uuid); hall && *hall)
        file.hall = (*hall)->name;
    return file;
}

} // namespace huimin::ui
