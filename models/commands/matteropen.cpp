#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"
#include "models/matters/formcheck.h"
#include "models/matters/itemversions.h"
#include "models/registry/enterprise.h"
#include "models/registry/fieldcheck.h"

/// How a new matter is made: item in force, applicant and agent known, form in order, number given.
namespace huimin {
namespace {

/// Why the version cannot be taken: what is in force instead and which fields say something else there, or that nothing is.
Error whyNot(const std::vector<ServiceItem>& all, const NewMatter& open, QDate day)
{
    if (const ServiceItem* present = versionInForce(all, open.itemCode, day)) {
        Error error { ErrorCode::ItemVersionChanged, { { QStringLiteral("itemVersion"), present->version } } };
        const auto asked = std::find_if(all.begin(), all.end(), [&](const ServiceItem& item) { return item.itemCode == open.itemCode && item.version == open.itemVersion; });
        if (asked != all.end()) {
            error.members.insert(QStringLiteral("effectiveOn"), present->effectiveOn.toString(Qt::ISODate));
            error.members.insert(QStringLiteral("changed"), changedFields(*asked, *present));
        }
        return error;
    }
    Error error { ErrorCode::ItemNotInForce };
    if (const ServiceItem* governing = governingVersion(all, open.itemCode, day))
        error.members.insert(QStringLiteral("cancelledOn"), governing->cancelledOn->toString(Qt::ISODate));
    else if (const ServiceItem* coming = latestVersion(all, open.itemCode))
        error.members.insert(QStringLiteral("effectiveOn"), coming->effectiveOn.toString(Qt::ISODate));
    else
        return invalidAt("/open/itemCode", "unknown");
    return error;
}

/// The version that new papers are taken in under. Papers that a desk took while it was alone, under a provisional number that is in the
/// applicant's hands, count under the version of the day on which that desk took them.
Result<ServiceItem> itemInForce(RecordReader& records, const NewMatter& open, QDate today, Instant occurredAt)
{
    const auto all = versionsOf(records, open.itemCode);
    if (!all)
        return all.error();
    const auto isAsked = [&](const ServiceItem* item) { return item && item->version == open.itemVersion; };
    if (const ServiceItem* item = versionInForce(*all, open.itemCode, today); isAsked(item))
        return *item;
    const QDate taken = businessDate(occurredAt);
    if (open.provisional && occurredAt.us != 0 && taken < today)
        if (const ServiceItem* item = versionInForce(*all, open.itemCode, taken); isAsked(item))
            return *item;
    return whyNot(*all, open, today);
}

/// The same path for issues of parts: "/open/form" + "/phone".
Status underPath(const char* path, const QList<FieldIssue>& issues)
{
    if (issues.isEmpty())
        return {};
    Error error { ErrorCode::Invalid };
    for (const FieldIssue& issue : issues)
        error.fields << FieldIssue { QLatin1String(path) + issue.path, issue.code };
    return error;
}

Status checkName(const std::optional<QString>& name, const char* path)
{
    if (!name || name->isEmpty())
        return invalidAt(path, "required");
    return unacceptableCharacter(*name, TextUse::Name) ? Status(invalidAt(path, "format")) : Status();
}

std::optional<QString> normalised(const std::optional<QString>& text)
{
    if (!text || normaliseText(*text).isEmpty())
        return std::nullopt;
    return normaliseText(*text);
}

/// A typed number of an identity paper, by the rules of its kind where that is told.
Status checkIdNumber(const std::optional<QString>& number, const std::optional<QString>& kind, QDate today, const char* path)
{
    if (!number)
        return {};
    if (compactNumber(*number).size() > 20)
        return invalidAt(path, "length");
    QString problem;
    if (kind && *kind == QLatin1String("creditCode"))
        problem = enumText(checkNumber(NumberKind::CreditCode, *number, today).problem);
    else
        problem = personNumberProblem(*number, kind ? enumFromText<IdKind>(*kind).value_or(IdKind::None) : IdKind::None, today);
    return problem.isEmpty() ? Status() : Status(invalidAt(path, problem.toLatin1().constData()));
}

} // namespace

Result<MatterWork> MatterWork::open(const Command& command, CommandContext& context, const NewMatter& open)
{
    MatterWork work(command, context);
    HUIMIN_TRY(work.makeFrom(open));
    return work;
}

Status MatterWork::makeFrom(const NewMatter& open)
{
    const QDate today = businessDate(m_context->at);
    const auto known = load<Matter>(m_context->records, m_command->entity.id);
    if (!known)
        return known.error();
    if (*known) // made before: what is possible now depends on where it stands
        return Error { ErrorCode::ActNotPossible,
            { { QStringLiteral("stage"), (*known)->stage },
                { QStringLiteral("possible"), matterStates().possibleActs((*known)->stage, m_context->actor.role) } } };
    auto item = itemInForce(m_context->records, open, today, m_command->occurredAt);
    if (!item)
        return item.error();
    m_item = std::move(*item);
    m_handling = handlingOf(m_item);

    const bool fromGrid = m_context->actor.role == Role::Grid;
    if (fromGrid && !open.consent)
        return invalidAt("/open/consent", "required");
    if (fromGrid && open.hallId.isNull())
        return invalidAt("/open/hallId", "required");
    if (!fromGrid && !open.hallId.isNull() && open.hallId != m_context->actor.hall)
        return Error { ErrorCode::ForbiddenScope };
    auto hall = require<Hall>(m_context->records, fromGrid ? open.hallId.uuid : m_context->actor.hall.uuid);
    if (!hall)
        return hall.error().code == ErrorCode::NotFound ? invalidAt("/open/hallId", "unknown") : hall.error();
    m_hall = std::move(*hall);

    m_matter.id = MatterId(m_command->entity.id);
    stamp(m_matter);
    m_matter.itemCode = m_item.itemCode;
    m_matter.itemVersion = m_item.version;
    m_matter.itemName = m_item.name;
    m_matter.hallId = m_hall.id;
    m_matter.channel = fromGrid ? MatterChannel::Grid : open.channel;
    m_matter.receptionId = open.receptionId;
    if (!fromGrid) {
        m_matter.windowId = m_context->actor.window;
        m_matter.clerkId = m_context->actor.staff;
    }
    const auto departments = allOf<Department>(m_context->records);
    if (!departments)
        return departments.error();
    for (const Department& department : *departments)
        if (department.code == m_item.deptCode)
            m_matter.departmentId = department.id;
    HUIMIN_TRY(setApplicant(open));
    HUIMIN_TRY(setAgent(open));
    HUIMIN_TRY(underPath("/open/form", formIssues(m_item.form, open.form, today)));
    HUIMIN_TRY(underPath("/open/answers", answerIssues(m_item.questions, open.answers)));
    m_matter.form = open.form;
    m_matter.answers = open.answers;
    m_matter.appliedAt = m_context->at;
    m_matter.clock = ClockState::None;
    if (open.provisional && !isProvisionalNumber(*open.provisional))
        return invalidAt("/open/provisional", "check_digit");
    m_matter.provisional = open.provisional;
    m_stage = QStringLiteral("start");
    m_isNew = true;
    return giveNumber();
}

Status MatterWork::pinToday()
{
    const auto versions = versionsOf(m_context->records, m_matter.itemCode);
    if (!versions)
        return versions.error();
    const ServiceItem* present = versionInForce(*versions, m_matter.itemCode, today());
    if (!present || present->version == m_matter.itemVersion)
        return {};
    const bool fits = formIssues(present->form, m_matter.form, today()).isEmpty() && answerIssues(present->questions, m_matter.answers).isEmpty();
    if (!fits)
        return {};
    m_item = *present;
    m_handling = handlingOf(m_item);
    m_matter.itemVersion = m_item.version;
    m_matter.itemName = m_item.name;
    return {};
}

Status MatterWork::setApplicant(const NewMatter& open)
{
    const QDate today = businessDate(m_context->at);
    m_matter.applicantKind = open.applicantKind;
    m_matter.applicantId = open.applicantId;
    m_matter.applicantName = normalised(open.applicantName).value_or(QString());
    m_matter.applicantIdKind = open.applicantIdKind;
    if (open.applicantIdNumber)
        m_matter.applicantIdNumber = compactNumber(*open.applicantIdNumber);
    std::optional<QString> phone;
    bool onRecord = false;
    if (open.applicantKind == ApplicantKind::Resident) {
        const auto resident = load<Resident>(m_context->records, open.applicantId);
        if (!resident)
            return resident.error();
        if (*resident) {
            if ((*resident)->lifeStatus == LifeStatus::Dead)
                return invalidAt("/open/applicantId", "not_allowed");
            m_matter.applicantName = (*resident)->name;
            m_matter.applicantIdKind = enumText((*resident)->idKind);
            m_matter.applicantIdNumber = (*resident)->idNumber;
            phone = (*resident)->phone;
            onRecord = true;
        }
    } else {
        const auto enterprise = load<Enterprise>(m_context->records, open.applicantId);
        if (!enterprise)
            return enterprise.error();
        if (*enterprise) {
            if ((*enterprise)->status == EnterpriseStatus::Cancelled)
                return invalidAt("/open/applicantId", "not_allowed");
            m_matter.applicantName = (*enterprise)->name;
            m_matter.applicantIdKind = QStringLiteral("creditCode");
            m_matter.applicantIdNumber = (*enterprise)->creditCode;
            phone = (*enterprise)->phone;
            onRecord = true;
        }
    }
    if (!onRecord && !open.applicantId.isNull() && m_context->isCenter())
        return invalidAt("/open/applicantId", "unknown");
    if (!onRecord) {
        HUIMIN_TRY(checkName(m_matter.applicantName, "/open/applicantName"));
        HUIMIN_TRY(checkIdNumber(m_matter.applicantIdNumber, m_matter.applicantIdKind, today, "/open/applicantIdNumber"));
    }
    if (const auto typed = normalised(open.contactPhone)) {
        if (!isPhone(*typed))
            return invalidAt("/open/contactPhone", "format");
        phone = normalisePhone(*typed);
    }
    m_matter.contactPhone = phone;
    return {};
}

Status MatterWork::setAgent(const NewMatter& open)
{
    const QDate today = businessDate(m_context->at);
    const bool any = !open.agentId.isNull() || open.agentName || open.agentIdNumber || open.agentKind || open.agentUntil;
    if (!any)
        return {};
    m_matter.agentId = open.agentId;
    m_matter.agentName = normalised(open.agentName);
    if (open.agentIdNumber)
        m_matter.agentIdNumber = compactNumber(*open.agentIdNumber);
    m_matter.agentKind = open.agentKind;
    if (open.agentKind == AgentKind::Authorised && !open.agentUntil)
        return invalidAt("/open/agentUntil", "required");
    if (open.agentUntil && *open.agentUntil < today)
        return invalidAt("/open/agentUntil", "range");
    m_matter.agentUntil = open.agentUntil;
    const auto agent = load<Resident>(m_context->records, open.agentId.uuid);
    if (!agent)
        return agent.error();
    if (*agent) {
        if ((*agent)->lifeStatus == LifeStatus::Dead || (*agent)->id.uuid == open.applicantId)
            return invalidAt("/open/agentId", "not_allowed");
        m_matter.agentName = (*agent)->name;
        m_matter.agentIdNumber = (*agent)->idNumber;
        return {};
    }
    if (!open.agentId.isNull() && m_context->isCenter())
        return invalidAt("/open/agentId", "unknown");
    HUIMIN_TRY(checkName(m_matter.agentName, "/open/agentName"));
    return checkIdNumber(m_matter.agentIdNumber, std::nullopt, today, "/open/agentIdNumber");
}

Status MatterWork::giveNumber()
{
    if (!m_context->numbers)
        return {};
    if (m_command->given && isMatterNumber(*m_command->given)) {
        const auto claimed = m_context->numbers->claimMatterNumber(*m_command->given);
        if (!claimed)
            return claimed.error();
        if (*claimed) {
            m_matter.number = m_command->given;
            return {};
        }
    }
    auto number = m_context->numbers->nextMatterNumber(m_hall.number, businessDate(m_context->at).year());
    if (!number)
        return number.error();
    m_matter.number = std::move(*number);
    return {};
}

} // namespace huimin
