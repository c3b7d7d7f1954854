#pragma once
#include "models/registry/subjectfile.h"
#include "models/sensing/facts.h"

/// What rules know of a person or a firm, from the records that a reader holds. What no record says is not in it.
namespace huimin::sensing {

/// Where a fact is from and how old it is.
struct FactOrigin {
    QString source; ///< empty: the registers of the city
    std::optional<QDate> asOf;
};

/// Facts with their origins.
struct KnownFacts {
    FactSet facts;
    QHash<QString, FactOrigin> origins;

    void set(const QString& name, FactValue value, const FactOrigin& origin);
};

/// The facts of one record that a rule may be about: a certificate, a vehicle, a bill, a matter.
struct RecordFacts {
    QString entity; ///< certificate, vehicle, bill, matter
    QUuid id;
    KnownFacts known;
};

/// A subject as rules see it on a day.
struct SubjectFacts {
    QString applies; ///< resident, enterprise
    QUuid id;
    KnownFacts known;
    std::vector<RecordFacts> records;
    QStringList handled; ///< items handled within a year, or being handled
    bool isOver = false; ///< dead, moved away; cancelled or revoked
};

SubjectFacts factsOf(const PersonFile& file, QDate today);
SubjectFacts factsOf(const FirmFile& file, QDate today);
/// Of a member of the household, of whom only the own record is at hand.
SubjectFacts factsOfMember(const PersonFile& file, const Resident& member, QDate today);

} // namespace huimin::sensing
