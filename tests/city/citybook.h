#pragma once
#include "app/citygen/city.h"
#include "models/grid/fieldwork.h"
#include "models/grid/gridevent.h"
#include "models/matters/catalogue.h"
#include "models/matters/reception.h"
#include "models/registry/enterprise.h"
#include "models/registry/organisation.h"
#include <QHash>
#include <map>
#include <set>

namespace huimin::test {

/// The day that the cities of these tests are made for, a Tuesday.
inline const QDate cityBookDay(2026, 11, 24);

/// A city that was made once, read back from its records as any program would read them.
class CityBook {
public:
    explicit CityBook(const city::CityOptions& options);

    city::CitySummary summary;
    QByteArray digest; ///< SHA-256 over all records in the order in which they came
    std::vector<QByteArray> typesInOrder; ///< each type at its first record

    std::vector<Department> departments;
    std::vector<Hall> halls;
    std::vector<ServiceWindow> windows;
    std::vector<Staff> staff;
    std::vector<Material> materials;
    std::vector<ServiceItem> items;
    std::vector<GridCell> grids;
    std::vector<Building> buildings;
    std::vector<Address> addresses;
    std::vector<Household> households;
    std::vector<Resident> residents;
    std::vector<Enterprise> enterprises;
    std::vector<Relation> relations;
    std::vector<IdentityCheck> checks;
    std::vector<Certificate> certificates;
    std::vector<Vehicle> vehicles;
    std::vector<Bill> bills;
    std::vector<Ticket> tickets;
    std::vector<Reception> receptions;
    std::vector<Matter> matters;
    std::vector<MatterBrief> briefs;
    std::vector<MatterMaterial> matterMaterials;
    std::vector<MatterEvent> matterEvents;
    std::vector<ClockSegment> segments;
    std::vector<Document> documents;
    std::vector<GridTask> tasks;
    std::vector<Visit> visits;
    std::vector<GridEvent> gridEvents;
    std::vector<EventStep> steps;

    std::vector<const Resident*> living() const;
    int age(const Resident& resident) const;
    /// The one resident of the name (and age, where two have it); null where there is none.
    const Resident* resident(const QString& name, int age = -1) const;
    const Resident* resident(const QUuid& id) const { return m_residentById.value(id); }
    const Enterprise* enterprise(const QString& name) const;
    const Staff* login(const QString& name) const;
    const GridCell* grid(const QString& code) const;
    const Household* household(const Resident& resident) const { return m_householdById.value(resident.householdId.uuid); }
    const Address* address(const Resident& resident) const;
    const GridCell* gridOf(const Resident& resident) const;
    /// How many records name this subject as their holder, payer, owner … through `of`.
    template <typename T, typename Member>
    std::vector<const T*> of(const std::vector<T>& list, Member member, const QUuid& id) const
    {
        std::vector<const T*> found;
        for (const T& entry : list)
            if (asUuid(entry.*member) == id)
                found.push_back(&entry);
        return found;
    }
    static QUuid asUuid(const QUuid& id) { return id; }
    template <typename Tag>
    static QUuid asUuid(const Id<Tag>& id) { return id.uuid; }

private:
    class Reader;
    QHash<QUuid, const Resident*> m_residentById;
    QHash<QUuid, const Household*> m_householdById;
    QHash<QUuid, const Address*> m_addressById;
    QHash<QUuid, const GridCell*> m_gridById;
};

/// 20,000 residents, seed 1; made once a program.
const CityBook& bigCity();
/// 2,000 residents, seed 7.
const CityBook& smallCity();

/// Rows "20,000" and "2,000"; with `days` also 500 residents on days where weeks, months and calendars end.
void addCityRows(bool days = false);
/// The city of the row.
const CityBook& cityOfRow();

/// A share in percent.
inline double percent(std::size_t part, std::size_t whole) { return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole); }

} // namespace huimin::test
