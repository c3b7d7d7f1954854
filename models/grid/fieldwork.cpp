#include "models/grid/fieldwork.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto visitFields = fieldList(
    field<&Visit::id>("编号", Required),
    field<&Visit::rev>("修订号", MergeServer),
    field<&Visit::createdAt>("建档时间", MergeServer),
    field<&Visit::createdBy>("建档人", MergeServer | Internal),
    field<&Visit::updatedAt>("更新时间", MergeServer),
    field<&Visit::householdId>("住户", Personal | MergeAppend | Reference),
    field<&Visit::enterpriseId>("企业", Personal | MergeAppend | Reference),
    field<&Visit::taskId>("任务", Personal | MergeAppend),
    field<&Visit::gridId>("网格", Personal | MergeAppend | Reference),
    field<&Visit::byId>("网格员", Personal | MergeAppend),
    field<&Visit::beganAt>("开始", Personal | MergeAppend),
    field<&Visit::endedAt>("结束", Personal | MergeAppend),
    field<&Visit::met>("见到的人", Personal | MergeAppend),
    field<&Visit::outcome>("结果", Personal | MergeAppend),
    field<&Visit::answers>("回答", Sensitive | MergeAppend),
    field<&Visit::note>("备注", Personal | MergeAppend, 500),
    field<&Visit::attachmentIds>("附件", Personal | MergeAppend),
    field<&Visit::consent>("同意", Personal | MergeAppend));
static_assert(memberCount<Visit>() == visitFields.size(), "a member is missing from the list of Visit");
template <>
const Schema& schemaOf<Visit>()
{
    static const Schema schema { "Visit", visitFields, [] { return std::shared_ptr<void>(std::make_shared<Visit>()); } };
    return schema;
}

static constexpr auto gridTaskFields = fieldList(
    field<&GridTask::id>("编号", Required),
    field<&GridTask::rev>("修订号", MergeServer),
    field<&GridTask::createdAt>("建档时间", MergeServer),
    field<&GridTask::createdBy>("建档人", MergeServer | Internal),
    field<&GridTask::updatedAt>("更新时间", MergeServer),
    field<&GridTask::kind>("种类", Personal | MergeGuard),
    field<&GridTask::source>("来源", Personal | MergeGuard),
    field<&GridTask::ruleId>("规则", Personal | MergeGuard, 40),
    field<&GridTask::reason>("原因", Personal | MergeGuard, 120),
    field<&GridTask::subjectId>("对象", Personal | MergeGuard | Reference),
    field<&GridTask::addressId>("地址", Personal | MergeGuard),
    field<&GridTask::gridId>("网格", Personal | MergeGuard | Reference),
    field<&GridTask::dueAt>("期限", Personal | MergeGuard),
    field<&GridTask::priority>("优先级", Personal | MergeGuard),
    field<&GridTask::state>("状态", Personal | MergeGuard),
    field<&GridTask::assigneeId>("承办人", Personal | MergeGuard | Reference),
    field<&GridTask::postponedTo>("推迟到", Personal | MergeGuard),
    field<&GridTask::postponeReason>("推迟原因", Personal | MergeGuard, 120));
static_assert(memberCount<GridTask>() == gridTaskFields.size(), "a member is missing from the list of GridTask");
template <>
const Schema& schemaOf<GridTask>()
{
    static const Schema schema { "GridTask", gridTaskFields, [] { return std::shared_ptr<void>(std::make_shared<GridTask>()); } };
    return schema;
}

} // namespace huimin
