#include "app/center/http/metrics.h"
#include <algorithm>
#include <variant>

namespace huimin::http {
namespace {
QByteArray escapedLabel(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray labelText(const QList<Label>& labels, const QByteArray& extra = {})
{
    QByteArrayList parts;
    for (const Label& label : labels)
        parts.append(label.name + "=\"" + escapedLabel(label.value) + '"');
    if (!extra.isEmpty())
        parts.append(extra);
    return parts.isEmpty() ? QByteArray() : '{' + parts.join(',') + '}';
}

QByteArray numberText(double value)
{
    return QByteArray::number(value, 'g', 15);
}
} // namespace

Histogram::Histogram(std::vector<double> bounds)
    : m_bounds(std::move(bounds))
    , m_counts(m_bounds.size() + 1)
{
}

void Histogram::observe(double value)
{
    const auto bucket = std::lower_bound(m_bounds.begin(), m_bounds.end(), value) - m_bounds.begin();
    m_counts[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
    m_sumMicro.fetch_add(static_cast<std::int64_t>(value * 1e6), std::memory_order_relaxed);
}

std::vector<std::uint64_t> Histogram::counts() const
{
    std::vector<std::uint64_t> counts;
    for (const auto& count : m_counts)
        counts.push_back(count.load(std::memory_order_relaxed));
    return counts;
}

double Histogram::sum() const
{
    return static_cast<double>(m_sumMicro.load(std::memory_order_relaxed)) / 1e6;
}

struct Metrics::Family {
    using Figure = std::variant<std::unique_ptr<Counter>, std::unique_ptr<Gauge>, std::unique_ptr<Histogram>, std::function<double()>>;
    QByteArray help;
    const char* type = "";
    std::map<QList<Label>, Figure, bool (*)(const QList<Label>&, const QList<Label>&)> figures {
        [](const QList<Label>& a, const QList<Label>& b) { return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end()); }
    };

    template <typename Kind, typename... Arguments> Kind& figure(const QList<Label>& labels, Arguments&&... arguments)
    {
        auto found = figures.find(labels);
        if (found == figures.end())
            found = figures.emplace(labels, std::make_unique<Kind>(std::forward<Arguments>(arguments)...)).first;
        return *std::get<std::unique_ptr<Kind>>(found->second);
    }
};

Metrics::Metrics() = default;
Metrics::~Metrics() = default;

Metrics::Family& Metrics::family(const QByteArray& name, const QByteArray& help, const char* type)
{
    auto& family = m_families[name];
    if (!family) {
        family = std::make_unique<Family>();
        family->help = help;
        family->type = type;
    }
    Q_ASSERT_X(qstrcmp(family->type, type) == 0, "Metrics", "one name, one kind of figure");
    return *family;
}

Counter& Metrics::counter(const QByteArray& name, const QByteArray& help, const QList<Label>& labels)
{
    const std::lock_guard lock(m_mutex);
    return family(name, help, "counter").figure<Counter>(labels);
}

Gauge& Metrics::gauge(const QByteArray& name, const QByteArray& help, const QList<Label>& labels)
{
    const std::lock_guard lock(m_mutex);
    return family(name, help, "gauge").figure<Gauge>(labels);
}

Histogram& Metrics::histogram(const QByteArray& name, const QByteArray& help, const QList<Label>& labels, std::vector<double> bounds)
{
    const std::lock_guard lock(m_mutex);
    return family(name, help, "histogram").figure<Histogram>(labels, std::move(bounds));
}

void Metrics::watch(const QByteArray& name, const QByteArray& help, std::function<double()> read)
{
    const std::lock_guard lock(m_mutex);
    family(name, help, "gauge").figures.insert_or_assign({}, std::move(read));
}

QByteArray Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray out;
    for (const auto& [name, family] : m_families) {
        out += "# HELP " + name + ' ' + QByteArray(family->help).replace('\\', "\\\\").replace('\n', "\\n") + '\n';
        out += "# TYPE " + name + ' ' + family->type + '\n';
        for (const auto& [labels, figure] : family->figures) {
            if (const auto* counter = std::get_if<std::unique_ptr<Counter>>(&figure)) {
                out += name + labelText(labels) + ' ' + QByteArray::number(static_cast<qulonglong>((*counter)->value())) + '\n';
            } else if (const auto* gauge = std::get_if<std::unique_ptr<Gauge>>(&figure)) {
                out += name + labelText(labels) + ' ' + QByteArray::number(static_cast<qlonglong>((*gauge)->value())) + '\n';
            } else if (const auto* read = std::get_if<std::function<double()>>(&figure)) {
                out += name + labelText(labels) + ' ' + numberText((*read)()) + '\n';
            } else {
                const Histogram& histogram = *std::get<std::unique_ptr<Histogram>>(figure);
                std::uint64_t below = 0;
                const auto counts = histogram.counts();
                for (std::size_t i = 0; i < counts.size(); ++i) {
                    below += counts[i];
                    const QByteArray bound = i < histogram.bounds().size() ? numberText(histogram.bounds()[i]) : QByteArray("+Inf");
                    out += name + "_bucket" + labelText(labels, "le=\"" + bound + '"') + ' '
                        + QByteArray::number(static_cast<qulonglong>(below)) + '\n';
                }
                out += name + "_sum" + labelText(labels) + ' ' + numberText(histogram.sum()) + '\n';
                out += name + "_count" + labelText(labels) + ' ' + QByteArray::number(static_cast<qulonglong>(below)) + '\n';
            }
        }
    }
    return out;
}

std::vector<double> Metrics::secondsBounds()
{
    return { 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10 };
}

} // namespace huimin::http
