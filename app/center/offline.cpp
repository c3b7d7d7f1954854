#include "app/center/offline.h"
#include "app/center/catalogueoffline.h"
#include "app/center/center.h"
#include "models/base/errortext.h"
#include "models/store/accounts.h"
#include "models/store/auditlog.h"
#include "models/base/valueops.h"
#include <cstdio>
#include <iostream>

namespace huimin {
namespace {
constexpr qsizetype shortestPassword = 10;

int refuse(const Error& error)
{
    std::fprintf(stderr, "huimin-center: %s %s\n", errorSentence(error, Language::English).toUtf8().constData(), error.reason.toUtf8().constData());
    return 1;
}

Error argument(const QString& reason) { return Error { ErrorCode::BadArgument, {}, {}, reason }; }

Result<QString> readPassword()
{
    std::string line;
    std::getline(std::cin, line);
    const QString password = QString::fromStdString(line);
    if (password.size() < shortestPassword)
        return argument(QStringLiteral("the password on standard input has fewer than 10 characters"));
    return password;
}

Status addStaff(CenterDatabase& database, const CommandLine& commandLine, const Clock& clock, Random& random)
{
    auto password = readPassword();
    if (!password)
        return password.error();
    auto kept = hashPassword(*password, random);
    if (!kept)
        return kept.error();
    auto connection = database.connect();
    if (!connection)
        return connection.error();
    Staff staff;
    staff.id = StaffId(newUuid(clock, random));
    staff.createdAt = clock.now();
    staff.createdBy = staff.id;
    staff.name = commandLine.staffName;
    staff.loginName = commandLine.staffName;
    staff.active = true;
    staff.roles = { *enumFromText<Role>(commandLine.staffRole) };
    return (*connection)->write([&](CenterTransaction& transaction) -> Status {
        auto saved = save(transaction, staff);
        if (!saved)
            return saved.error();
        HUIMIN_TRY(Accounts(transaction.core()).keepPassword(staff.id, *kept, clock.now()));
        AuditEntry entry;
        entry.at = clock.now();
        entry.by = staff.id;
        entry.role = Role::Admin;
        entry.action = QStringLiteral("AddStaff");
        entry.recordKind = QStringLiteral("Staff");
        entry.recordId = staff.id.uuid;
        return AuditLog(transaction.core()).append(entry);
    });
}
} // namespace

int runOffline(const CommandLine& commandLine, const Clock& clock, Random& random)
{
    auto key = obtainKey(commandLine, random, [](const QString& path) {
        std::fprintf(stderr, "key made: %s. Back it up: without it sealed numbers are lost.\n", path.toUtf8().constData());
    });
    if (!key)
        return refuse(key.error());
    if (commandLine.action == CommandLine::Action::KeyExport) {
        std::printf("%s\n", key->bytes().view().toByteArray().toBase64().constData());
        return 0;
    }
    auto database = CenterDatabase::open({ commandLine.database, *key, clock, random });
    if (!database)
        return refuse(database.error());
    if (commandLine.action == CommandLine::Action::StaffAdd) {
        if (const Status added = addStaff(**database, commandLine, clock, random); !added)
            return refuse(added.error());
        std::printf("added %s as %s\n", commandLine.staffName.toUtf8().constData(), commandLine.staffRole.toUtf8().constData());
        return 0;
    }
    auto connection = (*database)->connect();
    if (!connection)
        return refuse(connection.error());
    if (commandLine.action == CommandLine::Action::CatalogueImport)
        return importCatalogueOffline(**connection, commandLine, clock, random);
    if (commandLine.action == CommandLine::Action::CatalogueExport)
        return exportCatalogueOffline(**connection, commandLine);
    const auto verified = AuditLog((*connection)->core()).verify();
    if (!verified)
        return refuse(verified.error());
    std::printf("the audit holds: %lld entries\n", static_cast<long long>(*verified));
    return 0;
}

} // namespace huimin
