#include "tests/bench/figures.h"
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace huimin::bench {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

void printFigure(const char* name, double value, const char* unit, double baseline)
{
    std::printf("%s\t%.3f\t%s\t%.3f\t%.2f\n", name, value, unit, baseline, baseline > 0 ? value / baseline : 0);
    std::fflush(stdout);
}

void say(const QString& sentence) { std::fprintf(stderr, "%s\n", sentence.toUtf8().constData()); }

std::vector<double> sayKinds(const std::vector<Measured>& kinds)
{
    std::vector<double> all;
    for (const Measured& kind : kinds) {
        say(QStringLiteral("  %1 p50 %2 ms, p99 %3 ms").arg(kind.kind, -24).arg(percentile(kind.ms, 0.5), 0, 'f', 3).arg(percentile(kind.ms, 0.99), 0, 'f', 3));
        all.insert(all.end(), kind.ms.begin(), kind.ms.end());
    }
    return all;
}

} // namespace huimin::bench
