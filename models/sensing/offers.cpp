#include "models/sensing/offers.h"
#include <algorithm>
#include <map>
#include <utility>

namespace huimin::sensing {
namespace {

constexpr int usualLead = 30; ///< days, where a rule names none
constexpr int overdueFor = 365; ///< how long the end of a certificate is told after it
constexpr int missedFor = 60; ///< how long an anniversary is told after it
constexpr int lastRank = 100'000;
constexpr int childUntil = 18;
constexpr int coveredUntil = 14;
const QString birthName = QStringLiteral("resident.birth_date");
const QString coveredText = QStringLiteral("****");

/// The longest of a rule's spans before the day that counts.
int leadDays(const Rule& rule, QDate day, const Parameters& parameters, const WorkCalendar& calendar)
{
    int lead = 0;
    for (const QString& text : rule.window->remind) {
        const auto whole = filled(text, parameters);
        const auto span = whole ? Duration::parse(*whole) : Result<Duration>(Error { whole.error() });
        if (span)
            lead = std::max(lead, static_cast<int>(added(day, span->times(-1), calendar).daysTo(day)));
    }
    return lead > 0 ? lead : usualLead;
}

/// Which kind of record a rule is about, of those that a subject may have several of; empty: the subject.
QString recordEntity(const Rule& rule)
{
    static const QStringList entities { QStringLiteral("certificate"), QStringLiteral("vehicle"), QStringLiteral("bill"), QStringLiteral("matter") };
    QStringList names = rule.facts;
    names += rule.conditionFacts();
    for (const QString& name : names) {
        const QString entity = name.section(QLatin1Char('.'), 0, 0);
        const bool ofSubject = name == QLatin1String("certificate.held") || name == QLatin1String("vehicle.count") || name == QLatin1String("bill.open")
            || name == QLatin1String("matter.items_handled") || name == QLatin1String("matter.items_open");
        // A rule of a birth that names certificates asks which are held.
        if (entities.contains(entity) && !ofSubject && (rule.conditionFacts().contains(name)))
            return entity;
    }
    return {};
}

/// One rule over one subject and, where it is about one, one record.
class Weighing {
public:
    Weighing(const Rule& rule, const SubjectFacts& subject, const RecordFacts* record, QDate today, const OfferMeans& means)
        : m_rule(rule), m_subject(subject), m_record(record), m_today(today), m_means(means), m_facts(subject.known.facts)
    {
        if (record)
            for (auto fact = record->known.facts.values().begin(); fact != record->known.facts.values().end(); ++fact)
                m_facts.set(fact.key(), fact.value());
    }

    std::optional<Proposal> weigh()
    {
        Answer answer = evaluate(m_rule.any, m_rule.none, m_facts, m_rule.parameters, m_today);
        if (answer.truth == Truth::No)
            return std::nullopt;
        for (const WindowVariant& variant : m_rule.window->variants)
            for (const QString& name : factsOf(variant.when))
                if (!m_facts.isKnown(name)) {
                    answer.truth = Truth::Unknown;
                    answer.missing << name;
                }
        const auto trigger = triggerDay();
        if (!trigger)
            return triggerIsAsked() ? asked({ m_rule.window->trigger }) : std::nullopt;
        const auto windows = windowsFrom(*trigger);
        if (!windows) // a table that needs to know more: which of the ages of retirement
            return answer.truth == Truth::Unknown ? asked(answer.missing) : std::nullopt;
        const auto window = current(*windows);
        if (!window)
            return std::nullopt;
        const auto lane = laneOf(*window);
        if (!lane)
            return std::nullopt;
        if (answer.truth == Truth::Unknown)
            return asked(answer.missing);
        Proposal out = plain();
        out.lane = *lane;
        out.clause = answer.clause;
        out.start = window->start;
        out.due = window->due;
        const auto counting = window->due ? window->due : countsFromStart() ? window->start : std::nullopt;
        if (counting)
            out.daysLeft = static_cast<int>(m_today.daysTo(*counting));
        if (!window->label.isEmpty())
            out.name = window->label;
        const QString& pattern = m_rule.neutral.isEmpty() ? m_rule.reason : m_rule.neutral;
        QString told = pattern;
        if (isCovered(birthName))
            told.replace(QLatin1Char('{') + birthName + QLatin1Char('}'), coveredText);
        out.sentence = sentenceOf(told, m_rule, m_means.book.facts(), m_facts, *window, m_today);
        out.facts = shownFacts(pattern);
        return out;
    }

private:
    std::optional<QDate> triggerDay() const
    {
        if (m_rule.window->isCalendar())
            return QDate(m_today.year() - 1, 1, 1);
        if (m_rule.window->trigger != QLatin1String("resident.statutory_retirement"))
            return m_facts.date(m_rule.window->trigger);
        const auto birth = m_facts.date(QStringLiteral("resident.birth_date"));
        const auto category = retirementCategory(m_rule.parameters, m_facts);
        return birth && category ? m_means.book.tables().retirement.retiresOn(*category, *birth) : std::nullopt;
    }

