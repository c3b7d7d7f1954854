#include "models/matters/catalogue.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto formOptionFields = fieldList(
    field<&FormOption::key>("键", Public, 40),
    field<&FormOption::label>("名称", Public, 60),
    field<&FormOption::labelEn>("英文名称", Public, 80));
static_assert(memberCount<FormOption>() == formOptionFields.size(), "a member is missing from the list of FormOption");
template <>
const Schema& schemaOf<FormOption>()
{
    static const Schema schema { "FormOption", formOptionFields, [] { return std::shared_ptr<void>(std::make_shared<FormOption>()); } };
    return schema;
}

static constexpr auto formFieldSpecFields = fieldList(
    field<&FormFieldSpec::key>("键", Public, 40),
    field<&FormFieldSpec::label>("名称", Public, 60),
    field<&FormFieldSpec::labelEn>("英文名称", Public, 80),
    field<&FormFieldSpec::type>("类型", Public, 20),
    field<&FormFieldSpec::required>("必填", Public),
    field<&FormFieldSpec::options>("选项", Public),
    field<&FormFieldSpec::prefill>("预填", Public, 60),
    field<&FormFieldSpec::maxLength>("长度", Public),
    field<&FormFieldSpec::help>("说明", Public, 200),
    field<&FormFieldSpec::helpEn>("英文说明", Public, 200),
    field<&FormFieldSpec::section>("分组", Public, 60),
    field<&FormFieldSpec::sectionEn>("英文分组", Public, 80));
static_assert(memberCount<FormFieldSpec>() == formFieldSpecFields.size(), "a member is missing from the list of FormFieldSpec");
template <>
const Schema& schemaOf<FormFieldSpec>()
{
    static const Schema schema { "FormFieldSpec", formFieldSpecFields, [] { return std::shared_ptr<void>(std::make_shared<FormFieldSpec>()); } };
    return schema;
}

static constexpr auto materialSwapFields = fieldList(
    field<&MaterialSwap::from>("原材料", Public, 12),
    field<&MaterialSwap::to>("换成", Public, 12));
static_assert(memberCount<MaterialSwap>() == materialSwapFields.size(), "a member is missing from the list of MaterialSwap");
template <>
const Schema& schemaOf<MaterialSwap>()
{
    static const Schema schema { "MaterialSwap", materialSwapFields, [] { return std::shared_ptr<void>(std::make_shared<MaterialSwap>()); } };
    return schema;
}

static constexpr auto questionOptionFields = fieldList(
    field<&QuestionOption::key>("键", Public, 40),
    field<&QuestionOption::label>("名称", Public, 80),
    field<&QuestionOption::drops>("不需要的材料", Public),
    field<&QuestionOption::labelEn>("英文名称", Public, 120),
    field<&QuestionOption::adds>("增加的材料", Public),
    field<&QuestionOption::replaces>("替换的材料", Public));
static_assert(memberCount<QuestionOption>() == questionOptionFields.size(), "a member is missing from the list of QuestionOption");
template <>
const Schema& schemaOf<QuestionOption>()
{
    static const Schema schema { "QuestionOption", questionOptionFields, [] { return std::shared_ptr<void>(std::make_shared<QuestionOption>()); } };
    return schema;
}

static constexpr auto questionConditionFields = fieldList(
    field<&QuestionCondition::question>("问题", Public, 40),
    field<&QuestionCondition::answers>("答案", Public));
static_assert(memberCount<QuestionCondition>() == questionConditionFields.size(), "a member is missing from the list of QuestionCondition");
template <>
const Schema& schemaOf<QuestionCondition>()
{
    static const Schema schema { "QuestionCondition", questionConditionFields, [] { return std::shared_ptr<void>(std::make_shared<QuestionCondition>()); } };
    return schema;
}

static constexpr auto itemQuestionFields = fieldList(
    field<&ItemQuestion::key>("键", Public, 40),
    field<&ItemQuestion::label>("问题", Public, 120),
    field<&ItemQuestion::options>("选项", Public),
    field<&ItemQuestion::labelEn>("英文名称", Public, 160),
    field<&ItemQuestion::when>("前提", Public));
