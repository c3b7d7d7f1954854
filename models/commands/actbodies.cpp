#include "models/commands/actbodies.h"

namespace huimin {

static constexpr auto noteBodyFields = fieldList(
    field<&NoteBody::guard>("所见环节", Internal, 4),
    field<&NoteBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<NoteBody>() == noteBodyFields.size(), "a member is missing from the list of NoteBody");
template <> const Schema& schemaOf<NoteBody>()
{
    static const Schema schema { "NoteBody", noteBodyFields, [] { return std::shared_ptr<void>(std::make_shared<NoteBody>()); } };
    return schema;
}

static constexpr auto reasonsBodyFields = fieldList(
    field<&ReasonsBody::guard>("所见环节", Internal, 4),
    field<&ReasonsBody::reasons>("理由", Internal | Multiline, 200),
    field<&ReasonsBody::remedies>("救济途径", Internal | Multiline, 300),
    field<&ReasonsBody::opinion>("意见", Internal | Multiline, 290));
static_assert(memberCount<ReasonsBody>() == reasonsBodyFields.size(), "a member is missing from the list of ReasonsBody");
template <> const Schema& schemaOf<ReasonsBody>()
{
    static const Schema schema { "ReasonsBody", reasonsBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ReasonsBody>()); } };
    return schema;
}

static constexpr auto correctBodyFields = fieldList(
    field<&CorrectBody::guard>("所见环节", Internal, 4),
    field<&CorrectBody::corrections>("更正内容", Internal, 200),
    field<&CorrectBody::form>("申请表", Sensitive),
    field<&CorrectBody::materials>("材料", Personal));
static_assert(memberCount<CorrectBody>() == correctBodyFields.size(), "a member is missing from the list of CorrectBody");
template <> const Schema& schemaOf<CorrectBody>()
{
    static const Schema schema { "CorrectBody", correctBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CorrectBody>()); } };
    return schema;
}

static constexpr auto promisedMaterialFields = fieldList(
    field<&PromisedMaterial::materialKey>("材料", Personal | Required, 12),
    field<&PromisedMaterial::until>("补交期限", Personal | Required));
static_assert(memberCount<PromisedMaterial>() == promisedMaterialFields.size(), "a member is missing from the list of PromisedMaterial");
template <> const Schema& schemaOf<PromisedMaterial>()
{
    static const Schema schema { "PromisedMaterial", promisedMaterialFields, [] { return std::shared_ptr<void>(std::make_shared<PromisedMaterial>()); } };
    return schema;
}

static constexpr auto promiseBodyFields = fieldList(
    field<&PromiseBody::guard>("所见环节", Internal, 4),
    field<&PromiseBody::materials>("材料", Personal),
    field<&PromiseBody::promised>("容缺材料", Personal),
    field<&PromiseBody::signedByApplicant>("申请人签字", Internal),
    field<&PromiseBody::opinion>("意见", Internal | Multiline, 290));
static_assert(memberCount<PromiseBody>() == promiseBodyFields.size(), "a member is missing from the list of PromiseBody");
template <> const Schema& schemaOf<PromiseBody>()
{
    static const Schema schema { "PromiseBody", promiseBodyFields, [] { return std::shared_ptr<void>(std::make_shared<PromiseBody>()); } };
    return schema;
}

static constexpr auto leaveBodyFields = fieldList(
    field<&LeaveBody::guard>("所见环节", Internal, 4),
    field<&LeaveBody::reasonCode>("原因", Internal, 40),
    field<&LeaveBody::proof>("证明", Internal, 200),
    field<&LeaveBody::papersTo>("领回人", Personal, 60),
    field<&LeaveBody::opinion>("意见", Internal | Multiline, 290));
static_assert(memberCount<LeaveBody>() == leaveBodyFields.size(), "a member is missing from the list of LeaveBody");
template <> const Schema& schemaOf<LeaveBody>()
{
    static const Schema schema { "LeaveBody", leaveBodyFields, [] { return std::shared_ptr<void>(std::make_shared<LeaveBody>()); } };
    return schema;
}

static constexpr auto stepBodyFields = fieldList(
    field<&StepBody::guard>("所见环节", Internal, 4),
    field<&StepBody::step>("环节", Internal | Required, 40),
    field<&StepBody::action>("动作", Internal | Required, 40),
    field<&StepBody::opinion>("意见", Internal | Multiline, 500),
    field<&StepBody::startedAt>("开始", Internal),
    field<&StepBody::endedAt>("结束", Internal));
