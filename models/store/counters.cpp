#include "models/store/counters.h"
#include "models/base/ownnumbers.h"
#include "models/store/centerreader.h"

namespace huimin {
namespace {
Error numbersUsedUp(const char* kind) { return { ErrorCode::Busy, {}, {}, QStringLiteral("no more numbers of %1").arg(QString::fromLatin1(kind)) }; }
}

Counters::Name Counters::ofMatters(const QString& hallNumber, int year) { return { QStringLiteral("matter"), QStringLiteral("%1/%2").arg(hallNumber).arg(year) }; }
Counters::Name Counters::ofEvents(const QString& district2, QDate day) { return { QStringLiteral("event"), district2 + QLatin1Char('/') + day.toString(Qt::ISODate) }; }
Counters::Name Counters::ofTickets(const QString& hallNumber, QDate day, const QString& queue)
{
    return { QStringLiteral("ticket"), hallNumber + QLatin1Char('/') + day.toString(Qt::ISODate) + QLatin1Char('/') + queue };
}

Result<std::int64_t> Counters::next(const QString& kind, const QString& name)
{
    auto value = m_core.sql.number("INSERT INTO counter(kind, name, value) VALUES(?, ?, 1) ON CONFLICT (kind, name)"
                                   " DO UPDATE SET value = counter.value + 1 RETURNING value",
        kind, name);
    if (!value)
        return value.error();
    return value->value_or(0);
}

Status Counters::raiseTo(const QString& kind, const QString& name, std::int64_t value)
{
    return m_core.sql.exec("INSERT INTO counter(kind, name, value) VALUES(?, ?, ?) ON CONFLICT (kind, name)"
                           " DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value",
        kind, name, value);
}

Result<bool> Counters::raisePast(const QString& kind, const QString& name, std::int64_t value)
{
    auto raised = m_core.sql.number("INSERT INTO counter(kind, name, value) VALUES(?, ?, ?) ON CONFLICT (kind, name)"
                                    " DO UPDATE SET value = excluded.value WHERE counter.value < excluded.value RETURNING value",
        kind, name, value);
    if (!raised)
        return raised.error();
    return raised->has_value();
}

Status Counters::liftAll(std::int64_t by) { return m_core.sql.exec("UPDATE counter SET value = value + ?", by); }

Result<QString> CenterNumbers::nextMatterNumber(const QString& hallNumber, int year)
{
    const auto [kind, name] = Counters::ofMatters(hallNumber, year);
    auto running = Counters(m_core).next(kind, name);
    if (!running)
        return running.error();
    const QString number = makeMatterNumber(year, QStringView(hallNumber).first(2), QStringView(hallNumber).last(2), static_cast<int>(*running));
    if (number.isEmpty())
        return numbersUsedUp("matters");
    return number;
}

Result<bool> CenterNumbers::claimMatterNumber(const QString& number)
{
    if (!isMatterNumber(number))
        return false;
    auto holder = CenterReader(m_core).holder(keyOf::matterNumber(number));
    if (!holder)
        return holder.error();
    if (*holder)
        return false;
    const QString hall = number.mid(2, 2) + QLatin1Char('-') + number.mid(4, 2);
    const auto [kind, name] = Counters::ofMatters(hall, 2000 + number.left(2).toInt());
    HUIMIN_TRY(Counters(m_core).raiseTo(kind, name, number.mid(6, 6).toInt()));
    return true;
}

Result<QString> CenterNumbers::nextEventNumber(const QString& district2, QDate day)
{
    const auto [kind, name] = Counters::ofEvents(district2, day);
    auto running = Counters(m_core).next(kind, name);
    if (!running)
        return running.error();
    const QString number = makeEventNumber(day, district2, static_cast<int>(*running));
    if (number.isEmpty())
        return numbersUsedUp("events");
    return number;
}

Result<QString> CenterNumbers::nextTicketNumber(const QString& hallNumber, QDate day, const QString& queue)
{
    const auto [kind, name] = Counters::ofTickets(hallNumber, day, queue);
    auto running = Counters(m_core).next(kind, name);
    if (!running)
        return running.error();
    if (*running > 999)
        return numbersUsedUp("tickets");
    return queue + QStringLiteral("%1").arg(*running, 3, 10, QLatin1Char('0'));
}

Result<bool> CenterNumbers::claimTicketNumber(const QString& hallNumber, QDate day, const QString& number)
{
    const auto [kind, name] = Counters::ofTickets(hallNumber, day, number.left(1));
    return Counters(m_core).raisePast(kind, name, number.mid(1).toInt());
}

} // namespace huimin
