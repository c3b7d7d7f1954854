#pragma once
#include "app/citygen/holdings.h"
#include "app/citygen/outlet.h"
#include "models/matters/catalogueload.h"

/// The shipped items, and which of them somebody may apply for.
namespace huimin::city {

/// What the choice of an item asks about an applicant.
struct ApplicantFacts {
    const Person* person = nullptr; ///< of an enterprise: null
    const Enterprise* firm = nullptr;
    std::optional<int> youngestChild; ///< age of the youngest child under 18 in the household
    bool bereaved = false; ///< somebody of the household died in the last two years
    bool drives = false;
    bool hasCar = false;
    bool veteran = false;
};

class ItemShelf {
public:
    static Result<ItemShelf> load();

    /// Sends materials and items.
    void send(const CityPlan& plan, Outlet& out);

    const ServiceItem& item(const QString& code) const;
    const std::vector<Material>& materials() const { return m_catalogue.materials; }

    /// Which items a matter needs by its path.
    struct Wanted {
        int leastDays = 0; ///< promised working days
        int mostDays = 1000;
        bool instant = false; ///< only what is done on the spot
        bool notInstant = false;
        bool licence = false; ///< only type 01
        bool notLicence = false;
        bool firm = false; ///< rather a firm's
        bool notEcology = false; ///< all open matters of that department are the cast's
    };
    /// An item that the applicant may apply for, by weight; null where there is none.
    const ServiceItem* choose(const ApplicantFacts& applicant, const Wanted& wanted, Dice& dice) const;
    /// Whether items with so many promised days stand open to every adult or every firm.
    bool common(int leastDays, int mostDays) const;

private:
    struct Entry {
        std::size_t item;
        int code; ///< the last four digits
        int weight;
        bool firm;
    };
    Catalogue m_catalogue;
    std::vector<Entry> m_entries;
};

} // namespace huimin::city
