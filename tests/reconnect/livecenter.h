#pragma once
#include "models/store/sqlconnection.h"
#include "models/sync/transport.h"
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace huimin::test {

/// Adds the rows "sqlite" and, where HUIMIN_TEST_POSTGRES names a server, "postgres", with a column `kind`.
void addCenterRows();

/// The real center over a generated city, as a child of the test; killed and started again on the same port.
class LiveCenter {
public:
    /// Makes the city (500 residents, seed 1) once a test program and kind of database, and copies it.
    explicit LiveCenter(const QString& kind = QStringLiteral("sqlite"));
    ~LiveCenter();

    void start();
    /// Ends it as SIGTERM does, and waits.
    void stop();
    /// kill -9, in the middle of whatever it does.
    void kill();
    QUrl url() const;
    /// Its database, while it runs or not.
    std::unique_ptr<SqlConnection> database() const;
    /// The one number of a statement, with its values.
    template <typename... Values>
    std::int64_t number(const char* sql, const Values&... values) const
    {
        const auto found = database()->number(sql, values...);
        if (!found)
            qFatal("%s: %s", sql, qPrintable(found.error().reason));
        return found->value_or(0);
    }
    void change(const char* sql) const;
    /// One request, as any program sends it.
    HttpAnswer ask(HttpRequest request, const QByteArray& token = {}) const;

private:
    QTemporaryDir m_folder;
    QString m_database;
    QString m_url;
    QProcess m_process;
    int m_port = 0;
};

} // namespace huimin::test
