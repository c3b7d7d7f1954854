#pragma once
#include "app/center/http/metrics.h"
#include "app/center/http/server.h"
#include "models/base/time.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace huimin::http {

/// One member of a log line. Values are counts, names of things of the program, templates: never personal data, queries, bodies.
struct LogField {
    QByteArray name;
    std::variant<std::int64_t, double, bool, QByteArray> value;
};

/// Log of the center: one JSON object a line on stderr, `{"time":"2026-11-24T09:30:00.123456Z","level":"info","event":"…",…}`.
/// Written by a thread of its own, so that a full pipe holds up nothing; where more than `capacity` lines wait, new ones are counted
/// and dropped, and the next line that gets through says how many (`dropped`).
class Log {
public:
    enum class Level { Info, Warning, Error };
    using Writer = std::function<void(const QByteArray& line)>;

    /// Without a writer: stderr.
    explicit Log(const Clock& clock, Writer writer = {}, std::size_t capacity = 10'000);
    /// Writes what waits.
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    void write(Level level, QByteArray event, QList<LogField> fields = {});
    void info(QByteArray event, QList<LogField> fields = {}) { write(Level::Info, std::move(event), std::move(fields)); }
    void warning(QByteArray event, QList<LogField> fields = {}) { write(Level::Warning, std::move(event), std::move(fields)); }
    void error(QByteArray event, QList<LogField> fields = {}) { write(Level::Error, std::move(event), std::move(fields)); }

private:
    void run();

    const Clock& m_clock;
    const Writer m_writer;
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_lines;
    std::uint64_t m_dropped = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

/// An observer that writes one line a request (event `request`: id, method, route, status, ms, in, out, reason) and counts
/// `huimin_http_requests_total` and `huimin_http_request_seconds` by method, route and status class. Both outlive the server.
Observer observeInto(Log& log, Metrics& metrics);

} // namespace huimin::http
