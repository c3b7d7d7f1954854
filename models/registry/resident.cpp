#include "models/registry/resident.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto residentFields = fieldList(
    field<&Resident::id>("编号", Required),
    field<&Resident::rev>("修订号", MergeServer),
    field<&Resident::createdAt>("建档时间", MergeServer),
    field<&Resident::createdBy>("建档人", MergeServer | Internal),
    field<&Resident::updatedAt>("更新时间", MergeServer),
    field<&Resident::name>("姓名", Personal | MaskName | Required, 60),
    field<&Resident::nameLatin>("拉丁姓名", Personal, 120),
    field<&Resident::sex>("性别", Personal),
    field<&Resident::ethnicGroup>("民族", Personal, 20),
    field<&Resident::nationality>("国籍", Personal, 3),
    field<&Resident::birthDate>("出生日期", Personal | MergeGuard | MaskBirthDate),
    field<&Resident::lifeStatus>("状态", Personal | MergeGuard),
    field<&Resident::deathDate>("死亡日期", Personal | MergeGuard),
    field<&Resident::movedOn>("迁离日期", Personal | MergeGuard),
    field<&Resident::householdId>("住户", Personal | MergeGuard | Reference),
    field<&Resident::relationToHead>("与户主关系", Personal | MergeGuard),
    field<&Resident::idKind>("证件类型", Sensitive | MergeGuard),
    field<&Resident::idNumber>("证件号码", Sensitive | MergeGuard | MaskIdNumber, 20),
    field<&Resident::oldIdNumber>("旧证件号码", Sensitive | MergeGuard | MaskIdNumber, 15),
    field<&Resident::phone>("手机", Sensitive | MaskPhone, 20),
    field<&Resident::phone2>("备用电话", Sensitive | MaskPhone, 20),
    field<&Resident::email>("电子邮箱", Sensitive | MaskEmail, 100),
    field<&Resident::postalAddress>("通讯地址", Sensitive | MaskAddress, 200),
    field<&Resident::contactPreference>("联系方式偏好", Personal),
    field<&Resident::bankAccount>("银行账号", Sensitive | MaskAccount, 32),
    field<&Resident::optOut>("不接收的渠道", Personal | MergeSet),
    field<&Resident::hukouBook>("户口簿号", Sensitive | MaskAccount, 12),
    field<&Resident::hukouAddress>("户籍地址", Personal | MaskAddress, 200),
    field<&Resident::hukouDivision>("户籍区划", Personal, 6),
    field<&Resident::hukouKind>("户别", Personal),
    field<&Resident::residenceKind>("居住类型", Personal),
    field<&Resident::residenceSince>("居住起始", Personal),
    field<&Resident::maritalStatus>("婚姻状况", Personal),
    field<&Resident::education>("学历", Personal),
    field<&Resident::employment>("就业状况", Personal),
    field<&Resident::disabilityGrade>("残疾等级", Sensitive | MaskText),
    field<&Resident::lmpDate>("末次月经", Sensitive | Medical | MaskText),
    field<&Resident::chronic>("慢性病", Sensitive | Medical | MaskText),
    field<&Resident::lastFollowUp>("最近随访", Sensitive | Medical | MaskText));
static_assert(memberCount<Resident>() == residentFields.size(), "a member is missing from the list of Resident");
template <>
const Schema& schemaOf<Resident>()
{
    static const Schema schema { "Resident", residentFields, [] { return std::shared_ptr<void>(std::make_shared<Resident>()); } };
    return schema;
}

static constexpr auto identityCheckFields = fieldList(
    field<&IdentityCheck::id>("编号", Required),
    field<&IdentityCheck::rev>("修订号", MergeServer),
    field<&IdentityCheck::createdAt>("建档时间", MergeServer),
    field<&IdentityCheck::createdBy>("建档人", MergeServer | Internal),
    field<&IdentityCheck::updatedAt>("更新时间", MergeServer),
    field<&IdentityCheck::residentId>("自然人", Personal | MergeAppend | Reference),
    field<&IdentityCheck::method>("核验方式", Personal | MergeAppend),
    field<&IdentityCheck::result>("结果", Personal | MergeAppend),
    field<&IdentityCheck::level>("等级", Personal | MergeAppend),
    field<&IdentityCheck::at>("时间", Personal | MergeAppend),
    field<&IdentityCheck::byId>("核验人", Personal | MergeAppend),
    field<&IdentityCheck::validTo>("有效期至", Personal | MergeAppend));
static_assert(memberCount<IdentityCheck>() == identityCheckFields.size(), "a member is missing from the list of IdentityCheck");
template <>
const Schema& schemaOf<IdentityCheck>()
{
    static const Schema schema { "IdentityCheck", identityCheckFields, [] { return std::shared_ptr<void>(std::make_shared<IdentityCheck>()); } };
    return schema;
}

} // namespace huimin
