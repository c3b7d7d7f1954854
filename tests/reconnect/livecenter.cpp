#include "tests/reconnect/livecenter.h"
#include "models/store/passwords.h"
#include "models/sync/networktransport.h"
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QtTest/QtTest>
#include <signal.h>
#include <unistd.h>

namespace huimin::test {
namespace {
QString liveProgram(const char* name) { return QStringLiteral(HUIMIN_BIN_DIR "/") + QLatin1String(name); }

QString serverUrl() { return qEnvironmentVariable("HUIMIN_TEST_POSTGRES"); }

QString postgresUrl(const QString& database)
{
    QUrl url(serverUrl());
    url.setPath(QLatin1Char('/') + database);
    return url.toString(QUrl::FullyEncoded);
}

std::unique_ptr<SqlConnection> openLive(const QString& url)
{
    const auto parsed = DatabaseUrl::parse(url);
    auto opened = parsed ? SqlConnection::open(*parsed) : Result<std::unique_ptr<SqlConnection>>(parsed.error());
    if (!opened)
        qFatal("no database: %s", qPrintable(opened.error().reason));
    return std::move(*opened);
}

void runOnServer(const QByteArray& statement)
{
    if (auto done = openLive(serverUrl())->script(statement); !done)
        qFatal("%s: %s", statement.constData(), qPrintable(done.error().reason));
}

/// The cities that the centers of this program begin with.
struct MadeCities {
    QTemporaryDir folder;
    QSet<QString> made;
    QString origin = QStringLiteral("live_city_%1").arg(getpid());

    QString path(const QString& kind) const { return folder.filePath(kind); }
    void make(const QString& kind)
    {
        if (made.contains(kind))
            return;
        made.insert(kind);
        QDir().mkpath(path(kind));
        const bool sqlite = kind == QLatin1String("sqlite");
        if (!sqlite)
            runOnServer("CREATE DATABASE " + origin.toLatin1());
        QProcess maker;
        maker.start(liveProgram("huimin-citygen"), { QStringLiteral("--residents"), QStringLiteral("500"), QStringLiteral("--seed"), QStringLiteral("1"),
            QStringLiteral("--to"), sqlite ? QStringLiteral("sqlite:") + path(kind) + QStringLiteral("/city.db") : postgresUrl(origin),
            QStringLiteral("--key-file"), path(kind) + QStringLiteral("/center.key") });
        if (!maker.waitForFinished(120'000) || maker.exitCode() != 0)
            qFatal("no city: %s", maker.readAllStandardError().constData());
        // There are many sign-ins: what a password costs is tested elsewhere.
        SystemRandom random;
        const auto cheap = hashPassword(QLatin1String(demonstrationPassword), random, { 4, 8, 1 });
        const auto city = openLive(sqlite ? QStringLiteral("sqlite:") + path(kind) + QStringLiteral("/city.db") : postgresUrl(origin));
        if (!cheap || !city->exec("UPDATE staff_secret SET password = ?", *cheap))
            qFatal("the passwords cannot be set");
    }
};

MadeCities& madeCities()
{
    static MadeCities cities;
    return cities;
}
} // namespace

void addCenterRows()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    if (serverUrl().isEmpty() && qgetenv("HUIMIN_TEST_SQLITE_ONLY") != "1")
        qFatal("HUIMIN_TEST_POSTGRES names no PostgreSQL server (a libpq URL); HUIMIN_TEST_SQLITE_ONLY=1 leaves its tests out");
    if (qgetenv("HUIMIN_TEST_SQLITE_ONLY") != "1")
        QTest::newRow("postgres") << QStringLiteral("postgres");
}

LiveCenter::LiveCenter(const QString& kind)
{
    static int count = 0;
    madeCities().make(kind);
    const QString from = madeCities().path(kind);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        if (!QFile::copy(from + QLatin1Char('/') + name, m_folder.filePath(name)))
            qFatal("the city cannot be copied");
    if (kind == QLatin1String("sqlite")) {
        m_url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("city.db"));
    } else {
        m_database = QStringLiteral("live_%1_%2").arg(getpid()).arg(++count);
        runOnServer("CREATE DATABASE " + m_database.toLatin1() + " TEMPLATE " + madeCities().origin.toLatin1());
        m_url = postgresUrl(m_database);
    }
    start();
}

LiveCenter::~LiveCenter()
{
    stop();
    if (!m_database.isEmpty())
        runOnServer("DROP DATABASE " + m_database.toLatin1());
}

void LiveCenter::start()
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(liveProgram("huimin-center"), { QStringLiteral("--config"), QStringLiteral("/dev/null"), QStringLiteral("--database"), m_url,
        QStringLiteral("--key-file"), m_folder.filePath(QStringLiteral("center.key")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port) });
    QByteArray said;
    while (!said.contains('\n')) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("the center does not start: %s", m_process.readAllStandardError().constData());
        said += m_process.readAllStandardOutput();
    }
    const auto match = QRegularExpression(QStringLiteral(":(\\d+)\\s*$")).match(QString::fromUtf8(said).trimmed());
    if (!match.hasMatch())
        qFatal("where does it listen? %s", said.constData());
    m_port = match.captured(1).toInt();
}

void LiveCenter::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
    m_process.waitForFinished();
}

void LiveCenter::kill()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
}

QUrl LiveCenter::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

std::unique_ptr<SqlConnection> LiveCenter::database() const { return openLive(m_url); }

void LiveCenter::change(const char* sql) const
{
    if (auto done = database()->script(sql); !done)
        qFatal("%s: %s", sql, qPrintable(done.error().reason));
}

HttpAnswer LiveCenter::ask(HttpRequest request, const QByteArray& token) const
{
    NetworkTransport transport(url());
    transport.setToken(token);
    std::optional<Result<HttpAnswer>> answer;
    transport.send(std::move(request), [&answer](Result<HttpAnswer> come) { answer = std::move(come); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000) || !*answer)
        qFatal("the center does not answer");
    return **answer;
}

} // namespace huimin::test
