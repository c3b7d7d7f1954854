#pragma once
#include "models/matters/itemcheck.h"
#include "models/store/records.h"

/// A whole catalogue, or a part of it, taken over at once: by the command ImportCatalogue and by the program of the center.
namespace huimin {

/// What is taken over. Of an item id, revision, who and when are not read.
struct CatalogueImport {
    QDate effectiveOn; ///< for changed items whose own date has passed; may be null where there are none
    std::vector<ServiceItem> items; ///< each as its latest version shall be; its `version` is the one that it was made from
    std::vector<Material> materials; ///< new ones; a known key must say the same as the one on record, else it would change what was taken in
};

/// How many of each.
struct ImportCounts {
    int published = 0;
    int cancelled = 0;
    int unchanged = 0;
    int materials = 0;
    bool operator==(const ImportCounts&) const = default;
};

/// Who publishes, and when.
struct PublishedBy {
    StaffId staff;
    Instant at;
};

/// Invalid with every issue at "/items/N/…", "/materials/N/…" or "/effectiveOn" and nothing written, or all of it written.
/// An item that says what its latest version says is left alone; one that is only cancelled is cancelled; an unknown code becomes
/// version 1 from any date on, of a known one the next version takes effect tomorrow at the earliest.
/// Members of the error that belong to an item: "/items/N/version" with `not_allowed` where it was made from an older version.
Result<ImportCounts> importCatalogue(RecordSpace& records, const CatalogueImport& import, const PublishedBy& by);

/// Publishes the next version of an item (see PublishItemBody): its issues at "/item/…", or the record.
Result<RecordText> publishVersion(RecordSpace& records, const ServiceItem& item, const ItemGround& ground, const PublishedBy& by);
/// No new matters from that day on: the version that governs then and those that were to come are cancelled. The record of the version
/// that was in force; ItemNotInForce where nothing is left to cancel.
Result<RecordText> cancelItemOn(RecordSpace& records, const QString& itemCode, QDate day, const PublishedBy& by);
/// What items may name, as it is on record.
Result<ItemGround> groundOf(RecordReader& records);

} // namespace huimin
