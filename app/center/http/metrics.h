#pragma once
#include <QByteArray>
#include <QList>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

/// Figures of a running center in the text form of Prometheus (0.0.4). Names and labels never carry personal data.
namespace huimin::http {

struct Label {
    QByteArray name;
    QByteArray value;
    bool operator<(const Label& other) const { return name == other.name ? value < other.value : name < other.name; }
};

/// Only rises. Any thread.
class Counter {
public:
    void add(std::uint64_t by = 1) { m_value.fetch_add(by, std::memory_order_relaxed); }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value { 0 };
};

/// Rises and falls. Any thread.
class Gauge {
public:
    void set(std::int64_t value) { m_value.store(value, std::memory_order_relaxed); }
    void add(std::int64_t by) { m_value.fetch_add(by, std::memory_order_relaxed); }
    std::int64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_value { 0 };
};

/// Counts observations in buckets by upper bound, in seconds (or what its name says). Any thread.
class Histogram {
public:
    explicit Histogram(std::vector<double> bounds);
    void observe(double value);
    const std::vector<double>& bounds() const { return m_bounds; }
    /// One more than bounds: the last is what lies above them all. Not cumulated.
    std::vector<std::uint64_t> counts() const;
    double sum() const;

private:
    const std::vector<double> m_bounds;
    std::vector<std::atomic<std::uint64_t>> m_counts;
    std::atomic<std::int64_t> m_sumMicro { 0 };
};

/// All figures of one program. The references stay good as long as it lives; keep them instead of asking again in a hot place.
class Metrics {
public:
    Counter& counter(const QByteArray& name, const QByteArray& help, const QList<Label>& labels = {});
    Gauge& gauge(const QByteArray& name, const QByteArray& help, const QList<Label>& labels = {});
    Histogram& histogram(
        const QByteArray& name, const QByteArray& help, const QList<Label>& labels = {}, std::vector<double> bounds = secondsBounds());
    /// A gauge that is read when it is asked for; the function is called on the thread of text().
    void watch(const QByteArray& name, const QByteArray& help, std::function<double()> read);
    /// The exposition, families by name; content type `text/plain; version=0.0.4`.
    QByteArray text() const;

    /// 1 ms to 10 s.
    static std::vector<double> secondsBounds();

private:
    struct Family;
    Family& family(const QByteArray& name, const QByteArray& help, const char* type);

    mutable std::mutex m_mutex;
    std::map<QByteArray, std::unique_ptr<Family>> m_families;

public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;
};

} // namespace huimin::http
