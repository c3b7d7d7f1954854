#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace huimin::test {

/// A printing system of the test's own: a scheduler on a socket in a folder of its own, whose one queue hands the file as it came to a
/// listener here. Runs as root and as anybody. Make it before the process asks for printers for the first time.
class PrivateCups {
public:
    static QString queue() { return QStringLiteral("slips"); }

    PrivateCups()
        : m_folder(QStringLiteral("/tmp/huimin-cups-XXXXXX")) // as root the scheduler works as another user, who must get in
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        qputenv("CUPS_SERVER", socket().toLocal8Bit());
        m_listener.listen(QHostAddress::LocalHost);
        QObject::connect(&m_listener, &QTcpServer::newConnection, [this] {
            QTcpSocket* connection = m_listener.nextPendingConnection();
            m_received.append(QByteArray());
            const qsizetype job = m_received.size() - 1;
            QObject::connect(connection, &QTcpSocket::readyRead, [this, connection, job] { m_received[job] += connection->readAll(); });
            QObject::connect(connection, &QTcpSocket::disconnected, connection, [this, connection, job] {
                m_received[job] += connection->readAll();
                ++m_done;
                connection->deleteLater();
            });
        });
    }
    ~PrivateCups()
    {
        if (m_scheduler.state() == QProcess::NotRunning)
            return;
        m_scheduler.terminate();
        m_scheduler.waitForFinished();
    }

    /// False, with the reason in the log of the test, where it did not come up.
    bool start()
    {
        for (const char* name : { "etc", "spool", "state", "cache", "tmp" })
            QDir(m_folder.path()).mkdir(QLatin1String(name));
        write("cupsd.conf",
            "LogLevel warn\nListen @/cups.sock\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
            "<Location />\n  Allow all\n</Location>\n<Policy default>\n  <Limit All>\n  </Limit>\n</Policy>\n");
        write("cups-files.conf",
            "ServerRoot @/etc\nRequestRoot @/spool\nStateDir @/state\nCacheDir @/cache\nTempDir @/tmp\nAccessLog @/access\nErrorLog @/error\n"
            "PageLog @/page\nPrintcap @/printcap\n");
        m_scheduler.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_scheduler.start(QStringLiteral("/usr/sbin/cupsd"), { QStringLiteral("-f"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("cupsd.conf")), QStringLiteral("-s"), m_folder.filePath(QStringLiteral("cups-files.conf")) });
        return m_scheduler.waitForStarted() && QTest::qWaitFor([this] { return QFile::exists(socket()); }, 20'000)
            && command(QStringLiteral("/usr/sbin/lpadmin"), { QStringLiteral("-p"), queue(), QStringLiteral("-E"), QStringLiteral("-v"), QStringLiteral("socket://127.0.0.1:%1").arg(m_listener.serverPort()), QStringLiteral("-m"), QStringLiteral("raw") });
    }
    bool command(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }
    /// Waits until so many jobs have arrived whole.
    bool waitForJobs(int jobs)
    {
        return QTest::qWaitFor([&] { return m_done >= jobs; }, 30'000);
    }
    const QList<QByteArray>& jobs() const { return m_received; }

private:
    QString socket() const { return m_folder.filePath(QStringLiteral("cups.sock")); }
    void write(const char* name, QByteArray text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.replace("@", m_folder.path().toLocal8Bit())) < 0)
            qFatal("cannot write %s", name);
    }

    QTemporaryDir m_folder;
    QTcpServer m_listener;
    QProcess m_scheduler;
    QList<QByteArray> m_received;
    int m_done = 0;
};

} // namespace huimin::test