static_assert(memberCount<ItemQuestion>() == itemQuestionFields.size(), "a member is missing from the list of ItemQuestion");
template <>
const Schema& schemaOf<ItemQuestion>()
{
    static const Schema schema { "ItemQuestion", itemQuestionFields, [] { return std::shared_ptr<void>(std::make_shared<ItemQuestion>()); } };
    return schema;
}

static constexpr auto itemTextFields = fieldList(
    field<&ItemText::zh>("中文", Public, 300),
    field<&ItemText::en>("英文", Public, 400));
static_assert(memberCount<ItemText>() == itemTextFields.size(), "a member is missing from the list of ItemText");
template <>
const Schema& schemaOf<ItemText>()
{
    static const Schema schema { "ItemText", itemTextFields, [] { return std::shared_ptr<void>(std::make_shared<ItemText>()); } };
    return schema;
}

static constexpr auto itemDaysFields = fieldList(
    field<&ItemDays::key>("键", Public, 40),
    field<&ItemDays::days>("天数", Public));
static_assert(memberCount<ItemDays>() == itemDaysFields.size(), "a member is missing from the list of ItemDays");
template <>
const Schema& schemaOf<ItemDays>()
{
    static const Schema schema { "ItemDays", itemDaysFields, [] { return std::shared_ptr<void>(std::make_shared<ItemDays>()); } };
    return schema;
}

static constexpr auto itemStepFields = fieldList(
    field<&ItemStep::key>("键", Public, 40),
    field<&ItemStep::zh>("中文", Public, 60),
    field<&ItemStep::en>("英文", Public, 120),
    field<&ItemStep::days>("天数", Public));
static_assert(memberCount<ItemStep>() == itemStepFields.size(), "a member is missing from the list of ItemStep");
template <>
const Schema& schemaOf<ItemStep>()
{
    static const Schema schema { "ItemStep", itemStepFields, [] { return std::shared_ptr<void>(std::make_shared<ItemStep>()); } };
    return schema;
}

static constexpr auto itemFeeFields = fieldList(
    field<&ItemFee::zh>("中文", Public, 60),
    field<&ItemFee::en>("英文", Public, 120),
    field<&ItemFee::fen>("金额", Public));
static_assert(memberCount<ItemFee>() == itemFeeFields.size(), "a member is missing from the list of ItemFee");
template <>
const Schema& schemaOf<ItemFee>()
{
    static const Schema schema { "ItemFee", itemFeeFields, [] { return std::shared_ptr<void>(std::make_shared<ItemFee>()); } };
    return schema;
}

