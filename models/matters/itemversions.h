#pragma once
#include "models/matters/catalogue.h"
#include "models/store/records.h"

/// The versions of items (事项版本). A version never changes but for its cancel date; a new one is published beside it and takes over
/// at the midnight of its effective date, in the business zone. A matter stays with the version of the day its papers were taken.
namespace huimin {

/// The version that governs an item on a day: of those that have taken effect the one that did so last, the higher number where two
/// do so on one day. Null where none has. It may be a cancelled one: an earlier version does not come back.
const ServiceItem* governingVersion(const std::vector<ServiceItem>& items, QStringView itemCode, QDate day);
/// The same, where it is not cancelled: what new matters are taken in under.
const ServiceItem* versionInForce(const std::vector<ServiceItem>& items, QStringView itemCode, QDate day);
/// One version of each item that can be applied for on a day, in the order of `items`.
std::vector<ServiceItem> itemsInForce(std::vector<ServiceItem> items, QDate day);
/// The version with the highest number, in force or not yet; null for an unknown code.
const ServiceItem* latestVersion(const std::vector<ServiceItem>& items, QStringView itemCode);
/// Latest version of each item, in the order of `items`: what an editor and an export begin from.
std::vector<ServiceItem> latestVersions(std::vector<ServiceItem> items);

/// All versions of one item, from the first on: they are numbered without a gap. Empty for an unknown code.
Result<std::vector<ServiceItem>> versionsOf(RecordReader& records, const QString& itemCode);

/// Whether both say the same: all but the fields that a version gets by being published (id, revision, who, when, number, effective date).
bool saysTheSame(const ServiceItem& a, const ServiceItem& b);
/// The names of the fields in which they differ, in the order of the list; those of `saysTheSame` aside.
QStringList changedFields(const ServiceItem& before, const ServiceItem& after);

} // namespace huimin
