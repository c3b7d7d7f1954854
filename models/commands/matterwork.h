#pragma once
#include "models/commands/commandtypes.h"
#include "models/commands/matterbodies.h"
#include "models/matters/catalogue.h"
#include "models/matters/states.h"

namespace huimin {

/// What a step of a matter says besides the act.
struct StepNotes {
    std::optional<QString> opinion;
    std::optional<QString> reasonCode;
};

/// One command's work on one matter. It walks the edges of the state machine; each step makes its event and its documents; papers,
/// clocks and fields are changed in between; `finish` writes all of it. The commands on matters are short programs over this.
class MatterWork {
public:
    /// A matter that does not exist yet, made from `open` (item in force, applicant known, form in order), at its first stage.
    static Result<MatterWork> open(const Command& command, CommandContext& context, const NewMatter& open);
    /// A matter on record that lies with this hall or department and rests in the stage that the desk saw.
    static Result<MatterWork> existing(const Command& command, CommandContext& context, const std::optional<QString>& guard);

    Matter& matter() { return m_matter; }
    const std::vector<MatterEvent>& events() const { return m_events; }
    const std::vector<MatterMaterial>& materials() const { return m_materials; }

    /// Moves along the edge of the act from the present stage: ForbiddenRole or ActNotPossible where there is none.
    Status step(const char* act, const StepNotes& notes = {});
    /// Papers as they were taken. Invalid at "/materials/N/…" for a key that the item does not ask for, a state that is not for a
    /// clerk to give, a certificate that does not show it.
    Status takeMaterials(const std::vector<TakenMaterial>& taken);
    /// Rows for what the item asks for and nobody brought: missing, or made by the system.
    void fillUpMaterials();
    /// Keys of what is needed and neither held nor brought.
    QStringList missingMaterials() const;
    /// ActNotPossible with `stage`, `possible` and `missing` where a needed paper is neither held nor brought.
    Status requireMaterials() const;
    /// Acceptance: the day that counts, both due dates, both clocks.
    Status startClocks();
    /// Ends whatever clock still runs or stands.
    void endClocks();

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
    Result<DocumentId> makeDocuments(const MatterEdge& edge);
    Status checkHeld(const TakenMaterial& taken, const Material& material, const QString& path);
    Result<bool> isHolderNear(const QUuid& holder);
    QString documentNumber(const QString& kind, int issue) const;
    template <typename T> void stamp(T& record) const;

    const Command* m_command;
    CommandContext* m_context;
    Matter m_matter;
    ServiceItem m_item;
    Hall m_hall;
    QString m_stage;
    std::vector<MatterMaterial> m_materials;
    std::vector<MatterEvent> m_events;
    std::vector<ClockSegment> m_segments;
    std::vector<Document> m_documents;
    QSet<QUuid> m_changed; ///< ids of parts that were made or changed here
    int m_madeEvents = 0;
    int m_madeDocuments = 0;
    int m_madeSegments = 0;
    int m_madeMaterials = 0;
};

} // namespace huimin
