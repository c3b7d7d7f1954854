#include "models/matters/matterlist.h"
#include "models/base/calendar.h"
#include "models/matters/states.h"

namespace huimin {

static constexpr auto matterRowFields = fieldList(field<&MatterRow::id>("编号", Required),
    field<&MatterRow::number>("办件编号", Internal, 13), field<&MatterRow::provisional>("临时编号", Internal, 9),
    field<&MatterRow::itemCode>("事项编码", Internal, 36), field<&MatterRow::itemName>("事项名称", Internal, 120),
    field<&MatterRow::applicantKind>("申请人类型", Personal), field<&MatterRow::applicantId>("申请人", Personal),
    field<&MatterRow::applicantName>("申请人姓名", Personal | MaskName, 120), field<&MatterRow::stage>("环节", Internal, 4),
    field<&MatterRow::restsWith>("在谁手上", Internal, 20), field<&MatterRow::appliedAt>("申请时间", Internal),
    field<&MatterRow::promisedDue>("承诺期限", Internal), field<&MatterRow::promiseUntil>("容缺期限", Internal), field<&MatterRow::deadline>("期限状态", Internal),
    field<&MatterRow::daysLeft>("剩余工作日", Internal), field<&MatterRow::statutoryLate>("超法定期限", Internal),
    field<&MatterRow::waitingSince>("等申请人起", Internal), field<&MatterRow::waitingDays>("已等工作日", Internal),
    field<&MatterRow::comeBackAt>("约定再来", Internal), field<&MatterRow::comeBackBring>("再来带什么", Internal, 120),
    field<&MatterRow::clerkId>("受理人", Internal), field<&MatterRow::reviewerId>("审查人", Internal),
    field<&MatterRow::hallId>("大厅", Internal), field<&MatterRow::departmentId>("部门", Internal));
static_assert(memberCount<MatterRow>() == matterRowFields.size(), "a member is missing from the list of MatterRow");
template <> const Schema& schemaOf<MatterRow>()
{
    static const Schema schema { "MatterRow", matterRowFields, [] { return std::shared_ptr<void>(std::make_shared<MatterRow>()); } };
    return schema;
}

static constexpr auto matterGlanceFields = fieldList(field<&MatterGlance::stage>("环节", Internal, 4), field<&MatterGlance::hallId>("大厅", Internal),
    field<&MatterGlance::departmentId>("部门", Internal), field<&MatterGlance::clerkId>("受理人", Internal),
    field<&MatterGlance::decidedAt>("决定时间", Internal));
static_assert(memberCount<MatterGlance>() == matterGlanceFields.size(), "a member is missing from the list of MatterGlance");
template <> const Schema& schemaOf<MatterGlance>()
{
    static const Schema schema { "MatterGlance", matterGlanceFields, [] { return std::shared_ptr<void>(std::make_shared<MatterGlance>()); } };
    return schema;
}

namespace {

/// Whether the whole matter has to be read to know.
bool mayTake(const MatterRowFilter& filter, const MatterGlance& glance)
{
    return (!filter.openOnly || matterStates().isOpen(glance.stage)) && (filter.hallId.isNull() || glance.hallId == filter.hallId)
        && (filter.departmentId.isNull() || glance.departmentId == filter.departmentId) && (filter.clerkId.isNull() || glance.clerkId == filter.clerkId);
}

bool isMoreUrgent(const MatterRow* a, const MatterRow* b)
{
    if (urgency(a->deadline) != urgency(b->deadline))
        return urgency(a->deadline) < urgency(b->deadline);
    if (a->promisedDue != b->promisedDue && a->promisedDue && b->promisedDue)
        return *a->promisedDue < *b->promisedDue;
    if (a->waitingDays != b->waitingDays)
        return a->waitingDays > b->waitingDays;
    return a->appliedAt < b->appliedAt;
}

/// When the matter came to the stage where it rests.
Result<std::optional<Instant>> cameToStage(RecordReader& records, const Matter& matter)
{
    const auto events = relatedTo<MatterEvent>(records, matter.id.uuid);
    if (!events)
        return events.error();
    std::optional<Instant> at;
    int seq = 0;
    for (const MatterEvent& event : *events)
        if (event.to == matter.stage && event.from != event.to && event.seq >= seq) {
            at = event.at;
            seq = event.seq;
        }
    return at;
}

} // namespace

bool MatterRowFilter::takes(const Matter& matter) const
{
    if (!stages.empty() && std::find(stages.begin(), stages.end(), matter.stage) == stages.end())
        return false;
    if (openOnly && !matterStates().isOpen(matter.stage))
        return false;
    const QDate applied = businessDate(matter.appliedAt);
    return (itemCode.isEmpty() || matter.itemCode == itemCode) && (hallId.isNull() || matter.hallId == hallId)
        && (departmentId.isNull() || matter.departmentId == departmentId) && (clerkId.isNull() || matter.clerkId == clerkId)
        && (reviewerId.isNull() || matter.reviewerId == reviewerId) && (applicantId.isNull() || matter.applicantId == applicantId)
        && (!from.isValid() || applied >= from) && (!to.isValid() || applied <= to);
}

Result<MatterRow> matterRow(RecordReader& records, const Matter& matter, QDate today, const WorkCalendar& calendar)
{
    const Deadline deadline = deadlineOf(matter, today, calendar);
    MatterRow row;
    row.id = matter.id;
    row.number = matter.number;
    row.provisional = matter.provisional;
    row.itemCode = matter.itemCode;
    row.itemName = matter.itemName;
    row.applicantKind = matter.applicantKind;
    row.applicantId = matter.applicantId;
    row.applicantName = matter.applicantName;
    row.stage = matter.stage;
    const MatterStage* stage = matterStates().stage(matter.stage);
    row.restsWith = stage ? stage->restsWith : QString();
    row.appliedAt = matter.appliedAt;
    row.promisedDue = matter.promisedDue;
    row.promiseUntil = matter.promiseUntil;
    row.deadline = deadline.state;
    row.daysLeft = deadline.daysLeft;
    row.statutoryLate = deadline.statutoryLate;
    if (row.restsWith == QLatin1String("applicant")) {
        auto since = cameToStage(records, matter);
        if (!since)
            return since.error();
        row.waitingSince = *since;
        if (*since)
            row.waitingDays = std::max(0, calendar.workdaysBetween(businessDate(**since), today));
    }
    row.comeBackAt = matter.comeBackAt;
    row.comeBackBring = matter.comeBackBring;
    row.clerkId = matter.clerkId;
    row.reviewerId = matter.reviewerId;
    row.hallId = matter.hallId;
    row.departmentId = matter.departmentId;
    return row;
}

Result<std::vector<MatterRow>> matterRows(
    RecordReader& records, const MatterRowFilter& filter, QDate today, const WorkCalendar& calendar, const MatterGlanced& glanced)
{
    // By the narrowest reference that the filter names; else all that the reader holds.
    const QUuid target = !filter.applicantId.isNull() ? filter.applicantId
        : !filter.departmentId.isNull()               ? filter.departmentId.uuid
                                                      : QUuid();
    const std::string_view type = schemaOf<Matter>().type;
    const auto found = target.isNull() ? records.all(type) : records.related(type, target);
    if (!found)
        return found.error();
    std::vector<MatterRow> rows;
    for (const RecordText& record : *found) {
        const auto glance = decode<MatterGlance>(record);
        if (!glance)
            return glance.error();
        if (glanced)
            glanced(*glance);
        if (!mayTake(filter, *glance))
            continue;
        const auto matter = decode<Matter>(record);
        if (!matter)
            return matter.error();
        if (!filter.takes(*matter))
            continue;
        if (!filter.deadlines.empty()
            && std::find(filter.deadlines.begin(), filter.deadlines.end(), deadlineOf(*matter, today, calendar).state)
                == filter.deadlines.end())
            continue;
        auto row = matterRow(records, *matter, today, calendar);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    std::vector<const MatterRow*> order;
    for (const MatterRow& row : rows)
        order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), isMoreUrgent);
    std::vector<MatterRow> sorted;
    sorted.reserve(rows.size());
    for (const MatterRow* row : order)
        sorted.push_back(*row);
    return sorted;
}

} // namespace huimin
