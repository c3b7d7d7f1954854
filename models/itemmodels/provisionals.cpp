#include "models/itemmodels/provisionals.h"
#include "models/commands/body.h"
#include <algorithm>

namespace huimin {
namespace {

std::optional<TakeInBody> takenBody(const Command& command)
{
    if (command.entity.type != QLatin1String("Matter"))
        return std::nullopt;
    if (command.type == QLatin1String("OpenMatter")) {
        const auto body = parseBody<OpenMatterBody>(command);
        return body ? std::optional(TakeInBody { {}, body->open, {}, {} }) : std::nullopt;
    }
    if (command.type != QLatin1String("AcceptMatter") && command.type != QLatin1String("ReceivePapers"))
        return std::nullopt;
    auto body = parseBody<TakeInBody>(command);
    return body ? std::optional(std::move(*body)) : std::nullopt;
}

ProvisionalNumber::Fate fateOf(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Parked:
    case OutboxState::Conflict:
        return ProvisionalNumber::Fate::Refused;
    case OutboxState::Queued:
    case OutboxState::Sent:
    case OutboxState::Blocked:
        return ProvisionalNumber::Fate::Waiting;
    case OutboxState::Applied:
    case OutboxState::Merged:
    case OutboxState::Noop:
        return ProvisionalNumber::Fate::Confirmed;
    }
    return ProvisionalNumber::Fate::Waiting;
}
} // namespace

std::vector<ProvisionalNumber> provisionalNumbers(const std::vector<OutboxEntry>& entries)
{
    std::vector<ProvisionalNumber> numbers;
    for (const OutboxEntry& entry : entries) {
        const auto body = takenBody(entry.command);
        if (!body || !body->open || !body->open->provisional)
            continue;
        const auto fate = fateOf(entry);
        if (fate == ProvisionalNumber::Fate::Confirmed && entry.answeredAt.ms() - entry.command.occurredAt.ms() <= numberWaitMs)
            continue; // the paper bears the center's number
        ProvisionalNumber each;
        each.command = entry.command.id;
        each.matter = MatterId(entry.command.entity.id);
        each.provisional = *body->open->provisional;
        each.number = entry.number;
        each.subject = entry.subject.isEmpty() ? body->open->applicantName.value_or(QString()) : entry.subject;
        each.applicant = { body->open->applicantKind == ApplicantKind::Resident ? QStringLiteral("Resident") : QStringLiteral("Enterprise"), body->open->applicantId };
        each.itemCode = body->open->itemCode;
        each.takenAt = entry.command.occurredAt;
        each.answeredAt = entry.answeredAt;
        each.fate = fate;
        each.problem = entry.problem;
        each.taken = TakeInForm::draftOf(*body);
        numbers.push_back(std::move(each));
    }
    std::stable_sort(numbers.begin(), numbers.end(), [](const ProvisionalNumber& a, const ProvisionalNumber& b) { return a.fate != b.fate ? a.fate < b.fate : a.takenAt > b.takenAt; });
    return numbers;
}

} // namespace huimin
