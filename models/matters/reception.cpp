#include "models/matters/reception.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto consultationFields = fieldList(
    field<&Consultation::itemCode>("事项", Personal, 36),
    field<&Consultation::text>("问了什么", Personal | Required, 200),
    field<&Consultation::at>("时间", Personal));
static_assert(memberCount<Consultation>() == consultationFields.size(), "a member is missing from the list of Consultation");
template <>
const Schema& schemaOf<Consultation>()
{
    static const Schema schema { "Consultation", consultationFields, [] { return std::shared_ptr<void>(std::make_shared<Consultation>()); } };
    return schema;
}

static constexpr auto receptionFields = fieldList(
    field<&Reception::id>("编号", Required),
    field<&Reception::rev>("修订号", MergeServer),
    field<&Reception::createdAt>("建档时间", MergeServer),
    field<&Reception::createdBy>("建档人", MergeServer | Internal),
    field<&Reception::updatedAt>("更新时间", MergeServer),
    field<&Reception::hallId>("大厅", Personal | MergeAppend | Reference),
    field<&Reception::windowId>("窗口", Personal | MergeAppend),
    field<&Reception::staffId>("经办人", Personal | MergeAppend | Reference),
    field<&Reception::ticketId>("取号", Personal | MergeAppend | Reference),
    field<&Reception::subjectId>("对象", Personal | MergeAppend | Reference),
    field<&Reception::companionId>("同行人", Personal | MergeAppend),
    field<&Reception::beganAt>("开始", Personal | MergeAppend),
    field<&Reception::endedAt>("结束", Personal | MergeAppend),
    field<&Reception::matterIds>("办件", Personal | MergeAppend),
    field<&Reception::consultations>("咨询", Personal | MergeAppend),
    field<&Reception::outcome>("结果", Personal | MergeAppend));
static_assert(memberCount<Reception>() == receptionFields.size(), "a member is missing from the list of Reception");
template <>
const Schema& schemaOf<Reception>()
{
    static const Schema schema { "Reception", receptionFields, [] { return std::shared_ptr<void>(std::make_shared<Reception>()); } };
    return schema;
}

static constexpr auto ticketFields = fieldList(
    field<&Ticket::id>("编号", Required),
    field<&Ticket::rev>("修订号", MergeServer),
    field<&Ticket::createdAt>("建档时间", MergeServer),
    field<&Ticket::createdBy>("建档人", MergeServer | Internal),
    field<&Ticket::updatedAt>("更新时间", MergeServer),
    field<&Ticket::hallId>("大厅", Internal | MergeGuard | Reference),
    field<&Ticket::day>("日期", Internal | MergeGuard),
    field<&Ticket::number>("号码", Internal | MergeGuard, 4),
    field<&Ticket::queue>("队列", Internal | MergeGuard, 1),
    field<&Ticket::itemCode>("事项", Internal | MergeGuard, 36),
    field<&Ticket::subjectId>("对象", Internal | MergeGuard | Reference),
    field<&Ticket::takenAt>("取号时间", Internal | MergeGuard),
    field<&Ticket::calledAt>("叫号时间", Internal | MergeGuard),
    field<&Ticket::beganAt>("开始", Internal | MergeGuard),
    field<&Ticket::endedAt>("结束", Internal | MergeGuard),
    field<&Ticket::windowId>("窗口", Internal | MergeGuard),
    field<&Ticket::state>("状态", Internal | MergeGuard),
    field<&Ticket::recalls>("重叫", Internal | MergeGuard));
static_assert(memberCount<Ticket>() == ticketFields.size(), "a member is missing from the list of Ticket");
template <>
const Schema& schemaOf<Ticket>()
{
    static const Schema schema { "Ticket", ticketFields, [] { return std::shared_ptr<void>(std::make_shared<Ticket>()); } };
    return schema;
}

} // namespace huimin
