#pragma once
#include "models/itemmodels/agentoffers.h"
#include "models/itemmodels/takeinform.h"
#include "models/sync/desk.h"
#include <QWidget>

namespace huimin::ui {

class FormField;
class Options;

/// Who acts for the applicant (代办) on the take-in page: found like any person or typed in, by what he acts, and until when.
class AgentBlock final : public QWidget {
    Q_OBJECT
public:
    /// Fills `form`, which outlives it.
    AgentBlock(Desk& desk, TakeInForm& form, QWidget* parent = nullptr);

    /// Opens the look-up (F2 in the name, Alt+A anywhere on the page).
    void find();
    /// Says at the fields what is wrong.
    void showProblems(const QList<FieldIssue>& issues, bool atFields);
    /// The control of a path ("/agentKind") or of a spot; null where it has none.
    QWidget* control(const QString& path) const;
    /// The path whose control has the focus; empty where none has.
    QString focused() const;

Q_SIGNALS:
    void edited();
    /// Somebody of the register was chosen: go on with the next thing.
    void chosen();

private:
    void open(std::vector<AgentOffer> near);
    void take(ResidentId id);
    void clear();
    void show();

    Desk& m_desk;
    TakeInForm& m_form;
    FormField* m_name;
    FormField* m_id;
    Options* m_kind;
    FormField* m_until;
    QWidget* m_authority;
};

} // namespace huimin::ui
