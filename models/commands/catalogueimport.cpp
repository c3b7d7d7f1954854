#include "models/commands/catalogueimport.h"
#include "models/commands/body.h"
#include "models/matters/catalogueload.h"
#include "models/matters/itemversions.h"
#include <QSet>

namespace huimin {
namespace {

constexpr int mostImportIssues = 50;

Result<RecordText> putVersion(RecordSpace& records, ServiceItem item, int version, const PublishedBy& by)
{
    item.version = version;
    item.id = serviceItemId(item.itemCode, version);
    item.rev = 0;
    item.createdAt = by.at;
    item.createdBy = by.staff;
    return records.put({ schemaOf<ServiceItem>().type, item.id.uuid, item.rev, toJson(item) });
}

/// Of a known item tomorrow at the earliest: what was taken in this morning was taken in under the present version.
const char* dateProblem(const ServiceItem& item, bool isKnown, QDate today)
{
    if (!item.effectiveOn.isValid())
        return "required";
    return isKnown && item.effectiveOn <= today ? "range" : nullptr;
}

const char* cancelProblem(const ServiceItem& item) { return item.cancelledOn && *item.cancelledOn <= item.effectiveOn ? "range" : nullptr; }

bool sameMaterial(Material a, const Material& b)
{
    a.id = b.id;
    a.rev = b.rev;
    a.createdAt = b.createdAt;
    a.createdBy = b.createdBy;
    a.updatedAt = b.updatedAt;
    return a == b;
}

bool sameButCancelled(ServiceItem a, const ServiceItem& b)
{
    a.cancelledOn = b.cancelledOn;
    return saysTheSame(a, b);
}

/// First everything is looked at, then everything is written.
class CatalogueImporter {
public:
    CatalogueImporter(RecordSpace& records, const CatalogueImport& import, const PublishedBy& by)
        : m_records(records)
        , m_import(import)
        , m_by(by)
        , m_today(businessDate(by.at))
    {
    }

    Result<ImportCounts> run()
    {
        auto ground = groundOf(m_records);
        if (!ground)
            return ground.error();
        m_ground = std::move(*ground);
        lookAtMaterials();
        QSet<QString> codes;
        for (std::size_t i = 0; i < m_import.items.size(); ++i) {
            const ServiceItem& item = m_import.items[i];
            m_path = QStringLiteral("/items/%1").arg(i);
            if (codes.contains(item.itemCode))
                issue(QStringLiteral("/itemCode"), "not_allowed");
            else
                HUIMIN_TRY(lookAtItem(item));
            codes << item.itemCode;
        }
        if (!m_issues.isEmpty())
            return Error { ErrorCode::Invalid, {}, m_issues };
        HUIMIN_TRY(write());
        return m_counts;
    }

private:
    void issue(const QString& path, const char* code)
    {
        if (m_issues.size() < mostImportIssues)
            m_issues << FieldIssue { m_path + path, QString::fromLatin1(code) };
    }

    void lookAtMaterials()
    {
        for (std::size_t i = 0; i < m_import.materials.size(); ++i) {
            const Material& material = m_import.materials[i];
            m_path = QStringLiteral("/materials/%1").arg(i);
            const auto known = m_ground.materials.constFind(material.key);
            if (known != m_ground.materials.constEnd()) {
                if (!sameMaterial(material, *known))
                    issue({}, "not_allowed");
                continue;
            }
            for (const FieldIssue& found : materialIssues(material))
                issue(found.path, found.code.toLatin1().constData());
            m_ground.materials.insert(material.key, material);
            m_newMaterials.push_back(material);
        }
    }

    Status lookAtItem(const ServiceItem& item)
    {
        const auto versions = versionsOf(m_records, item.itemCode);
        if (!versions)
            return versions.error();
        const ServiceItem* latest = versions->empty() ? nullptr : &versions->back();
        if (latest && saysTheSame(item, *latest)) {
            ++m_counts.unchanged;
            return {};
        }
        // A line of an older export that nobody touched.
        if (item.version > 0 && item.version < static_cast<int>(versions->size()) && saysTheSame(item, versions->at(static_cast<std::size_t>(item.version) - 1))) {
            ++m_counts.unchanged;
            return {};
        }
        if (latest && item.cancelledOn && sameButCancelled(item, *latest)) {
            if (*item.cancelledOn <= m_today || (latest->cancelledOn && *latest->cancelledOn <= m_today))
                issue(QStringLiteral("/cancelledOn"), "range");
            else
                m_cancelled.push_back(&item);
            return {};
        }
        if (latest && item.version != latest->version) {
            issue(QStringLiteral("/version"), "not_allowed");
            return {};
        }
        ServiceItem next = item;
        if (latest ? next.effectiveOn <= m_today : !next.effectiveOn.isValid())
            next.effectiveOn = m_import.effectiveOn;
        if (const char* problem = dateProblem(next, latest != nullptr, m_today))
            issue(QStringLiteral("/effectiveOn"), problem);
        if (const char* problem = cancelProblem(next))
            issue(QStringLiteral("/cancelledOn"), problem);
        for (const FieldIssue& found : itemIssues(next, m_ground))
            issue(found.path, found.code.toLatin1().constData());
        next.version = static_cast<int>(versions->size()) + 1;
        m_published.push_back(std::move(next));
        return {};
    }

