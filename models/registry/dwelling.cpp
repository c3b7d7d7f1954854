#include "models/registry/dwelling.h"
#include <QtGlobal>

namespace huimin {

static constexpr auto planePointFields = fieldList(
    field<&PlanePoint::x>("横坐标", Public),
    field<&PlanePoint::y>("纵坐标", Public));
static_assert(memberCount<PlanePoint>() == planePointFields.size(), "a member is missing from the list of PlanePoint");
template <>
const Schema& schemaOf<PlanePoint>()
{
    static const Schema schema { "PlanePoint", planePointFields, [] { return std::shared_ptr<void>(std::make_shared<PlanePoint>()); } };
    return schema;
}

static constexpr auto householdFields = fieldList(
    field<&Household::id>("编号", Required),
    field<&Household::rev>("修订号", MergeServer),
    field<&Household::createdAt>("建档时间", MergeServer),
    field<&Household::createdBy>("建档人", MergeServer | Internal),
    field<&Household::updatedAt>("更新时间", MergeServer),
    field<&Household::addressId>("地址", Personal | MergeGuard | Reference),
    field<&Household::headId>("户主", Personal | MergeGuard),
    field<&Household::tenure>("居住性质", Personal),
    field<&Household::size>("人数", Personal | MergeServer),
    field<&Household::lastVisitOn>("最近走访", Personal | MergeServer),
    field<&Household::note>("备注", Personal | MergeAppend));
static_assert(memberCount<Household>() == householdFields.size(), "a member is missing from the list of Household");
template <>
const Schema& schemaOf<Household>()
{
    static const Schema schema { "Household", householdFields, [] { return std::shared_ptr<void>(std::make_shared<Household>()); } };
    return schema;
}

static constexpr auto addressFields = fieldList(
    field<&Address::id>("编号", Required),
    field<&Address::rev>("修订号", MergeServer),
    field<&Address::createdAt>("建档时间", MergeServer),
    field<&Address::createdBy>("建档人", MergeServer | Internal),
    field<&Address::updatedAt>("更新时间", MergeServer),
    field<&Address::division>("区划代码", Personal | MergeGuard, 12),
    field<&Address::gridId>("网格", Personal | MergeGuard | Reference),
    field<&Address::road>("道路", Personal | MaskAddress, 40),
    field<&Address::lane>("巷弄", Personal | MaskAddress, 20),
    field<&Address::buildingId>("楼栋", Personal | MergeGuard | Reference),
    field<&Address::stair>("梯", Personal | MaskAddress, 4),
    field<&Address::floor>("楼层", Personal | MaskAddress),
    field<&Address::room>("房号", Personal | MaskAddress, 10),
    field<&Address::doorKey>("门牌键", Personal | MergeGuard, 24));
static_assert(memberCount<Address>() == addressFields.size(), "a member is missing from the list of Address");
template <>
const Schema& schemaOf<Address>()
{
    static const Schema schema { "Address", addressFields, [] { return std::shared_ptr<void>(std::make_shared<Address>()); } };
    return schema;
}

static constexpr auto buildingFields = fieldList(
    field<&Building::id>("编号", Required),
    field<&Building::rev>("修订号", MergeServer),
    field<&Building::createdAt>("建档时间", MergeServer),
    field<&Building::createdBy>("建档人", MergeServer | Internal),
    field<&Building::updatedAt>("更新时间", MergeServer),
    field<&Building::gridId>("网格", Internal | MergeServer | Reference),
    field<&Building::number>("楼号", Internal | MergeServer, 12),
    field<&Building::road>("道路", Internal | MergeServer, 40),
    field<&Building::kind>("类型", Internal | MergeServer),
    field<&Building::floors>("层数", Internal | MergeServer),
    field<&Building::stairs>("梯数", Internal | MergeServer),
    field<&Building::doors>("户数", Internal | MergeServer),
    field<&Building::outline>("轮廓", Internal | MergeServer));
static_assert(memberCount<Building>() == buildingFields.size(), "a member is missing from the list of Building");
template <>
const Schema& schemaOf<Building>()
{
    static const Schema schema { "Building", buildingFields, [] { return std::shared_ptr<void>(std::make_shared<Building>()); } };
    return schema;
}

static constexpr auto gridCellFields = fieldList(
    field<&GridCell::id>("编号", Required),
    field<&GridCell::rev>("修订号", MergeServer),
    field<&GridCell::createdAt>("建档时间", MergeServer),
    field<&GridCell::createdBy>("建档人", MergeServer | Internal),
    field<&GridCell::updatedAt>("更新时间", MergeServer),
    field<&GridCell::code>("网格编码", Internal | MergeServer | Required, 15),
    field<&GridCell::name>("名称", Internal | MergeServer, 40),
    field<&GridCell::division>("社区", Internal | MergeServer, 12),
    field<&GridCell::outline>("轮廓", Internal | MergeServer),
    field<&GridCell::households>("户数", Internal | MergeServer),
    field<&GridCell::workers>("网格员", Internal | MergeServer));
static_assert(memberCount<GridCell>() == gridCellFields.size(), "a member is missing from the list of GridCell");
template <>
const Schema& schemaOf<GridCell>()
{
    static const Schema schema { "GridCell", gridCellFields, [] { return std::shared_ptr<void>(std::make_shared<GridCell>()); } };
    return schema;
}

} // namespace huimin
