#pragma once
#include "models/commands/actchoices.h"
#include "ui/matters/actform.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

/// The acts from where a matter rests: those that can be done now, each with its key, and of the others why not.
class ActListSheet final : public Sheet {
    Q_OBJECT
public:
    ActListSheet(QWidget& window, const QString& stage, const std::vector<ActChoice>& choices);

Q_SIGNALS:
    void chosen(const QString& act);
};

/// Why an act cannot be done, in a sentence: whose it is, or what stands in the way.
QString hindranceSentence(const ActChoice& choice);
/// The papers that an act makes, in words: 《延期告知书》; empty where it makes none.
QString papersOf(const QString& document);

/// One act on a record, asked for by a form. What the center finds wrong is said at its field, or below; else it closes.
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

    Desk& m_desk;
    const About m_about;
    ActForm* m_form;
    Button* m_main;
};

} // namespace huimin::ui
