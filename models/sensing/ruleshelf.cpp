#include "models/sensing/ruleshelf.h"

namespace huimin::sensing {
namespace {

template <typename File>
Result<Offered> weighFile(RecordReader& records, const File& file, const QUuid& subject, RuleShelf& rules, QDate today, const WorkCalendar& calendar)
{
    if (file.outside)
        return Offered {};
    const auto declared = rules.declared();
    if (!declared)
        return declared.error();
    const RuleBook& book = (*declared)->rules;
    const auto decided = relatedTo<Offer>(records, subject);
    if (!decided)
        return decided.error();
    std::vector<PastDecision> past;
    for (const Offer& offer : *decided)
        past.push_back(pastDecision(offer));
    Offered out { proposalsFor(file, past, today, { book, calendar }), (*declared)->tags.tagsOf(factsOf(file, today), book.facts(), today), book.hash(), today };
    // What is to be seen first, then the rest in their order.
    std::vector<Proposal> ordered = shortList(out.all);
    const std::size_t first = ordered.size();
    for (const Proposal& proposal : out.all)
        if (std::find(ordered.begin(), ordered.begin() + static_cast<std::ptrdiff_t>(first), proposal) == ordered.begin() + static_cast<std::ptrdiff_t>(first))
            ordered.push_back(proposal);
    out.all = std::move(ordered);
    return out;
}

} // namespace

Result<std::shared_ptr<const Declared>> RuleShelf::declared()
{
    const std::lock_guard lock(m_mutex);
    if (!m_declared) {
        auto rules = RuleBook::shipped();
        if (!rules)
            return rules.error();
        auto tags = TagBook::shipped(rules->facts());
        if (!tags)
            return tags.error();
        m_declared = std::make_shared<const Declared>(Declared { std::move(*rules), std::move(*tags) });
    }
    return m_declared;
}

Result<Offered> offeredTo(RecordReader& records, const PersonFile& file, RuleShelf& rules, QDate today, const WorkCalendar& calendar)
{
    return weighFile(records, file, file.who.id.uuid, rules, today, calendar);
}

Result<Offered> offeredTo(RecordReader& records, const FirmFile& file, RuleShelf& rules, QDate today, const WorkCalendar& calendar)
{
    return weighFile(records, file, file.firm.id.uuid, rules, today, calendar);
}

} // namespace huimin::sensing