static_assert(memberCount<StepBody>() == stepBodyFields.size(), "a member is missing from the list of StepBody");
template <> const Schema& schemaOf<StepBody>()
{
    static const Schema schema { "StepBody", stepBodyFields, [] { return std::shared_ptr<void>(std::make_shared<StepBody>()); } };
    return schema;
}

static constexpr auto askedDepartmentFields = fieldList(
    field<&AskedDepartment::departmentId>("部门", Required),
    field<&AskedDepartment::dueOn>("答复期限", Internal | Required));
static_assert(memberCount<AskedDepartment>() == askedDepartmentFields.size(), "a member is missing from the list of AskedDepartment");
template <> const Schema& schemaOf<AskedDepartment>()
{
    static const Schema schema { "AskedDepartment", askedDepartmentFields, [] { return std::shared_ptr<void>(std::make_shared<AskedDepartment>()); } };
    return schema;
}

static constexpr auto consultBodyFields = fieldList(
    field<&ConsultBody::guard>("所见环节", Internal, 4),
    field<&ConsultBody::kind>("方式", Internal),
    field<&ConsultBody::question>("征求内容", Personal | Required | Multiline, 500),
    field<&ConsultBody::departments>("部门", Internal));
static_assert(memberCount<ConsultBody>() == consultBodyFields.size(), "a member is missing from the list of ConsultBody");
template <> const Schema& schemaOf<ConsultBody>()
{
    static const Schema schema { "ConsultBody", consultBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ConsultBody>()); } };
    return schema;
}

static constexpr auto answerOpinionBodyFields = fieldList(
    field<&AnswerOpinionBody::answer>("答复", Internal),
    field<&AnswerOpinionBody::text>("答复意见", Personal | Multiline, 500));
static_assert(memberCount<AnswerOpinionBody>() == answerOpinionBodyFields.size(), "a member is missing from the list of AnswerOpinionBody");
template <> const Schema& schemaOf<AnswerOpinionBody>()
{
    static const Schema schema { "AnswerOpinionBody", answerOpinionBodyFields, [] { return std::shared_ptr<void>(std::make_shared<AnswerOpinionBody>()); } };
    return schema;
}

static constexpr auto reasonBodyFields = fieldList(
    field<&ReasonBody::guard>("所见环节", Internal, 4),
    field<&ReasonBody::reason>("理由", Internal | Multiline, 290));
static_assert(memberCount<ReasonBody>() == reasonBodyFields.size(), "a member is missing from the list of ReasonBody");
template <> const Schema& schemaOf<ReasonBody>()
{
    static const Schema schema { "ReasonBody", reasonBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ReasonBody>()); } };
    return schema;
}

static constexpr auto procedureBodyFields = fieldList(
    field<&ProcedureBody::guard>("所见环节", Internal, 4),
    field<&ProcedureBody::kind>("种类", Internal | Required, 20),
    field<&ProcedureBody::reason>("启动理由", Internal | Multiline, 290),
    field<&ProcedureBody::expectedDays>("预计天数", Internal));
static_assert(memberCount<ProcedureBody>() == procedureBodyFields.size(), "a member is missing from the list of ProcedureBody");
template <> const Schema& schemaOf<ProcedureBody>()
{
    static const Schema schema { "ProcedureBody", procedureBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ProcedureBody>()); } };
    return schema;
}

static constexpr auto suspendBodyFields = fieldList(
    field<&SuspendBody::guard>("所见环节", Internal, 4),
    field<&SuspendBody::reasonCode>("原因", Internal, 40),
    field<&SuspendBody::reason>("理由", Internal | Multiline, 290),
    field<&SuspendBody::reviewOn>("复核日期", Internal));
static_assert(memberCount<SuspendBody>() == suspendBodyFields.size(), "a member is missing from the list of SuspendBody");
template <> const Schema& schemaOf<SuspendBody>()
{
    static const Schema schema { "SuspendBody", suspendBodyFields, [] { return std::shared_ptr<void>(std::make_shared<SuspendBody>()); } };
    return schema;
}

