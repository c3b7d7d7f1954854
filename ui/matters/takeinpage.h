#pragma once
#include "models/itemmodels/takeincheck.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include <QHash>
#include <QPointer>
#include <QTimer>

class QBoxLayout;

namespace huimin::ui {

class AgentBlock;
class Button;
class Card;
class Facts;
class FormField;
class Label;
class Options;
class RowList;

/// How a matter was taken in: accepted, received with a notice of what is missing (补正), accepted with a promise (容缺), or received
/// alone, where what should have followed did not.
enum class TakenAs { Accepted, Asked, Promised, Received };

/// Takes a matter in: questions, form, papers, what acceptance means. It is accepted (Ctrl+Enter), or everything that is wrong is told at
/// once (F9) and made into a sheet for the applicant, a notice or a promise. What is typed is kept as a draft at every pause and on leaving.
class TakeInPage final : public Page {
    Q_OBJECT
public:
    TakeInPage(Desk& desk, ActionCollection& actions, RecordRef applicant, QString itemCode, QWidget* parent = nullptr);
    ~TakeInPage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("takeIn/%1/%2").arg(uuidText(m_applicant.id), m_itemCode); }
    QString place() const override { return QStringLiteral("matters"); }
    QString icon() const override { return QStringLiteral("file-text"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    void arrange(int width) override { m_stacking.arrange(width); }
    bool mayBeDropped() const override { return !m_dirty; }
    /// The field or paper that has the focus.
    QString spot() const override;
    void goToSpot(const QString& spot) override;
    void keepWork() override { saveDraft(false); }
    const RecordRef& applicant() const { return m_applicant; }
    /// The reception that is open when the matter is taken in.
    void setReception(std::function<ReceptionId()> reception) { m_reception = std::move(reception); }
    /// What is put right here was refused by the center under that command: it goes once this is taken in.
    void setReplaces(CommandId refused) { m_replaces = refused; }

Q_SIGNALS:
    /// Taken in and safe on disk; `number` is the final or the provisional one.
    void takenIn(huimin::MatterId matter, const QString& number, bool provisional, huimin::ui::TakenAs as);
    /// Files that were put to papers could not be put to the matter, and why.
    void filesLeft(int count, const QString& sentence);
    /// 一次性告知单 for the applicant: nothing was received.
    void guideWanted(const QString& itemCode, const std::vector<huimin::Answer>& answers);
    void parked(const QString& title);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void load();
    void build();
    QWidget* buildForm();
    QWidget* buildPapers();
    QWidget* buildDates();
    QWidget* buildBar();
    void addQuestions(QBoxLayout& column);
    /// Those that the answers lead to stand there, the others do not.
    void showQuestions();
    void addField(QBoxLayout& column, std::size_t index);
    void clearParts();
    void edited();
    void showPapers();
    void showProblems(bool atFields);
    TakeInPaper* currentPaperRow();
    void toggleCurrentPaper();
    void doubtCurrentPaper();
    void openFiles();
    /// F9: everything that is wrong, at once.
    void check();
    QString currentPaper() const; ///< key of the material whose row is current
    bool selectPaper(const QString& key);
    bool selectMissingPaper();
    void goToNextProblem();
    /// To the control of an issue; false where it has none.
    bool goTo(const QString& path);
    void accept();
    void giveNotice();
    void askPromise();
    /// The receipt, then the act that follows from it.
    void receiveAnd(Command then, TakenAs as);
    /// Sends what makes the matter; `then` goes on with the number that it has.
    void send(const Command& command, const QString& provisional, std::function<void(const QString& number, bool provisional)> then);
    void finish(const QString& number, bool provisional, TakenAs as);
    void leave(const QString& number, bool provisional, TakenAs as);
    std::optional<QString> takeNumber();
    /// The item says something else since the form was opened, or is no longer there: what was typed stays.
    void itemChanged(const Error& error);
    void takeUp(TakeInForm form, QStringList changes);
    QWidget* buildChanges();
    void setBusy(bool busy);
    void say(const QString& sentence);
    void saveDraft(bool park);

    Desk& m_desk;
    const RecordRef m_applicant;
    const QString m_itemCode;
    std::optional<TakeInForm> m_form;
    DraftId m_draft;
    QHash<QString, FormField*> m_fields;
    QHash<QString, Options*> m_choices;
    QHash<QString, Options*> m_questions;
    AgentBlock* m_agent = nullptr;
    Card* m_formCard = nullptr;
    Card* m_paperCard = nullptr;
    RowList* m_paperList = nullptr;
    QStringList m_paperKeys; ///< of the rows of m_paperList, in their order
    Label* m_saved = nullptr;
    Label* m_left = nullptr;
    Button* m_accept = nullptr;
    QPointer<QWidget> m_content;
    Stacking m_stacking;
    QTimer m_pause;
    QUuid m_matterId;
    CommandId m_replaces;
    QString m_spot; ///< where the cursor goes as soon as the form stands
    std::function<ReceptionId()> m_reception;
    QString m_changed; ///< that the item has another version now, or none
    QStringList m_changes; ///< what it says otherwise
    bool m_ended = false; ///< the item cannot be applied for any more
    bool m_dirty = false;
    bool m_busy = false;
    bool m_checked = false; ///< after the first check the fields say what is wrong as one types
};

} // namespace huimin::ui
