#pragma once
#include <array>

/// The table of roles, records and fields. One row a record kind or some of its fields, one cell a role, the last matching row
/// of a field wins. The words of a cell, separated by spaces:
///   -         forbidden: never sent, 404 on its road
///   m         only ever masked
///   s:a,b     only the fields named
///   r         read in the role's area
///   w         changed by commands (also read)
///   p         read, opened first with a purpose (where the record lies outside the held scopes, if r or w stands beside it)
///   o         own ones only
///   h         those of the own hall, and the own one
///   i         those that name the reader's unit, or the reader as reporter or checker
///   health    r for departments with `health`, - for others
namespace huimin::access {

struct Row {
    const char* types; ///< separated by spaces
    const char* fields; ///< separated by spaces; empty = all
    const char* cells[5]; ///< clerk, officer, grid, supervisor, admin
};

inline constexpr Row table[] = {
    { "ServiceItem Material", "", { "r", "r", "r", "r w", "r" } },
    { "Department Hall ServiceWindow", "", { "r", "r", "r", "r", "r w" } },
    { "GridCell Building", "", { "r", "r", "r", "r", "r" } },
    { "Staff", "", { "r", "r", "r", "r", "r w" } },
    { "Staff", "loginName roles scopes active", { "o", "o", "o", "h", "r w" } },
    { "Resident Household Address", "", { "r w p", "p", "r w", "p", "-" } },
    { "Resident", "idNumber oldIdNumber bankAccount hukouBook", { "r", "r", "m", "r", "-" } },
    { "Resident", "phone phone2 email postalAddress", { "r w", "r", "r w", "r", "-" } },
    { "Resident", "disabilityGrade", { "r", "r", "r", "m", "-" } },
    { "Resident", "lmpDate chronic lastFollowUp", { "-", "health", "-", "-", "-" } },
    { "Relation", "", { "r", "p", "r", "p", "-" } },
    { "Enterprise", "", { "r", "r", "r", "r", "r" } },
    { "Enterprise", "phone email contactName", { "r w", "r", "r w", "r", "-" } },
    { "Certificate", "", { "r", "p", "s:kind,validTo,status", "s:kind,validTo,status", "-" } },
    { "Vehicle", "", { "r", "-", "s:plateKind,inspectionDue,insuranceDue", "-", "-" } },
    { "Bill", "", { "r", "-", "-", "-", "-" } },
    { "Offer", "", { "r w", "-", "r w", "r", "-" } },
    { "IdentityCheck", "", { "r w", "s:level", "s:level", "s:level", "-" } },
    { "CalendarYear", "", { "r", "r", "r", "r", "r w" } },
    { "Matter MatterMaterial MatterEvent ClockSegment Document ApprovalRequest", "", { "r w", "r w", "-", "r w", "-" } },
    { "Attachment", "", { "r w", "r w", "r w", "r w", "-" } }, // a grid worker's: the photos of events
    { "DepartmentOpinion", "", { "r", "r w", "-", "r", "-" } },
    { "UndoImage", "", { "-", "-", "-", "-", "-" } },
    { "MatterBrief", "", { "r", "-", "r", "-", "-" } },
    { "Reception Ticket", "", { "r w", "-", "-", "r", "-" } },
    { "Rating", "", { "s:score,text,state", "r w", "-", "r w", "-" } },
    // What would tell the rated who it was.
    { "Rating", "createdAt updatedAt receptionId matterId departmentId", { "-", "r", "-", "r", "-" } },
    { "Visit", "", { "s:beganAt,outcome", "-", "r w", "r", "-" } },
    { "GridEvent EventStep", "", { "o", "r w", "r w", "r w", "-" } },
    { "GridEvent", "people", { "-", "i", "i", "r", "-" } },
    { "GridTask", "", { "-", "-", "r w", "r w", "-" } },
};

} // namespace huimin::access
