#pragma once
#include "models/base/valueops.h"
#include "models/commands/command.h"

/// Why somebody opens a person outside the own area, or sees a number in clear: the purposes and which are accepted from whom.
namespace huimin {

enum class PurposeKind { Reception, Matter, Task, Rating, Request };
template <> struct EnumTexts<PurposeKind> {
    static constexpr EnumText<PurposeKind> list[] = { { PurposeKind::Reception, "reception" }, { PurposeKind::Matter, "matter" },
        { PurposeKind::Task, "task" }, { PurposeKind::Rating, "rating" }, { PurposeKind::Request, "request" } };
};

struct Purpose {
    PurposeKind kind {};
    QUuid ref; ///< of the Reception, Matter, task or Rating
    std::optional<QString> text; ///< with request
    bool operator==(const Purpose&) const = default;
};
template <> const Schema& schemaOf<Purpose>();

/// What a purpose is given for.
enum class PurposeUse { OpenSubject, RevealField, RevealContact, ClearExport };

/// The kinds that the role may give for it; empty: it may not be done at all.
std::vector<PurposeKind> acceptedPurposes(Role role, PurposeUse use);

struct SubjectFile;
/// One purpose that can be named now, and what it is about: the item of a matter, the reason of a task; else empty.
struct NamedPurpose {
    Purpose purpose;
    QString about {};
};
/// What this member of staff can name now: the reception at the own window, open matters and tasks of the subject (at most 7 with it),
/// and for roles that may, a reason in own words (always the last). Empty: it may not be done at all.
std::vector<NamedPurpose> namablePurposes(const Actor& actor, PurposeUse use, const SubjectFile& file);

/// A typed reason: at least 4 characters, at least 3 different, not only digits or signs.
bool isTypedReason(QStringView text);

/// Whether the purpose is accepted: of a kind that the role may give, and true: the reception is open at this window, the matter is
/// open and names the subject, the task is the subject's and in an own grid. PurposeRequired with `accepted`, else.
Status checkPurpose(RecordReader& records, const Actor& actor, PurposeUse use, const Purpose& purpose, const QUuid& subject);

} // namespace huimin
