#include "models/commands/offercommands.h"
#include "models/base/calendar.h"
#include "models/base/text.h"
#include "models/commands/body.h"
#include "models/commands/commandtypes.h"
#include "models/grid/fieldwork.h"
#include "models/registry/access.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/placement.h"
#include "models/registry/resident.h"

namespace huimin {

static constexpr auto decideOfferFields = fieldList(
    field<&DecideOfferBody::subjectId>("对象", Personal | Required), field<&DecideOfferBody::aboutId>("关于", Personal),
    field<&DecideOfferBody::recordId>("依据的记录", Personal), field<&DecideOfferBody::ruleId>("规则", Personal | Required, 60),
    field<&DecideOfferBody::ruleVersion>("规则版本", Personal), field<&DecideOfferBody::lane>("类别", Personal),
    field<&DecideOfferBody::itemCode>("事项", Personal, 36), field<&DecideOfferBody::start>("开始", Personal),
    field<&DecideOfferBody::due>("截止", Personal), field<&DecideOfferBody::text>("理由", Personal | Required, 200),
    field<&DecideOfferBody::facts>("事实", Personal), field<&DecideOfferBody::allowed>("当时可办", Personal),
    field<&DecideOfferBody::book>("规则集", Internal, 64), field<&DecideOfferBody::factsOn>("截至", Personal | Required),
    field<&DecideOfferBody::decision>("决定", Personal), field<&DecideOfferBody::until>("推迟到", Personal),
    field<&DecideOfferBody::note>("说明", Personal, 200));
static_assert(memberCount<DecideOfferBody>() == decideOfferFields.size(), "a member is missing from the list of DecideOfferBody");
template <> const Schema& schemaOf<DecideOfferBody>()
{
    static const Schema schema { "DecideOffer", decideOfferFields, [] { return std::shared_ptr<void>(std::make_shared<DecideOfferBody>()); } };
    return schema;
}

namespace {

constexpr std::size_t mostBases = 20;
constexpr std::size_t mostAllowed = 100;
constexpr int furthestPostponed = 366;
constexpr int daysToVerify = 5;
constexpr int verifyPriority = 2;

bool isLonger(const QString& text, qsizetype most) { return text.toUcs4().size() > most; }

Status checkLengths(const DecideOfferBody& body)
{
    const std::pair<const char*, std::pair<QString, int>> texts[] = { { "/ruleId", { body.ruleId, 60 } }, { "/text", { body.text, 200 } }, { "/book", { body.book, 64 } },
        { "/itemCode", { body.itemCode.value_or(QString()), 36 } }, { "/note", { body.note.value_or(QString()), 200 } } };
    for (const auto& [path, text] : texts)
        if (isLonger(text.first, text.second))
            return invalidAt(path, "length");
    if (body.facts.size() > mostBases)
        return invalidAt("/facts", "length");
    if (body.allowed.size() > mostAllowed)
        return invalidAt("/allowed", "length");
    for (std::size_t i = 0; i < body.facts.size(); ++i)
        if (isLonger(body.facts[i].fact, 60) || isLonger(body.facts[i].text, 200) || isLonger(body.facts[i].source, 60))
            return invalidAt(QStringLiteral("/facts/%1").arg(i), "length");
    for (std::size_t i = 0; i < body.allowed.size(); ++i)
        if (isLonger(body.allowed[i], 70))
            return invalidAt(QStringLiteral("/allowed/%1").arg(i), "length");
    return {};
}

Status checkDecision(const DecideOfferBody& body, QDate today)
{
    if (body.subjectId.isNull())
        return invalidAt("/subjectId", "required");
    if (body.ruleId.isEmpty())
        return invalidAt("/ruleId", "required");
    if (body.text.isEmpty())
        return invalidAt("/text", "required");
    if (!body.factsOn.isValid())
        return invalidAt("/factsOn", "required");
    if (body.decision == sensing::Decision::Postponed) {
        if (!body.until)
            return invalidAt("/until", "required");
        if (*body.until <= today || today.daysTo(*body.until) > furthestPostponed)
            return invalidAt("/until", "range");
    } else if (body.until) {
        return invalidAt("/until", "not_allowed");
    }
    if (body.decision == sensing::Decision::WrongData && !said(body.note))
        return invalidAt("/note", "required");
    return checkLengths(body);
}

/// The subject of an offer where the record space has it.
struct OfferedSubject {
    RecordText record;
    std::vector<ScopeRef> scopes;
};

Result<std::optional<OfferedSubject>> offeredSubject(const QUuid& id, CommandContext& context)
{
    for (const char* type : { "Resident", "Enterprise" }) {
        auto record = context.records.fetch(type, id);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        auto scopes = placementOf(context.records, **record, businessDate(context.at));
        if (!scopes)
            return scopes.error();
        return std::optional<OfferedSubject>(OfferedSubject { std::move(**record), std::move(*scopes) });
    }
    return std::optional<OfferedSubject>();
}

Result<GridCellId> gridOf(const RecordText& subject, RecordReader& records)
{
    if (subject.type == "Enterprise") {
        const auto firm = decode<Enterprise>(subject);
        return firm ? Result<GridCellId>(firm->gridId) : Result<GridCellId>(firm.error());
    }
    const auto who = decode<Resident>(subject);
    if (!who)
        return who.error();
    const auto household = load<Household>(records, who->householdId.uuid);
    if (!household)
        return household.error();
    const auto address = *household ? load<Address>(records, (*household)->addressId.uuid) : Result<std::optional<Address>>(std::nullopt);
    if (!address)
        return address.error();
    return *address ? (*address)->gridId : GridCellId();
}

/// Somebody goes and looks; only the center has the grid of everyone.
Status askToVerify(const DecideOfferBody& body, const OfferedSubject& subject, const Command& command, CommandContext& context)
{
    const auto grid = gridOf(subject.record, context.records);
    if (!grid)
        return grid.error();
    const auto cell = load<GridCell>(context.records, grid->uuid);
    if (!cell)
        return cell.error();
    if (!*cell)
        return {};
    GridTask task;
    task.id = GridTaskId(childUuid(command.id.uuid, slot::check));
    task.kind = TaskKind::Verify;
    task.source = TaskSource::Rule;
    task.ruleId = body.ruleId;
    task.reason = said(body.note).value_or(QString()).left(120);
    task.subjectId = body.aboutId.isNull() ? body.subjectId : body.aboutId;
    task.gridId = *grid;
    task.dueAt = businessInstant(context.calendar.addWorkdays(businessDate(context.at), daysToVerify).date, QTime(17, 30));
    task.priority = verifyPriority;
    task.assigneeId = (*cell)->workers.empty() ? StaffId() : (*cell)->workers.front();
    task.createdAt = context.at;
    task.createdBy = context.actor.staff;
    const auto saved = save(context.records, task);
    return saved ? Status() : Status(saved.error());
}

} // namespace

Result<CommandOutcome> decideOffer(const Command& command, CommandContext& context)
{
    const auto body = parseBody<DecideOfferBody>(command);
    if (!body)
        return body.error();
    HUIMIN_TRY(checkDecision(*body, businessDate(context.at)));
    const auto subject = offeredSubject(body->subjectId, context);
    if (!subject)
        return subject.error();
    if (!*subject)
        return context.isCenter() ? Error { ErrorCode::NotFound } : Error { ErrorCode::ForbiddenScope };
    if (!isInArea(context.actor, (*subject)->scopes))
        return Error { ErrorCode::ForbiddenScope };
    const auto there = load<Offer>(context.records, command.entity.id);
    if (!there)
        return there.error();
    if (*there)
        return Error { ErrorCode::Duplicate };
    Offer offer;
    offer.id = OfferId(command.entity.id);
    offer.createdAt = context.at;
    offer.createdBy = context.actor.staff;
    offer.subjectId = body->subjectId;
    offer.aboutId = body->aboutId;
    offer.recordId = body->recordId;
    offer.ruleId = body->ruleId;
    offer.ruleVersion = body->ruleVersion;
    offer.lane = body->lane;
    offer.itemCode = body->itemCode;
    offer.start = body->start;
    offer.due = body->due;
    offer.text = body->text;
    offer.facts = body->facts;
    offer.allowed = body->allowed;
    offer.book = body->book;
    offer.factsOn = body->factsOn;
    offer.decision = body->decision;
    offer.until = body->until;
    offer.note = said(body->note);
    offer.decidedBy = context.actor.staff;
    offer.decidedAt = context.at;
    if (body->decision == sensing::Decision::WrongData && context.isCenter())
        HUIMIN_TRY(askToVerify(*body, **subject, command, context));
    auto record = context.records.put({ schemaOf<Offer>().type, offer.id.uuid, offer.rev, toJson(offer) });
    if (!record)
        return record.error();
    CommandOutcome outcome;
    outcome.record = std::move(*record);
    return outcome;
}

} // namespace huimin
