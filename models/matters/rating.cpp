#include "models/matters/rating.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto ratingFields = fieldList(
    field<&Rating::id>("编号", Required),
    field<&Rating::rev>("修订号", MergeServer),
    field<&Rating::createdAt>("建档时间", MergeServer),
    field<&Rating::createdBy>("建档人", MergeServer | Internal),
    field<&Rating::updatedAt>("更新时间", MergeServer),
    field<&Rating::hallId>("大厅", Internal | MergeGuard | Reference),
    field<&Rating::departmentId>("部门", Internal | MergeGuard | Reference),
    field<&Rating::ratedId>("被评人", Personal | MergeGuard | Reference),
    field<&Rating::receptionId>("接待", Personal | MergeGuard | Reference),
    field<&Rating::matterId>("办件", Personal | MergeGuard | Reference),
    field<&Rating::score>("分数", Personal | MergeGuard),
    field<&Rating::text>("评语", Personal | MergeGuard, 500),
    field<&Rating::at>("时间", Personal | MergeGuard),
    field<&Rating::state>("状态", Personal | MergeGuard),
    field<&Rating::handlerId>("处理人", Personal | MergeGuard),
    field<&Rating::reply>("答复", Personal | MergeGuard, 500),
    field<&Rating::dueOn>("整改期限", Personal | MergeGuard),
    field<&Rating::recheck>("回访", Personal | MergeGuard),
    field<&Rating::closedAt>("办结时间", Personal | MergeGuard));
static_assert(memberCount<Rating>() == ratingFields.size(), "a member is missing from the list of Rating");
template <>
const Schema& schemaOf<Rating>()
{
    static const Schema schema { "Rating", ratingFields, [] { return std::shared_ptr<void>(std::make_shared<Rating>()); } };
    return schema;
}

} // namespace huimin