static constexpr auto serviceItemFields = fieldList(
    field<&ServiceItem::id>("编号", Required),
    field<&ServiceItem::rev>("修订号", MergeServer),
    field<&ServiceItem::createdAt>("建档时间", MergeServer),
    field<&ServiceItem::createdBy>("建档人", MergeServer | Internal),
    field<&ServiceItem::updatedAt>("更新时间", MergeServer),
    field<&ServiceItem::itemCode>("事项编码", Public | Required, 36),
    field<&ServiceItem::version>("版本", Public),
    field<&ServiceItem::name>("名称", Public | Required, 120),
    field<&ServiceItem::departmentName>("实施主体", Public, 60),
    field<&ServiceItem::deptCode>("部门代码", Public, 20),
    field<&ServiceItem::audience>("服务对象", Public, 20),
    field<&ServiceItem::type>("事项类型", Public, 20),
    field<&ServiceItem::typeCode>("类型代码", Public, 2),
    field<&ServiceItem::statutoryDays>("法定时限", Public),
    field<&ServiceItem::promisedDays>("承诺时限", Public),
    field<&ServiceItem::instant>("即办件", Public),
    field<&ServiceItem::fee>("收费", Public, 20),
    field<&ServiceItem::materials>("材料", Public),
    field<&ServiceItem::tags>("标签", Public),
    field<&ServiceItem::themes>("一件事", Public),
    field<&ServiceItem::form>("申请表", Public),
    field<&ServiceItem::start>("全部材料", Public),
    field<&ServiceItem::questions>("情形", Public),
    field<&ServiceItem::nameEn>("英文名称", Public, 160),
    field<&ServiceItem::useLevel>("行使层级", Public, 20),
    field<&ServiceItem::laws>("设定依据", Public),
    field<&ServiceItem::conditions>("受理条件", Public),
    field<&ServiceItem::handleType>("办理形式", Public),
    field<&ServiceItem::limitSceneNum>("到现场次数", Public),
    field<&ServiceItem::handleArea>("通办范围", Public, 20),
    field<&ServiceItem::grantedBy>("决定人", Public, 20),
    field<&ServiceItem::joint>("联办", Public),
    field<&ServiceItem::reviewSteps>("审查环节", Public),
    field<&ServiceItem::specialProcedures>("特别程序", Public),
    field<&ServiceItem::suspendReasons>("中止原因", Public),
    field<&ServiceItem::extensionDays>("延长天数", Public),
    field<&ServiceItem::reviewSupplement>("审查补正", Public, 20),
    field<&ServiceItem::lateMaterials>("容缺材料", Public),
    field<&ServiceItem::resultType>("结果类型", Public, 20),
    field<&ServiceItem::resultName>("结果名称", Public, 120),
    field<&ServiceItem::resultNameEn>("结果英文名称", Public, 160),
    field<&ServiceItem::resultPaper>("有纸质结果", Public),
    field<&ServiceItem::givesCertificate>("出证", Public),
    field<&ServiceItem::certificate>("证照", Public, 40),
    field<&ServiceItem::resultDelivery>("送达方式", Public),
    field<&ServiceItem::deliveryDays>("送达天数", Public),
    field<&ServiceItem::fees>("收费项目", Public),
    field<&ServiceItem::effectiveOn>("生效日期", Public),
    field<&ServiceItem::cancelledOn>("取消日期", Public),
    field<&ServiceItem::illustrative>("示例", Public),
    field<&ServiceItem::note>("备注", Public, 300));
static_assert(memberCount<ServiceItem>() == serviceItemFields.size(), "a member is missing from the list of ServiceItem");
template <>
const Schema& schemaOf<ServiceItem>()
{
    static const Schema schema { "ServiceItem", serviceItemFields, [] { return std::shared_ptr<void>(std::make_shared<ServiceItem>()); } };
    return schema;
}

static constexpr auto materialFields = fieldList(
    field<&Material::id>("编号", Required),
    field<&Material::rev>("修订号", MergeServer),
    field<&Material::createdAt>("建档时间", MergeServer),
    field<&Material::createdBy>("建档人", MergeServer | Internal),
    field<&Material::updatedAt>("更新时间", MergeServer),
    field<&Material::key>("键", Public | Required, 12),
    field<&Material::name>("名称", Public, 60),
    field<&Material::form>("形式", Public, 40),
    field<&Material::source>("来源", Public, 40),
    field<&Material::obtain>("获取方式", Public),
    field<&Material::certificateKind>("证照种类", Public),
    field<&Material::holder>("证照持有人", Public, 20),
    field<&Material::reuseDays>("复用天数", Public),
    field<&Material::promiseDays>("容缺天数", Public),
    field<&Material::reviewPoints>("审查要点", Public),
    field<&Material::nameEn>("英文名称", Public, 160),
    field<&Material::reviewPointsEn>("英文审查要点", Public),
    field<&Material::illustrative>("示例", Public));
static_assert(memberCount<Material>() == materialFields.size(), "a member is missing from the list of Material");
template <>
const Schema& schemaOf<Material>()
{
    static const Schema schema { "Material", materialFields, [] { return std::shared_ptr<void>(std::make_shared<Material>()); } };
    return schema;
}

} // namespace huimin
