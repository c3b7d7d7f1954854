#pragma once
#include "app/citygen/itemshelf.h"

namespace huimin::city {

/// Fills the form of an item as somebody would have on that day: what is on record by the prefill of each field, the rest with
/// made-up values that pass the checks of the form. Optional fields that no record fills stay empty.
class FormFiller {
public:
    FormFiller(const Neighbourhood& place, const Holdings& holdings, const GridPlan& grid);
    JsonText fill(const ServiceItem& item, const ApplicantFacts& applicant, QDate day, Dice& dice) const;

private:
    struct Family {
        const Home* home = nullptr;
        const Resident* spouse = nullptr;
        const Resident* child = nullptr; ///< the youngest
    };
    Family familyOf(const Person& person) const;
    /// What is on record; empty where nothing is.
    QString recorded(const QString& prefill, const ApplicantFacts& applicant, const Family& family) const;
    QString madeUp(const FormFieldSpec& field, QDate day, Dice& dice) const;

    const Neighbourhood& m_place;
    const Holdings& m_holdings;
    const GridPlan& m_grid;
    QHash<QUuid, const Home*> m_homes; ///< by resident
    std::vector<const Resident*> m_others; ///< who can stand as the other side of a matter
};

} // namespace huimin::city
