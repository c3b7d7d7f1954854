#include "models/registry/holdings.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto certificateFields = fieldList(
    field<&Certificate::id>("编号", Required),
    field<&Certificate::rev>("修订号", MergeServer),
    field<&Certificate::createdAt>("建档时间", MergeServer),
    field<&Certificate::createdBy>("建档人", MergeServer | Internal),
    field<&Certificate::updatedAt>("更新时间", MergeServer),
    field<&Certificate::kind>("种类", Personal | MergeServer),
    field<&Certificate::holderId>("持有人", Personal | MergeServer | Reference),
    field<&Certificate::number>("证号", Sensitive | MergeServer | MaskText, 40),
    field<&Certificate::issuer>("颁发机构", Personal | MergeServer),
    field<&Certificate::issuerName>("颁发机构名称", Personal | MergeServer, 60),
    field<&Certificate::issuedOn>("颁发日期", Personal | MergeServer),
    field<&Certificate::validFrom>("有效期起", Personal | MergeServer),
    field<&Certificate::validTo>("有效期止", Personal | MergeServer),
    field<&Certificate::status>("状态", Personal | MergeServer),
    field<&Certificate::grade>("可信等级", Personal | MergeServer),
    field<&Certificate::source>("来源", Personal | MergeServer, 40),
    field<&Certificate::checkedAt>("核验时间", Personal | MergeServer),
    field<&Certificate::detail>("说明", Personal | MergeServer, 40));
static_assert(memberCount<Certificate>() == certificateFields.size(), "a member is missing from the list of Certificate");
template <>
const Schema& schemaOf<Certificate>()
{
    static const Schema schema { "Certificate", certificateFields, [] { return std::shared_ptr<void>(std::make_shared<Certificate>()); } };
    return schema;
}

static constexpr auto vehicleFields = fieldList(
    field<&Vehicle::id>("编号", Required),
    field<&Vehicle::rev>("修订号", MergeServer),
    field<&Vehicle::createdAt>("建档时间", MergeServer),
    field<&Vehicle::createdBy>("建档人", MergeServer | Internal),
    field<&Vehicle::updatedAt>("更新时间", MergeServer),
    field<&Vehicle::plate>("号牌", Sensitive | MergeServer | MaskPlate, 9),
    field<&Vehicle::plateKind>("号牌种类", Personal | MergeServer),
    field<&Vehicle::ownerId>("所有人", Personal | MergeServer | Reference),
    field<&Vehicle::category>("车型", Personal | MergeServer, 4),
    field<&Vehicle::use>("使用性质", Personal | MergeServer),
    field<&Vehicle::model>("型号", Personal | MergeServer, 40),
    field<&Vehicle::firstRegisteredOn>("初次登记", Personal | MergeServer),
    field<&Vehicle::inspectionDue>("检验有效期止", Personal | MergeServer),
    field<&Vehicle::insuranceDue>("保险到期", Personal | MergeServer));
static_assert(memberCount<Vehicle>() == vehicleFields.size(), "a member is missing from the list of Vehicle");
template <>
const Schema& schemaOf<Vehicle>()
{
    static const Schema schema { "Vehicle", vehicleFields, [] { return std::shared_ptr<void>(std::make_shared<Vehicle>()); } };
    return schema;
}

static constexpr auto billFields = fieldList(
    field<&Bill::id>("编号", Required),
    field<&Bill::rev>("修订号", MergeServer),
    field<&Bill::createdAt>("建档时间", MergeServer),
    field<&Bill::createdBy>("建档人", MergeServer | Internal),
    field<&Bill::updatedAt>("更新时间", MergeServer),
    field<&Bill::payerId>("付款人", Personal | MergeServer | Reference),
    field<&Bill::kind>("种类", Personal | MergeServer),
    field<&Bill::account>("户号", Sensitive | MergeServer | MaskAccount, 24),
    field<&Bill::period>("账期", Personal | MergeServer, 7),
    field<&Bill::amount>("金额", Personal | MergeServer),
    field<&Bill::dueOn>("缴费期限", Personal | MergeServer),
    field<&Bill::state>("状态", Personal | MergeServer),
    field<&Bill::source>("来源", Personal | MergeServer, 40),
    field<&Bill::asOf>("数据时间", Personal | MergeServer));
static_assert(memberCount<Bill>() == billFields.size(), "a member is missing from the list of Bill");
template <>
const Schema& schemaOf<Bill>()
{
    static const Schema schema { "Bill", billFields, [] { return std::shared_ptr<void>(std::make_shared<Bill>()); } };
    return schema;
}

} // namespace huimin
