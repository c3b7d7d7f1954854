#pragma once
#include "models/store/centerdatabase.h"
#include "tests/support/testregistry.h"
#include <QTemporaryDir>

/// A fresh center for one test, on either database, with a clock turned by hand and repeatable randomness.
namespace huimin::test {

/// The databases that the suite runs on: rows "sqlite" and "postgres". PostgreSQL is named by HUIMIN_TEST_POSTGRES (a libpq URL);
/// without it its rows fail, unless HUIMIN_TEST_SQLITE_ONLY=1 says that they are not wanted.
void addDatabaseRows();
QStringList databaseKinds();

class TestCenter {
public:
    enum class Begin { Open, Empty };
    /// Empty: the database is not made before `open`.
    explicit TestCenter(const QString& kind, TokenSource tokens = {}, Begin begin = Begin::Open);
    ~TestCenter();

    CenterOptions options();
    void open();
    void close();
    CenterDatabase& database() { return *m_database; }
    CenterConnection& connection() { return *m_connection; }
    CenterReader& reader() { return m_connection->reader(); }
    SqlConnection& sql() { return m_connection->core().sql; }
    bool isSqlite() const { return m_sqlite; }
    QString url() const { return m_url; }
    QString folder() const { return m_folder.path(); }
    std::int64_t count(const char* sql);

    ManualClock clock { Instant::fromMs(1'795'482'000'000) }; // 2026-11-24 09:00 in Xiamen
    SeededRandom random { 7 };
    bool stampsByItself = false; ///< for the next `open`
    CenterKey key = CenterKey::fromBytes(QByteArray(32, 'k')).value();

    QUuid newId() { return newUuid(clock, random); }
    /// Saves and gives back; the test ends where it fails.
    template <typename T>
    T put(const T& entity)
    {
        auto stored = connection().write([&](CenterTransaction& t) { return save(t, entity); });
        if (!stored)
            qFatal("put: %s %s", qPrintable(errorName(stored.error().code)), qPrintable(stored.error().reason));
        return *stored;
    }

private:
    bool m_sqlite;
    QString m_schema;
    QString m_url;
    QTemporaryDir m_folder;
    TokenSource m_tokens;
    std::unique_ptr<CenterDatabase> m_database;
    std::unique_ptr<CenterConnection> m_connection;
};

} // namespace huimin::test

/// The value of a Result, or the failure of the test with its reason.
#define HUIMIN_VALUE(name, expression)                                                                                     \
    auto name##Result = (expression);                                                                                      \
    QVERIFY2(name##Result.ok(), name##Result.ok() ? "" : qPrintable(errorName(name##Result.error().code) + QLatin1Char(' ') + name##Result.error().reason)); \
    auto name = std::move(*name##Result)
#define HUIMIN_DONE(expression)                                                                                            \
    do {                                                                                                                   \
        const auto doneStatus = (expression);                                                                              \
        QVERIFY2(doneStatus.ok(), doneStatus.ok() ? "" : qPrintable(errorName(doneStatus.error().code) + QLatin1Char(' ') + doneStatus.error().reason)); \
    } while (false)
