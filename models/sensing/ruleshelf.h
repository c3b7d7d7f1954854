#pragma once
#include "models/sensing/offers.h"
#include "models/sensing/tags.h"
#include <mutex>

namespace huimin::sensing {

/// All that is declared: rules and tags.
struct Declared {
    RuleBook rules;
    TagBook tags;
};

/// What a program ships of it, read at the first need on whatever thread that is. Thread-safe.
class RuleShelf {
public:
    Result<std::shared_ptr<const Declared>> declared();

private:
    std::mutex m_mutex;
    std::shared_ptr<const Declared> m_declared;
};

/// What a page shows: the tags, all that can be offered, what is to be seen first before the rest, and by which rules.
struct Offered {
    std::vector<Proposal> all;
    std::vector<Tag> tags;
    QString book; ///< hash of the rules
    QDate on;
    bool operator==(const Offered&) const = default;
};

/// Weighs the rules over a file and leaves out what earlier decisions keep away. Nothing for somebody who is not held here.
Result<Offered> offeredTo(RecordReader& records, const PersonFile& file, RuleShelf& rules, QDate today, const WorkCalendar& calendar);
Result<Offered> offeredTo(RecordReader& records, const FirmFile& file, RuleShelf& rules, QDate today, const WorkCalendar& calendar);

} // namespace huimin::sensing
