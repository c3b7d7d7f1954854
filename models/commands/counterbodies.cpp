#include "models/commands/counterbodies.h"

namespace huimin {

static constexpr auto takeTicketFields = fieldList(field<&TakeTicketBody::queue>("队列", Internal | Required, 1), field<&TakeTicketBody::itemCode>("事项", Internal, 36), field<&TakeTicketBody::subjectId>("对象", Personal), field<&TakeTicketBody::printed>("印出的号", Internal, 4));
static_assert(memberCount<TakeTicketBody>() == takeTicketFields.size(), "a member is missing from the list of TakeTicketBody");
template <> const Schema& schemaOf<TakeTicketBody>()
{
    static const Schema schema { "TakeTicket", takeTicketFields, [] { return std::shared_ptr<void>(std::make_shared<TakeTicketBody>()); } };
    return schema;
}

static constexpr auto ticketActFields = fieldList(field<&TicketActBody::guard>("看到的状态", Internal, 12));
static_assert(memberCount<TicketActBody>() == ticketActFields.size(), "a member is missing from the list of TicketActBody");
template <> const Schema& schemaOf<TicketActBody>()
{
    static const Schema schema { "TicketAct", ticketActFields, [] { return std::shared_ptr<void>(std::make_shared<TicketActBody>()); } };
    return schema;
}

static constexpr auto startReceptionFields = fieldList(field<&StartReceptionBody::ticketId>("取号", Internal), field<&StartReceptionBody::subjectId>("对象", Personal), field<&StartReceptionBody::companionId>("同行人", Personal));
static_assert(memberCount<StartReceptionBody>() == startReceptionFields.size(), "a member is missing from the list of StartReceptionBody");
template <> const Schema& schemaOf<StartReceptionBody>()
{
    static const Schema schema { "StartReception", startReceptionFields, [] { return std::shared_ptr<void>(std::make_shared<StartReceptionBody>()); } };
    return schema;
}

static constexpr auto recordConsultationFields = fieldList(field<&RecordConsultationBody::itemCode>("事项", Internal, 36), field<&RecordConsultationBody::text>("问了什么", Personal | Required, 200));
static_assert(memberCount<RecordConsultationBody>() == recordConsultationFields.size(), "a member is missing from the list of RecordConsultationBody");
template <> const Schema& schemaOf<RecordConsultationBody>()
{
    static const Schema schema { "RecordConsultation", recordConsultationFields, [] { return std::shared_ptr<void>(std::make_shared<RecordConsultationBody>()); } };
    return schema;
}

static constexpr auto endReceptionFields = fieldList(field<&EndReceptionBody::outcome>("结果", Internal | Required));
static_assert(memberCount<EndReceptionBody>() == endReceptionFields.size(), "a member is missing from the list of EndReceptionBody");
template <> const Schema& schemaOf<EndReceptionBody>()
{
    static const Schema schema { "EndReception", endReceptionFields, [] { return std::shared_ptr<void>(std::make_shared<EndReceptionBody>()); } };
    return schema;
}

static constexpr auto handOverShiftFields = fieldList(field<&HandOverShiftBody::openMatters>("没办完的", Internal), field<&HandOverShiftBody::comingBack>("约了再来的", Internal), field<&HandOverShiftBody::promises>("容缺承诺", Internal), field<&HandOverShiftBody::papers>("没归档的材料", Internal), field<&HandOverShiftBody::parked>("放着的", Internal), field<&HandOverShiftBody::waiting>("待发", Internal), field<&HandOverShiftBody::note>("留言", Internal, 200));
static_assert(memberCount<HandOverShiftBody>() == handOverShiftFields.size(), "a member is missing from the list of HandOverShiftBody");
template <> const Schema& schemaOf<HandOverShiftBody>()
{
    static const Schema schema { "HandOverShift", handOverShiftFields, [] { return std::shared_ptr<void>(std::make_shared<HandOverShiftBody>()); } };
    return schema;
}

static constexpr auto rateServiceFields = fieldList(field<&RateServiceBody::receptionId>("接待", Personal | Required), field<&RateServiceBody::matterId>("办件", Personal), field<&RateServiceBody::score>("分数", Personal | Required), field<&RateServiceBody::text>("评语", Personal, 500));
static_assert(memberCount<RateServiceBody>() == rateServiceFields.size(), "a member is missing from the list of RateServiceBody");
template <> const Schema& schemaOf<RateServiceBody>()
{
    static const Schema schema { "RateService", rateServiceFields, [] { return std::shared_ptr<void>(std::make_shared<RateServiceBody>()); } };
    return schema;
}

static constexpr auto answerRatingFields = fieldList(field<&AnswerRatingBody::guard>("看到的状态", Internal, 12), field<&AnswerRatingBody::step>("怎么处理", Internal | Required), field<&AnswerRatingBody::reply>("答复", Personal | Required, 500), field<&AnswerRatingBody::dueOn>("整改期限", Internal));
static_assert(memberCount<AnswerRatingBody>() == answerRatingFields.size(), "a member is missing from the list of AnswerRatingBody");
template <> const Schema& schemaOf<AnswerRatingBody>()
{
    static const Schema schema { "AnswerRating", answerRatingFields, [] { return std::shared_ptr<void>(std::make_shared<AnswerRatingBody>()); } };
    return schema;
}

static constexpr auto appealRatingFields = fieldList(field<&AppealRatingBody::guard>("看到的状态", Internal, 12), field<&AppealRatingBody::reason>("理由", Personal | Required, 500));
static_assert(memberCount<AppealRatingBody>() == appealRatingFields.size(), "a member is missing from the list of AppealRatingBody");
template <> const Schema& schemaOf<AppealRatingBody>()
{
    static const Schema schema { "AppealRating", appealRatingFields, [] { return std::shared_ptr<void>(std::make_shared<AppealRatingBody>()); } };
    return schema;
}

static constexpr auto closeRatingFields = fieldList(field<&CloseRatingBody::guard>("看到的状态", Internal, 12), field<&CloseRatingBody::recheck>("回访", Internal), field<&CloseRatingBody::reply>("答复", Personal, 500));
static_assert(memberCount<CloseRatingBody>() == closeRatingFields.size(), "a member is missing from the list of CloseRatingBody");
template <> const Schema& schemaOf<CloseRatingBody>()
{
    static const Schema schema { "CloseRating", closeRatingFields, [] { return std::shared_ptr<void>(std::make_shared<CloseRatingBody>()); } };
    return schema;
}

} // namespace huimin
