#include "models/grid/eventclasses.h"
#include "models/base/csv.h"

namespace huimin {

const std::vector<EventClass>& eventClasses()
{
    static const std::vector<EventClass> classes = [] {
        const auto table = CsvTable::read(QStringLiteral(":/huimin/catalogue/event_classes.csv"));
        if (!table)
            qFatal("the shipped classes of events cannot be read");
        std::vector<EventClass> read;
        const auto cell = [&](qsizetype row, QStringView name) { return table->at(row, table->column(name)); };
        for (qsizetype row = 0; row < table->size(); ++row) {
            EventClass kind { cell(row, u"code"), cell(row, u"group"), cell(row, u"name"), cell(row, u"department"),
                enumFromText<EventUrgency>(cell(row, u"urgency")).value_or(EventUrgency::Ordinary), cell(row, u"on_spot") == QLatin1String("1"),
                cell(row, u"restricted") == QLatin1String("1"), {} };
            for (const QString& text : cell(row, u"text").split(QLatin1Char('|')))
                kind.texts.push_back(text);
            read.push_back(std::move(kind));
        }
        return read;
    }();
    return classes;
}

const EventClass* eventClass(QStringView code)
{
    for (const EventClass& kind : eventClasses())
        if (kind.code == code)
            return &kind;
    return nullptr;
}

} // namespace huimin
