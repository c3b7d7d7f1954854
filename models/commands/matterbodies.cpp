#include "models/commands/matterbodies.h"

namespace huimin {

static constexpr auto takenMaterialFields = fieldList(field<&TakenMaterial::materialKey>("材料", Personal | Required, 12),
    field<&TakenMaterial::state>("状态", Personal), field<&TakenMaterial::certificateId>("证照", Personal),
    field<&TakenMaterial::copies>("份数", Personal), field<&TakenMaterial::form>("形式", Personal),
    field<&TakenMaterial::paperPlace>("存放", Personal, 40), field<&TakenMaterial::reason>("说明", Personal, 200));
static_assert(memberCount<TakenMaterial>() == takenMaterialFields.size(), "a member is missing from the list of TakenMaterial");
template <> const Schema& schemaOf<TakenMaterial>()
{
    static const Schema schema { "TakenMaterial", takenMaterialFields,
        [] { return std::shared_ptr<void>(std::make_shared<TakenMaterial>()); } };
    return schema;
}

static constexpr auto newMatterFields = fieldList(field<&NewMatter::itemCode>("事项编码", Internal | Required, 36),
    field<&NewMatter::itemVersion>("事项版本", Internal), field<&NewMatter::channel>("渠道", Internal),
    field<&NewMatter::hallId>("大厅", Internal), field<&NewMatter::receptionId>("接待", Internal),
    field<&NewMatter::applicantKind>("申请人类型", Personal), field<&NewMatter::applicantId>("申请人", Personal),
    field<&NewMatter::applicantName>("申请人姓名", Personal | MaskName, 120), field<&NewMatter::applicantIdKind>("证件类型", Personal, 20),
    field<&NewMatter::applicantIdNumber>("证件号码", Sensitive | MaskIdNumber, 20),
    field<&NewMatter::contactPhone>("联系电话", Sensitive | MaskPhone, 20), field<&NewMatter::agentId>("代办人", Personal),
    field<&NewMatter::agentName>("代办人姓名", Personal | MaskName, 60),
    field<&NewMatter::agentIdNumber>("代办人证件号码", Sensitive | MaskIdNumber, 20),
    field<&NewMatter::agentKind>("代办依据", Personal), field<&NewMatter::agentUntil>("委托有效期至", Personal), field<&NewMatter::form>("申请表", Sensitive),
    field<&NewMatter::answers>("情形回答", Sensitive), field<&NewMatter::provisional>("临时编号", Internal, 9),
    field<&NewMatter::consent>("本人同意", Internal));
static_assert(memberCount<NewMatter>() == newMatterFields.size(), "a member is missing from the list of NewMatter");
template <> const Schema& schemaOf<NewMatter>()
{
    static const Schema schema { "NewMatter", newMatterFields, [] { return std::shared_ptr<void>(std::make_shared<NewMatter>()); } };
    return schema;
}

static constexpr auto openMatterBodyFields = fieldList(field<&OpenMatterBody::open>("新办件", Required));
static_assert(memberCount<OpenMatterBody>() == openMatterBodyFields.size(), "a member is missing from the list of OpenMatterBody");
template <> const Schema& schemaOf<OpenMatterBody>()
{
    static const Schema schema { "OpenMatterBody", openMatterBodyFields,
        [] { return std::shared_ptr<void>(std::make_shared<OpenMatterBody>()); } };
    return schema;
}

static constexpr auto takeInBodyFields
    = fieldList(field<&TakeInBody::guard>("所见环节", Internal, 4), field<&TakeInBody::open>("新办件", Personal),
        field<&TakeInBody::materials>("材料", Personal), field<&TakeInBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<TakeInBody>() == takeInBodyFields.size(), "a member is missing from the list of TakeInBody");
template <> const Schema& schemaOf<TakeInBody>()
{
    static const Schema schema { "TakeInBody", takeInBodyFields, [] { return std::shared_ptr<void>(std::make_shared<TakeInBody>()); } };
    return schema;
}

static constexpr auto askSupplementBodyFields
    = fieldList(field<&AskSupplementBody::guard>("所见环节", Internal, 4), field<&AskSupplementBody::materials>("材料", Personal),
        field<&AskSupplementBody::opinion>("意见", Internal | Multiline, 200),
        field<&AskSupplementBody::comeBackAt>("约定再来", Internal), field<&AskSupplementBody::comeBackBring>("再来带什么", Internal, 120));
static_assert(memberCount<AskSupplementBody>() == askSupplementBodyFields.size(), "a member is missing from the list of AskSupplementBody");
template <> const Schema& schemaOf<AskSupplementBody>()
{
    static const Schema schema { "AskSupplementBody", askSupplementBodyFields,
        [] { return std::shared_ptr<void>(std::make_shared<AskSupplementBody>()); } };
    return schema;
}

static constexpr auto receiveSupplementBodyFields = fieldList(field<&ReceiveSupplementBody::guard>("所见环节", Internal, 4),
    field<&ReceiveSupplementBody::materials>("材料", Personal), field<&ReceiveSupplementBody::opinion>("意见", Internal | Multiline, 500));
static_assert(memberCount<ReceiveSupplementBody>() == receiveSupplementBodyFields.size(),
    "a member is missing from the list of ReceiveSupplementBody");
template <> const Schema& schemaOf<ReceiveSupplementBody>()
{
    static const Schema schema { "ReceiveSupplementBody", receiveSupplementBodyFields,
        [] { return std::shared_ptr<void>(std::make_shared<ReceiveSupplementBody>()); } };
    return schema;
}

static constexpr auto endMatterBodyFields = fieldList(field<&EndMatterBody::guard>("所见环节", Internal, 4),
    field<&EndMatterBody::reasonCode>("原因", Internal, 40), field<&EndMatterBody::opinion>("意见", Internal | Multiline, 290),
    field<&EndMatterBody::rightPlace>("应向何处", Internal, 200), field<&EndMatterBody::signedByApplicant>("申请人签字", Internal));
static_assert(memberCount<EndMatterBody>() == endMatterBodyFields.size(), "a member is missing from the list of EndMatterBody");
template <> const Schema& schemaOf<EndMatterBody>()
{
    static const Schema schema { "EndMatterBody", endMatterBodyFields,
        [] { return std::shared_ptr<void>(std::make_shared<EndMatterBody>()); } };
    return schema;
}

} // namespace huimin
