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

/// Reads the three files of resources/catalogue. FileUnreadable with the reason for the log where one is not what it should be:
/// no JSON, an item that asks for an unknown material, a form of an unknown block, a key twice.
Result<Catalogue> readCatalogue(const QByteArray& serviceItems, const QByteArray& forms, const QByteArray& materials);
/// The shipped ones. Items are version 1, in force from 2020-01-01 on.
Result<Catalogue> shippedCatalogue();

ServiceItemId serviceItemId(const QString& itemCode, int version);
MaterialId materialId(const QString& key);

} // namespace huimin
