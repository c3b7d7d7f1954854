#pragma once
#include "models/store/records.h"
#include <QStringList>
#include <vector>

namespace huimin {
class Pinyin;
}

/// What is typed in the benches: every kind of term of the search box, taken from subjects spread over a city.
namespace huimin::bench {

struct TermKind {
    QString kind;
    QStringList texts {};
};
struct Terms {
    std::vector<QUuid> residents; ///< who is read by key for the baseline
    std::vector<TermKind> kinds;
};

/// Residents that the reader gives (of the held scopes, on a desk), spread evenly; the same for the same city.
Result<Terms> termsOf(RecordReader& records, const Pinyin& pinyin);

QByteArray termsText(const Terms& terms);
/// Empty where the text is none of `termsText`.
Terms termsFromText(const QByteArray& text);

} // namespace huimin::bench
