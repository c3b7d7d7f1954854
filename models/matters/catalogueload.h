#pragma once
#include "models/matters/catalogue.h"

/// The shipped catalogue as records: service items with their forms, and materials. Their ids follow from their keys, so that
/// every center and every generated city has the same ones.
namespace huimin {

struct Catalogue {
    std::vector<ServiceItem> items;
    std::vector<Material> materials;

    /// Null where there is none.
    const ServiceItem* item(QStringView itemCode) const;
    const Material* material(QStringView key) const;
};

/// The files of resources/catalogue as they are.
struct CatalogueFiles {
    QByteArray items; ///< service_items.json
    QByteArray forms;
    QByteArray materials;
    QByteArray details; ///< item_details.json
    QByteArray situations;
};

/// FileUnreadable with the reason for the log where a file is not what it should be: no JSON, an item without details or one that
/// asks for an unknown material, a form of an unknown block, a question that follows none, a key twice.
Result<Catalogue> readCatalogue(const CatalogueFiles& files);
/// The shipped ones. Items are version 1, in force from 2020-01-01 on.
Result<Catalogue> shippedCatalogue();

ServiceItemId serviceItemId(const QString& itemCode, int version);
MaterialId materialId(const QString& key);

} // namespace huimin
