#pragma once
#include "models/sensing/rule.h"

namespace huimin::sensing {

/// A rule as Chinese sentences, for somebody who does not program: whom it is for, when, what, how far it goes, by which law.
QStringList ruleSentences(const Rule& rule, const FactCatalogue& facts);
/// One condition: “户籍所在区县属于 350203、350205”, “同户人数为 1，并且周岁不小于 60”.
QString conditionWords(const Condition& condition, const FactCatalogue& facts, const Parameters& parameters);
/// “1个月”, “90天”, “15个工作日”, of a negative span without its sign; the text itself where it is no span.
QString spanWords(const QString& span, const Parameters& parameters);
/// “从出生日期起，到1个月后为止；截止日遇休息日顺延”.
QString windowWords(const WindowSpec& spec, const FactCatalogue& facts, const Parameters& parameters);

} // namespace huimin::sensing
