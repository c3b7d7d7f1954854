#include "app/center/http/log.h"
#include "models/base/json.h"
#include <QDateTime>
#include <cstdio>
#include <memory>
#include <unordered_map>

namespace huimin::http {
namespace {
const char* levelName(Log::Level level)
{
    switch (level) {
    case Log::Level::Info:
        return "info";
    case Log::Level::Warning:
        return "warning";
    case Log::Level::Error:
        break;
    }
    return "error";
}

QString timeText(Instant at)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(at.us / 1'000'000, Qt::UTC);
    return second.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral(".%1Z").arg(at.us % 1'000'000, 6, 10, QChar(u'0'));
}

void writeToStderr(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

/// The figures of one method, route and class of status, found once.
struct RequestFigures {
    Counter* total;
    Histogram* seconds;
};
} // namespace

Log::Log(const Clock& clock, Writer writer, std::size_t capacity)
    : m_clock(clock)
    , m_writer(writer ? std::move(writer) : writeToStderr)
    , m_capacity(capacity)
    , m_thread([this] { run(); })
{
}

Log::~Log()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Log::write(Level level, QByteArray event, QList<LogField> fields)
{
    const auto line = [&](std::uint64_t dropped) {
        return composeJson([&](JsonWriter& out) {
            out.startObject();
            out.key("time");
            out.string(timeText(m_clock.now()));
            out.key("level");
            out.string(QLatin1String(levelName(level)));
            out.key("event");
            out.string(QString::fromUtf8(event));
            for (const LogField& field : fields) {
                out.key(std::string_view(field.name.constData(), static_cast<std::size_t>(field.name.size())));
                std::visit(
                    [&](const auto& value) {
                        using Value = std::decay_t<decltype(value)>;
                        if constexpr (std::is_same_v<Value, QByteArray>)
                            out.string(QString::fromUtf8(value));
                        else if constexpr (std::is_same_v<Value, bool>)
                            out.boolean(value);
                        else if constexpr (std::is_same_v<Value, double>)
                            out.number(value);
                        else
                            out.integer(value);
                    },
                    field.value);
            }
            if (dropped > 0) {
                out.key("dropped");
                out.integer(static_cast<std::int64_t>(dropped));
            }
            out.endObject();
        }) + '\n';
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_lines.size() >= m_capacity) {
            ++m_dropped;
            return;
        }
        m_lines.push_back(line(std::exchange(m_dropped, 0)));
    }
    m_wake.notify_one();
}

void Log::run()
{
    for (;;) {
        std::deque<QByteArray> lines;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_lines.empty(); });
            if (m_lines.empty())
                return;
            lines.swap(m_lines);
        }
        for (const QByteArray& line : lines)
            m_writer(line);
    }
}

Observer observeInto(Log& log, Metrics& metrics)
{
    auto known = std::make_shared<std::unordered_map<std::string, RequestFigures>>(); // the observer runs on one thread
    return [&log, &metrics, known](const Exchange& exchange) {
        const QByteArray status = exchange.status == 0 ? QByteArray("gone") : QByteArray::number(exchange.status / 100) + "xx";
        const QByteArray method = methodName(exchange.method).toByteArray();
        const std::string key = (method + ' ' + exchange.route + ' ' + status).toStdString();
        auto figures = known->find(key);
        if (figures == known->end()) {
            const QList<Label> labels { { "method", method }, { "route", exchange.route }, { "status", status } };
            figures = known
                          ->emplace(key,
                              RequestFigures { &metrics.counter("huimin_http_requests_total", "Requests answered", labels),
                                  &metrics.histogram("huimin_http_request_seconds", "Time from the first byte to the last", labels) })
                          .first;
        }
        figures->second.total->add();
        figures->second.seconds->observe(static_cast<double>(exchange.microseconds) / 1e6);
        QList<LogField> fields { { "id", exchange.requestId }, { "method", method }, { "route", exchange.route },
            { "status", std::int64_t { exchange.status } }, { "ms", static_cast<double>(exchange.microseconds) / 1e3 },
            { "in", static_cast<std::int64_t>(exchange.bytesIn) }, { "out", static_cast<std::int64_t>(exchange.bytesOut) } };
        if (!exchange.reason.isEmpty())
            fields.append({ "reason", exchange.reason });
        log.write(exchange.status >= 500 ? Log::Level::Error : Log::Level::Info, "request", std::move(fields));
    };
}

} // namespace huimin::http
