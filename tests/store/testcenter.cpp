#include "tests/store/testcenter.h"
#include <QUrl>
#include <QUrlQuery>
#include <atomic>
#include <unistd.h>

namespace huimin::test {

QStringList databaseKinds()
{
    QStringList kinds { QStringLiteral("sqlite") };
    if (qgetenv("HUIMIN_TEST_SQLITE_ONLY") != "1")
        kinds << QStringLiteral("postgres");
    return kinds;
}

void addDatabaseRows()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : databaseKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

TestCenter::TestCenter(const QString& kind, TokenSource tokens, Begin begin) : m_sqlite(kind == QLatin1String("sqlite")), m_tokens(std::move(tokens))
{
    static std::atomic<int> count = 0;
    if (m_sqlite) {
        m_url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("center.db"));
    } else {
        const QString server = qEnvironmentVariable("HUIMIN_TEST_POSTGRES");
        if (server.isEmpty())
            qFatal("HUIMIN_TEST_POSTGRES names no PostgreSQL server (a libpq URL); HUIMIN_TEST_SQLITE_ONLY=1 leaves its tests out");
        // A schema of its own is as good as a database of its own, and made in a moment.
        m_schema = QStringLiteral("t%1_%2").arg(getpid()).arg(++count);
        auto sql = SqlConnection::open(DatabaseUrl::parse(server).value());
        if (!sql || !(*sql)->script("CREATE SCHEMA " + m_schema.toLatin1()))
            qFatal("the PostgreSQL server of HUIMIN_TEST_POSTGRES does not take a new schema");
        QUrl url(server);
        QUrlQuery query(url);
        query.addQueryItem(QStringLiteral("options"), QStringLiteral("-csearch_path%3D") + m_schema);
        url.setQuery(query);
        m_url = url.toString(QUrl::FullyEncoded);
    }
    if (begin == Begin::Open)
        open();
}

TestCenter::~TestCenter()
{
    close();
    if (!m_sqlite)
        if (auto sql = SqlConnection::open(DatabaseUrl::parse(qEnvironmentVariable("HUIMIN_TEST_POSTGRES")).value()); sql)
            if (!(*sql)->script("DROP SCHEMA " + m_schema.toLatin1() + " CASCADE"))
                qWarning("a schema of a test is left over");
}

CenterOptions TestCenter::options() { return { m_url, key, clock, random, m_tokens, stampsByItself }; }

void TestCenter::open()
{
    auto database = CenterDatabase::open(options());
    if (!database)
        qFatal("open: %s %s", qPrintable(errorName(database.error().code)), qPrintable(database.error().reason));
    m_database = std::move(*database);
    auto connection = m_database->connect();
    if (!connection)
        qFatal("connect: %s", qPrintable(connection.error().reason));
    m_connection = std::move(*connection);
}

void TestCenter::close()
{
    m_connection.reset();
    m_database.reset();
}

std::int64_t TestCenter::count(const char* statement)
{
    auto number = sql().number(statement);
    if (!number)
        qFatal("count: %s", qPrintable(number.error().reason));
    return number->value_or(-1);
}

} // namespace huimin::test
