#pragma once
#include "models/sensing/offer.h"
#include "models/sensing/rulebook.h"
#include "models/sensing/subjectfacts.h"

namespace huimin::sensing {

/// A fact behind an offer, as it is shown.
struct OfferFact {
    QString fact;
    QString label;
    QString text;
    QString source; ///< empty: the registers of the city
    std::optional<QDate> asOf;
    bool operator==(const OfferFact&) const = default;
};

/// One thing to tell a person or firm, with the reason that its facts carry.
struct Proposal {
    QString ruleId;
    int ruleVersion = 1;
    Lane lane = Lane::Due;
    QUuid subject; ///< whom it is about: the person, or a child of the household
    QUuid record; ///< the certificate, vehicle, bill or matter that it is about; null: the subject itself
    QString about; ///< name of the child, where it is about one
    QString name;
    QString item; ///< service item; empty: go to `place`
    QString place;
    std::optional<QDate> start, due;
    std::optional<int> daysLeft; ///< to the day that counts; negative: over
    QString sentence; ///< why
    QString clause;
    QString law;
    Confidence confidence = Confidence::Medium;
    std::vector<OfferFact> facts;
    QString missing; ///< question: the fact
    QString question; ///< question: what to ask
    bool operator==(const Proposal&) const = default;
};

/// What was said to an offer before.
struct PastDecision {
    QString ruleId;
    QUuid subject;
    QUuid record;
    Decision decision = Decision::NotWanted;
    QDate on;
    std::optional<QDate> until;
};
/// Whether a decision still keeps an offer away: postponed until its day, started for 30 days, not wanted and wrong data for 90 (the task to
/// mend them is made elsewhere), already has for a year.
bool isKeptAway(const PastDecision& decision, QDate today);
PastDecision pastDecision(const Offer& offer);

struct OfferMeans {
    const RuleBook& book;
    const WorkCalendar& calendar;
};

/// What to offer, best first within each lane; the order is total, so that a replay gives the same list. Rules that only answer when asked
/// (push none), internal ones and ones to be verified are left out, and so is what is handled, in hand or kept away.
std::vector<Proposal> proposalsFor(const SubjectFacts& subject, const std::vector<PastDecision>& past, QDate today, const OfferMeans& means);
/// The same for a page: the person's own, and what is due for the children of the household.
std::vector<Proposal> proposalsFor(const PersonFile& file, const std::vector<PastDecision>& past, QDate today, const OfferMeans& means);
std::vector<Proposal> proposalsFor(const FirmFile& file, const std::vector<PastDecision>& past, QDate today, const OfferMeans& means);

/// The first of each lane: three due, three entitled, three that can be done now, one question.
std::vector<Proposal> shortList(const std::vector<Proposal>& all);

/// A sentence of a rule with its facts and days put in.
QString sentenceOf(const QString& pattern, const Rule& rule, const FactCatalogue& catalogue, const FactSet& facts, const Window& window, QDate today);

} // namespace huimin::sensing
