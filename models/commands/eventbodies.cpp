#include "models/commands/eventbodies.h"

namespace huimin {

static constexpr auto reportEventBodyFields = fieldList(
    field<&ReportEventBody::classCode>("分类", Internal | Required, 20),
    field<&ReportEventBody::place>("地点", Internal | Required, 120),
    field<&ReportEventBody::gridId>("网格", Internal),
    field<&ReportEventBody::point>("位置", Internal),
    field<&ReportEventBody::source>("来源", Internal),
    field<&ReportEventBody::level>("层级", Internal),
    field<&ReportEventBody::urgency>("紧急程度", Internal),
    field<&ReportEventBody::text>("描述", Internal | Required | Multiline, 1000),
    field<&ReportEventBody::people>("涉及人员", Sensitive, 300),
    field<&ReportEventBody::provisional>("临时编号", Internal, 9));
static_assert(memberCount<ReportEventBody>() == reportEventBodyFields.size(), "a member is missing from the list of ReportEventBody");
template <> const Schema& schemaOf<ReportEventBody>()
{
    static const Schema schema { "ReportEventBody", reportEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ReportEventBody>()); } };
    return schema;
}

static constexpr auto fileEventBodyFields = fieldList(
    field<&FileEventBody::guard>("所见环节", Internal, 4),
    field<&FileEventBody::level>("层级", Internal),
    field<&FileEventBody::urgency>("紧急程度", Internal),
    field<&FileEventBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<FileEventBody>() == fileEventBodyFields.size(), "a member is missing from the list of FileEventBody");
template <> const Schema& schemaOf<FileEventBody>()
{
    static const Schema schema { "FileEventBody", fileEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<FileEventBody>()); } };
    return schema;
}

static constexpr auto joinEventBodyFields = fieldList(
    field<&JoinEventBody::guard>("所见环节", Internal, 4),
    field<&JoinEventBody::joinTo>("并入哪一件", Internal | Required),
    field<&JoinEventBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<JoinEventBody>() == joinEventBodyFields.size(), "a member is missing from the list of JoinEventBody");
template <> const Schema& schemaOf<JoinEventBody>()
{
    static const Schema schema { "JoinEventBody", joinEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<JoinEventBody>()); } };
    return schema;
}

static constexpr auto dispatchEventBodyFields = fieldList(
    field<&DispatchEventBody::guard>("所见环节", Internal, 4),
    field<&DispatchEventBody::mainUnit>("主办单位", Internal),
    field<&DispatchEventBody::handlerId>("网格员", Internal),
    field<&DispatchEventBody::helpers>("协办单位", Internal),
    field<&DispatchEventBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<DispatchEventBody>() == dispatchEventBodyFields.size(), "a member is missing from the list of DispatchEventBody");
template <> const Schema& schemaOf<DispatchEventBody>()
{
    static const Schema schema { "DispatchEventBody", dispatchEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<DispatchEventBody>()); } };
    return schema;
}

static constexpr auto returnEventBodyFields = fieldList(
    field<&ReturnEventBody::guard>("所见环节", Internal, 4),
    field<&ReturnEventBody::reason>("理由", Internal | Required | Multiline, 500),
    field<&ReturnEventBody::rightUnit>("该由谁办", Internal | Required),
    field<&ReturnEventBody::photos>("照片", Internal));
static_assert(memberCount<ReturnEventBody>() == returnEventBodyFields.size(), "a member is missing from the list of ReturnEventBody");
template <> const Schema& schemaOf<ReturnEventBody>()
{
    static const Schema schema { "ReturnEventBody", returnEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ReturnEventBody>()); } };
    return schema;
}

static constexpr auto recordHandlingBodyFields = fieldList(
    field<&RecordHandlingBody::guard>("所见环节", Internal, 4),
    field<&RecordHandlingBody::text>("做了什么", Internal | Required | Multiline, 500),
    field<&RecordHandlingBody::photos>("照片", Internal),
    field<&RecordHandlingBody::cost>("费用", Internal),
    field<&RecordHandlingBody::ask>("申请", Internal),
    field<&RecordHandlingBody::days>("要延几个工作日", Internal),
    field<&RecordHandlingBody::reviewOn>("挂到哪天复查", Internal));
static_assert(memberCount<RecordHandlingBody>() == recordHandlingBodyFields.size(), "a member is missing from the list of RecordHandlingBody");
template <> const Schema& schemaOf<RecordHandlingBody>()
{
    static const Schema schema { "RecordHandlingBody", recordHandlingBodyFields, [] { return std::shared_ptr<void>(std::make_shared<RecordHandlingBody>()); } };
    return schema;
}

static constexpr auto extendEventBodyFields = fieldList(
    field<&ExtendEventBody::guard>("所见环节", Internal, 4),
    field<&ExtendEventBody::days>("延几个工作日", Internal | Required),
    field<&ExtendEventBody::reason>("理由", Internal | Required | Multiline, 500));
static_assert(memberCount<ExtendEventBody>() == extendEventBodyFields.size(), "a member is missing from the list of ExtendEventBody");
template <> const Schema& schemaOf<ExtendEventBody>()
{
    static const Schema schema { "ExtendEventBody", extendEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<ExtendEventBody>()); } };
    return schema;
}

static constexpr auto hangUpEventBodyFields = fieldList(
    field<&HangUpEventBody::guard>("所见环节", Internal, 4),
    field<&HangUpEventBody::reviewOn>("复查日期", Internal | Required),
    field<&HangUpEventBody::reason>("理由", Internal | Required | Multiline, 500));
