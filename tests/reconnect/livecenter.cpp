#include "tests/reconnect/livecenter.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <signal.h>
#include <sqlite3.h>

namespace huimin::test {
namespace {
QString program(const char* name) { return QStringLiteral(HUIMIN_BIN_DIR "/") + QLatin1String(name); }

/// The city that all centers of this program begin with.
const QString& madeCity()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        QProcess maker;
        maker.start(program("huimin-citygen"), { QStringLiteral("--residents"), QStringLiteral("500"), QStringLiteral("--seed"), QStringLiteral("1"),
            QStringLiteral("--to"), QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("city.db")) });
        if (!maker.waitForFinished(120'000) || maker.exitCode() != 0)
            qFatal("no city: %s", maker.readAllStandardError().constData());
        return folder.path();
    }();
    return path;
}
} // namespace

LiveCenter::LiveCenter()
{
    for (const QString& name : QDir(madeCity()).entryList(QDir::Files))
        if (!QFile::copy(madeCity() + QLatin1Char('/') + name, m_folder.filePath(name)))
            qFatal("the city cannot be copied");
    start();
}

LiveCenter::~LiveCenter() { stop(); }

void LiveCenter::start()
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program("huimin-center"), { QStringLiteral("--config"), QStringLiteral("/dev/null"), QStringLiteral("--database"),
        QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("city.db")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port) });
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

QStringList LiveCenter::ask(const QByteArray& sql) const
{
    sqlite3* db = nullptr;
    QStringList rows;
    if (sqlite3_open_v2(m_folder.filePath(QStringLiteral("city.db")).toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("the center's database does not open");
    sqlite3_busy_timeout(db, 10'000);
    const int code = sqlite3_exec(db, sql.constData(), [](void* into, int, char** values, char**) {
        static_cast<QStringList*>(into)->append(QString::fromUtf8(values[0]));
        return 0;
    }, &rows, nullptr);
    if (code != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
    sqlite3_close(db);
    return rows;
}

} // namespace huimin::test
