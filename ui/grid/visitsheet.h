#pragma once
#include "models/grid/fieldwork.h"
#include "models/grid/visitform.h"
#include "models/registry/resident.h"
#include "models/sync/desk.h"
#include "ui/widgets/popup.h"

class QBoxLayout;
class QCheckBox;

namespace huimin::ui {

class FormField;
class Options;

/// One call at a door: who was met, the questions answered by digits, a note. Answers become commands on the records: the visit, and what
/// has changed of a person. Ctrl+Enter records it.
class VisitSheet final : public Sheet {
    Q_OBJECT
public:
    struct About {
        GridTask task; ///< the task that it is for
        HouseholdId household; ///< one of the two
        EnterpriseId firm;
    };
    VisitSheet(QWidget& window, Desk& desk, About about);

Q_SIGNALS:
    /// It is safe on this desk; `hazard`: an answer says that something dangerous was found.
    void recorded(bool hazard);

private:
    struct Asked {
        const VisitQuestion* question;
        Options* options;
    };
    struct Member {
        Resident person;
        QCheckBox* box;
    };
    void addPeople(const std::vector<Resident>& people);
    void outcomeChosen();
    void record();
    void editPhone(const Resident& person, const QString& phone);

    Desk& m_desk;
    const About m_about;
    const Instant m_beganAt;
    Options* m_outcome;
    QBoxLayout* m_peopleBox;
    QWidget* m_people;
    QWidget* m_answers;
    std::vector<Asked> m_asked;
    std::vector<Member> m_members;
    FormField* m_phone;
    FormField* m_note;
    QCheckBox* m_consent;
    Button* m_record;
};

} // namespace huimin::ui
