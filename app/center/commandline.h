#pragma once
#include "models/base/result.h"
#include <QStringList>

namespace huimin {

/// How the center was started: options win over the configuration file, which wins over the defaults.
struct CommandLine {
    enum class Action { Serve, StaffAdd, KeyExport, AuditVerify, CatalogueImport, CatalogueExport, Help, Version };
    Action action = Action::Serve;
    QString database = QStringLiteral("sqlite:huimin.db"); ///< sqlite:PATH or postgresql://…
    QString listen = QStringLiteral("127.0.0.1:8080"); ///< HOST:PORT or unix:PATH
    QString keyFile; ///< empty: beside the SQLite database, /var/lib/huimin-center/center.key with PostgreSQL
    bool demonstration = false; ///< generated keys and demonstration passwords may be reached from other machines
    int workers = 4; ///< threads with a database connection each
    // staff add
    QString staffName;
    QString staffRole;
    // catalogue import, catalogue export
    QString catalogueFile; ///< empty: the shipped catalogue
    QString effective; ///< ISO date for what changes, as it was written; empty: tomorrow
    QString helpText;
};

/// Reads the command line (without the program's name) and the file named by `--config` (else /etc/huimin/center.conf where it
/// is there): lines `key = value`, keys as the long options. BadArgument with a reason for what is not understood.
Result<CommandLine> readCommandLine(const QStringList& arguments);

} // namespace huimin
