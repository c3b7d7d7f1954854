#include "models/commands/command.h"

namespace huimin {

static constexpr auto recordRefFields = fieldList(
    field<&RecordRef::type>("类型", Required, 40),
    field<&RecordRef::id>("编号", Required));
template <>
const Schema& schemaOf<RecordRef>()
{
    static const Schema schema { "RecordRef", recordRefFields, [] { return std::shared_ptr<void>(std::make_shared<RecordRef>()); } };
    return schema;
}

static constexpr auto commandFields = fieldList(
    field<&Command::id>("编号", Required),
    field<&Command::seq>("序号", Internal),
    field<&Command::type>("命令", Required, 40),
    field<&Command::entity>("对象", Required),
    field<&Command::baseRev>("基于版本", Internal),
    field<&Command::after>("前置命令", Internal),
    field<&Command::body>("内容", Internal),
    field<&Command::occurredAt>("发生时间", Internal),
    field<&Command::schema>("结构版本", Internal),
    field<&Command::given>("已给编号", Internal, 13));
static_assert(memberCount<Command>() == commandFields.size(), "a member is missing from the list of Command");
template <>
const Schema& schemaOf<Command>()
{
    static const Schema schema { "Command", commandFields, [] { return std::shared_ptr<void>(std::make_shared<Command>()); } };
    return schema;
}

} // namespace huimin
