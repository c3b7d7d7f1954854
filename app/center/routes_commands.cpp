#include "app/center/commandservice.h"
#include "app/center/routes.h"

namespace huimin {
namespace {
constexpr std::size_t largestBody = 256 * 1024;
constexpr std::size_t largestImport = 4 * 1024 * 1024; ///< a whole catalogue
constexpr std::size_t mostCommands = 50;

struct CommandBatch {
    QString epoch;
    std::vector<Command> commands;
    bool operator==(const CommandBatch&) const = default;
};
constexpr auto batchFields = fieldList(field<&CommandBatch::epoch>("历史", Required, 40), field<&CommandBatch::commands>("命令", Required));

const Schema& batchSchema()
{
    static const Schema schema { "CommandBatch", batchFields, [] { return std::shared_ptr<void>(std::make_shared<CommandBatch>()); } };
    return schema;
}
} // namespace

void addCommandRoutes(http::Router& router, CenterParts& parts)
{
    router.add({ http::Method::Post, "/v1/commands", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) -> Result<http::Response> {
        if (static_cast<std::size_t>(request.body.size()) > largestBody && !request.body.contains("\"ImportCatalogue\""))
            return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), static_cast<int>(largestBody) } } };
        CommandBatch batch;
        HUIMIN_TRY(readJson(batchSchema(), &batch, request.body, Strictness::Strict));
        if (batch.commands.size() > mostCommands)
            return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), static_cast<int>(mostCommands) } } };
        const bool large = static_cast<std::size_t>(request.body.size()) > largestBody;
        if (large && (batch.commands.size() != 1 || batch.commands.front().type != QLatin1String("ImportCatalogue")))
            return Error { ErrorCode::TooLarge, { { QStringLiteral("limit"), static_cast<int>(largestBody) } } };
        if (batch.epoch != uuidText(parts.database.epoch()))
            return Error { ErrorCode::CursorEpoch };
        CommandService service(parts, caller, connection, request.headers.value("Accept-Language"));
        std::vector<QByteArray> results;
        for (const Command& command : batch.commands)
            results.push_back(service.run(command));
        return http::Response::json(composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("results");
            out.startArray();
            for (const QByteArray& result : results)
                out.raw(result);
            out.endArray();
            out.key("serverTime");
            out.integer(parts.clock.now().us);
            out.endObject();
        }));
    }), largestImport });
}

} // namespace huimin
