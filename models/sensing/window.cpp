#include "models/sensing/window.h"
#include <QRegularExpression>
#include <functional>

namespace huimin::sensing {
namespace {

constexpr int mostRounds = 5000; // months of four centuries
constexpr QLatin1String forEver("LONG");

Error wrongInput(const QString& path, const char* code)
{
    Error error { ErrorCode::Invalid };
    error.fields << FieldIssue { path, QString::fromLatin1(code) };
    return error;
}

/// A span of the declaration; what is wrong with it is laid at the parameter in it.
Result<Duration> spanOf(const QString& text, const Parameters& parameters)
{
    const auto whole = filled(text, parameters);
    if (!whole)
        return whole.error();
    auto span = Duration::parse(*whole);
    if (span)
        return span;
    const QStringList names = parametersOf(text);
    return wrongInput(names.isEmpty() ? QStringLiteral("/window") : QLatin1Char('/') + names.first(), span.error().fields.first().code.toLatin1().constData());
}

/// MM-DD of a year; 02-29 of other years is the 28th.
Result<QDate> dayOfYear(const QString& text, int year, const Parameters& parameters)
{
    const auto whole = filled(text, parameters);
    if (!whole)
        return whole.error();
    const QStringList names = parametersOf(text);
    const QString path = names.isEmpty() ? QStringLiteral("/window") : QLatin1Char('/') + names.first();
    const QDate leap = whole->size() == 5 ? QDate::fromString(QStringLiteral("2000-") + *whole, Qt::ISODate) : QDate();
    if (!leap.isValid())
        return wrongInput(path, "format");
    return QDate(2000, leap.month(), leap.day()).addYears(year - 2000);
}

/// Collects the windows of one computation.
class Maker {
public:
    Maker(const WindowSpec& spec, const WindowQuery& query, const Parameters& parameters, const FactSet& facts, const WindowMeans& means)
        : m_spec(spec), m_query(query), m_parameters(parameters), m_facts(facts), m_means(means)
    {
        m_start = spec.start;
        m_due = spec.due;
        m_interval = spec.interval;
        for (const WindowVariant& variant : spec.variants) {
            if (evaluate(variant.when, facts, parameters, query.today).truth != Truth::Yes)
                continue;
            m_start = variant.start.isEmpty() ? m_start : variant.start;
            m_due = variant.due.isEmpty() ? m_due : variant.due;
            m_interval = variant.interval.isEmpty() ? m_interval : variant.interval;
            break;
        }
    }

    Status make()
    {
        switch (m_spec.kind) {
        case WindowKind::Offset:
        case WindowKind::Window:
        case WindowKind::BeforeExpiry:
        case WindowKind::Validity:
        case WindowKind::Age: return plain();
        case WindowKind::Recurring: return recurring();
        case WindowKind::Calendar: return calendar();
        case WindowKind::Monthly: return periods(1);
        case WindowKind::Quarterly: return periods(3);
        case WindowKind::YearOfAge: return yearOfAge();
        case WindowKind::SchoolYear: return schoolYear();
        case WindowKind::Schedule: return schedule();
        case WindowKind::Table: return m_spec.table == QLatin1String("retirement") ? retirement() : immunisation();
        }
        return {};
    }

    Windows take() { return { std::move(m_list), m_open }; }

private:
    QDate day() const { return m_query.after ? *m_query.after : m_query.today; }
    bool isFull() const { return static_cast<int>(m_list.size()) >= m_query.limit; }
    /// No window from here on can be listed, or hold on the day.
    bool isDone(QDate start) const { return isFull() && start > day(); }

    /// `next`: the first day of the window after it, where it has no end of its own.
    Status add(std::optional<QDate> start, std::optional<QDate> due, std::optional<QDate> next = {}, const QString& label = {})
    {
        if (due)
            due = adjusted(*due, start, m_spec.adjust, m_means.calendar);
        for (const std::optional<QDate>& date : { start, due })
            if (date && (!date->isValid() || date->year() < 1 || date->year() > 9999))
                return wrongInput(QStringLiteral("/trigger"), "range");
        const Window window { start, due, label };
        m_open = m_open || window.holdsOn(day());
        const bool ended = m_query.after && ((due && *due < *m_query.after) || (!due && next && *next <= *m_query.after));
        if (!ended && !isFull())
            m_list.push_back(window);
        return {};
    }

