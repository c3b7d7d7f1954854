#pragma once
#include "models/matters/approval.h"
#include "models/matters/handling.h"
#include "models/matters/limits.h"
#include "models/matters/matter.h"
#include "models/matters/states.h"
#include "tests/support/smalltown.h"

/// Matters at rest in any stage of the small town, and a body in order for every act, for tests of the acts.
namespace huimin::test {

/// 2026-11-24 is a Tuesday. The matter was applied for on the 10th, accepted on the 16th, and is examined by `officer`.
struct MatterAtRest {
    SmallTown town;
    Actor officer2; ///< of the same department
    Actor otherOfficer; ///< of another
    Actor otherClerk; ///< of another hall
    QUuid id = townId(900);

    MatterAtRest()
    {
        officer2 = town.officer;
        officer2.staff = StaffId(townId(35));
        otherOfficer = officer2;
        otherOfficer.department = town.hrss.id;
        otherOfficer.departmentCode = town.hrss.code;
        otherClerk = town.clerk;
        otherClerk.hall = town.otherHall.id;
    }

    /// The first item of the catalogue of which it is true.
    template <typename Wanted> const ServiceItem& itemWhere(Wanted wanted) const
    {
        for (const ServiceItem& item : town.catalogue.items)
            if (wanted(item, handlingOf(item)))
                return item;
        qFatal("no such item");
    }
    const ServiceItem& licence() const { return town.item("350200-01-0191"); }

    Matter rest(const QString& stage, const ServiceItem& item, MatterChannel channel = MatterChannel::Window)
    {
        Matter m;
        m.id = MatterId(id);
        m.number = makeMatterNumber(2026, u"03", u"01", 5);
        m.itemCode = item.itemCode;
        m.itemVersion = item.version;
        m.itemName = item.name;
        m.hallId = town.hall.id;
        m.departmentId = town.ecology.id;
        m.channel = channel;
        m.applicantId = town.zhang.id.uuid;
        m.applicantName = town.zhang.name;
        m.stage = stage;
        m.appliedAt = town.on(QDate(2026, 11, 10));
        m.clerkId = town.clerk.staff;
        const bool received = stage >= QLatin1String("30");
        if (received)
            m.receivedAt = town.on(QDate(2026, 11, 10));
        const MatterStage& rests = *matterStates().stage(stage);
        static const QStringList neverAccepted { QStringLiteral("60"), QStringLiteral("65"), QStringLiteral("66"), QStringLiteral("67") };
        if (stage >= QLatin1String("50") && !neverAccepted.contains(stage)) {
            m.acceptedAt = town.on(QDate(2026, 11, 16));
            m.acceptedOn = QDate(2026, 11, 16);
            m.statutoryDue = dueDate(*m.acceptedOn, item.statutoryDays, town.calendar).on;
            m.promisedDue = dueDate(*m.acceptedOn, item.promisedDays, town.calendar).on;
            m.clock = rests.clock == QLatin1String("stopped") ? ClockState::Stopped : rests.clock.startsWith(QLatin1String("running")) ? ClockState::Running : ClockState::Ended;
            if (stage >= QLatin1String("70"))
                m.reviewerId = town.officer.staff;
            segments(m);
        } else {
            m.clock = rests.closed ? ClockState::Ended : ClockState::None;
        }
        if (stage >= QLatin1String("80") && stage != QLatin1String("81")) {
            m.decidedAt = town.on(QDate(2026, 11, 20));
            m.result = MatterResult::Granted;
        }
        if (stage == QLatin1String("81")) {
            m.decidedAt = town.on(QDate(2026, 11, 20));
            m.result = MatterResult::Refused;
        }
        if (received)
            papers(item);
        return town.records.add(m);
    }

    /// Runs an act on it at 10 o'clock.
    Result<CommandOutcome> run(const Actor& actor, const char* act, const QByteArray& body, Instant when = {})
    {
        return town.run(actor, town.command(act, "Matter", id, body), when.us ? when : town.at(10));
    }
    Result<CommandOutcome> decide(const Actor& actor, const char* act, const QByteArray& body, Instant when = {})
    {
        QUuid pending;
        for (const ApprovalRequest& request : town.records.of<ApprovalRequest>(id))
            if (request.state == ApprovalState::Pending)
                pending = request.id.uuid;
        return town.run(actor, town.command(act, "ApprovalRequest", pending, body), when.us ? when : town.at(10));
    }
    Matter now() { return town.records.get<Matter>(id); }
    MatterEvent lastEvent()
    {
        MatterEvent last;
        for (const MatterEvent& event : town.records.of<MatterEvent>(id))
            if (event.seq > last.seq)
                last = event;
        return last;
    }

private:
    void segments(const Matter& m)
    {
        int n = 910;
        const bool stands = m.clock == ClockState::Stopped;
        for (const LimitKind limit : { LimitKind::Statutory, LimitKind::Promised }) {
            ClockSegment segment;
            segment.id = ClockSegmentId(townId(n++));
            segment.matterId = m.id;
            segment.limit = limit;
            segment.from = *m.acceptedOn;
            if (stands || m.clock == ClockState::Ended)
                segment.to = QDate(2026, 11, 20);
            town.records.add(segment);
            if (!stands)
                continue;
            segment.id = ClockSegmentId(townId(n++));
            segment.from = QDate(2026, 11, 20);
            segment.to.reset();
            segment.state = SegmentState::Stopped;
            town.records.add(segment);
        }
    }
    void papers(const ServiceItem& item)
    {
        int n = 920;
        for (const QString& key : item.materials) {
            MatterMaterial row;
            row.id = MatterMaterialId(townId(n++));
            row.matterId = MatterId(id);
            row.materialKey = key;
            row.state = MaterialState::Brought;
            row.copies = 1;
            town.records.add(row);
        }
    }
};

} // namespace huimin::test
