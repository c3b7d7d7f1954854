#pragma once
#include "models/commands/command.h"
#include "models/registry/purpose.h"
#include "models/registry/resident.h"

/// Acts about a person or a firm that change no field of it: opening, revealing, checking who it is, exporting lists.
namespace huimin {

/// OpenSubject: in the own area nothing is asked; elsewhere a purpose, and the grant lasts 30 minutes.
struct OpenSubjectBody {
    std::optional<Purpose> purpose;
    bool operator==(const OpenSubjectBody&) const = default;
};
template <> const Schema& schemaOf<OpenSubjectBody>();

/// RevealField: the clear value of one sensitive field, in CommandOutcome::result as {"field","value"}.
struct RevealFieldBody {
    QString field;
    std::optional<Purpose> purpose;
    bool shown = false; ///< the desk has shown it already: it is recorded in any case, and flagged where the purpose is not accepted
    bool operator==(const RevealFieldBody&) const = default;
};
template <> const Schema& schemaOf<RevealFieldBody>();

/// ExportList: about the own Staff record. Always masked; clear for a supervisor with a purpose, at most 1,000 rows.
struct ExportListBody {
    QString record; ///< type of the records
    std::vector<QString> columns;
    JsonText filter; ///< codes only
    int count = 0;
    bool clear = false;
    std::optional<Purpose> purpose;
    bool operator==(const ExportListBody&) const = default;
};
template <> const Schema& schemaOf<ExportListBody>();

/// RecordIdentityCheck: one check a method; card and face together give the highest level.
struct RecordIdentityCheckBody {
    std::vector<IdentityMethod> methods;
    CheckResult result {};
    std::optional<QDate> validTo;
    bool present = false; ///< the person stands at the window
    bool operator==(const RecordIdentityCheckBody&) const = default;
};
template <> const Schema& schemaOf<RecordIdentityCheckBody>();

inline constexpr int grantMinutes = 30;
inline constexpr int largestClearExport = 1000;

Result<CommandOutcome> openSubject(const Command& command, CommandContext& context);
Result<CommandOutcome> revealField(const Command& command, CommandContext& context);
Result<CommandOutcome> exportList(const Command& command, CommandContext& context);
Result<CommandOutcome> recordIdentityCheck(const Command& command, CommandContext& context);

} // namespace huimin
