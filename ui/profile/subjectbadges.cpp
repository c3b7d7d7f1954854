#include "models/base/masking.h"
#include "ui/profile/subjectwords.h"
#include <QCoreApplication>
#include <algorithm>

namespace huimin::ui::subjectwords {
namespace {

struct SubjectBadges {
    Q_DECLARE_TR_FUNCTIONS(huimin::ui::SubjectBadges)
};

/// Working days before the promised day from which a matter is soon due: two, one where the limit is five or less.
int soonDays(const FiledMatter& filed)
{
    return filed.promisedDays > 0 && filed.promisedDays <= 5 ? 1 : 2;
}

Badge badgeOf(const QString& text, Deadline state, const QString& spoken = {})
{
    return { deadlineFace(text, state), spoken.isEmpty() ? text : spoken };
}

Badge dateBadge(const QString& text, QDate on, QDate today)
{
    const auto left = today.daysTo(on);
    return badgeOf(text, left < 0 ? Deadline::Late : left <= 30 ? Deadline::Soon : Deadline::Running);
}

} // namespace

Badge matterBadge(const FiledMatter& filed, QDate today)
{
    const Matter& matter = filed.matter;
    if (matter.stage == QLatin1String("94"))
        return { { stage(matter.stage), Tone::Accent, QStringLiteral("package-check") }, stage(matter.stage) };
    if (matter.result && matter.clock == ClockState::Ended)
        return badgeOf(stage(matter.stage), Deadline::Done);
    if (matter.clock == ClockState::Stopped)
        return badgeOf(SubjectBadges::tr("停 %n 天", nullptr, filed.stoppedDays), Deadline::Stopped,
            SubjectBadges::tr("停了 %n 个工作日", nullptr, filed.stoppedDays));
    if (!matter.promisedDue || matter.clock == ClockState::Ended)
        return { { stage(matter.stage), Tone::Plain, {} }, stage(matter.stage) };
    const QString due = day(*matter.promisedDue, today);
    if (filed.daysLeft < 0 || *matter.promisedDue < today)
        return badgeOf(SubjectBadges::tr("超 %n 天", nullptr, std::max(1, -filed.daysLeft)), Deadline::Late,
            SubjectBadges::tr("超 %n 个工作日，%1 到期", nullptr, std::max(1, -filed.daysLeft)).arg(due));
    if (*matter.promisedDue == today)
        return badgeOf(SubjectBadges::tr("今天到期"), Deadline::Soon);
    return badgeOf(SubjectBadges::tr("剩 %n 天", nullptr, filed.daysLeft),
        filed.daysLeft <= soonDays(filed) ? Deadline::Soon : Deadline::Running,
        SubjectBadges::tr("剩 %n 个工作日，%1 到期", nullptr, filed.daysLeft).arg(due));
}

static QString plainSentence(const FiledMatter& filed, QDate today)
{
    const Matter& matter = filed.matter;
    if (!filed.whole)
        return matter.promisedDue
            ? SubjectBadges::tr("在别的大厅办，%1，承诺 %2 办结。").arg(stage(matter.stage), day(*matter.promisedDue, today))
            : SubjectBadges::tr("在别的大厅办，%1。").arg(stage(matter.stage));
    if (matter.stage == QLatin1String("94"))
        return SubjectBadges::tr("已经办好，可以领取。");
    if (matter.stage == QLatin1String("40") || matter.stage == QLatin1String("71")) {
        if (matter.comeBackAt)
            return matter.comeBackBring
                ? SubjectBadges::tr("等申请人补正，约好%1带%2来。").arg(moment(*matter.comeBackAt, today), *matter.comeBackBring)
                : SubjectBadges::tr("等申请人补正，约好%1来。").arg(moment(*matter.comeBackAt, today));
        return SubjectBadges::tr("等申请人补正材料。");
    }
    const QString where
        = filed.departmentName.isEmpty() ? stage(matter.stage) : SubjectBadges::tr("%1：%2").arg(filed.departmentName, stage(matter.stage));
    if (matter.clock == ClockState::Stopped)
        return SubjectBadges::tr("%1，停钟第 %2 个工作日。").arg(where).arg(filed.stoppedDays);
    if (matter.acceptedOn && matter.promisedDue && filed.workDay > 0)
        return SubjectBadges::tr("%1，今天是第 %2 个工作日，承诺 %3 办结。")
            .arg(where)
            .arg(filed.workDay)
            .arg(day(*matter.promisedDue, today));
    if (matter.promisedDue)
        return SubjectBadges::tr("%1，承诺 %2 办结。").arg(where, day(*matter.promisedDue, today));
    if (matter.receivedAt)
        return SubjectBadges::tr("%1，%2 收的件。").arg(where, moment(*matter.receivedAt, today));
    return SubjectBadges::tr("%1，%2 申请。").arg(where, moment(matter.appliedAt, today));
}

QString matterSentence(const FiledMatter& filed, QDate today)
{
    const QString plain = plainSentence(filed, today);
    const std::optional<QDate>& until = filed.matter.promiseUntil;
    if (!until)
        return plain;
    return *until < today ? SubjectBadges::tr("容缺的材料该在 %1 前补，过了。%2").arg(day(*until, today), plain)
                          : SubjectBadges::tr("容缺的材料 %1 前补。%2").arg(day(*until, today), plain);
}

Badge certificateBadge(const Certificate& certificate, QDate today)
{
    switch (certificate.status) {
    case CertificateStatus::Lost:
        return { { SubjectBadges::tr("挂失"), Tone::Stop, QStringLiteral("circle-pause") }, SubjectBadges::tr("挂失") };
    case CertificateStatus::Cancelled:
        return { { SubjectBadges::tr("注销"), Tone::Stop, QStringLiteral("circle-x") }, SubjectBadges::tr("注销") };
    case CertificateStatus::Expired:
        return badgeOf(SubjectBadges::tr("已过期"), Deadline::Late);
    case CertificateStatus::Valid:
        break;
    }
    if (!certificate.validTo)
        return badgeOf(SubjectBadges::tr("有效"), Deadline::Running);
    if (*certificate.validTo < today)
        return badgeOf(SubjectBadges::tr("已过期"), Deadline::Late);
    if (today.daysTo(*certificate.validTo) <= dueWithin)
        return badgeOf(SubjectBadges::tr("将到期"), Deadline::Soon);
    return badgeOf(SubjectBadges::tr("有效"), Deadline::Running);
}

Badge vehicleBadge(const Vehicle& vehicle, QDate today)
{
    if (!vehicle.inspectionDue.isValid())
        return {};
    const auto left = today.daysTo(vehicle.inspectionDue);
    const QString on = day(vehicle.inspectionDue, today);
    if (left < 0)
        return badgeOf(SubjectBadges::tr("检验已过期"), Deadline::Late, SubjectBadges::tr("检验 %1 已过期").arg(on));
    return badgeOf(SubjectBadges::tr("检验 %1").arg(on), left <= dueWithin ? Deadline::Soon : Deadline::Running);
}

Badge billBadge(const Bill& bill, QDate today)
{
    if (bill.state == BillState::Paid)
        return badgeOf(SubjectBadges::tr("已缴"), Deadline::Done);
    if (bill.state == BillState::Overdue || bill.dueOn < today)
        return badgeOf(SubjectBadges::tr("已逾期"), Deadline::Late, SubjectBadges::tr("%1 到期，没有缴").arg(day(bill.dueOn, today)));
    return badgeOf(SubjectBadges::tr("%1 前").arg(day(bill.dueOn, today)), Deadline::Soon);
}

std::vector<DueItem> dueItems(const SubjectFile& file, QDate today)
{
    std::vector<DueItem> items;
    for (const Certificate& held : file.certificates) {
        const bool active = held.status == CertificateStatus::Valid || held.status == CertificateStatus::Expired;
        if (!active || !held.validTo || today.daysTo(*held.validTo) > dueWithin)
            continue;
        const QString on = day(*held.validTo, today);
        const bool gone = *held.validTo < today;
        items.push_back({ DueItem::Of::Certificate, held.id.uuid, *held.validTo, certificate(held.kind),
            gone ? SubjectBadges::tr("%1 已经过期，由%2发。").arg(on, held.issuerName)
                 : SubjectBadges::tr("有效到 %1，由%2发。").arg(on, held.issuerName),
            dateBadge(gone ? SubjectBadges::tr("已过期") : SubjectBadges::tr("%1 到期").arg(on), *held.validTo, today) });
    }
    for (const Vehicle& vehicle : file.vehicles) {
        const QString plate = mask(MaskKind::Plate, vehicle.plate);
        if (vehicle.inspectionDue.isValid() && today.daysTo(vehicle.inspectionDue) <= dueWithin) {
            const bool gone = vehicle.inspectionDue < today;
            const QString on = day(vehicle.inspectionDue, today);
            items.push_back({ DueItem::Of::Vehicle, vehicle.id.uuid, vehicle.inspectionDue, SubjectBadges::tr("机动车检验"),
                SubjectBadges::tr("%1，检验有效期到 %2。").arg(plate, on),
                dateBadge(gone ? SubjectBadges::tr("已过期") : SubjectBadges::tr("%1 到期").arg(on), vehicle.inspectionDue, today) });
        }
        if (vehicle.insuranceDue && today.daysTo(*vehicle.insuranceDue) <= dueWithin) {
            const bool gone = *vehicle.insuranceDue < today;
            const QString on = day(*vehicle.insuranceDue, today);
            items.push_back({ DueItem::Of::Vehicle, vehicle.id.uuid, *vehicle.insuranceDue, SubjectBadges::tr("机动车交强险"),
                SubjectBadges::tr("%1，保险到 %2。").arg(plate, on),
                dateBadge(gone ? SubjectBadges::tr("已过期") : SubjectBadges::tr("%1 到期").arg(on), *vehicle.insuranceDue, today) });
        }
    }
    for (const Bill& owed : file.bills) {
        if (owed.state == BillState::Paid)
            continue;
        items.push_back(
            { DueItem::Of::Bill, owed.id.uuid, owed.dueOn, SubjectBadges::tr("%1账单 %2").arg(bill(owed.kind), money(owed.amount)),
                SubjectBadges::tr("%1的账，来源%2。")
                    .arg(period(owed.period, today), owed.source.isEmpty() ? SubjectBadges::tr("没有记录") : owed.source),
                billBadge(owed, today) });
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) { return a.on < b.on; });
    return items;
}

} // namespace huimin::ui::subjectwords
