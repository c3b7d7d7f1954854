#pragma once
#include "models/base/field.h"
#include "models/grid/gridevent.h"

/// The bodies of the acts on grid events (event_states.json). `guard` is the stage that the desk saw. Photos are attachments of the event.
/// The others are NoteBody and ReasonBody of actbodies.h: SignEvent (NoteBody), AnswerUrge (NoteBody, `opinion` is the reply), RefuseEvent,
/// ResumeEvent, EscalateEvent, ReopenEvent (ReasonBody).
namespace huimin {

enum class EventResult { Solved, PartlySolved, NotFound, NoLonger };
template <> struct EnumTexts<EventResult> {
    static constexpr EnumText<EventResult> list[] = { { EventResult::Solved, "solved" }, { EventResult::PartlySolved, "partlySolved" },
        { EventResult::NotFound, "notFound" }, { EventResult::NoLonger, "noLonger" } };
};

enum class CallBackOutcome { Satisfied, Nobody, NotReached };
template <> struct EnumTexts<CallBackOutcome> {
    static constexpr EnumText<CallBackOutcome> list[] = { { CallBackOutcome::Satisfied, "satisfied" }, { CallBackOutcome::Nobody, "nobody" },
        { CallBackOutcome::NotReached, "notReached" } };
};

/// ReportEvent 上报. `gridId` may be left out where `point` tells it, `point` where it is not known: then the middle of the grid stands.
/// `level`: from grid (by a grid worker) up; `urgency`: that of the class where it is left out.
struct ReportEventBody {
    QString classCode;
    QString place;
    GridCellId gridId;
    std::optional<PlanePoint> point;
    EventSource source {};
    std::optional<EventLevel> level;
    std::optional<EventUrgency> urgency;
    QString text;
    std::optional<QString> people;
    std::optional<QString> provisional;
    bool operator==(const ReportEventBody&) const = default;
};
template <> const Schema& schemaOf<ReportEventBody>();

/// FileEvent 立案: level and urgency as the supervisor sets them.
struct FileEventBody {
    std::optional<QString> guard;
    std::optional<EventLevel> level;
    std::optional<EventUrgency> urgency;
    std::optional<QString> opinion;
    bool operator==(const FileEventBody&) const = default;
};
template <> const Schema& schemaOf<FileEventBody>();

/// JoinEvent 并案.
struct JoinEventBody {
    std::optional<QString> guard;
    GridEventId joinTo;
    std::optional<QString> opinion;
    bool operator==(const JoinEventBody&) const = default;
};
template <> const Schema& schemaOf<JoinEventBody>();

/// DispatchEvent 派遣: to a department, or to a grid worker by name.
struct DispatchEventBody {
    std::optional<QString> guard;
    DepartmentId mainUnit;
    StaffId handlerId;
    std::vector<DepartmentId> helpers;
    std::optional<QString> opinion;
    bool operator==(const DispatchEventBody&) const = default;
};
template <> const Schema& schemaOf<DispatchEventBody>();

/// ReturnEvent 退回: not ours, and whose it is.
struct ReturnEventBody {
    std::optional<QString> guard;
    QString reason;
    DepartmentId rightUnit;
    std::vector<AttachmentId> photos;
    bool operator==(const ReturnEventBody&) const = default;
};
template <> const Schema& schemaOf<ReturnEventBody>();

/// RecordHandling 处置记录; with it the handler asks for an extension (`days`) or for hanging up (`reviewOn`).
struct RecordHandlingBody {
    std::optional<QString> guard;
    QString text;
    std::vector<AttachmentId> photos;
    std::optional<Money> cost; ///< fen
    std::optional<EventAsk> ask;
    std::optional<int> days;
    std::optional<QDate> reviewOn;
    bool operator==(const RecordHandlingBody&) const = default;
};
template <> const Schema& schemaOf<RecordHandlingBody>();

/// ExtendEvent 延期.
struct ExtendEventBody {
    std::optional<QString> guard;
    int days = 0; ///< 1 … 10
    QString reason;
    bool operator==(const ExtendEventBody&) const = default;
};
template <> const Schema& schemaOf<ExtendEventBody>();

/// HangUpEvent 挂账.
struct HangUpEventBody {
    std::optional<QString> guard;
    QDate reviewOn; ///< within 30 days
    QString reason;
    bool operator==(const HangUpEventBody&) const = default;
};
template <> const Schema& schemaOf<HangUpEventBody>();

/// CallUnits 吹哨: further units come to help.
struct CallUnitsBody {
    std::optional<QString> guard;
    std::vector<DepartmentId> helpers;
    QString reason;
    bool operator==(const CallUnitsBody&) const = default;
};
template <> const Schema& schemaOf<CallUnitsBody>();

/// TurnIntoMatter 转办件.
struct TurnIntoMatterBody {
    std::optional<QString> guard;
    MatterId matterId;
    std::optional<QString> opinion;
    bool operator==(const TurnIntoMatterBody&) const = default;
};
template <> const Schema& schemaOf<TurnIntoMatterBody>();

/// HandleOnSpot 自办, ReportDone 处置完成: what was done, with photos of before and after.
struct EventDoneBody {
    std::optional<QString> guard;
    QString text;
    std::vector<AttachmentId> before;
    std::vector<AttachmentId> after;
    bool operator==(const EventDoneBody&) const = default;
};
template <> const Schema& schemaOf<EventDoneBody>();

/// PassCheck 核查通过.
struct PassCheckBody {
    std::optional<QString> guard;
    EventResult resultClass {};
    std::vector<AttachmentId> photos;
    std::optional<Money> loss; ///< fen
    std::optional<int> injured;
    std::optional<int> dead;
    std::optional<QString> opinion;
    bool operator==(const PassCheckBody&) const = default;
};
template <> const Schema& schemaOf<PassCheckBody>();

/// FailCheck 核查不通过, ClimbAfterCheck 三次不通过升级.
struct FailCheckBody {
    std::optional<QString> guard;
    QString reason;
    std::vector<AttachmentId> photos;
    bool operator==(const FailCheckBody&) const = default;
};
template <> const Schema& schemaOf<FailCheckBody>();

/// CallBack 回访: satisfied, nobody to call, or not reached three times.
struct CallBackBody {
    std::optional<QString> guard;
    CallBackOutcome outcome {};
    std::optional<int> score; ///< 1 … 5, with satisfied
    std::optional<int> attempts; ///< with notReached
    std::optional<QString> opinion;
    bool operator==(const CallBackBody&) const = default;
};
template <> const Schema& schemaOf<CallBackBody>();

/// UrgeEvent 督办: the letter, and by when it is answered.
struct UrgeEventBody {
    std::optional<QString> guard;
    QString letter;
    Instant replyBy;
    bool operator==(const UrgeEventBody&) const = default;
};
template <> const Schema& schemaOf<UrgeEventBody>();

} // namespace huimin
