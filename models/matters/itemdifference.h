#pragma once
#include "models/base/errortext.h"
#include "models/matters/catalogue.h"
#include <QHash>

/// What a version of an item says, in words, and in what two versions differ.
namespace huimin {

struct ItemDifference {
    QString path; ///< JSON Pointer: "/materials"; of questions and form fields by key: "/questions/KEY", "/form/KEY"
    QString label; ///< of the field
    QString before; ///< empty where it was not there
    QString after; ///< empty where it is gone
    bool operator==(const ItemDifference&) const = default;
};

/// In the order of the field list; numbers of version and dates of publishing aside. Empty where both say the same.
std::vector<ItemDifference> itemDifference(const ServiceItem& before, const ServiceItem& after, const QHash<QString, Material>& kinds, Language language);

/// One field of an item in words: materials and codes by name, days as working days.
QString itemFieldText(const ServiceItem& item, const Field& field, const QHash<QString, Material>& kinds, Language language);
QString itemFieldLabel(const Field& field, Language language);
/// A code of a field ("district" of useLevel) as it is said; the code itself where it has no word.
QString itemCodeText(const QString& field, const QString& code, Language language);

} // namespace huimin
