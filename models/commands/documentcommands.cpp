#include "models/commands/documentcommands.h"
#include "models/base/ownnumbers.h"
#include "models/commands/body.h"
#include "models/commands/matterreach.h"
#include "models/matters/attachment.h"
#include <algorithm>

namespace huimin {

static constexpr auto recordDocumentFields = fieldList(
    field<&RecordDocumentBody::digest>("摘要", Personal, 64),
    field<&RecordDocumentBody::kind>("种类", Personal, 2));
static_assert(memberCount<RecordDocumentBody>() == recordDocumentFields.size(), "a member is missing from the list of RecordDocumentBody");
template <>
const Schema& schemaOf<RecordDocumentBody>()
{
    static const Schema schema { "RecordDocumentBody", recordDocumentFields, [] { return std::shared_ptr<void>(std::make_shared<RecordDocumentBody>()); } };
    return schema;
}

namespace {

Result<CommandOutcome> recorded(CommandContext& context, const Document& document)
{
    auto stored = context.records.put({ schemaOf<Document>().type, document.id.uuid, document.rev, toJson(document) });
    if (!stored)
        return stored.error();
    CommandOutcome outcome;
    outcome.record = std::move(*stored);
    outcome.result.json = composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("number");
        out.string(document.number);
        out.key("reprints");
        out.integer(document.reprints);
        out.endObject();
    });
    return outcome;
}

Result<CommandOutcome> recordPrint(const Command& command, CommandContext& context, const RecordDocumentBody& body)
{
    if (body.kind)
        return invalidAt("/kind", "not_allowed");
    if (!body.digest)
        return invalidAt("/digest", "required");
    if (!isSha256(*body.digest))
        return invalidAt("/digest", "format");
    auto document = require<Document>(context.records, command.entity.id);
    if (!document)
        return document.error();
    const auto matter = matterWithin(context, document->matterId);
    if (!matter)
        return matter.error();
    if (document->undone) // its act was taken back: it is void
        return Error { ErrorCode::ActNotPossible, { { QStringLiteral("stage"), matter->stage } } };
    if (document->digest)
        ++document->reprints;
    else
        document->digest = body.digest;
    return recorded(context, *document);
}

Result<CommandOutcome> makePaperOf(const Command& command, CommandContext& context, const RecordDocumentBody& body)
{
    if (!body.kind)
        return invalidAt("/kind", "required");
    if (body.digest)
        return invalidAt("/digest", "not_allowed");
    // Every other paper is made by its act.
    if (*body.kind != QLatin1String("10") && *body.kind != QLatin1String("21"))
        return invalidAt("/kind", "not_allowed");
    const auto matter = matterWithin(context, MatterId(command.entity.id));
    if (!matter)
        return matter.error();
    const auto made = relatedTo<Document>(context.records, matter->id.uuid);
    if (!made)
        return made.error();
    const auto issues = std::count_if(made->begin(), made->end(), [&](const Document& each) { return each.kind == *body.kind; });
    Document document;
    document.id = DocumentId(childUuid(command.id.uuid, slot::document));
    document.createdAt = context.at;
    document.createdBy = context.actor.staff;
    document.number = documentNumberOf(*matter, *body.kind, static_cast<int>(issues) + 1);
    document.kind = *body.kind;
    document.matterId = matter->id;
    document.templateVersion = 1;
    document.issuedAt = context.at;
    document.issuedBy = context.actor.staff;
    return recorded(context, document);
}

} // namespace

QString documentNumberOf(const Matter& matter, const QString& kind, int issue)
{
    if (matter.number)
        if (const QString number = makeDocumentNumber(*matter.number, kind, issue); !number.isEmpty())
            return number;
    return QStringLiteral("%1-%2%3").arg(matter.number ? *matter.number : matter.provisional.value_or(QString()), kind).arg(issue, 2, 10, QLatin1Char('0'));
}

Result<CommandOutcome> recordDocument(const Command& command, CommandContext& context)
{
    const auto body = parseBody<RecordDocumentBody>(command);
    if (!body)
        return body.error();
    return command.entity.type == QLatin1String("Document") ? recordPrint(command, context, *body) : makePaperOf(command, context, *body);
}

} // namespace huimin
