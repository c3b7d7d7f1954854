#include "models/registry/purpose.h"
#include "models/registry/subjectfile.h"
#include "models/base/text.h"
#include "models/grid/fieldwork.h"
#include "models/matters/matter.h"
#include "models/matters/rating.h"
#include "models/matters/reception.h"
#include "models/matters/states.h"
#include "models/registry/dwelling.h"
#include "models/registry/scopes.h"
#include <QSet>

namespace huimin {

static constexpr auto purposeFields = fieldList(field<&Purpose::kind>("种类", Internal | Required), field<&Purpose::ref>("依据", Internal),
    field<&Purpose::text>("说明", Internal, 200));
static_assert(memberCount<Purpose>() == purposeFields.size(), "a member is missing from the list of Purpose");
template <> const Schema& schemaOf<Purpose>()
{
    static const Schema schema { "Purpose", purposeFields, [] { return std::shared_ptr<void>(std::make_shared<Purpose>()); } };
    return schema;
}

namespace {

bool isOpenReception(const Reception& reception, const Actor& actor)
{
    const bool here = reception.staffId == actor.staff || (!actor.window.isNull() && reception.windowId == actor.window);
    return here && reception.hallId == actor.hall && !reception.endedAt;
}

bool namesSubject(const Matter& matter, const Actor& actor, const QUuid& subject)
{
    const bool mine = actor.role == Role::Officer ? matter.departmentId == actor.department : matter.hallId == actor.hall;
    return mine && matterStates().isOpen(matter.stage) && (matter.applicantId == subject || matter.agentId.uuid == subject);
}

Result<bool> isOwnGrid(RecordReader& records, const Actor& actor, GridCellId grid)
{
    const auto cell = load<GridCell>(records, grid.uuid);
    if (!cell)
        return cell.error();
    return *cell && std::find(actor.scopes.begin(), actor.scopes.end(), gridScope((*cell)->code)) != actor.scopes.end();
}

/// A GridTask or a Visit of the subject, in an own grid.
Result<bool> isTaskOf(RecordReader& records, const Actor& actor, const QUuid& ref, const QUuid& subject)
{
    const auto task = load<GridTask>(records, ref);
    if (!task)
        return task.error();
    if (*task) {
        const bool open = (*task)->state == TaskState::Open || (*task)->state == TaskState::Postponed;
        return open && (*task)->subjectId == subject ? isOwnGrid(records, actor, (*task)->gridId) : Result<bool>(false);
    }
    const auto visit = load<Visit>(records, ref);
    if (!visit)
        return visit.error();
    if (!*visit)
        return false;
    bool ofSubject = (*visit)->enterpriseId.uuid == subject
        || std::find((*visit)->met.begin(), (*visit)->met.end(), ResidentId(subject)) != (*visit)->met.end();
    if (!ofSubject && !(*visit)->householdId.isNull()) {
        const auto resident = load<Resident>(records, subject);
        if (!resident)
            return resident.error();
        ofSubject = *resident && (*resident)->householdId == (*visit)->householdId;
    }
    return ofSubject && !(*visit)->endedAt ? isOwnGrid(records, actor, (*visit)->gridId) : Result<bool>(false);
}

/// An open complaint of the own hall about the subject's matter or stay.
Result<bool> isComplaintOf(RecordReader& records, const Actor& actor, const QUuid& ref, const QUuid& subject)
{
    const auto rating = load<huimin::Rating>(records, ref);
    if (!rating)
        return rating.error();
    if (!*rating || (*rating)->hallId != actor.hall || (*rating)->state == RatingState::Closed)
        return false;
    const auto matter = load<huimin::Matter>(records, (*rating)->matterId.uuid);
    if (!matter)
        return matter.error();
    if (*matter && (*matter)->applicantId == subject)
        return true;
    const auto reception = load<huimin::Reception>(records, (*rating)->receptionId.uuid);
    if (!reception)
        return reception.error();
    return *reception && (*reception)->subjectId == subject;
}

} // namespace

std::vector<PurposeKind> acceptedPurposes(Role role, PurposeUse use)
{
    using enum PurposeKind;
    if (use == PurposeUse::ClearExport)
        return role == Role::Supervisor ? std::vector { Request } : std::vector<PurposeKind> {};
    switch (role) {
    case Role::Clerk:
        return { Reception, Matter, Request };
    case Role::Officer:
        return { Matter };
    case Role::Grid:
        if (use == PurposeUse::OpenSubject)
            return {};
        return use == PurposeUse::RevealContact ? std::vector { Task, Request } : std::vector { Task };
    case Role::Supervisor:
        return { Matter, Rating, Request };
    case Role::Admin:
        break;
    }
    return {};
}

std::vector<NamedPurpose> namablePurposes(const Actor& actor, PurposeUse use, const SubjectFile& file)
{
    constexpr std::size_t most = 7;
    std::vector<NamedPurpose> found;
    for (const PurposeKind kind : acceptedPurposes(actor.role, use)) {
        switch (kind) {
        case PurposeKind::Reception:
            if (file.reception)
                found.push_back({ { kind, file.reception->id.uuid, {} } });
            break;
        case PurposeKind::Matter:
            for (const Matter& matter : file.mayServe)
                if (found.size() < most)
                    found.push_back({ { kind, matter.id.uuid, {} }, matter.itemName });
            break;
        case PurposeKind::Task:
            for (const GridTask& task : file.tasks)
                if (found.size() < most)
                    found.push_back({ { kind, task.id.uuid, {} }, task.reason });
            break;
        case PurposeKind::Rating: // named from the rating itself, not from here
            break;
        case PurposeKind::Request:
            found.push_back({ { kind, {}, QString() } });
            break;
        }
    }
    return found;
}

bool isTypedReason(QStringView text)
{
    const QString plain = normaliseText(text);
    if (codePoints(plain) < 4)
        return false;
    QSet<char32_t> different;
    bool hasLetter = false;
    for (const uint c : plain.toUcs4()) {
        different << static_cast<char32_t>(c);
        hasLetter = hasLetter || QChar::isLetter(c);
    }
    return different.size() >= 3 && hasLetter;
}

Status checkPurpose(RecordReader& records, const Actor& actor, PurposeUse use, const Purpose& purpose, const QUuid& subject)
{
    const std::vector<PurposeKind> accepted = acceptedPurposes(actor.role, use);
    Result<bool> holds(false);
    if (std::find(accepted.begin(), accepted.end(), purpose.kind) != accepted.end()) {
        if (purpose.kind == PurposeKind::Request) {
            holds = purpose.text && isTypedReason(*purpose.text);
        } else if (purpose.kind == PurposeKind::Reception) {
            const auto reception = load<huimin::Reception>(records, purpose.ref);
            if (!reception)
                return reception.error();
            holds = *reception && isOpenReception(**reception, actor);
        } else if (purpose.kind == PurposeKind::Matter) {
            const auto matter = load<huimin::Matter>(records, purpose.ref);
            if (!matter)
                return matter.error();
            holds = *matter && namesSubject(**matter, actor, subject);
        } else if (purpose.kind == PurposeKind::Task) {
            holds = isTaskOf(records, actor, purpose.ref, subject);
        } else {
            holds = isComplaintOf(records, actor, purpose.ref, subject);
        }
    }
    if (!holds)
        return holds.error();
    if (*holds)
        return {};
    QStringList words;
    for (const PurposeKind kind : accepted)
        words << enumText(kind);
    return Error { ErrorCode::PurposeRequired, { { QStringLiteral("accepted"), words } } };
}

} // namespace huimin
