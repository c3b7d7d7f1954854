#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "models/commands/body.h"
#include "models/commands/matterwork.h"
#include "models/matters/catalogueload.h"
#include "models/matters/formcheck.h"
#include "models/registry/enterprise.h"
#include "models/registry/fieldcheck.h"

/// How a new matter is made: item in force, applicant and agent known, form in order, number given.
namespace huimin {
namespace {

bool isInForce(const ServiceItem& item, QDate day)
{
    return item.effectiveOn <= day && (!item.cancelledOn || day < *item.cancelledOn);
}

Result<ServiceItem> itemInForce(RecordReader& records, const NewMatter& open, QDate day)
{
    const auto item = load<ServiceItem>(records, serviceItemId(open.itemCode, open.itemVersion).uuid);
    if (!item)
        return item.error();
    if (*item && isInForce(**item, day))
        return **item;
    const auto all = allOf<ServiceItem>(records);
    if (!all)
        return all.error();
    Error error { ErrorCode::ItemNotInForce };
    bool known = false;
    for (const ServiceItem& other : *all) {
        if (other.itemCode != open.itemCode)
            continue;
        known = true;
        if (isInForce(other, day))
            error.members.insert(QStringLiteral("itemVersion"), other.version);
    }
    return known ? Result<ServiceItem>(error) : Result<ServiceItem>(invalidAt("/open/itemCode", "unknown"));
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
    auto item = itemInForce(m_context->records, open, today);
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
    const bool any = !open.agentId.isNull() || open.agentName || open.agentIdNumber || open.agentUntil;
    if (!any)
        return {};
    m_matter.agentId = open.agentId;
    m_matter.agentName = normalised(open.agentName);
    if (open.agentIdNumber)
        m_matter.agentIdNumber = compactNumber(*open.agentIdNumber);
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