static_assert(memberCount<HangUpEventBody>() == hangUpEventBodyFields.size(), "a member is missing from the list of HangUpEventBody");
template <> const Schema& schemaOf<HangUpEventBody>()
{
    static const Schema schema { "HangUpEventBody", hangUpEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<HangUpEventBody>()); } };
    return schema;
}

static constexpr auto callUnitsBodyFields = fieldList(
    field<&CallUnitsBody::guard>("所见环节", Internal, 4),
    field<&CallUnitsBody::helpers>("协办单位", Internal),
    field<&CallUnitsBody::reason>("理由", Internal | Required | Multiline, 500));
static_assert(memberCount<CallUnitsBody>() == callUnitsBodyFields.size(), "a member is missing from the list of CallUnitsBody");
template <> const Schema& schemaOf<CallUnitsBody>()
{
    static const Schema schema { "CallUnitsBody", callUnitsBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CallUnitsBody>()); } };
    return schema;
}

static constexpr auto turnIntoMatterBodyFields = fieldList(
    field<&TurnIntoMatterBody::guard>("所见环节", Internal, 4),
    field<&TurnIntoMatterBody::matterId>("办件", Internal | Required),
    field<&TurnIntoMatterBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<TurnIntoMatterBody>() == turnIntoMatterBodyFields.size(), "a member is missing from the list of TurnIntoMatterBody");
template <> const Schema& schemaOf<TurnIntoMatterBody>()
{
    static const Schema schema { "TurnIntoMatterBody", turnIntoMatterBodyFields, [] { return std::shared_ptr<void>(std::make_shared<TurnIntoMatterBody>()); } };
    return schema;
}

static constexpr auto eventDoneBodyFields = fieldList(
    field<&EventDoneBody::guard>("所见环节", Internal, 4),
    field<&EventDoneBody::text>("做了什么", Internal | Required | Multiline, 500),
    field<&EventDoneBody::before>("处置前照片", Internal),
    field<&EventDoneBody::after>("处置后照片", Internal));
static_assert(memberCount<EventDoneBody>() == eventDoneBodyFields.size(), "a member is missing from the list of EventDoneBody");
template <> const Schema& schemaOf<EventDoneBody>()
{
    static const Schema schema { "EventDoneBody", eventDoneBodyFields, [] { return std::shared_ptr<void>(std::make_shared<EventDoneBody>()); } };
    return schema;
}

static constexpr auto passCheckBodyFields = fieldList(
    field<&PassCheckBody::guard>("所见环节", Internal, 4),
    field<&PassCheckBody::resultClass>("结果", Internal),
    field<&PassCheckBody::photos>("核查照片", Internal),
    field<&PassCheckBody::loss>("损失", Internal),
    field<&PassCheckBody::injured>("伤", Internal),
    field<&PassCheckBody::dead>("亡", Internal),
    field<&PassCheckBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<PassCheckBody>() == passCheckBodyFields.size(), "a member is missing from the list of PassCheckBody");
template <> const Schema& schemaOf<PassCheckBody>()
{
    static const Schema schema { "PassCheckBody", passCheckBodyFields, [] { return std::shared_ptr<void>(std::make_shared<PassCheckBody>()); } };
    return schema;
}

static constexpr auto failCheckBodyFields = fieldList(
    field<&FailCheckBody::guard>("所见环节", Internal, 4),
    field<&FailCheckBody::reason>("理由", Internal | Required | Multiline, 500),
    field<&FailCheckBody::photos>("核查照片", Internal));
static_assert(memberCount<FailCheckBody>() == failCheckBodyFields.size(), "a member is missing from the list of FailCheckBody");
template <> const Schema& schemaOf<FailCheckBody>()
{
    static const Schema schema { "FailCheckBody", failCheckBodyFields, [] { return std::shared_ptr<void>(std::make_shared<FailCheckBody>()); } };
    return schema;
}

static constexpr auto callBackBodyFields = fieldList(
    field<&CallBackBody::guard>("所见环节", Internal, 4),
    field<&CallBackBody::outcome>("回访结果", Internal),
    field<&CallBackBody::score>("评分", Internal),
    field<&CallBackBody::attempts>("打了几次", Internal),
    field<&CallBackBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<CallBackBody>() == callBackBodyFields.size(), "a member is missing from the list of CallBackBody");
template <> const Schema& schemaOf<CallBackBody>()
{
    static const Schema schema { "CallBackBody", callBackBodyFields, [] { return std::shared_ptr<void>(std::make_shared<CallBackBody>()); } };
    return schema;
}

static constexpr auto urgeEventBodyFields = fieldList(
    field<&UrgeEventBody::guard>("所见环节", Internal, 4),
    field<&UrgeEventBody::letter>("督办内容", Internal | Required | Multiline, 500),
    field<&UrgeEventBody::replyBy>("答复期限", Internal | Required));
static_assert(memberCount<UrgeEventBody>() == urgeEventBodyFields.size(), "a member is missing from the list of UrgeEventBody");
template <> const Schema& schemaOf<UrgeEventBody>()
{
    static const Schema schema { "UrgeEventBody", urgeEventBodyFields, [] { return std::shared_ptr<void>(std::make_shared<UrgeEventBody>()); } };
    return schema;
}

} // namespace huimin