    Status write()
    {
        for (Material material : m_newMaterials) {
            material.id = materialId(material.key);
            material.rev = 0;
            material.createdAt = m_by.at;
            material.createdBy = m_by.staff;
            if (const auto stored = m_records.put({ schemaOf<Material>().type, material.id.uuid, 0, toJson(material) }); !stored)
                return stored.error();
        }
        for (const ServiceItem& item : m_published)
            if (const auto stored = putVersion(m_records, item, item.version, m_by); !stored)
                return stored.error();
        for (const ServiceItem* item : m_cancelled)
            if (const auto stored = cancelItemOn(m_records, item->itemCode, *item->cancelledOn, m_by); !stored)
                return stored.error();
        m_counts.materials = static_cast<int>(m_newMaterials.size());
        m_counts.published = static_cast<int>(m_published.size());
        m_counts.cancelled = static_cast<int>(m_cancelled.size());
        return {};
    }

    RecordSpace& m_records;
    const CatalogueImport& m_import;
    const PublishedBy m_by;
    const QDate m_today;
    ItemGround m_ground;
    QString m_path;
    QList<FieldIssue> m_issues;
    std::vector<Material> m_newMaterials;
    std::vector<ServiceItem> m_published;
    std::vector<const ServiceItem*> m_cancelled;
    ImportCounts m_counts;
};

} // namespace

Result<ItemGround> groundOf(RecordReader& records)
{
    const auto materials = allOf<Material>(records);
    if (!materials)
        return materials.error();
    const auto departments = allOf<Department>(records);
    if (!departments)
        return departments.error();
    return itemGround(*materials, *departments);
}

Result<ImportCounts> importCatalogue(RecordSpace& records, const CatalogueImport& import, const PublishedBy& by)
{
    return CatalogueImporter(records, import, by).run();
}

Result<RecordText> publishVersion(RecordSpace& records, const ServiceItem& item, const ItemGround& ground, const PublishedBy& by)
{
    const auto versions = versionsOf(records, item.itemCode);
    if (!versions)
        return versions.error();
    const int next = static_cast<int>(versions->size()) + 1;
    // Somebody else published in the meantime: what he changed is seen before it is written over.
    if (item.version != next) {
        Error error { ErrorCode::ItemVersionChanged, { { QStringLiteral("itemVersion"), next - 1 } } };
        if (!versions->empty()) {
            error.members.insert(QStringLiteral("effectiveOn"), versions->back().effectiveOn.toString(Qt::ISODate));
            error.members.insert(QStringLiteral("changed"), changedFields(item, versions->back()));
        }
        return error;
    }
    Error invalid { ErrorCode::Invalid };
    for (const FieldIssue& issue : itemIssues(item, ground))
        invalid.fields << FieldIssue { QStringLiteral("/item") + issue.path, issue.code };
    if (const char* problem = dateProblem(item, !versions->empty(), businessDate(by.at)))
        invalid.fields << FieldIssue { QStringLiteral("/item/effectiveOn"), QString::fromLatin1(problem) };
    if (const char* problem = cancelProblem(item))
        invalid.fields << FieldIssue { QStringLiteral("/item/cancelledOn"), QString::fromLatin1(problem) };
    if (!versions->empty() && saysTheSame(item, versions->back()))
        invalid.fields << FieldIssue { QStringLiteral("/item"), QStringLiteral("not_allowed") };
    if (!invalid.fields.isEmpty())
        return invalid;
    return putVersion(records, item, next, by);
}

Result<RecordText> cancelItemOn(RecordSpace& records, const QString& itemCode, QDate day, const PublishedBy& by)
{
    const QDate today = businessDate(by.at);
    if (!day.isValid() || day <= today)
        return invalidAt("/cancelledOn", day.isValid() ? "range" : "required");
    auto versions = versionsOf(records, itemCode);
    if (!versions)
        return versions.error();
    const ServiceItem* governing = governingVersion(*versions, itemCode, day);
    std::optional<RecordText> cancelled;
    for (const ServiceItem& version : *versions) {
        const bool governs = &version == governing;
        if ((!governs && version.effectiveOn <= day) || (version.cancelledOn && *version.cancelledOn <= today))
            continue;
        ServiceItem ended = version;
        ended.cancelledOn = governs ? std::max(day, version.effectiveOn) : version.effectiveOn;
        auto stored = records.put({ schemaOf<ServiceItem>().type, ended.id.uuid, ended.rev, toJson(ended) });
        if (!stored)
            return stored.error();
        if (governs || !cancelled)
            cancelled = std::move(*stored);
    }
    if (!cancelled)
        return Error { ErrorCode::ItemNotInForce };
    return std::move(*cancelled);
}

} // namespace huimin
