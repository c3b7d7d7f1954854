#include "models/commands/commandtypes.h"
#include "tests/support/matterfixture.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::MatterAtRest;

/// Every edge of the declaration by every role, and every act from every stage where it has no edge.
class EdgesTest : public QObject {
    Q_OBJECT
    static constexpr Role roles[] = { Role::Clerk, Role::Officer, Role::Grid, Role::Supervisor, Role::Admin };

    static const ServiceItem& itemOf(const MatterAtRest& at, const QString& act, const QString& from)
    {
        if (from == QLatin1String("50") && (act == QLatin1String("GrantMatter") || act == QLatin1String("RefuseMatter")))
            return at.itemWhere([](const ServiceItem& item, const Handling& h) { return item.instant && h.windowGrants; });
        if (act == QLatin1String("AskReviewSupplement") || act == QLatin1String("ReceiveReviewSupplement"))
            return at.itemWhere([](const ServiceItem& item, const Handling& h) { return h.reviewSupplement == ReviewSupplement::Stops && !item.materials.empty(); });
        if (from == QLatin1String("80") && act == QLatin1String("ReadyResult"))
            return at.itemWhere([](const ServiceItem&, const Handling& h) { return h.paperResult && !h.givesCertificate; });
        if (from == QLatin1String("80") && act == QLatin1String("CompleteMatter"))
            return at.itemWhere([](const ServiceItem&, const Handling& h) { return !h.paperResult && !h.givesCertificate; });
        return at.licence();
    }
    static QByteArray bodyOf(const QString& act, const QString& from, const ServiceItem& item)
    {
        const QByteArray guard = json("{'guard':'") + from.toLatin1() + "\"";
        const QByteArray paper = item.materials.empty() ? QByteArray() : item.materials.back().toUtf8();
        const QByteArray brought = json(",'materials':[{'materialKey':'") + paper + json("','state':'brought','copies':1}]");
        const QByteArray asked = json(",'materials':[{'materialKey':'") + paper + json("','state':'doubtful','reason':'字迹不清'}]");
        struct Line {
            const char* act;
            QByteArray rest;
        };
        const Line lines[] = {
            { "ReceivePapers", {} },
            { "ReturnFromPreCheck", json(",'reasons':['照片不清','住址不全']") },
            { "PassPreCheck", [&] {
                 QByteArray all = json(",'materials':[");
                 for (const QString& key : item.materials)
                     all += json("{'materialKey':'") + key.toUtf8() + json("','state':'brought','copies':1},");
                 return all.chopped(1) + ']';
             }() },
            { "RefuseAcceptance", json(",'reasonCode':'outOfScope','opinion':'不在范围内'") },
            { "CorrectOnSpot", json(",'corrections':['身份证号末位写错']") },
            { "AskSupplement", asked },
            { "ReceiveSupplement", brought },
            { "AcceptWithPromise", json(",'signedByApplicant':true,'promised':[{'materialKey':'env','until':'2026-12-04'}]") },
            { "ReturnPapers", json(",'reasonCode':'improper','opinion':'重复申请','papersTo':'张伟明'") },
            { "WithdrawMatter", json(",'signedByApplicant':true") },
            { "TerminateMatter", json(",'reasonCode':'died','proof':'死亡证明'") },
            { "ReceivePromised", json(",'materials':[{'materialKey':'env','state':'brought','copies':1}]") },
            { "RefuseMatter", json(",'reasons':['不符合条件'],'remedies':'六十日内申请行政复议'") },
            { "RecordStep", json(",'step':'初审','action':'核对','opinion':'属实','startedAt':1795480000000000,'endedAt':1795480100000000") },
            { "ConsultDepartment", json(",'kind':'consult','question':'有无意见','departments':[{'departmentId':'") + test::townId(1).toString(QUuid::WithoutBraces).toLatin1() + json("','dueOn':'2026-12-01'}]") },
            { "ExtendLimit", json(",'reason':'材料复杂'") },
            { "AskReviewSupplement", asked },
            { "ReceiveReviewSupplement", brought },
            { "StartSpecialProcedure", json(",'kind':'expertReview','reason':'需要专家评审','expectedDays':10") },
            { "EndSpecialProcedure", json(",'reason':'评审通过'") },
            { "SuspendMatter", json(",'reasonCode':'rectification','reason':'正在整改','reviewOn':'2026-12-10'") },
            { "ResumeMatter", json(",'reason':'整改完成'") },
            { "FinishMaking", json(",'number':'91350203ABC001','name':'排污许可证','validFrom':'2026-11-24','validTo':'2031-11-23'") },
            { "DeliverResult", json(",'collector':'self','checked':true") },
            { "CompleteMatter", from == QLatin1String("81") ? json(",'arrivedOn':'2026-11-23'") : QByteArray() },
            { "ArchiveMatter", json(",'folderCode':'2026-03-0001'") },
        };
        for (const Line& line : lines)
            if (act == QLatin1String(line.act))
                return guard + line.rest + '}';
        return guard + '}';
    }
    /// The matter as the act needs it.
    static void prepare(MatterAtRest& at, const QString& act, const QString& from, const ServiceItem& item)
    {
        const bool byWeb = act == QLatin1String("SubmitForPreCheck") || act == QLatin1String("PassPreCheck");
        Matter matter = at.rest(from, item, byWeb ? MatterChannel::Web : MatterChannel::Window);
        const bool promise = act == QLatin1String("ReceivePromised");
        if (act == QLatin1String("AcceptWithPromise") || promise)
            for (MatterMaterial& row : at.town.records.of<MatterMaterial>(at.id))
                if (row.materialKey == QLatin1String("env")) {
                    row.state = promise ? MaterialState::Promised : MaterialState::Missing;
                    at.town.records.add(row);
                }
        if (act == QLatin1String("GrantMatter") || (act == QLatin1String("RefuseMatter") && from == QLatin1String("70"))) {
            matter.reviewerId = at.officer2.staff; // another examined it
            at.town.records.add(matter);
        }
    }
    static const Actor& actor(const MatterAtRest& at, Role role)
    {
        switch (role) {
        case Role::Clerk:
            return at.town.clerk;
        case Role::Officer:
            return at.town.officer;
        case Role::Grid:
            return at.town.gridWorker;
        case Role::Supervisor:
            return at.town.supervisor;
        case Role::Admin:
            break;
        }
        return at.town.admin;
    }
    static QString said(const Result<CommandOutcome>& result)
    {
        if (result)
            return QStringLiteral("done");
        QString text = errorName(result.error().code) + u' ' + result.error().members.value(QStringLiteral("why")).toString();
        for (const FieldIssue& issue : result.error().fields)
            text += u' ' + issue.path + u' ' + issue.code;
        return text + u' ' + result.error().reason;
    }

private Q_SLOTS:
    void everyEdgeIsWalkedByItsRolesAlone()
    {
        int walked = 0;
        for (const MatterEdge& edge : matterStates().edges()) {
            if (edge.from == QLatin1String("start"))
                continue; // a new matter: tst_accept
            for (const Role role : roles) {
                MatterAtRest at;
                const ServiceItem& item = itemOf(at, edge.act, edge.from);
                prepare(at, edge.act, edge.from, item);
                const QByteArray body = bodyOf(edge.act, edge.from, item);
                const QByteArray what = (edge.from + u' ' + edge.act + u' ' + enumText(role)).toUtf8();
                const auto result = at.run(actor(at, role), edge.act.toLatin1(), body);
                if (!edge.mayBeDoneBy(role)) {
                    QVERIFY2(!result.ok(), what);
                    const ErrorCode code = result.error().code;
                    QVERIFY2(code == ErrorCode::ForbiddenRole || code == ErrorCode::ActNotPossible, what + ' ' + said(result).toUtf8());
                    QCOMPARE(at.now().stage, edge.from);
                    continue;
                }
                QVERIFY2(result.ok(), what + ' ' + said(result).toUtf8());
                if (at.now().stage == edge.from && !at.town.records.of<ApprovalRequest>(at.id).empty()) {
                    const auto agreed = at.decide(at.officer2, "ApproveRequest", "{}");
                    QVERIFY2(agreed.ok(), what + ' ' + said(agreed).toUtf8());
                    QCOMPARE(at.lastEvent().approvedBy, at.officer2.staff);
                }
                QCOMPARE(at.now().stage, edge.to);
                const MatterEvent event = at.lastEvent();
                QCOMPARE(event.act, edge.act);
                QCOMPARE(event.from, edge.from);
                QCOMPARE(event.to, edge.to);
                QCOMPARE(event.byId, actor(at, role).staff);
                QVERIFY2(edge.document.isEmpty() == event.documentId.isNull(), what);
                ++walked;
            }
        }
        QVERIFY(walked > 60);
    }
    void noActIsPossibleFromAnotherStage()
    {
        int tried = 0;
        for (const MatterAct& act : matterStates().acts()) {
            if (act.on != QLatin1String("matter") || act.key == QLatin1String("OpenMatter") || act.key == QLatin1String("UndoAct"))
                continue;
            for (const MatterStage& stage : matterStates().stages()) {
                const bool takesInAtOnce = act.key == QLatin1String("AcceptMatter") && stage.code == matterStates().initial();
                if (matterStates().edge(act.key, stage.code) || takesInAtOnce) // that takes the papers in the same step: tst_accept
                    continue;
                for (const Role role : { Role::Clerk, Role::Officer }) {
                    if (!mayRun(actor(MatterAtRest(), role), act.key))
                        continue;
                    MatterAtRest at;
                    at.rest(stage.code, at.licence());
                    const auto result = at.run(actor(at, role), act.key.toLatin1(), bodyOf(act.key, stage.code, at.licence()));
                    const QByteArray what = (stage.code + u' ' + act.key + u' ' + enumText(role)).toUtf8();
                    QVERIFY2(!result.ok(), what);
                    QVERIFY2(result.error().code == ErrorCode::ActNotPossible, what + ' ' + said(result).toUtf8());
                    QCOMPARE(result.error().members.value(QStringLiteral("stage")).toString(), stage.code);
                    QCOMPARE(result.error().members.value(QStringLiteral("possible")).toStringList(), matterStates().possibleActs(stage.code, role));
                    QCOMPARE(at.now().stage, stage.code);
                    ++tried;
                    break; // one role tells as much as two
                }
            }
        }
        QVERIFY(tried > 300);
    }
    void mattersOfAnotherHallOrDepartmentAreNotWorked()
    {
        for (const MatterEdge& edge : matterStates().edges()) {
            if (edge.from == QLatin1String("start"))
                continue;
            for (const Role role : edge.who) {
                MatterAtRest at;
                const ServiceItem& item = itemOf(at, edge.act, edge.from);
                prepare(at, edge.act, edge.from, item);
                const auto result = at.run(role == Role::Officer ? at.otherOfficer : at.otherClerk, edge.act.toLatin1(), bodyOf(edge.act, edge.from, item));
                QVERIFY2(!result.ok() && result.error().code == ErrorCode::ForbiddenScope, qPrintable(edge.from + edge.act));
            }
        }
    }
    /// What came second is told what came first.
    void whoComesSecondIsToldWhatHappened()
    {
        MatterAtRest at;
        at.rest(QStringLiteral("50"), at.licence());
        QVERIFY(at.run(at.town.officer, "StartReview", json("{'guard':'50'}")).ok());
        const auto second = at.run(at.officer2, "StartReview", json("{'guard':'50'}"));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(second.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("70"));
        QCOMPARE(second.error().members.value(QStringLiteral("lastAct")).toString(), QStringLiteral("StartReview"));
        QCOMPARE(second.error().members.value(QStringLiteral("lastBy")).toString(), at.town.officer.staff.text());
        QVERIFY(second.error().members.value(QStringLiteral("possible")).toStringList().contains(QStringLiteral("RecordStep")));
    }
};

HUIMIN_TEST(EdgesTest)
#include "tst_edges.moc"
