#include "models/registry/profile.h"

/// The field lists of the parts of a profile.
namespace huimin {

static constexpr auto profileMemberFields
    = fieldList(field<&ProfileMember::id>("编号", Required), field<&ProfileMember::name>("姓名", Personal | MaskName, 60),
        field<&ProfileMember::sex>("性别", Personal), field<&ProfileMember::age>("年龄", Personal),
        field<&ProfileMember::relation>("与户主关系", Personal), field<&ProfileMember::lifeStatus>("状态", Personal));
static_assert(memberCount<ProfileMember>() == profileMemberFields.size(), "a member is missing from the list of ProfileMember");
template <> const Schema& schemaOf<ProfileMember>()
{
    static const Schema schema { "ProfileMember", profileMemberFields,
        [] { return std::shared_ptr<void>(std::make_shared<ProfileMember>()); } };
    return schema;
}

static constexpr auto profileRelationFields = fieldList(field<&ProfileRelation::id>("编号", Required),
    field<&ProfileRelation::kind>("关系", Personal), field<&ProfileRelation::outward>("由本人", Personal),
    field<&ProfileRelation::otherId>("对方", Personal), field<&ProfileRelation::otherType>("对方类型", Personal, 20),
    field<&ProfileRelation::otherName>("对方名称", Personal | MaskName, 120), field<&ProfileRelation::validTo>("止", Personal),
    field<&ProfileRelation::scopeText>("权限", Personal, 200));
static_assert(memberCount<ProfileRelation>() == profileRelationFields.size(), "a member is missing from the list of ProfileRelation");
template <> const Schema& schemaOf<ProfileRelation>()
{
    static const Schema schema { "ProfileRelation", profileRelationFields,
        [] { return std::shared_ptr<void>(std::make_shared<ProfileRelation>()); } };
    return schema;
}

static constexpr auto profileCertificateFields = fieldList(field<&ProfileCertificate::id>("编号", Required),
    field<&ProfileCertificate::kind>("种类", Personal), field<&ProfileCertificate::number>("证照号码", Sensitive | MaskIdNumber, 40),
    field<&ProfileCertificate::issuerName>("发证机关", Personal, 60), field<&ProfileCertificate::issuedOn>("发证日期", Personal),
    field<&ProfileCertificate::validTo>("有效期至", Personal), field<&ProfileCertificate::status>("状态", Personal),
    field<&ProfileCertificate::grade>("可信等级", Personal), field<&ProfileCertificate::detail>("细项", Personal, 40),
    field<&ProfileCertificate::expiry>("到期状态", Personal));
static_assert(
    memberCount<ProfileCertificate>() == profileCertificateFields.size(), "a member is missing from the list of ProfileCertificate");
template <> const Schema& schemaOf<ProfileCertificate>()
{
    static const Schema schema { "ProfileCertificate", profileCertificateFields,
        [] { return std::shared_ptr<void>(std::make_shared<ProfileCertificate>()); } };
    return schema;
}

static constexpr auto profileVehicleFields
    = fieldList(field<&ProfileVehicle::id>("编号", Required), field<&ProfileVehicle::plate>("号牌", Sensitive | MaskPlate, 9),
        field<&ProfileVehicle::plateKind>("号牌种类", Personal), field<&ProfileVehicle::model>("型号", Personal, 40),
        field<&ProfileVehicle::inspectionDue>("检验有效期至", Personal), field<&ProfileVehicle::insuranceDue>("保险有效期至", Personal));
static_assert(memberCount<ProfileVehicle>() == profileVehicleFields.size(), "a member is missing from the list of ProfileVehicle");
template <> const Schema& schemaOf<ProfileVehicle>()
{
    static const Schema schema { "ProfileVehicle", profileVehicleFields,
        [] { return std::shared_ptr<void>(std::make_shared<ProfileVehicle>()); } };
    return schema;
}

static constexpr auto profileBillFields = fieldList(field<&ProfileBill::id>("编号", Required), field<&ProfileBill::kind>("种类", Personal),
    field<&ProfileBill::account>("户号", Sensitive | MaskAccount, 24), field<&ProfileBill::period>("账期", Personal, 7),
    field<&ProfileBill::amount>("金额", Personal), field<&ProfileBill::dueOn>("缴费期限", Personal),
    field<&ProfileBill::state>("状态", Personal), field<&ProfileBill::source>("来源", Personal, 40));
static_assert(memberCount<ProfileBill>() == profileBillFields.size(), "a member is missing from the list of ProfileBill");
template <> const Schema& schemaOf<ProfileBill>()
{
    static const Schema schema { "ProfileBill", profileBillFields, [] { return std::shared_ptr<void>(std::make_shared<ProfileBill>()); } };
    return schema;
}

static constexpr auto profileMatterFields = fieldList(field<&ProfileMatter::id>("编号", Required),
    field<&ProfileMatter::number>("办件编号", Internal, 13), field<&ProfileMatter::provisional>("临时编号", Internal, 9),
    field<&ProfileMatter::itemCode>("事项编码", Internal, 36), field<&ProfileMatter::itemName>("事项名称", Internal, 120),
    field<&ProfileMatter::stage>("环节", Internal, 4), field<&ProfileMatter::restsWith>("在谁手上", Internal, 20),
    field<&ProfileMatter::place>("在何处", Internal, 60), field<&ProfileMatter::since>("起", Internal),
    field<&ProfileMatter::missing>("缺的材料", Internal), field<&ProfileMatter::promisedDue>("承诺期限", Internal),
    field<&ProfileMatter::deadline>("期限状态", Internal), field<&ProfileMatter::daysLeft>("剩余工作日", Internal),
    field<&ProfileMatter::appliedAt>("申请时间", Internal), field<&ProfileMatter::decidedAt>("决定时间", Internal),
    field<&ProfileMatter::result>("结果", Internal), field<&ProfileMatter::slim>("外厅", Internal));
static_assert(memberCount<ProfileMatter>() == profileMatterFields.size(), "a member is missing from the list of ProfileMatter");
template <> const Schema& schemaOf<ProfileMatter>()
{
    static const Schema schema { "ProfileMatter", profileMatterFields,
        [] { return std::shared_ptr<void>(std::make_shared<ProfileMatter>()); } };
    return schema;
}

static constexpr auto profileDueFields = fieldList(field<&ProfileDue::kind>("种类", Personal), field<&ProfileDue::on>("日期", Personal),
    field<&ProfileDue::daysLeft>("剩余天数", Personal), field<&ProfileDue::what>("什么", Personal, 60),
    field<&ProfileDue::amount>("金额", Personal), field<&ProfileDue::source>("来源", Personal, 60),
    field<&ProfileDue::record>("记录", Personal));
static_assert(memberCount<ProfileDue>() == profileDueFields.size(), "a member is missing from the list of ProfileDue");
template <> const Schema& schemaOf<ProfileDue>()
{
    static const Schema schema { "ProfileDue", profileDueFields, [] { return std::shared_ptr<void>(std::make_shared<ProfileDue>()); } };
    return schema;
}

static constexpr auto profileStepFields
    = fieldList(field<&ProfileStep::at>("时间", Personal), field<&ProfileStep::kind>("种类", Personal, 20),
        field<&ProfileStep::what>("什么", Personal, 40), field<&ProfileStep::name>("名称", Personal, 120),
        field<&ProfileStep::by>("经办人", Personal, 60), field<&ProfileStep::record>("记录", Personal));
static_assert(memberCount<ProfileStep>() == profileStepFields.size(), "a member is missing from the list of ProfileStep");
template <> const Schema& schemaOf<ProfileStep>()
{
    static const Schema schema { "ProfileStep", profileStepFields, [] { return std::shared_ptr<void>(std::make_shared<ProfileStep>()); } };
    return schema;
}

static constexpr auto profileCoreFields
    = fieldList(field<&ProfileCore::gridCode>("网格编码", Internal, 15), field<&ProfileCore::gridName>("网格", Internal, 40),
        field<&ProfileCore::gridWorkers>("网格员", Internal), field<&ProfileCore::placeText>("地点", Personal, 200),
        field<&ProfileCore::relations>("关系", Personal), field<&ProfileCore::certificates>("证照", Personal),
        field<&ProfileCore::vehicles>("车辆", Personal), field<&ProfileCore::bills>("账单", Personal),
        field<&ProfileCore::pending>("在办", Internal), field<&ProfileCore::handled>("已办", Internal),
        field<&ProfileCore::due>("到期", Personal), field<&ProfileCore::timeline>("经过", Personal));
static_assert(memberCount<ProfileCore>() == profileCoreFields.size(), "a member is missing from the list of ProfileCore");
template <> const Schema& schemaOf<ProfileCore>()
{
    static const Schema schema { "ProfileCore", profileCoreFields, [] { return std::shared_ptr<void>(std::make_shared<ProfileCore>()); } };
    return schema;
}

} // namespace huimin
