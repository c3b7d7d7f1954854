#pragma once
#include "models/itemmodels/takeinform.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include <QHash>
#include <QTimer>

class QBoxLayout;

namespace huimin::ui {

class Button;
class Card;
class Facts;
class FormField;
class Label;
class Options;
class RowList;

/// Takes a matter in: form, papers, what acceptance means, one act. What is typed is kept as a draft at every pause and on leaving.
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

Q_SIGNALS:
    /// Accepted and safe on disk; `number` is the final or the provisional one.
    void takenIn(huimin::MatterId matter, const QString& number, bool provisional);
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
    void edited();
    void showPapers();
    void showProblems(bool atFields);
    void toggleCurrentPaper();
    QString currentPaper() const; ///< key of the material whose row is current
    bool selectPaper(const QString& key);
    bool selectMissingPaper();
    void goToNextProblem();
    void accept();
    void saveDraft(bool park);
    QString problemSentence(const TakeInField& field, const QString& code) const;

    Desk& m_desk;
    const RecordRef m_applicant;
    const QString m_itemCode;
    std::optional<TakeInForm> m_form;
    DraftId m_draft;
    QHash<QString, FormField*> m_fields;
    QHash<QString, Options*> m_choices;
    QHash<QString, Options*> m_questions;
    FormField* m_agentName = nullptr;
    FormField* m_agentId = nullptr;
    Card* m_formCard = nullptr;
    Card* m_paperCard = nullptr;
    RowList* m_paperList = nullptr;
    QStringList m_paperKeys; ///< of the rows of m_paperList, in their order
    Label* m_saved = nullptr;
    Label* m_left = nullptr;
    Button* m_accept = nullptr;
    QWidget* m_content = nullptr;
    Stacking m_stacking;
    QTimer m_pause;
    QUuid m_matterId;
    QString m_spot; ///< where the cursor goes as soon as the form stands
    std::function<ReceptionId()> m_reception;
    bool m_dirty = false;
    bool m_busy = false;
    bool m_checked = false; ///< after the first check the fields say what is wrong as one types
};

} // namespace huimin::ui
