#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace huimin::test {

/// The real center over a generated city, as a child of the test; killed and started again on the same port.
class LiveCenter {
public:
    /// Makes the city (500 residents, seed 1) once a test program, and copies it.
    LiveCenter();
    ~LiveCenter();

    void start();
    /// Ends it as SIGTERM does, and waits.
    void stop();
    /// kill -9, in the middle of whatever it does.
    void kill();
    QUrl url() const;
    /// Statement over its database while it is stopped or running; the rows' first column.
    QStringList ask(const QByteArray& sql) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace huimin::test
