#include "app/center/commandline.h"
#include <QCommandLineParser>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace huimin {
namespace {

Error badArgument(const QString& reason) { return Error { ErrorCode::BadArgument, {}, {}, reason }; }

Result<QHash<QString, QString>> readConfiguration(const QString& path, const QStringList& known)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return badArgument(QStringLiteral("the configuration %1 cannot be read: %2").arg(path, file.errorString()));
    QHash<QString, QString> values;
    int number = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const auto at = line.indexOf(QLatin1Char('='));
        const QString key = line.left(at).trimmed();
        if (at < 1 || !known.contains(key))
            return badArgument(QStringLiteral("%1, line %2: expected one of %3, then = and a value").arg(path).arg(number).arg(known.join(QStringLiteral(", "))));
        values.insert(key, line.mid(at + 1).trimmed());
    }
    return values;
}
} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The central REST backend of Huimin.\n\n"
        "  huimin-center [options]                      serve\n"
        "  huimin-center staff add --role ROLE NAME     add a member of staff (password from standard input, 10 characters or more)\n"
        "  huimin-center key export                     write the center's key to standard output, for a backup\n"
        "  huimin-center catalogue import [FILE]        take over a catalogue (JSON or CSV; without FILE the shipped one with its departments)\n"
        "  huimin-center catalogue export FILE          write the latest version of every item (FILE.csv as CSV)\n"
        "  huimin-center audit verify                   check the chain of the audit"));
    const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Shows this text."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Shows the version."));
    const QCommandLineOption database(QStringLiteral("database"), QStringLiteral("sqlite:PATH or postgresql://USER@HOST/NAME (default sqlite:huimin.db)."), QStringLiteral("URL"));
    const QCommandLineOption listen(QStringLiteral("listen"), QStringLiteral("HOST:PORT or unix:PATH (default 127.0.0.1:8080; port 0 takes a free one)."), QStringLiteral("ADDRESS"));
    const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("Configuration file (default /etc/huimin/center.conf where it is there)."), QStringLiteral("FILE"));
    const QCommandLineOption keyFile(QStringLiteral("key-file"), QStringLiteral("The center's key, 32 bytes (default beside the SQLite database; made at first start)."), QStringLiteral("FILE"));
    const QCommandLineOption demonstration(QStringLiteral("demonstration"), QStringLiteral("Lets a demonstration city be served beyond loopback."));
    const QCommandLineOption workers(QStringLiteral("workers"), QStringLiteral("Threads with a database connection each (default 4)."), QStringLiteral("N"));
    const QCommandLineOption role(QStringLiteral("role"), QStringLiteral("With 'staff add': clerk, officer, grid, supervisor or admin."), QStringLiteral("ROLE"));
    const QCommandLineOption effective(QStringLiteral("effective"), QStringLiteral("With 'catalogue import': the day, YYYY-MM-DD, on which what changes takes effect (default tomorrow)."), QStringLiteral("DATE"));
    const QList<QCommandLineOption> all { help, version, database, listen, config, keyFile, demonstration, workers, role, effective };
    parser.addOptions(all);
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("staff add, key export, catalogue import, catalogue export or audit verify; without one the center serves."), QStringLiteral("[command]"));
    if (!parser.parse(QStringList { QStringLiteral("huimin-center") } + arguments))
        return badArgument(parser.errorText());

    CommandLine options;
    options.helpText = parser.helpText();
    if (parser.isSet(help)) {
        options.action = CommandLine::Action::Help;
        return options;
    }
    if (parser.isSet(version)) {
        options.action = CommandLine::Action::Version;
        return options;
    }
    const QString usual = QStringLiteral("/etc/huimin/center.conf");
    QHash<QString, QString> file;
    if (parser.isSet(config) || QFileInfo::exists(usual)) {
        auto read = readConfiguration(parser.isSet(config) ? parser.value(config) : usual,
            { QStringLiteral("database"), QStringLiteral("listen"), QStringLiteral("key-file"), QStringLiteral("demonstration"), QStringLiteral("workers") });
        if (!read)
            return read.error();
        file = *read;
    }
    const auto take = [&](const QCommandLineOption& option, const QString& otherwise) {
        const QString name = option.names().constFirst();
        return parser.isSet(option) ? parser.value(option) : file.value(name, otherwise);
    };
    options.database = take(database, options.database);
    options.listen = take(listen, options.listen);
    options.keyFile = take(keyFile, {});
    options.demonstration = parser.isSet(demonstration) || file.value(QStringLiteral("demonstration")) == QLatin1String("yes");
    bool isNumber = false;
    options.workers = take(workers, QString::number(options.workers)).toInt(&isNumber);
    if (!isNumber || options.workers < 1 || options.workers > 64)
        return badArgument(QStringLiteral("--workers takes a whole number from 1 to 64"));
    if (!options.database.startsWith(QLatin1String("sqlite:")) && !options.database.startsWith(QLatin1String("postgresql:")))
        return badArgument(QStringLiteral("--database takes sqlite:PATH or postgresql://…"));

    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return options;
    const QString two = words.mid(0, 2).join(QLatin1Char(' '));
    if (two == QLatin1String("staff add") && words.size() == 3) {
        options.action = CommandLine::Action::StaffAdd;
        options.staffName = words.at(2);
        options.staffRole = parser.value(role);
        const QStringList roles { QStringLiteral("clerk"), QStringLiteral("officer"), QStringLiteral("grid"), QStringLiteral("supervisor"), QStringLiteral("admin") };
        if (!roles.contains(options.staffRole))
            return badArgument(QStringLiteral("--role takes one of ") + roles.join(QStringLiteral(", ")));
        return options;
    }
    if (two == QLatin1String("key export") && words.size() == 2) {
        options.action = CommandLine::Action::KeyExport;
        return options;
    }
    if ((two == QLatin1String("catalogue import") && words.size() <= 3) || (two == QLatin1String("catalogue export") && words.size() == 3)) {
        options.action = two.endsWith(QLatin1String("import")) ? CommandLine::Action::CatalogueImport : CommandLine::Action::CatalogueExport;
        options.catalogueFile = words.value(2);
        options.effective = parser.value(effective);
        if (!options.effective.isEmpty() && !QDate::fromString(options.effective, Qt::ISODate).isValid())
            return badArgument(QStringLiteral("--effective takes a day as 2027-01-01"));
        return options;
    }
    if (two == QLatin1String("audit verify") && words.size() == 2) {
        options.action = CommandLine::Action::AuditVerify;
        return options;
    }
    return badArgument(QStringLiteral("not understood: ") + words.join(QLatin1Char(' ')) + QStringLiteral("; --help tells what is"));
}

} // namespace huimin
