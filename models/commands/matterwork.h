#pragma once
#include "models/commands/commandtypes.h"
#include "models/commands/matterbodies.h"
#include "models/matters/approval.h"
#include "models/matters/catalogue.h"
#include "models/matters/handling.h"
#include "models/matters/states.h"

namespace huimin {

/// What a step of a matter says besides the act.
struct StepNotes {
    std::optional<QString> opinion;
    std::optional<QString> reasonCode;
    std::optional<JsonText> recorded {}; ///< what has to be recorded of it: the body of its command
};

/// One command's work on one matter. It walks the edges of the state machine; each step makes its event and its documents; papers,
/// clocks and fields are changed in between; `finish` writes all of it. The commands on matters are short programs over this.
class MatterWork {
public:
    /// A matter that does not exist yet, made from `open` (item in force, applicant known, form in order), at its first stage.
    static Result<MatterWork> open(const Command& command, CommandContext& context, const NewMatter& open);
    /// A matter on record that lies with this hall or department and rests in the stage that the desk saw. Where it rests in another,
    /// ActNotPossible tells `stage`, `possible`, and of the last act `lastAct`, `lastBy`, `lastAt`.
    static Result<MatterWork> existing(const Command& command, CommandContext& context, const std::optional<QString>& guard);
    /// The same, for an act that has an edge from there for this role.
    static Result<MatterWork> forAct(const char* act, const Command& command, CommandContext& context, const std::optional<QString>& guard);

    Matter& matter() { return m_matter; }
    const Matter& matter() const { return m_matter; }
    const ServiceItem& item() const { return m_item; }
    const Handling& handling() const { return m_handling; }
    const Hall& hall() const { return m_hall; }
    const std::vector<MatterEvent>& events() const { return m_events; }
    const std::vector<MatterMaterial>& materials() const { return m_materials; }
    const std::vector<ClockSegment>& segments() const { return m_segments; }
    const std::vector<Document>& documents() const { return m_documents; }
    const std::vector<DepartmentOpinion>& opinions() const { return m_opinions; }
    QDate today() const { return businessDate(m_context->at); }

    /// Moves along the edge of the act from the present stage: ForbiddenRole or ActNotPossible where there is none.
    Status step(const char* act, const StepNotes& notes = {});
    /// ActNotPossible from here, with `why`: a word that screens put into a sentence.
    Error notNow(const char* why) const;

    /// Papers are taken today for an application that was made before: it is judged by the version in force today, where the form and the
    /// answers that were given pass that one too; else, and where the item was cancelled, by the one it was made under.
    Status pinToday();

    // ---- papers (matterpapers.cpp)
    /// Papers as they were taken. Invalid at "/materials/N/…" for a key that the item does not ask for, a state that is not for a
    /// clerk to give, a certificate that does not show it.
    Status takeMaterials(const std::vector<TakenMaterial>& taken);
    /// Rows for what the item asks for and nobody brought: missing, or made by the system.
    void fillUpMaterials();
    /// Keys of what is needed and neither held nor brought.
    QStringList missingMaterials() const;
    /// ActNotPossible with `stage`, `possible` and `missing` where a needed paper is neither held nor brought.
    Status requireMaterials() const;
    /// The row of a needed paper that may come later; Invalid at `path` for one that is not missing.
    Status promiseMaterial(const QString& key, const QString& path);
    bool hasOpenPromise() const;

    // ---- clocks (matterclocks.cpp)
    /// Acceptance at this instant: the day that counts, both due dates, both clocks.
    void startClocks();
    /// The same counted from a day that is given.
    void startClocksFrom(QDate from);
    /// Both clocks stop today, for a reason, under the document of the last step.
    void stopClocks(const std::optional<QString>& reasonCode);
    /// Both go on, and the due dates move by what was stopped.
    void resumeClocks();
    /// Moves both limits by working days.
    void extendClocks(int workingDays);
    /// Watches the day by which promised papers come.
    void watchPromise(QDate until);
    void endPromise();
    /// Ends whatever clock still runs or stands.
    void endClocks();

    // ---- second persons and other departments (matterapproval.cpp)
    /// Whether a second person has agreed to this very act.
    bool isAgreed() const { return m_context->approval.has_value(); }
    /// Leaves the act on the record until somebody of that role has agreed or refused. ActNotPossible (`why` = waiting) where the
    /// same act waits already.
    Result<CommandOutcome> ask(const char* act, Role of, const std::optional<QString>& reason);
    void consult(DepartmentOpinion opinion);
    bool awaitsOpinions() const;
    /// Whether this member of staff examined the matter: he may not decide it.
    bool wasReviewedBy(StaffId staff) const;

    /// A certificate that the matter gives, for an applicant on record.
    void issue(Certificate certificate);
    /// The documents of the decision and the certificate are with the citizen.
    void handOverDocuments();
    /// What was done here goes on only from here: corrected again, or out of the hall.
    void cannotBeUndone() { m_canBeUndone = false; }
    /// Takes back what the last act changed (undocommand.cpp).
    Status restore(const UndoImage& image, const MatterEvent& undone, const StepNotes& notes);

    /// Writes all that was made and changed. The slim row of the matter is the store's to make.
    Result<CommandOutcome> finish();

private:
    MatterWork(const Command& command, CommandContext& context)
        : m_command(&command)
        , m_context(&context)
    {
    }
    Status makeFrom(const NewMatter& open);
    Status loadParts();
    Status loadItem();
    Status setApplicant(const NewMatter& open);
    Status setAgent(const NewMatter& open);
    Status giveNumber();
    Result<MatterEdge> edgeOf(const QString& act) const;
    MatterEvent& addEvent(const QString& act, const QString& to, const StepNotes& notes);
    DocumentId makeDocuments(const MatterEdge& edge);
    Status checkHeld(const TakenMaterial& taken, const Material& material, const QString& path);
    Result<bool> isHolderNear(const QUuid& holder);
    QString documentNumber(const QString& kind, int issue) const;
    void openSegment(LimitKind limit, QDate from, SegmentState state, const std::optional<QString>& reasonCode);
    void closeSegment(LimitKind limit);
    void recountDues(const char* reason);
    void dropApprovals();
    void remember();
    UndoImage image() const;
    Status saveParts();
    Result<CommandOutcome> outcomeOf(RecordText stored) const;
    template <typename T> void stamp(T& record) const
    {
        record.createdAt = m_context->at;
        record.createdBy = m_context->actor.staff;
    }

    const Command* m_command;
    CommandContext* m_context;
    Matter m_matter;
    ServiceItem m_item;
    Handling m_handling;
    Hall m_hall;
    QString m_stage;
    struct Parts {
        std::vector<MatterMaterial> materials;
        std::vector<ClockSegment> segments;
    };
    std::vector<MatterMaterial> m_materials;
    std::vector<MatterEvent> m_events;
    std::vector<ClockSegment> m_segments;
    std::vector<Document> m_documents;
    std::vector<ApprovalRequest> m_approvals;
    std::vector<DepartmentOpinion> m_opinions;
    std::optional<Certificate> m_certificate;
    Matter m_matterBefore; ///< as it was before the last step of this command
    Parts m_partsBefore;
    QSet<QUuid> m_changed; ///< ids of parts that were made or changed here
    std::optional<ApprovalRequestId> m_asked;
    int m_madeEvents = 0;
    int m_madeDocuments = 0;
    int m_madeSegments = 0;
    int m_madeMaterials = 0;
    int m_madeOpinions = 0;
    bool m_isNew = false;
    bool m_canBeUndone = true;
};

} // namespace huimin
