#include "app/citygen/mattercase.h"
#include <algorithm>

/// The ways of a matter through its stages, each act on a day and at a time of office hours before T.
namespace huimin::city {
namespace {

constexpr const char* grantOpinions[] = { "符合条件，准予办理。", "材料齐全，符合规定，同意。", "经审查，符合法定条件。" };
constexpr const char* refuseOpinions[] = { "不符合申请条件，理由和救济途径已写明。", "核查结果和申报不一致，不予办理。" };

} // namespace

/// From 10 to 30, over the pre-check for what came by the web or from a grid, with the papers on file; then, with days to spare,
/// over a supplement that took so many days. Ends in 30 with all papers there; for an open matter that waits, see walkOpen.
void MatterMaker::takeIn(Case& c, int supplementDays, bool waits)
{
    const bool before = c.file.matter.channel == MatterChannel::Web || c.file.matter.channel == MatterChannel::Grid;
    c.soon();
    if (before) {
        c.act("SubmitForPreCheck", c.clerk.staff);
        c.soon(6);
        c.act("PassPreCheck", c.clerk.staff);
    } else {
        c.act("ReceivePapers", c.clerk.staff);
    }
    std::vector<QString> missing;
    const std::vector<QString>& asked = c.file.item().materials;
    if ((supplementDays > 0 || waits) && !asked.empty())
        missing.push_back(asked.back());
    const QUuid applicant = c.file.matter.applicantId;
    const Holdings* holdings = c.group->holdings;
    c.file.takePapers(m_shelf.materials(), missing, [&](CertificateKind kind, const std::optional<QString>& holder) {
        return holder && (c.file.matter.applicantKind == ApplicantKind::Resident || holder != QLatin1String("enterprise")) ? nullptr : holdings->held(applicant, kind);
    });
    if (missing.empty())
        return;
    c.soon(4);
    const Material* paper = nullptr;
    for (const Material& material : m_shelf.materials())
        if (material.key == missing.front())
            paper = &material;
    c.act("AskSupplement", c.clerk.staff, { QStringLiteral("请补交：%1。").arg(paper ? paper->name : missing.front()), QStringLiteral("missing") });
    if (waits)
        return;
    c.on(c.offset + supplementDays);
    c.act("ReceiveSupplement", c.clerk.staff);
    c.file.bringMissing();
}

void MatterMaker::review(Case& c, int steps)
{
    c.act("StartReview", c.reviewer);
    for (int i = 0; i < steps; ++i) {
        c.soon(20);
        c.act("RecordStep", c.reviewer, { i == 0 ? QStringLiteral("核对材料和登记信息，一致。") : QStringLiteral("完成核查，报请决定。"), {} });
    }
}

void MatterMaker::decide(Case& c, int offset, bool grant)
{
    c.on(offset);
    const QString opinion = QString::fromUtf8(grant ? grantOpinions[c.dice->between(0, 2)] : refuseOpinions[c.dice->between(0, 1)]);
    c.act(grant ? "GrantMatter" : "RefuseMatter", c.approver, { opinion, grant ? std::nullopt : std::optional(QStringLiteral("conditions")) });
}

/// From 80 to 94 within the days up to `offset`.
void MatterMaker::makeResult(Case& c, int offset)
{
    if (c.file.item().givesCertificate) {
        c.on(std::min(offset, c.offset + c.dice->between(0, 1)));
        c.act("StartMaking", c.approver);
        c.on(std::min(offset, c.offset + c.dice->between(0, 2)));
        c.act("FinishMaking", c.approver);
    } else {
        c.soon(8);
        c.act("ReadyResult", c.clerk.staff);
    }
}

/// What is done on the spot: one visit from 10 to 85.
void MatterMaker::walkInstant(Case& c, int kind)
{
    takeIn(c, 0, false);
    c.soon(2);
    c.act("AcceptMatter", c.clerk.staff);
    c.soon(4);
    c.act("GrantMatter", c.approver, { QString::fromUtf8(grantOpinions[0]), {} });
    if (c.file.item().givesCertificate) {
        c.soon(3);
        c.act("StartMaking", c.approver);
        c.soon(3);
        c.act("FinishMaking", c.approver);
        c.soon(2);
        c.act("DeliverResult", c.clerk.staff);
        c.soon(1);
    } else {
        c.soon(2);
    }
    c.act("CompleteMatter", c.clerk.staff);
    if (kind == Archived) {
        c.on(std::min(-1, c.offset + c.dice->between(5, 12)));
        c.act("ArchiveMatter", c.clerk.staff);
    }
}

void MatterMaker::walkDone(Case& c, int kind)
{
    const int age = -c.offset;
    if (kind == NotAccepted) {
        takeIn(c, 0, false);
        c.soon(5);
        c.act("RefuseAcceptance", c.clerk.staff, { QStringLiteral("不属于本事项的受理范围，已告知应当去哪里办。"), QStringLiteral("notOurs") });
        return;
    }
    if (kind == Returned) {
        takeIn(c, 0, true);
        c.on(std::min(-1, c.offset + c.dice->between(5, 20)));
        c.act("ReturnPapers", c.clerk.staff, { QStringLiteral("逾期没有补齐材料，退还已收的材料。"), QStringLiteral("notSupplemented") });
        return;
    }
    if (kind == Withdrawn || kind == Terminated) {
        takeIn(c, 0, false);
        c.soon(2);
        c.act("AcceptMatter", c.clerk.staff);
        const bool terminated = kind == Terminated;
        if (age >= 3 || terminated) {
            c.on(std::min(-1, c.offset + 1));
            review(c, 0);
        }
        c.on(std::min(-1, c.offset + c.dice->between(1, std::max(1, c.file.item().promisedDays))));
        if (terminated)
            c.act("TerminateMatter", c.reviewer, { QStringLiteral("申请人失去申请资格，证明已归入案卷。"), QStringLiteral("standing") });
        else
            c.act("WithdrawMatter", c.clerk.staff, { QStringLiteral("申请人书面要求撤回。"), {} });
        return;
    }
    if (c.file.item().instant) {
        walkInstant(c, kind);
        return;
    }
    const int days = std::max(1, c.file.item().promisedDays);
    const int spare = age - days - (kind == Archived ? 16 : 7); // room for a supplement or a delay
    takeIn(c, spare > 8 && m_supplement.due() > 0 ? c.dice->between(1, 7) : 0, false);
    c.soon(2);
    c.act("AcceptMatter", c.clerk.staff);
    const int accepted = c.offset;
    c.on(std::min(-1, accepted + std::min(days, c.dice->between(0, 2))));
    review(c, c.dice->between(1, 2));
    const bool late = spare > 8 && m_late.due() > 0;
    const int taken = late ? days + c.dice->between(1, 4) : std::max(1, days * c.dice->between(35, 95) / 100);
    const bool grant = m_refused.due() == 0;
    decide(c, std::min(-1, std::max(c.offset, accepted + taken)), grant);
    if (grant) {
        makeResult(c, -1);
    } else {
        c.soon(9);
        c.act("ReadyResult", c.clerk.staff);
    }
    c.on(std::min(-1, c.offset + c.dice->between(0, 3)));
    c.act("DeliverResult", c.clerk.staff);
    c.soon(1);
    c.act("CompleteMatter", c.clerk.staff);
    if (kind == Archived) {
        c.on(std::min(-1, c.offset + c.dice->between(3, 9)));
        c.act("ArchiveMatter", c.clerk.staff);
    }
}

void MatterMaker::walkOpen(Case& c, const QString& stage)
{
    const int age = -c.offset;
    const auto reach = [&](int share) { return std::min(-1, c.offset + std::max(1, age * share / 100)); }; // a day on the way to T
    if (stage == QLatin1String("10"))
        return;
    if (stage == QLatin1String("20")) {
        if (c.file.matter.channel != MatterChannel::Grid)
            c.file.matter.channel = MatterChannel::Web; // only these are checked before
        c.soon();
        c.act("SubmitForPreCheck", c.clerk.staff);
        return;
    }
    if (stage == QLatin1String("30") || stage == QLatin1String("40")) {
        takeIn(c, 0, stage == QLatin1String("40"));
        return;
    }
    takeIn(c, 0, false);
    c.soon(2);
    c.act("AcceptMatter", c.clerk.staff);
    if (stage == QLatin1String("50"))
        return;
    c.on(reach(15));
    review(c, stage == QLatin1String("70") ? c.dice->between(0, 2) : 1);
    if (stage == QLatin1String("70"))
        return;
    c.on(reach(stage == QLatin1String("74") || stage == QLatin1String("78") ? 35 : 50));
    if (stage == QLatin1String("71")) {
        c.act("AskReviewSupplement", c.reviewer, { QStringLiteral("请补充说明申报内容和登记信息不一致的地方。"), QStringLiteral("doubtful") });
    } else if (stage == QLatin1String("74")) {
        c.act("StartSpecialProcedure", c.reviewer, { QStringLiteral("组织专家评审，预计十个工作日。"), QStringLiteral("expertReview") });
    } else if (stage == QLatin1String("78")) {
        c.act("SuspendMatter", c.reviewer, { QStringLiteral("等待相关案件的处理结果。"), QStringLiteral("otherCase") });
    } else if (stage == QLatin1String("81")) {
        decide(c, c.offset, false);
    } else {
        decide(c, c.offset, true);
        if (stage == QLatin1String("90")) {
            c.soon(9);
            c.act("StartMaking", c.approver);
        } else if (stage != QLatin1String("80")) {
            makeResult(c, -1);
            if (stage == QLatin1String("95")) {
                c.on(reach(80));
                c.act("DeliverResult", c.clerk.staff);
            }
        }
    }
}

} // namespace huimin::city
