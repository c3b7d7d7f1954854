#pragma once
#include <QString>
#include <vector>

/// What the benches print and how they count.
namespace huimin::bench {

/// The value below which `share` of the measured ones lie; 0 where nothing was measured.
double percentile(std::vector<double> values, double share);

/// One line on standard output: name, value, unit, baseline measured in the same run, ratio; parted by tabs.
void printFigure(const char* name, double value, const char* unit, double baseline);

/// A sentence on standard error.
void say(const QString& sentence);

/// What one kind of term took, in milliseconds.
struct Measured {
    QString kind;
    std::vector<double> ms;
};
/// Median and 99th percentile of each kind, on standard error, and all of them together.
std::vector<double> sayKinds(const std::vector<Measured>& kinds);

} // namespace huimin::bench
