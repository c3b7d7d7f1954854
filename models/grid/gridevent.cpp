#include "models/grid/gridevent.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto gridEventFields = fieldList(
    field<&GridEvent::id>("编号", Required),
    field<&GridEvent::rev>("修订号", MergeServer),
    field<&GridEvent::createdAt>("建档时间", MergeServer),
    field<&GridEvent::createdBy>("建档人", MergeServer | Internal),
    field<&GridEvent::updatedAt>("更新时间", MergeServer),
    field<&GridEvent::number>("事件编号", Internal | MergeServer, 15),
    field<&GridEvent::provisional>("临时编号", Internal | MergeServer, 9),
    field<&GridEvent::classCode>("分类", Internal, 20),
    field<&GridEvent::place>("地点", Internal, 120),
    field<&GridEvent::gridId>("网格", Internal | MergeGuard | Reference),
    field<&GridEvent::point>("位置", Internal),
    field<&GridEvent::source>("来源", Internal),
    field<&GridEvent::level>("层级", Internal),
    field<&GridEvent::urgency>("紧急程度", Internal),
    field<&GridEvent::text>("描述", Internal | Multiline, 1000),
    field<&GridEvent::people>("涉及人员", Sensitive | MaskText, 300),
    field<&GridEvent::restricted>("受限", Internal),
    field<&GridEvent::joinedTo>("并入", Internal | MergeGuard),
    field<&GridEvent::state>("状态", Internal | MergeGuard, 4),
    field<&GridEvent::reportedAt>("上报时间", Internal | MergeGuard),
    field<&GridEvent::reportedBy>("上报人", Internal | MergeGuard),
    field<&GridEvent::acceptDue>("受理期限", Internal | MergeGuard),
    field<&GridEvent::dispatchDue>("派遣期限", Internal | MergeGuard),
    field<&GridEvent::signDue>("签收期限", Internal | MergeGuard),
    field<&GridEvent::handleDue>("处置期限", Internal | MergeGuard),
    field<&GridEvent::checkDue>("核查期限", Internal | MergeGuard),
    field<&GridEvent::callBackDue>("回访期限", Internal | MergeGuard),
    field<&GridEvent::urgeDue>("督办期限", Internal | MergeGuard),
    field<&GridEvent::mainUnit>("主办单位", Internal | MergeGuard | Reference),
    field<&GridEvent::helpers>("协办单位", Internal | MergeGuard),
    field<&GridEvent::handlerId>("处置人", Internal | MergeGuard | Reference),
    field<&GridEvent::checkerId>("核查人", Internal | MergeGuard | Reference),
    field<&GridEvent::returns>("退回次数", Internal | MergeGuard),
    field<&GridEvent::fails>("核查不通过", Internal | MergeGuard),
    field<&GridEvent::extendedTo>("延期到", Internal | MergeGuard),
    field<&GridEvent::reviewOn>("复查日期", Internal | MergeGuard),
    field<&GridEvent::result>("结果", Internal | MergeGuard, 200),
    field<&GridEvent::score>("评分", Internal | MergeGuard),
    field<&GridEvent::dispatchedAt>("派遣时间", Internal | MergeGuard),
    field<&GridEvent::proposedUnit>("建议单位", Internal | MergeGuard),
    field<&GridEvent::handleMinutes>("处置时限", Internal | MergeGuard),
    field<&GridEvent::handleByClock>("按自然时间", Internal | MergeGuard),
    field<&GridEvent::pausedAt>("停钟时间", Internal | MergeGuard),
    field<&GridEvent::asked>("申请", Internal | MergeGuard),
    field<&GridEvent::askedAt>("申请时间", Internal | MergeGuard),
    field<&GridEvent::climbs>("超时升级次数", Internal | MergeGuard),
    field<&GridEvent::climbAt>("下次升级", Internal | MergeGuard),
    field<&GridEvent::urgeClimbed>("督办已升级", Internal | MergeGuard),
    field<&GridEvent::matterId>("转成的办件", Internal | MergeGuard));
static_assert(memberCount<GridEvent>() == gridEventFields.size(), "a member is missing from the list of GridEvent");
template <>
const Schema& schemaOf<GridEvent>()
{
    static const Schema schema { "GridEvent", gridEventFields, [] { return std::shared_ptr<void>(std::make_shared<GridEvent>()); } };
    return schema;
}

static constexpr auto eventStepFields = fieldList(
    field<&EventStep::id>("编号", Required),
    field<&EventStep::rev>("修订号", MergeServer),
    field<&EventStep::createdAt>("建档时间", MergeServer),
    field<&EventStep::createdBy>("建档人", MergeServer | Internal),
    field<&EventStep::updatedAt>("更新时间", MergeServer),
    field<&EventStep::eventId>("事件", Internal | MergeAppend | Reference),
    field<&EventStep::seq>("序号", Internal | MergeAppend),
    field<&EventStep::act>("动作", Internal | MergeAppend, 40),
    field<&EventStep::from>("从", Internal | MergeAppend, 8),
    field<&EventStep::to>("到", Internal | MergeAppend, 8),
    field<&EventStep::at>("时间", Internal | MergeAppend),
    field<&EventStep::byId>("经办人", Internal | MergeAppend),
    field<&EventStep::text>("说明", Internal | MergeAppend, 500),
    field<&EventStep::attachmentIds>("附件", Internal | MergeAppend),
    field<&EventStep::commandId>("命令", Internal | MergeAppend),
    field<&EventStep::recorded>("记录", Internal | MergeAppend));
static_assert(memberCount<EventStep>() == eventStepFields.size(), "a member is missing from the list of EventStep");
template <>
const Schema& schemaOf<EventStep>()
{
    static const Schema schema { "EventStep", eventStepFields, [] { return std::shared_ptr<void>(std::make_shared<EventStep>()); } };
    return schema;
}

} // namespace huimin
