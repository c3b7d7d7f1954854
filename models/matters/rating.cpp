#include "models/matters/rating.h"

namespace huimin {

static constexpr auto ratingFields = fieldList(
    field<&Rating::id>("编号", Required),
    field<&Rating::rev>("修订号", MergeServer),
    field<&Rating::createdAt>("建档时间", MergeServer),
    field<&Rating::createdBy>("建档人", MergeServer | Internal),
    field<&Rating::updatedAt>("更新时间", MergeServer),
    field<&Rating::hallId>("大厅", Internal | MergeServer | Reference),
    field<&Rating::matterId>("办件", Internal | MergeServer | Reference),
    field<&Rating::receptionId>("接待", Internal | MergeServer | Reference),
    field<&Rating::ratedId>("被评人", Internal | MergeServer),
    field<&Rating::score>("评分", Personal | MergeServer),
    field<&Rating::text>("评价内容", Personal | MergeServer | Multiline, 500),
    field<&Rating::at>("时间", Internal | MergeServer),
    field<&Rating::state>("状态", Internal | MergeGuard),
    field<&Rating::handlerId>("处理人", Internal | MergeGuard),
    field<&Rating::reply>("答复", Personal | MergeGuard | Multiline, 500),
    field<&Rating::dueOn>("整改期限", Internal | MergeGuard));
static_assert(memberCount<Rating>() == ratingFields.size(), "a member is missing from the list of Rating");
template <>
const Schema& schemaOf<Rating>()
{
    static const Schema schema { "Rating", ratingFields, [] { return std::shared_ptr<void>(std::make_shared<Rating>()); } };
    return schema;
}

} // namespace huimin
