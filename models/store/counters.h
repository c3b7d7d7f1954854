#pragma once
#include "models/commands/ports.h"
#include "models/store/centercore.h"
#include <QDate>

namespace huimin {

/// Running numbers of a center; each is given once, also where several processes ask. Inside a transaction: a number that is rolled
/// back is given again, for nobody has seen it.
class Counters {
public:
    explicit Counters(CenterCore& core) : m_core(core) { }
    /// 1 at first.
    Result<std::int64_t> next(const QString& kind, const QString& name);
    /// Numbers up to `value` are not given any more.
    Status raiseTo(const QString& kind, const QString& name, std::int64_t value);
    /// The same; false, with nothing changed, where `value` was given or passed over before.
    Result<bool> raisePast(const QString& kind, const QString& name, std::int64_t value);
    /// After a restore: papers with the lost numbers may be in people's hands.
    Status liftAll(std::int64_t by = 1000);

    struct Name {
        QString kind;
        QString name;
    };
    /// "03-01" and the year.
    static Name ofMatters(const QString& hallNumber, int year);
    static Name ofEvents(const QString& district2, QDate day);
    static Name ofTickets(const QString& hallNumber, QDate day, const QString& queue);

private:
    CenterCore& m_core;
};

/// The center's final numbers.
class CenterNumbers : public NumberSource {
public:
    explicit CenterNumbers(CenterCore& core) : m_core(core) { }
    Result<QString> nextMatterNumber(const QString& hallNumber, int year) override;
    Result<bool> claimMatterNumber(const QString& number) override;
    Result<QString> nextEventNumber(const QString& district2, QDate day) override;
    /// "A023"; a day has 999 of a queue (Busy after that).
    Result<QString> nextTicketNumber(const QString& hallNumber, QDate day, const QString& queue) override;
    Result<bool> claimTicketNumber(const QString& hallNumber, QDate day, const QString& number) override;

private:
    CenterCore& m_core;
};

} // namespace huimin