    Result<std::optional<QDate>> from(QDate origin, const QString& text) const
    {
        if (text.isEmpty() || text == forEver)
            return std::optional<QDate>();
        const auto span = spanOf(text, m_parameters);
        if (!span)
            return span.error();
        return std::optional<QDate>(added(origin, *span, m_means.calendar));
    }

    Status plain()
    {
        const auto start = from(m_query.trigger, m_start), due = from(m_query.trigger, m_due);
        if (!start)
            return start.error();
        if (!due)
            return due.error();
        return add(*start, *due);
    }

    Status recurring()
    {
        const auto interval = spanOf(m_interval, m_parameters);
        if (!interval)
            return interval.error();
        if (interval->isNegative() || interval->isZero())
            return wrongInput(QStringLiteral("/window"), "range");
        const auto start = spanOf(m_start, m_parameters);
        if (!start)
            return start.error();
        std::optional<Duration> due;
        if (!m_due.isEmpty()) {
            const auto span = spanOf(m_due, m_parameters);
            if (!span)
                return span.error();
            due = *span;
        }
        const auto until = from(m_query.trigger, m_spec.until);
        if (!until)
            return until.error();
        const auto at = [&](const Duration& first, int round) { return added(m_query.trigger, first.plus(interval->times(round)), m_means.calendar); };
        for (int round = 0; round < mostRounds; ++round) {
            const QDate end = due ? at(*due, round) : QDate();
            const QDate begin = due && start->isNegative() ? added(end, *start, m_means.calendar) : at(*start, round);
            if (isDone(begin) || (*until && begin >= **until) || begin.year() > 9999)
                break;
            const QDate next = at(*start, round + 1);
            HUIMIN_TRY(add(begin, due ? std::optional<QDate>(end) : *until ? std::optional<QDate>(std::min(next, **until)) : std::nullopt, next));
        }
        return {};
    }

    Status calendar()
    {
        const int year = m_query.trigger.year();
        // What a year names is the whole of it; a birth or a founding is a day.
        const QDate first = m_spec.isCalendar() ? QDate(year, 1, 1) : m_query.trigger;
        for (int round = m_spec.fromNextYear ? 1 : -1; round < mostRounds; ++round) {
            bool done = true;
            for (const auto& [from, to] : m_spec.dates) {
                const auto start = dayOfYear(from, year + round, m_parameters);
                if (!start)
                    return start.error();
                auto due = dayOfYear(to, year + round, m_parameters);
                if (due && *due < *start)
                    due = dayOfYear(to, year + round + 1, m_parameters);
                if (!due)
                    return due.error();
                if (*due < first)
                    done = false;
                else if (!isDone(*start)) {
                    done = false;
                    HUIMIN_TRY(add(*start, *due));
                }
            }
            if (done || year + round > 9997)
                break;
        }
        return {};
    }

    Status periods(int months)
    {
        const QDate trigger = m_query.trigger;
        const QDate period(trigger.year(), (trigger.month() - 1) / months * months + 1, 1);
        for (int round = 1; round < mostRounds; ++round) {
            const QDate month = period.addMonths(months * round);
            const QDate start(month.year(), month.month(), m_spec.startDay);
            if (isDone(start))
                break;
            HUIMIN_TRY(add(start, QDate(month.year(), month.month(), m_spec.dueDay)));
        }
        return {};
    }

    Status yearOfAge()
    {
        const auto reached = from(m_query.trigger, m_start);
        if (!reached)
            return reached.error();
        const int year = (*reached)->year();
        const auto due = dayOfYear(m_due, year, m_parameters);
        return due ? add(QDate(year, 1, 1), *due) : Status(due.error());
    }

    Status schoolYear()
    {
        const auto reached = from(m_query.trigger, m_start);
        if (!reached)
            return reached.error();
        const auto cutoff = dayOfYear(m_spec.cutoff, (*reached)->year(), m_parameters);
        if (!cutoff)
            return cutoff.error();
        const auto due = dayOfYear(m_due, (*reached)->year() + (**reached <= *cutoff ? 0 : 1), m_parameters);
        return due ? add(*reached, *due) : Status(due.error());
    }

