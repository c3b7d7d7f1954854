#pragma once
#include "ui/profile/subjectpage.h"

namespace huimin::ui {

class Facts;

/// A firm in one view (S06), laid out as a person is. Its credit code is public and can be copied; the names of its people are shown
/// to who serves it, masked where it is out of scope.
class EnterprisePage final : public SubjectPage {
    Q_OBJECT
public:
    EnterprisePage(Desk& desk, ActionCollection& actions, EnterpriseId id, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override;
    QString icon() const override { return QStringLiteral("building-2"); }

protected:
    void load() override;
    void refresh() override;
    const SubjectFile& file() const override { return m_file; }
    QString subjectName() const override { return m_file.firm.name; }
    void openContacts() override;
    void takeOutside(const QByteArray& json) override;

private:
    void show(FirmFile file);
    QWidget* identity();
    void fillPeople();

    FirmFile m_file;
    Card* m_register;
    Facts* m_facts;
    Listing* m_people;
    Listing* m_certificates;
    Listing* m_bills;
};

} // namespace huimin::ui
