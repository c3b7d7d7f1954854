#pragma once
#include "app/citygen/people.h"
#include <QMultiHash>

/// What people and firms of a grid hold and owe: certificates, vehicles, bills, and the checks of who they are.
namespace huimin::city {

struct Holdings {
    std::vector<Certificate> certificates;
    std::vector<Vehicle> vehicles;
    std::vector<Bill> bills;
    std::vector<IdentityCheck> checks;

    /// The valid certificate of that kind; null where there is none.
    const Certificate* held(const QUuid& holder, CertificateKind kind) const;
    void index();

private:
    QMultiHash<QUuid, std::size_t> m_byHolder;
};

/// About three certificates a resident, 3 % of those that expire within 90 days and 1 % expired; 0.3 vehicles a resident, a fifth
/// of them new energy; two months of water, power and gas a household and two bills a firm, 8 % open and 2 % overdue.
class HoldingsMaker {
public:
    HoldingsMaker(const CityPlan& plan, const Organisation& house, NumberPools& numbers);

    /// For everybody of the grid but the cast, who have theirs by name.
    void make(const GridPlan& grid, const Neighbourhood& place, const std::vector<Enterprise>& firms, Holdings& out, Dice& dice);

    /// One certificate that ends on `validTo` (never, where there is none) and was issued `years` before; long ones on `issued`.
    Certificate certificate(CertificateKind kind, const QUuid& holder, const QString& number, QDate issued, std::optional<QDate> validTo, Dice& dice);
    Bill bill(BillKind kind, const QUuid& payer, const QString& account, int monthsBack, Money amount, QDate dueOn, BillState state, Dice& dice);
    IdentityCheck check(ResidentId resident, IdentityLevel level, Instant at, StaffId by, Dice& dice);

private:
    enum Ending { Over, Soon, Later };
    void personPapers(const Person& person, const Home* home, Holdings& out, Dice& dice);
    void firmPapers(const Enterprise& firm, Holdings& out, Dice& dice);
    void homeBills(const Home& home, Holdings& out, Dice& dice);
    void firmBills(const Enterprise& firm, Holdings& out, Dice& dice);
    void vehicle(const QUuid& owner, bool business, std::optional<QDate> ownerGrown, Holdings& out, Dice& dice);
    void give(Holdings& out, CertificateKind kind, const QUuid& holder, const QString& number, QDate issued, Dice& dice);
    /// A certificate of so many years: when it ends is dealt among those ends for which it was issued within the two days.
    void giveFor(Holdings& out, CertificateKind kind, const QUuid& holder, const QString& number, int years, QDate issuedFrom, QDate issuedTo, Dice& dice);
    BillState billState(int monthsBack, bool alive, Dice& dice);

    const CityPlan& m_plan;
    const Organisation& m_house;
    NumberPools& m_numbers;
    Dealer m_endings;
    Dealer m_levels;
    Dealer m_plates;
    Dealer m_newestBills;
    Dealer m_olderBills;
    Share m_vehicles;
    Share m_firmVehicles;
};

} // namespace huimin::city