    /// A date that nobody has recorded, and that the person can tell.
    bool triggerIsAsked() const
    {
        const FactSpec* spec = m_means.book.facts().find(m_rule.window->trigger);
        return spec && !spec->question.isEmpty() && !m_facts.isKnown(spec->name) && !m_record;
    }

    /// Anniversaries and yearly checks count to the day on which they begin.
    bool countsFromStart() const { return m_rule.window->kind == WindowKind::Schedule || (m_rule.window->kind == WindowKind::Recurring && m_rule.kind != QLatin1String("entitlement")); }

    /// Those that hold or come next; of certificates also the one that was missed.
    Result<Windows> windowsFrom(QDate trigger) const
    {
        const WindowSpec& spec = *m_rule.window;
        QDate after = m_today;
        if (spec.kind == WindowKind::BeforeExpiry || spec.kind == WindowKind::Validity)
            after = m_today.addDays(-overdueFor);
        else if (countsFromStart())
            after = m_today.addDays(-missedFor);
        return windowsOf(spec, { trigger, after, 40, m_today }, m_rule.parameters, m_facts, { m_means.calendar, m_means.book.tables() });
    }

    /// The one that matters on the day.
    std::optional<Window> current(const Windows& windows) const
    {
        const WindowSpec& spec = *m_rule.window;
        for (const Window& window : windows.list) {
            const bool isLongOpen = !window.due && window.start && spec.table == QLatin1String("immunisation") && *window.start <= m_today;
            const bool isLongMissed = countsFromStart() && !window.due && window.start && *window.start < m_today.addDays(-missedFor);
            if (!isLongOpen && !isLongMissed)
                return window;
        }
        return std::nullopt;
    }

    std::optional<Lane> laneOf(const Window& window) const
    {
        const bool entitled = m_rule.kind == QLatin1String("entitlement");
        if (!window.due && countsFromStart() && window.start)
            return isNear(*window.start) ? std::optional<Lane>(Lane::Due) : std::nullopt;
        if (window.due && isNear(*window.due) && (!window.start || *window.start <= m_today.addDays(usualLead)))
            return Lane::Due;
        if (window.start && *window.start > m_today) // a window with an end is told before its end, not before it opens
            return !window.due && isNear(*window.start) ? std::optional<Lane>(entitled ? Lane::Entitled : Lane::Due) : std::nullopt;
        if (entitled)
            return Lane::Entitled;
        // What may be done at any time until a far day (the renewal of a licence) is not worth a card yet.
        return window.start && (m_rule.window->kind != WindowKind::Offset || window.due) ? std::optional<Lane>(Lane::Now) : std::nullopt;
    }

    bool isNear(QDate day) const { return m_today.daysTo(day) <= leadDays(m_rule, day, m_rule.parameters, m_means.calendar); }

