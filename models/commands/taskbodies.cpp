#include "models/commands/taskcommands.h"

namespace huimin {

static constexpr auto createTaskBodyFields = fieldList(
    field<&CreateTaskBody::kind>("种类", Personal),
    field<&CreateTaskBody::source>("来源", Personal),
    field<&CreateTaskBody::reason>("原因", Personal | Required | Multiline, 120),
    field<&CreateTaskBody::subjectId>("对象", Personal),
    field<&CreateTaskBody::addressId>("地址", Personal),
    field<&CreateTaskBody::gridId>("网格", Personal | Required),
    field<&CreateTaskBody::dueAt>("期限", Personal | Required),
    field<&CreateTaskBody::priority>("优先级", Personal),
    field<&CreateTaskBody::assigneeId>("承办人", Personal));
static_assert(memberCount<CreateTaskBody>() == createTaskBodyFields.size(), "a member is missing from the list of CreateTaskBody");
template <> const Schema& schemaOf<CreateTaskBody>()
{
    static const Schema schema { "CreateTaskBody", createTaskBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CreateTaskBody>()); } };
    return schema;
}

static constexpr auto assignTaskBodyFields = fieldList(
    field<&AssignTaskBody::assigneeId>("承办人", Personal | Required),
    field<&AssignTaskBody::reason>("理由", Personal | Required | Multiline, 120));
static_assert(memberCount<AssignTaskBody>() == assignTaskBodyFields.size(), "a member is missing from the list of AssignTaskBody");
template <> const Schema& schemaOf<AssignTaskBody>()
{
    static const Schema schema { "AssignTaskBody", assignTaskBodyFields, [] { return std::shared_ptr<void>(std::make_shared<AssignTaskBody>()); } };
    return schema;
}

static constexpr auto completeTaskBodyFields = fieldList(
    field<&CompleteTaskBody::note>("备注", Personal | Multiline, 120));
static_assert(memberCount<CompleteTaskBody>() == completeTaskBodyFields.size(), "a member is missing from the list of CompleteTaskBody");
template <> const Schema& schemaOf<CompleteTaskBody>()
{
    static const Schema schema { "CompleteTaskBody", completeTaskBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CompleteTaskBody>()); } };
    return schema;
}

static constexpr auto postponeTaskBodyFields = fieldList(
    field<&PostponeTaskBody::to>("推迟到", Personal | Required),
    field<&PostponeTaskBody::reason>("理由", Personal | Required | Multiline, 120));
static_assert(memberCount<PostponeTaskBody>() == postponeTaskBodyFields.size(), "a member is missing from the list of PostponeTaskBody");
template <> const Schema& schemaOf<PostponeTaskBody>()
{
    static const Schema schema { "PostponeTaskBody", postponeTaskBodyFields, [] { return std::shared_ptr<void>(std::make_shared<PostponeTaskBody>()); } };
    return schema;
}

static constexpr auto recordVisitBodyFields = fieldList(
    field<&RecordVisitBody::householdId>("住户", Personal),
    field<&RecordVisitBody::enterpriseId>("企业", Personal),
    field<&RecordVisitBody::taskId>("任务", Personal),
    field<&RecordVisitBody::beganAt>("开始", Personal | Required),
    field<&RecordVisitBody::endedAt>("结束", Personal),
    field<&RecordVisitBody::met>("见到的人", Personal),
    field<&RecordVisitBody::outcome>("结果", Personal),
    field<&RecordVisitBody::answers>("回答", Sensitive),
    field<&RecordVisitBody::note>("备注", Personal | Multiline, 500),
    field<&RecordVisitBody::consent>("同意", Personal));
static_assert(memberCount<RecordVisitBody>() == recordVisitBodyFields.size(), "a member is missing from the list of RecordVisitBody");
template <> const Schema& schemaOf<RecordVisitBody>()
{
    static const Schema schema { "RecordVisitBody", recordVisitBodyFields, [] { return std::shared_ptr<void>(std::make_shared<RecordVisitBody>()); } };
    return schema;
}

} // namespace huimin