static constexpr auto madeBodyFields = fieldList(
    field<&MadeBody::guard>("所见环节", Internal, 4),
    field<&MadeBody::number>("证照号码", Sensitive | Required, 40),
    field<&MadeBody::name>("证照名称", Internal | Required, 60),
    field<&MadeBody::validFrom>("有效期起", Internal | Required),
    field<&MadeBody::validTo>("有效期止", Internal));
static_assert(memberCount<MadeBody>() == madeBodyFields.size(), "a member is missing from the list of MadeBody");
template <> const Schema& schemaOf<MadeBody>()
{
    static const Schema schema { "MadeBody", madeBodyFields, [] { return std::shared_ptr<void>(std::make_shared<MadeBody>()); } };
    return schema;
}

static constexpr auto readyBodyFields = fieldList(
    field<&ReadyBody::guard>("所见环节", Internal, 4),
    field<&ReadyBody::place>("存放处", Internal, 40),
    field<&ReadyBody::opinion>("意见", Internal | Multiline, 290));
static_assert(memberCount<ReadyBody>() == readyBodyFields.size(), "a member is missing from the list of ReadyBody");
template <> const Schema& schemaOf<ReadyBody>()
{
    static const Schema schema { "ReadyBody", readyBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ReadyBody>()); } };
    return schema;
}

static constexpr auto deliverBodyFields = fieldList(
    field<&DeliverBody::guard>("所见环节", Internal, 4),
    field<&DeliverBody::collector>("领取人", Internal | Required, 10),
    field<&DeliverBody::checked>("已核验", Internal),
    field<&DeliverBody::collectorName>("领取人姓名", Personal | MaskName, 60),
    field<&DeliverBody::collectorIdNumber>("领取人证件号码", Sensitive | MaskIdNumber, 20),
    field<&DeliverBody::courierNumber>("运单号", Internal, 40),
    field<&DeliverBody::opinion>("意见", Internal | Multiline, 290));
static_assert(memberCount<DeliverBody>() == deliverBodyFields.size(), "a member is missing from the list of DeliverBody");
template <> const Schema& schemaOf<DeliverBody>()
{
    static const Schema schema { "DeliverBody", deliverBodyFields, [] { return std::shared_ptr<void>(std::make_shared<DeliverBody>()); } };
    return schema;
}

static constexpr auto completeBodyFields = fieldList(
    field<&CompleteBody::guard>("所见环节", Internal, 4),
    field<&CompleteBody::outcome>("结果描述", Internal | Multiline, 290),
    field<&CompleteBody::folderCode>("卷宗号", Internal, 40),
    field<&CompleteBody::arrivedOn>("送达日期", Internal));
static_assert(memberCount<CompleteBody>() == completeBodyFields.size(), "a member is missing from the list of CompleteBody");
template <> const Schema& schemaOf<CompleteBody>()
{
    static const Schema schema { "CompleteBody", completeBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CompleteBody>()); } };
    return schema;
}

static constexpr auto archiveBodyFields = fieldList(
    field<&ArchiveBody::guard>("所见环节", Internal, 4),
    field<&ArchiveBody::folderCode>("卷宗号", Internal | Required, 40));
static_assert(memberCount<ArchiveBody>() == archiveBodyFields.size(), "a member is missing from the list of ArchiveBody");
template <> const Schema& schemaOf<ArchiveBody>()
{
    static const Schema schema { "ArchiveBody", archiveBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ArchiveBody>()); } };
    return schema;
}

static constexpr auto decideRequestBodyFields = fieldList(
    field<&DecideRequestBody::opinion>("意见", Internal | Multiline, 290));
static_assert(memberCount<DecideRequestBody>() == decideRequestBodyFields.size(), "a member is missing from the list of DecideRequestBody");
template <> const Schema& schemaOf<DecideRequestBody>()
{
    static const Schema schema { "DecideRequestBody", decideRequestBodyFields, [] { return std::shared_ptr<void>(std::make_shared<DecideRequestBody>()); } };
    return schema;
}

static constexpr auto importCalendarBodyFields = fieldList(
    field<&ImportCalendarBody::csv>("日历文件", Internal | Required | Multiline, 60000));
static_assert(memberCount<ImportCalendarBody>() == importCalendarBodyFields.size(), "a member is missing from the list of ImportCalendarBody");
template <> const Schema& schemaOf<ImportCalendarBody>()
{
    static const Schema schema { "ImportCalendarBody", importCalendarBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ImportCalendarBody>()); } };
    return schema;
}

} // namespace huimin