    Proposal plain() const
    {
        Proposal out;
        out.ruleId = m_rule.id;
        out.ruleVersion = m_rule.version;
        out.subject = m_subject.id;
        out.record = m_record ? m_record->id : QUuid();
        // Where the reason is not for the clerk, the name is not either.
        out.name = m_rule.neutral.isEmpty() ? m_rule.name : m_rule.neutral;
        out.item = m_rule.neutral.isEmpty() ? m_rule.item : QString();
        out.place = m_rule.place;
        out.law = m_rule.neutral.isEmpty() ? m_rule.law : QString();
        out.confidence = m_rule.confidence;
        return out;
    }

    /// Nothing where there is nothing to ask a person.
    std::optional<Proposal> asked(const QStringList& missing) const
    {
        if (missing.isEmpty() || !m_rule.neutral.isEmpty())
            return std::nullopt;
        const FactSpec* spec = m_means.book.facts().find(missing.first());
        QString question = spec ? spec->question : QString();
        for (const RuleQuestion& own : m_rule.ask)
            if (own.fact == missing.first())
                question = own.question;
        if (question.isEmpty())
            return std::nullopt;
        Proposal out = plain();
        out.lane = Lane::Question;
        out.missing = missing.first();
        out.question = question;
        out.sentence = QStringLiteral("可能符合“%1”，还差一项信息：%2").arg(m_rule.name, spec->label);
        out.facts = shownFacts({});
        return out;
    }

    /// The facts that the clauses looked at and the sentence names, but none that is not for the reader.
    std::vector<OfferFact> shownFacts(const QString& pattern) const
    {
        QStringList names = m_rule.conditionFacts();
        for (const FactSpec& spec : m_means.book.facts().all())
            if (pattern.contains(QLatin1Char('{') + spec.name + QLatin1Char('}')))
                names << spec.name;
        names.removeDuplicates();
        std::vector<OfferFact> shown;
        for (const QString& name : names) {
            const FactSpec* spec = m_means.book.facts().find(name);
            const FactValue* value = m_facts.find(name);
            if (!spec || !value || spec->classOf == FactClass::Medical || spec->classOf == FactClass::Sensitive || !m_rule.neutral.isEmpty())
                continue;
            const FactOrigin origin = m_record && m_record->known.origins.contains(name) ? m_record->known.origins.value(name) : m_subject.known.origins.value(name);
            shown.push_back({ name, spec->label, isCovered(name) ? coveredText : factText(*spec, *value), origin.source, origin.asOf });
        }
        return shown;
    }

    /// The day of birth of a child under 14 is as sensitive as a number.
    bool isCovered(const QString& name) const
    {
        const auto birth = m_facts.date(birthName);
        return name == birthName && birth && wholeYears(*birth, m_today) < coveredUntil;
    }

    const Rule& m_rule;
    const SubjectFacts& m_subject;
    const RecordFacts* m_record;
    QDate m_today;
    const OfferMeans& m_means;
    FactSet m_facts;
};

bool mayBeOffered(const Rule& rule, const SubjectFacts& subject, QDate today)
{
    const bool isInForce = (!rule.validFrom || *rule.validFrom <= today) && (!rule.validTo || *rule.validTo >= today);
    if (!rule.window || !isInForce || rule.state == RuleState::NotActive || rule.use != RuleUse::Reminder || rule.push == Push::None || rule.applies != subject.applies)
        return false;
    if (subject.isOver)
        return rule.window->trigger == QLatin1String("resident.death_date");
    return rule.item.isEmpty() || !subject.handled.contains(rule.item);
}

bool isKept(const Proposal& proposal, const std::vector<PastDecision>& past, QDate today)
{
    return std::any_of(past.begin(), past.end(), [&](const PastDecision& decision) {
        return decision.ruleId == proposal.ruleId && decision.subject == proposal.subject && decision.record == proposal.record && isKeptAway(decision, today);
    });
}

/// One card for a record: the end of a certificate before what follows from its issue.
void keepOneForEachRecord(std::vector<Proposal>& all)
{
    std::map<QUuid, std::pair<int, std::size_t>> best;
    std::vector<bool> gone(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].record.isNull())
            continue;
        const int rank = all[i].lane == Lane::Question ? 2 : all[i].due ? 0 : 1;
        const auto [place, isNew] = best.try_emplace(all[i].record, rank, i);
        if (isNew)
            continue;
        if (rank < place->second.first || (rank == place->second.first && all[i].daysLeft.value_or(9999) < all[place->second.second].daysLeft.value_or(9999))) {
            gone[place->second.second] = true;
            place->second = { rank, i };
        } else {
            gone[i] = true;
        }
    }
    std::vector<Proposal> kept;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!gone[i])
            kept.push_back(std::move(all[i]));
    all = std::move(kept);
}

