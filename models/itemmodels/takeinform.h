#pragma once
#include "models/commands/command.h"
#include "models/commands/matterbodies.h"
#include "models/matters/catalogue.h"
#include "models/matters/limits.h"
#include "models/registry/holdings.h"
#include <QHash>

namespace huimin {

/// One field of the form on the take-in page: what it holds and where that came from.
struct TakeInField {
    FormFieldSpec spec;
    QString value; ///< as typed; of a choice the key; of money yuan
    bool known = false; ///< came from the register (登记库), not typed here
    bool locked = false; ///< known by record: not typed again
    bool sensitive = false; ///< shown masked while locked
};

/// One paper of the check-list.
struct TakeInPaper {
    Material material;
    MaterialState state = MaterialState::Missing;
    std::optional<Certificate> certificate {}; ///< that shows it
    QStringList holders {}; ///< whose certificate it has to be, where it is not the applicant's own; empty too where nobody is known
    bool bySystem = false; ///< made or fetched by the program: nothing to bring
    QString reason {}; ///< of a doubtful one what is wrong with it
};

/// A file that was put to a paper before the matter is there. Its content lies sealed on this desk under its id.
struct TakeInFile {
    AttachmentId id;
    QString materialKey;
    QString title;
    QString mediaType;
    QString digest; ///< SHA-256, 64 hex digits
    std::int64_t size = 0;
};

/// Taking a matter in, without a widget: form prefilled from the record, papers ticked from the certificates that are held by whom
/// the material says, what is still wrong, and the one command of acceptance. Loaded off the GUI thread.
class TakeInForm {
public:
    /// NotFound where applicant or item is not there.
    static Result<TakeInForm> load(RecordReader& records, const RecordRef& applicant, const QString& itemCode, HallId hall, QDate today);

    const ServiceItem& item() const { return m_item; }
    const RecordRef& applicant() const { return m_applicant; }
    const QString& applicantName() const { return m_applicantName; }
    /// Sex and age, or the credit code.
    const QString& applicantDetail() const { return m_applicantDetail; }
    const std::optional<Hall>& hall() const { return m_hall; }

    std::vector<TakeInField>& fields() { return m_fields; }
    const std::vector<TakeInField>& fields() const { return m_fields; }
    /// The situation questions (情形引导) that these answers lead to, in order.
    std::vector<const ItemQuestion*> questions() const;
    /// The option that was chosen; empty while there is none.
    QString answerOf(const QString& question) const;
    /// What counts: the answers to the questions that are asked.
    std::vector<Answer> answers() const;
    /// Answers a question. The papers follow; what was ticked stays ticked, also for a paper that goes and comes again.
    void answer(const QString& question, const QString& option);

    /// What the answers make necessary.
    std::vector<TakeInFile> files;
    int filesOf(const QString& materialKey) const;
    /// AttachFile of each, once the matter is there.
    std::vector<Command> attachments(const QUuid& matterId) const;
    std::vector<TakeInPaper>& papers() { return m_papers; }
    const std::vector<TakeInPaper>& papers() const { return m_papers; }
    ResidentId agentId; ///< null: nobody acts for the applicant, or he is not on record
    QString agentName;
    QString agentIdNumber;
    std::optional<AgentKind> agentKind;
    QDate agentUntil; ///< end of the written authorisation
    bool hasAgent() const { return !agentName.trimmed().isEmpty(); }
    ReceptionId receptionId; ///< in which it is taken in; null outside one

    /// Issues at "/answers/KEY", "/form/KEY", "/materials/KEY", "/agentName" …; empty where it can be accepted.
    QList<FieldIssue> issues(QDate today) const;
    /// Whether nothing but papers is wrong: the papers can be received, and asked for once more.
    bool canBeReceived(QDate today) const;
    /// Papers that are neither held nor brought.
    int missingPapers() const;

    /// What acceptance at this instant means.
    struct Dates {
        QDate countsFrom;
        DueDate promised;
        DueDate statutory;
    };
    Dates dates(Instant at, const WorkCalendar& calendar) const;

    /// The command of acceptance in one step; `provisional` where the center cannot give a number now.
    Command command(const QUuid& matterId, const QString& provisional) const;
    /// The papers as they are, without acceptance (收件): what follows is a notice, or a promise.
    Command receipt(const QUuid& matterId, const QString& provisional) const;
    /// 补正告知 of everything that is wrong with the papers, after the receipt.
    Command notice(const QUuid& matterId) const;
    /// The form object as it is sent: {"KEY":"…"}.
    QByteArray formJson() const;
    /// What a draft keeps, and back. A field of a newer item that the draft does not know keeps its prefilled value.
    JsonText draft() const;
    void restore(const JsonText& draft);
    /// The draft of what was sent already: to put right what the center refused. Money stands in it in fen, and is read back as such.
    static JsonText draftOf(const TakeInBody& sent);

private:
    Command takeIn(const char* type, const QUuid& matterId, const QString& provisional) const;
    void choosePapers();
    /// What stands in the list goes back to the papers that may be asked for.
    void keepStates();
    ServiceItem m_item;
    RecordRef m_applicant;
    QString m_applicantName;
    QString m_applicantDetail;
    std::optional<QString> m_applicantPhone;
    std::optional<Hall> m_hall;
    std::vector<TakeInField> m_fields;
    std::vector<Answer> m_answers; ///< also those that are void as long as their question is not asked
    std::vector<TakeInPaper> m_possible; ///< by any answers
    std::vector<TakeInPaper> m_papers;
};

} // namespace huimin