    Status schedule()
    {
        for (std::size_t i = 0; i < m_spec.starts.size(); ++i) {
            const auto start = from(m_query.trigger, m_spec.starts[i]);
            if (!start)
                return start.error();
            std::optional<QDate> next;
            if (i + 1 < m_spec.starts.size()) {
                const auto following = from(m_query.trigger, m_spec.starts[i + 1]);
                if (!following)
                    return following.error();
                next = *following;
            }
            HUIMIN_TRY(add(*start, std::nullopt, next));
        }
        return {};
    }

    Status retirement()
    {
        const auto category = retirementCategory(m_parameters, m_facts);
        if (!category)
            return category.error();
        const auto day = m_means.tables.retirement.retiresOn(*category, m_query.trigger);
        return day ? add(*day, std::nullopt) : Status(wrongInput(QStringLiteral("/trigger"), "range"));
    }

    Status immunisation()
    {
        for (const Dose& dose : m_means.tables.immunisation) {
            if (m_spec.except.contains(dose.id) || (!m_spec.only.isEmpty() && !m_spec.only.contains(dose.id)))
                continue;
            std::optional<QDate> last;
            if (dose.beforeMonths)
                last = m_query.trigger.addMonths(*dose.beforeMonths).addDays(-1);
            HUIMIN_TRY(add(m_query.trigger.addMonths(dose.fromMonths), last, std::nullopt, QStringLiteral("%1第%2剂").arg(dose.vaccine).arg(dose.number)));
        }
        return {};
    }

    const WindowSpec& m_spec;
    const WindowQuery& m_query;
    const Parameters& m_parameters;
    const FactSet& m_facts;
    const WindowMeans& m_means;
    QString m_start, m_due, m_interval;
    std::vector<Window> m_list;
    bool m_open = false;
};

} // namespace

bool WindowSpec::isRepeated() const
{
    return kind == WindowKind::Recurring || kind == WindowKind::Calendar || kind == WindowKind::Monthly || kind == WindowKind::Quarterly || kind == WindowKind::Schedule;
}

QStringList parametersOf(const QString& text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    QStringList names;
    for (auto found = braces.globalMatch(text); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

Result<QString> filled(const QString& text, const Parameters& parameters)
{
    QString whole = text;
    for (const QString& name : parametersOf(text)) {
        const FactValue value = parameters.value(name);
        QString put;
        if (const auto* number = std::get_if<std::int64_t>(&value))
            put = QString::number(*number);
        else if (const auto* words = std::get_if<QString>(&value))
            put = *words;
        else
            return wrongInput(QLatin1Char('/') + name, "required");
        whole.replace(QLatin1Char('{') + name + QLatin1Char('}'), put);
    }
    return whole;
}

Result<RetirementCategory> retirementCategory(const Parameters& parameters, const FactSet& facts)
{
    const FactValue given = parameters.value(QStringLiteral("category"));
    if (const auto* text = std::get_if<QString>(&given)) {
        const auto category = enumFromText<RetirementCategory>(*text);
        return category ? Result<RetirementCategory>(*category) : wrongInput(QStringLiteral("/category"), "not_allowed");
    }
    const FactValue* sex = facts.find(QStringLiteral("resident.sex"));
    if (!sex)
        return wrongInput(QStringLiteral("/resident.sex"), "required");
    if (*sex == FactValue(QStringLiteral("male")))
        return RetirementCategory::M60;
    const FactValue* kind = facts.find(QStringLiteral("employment.kind"));
    if (!kind)
        return wrongInput(QStringLiteral("/employment.kind"), "required");
    return *kind == FactValue(QStringLiteral("worker")) ? RetirementCategory::F50 : RetirementCategory::F55;
}

Result<Windows> windowsOf(const WindowSpec& spec, const WindowQuery& query, const Parameters& parameters, const FactSet& facts, const WindowMeans& means)
{
    if (!query.trigger.isValid() || query.trigger.year() < 1800 || query.trigger.year() > 2199)
        return wrongInput(QStringLiteral("/trigger"), "range");
    Maker maker(spec, query, parameters, facts, means);
    HUIMIN_TRY(maker.make());
    return maker.take();
}

} // namespace huimin::sensing
