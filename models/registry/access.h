#pragma once
#include "models/commands/command.h"
#include "models/registry/resident.h"

/// Who may see and change what: the table of roles, records and fields, as data (access.cpp), and what follows from it for the
/// feed, the snapshot, REST, the search index and the commands. Nothing else in the program knows a role's rights.
/// Who may run which command: models/commands/commandtypes.h (mayRun).
namespace huimin {

/// What a role has of the records of a type, before the record's scopes are asked.
enum class TypeAccess {
    Forbidden, ///< never sent, 404 on its road
    Own, ///< only what this member of staff made; not in the feed
    Slim, ///< only named fields
    Purpose, ///< outside the held scopes, opened by OpenSubject first; not in the feed
    Read,
};

/// What a role has of one field.
enum class FieldAccess {
    Send, ///< clear in the feed (sealed at the desk), sensitive ones masked on screen and in REST
    Masked, ///< only ever masked
    Omitted, ///< never sent
    Own, ///< sent only in the member of staff's own record
    OwnHall, ///< sent in records of the own hall, and in the own record
    Involved, ///< sent to the unit, the reporter and the checker that the record names
};

struct FieldPlan {
    const Schema* schema = nullptr;
    TypeAccess type = TypeAccess::Forbidden;
    std::vector<FieldAccess> fields {}; ///< in list order
    std::vector<bool> writable {}; ///< by field edits of this role
    StaffId staff {};
    HallId hall {};
    DepartmentId department {};
    Role role = Role::Clerk;

    FieldAccess of(const Field& field) const;
    bool mayWrite(const Field& field) const;
    /// In the feed and the snapshot of this role's scopes.
    bool isSent() const { return type == TypeAccess::Read || type == TypeAccess::Slim; }
};

/// What this role (and, of medical fields, this department) has of a type.
FieldPlan planFor(const Actor& actor, const Schema& schema);

/// Whether a record may be read.
enum class Reach {
    No,
    WithPurpose, ///< after OpenSubject
    Yes
};
/// By the scopes that the record lies in (models/registry/placement.h). A record made by the actor is not asked for here.
Reach mayRead(const Actor& actor, std::string_view type, const std::vector<ScopeRef>& scopes);
/// Whether a record of these scopes lies where the actor works and changes things: the held scopes, and of a hall whose streets
/// are too many to hold on a desk, those streets.
bool isInArea(const Actor& actor, const std::vector<ScopeRef>& scopes);

/// The record as it goes into feed, snapshot and index: sensitive fields clear, forbidden ones left out, masked ones masked.
/// Nothing where the type is not sent. A record that this reader may not see within a type that he is sent leaves only its key:
/// the sums of a scope count every record of it.
std::optional<QByteArray> project(const FieldPlan& plan, const RecordText& record);
/// As `project`, also of types that are not sent but opened with a purpose; nothing where the record is not for this reader.
std::optional<QByteArray> projectForReading(const FieldPlan& plan, const RecordText& record);
/// The record as REST gives it: sensitive fields always masked, and of a person under 14 every personal field but name, sex and
/// age. What has no masked form (a day, a number, a list) is left out. The names of all of these stand in the member `masked`.
/// Nothing where the record is not for this reader.
std::optional<QByteArray> projectForRest(const FieldPlan& plan, const RecordText& record, QDate today);

/// Whether a field of this person is shown masked until it is revealed: sensitive ones, and nearly all of a child.
bool countsAsSensitive(const Field& field, const Resident& person, QDate today);
/// Whole years; nothing where the birth date is unknown or to come.
std::optional<int> ageOn(QDate birthDate, QDate day);

} // namespace huimin
