#pragma once
#include "models/matters/catalogue.h"
#include "models/registry/organisation.h"
#include <QHash>

/// Whether a version of an item can be published: every field by itself, and what they say together (facts of the catalogue; the shapes
/// and codes of resources/catalogue/README.md). The same in the editor, at an import and at the center.
namespace huimin {

/// What an item may name.
struct ItemGround {
    QHash<QString, Material> materials; ///< by key
    QHash<QString, QString> departments; ///< name by code
};
ItemGround itemGround(const std::vector<Material>& materials, const std::vector<Department>& departments);

/// What is wrong, at JSON Pointers into the item ("/materials/3", "/questions/0/options/1/key"), at most 50; empty where it can be published.
/// The id, the number of the version and the dates are the publisher's to check.
QList<FieldIssue> itemIssues(const ServiceItem& item, const ItemGround& ground);
/// The same of a material.
QList<FieldIssue> materialIssues(const Material& material);

} // namespace huimin
