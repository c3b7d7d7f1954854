#include "models/sensing/offer.h"

namespace huimin {

static constexpr auto offerBasisFields = fieldList(
    field<&OfferBasis::fact>("事实", Personal | Required, 60),
    field<&OfferBasis::text>("内容", Personal, 200),
    field<&OfferBasis::source>("来源", Personal, 60),
    field<&OfferBasis::asOf>("截至", Personal));
static_assert(memberCount<OfferBasis>() == offerBasisFields.size(), "a member is missing from the list of OfferBasis");
template <>
const Schema& schemaOf<OfferBasis>()
{
    static const Schema schema { "OfferBasis", offerBasisFields, [] { return std::shared_ptr<void>(std::make_shared<OfferBasis>()); } };
    return schema;
}

static constexpr auto offerFields = fieldList(
    field<&Offer::id>("编号", Required),
    field<&Offer::rev>("修订号", MergeServer),
    field<&Offer::createdAt>("建档时间", MergeServer),
    field<&Offer::createdBy>("建档人", MergeServer | Internal),
    field<&Offer::updatedAt>("更新时间", MergeServer),
    field<&Offer::subjectId>("对象", Personal | MergeGuard | Reference),
    field<&Offer::aboutId>("关于", Personal | MergeGuard),
    field<&Offer::recordId>("依据的记录", Personal | MergeGuard),
    field<&Offer::ruleId>("规则", Personal | MergeGuard | Required, 60),
    field<&Offer::ruleVersion>("规则版本", Personal | MergeGuard),
    field<&Offer::lane>("类别", Personal | MergeGuard),
    field<&Offer::itemCode>("事项", Personal | MergeGuard, 36),
    field<&Offer::start>("开始", Personal | MergeGuard),
    field<&Offer::due>("截止", Personal | MergeGuard),
    field<&Offer::text>("理由", Personal | MergeGuard, 200),
    field<&Offer::facts>("事实", Personal | MergeGuard),
    field<&Offer::allowed>("当时可办", Personal | MergeGuard),
    field<&Offer::book>("规则集", Internal | MergeGuard, 64),
    field<&Offer::factsOn>("截至", Personal | MergeGuard),
    field<&Offer::decision>("决定", Personal | MergeGuard),
    field<&Offer::until>("推迟到", Personal | MergeGuard),
    field<&Offer::note>("说明", Personal | MergeGuard, 200),
    field<&Offer::decidedBy>("经办人", Personal | MergeGuard),
    field<&Offer::decidedAt>("时间", Personal | MergeGuard));
static_assert(memberCount<Offer>() == offerFields.size(), "a member is missing from the list of Offer");
template <>
const Schema& schemaOf<Offer>()
{
    static const Schema schema { "Offer", offerFields, [] { return std::shared_ptr<void>(std::make_shared<Offer>()); } };
    return schema;
}

} // namespace huimin
