#pragma once
#include "models/commands/actchoices.h"
#include "ui/matters/actform.h"
#include "ui/widgets/popup.h"
#include <QTimer>

namespace huimin::ui {

/// The acts from where a matter rests: those that can be done now, each with its key, and of the others why not.
class ActListSheet final : public Sheet {
    Q_OBJECT
public:
    ActListSheet(QWidget& window, const QString& stage, const std::vector<ActChoice>& choices);

Q_SIGNALS:
    void chosen(const QString& act);
};

/// The kind of the drafts that acts on such a record keep; their subject is the matter, the event or the task, their item code the act.
QString actDraftKind(const QString& recordType);
/// Why an act cannot be done, in a sentence: whose it is, or what stands in the way.
QString hindranceSentence(const ActChoice& choice);
/// The papers that an act makes, in words: 《延期告知书》; empty where it makes none.
QString papersOf(const QString& document);

/// One act on a record, asked for by a form. What the center finds wrong is said at its field, or below; else it closes. What is typed
/// is kept as a draft of the matter at every pause and when it is left, and stands there again the next time.
class ActSheet final : public Sheet {
    Q_OBJECT
public:
    /// About the matter itself, or about what waits on it (ApprovalRequest, DepartmentOpinion).
    struct About {
        QString act;
        const Schema* schema = nullptr;
        RecordRef record;
        std::int64_t rev = 0;
        QString document {}; ///< what it makes, as the edge names it
        QString words {}; ///< what is to be known before, above the form
    };
    ActSheet(QWidget& window, Desk& desk, About about, const ActGround& ground);

Q_SIGNALS:
    /// It is safe on this desk.
    void done(const QString& act);

private:
    void carryOut();
    void takeUp();
    void keep();

    Desk& m_desk;
    const About m_about;
    const QUuid m_subject; ///< of the draft: the matter, or the record where it is no act of a matter
    const QString m_title; ///< of the draft
    ActForm* m_form;
    Button* m_main;
    DraftId m_draft;
    JsonText m_kept; ///< what stood there when it was opened or last kept
    QTimer m_pause;
};

} // namespace huimin::ui
