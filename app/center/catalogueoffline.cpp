#include "app/center/catalogueoffline.h"
#include "models/base/csv.h"
#include "models/commands/catalogueimport.h"
#include "models/matters/catalogueexchange.h"
#include "models/matters/catalogueload.h"
#include "models/matters/itemversions.h"
#include "models/store/auditlog.h"
#include <QFile>
#include <QSaveFile>
#include <cstdio>

namespace huimin {
namespace {

int tellFaults(const Error& error)
{
    for (const QString& fault : catalogueFaults(error, Language::English))
        std::fprintf(stderr, "huimin-center: %s\n", fault.toUtf8().constData());
    return 1;
}

Error unreadable(const QString& file) { return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), file } } }; }

Result<CatalogueFile> wantedCatalogue(const QString& path)
{
    if (path.isEmpty()) {
        auto shipped = shippedCatalogue();
        if (!shipped)
            return shipped.error();
        return CatalogueFile { std::move(shipped->items), std::move(shipped->materials), {}, {} };
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    constexpr qint64 most = 20 * 1024 * 1024;
    return readCatalogueFile(file.read(most + 1));
}

/// The bodies that the shipped items name.
Status publishDepartments(CenterTransaction& transaction, const Clock& clock, Random& random)
{
    const auto table = CsvTable::read(QStringLiteral(":/huimin/catalogue/departments.csv"));
    if (!table)
        return table.error();
    const auto known = allOf<Department>(transaction);
    if (!known)
        return known.error();
    for (qsizetype row = 0; row < table->size(); ++row) {
        const auto cell = [&](QStringView column) { return table->at(row, table->column(column)); };
        const auto there = std::find_if(known->begin(), known->end(), [&](const Department& each) { return each.code == cell(u"code"); });
        if (there != known->end() && there->nameEn)
            continue;
        Department department;
        if (there != known->end())
            department = *there;
        else {
            department.id = DepartmentId(newUuid(clock, random));
            department.createdAt = clock.now();
            department.code = cell(u"code");
            department.name = cell(u"name");
            if (const QString parent = cell(u"parent"); !parent.isEmpty())
                department.parent = parent;
            for (const QString& alias : cell(u"aliases").split(QLatin1Char('|'), Qt::SkipEmptyParts))
                department.aliases.push_back(alias);
        }
        if (const QString english = cell(u"nameEn"); !english.isEmpty())
            department.nameEn = english;
        if (const auto saved = save(transaction, department); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

int importCatalogueOffline(CenterConnection& connection, const CommandLine& commandLine, const Clock& clock, Random& random)
{
    auto file = wantedCatalogue(commandLine.catalogueFile);
    if (!file)
        return tellFaults(file.error());
    const QDate effective = commandLine.effective.isEmpty() ? clock.today().addDays(1) : QDate::fromString(commandLine.effective, Qt::ISODate);
    const auto counts = connection.write([&](CenterTransaction& transaction) -> Result<ImportCounts> {
        if (commandLine.catalogueFile.isEmpty())
            HUIMIN_TRY(publishDepartments(transaction, clock, random));
        auto done = importCatalogue(transaction, { effective, file->items, file->materials }, { {}, clock.now() });
        if (!done)
            return done;
        AuditEntry entry;
        entry.at = clock.now();
        entry.role = Role::Admin;
        entry.action = QStringLiteral("ImportCatalogue");
        entry.recordKind = QStringLiteral("ServiceItem");
        HUIMIN_TRY(AuditLog(transaction.core()).append(entry));
        return done;
    });
    if (!counts)
        return tellFaults(byLine(counts.error(), *file));
    std::printf("published %d, cancelled %d, unchanged %d, new materials %d\n", counts->published, counts->cancelled, counts->unchanged, counts->materials);
    return 0;
}

int exportCatalogueOffline(CenterConnection& connection, const CommandLine& commandLine)
{
    auto items = allOf<ServiceItem>(connection.reader());
    if (!items)
        return tellFaults(items.error());
    const auto materials = allOf<Material>(connection.reader());
    if (!materials)
        return tellFaults(materials.error());
    const auto format = commandLine.catalogueFile.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? CatalogueFormat::Csv : CatalogueFormat::Json;
    const std::vector<ServiceItem> latest = latestVersions(std::move(*items));
    const QByteArray text = exportCatalogue(latest, *materials, format);
    QSaveFile file(commandLine.catalogueFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return tellFaults(Error { ErrorCode::FileUnwritable, { { QStringLiteral("file"), commandLine.catalogueFile } } });
    std::printf("wrote %zu items\n", latest.size());
    return 0;
}

} // namespace huimin
