#include "models/registry/enterprise.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto enterpriseFields = fieldList(
    field<&Enterprise::id>("编号", Required),
    field<&Enterprise::rev>("修订号", MergeServer),
    field<&Enterprise::createdAt>("建档时间", MergeServer),
    field<&Enterprise::createdBy>("建档人", MergeServer | Internal),
    field<&Enterprise::updatedAt>("更新时间", MergeServer),
    field<&Enterprise::name>("名称", Public | Required, 120),
    field<&Enterprise::shortName>("简称", Public, 20),
    field<&Enterprise::creditCode>("统一社会信用代码", Public | MergeGuard, 18),
    field<&Enterprise::registrationNo>("注册号", Public | MergeGuard, 15),
    field<&Enterprise::kind>("类别", Public | MergeServer, 2),
    field<&Enterprise::type>("类型", Public, 40),
    field<&Enterprise::industry>("行业", Public, 5),
    field<&Enterprise::capital>("注册资本", Public),
    field<&Enterprise::foundedOn>("成立日期", Public),
    field<&Enterprise::validTo>("营业期限至", Public),
    field<&Enterprise::status>("状态", Public | MergeGuard),
    field<&Enterprise::registeredPlace>("住所", Public, 200),
    field<&Enterprise::gridId>("网格", Public | MergeGuard | Reference),
    field<&Enterprise::authority>("登记机关", Public, 60),
    field<&Enterprise::insured>("参保人数", Public),
    field<&Enterprise::phone>("联系电话", Sensitive | MaskPhone, 20),
    field<&Enterprise::email>("电子邮箱", Sensitive | MaskEmail, 100),
    field<&Enterprise::contactName>("联系人", Sensitive | MaskName, 60));
static_assert(memberCount<Enterprise>() == enterpriseFields.size(), "a member is missing from the list of Enterprise");
template <>
const Schema& schemaOf<Enterprise>()
{
    static const Schema schema { "Enterprise", enterpriseFields, [] { return std::shared_ptr<void>(std::make_shared<Enterprise>()); } };
    return schema;
}

static constexpr auto relationFields = fieldList(
    field<&Relation::id>("编号", Required),
    field<&Relation::rev>("修订号", MergeServer),
    field<&Relation::createdAt>("建档时间", MergeServer),
    field<&Relation::createdBy>("建档人", MergeServer | Internal),
    field<&Relation::updatedAt>("更新时间", MergeServer),
    field<&Relation::fromId>("从", Personal | MergeGuard | Reference),
    field<&Relation::toId>("到", Personal | MergeGuard | Reference),
    field<&Relation::kind>("关系", Personal | MergeGuard),
    field<&Relation::validFrom>("起", Personal | MergeGuard),
    field<&Relation::validTo>("止", Personal | MergeGuard),
    field<&Relation::scopeText>("权限", Personal | MergeGuard, 200),
    field<&Relation::evidenceId>("凭据", Personal | MergeGuard));
static_assert(memberCount<Relation>() == relationFields.size(), "a member is missing from the list of Relation");
template <>
const Schema& schemaOf<Relation>()
{
    static const Schema schema { "Relation", relationFields, [] { return std::shared_ptr<void>(std::make_shared<Relation>()); } };
    return schema;
}

} // namespace huimin
