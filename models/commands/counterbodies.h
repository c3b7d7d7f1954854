#pragma once
#include "models/matters/rating.h"
#include "models/matters/reception.h"

/// The bodies of the commands of the counter: tickets, receptions, the hand-over of a shift, ratings. `guard` is the state that the
/// desk saw.
namespace huimin {

/// TakeTicket 取号
struct TakeTicketBody {
    QString queue; ///< A, B, C: one of the hall's
    std::optional<QString> itemCode;
    QUuid subjectId; ///< may be null: nobody has to say who he is to get a number
    std::optional<QString> printed; ///< the number on the slip of a desk that was alone; the center keeps it where it is free
    bool operator==(const TakeTicketBody&) const = default;
};
template <> const Schema& schemaOf<TakeTicketBody>();

/// CallTicket 叫号, RecallTicket 重叫, PassTicket 过号, MarkNoShow 没来
struct TicketActBody {
    std::optional<QString> guard;
    bool operator==(const TicketActBody&) const = default;
};
template <> const Schema& schemaOf<TicketActBody>();

/// StartReception 开始接待
struct StartReceptionBody {
    TicketId ticketId; ///< null: came without a number
    QUuid subjectId; ///< null: not known yet, or as the ticket says
    ResidentId companionId;
    bool operator==(const StartReceptionBody&) const = default;
};
template <> const Schema& schemaOf<StartReceptionBody>();

/// RecordConsultation 咨询
struct RecordConsultationBody {
    std::optional<QString> itemCode;
    QString text;
    bool operator==(const RecordConsultationBody&) const = default;
};
template <> const Schema& schemaOf<RecordConsultationBody>();

/// EndReception 结束接待
struct EndReceptionBody {
    ReceptionOutcome outcome {};
    bool operator==(const EndReceptionBody&) const = default;
};
template <> const Schema& schemaOf<EndReceptionBody>();

/// HandOverShift 交班: what stood open when it was handed over; the page itself is made from the records.
struct HandOverShiftBody {
    int openMatters = 0;
    int comingBack = 0;
    int promises = 0;
    int papers = 0; ///< in the tray: taken, not archived
    int parked = 0;
    int waiting = 0; ///< not sent yet
    std::optional<QString> note;
    bool operator==(const HandOverShiftBody&) const = default;
};
template <> const Schema& schemaOf<HandOverShiftBody>();

/// RateService 评价: once for a reception
struct RateServiceBody {
    ReceptionId receptionId;
    MatterId matterId; ///< one of the reception's, or null: the contact as a whole
    int score = 0; ///< 5 very content … 1 not at all
    std::optional<QString> text;
    bool operator==(const RateServiceBody&) const = default;
};
template <> const Schema& schemaOf<RateServiceBody>();

/// AnswerRating 处理差评: called back, planned (with a new due date), put right, explained
struct AnswerRatingBody {
    std::optional<QString> guard;
    RatingState step {};
    QString reply;
    std::optional<QDate> dueOn;
    bool operator==(const AnswerRatingBody&) const = default;
};
template <> const Schema& schemaOf<AnswerRatingBody>();

/// AppealRating 申诉误评
struct AppealRatingBody {
    std::optional<QString> guard;
    QString reason;
    bool operator==(const AppealRatingBody&) const = default;
};
template <> const Schema& schemaOf<AppealRatingBody>();

/// CloseRating 办结: after the recheck, or a second person's yes to an appeal
struct CloseRatingBody {
    std::optional<QString> guard;
    std::optional<Recheck> recheck;
    std::optional<QString> reply;
    bool operator==(const CloseRatingBody&) const = default;
};
template <> const Schema& schemaOf<CloseRatingBody>();

} // namespace huimin