/// By lane; within it by the days left, of questions a benefit first and then what decides most open rules. The last tie is the rule.
void sortProposals(std::vector<Proposal>& all, const RuleBook& book, QDate today)
{
    QHash<QString, int> decides;
    for (const Proposal& one : all)
        if (one.lane == Lane::Question)
            ++decides[one.missing];
    const auto rank = [&](const Proposal& one) {
        if (one.lane != Lane::Question)
            return one.daysLeft.value_or(lastRank);
        const Rule* rule = book.find(one.ruleId, today);
        return (rule && rule->kind == QLatin1String("entitlement") ? 0 : lastRank) - decides[one.missing];
    };
    const auto key = [&](const Proposal& one) { return std::tuple(static_cast<int>(one.lane), rank(one), one.ruleId, one.record, one.subject); };
    std::sort(all.begin(), all.end(), [&](const Proposal& a, const Proposal& b) { return key(a) < key(b); });
}

/// What is told in neutral words is told once: two such cards would say no more than one.
void keepOneNeutral(std::vector<Proposal>& all, const RuleBook& book, QDate today)
{
    bool told = false;
    std::erase_if(all, [&](const Proposal& one) {
        const Rule* rule = book.find(one.ruleId, today);
        if (!rule || rule->neutral.isEmpty())
            return false;
        return std::exchange(told, true);
    });
}

} // namespace

std::vector<Proposal> proposalsFor(const SubjectFacts& subject, const std::vector<PastDecision>& past, QDate today, const OfferMeans& means)
{
    std::vector<Proposal> all;
    const auto weigh = [&](const Rule& rule, const RecordFacts* record) {
        auto proposal = Weighing(rule, subject, record, today, means).weigh();
        if (proposal && !isKept(*proposal, past, today))
            all.push_back(std::move(*proposal));
    };
    for (const Rule& rule : means.book.rules()) {
        if (!mayBeOffered(rule, subject, today))
            continue;
        const QString entity = recordEntity(rule);
        if (entity.isEmpty()) {
            weigh(rule, nullptr);
            continue;
        }
        for (const RecordFacts& record : subject.records)
            if (record.entity == entity)
                weigh(rule, &record);
    }
    keepOneForEachRecord(all);
    sortProposals(all, means.book, today);
    keepOneNeutral(all, means.book, today);
    return all;
}

std::vector<Proposal> proposalsFor(const PersonFile& file, const std::vector<PastDecision>& past, QDate today, const OfferMeans& means)
{
    if (file.outside)
        return {};
    std::vector<Proposal> all = proposalsFor(factsOf(file, today), past, today, means);
    for (const PersonFile::Member& member : file.members) {
        const bool isChild = member.who.id != file.who.id && member.who.birthDate.isValid() && wholeYears(member.who.birthDate, today) < childUntil;
        const bool isParent = file.age && *file.age >= childUntil;
        if (!isChild || !isParent)
            continue;
        for (Proposal& proposal : proposalsFor(factsOfMember(file, member.who, today), past, today, means)) {
            if (proposal.lane != Lane::Due)
                continue;
            proposal.about = member.who.name;
            all.push_back(std::move(proposal));
        }
    }
    sortProposals(all, means.book, today);
    return all;
}

std::vector<Proposal> proposalsFor(const FirmFile& file, const std::vector<PastDecision>& past, QDate today, const OfferMeans& means)
{
    return file.outside ? std::vector<Proposal> {} : proposalsFor(factsOf(file, today), past, today, means);
}

} // namespace huimin::sensing
