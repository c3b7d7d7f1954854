#pragma once
#include "models/commands/actchoices.h"
#include "models/grid/eventclock.h"
#include "models/matters/attachment.h"
#include "models/matters/states.h"
#include "tests/support/smalltown.h"

/// Grid events at rest in any stage of the small town, and what every act needs of its event, for tests of the loop.
namespace huimin::test {

/// 2026-11-24 is a Tuesday. The event is of the class 01-01 (暴露垃圾, simple, may be done on the spot), reported by the grid worker at 9.
struct EventAtRest {
    SmallTown town;
    Actor otherOfficer; ///< of another department
    Actor otherWorker; ///< of the neighbouring grid
    Actor otherSupervisor; ///< of another hall
    QUuid id = townId(950);
    QUuid likeId = townId(951); ///< another open one of the same class at the same place
    QUuid before = townId(960), after = townId(961); ///< its photos

    EventAtRest()
    {
        otherOfficer = town.officer;
        otherOfficer.staff = StaffId(townId(36));
        otherOfficer.department = town.hrss.id;
        otherOfficer.departmentCode = town.hrss.code;
        otherOfficer.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("department"), town.hrss.code } };
        otherWorker = town.gridWorker;
        otherWorker.staff = StaffId(townId(37));
        otherWorker.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("grid"), town.neighbourGrid.code } };
        otherSupervisor = town.supervisor;
        otherSupervisor.hall = town.otherHall.id;
        otherSupervisor.streets = town.otherHall.streets;
        otherSupervisor.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("hall"), town.otherHall.number } };
        for (const QUuid& photo : { before, after }) {
            Attachment attachment;
            attachment.id = AttachmentId(photo);
            attachment.ownerId = id;
            attachment.digest = QString(64, QLatin1Char('0'));
            attachment.size = 9;
            attachment.mediaType = QStringLiteral("image/jpeg");
            attachment.title = photo == before ? QStringLiteral("现场照片") : QStringLiteral("处置后");
            attachment.createdAt = town.at(9, 30);
            town.records.add(attachment);
        }
    }

    GridEvent blank(const QUuid& of, const QString& stage)
    {
        GridEvent event;
        event.id = GridEventId(of);
        event.number = makeEventNumber(QDate(2026, 11, 24), u"03", of == id ? 1 : 2);
        event.classCode = QStringLiteral("01-01");
        event.urgency = EventUrgency::Simple;
        event.place = QStringLiteral("前埔二里32号");
        event.text = QStringLiteral("垃圾桶旁堆了两袋建筑垃圾。");
        event.gridId = town.grid.id;
        event.point = { 1000, 1000 };
        event.state = stage;
        event.reportedAt = event.createdAt = town.at(9);
        event.reportedBy = event.createdBy = town.gridWorker.staff;
        return event;
    }
    /// At rest, with what `act` needs so that somebody of this role can do it.
    GridEvent rest(const QString& stage, const QString& act = {}, Role role = Role::Officer)
    {
        GridEvent event = blank(id, stage);
        town.records.add(blank(likeId, QStringLiteral("E1")));
        const bool handled = stage >= QLatin1String("E2");
        event.acceptDue = town.at(11);
        event.dispatchDue = town.at(12);
        if (handled) {
            event.dispatchedAt = town.at(9);
            event.signDue = town.at(14);
            event.handleDue = town.on(QDate(2026, 11, 27), 17);
            event.handleMinutes = 3 * 420;
            if (role == Role::Grid && stage != QLatin1String("E5") && stage != QLatin1String("E6"))
                event.handlerId = town.gridWorker.staff;
            else
                event.mainUnit = town.ecology.id;
            if (stage != QLatin1String("E2") && event.handlerId.isNull())
                event.handlerId = town.officer.staff;
        }
        if (stage == QLatin1String("E4h") || stage == QLatin1String("E5"))
            event.pausedAt = town.at(9);
        if (stage == QLatin1String("E4h"))
            event.reviewOn = QDate(2026, 12, 1);
        if (act == QLatin1String("ExtendEvent") || act == QLatin1String("HangUpEvent"))
            event.asked = act == QLatin1String("ExtendEvent") ? EventAsk::Extension : EventAsk::HangUp;
        if (act == QLatin1String("ClimbAfterCheck"))
            event.fails = 2;
        if (act == QLatin1String("AnswerUrge"))
            event.urgeDue = town.on(QDate(2026, 11, 25), 12);
        if (act == QLatin1String("ClimbLate"))
            event.climbAt = town.at(9, 30);
        return town.records.add(event);
    }
    /// A body in order for every act.
    QByteArray bodyOf(const QString& act, const QString& stage)
    {
        const QByteArray guard = json("{'guard':'") + stage.toLatin1() + json("'");
        const QByteArray first = '"' + before.toByteArray(QUuid::WithoutBraces) + '"', second = '"' + after.toByteArray(QUuid::WithoutBraces) + '"';
        const auto unit = [](const DepartmentId& department) { return '"' + department.text().toLatin1() + '"'; };
        struct Line {
            const char* act;
            QByteArray rest;
        };
        const Line lines[] = {
            { "HandleOnSpot", json(",'text':'已清走','before':[") + first + json("],'after':[") + second + "]" },
            { "RefuseEvent", json(",'reason':'不在受理范围'") },
            { "JoinEvent", json(",'joinTo':'") + likeId.toByteArray(QUuid::WithoutBraces) + '"' },
            { "DispatchEvent", json(",'mainUnit':") + unit(town.ecology.id) + json(",'helpers':[") + unit(town.hrss.id) + "]" },
            { "ReturnEvent", json(",'reason':'不归我们管','rightUnit':") + unit(town.hrss.id) },
            { "RecordHandling", json(",'text':'到现场看了'") },
            { "ExtendEvent", json(",'days':5,'reason':'等配件'") },
            { "HangUpEvent", json(",'reviewOn':'2026-12-10','reason':'等拆迁'") },
            { "ResumeEvent", json(",'reason':'配件到了'") },
            { "EscalateEvent", json(",'reason':'本级办不了'") },
            { "CallUnits", json(",'reason':'要一起到场','helpers':[") + unit(town.hrss.id) + "]" },
            { "TurnIntoMatter", json(",'matterId':'") + townId(970).toByteArray(QUuid::WithoutBraces) + '"' },
            { "ReportDone", json(",'text':'清完了','before':[") + first + json("],'after':[") + second + "]" },
            { "PassCheck", json(",'resultClass':'solved','photos':[") + second + "]" },
            { "FailCheck", json(",'reason':'还有一处','photos':[") + second + "]" },
            { "ClimbAfterCheck", json(",'reason':'还是没清','photos':[") + second + "]" },
            { "CallBack", json(",'outcome':'satisfied','score':5") },
            { "ReopenEvent", json(",'reason':'又堆回来了'") },
            { "UrgeEvent", json(",'letter':'请尽快','replyBy':") + QByteArray::number(static_cast<qlonglong>(town.on(QDate(2026, 11, 26)).us)) },
            { "AnswerUrge", json(",'opinion':'明天清完'") },
        };
        for (const Line& line : lines)
            if (act == QLatin1String(line.act))
                return guard + line.rest + '}';
        return guard + '}';
    }

    /// At 10 o'clock, where no other time is given.
    Result<CommandOutcome> run(const Actor& actor, const char* act, const QByteArray& body, Instant when = {})
    {
        return town.run(actor, town.command(act, "GridEvent", id, body), when.us ? when : town.at(10));
    }
    /// Of the role of the town.
    const Actor& actor(Role role) const
    {
        switch (role) {
        case Role::Clerk:
            return town.clerk;
        case Role::Officer:
            return town.officer;
        case Role::Grid:
            return town.gridWorker;
        case Role::Supervisor:
            return town.supervisor;
        case Role::Admin:
            break;
        }
        return town.admin;
    }
    GridEvent now() { return town.records.get<GridEvent>(id); }
    EventStep lastStep()
    {
        EventStep last;
        for (const EventStep& step : town.records.of<EventStep>(id))
            if (step.seq > last.seq)
                last = step;
        return last;
    }
};

} // namespace huimin::test
