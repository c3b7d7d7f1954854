#pragma once
#include "ui/profile/subjectpage.h"

namespace huimin::ui {

/// A person in one view (S05): who it is and how sure that is, what is open, due and was done, household, certificates, vehicles,
/// bills, contacts, what happened.
class PersonPage final : public SubjectPage {
    Q_OBJECT
public:
    PersonPage(Desk& desk, ActionCollection& actions, ResidentId id, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override;
    QString icon() const override { return QStringLiteral("user-round"); }

protected:
    void load() override;
    void refresh() override;
    const SubjectFile& file() const override { return m_file; }
    QString subjectName() const override { return m_file.who.name; }
    void openContacts() override;
    void takeOutside(const QByteArray& json) override;

private:
    void show(PersonFile file);
    QWidget* identity();
    void fillHousehold();
    void fillVehicles();
    void fillBills();
    void fillContacts();
    void askIdentity();
    QString masked(const Field& field) const;

    PersonFile m_file;
    Listing* m_household;
    Listing* m_certificates;
    Listing* m_vehicles;
    Listing* m_bills;
    Card* m_contacts;
    QVBoxLayout* m_contactRows;
    Listing* m_firms;
};

} // namespace huimin::ui
