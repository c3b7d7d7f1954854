#include "models/sensing/offers.h"
#include <map>

/// Of offers: how they are put into words, which are shown first, and how long a decision keeps one away.
namespace huimin::sensing {
namespace {

QString dayText(QDate day, QDate today) { return day.toString(day.year() == today.year() ? QStringLiteral("M月d日") : QStringLiteral("yyyy年M月d日")); }

} // namespace

bool isKeptAway(const PastDecision& decision, QDate today)
{
    const qint64 since = decision.on.daysTo(today);
    switch (decision.decision) {
    case Decision::Postponed: return decision.until && today < *decision.until;
    case Decision::Started: return since < 30;
    case Decision::NotWanted:
    case Decision::WrongData: return since < 90;
    case Decision::AlreadyHas: return since < 365;
    }
    return false;
}

PastDecision pastDecision(const Offer& offer)
{
    return { offer.ruleId, offer.aboutId.isNull() ? offer.subjectId : offer.aboutId, offer.recordId, offer.decision, businessDate(offer.decidedAt), offer.until };
}

QString sentenceOf(const QString& pattern, const Rule& rule, const FactCatalogue& catalogue, const FactSet& facts, const Window& window, QDate today)
{
    QString text = pattern;
    const auto put = [&](const QString& name, const QString& value) { text.replace(QLatin1Char('{') + name + QLatin1Char('}'), value); };
    for (auto fact = facts.values().begin(); fact != facts.values().end(); ++fact)
        if (const FactSpec* spec = catalogue.find(fact.key()))
            put(fact.key(), std::holds_alternative<QDate>(fact.value()) ? dayText(std::get<QDate>(fact.value()), today) : factText(*spec, fact.value()));
    for (auto parameter = rule.parameters.begin(); parameter != rule.parameters.end(); ++parameter)
        if (const auto whole = filled(QLatin1Char('{') + parameter.key() + QLatin1Char('}'), rule.parameters))
            put(parameter.key(), *whole);
    put(QStringLiteral("start"), window.start ? dayText(*window.start, today) : QString());
    put(QStringLiteral("due"), window.due ? dayText(*window.due, today) : QString());
    put(QStringLiteral("days"), window.due ? QString::number(today.daysTo(*window.due)) : QString());
    return text;
}

std::vector<Proposal> shortList(const std::vector<Proposal>& all)
{
    std::vector<Proposal> few;
    std::map<Lane, int> counts;
    for (const Proposal& proposal : all)
        if (counts[proposal.lane]++ < (proposal.lane == Lane::Question ? 1 : 3))
            few.push_back(proposal);
    return few;
}

} // namespace huimin::sensing
