#include "models/store/feedstamper.h"
#include "models/store/auditlog.h"
#include <chrono>
#include <libpq-fe.h>
#include <poll.h>
#include <unistd.h>

namespace huimin {
namespace {
using namespace std::chrono_literals;
constexpr auto stampEvery = 200ms;
constexpr auto afterFailure = 2s;
constexpr int listenAgainMs = 2000;
// A connection that says nothing for so long is asked whether it lives.
constexpr int askEveryMs = 30'000;

Status stampAll(CenterCore& core)
{
    for (;;) {
        auto moved = core.sql.number("SELECT feed_stamp(1000)");
        if (!moved)
            return moved.error();
        if (moved->value_or(0) < 1000)
            break;
    }
    auto sealed = AuditLog(core).seal();
    return sealed ? Status() : Status(sealed.error());
}
} // namespace

// ---- stamper

FeedStamper::FeedStamper(MakeCore makeCore) : m_thread([this, makeCore = std::move(makeCore)] { loop(makeCore); }) { }

FeedStamper::~FeedStamper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_woken.notify_all();
    m_thread.join();
}

void FeedStamper::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_due = true;
    }
    m_woken.notify_one();
}

void FeedStamper::loop(const MakeCore& makeCore)
{
    std::unique_ptr<CenterCore> core;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_due = false;
        lock.unlock();
        Status status;
        if (!core) {
            auto made = makeCore();
            if (made)
                core = std::move(*made);
            else
                status = made.error();
        }
        if (core)
            status = stampAll(*core);
        if (!status)
            core.reset();
        lock.lock();
        // What comes while a stamp runs is taken by the next one, together.
        if (status)
            m_woken.wait_for(lock, stampEvery, [&] { return m_due || m_ending; });
        else
            m_woken.wait_for(lock, afterFailure, [&] { return m_ending; });
    }
}

// ---- listener

FeedListener::FeedListener(DatabaseUrl url, FeedMoved moved) : m_url(std::move(url)), m_moved(std::move(moved))
{
    if (::pipe(m_wake) != 0)
        qFatal("no pipe is to be had");
    m_thread = std::thread([this] { loop(); });
}

FeedListener::~FeedListener()
{
    m_ending = true;
    ::close(m_wake[1]);
    m_thread.join();
    ::close(m_wake[0]);
}

void FeedListener::loop()
{
    while (!m_ending) {
        pg_conn* connection = PQconnectdb(m_url.url.toUtf8().constData());
        if (PQstatus(connection) == CONNECTION_OK)
            listen(connection);
        PQfinish(connection);
        waitForNews(-1, listenAgainMs);
    }
}

bool FeedListener::waitForNews(int socket, int milliseconds)
{
    pollfd waits[] = { { m_wake[0], POLLIN, 0 }, { socket, POLLIN, 0 } };
    ::poll(waits, socket < 0 ? 1 : 2, milliseconds);
    return waits[1].revents != 0;
}

void FeedListener::tell(std::int64_t seq)
{
    if (seq <= m_told)
        return;
    m_told = seq;
    m_moved(seq);
}

void FeedListener::listen(pg_conn* connection)
{
    const auto ask = [&](const char* sql) {
        PGresult* result = PQexec(connection, sql);
        const bool good = PQresultStatus(result) == PGRES_COMMAND_OK || PQresultStatus(result) == PGRES_TUPLES_OK;
        if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) == 1)
            tell(QByteArray(PQgetvalue(result, 0, 0)).toLongLong());
        PQclear(result);
        return good;
    };
    // Listen first, then read the head: nothing falls between.
    if (!ask("LISTEN huimin_feed") || !ask("SELECT seq FROM feed_head"))
        return;
    while (!m_ending) {
        if (!waitForNews(PQsocket(connection), askEveryMs)) {
            if (m_ending || !ask("SELECT seq FROM feed_head"))
                return;
            continue;
        }
        if (PQconsumeInput(connection) != 1)
            return;
        while (PGnotify* notice = PQnotifies(connection)) {
            tell(QByteArray(notice->extra).toLongLong());
            PQfreemem(notice);
        }
    }
}

} // namespace huimin
