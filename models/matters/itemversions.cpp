#include "models/matters/itemversions.h"
#include "models/matters/catalogueload.h"
#include <QHash>
#include <algorithm>

namespace huimin {
namespace {

bool takesOver(const ServiceItem& version, const ServiceItem& before)
{
    return std::pair(version.effectiveOn, version.version) > std::pair(before.effectiveOn, before.version);
}

bool isCancelled(const ServiceItem& version, QDate day) { return version.cancelledOn && *version.cancelledOn <= day; }

/// One index a code: the best by `isBetter` of those that `counts`.
template <typename Counts, typename Better>
std::vector<ServiceItem> oneEach(std::vector<ServiceItem>&& items, const Counts& counts, const Better& isBetter)
{
    QHash<QString, std::size_t> best;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!counts(items[i]))
            continue;
        const auto known = best.find(items[i].itemCode);
        if (known == best.end())
            best.insert(items[i].itemCode, i);
        else if (isBetter(items[i], items[*known]))
            *known = i;
    }
    std::vector<ServiceItem> out;
    out.reserve(static_cast<std::size_t>(best.size()));
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto chosen = best.constFind(items[i].itemCode); chosen != best.constEnd() && *chosen == i)
            out.push_back(std::move(items[i]));
    return out;
}

} // namespace

const ServiceItem* governingVersion(const std::vector<ServiceItem>& items, QStringView itemCode, QDate day)
{
    const ServiceItem* governing = nullptr;
    for (const ServiceItem& item : items)
        if (item.itemCode == itemCode && item.effectiveOn <= day && (!governing || takesOver(item, *governing)))
            governing = &item;
    return governing;
}

const ServiceItem* versionInForce(const std::vector<ServiceItem>& items, QStringView itemCode, QDate day)
{
    const ServiceItem* governing = governingVersion(items, itemCode, day);
    return governing && !isCancelled(*governing, day) ? governing : nullptr;
}

std::vector<ServiceItem> itemsInForce(std::vector<ServiceItem> items, QDate day)
{
    auto governing = oneEach(std::move(items), [day](const ServiceItem& item) { return item.effectiveOn <= day; }, takesOver);
    std::erase_if(governing, [day](const ServiceItem& item) { return isCancelled(item, day); });
    return governing;
}

const ServiceItem* latestVersion(const std::vector<ServiceItem>& items, QStringView itemCode)
{
    const ServiceItem* latest = nullptr;
    for (const ServiceItem& item : items)
        if (item.itemCode == itemCode && (!latest || latest->version < item.version))
            latest = &item;
    return latest;
}

std::vector<ServiceItem> latestVersions(std::vector<ServiceItem> items)
{
    return oneEach(
        std::move(items), [](const ServiceItem&) { return true; }, [](const ServiceItem& a, const ServiceItem& b) { return a.version > b.version; });
}

Result<std::vector<ServiceItem>> versionsOf(RecordReader& records, const QString& itemCode)
{
    std::vector<ServiceItem> versions;
    for (int number = 1;; ++number) {
        auto version = load<ServiceItem>(records, serviceItemId(itemCode, number).uuid);
        if (!version)
            return version.error();
        if (!*version)
            return versions;
        versions.push_back(std::move(**version));
    }
}

bool saysTheSame(const ServiceItem& a, const ServiceItem& b) { return changedFields(a, b).isEmpty(); }

QStringList changedFields(const ServiceItem& before, const ServiceItem& after)
{
    static const QStringList ofPublishing { QStringLiteral("id"), QStringLiteral("rev"), QStringLiteral("createdAt"), QStringLiteral("createdBy"),
        QStringLiteral("updatedAt"), QStringLiteral("version"), QStringLiteral("effectiveOn") };
    const Schema& schema = schemaOf<ServiceItem>();
    const FieldMask mask = diff(before, after);
    QStringList names;
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        if (const QString name = QString::fromLatin1(schema.fields[i].name); (mask >> i & 1) && !ofPublishing.contains(name))
            names << name;
    return names;
}

} // namespace huimin
