#include "models/commands/commandtypes.h"
#include "models/commands/deskcommands.h"
#include "models/grid/fieldwork.h"
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/identity.h"
#include "models/registry/purpose.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

namespace {
class Grants final : public SubjectGrants {
public:
    QUuid subject;
    Instant until;
    Status grant(StaffId, const QUuid& whom, Instant end) override
    {
        subject = whom;
        until = end;
        return {};
    }
};
class DeskWork final : public DeskWorkStore {
public:
    QList<HandedDraft> drafts;
    QSet<QUuid> parked;
    Status handOverDraft(const HandedDraft& draft) override
    {
        drafts << draft;
        return {};
    }
    Result<std::optional<HandedDraft>> handed(CommandId command) override
    {
        const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const HandedDraft& draft) { return draft.command == command; });
        return found == drafts.end() ? std::optional<HandedDraft>() : std::optional(*found);
    }
    Status settleHanded(CommandId command) override
    {
        drafts.removeIf([&](const HandedDraft& draft) { return draft.command == command; });
        return {};
    }
    Status discardParked(CommandId command, StaffId, const QString&) override
    {
        return parked.remove(command.uuid) ? Status() : Status(ErrorCode::NotFound);
    }
};
} // namespace

/// Opening, revealing, checking, exporting, and what a desk leaves behind.
class SubjectTest : public QObject {
    Q_OBJECT
    Grants m_grants;
    DeskWork m_deskWork;

    Result<CommandOutcome> run(SmallTown& town, const Actor& actor, const Command& command)
    {
        CommandContext context { town.records, actor, town.calendar, town.at(10) };
        context.numbers = &town.numbers;
        context.revisions = &town.records;
        context.grants = &m_grants;
        context.deskWork = &m_deskWork;
        return applyCommand(command, context);
    }
    static Reception reception(SmallTown& town)
    {
        Reception r;
        r.id = ReceptionId(test::townId(300));
        r.hallId = town.hall.id;
        r.windowId = town.clerk.window;
        r.staffId = town.clerk.staff;
        r.beganAt = town.at(9);
        return town.records.add(r);
    }
    static QByteArray purpose(const char* kind, const QUuid& ref = {}, const char* text = nullptr)
    {
        return json("'purpose':{'kind':'") + kind + "\""
            + (ref.isNull() ? QByteArray() : json(",'ref':'") + uuidText(ref).toLatin1() + "\"")
            + (text ? json(",'text':'") + text + "\"" : QByteArray()) + "}";
    }
    static Command reveal(SmallTown& town, const QByteArray& field, const QByteArray& why, bool shown = false)
    {
        return town.command("RevealField", "Resident", town.zhang.id.uuid,
            json("{'field':'") + field + "\"" + (why.isEmpty() ? QByteArray() : "," + why) + (shown ? json(",'shown':true") : QByteArray())
                + "}");
    }

private Q_SLOTS:
    void typedReasons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("a reason") << QStringLiteral("电话核实材料") << true;
        QTest::newRow("four characters") << QStringLiteral("核实电话") << true;
        QTest::newRow("English") << QStringLiteral("calls back") << true;
        QTest::newRow("three") << QStringLiteral("查一查") << false;
        QTest::newRow("two different") << QStringLiteral("查查看看") << false;
        QTest::newRow("digits") << QStringLiteral("123456") << false;
        QTest::newRow("signs") << QStringLiteral("？！…。，") << false;
        QTest::newRow("digits and signs") << QStringLiteral("12.5/7-8") << false;
        QTest::newRow("blanks") << QStringLiteral("  查  ") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void typedReasons()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isTypedReason(text), good);
    }
    void theOwnAreaIsOpenedWithoutAQuestion()
    {
        SmallTown town;
        m_grants = {};
        QVERIFY(run(town, town.clerk, town.command("OpenSubject", "Resident", town.zhang.id.uuid, "{}")).ok());
        QVERIFY(m_grants.subject.isNull());
    }
    void elsewhereAPurposeIsAsked()
    {
        SmallTown town;
        reception(town);
        const auto open = [&](const Actor& actor, const QByteArray& body) {
            return run(town, actor, town.command("OpenSubject", "Resident", town.far.id.uuid, "{" + body + "}"));
        };
        const auto asked = open(town.clerk, {});
        QCOMPARE(asked.error().code, ErrorCode::PurposeRequired);
        QCOMPARE(asked.error().members.value(QStringLiteral("accepted")).toStringList(),
            (QStringList { QStringLiteral("reception"), QStringLiteral("matter"), QStringLiteral("request") }));
        QVERIFY(!open(town.clerk, purpose("request", {}, "12345")).ok());
        QVERIFY(!open(town.clerk, purpose("task", test::townId(300))).ok());
        QVERIFY(!open(town.clerk, purpose("reception", test::townId(301))).ok());
        m_grants = {};
        const auto opened = open(town.clerk, purpose("reception", test::townId(300)));
        QVERIFY(opened.ok());
        QCOMPARE(m_grants.subject, town.far.id.uuid);
        QCOMPARE(m_grants.until, town.at(10, 30));
        QVERIFY(!opened->record); // what may be seen of him is read by REST, masked
        QCOMPARE(opened->audit.purposeKind, QStringLiteral("reception"));
        QVERIFY(open(town.clerk, purpose("request", {}, "电话核实材料")).ok());
        QCOMPARE(open(town.officer, purpose("request", {}, "电话核实材料")).error().code, ErrorCode::PurposeRequired);
        QCOMPARE(open(town.gridWorker, purpose("request", {}, "电话核实材料")).error().code, ErrorCode::NotFound);
        QCOMPARE(open(town.admin, {}).error().code, ErrorCode::ForbiddenRole);
    }
    void anEndedReceptionIsNoPurpose()
    {
        SmallTown town;
        Reception ended = reception(town);
        ended.endedAt = town.at(9, 30);
        town.records.add(ended);
        QVERIFY(!run(town, town.clerk, reveal(town, "phone", purpose("reception", ended.id.uuid))).ok());
    }
    void aMatterOpensItsApplicantAlone()
    {
        SmallTown town;
        Matter matter;
        matter.id = MatterId(test::townId(310));
        matter.itemCode = QStringLiteral("350200-20-0106");
        matter.hallId = town.hall.id;
        matter.departmentId = town.ecology.id;
        matter.applicantId = town.far.id.uuid;
        matter.stage = QStringLiteral("70");
        town.records.add(matter);
        const auto open = [&](const Actor& actor, const QUuid& who) {
            return run(town, actor, town.command("OpenSubject", "Resident", who, "{" + purpose("matter", matter.id.uuid) + "}"));
        };
        QVERIFY(open(town.officer, town.far.id.uuid).ok());
        QVERIFY(open(town.clerk, town.far.id.uuid).ok());
        QVERIFY(!open(town.officer, town.zhang.id.uuid).ok());
        matter.stage = QStringLiteral("98");
        town.records.add(matter);
        QVERIFY(!open(town.officer, town.far.id.uuid).ok());
        matter.stage = QStringLiteral("70");
        matter.departmentId = town.hrss.id;
        town.records.add(matter);
        QVERIFY(!open(town.officer, town.far.id.uuid).ok());
    }
    void aFieldIsRevealedForAPurpose()
    {
        SmallTown town;
        reception(town);
        const auto shown = run(town, town.clerk, reveal(town, "phone", purpose("reception", test::townId(300))));
        QVERIFY(shown.ok());
        QCOMPARE(shown->result.json, json("{'field':'phone','value':'13950002345'}"));
        QVERIFY(!shown->keepResult);
        QCOMPARE(shown->audit.fields, QStringList { QStringLiteral("phone") });
        QVERIFY(!shown->audit.flagged);
        QCOMPARE(run(town, town.clerk, reveal(town, "phone", {})).error().code, ErrorCode::PurposeRequired);
        QCOMPARE(run(town, town.clerk, reveal(town, "name", purpose("reception", test::townId(300)))).error().fields.first().code,
            QStringLiteral("not_allowed"));
        QCOMPARE(run(town, town.clerk, reveal(town, "soul", purpose("reception", test::townId(300)))).error().fields.first().code,
            QStringLiteral("unknown"));
        QCOMPARE(
            run(town, town.clerk, reveal(town, "chronic", purpose("reception", test::townId(300)))).error().code, ErrorCode::ForbiddenRole);
    }
    void whatIsOnlyMaskedIsNotRevealed()
    {
        SmallTown town;
        GridTask task;
        task.id = GridTaskId(test::townId(320));
        task.subjectId = town.zhang.id.uuid;
        task.gridId = town.grid.id;
        task.assigneeId = town.gridWorker.staff;
        town.records.add(task);
        QCOMPARE(
            run(town, town.gridWorker, reveal(town, "idNumber", purpose("task", task.id.uuid))).error().code, ErrorCode::ForbiddenRole);
        QVERIFY(run(town, town.gridWorker, reveal(town, "phone", purpose("task", task.id.uuid))).ok());
        QVERIFY(run(town, town.gridWorker, reveal(town, "phone", purpose("request", {}, "电话约走访"))).ok());
        QCOMPARE(run(town, town.gridWorker, reveal(town, "disabilityGrade", purpose("request", {}, "电话约走访"))).error().code,
            ErrorCode::PurposeRequired);
        QVERIFY(run(town, town.gridWorker, reveal(town, "disabilityGrade", purpose("task", task.id.uuid))).ok());
        task.gridId = town.neighbourGrid.id;
        town.records.add(task);
        QVERIFY(!run(town, town.gridWorker, reveal(town, "disabilityGrade", purpose("task", task.id.uuid))).ok());
    }
    void whatWasShownOfflineIsRecordedAndFlagged()
    {
        SmallTown town;
        const auto outcome = run(town, town.clerk, reveal(town, "phone", purpose("reception", test::townId(300)), true));
        QVERIFY(outcome.ok());
        QVERIFY(outcome->audit.flagged);
        QVERIFY(outcome->result.json.isEmpty());
    }
    void ofAChildNearlyEverythingIsRevealed()
    {
        SmallTown town;
        const auto birthday = [&](const Resident& who) {
            return run(town, town.clerk,
                town.command(
                    "RevealField", "Resident", who.id.uuid, json("{'field':'birthDate',") + purpose("request", {}, "电话核实材料") + "}"));
        };
        QVERIFY(birthday(town.child).ok());
        QVERIFY(!birthday(town.zhang).ok());
    }
    void listsAreExportedMasked()
    {
        SmallTown town;
        const auto run1 = [&](const Actor& actor, const QByteArray& more, const char* record = "Matter") {
            return run(town, actor,
                town.command("ExportList", "Staff", actor.staff.uuid,
                    json("{'record':'") + record + json("','columns':['number','stage'],'filter':{'stage':'40'}") + more + "}"));
        };
        const auto masked = run1(town.clerk, json(",'count':12"));
        QVERIFY(masked.ok());
        QVERIFY(masked->audit.fields.contains(QStringLiteral("count=12")));
        QVERIFY(masked->audit.fields.contains(QStringLiteral("masked")));
        QCOMPARE(run1(town.clerk, json(",'clear':true,") + purpose("request", {}, "上级要求报送")).error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(run1(town.supervisor, json(",'clear':true,'count':10")).error().code, ErrorCode::PurposeRequired);
        QVERIFY(run1(town.supervisor, json(",'clear':true,'count':1000,") + purpose("request", {}, "上级要求报送")).ok());
        QCOMPARE(run1(town.supervisor, json(",'clear':true,'count':1001,") + purpose("request", {}, "上级要求报送")).error().code,
            ErrorCode::TooLarge);
        QCOMPARE(run1(town.officer, {}, "Bill").error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(run(town, town.clerk,
                     town.command("ExportList", "Staff", town.officer.staff.uuid, json("{'record':'Matter','columns':['number']}")))
                     .error()
                     .code,
            ErrorCode::ForbiddenRole);
        QCOMPARE(run(town, town.clerk,
                     town.command("ExportList", "Staff", town.clerk.staff.uuid, json("{'record':'Resident','columns':['chronic']}")))
                     .error()
                     .code,
            ErrorCode::ForbiddenRole);
    }
    void identityLevels()
    {
        SmallTown town;
        const auto check = [&](const char* body) {
            return run(town, town.clerk, town.command("RecordIdentityCheck", "Resident", town.zhang.id.uuid, json(body)));
        };
        QCOMPARE(check("{'methods':['phone'],'result':'pass'}").error().fields.first().path, QStringLiteral("/present"));
        QCOMPARE(check("{'methods':['phone'],'result':'pass','present':true}")->result.json, json("{'level':'primary'}"));
        QCOMPARE(check("{'methods':['bankCard'],'result':'pass','present':true}")->result.json, json("{'level':'intermediate'}"));
        QCOMPARE(
            check("{'methods':['cardReader','facePhoto'],'result':'fail','present':true}")->result.json, json("{'level':'intermediate'}"));
        QCOMPARE(check("{'methods':['cardReader','facePhoto'],'result':'pass','present':true,'validTo':'2026-11-24'}")->result.json,
            json("{'level':'advanced'}"));
        const auto checks = town.records.of<IdentityCheck>(town.zhang.id.uuid);
        QCOMPARE(checks.size(), std::size_t(6));
        QCOMPARE(identityLevel(checks, QDate(2026, 11, 24)), IdentityLevel::Advanced);
        QCOMPARE(identityLevel(checks, QDate(2026, 11, 25)), IdentityLevel::Intermediate);
        QVERIFY(!check("{'methods':[],'result':'pass','present':true}").ok());
        QVERIFY(!check("{'methods':['phone','phone'],'result':'pass','present':true}").ok());
        QCOMPARE(run(town, town.gridWorker, town.command("RecordIdentityCheck", "Resident", town.zhang.id.uuid, "{}")).error().code,
            ErrorCode::ForbiddenRole);
    }
    void aDraftOfALostScopeGoesToTheSupervisor()
    {
        SmallTown town;
        m_deskWork = {};
        const auto outcome = run(town, town.clerk,
            town.command(
                "HandOverDraft", "Draft", test::townId(330), json("{'kind':'takeIn','itemCode':'350200-20-0106','fields':{'a':'b'}}")));
        QVERIFY(outcome.ok());
        QCOMPARE(m_deskWork.drafts.size(), 1);
        QCOMPARE(m_deskWork.drafts.first().hall, town.hall.id);
        QCOMPARE(m_deskWork.drafts.first().fields, json("{'a':'b'}"));
    }
    void aSupervisorOpensAndSettlesWhatWasHandedOver()
    {
        SmallTown town;
        m_deskWork = {};
        const Command handed = town.command("HandOverDraft", "Draft", test::townId(331), json("{'kind':'contact','fields':{'phone':'13950009999'}}"));
        QVERIFY(run(town, town.clerk, handed).ok());
        const auto about = [&](const char* type, const Actor& actor, const char* reason) {
            return run(town, actor, town.command(type, "Command", handed.id.uuid, json("{'reason':'") + reason + "\"}"));
        };
        QCOMPARE(about("OpenHandedWork", town.clerk, "补录").error().code, ErrorCode::ForbiddenRole);
        QCOMPARE(about("OpenHandedWork", town.supervisor, " ").error().fields.first().path, QStringLiteral("/reason"));
        Actor elsewhere = town.supervisor;
        elsewhere.hall = HallId(test::townId(999));
        QCOMPARE(about("OpenHandedWork", elsewhere, "补录").error().code, ErrorCode::NotFound);
        const auto opened = about("OpenHandedWork", town.supervisor, "补录");
        QVERIFY(opened.ok());
        QCOMPARE(opened->result.json, json("{'phone':'13950009999'}"));
        QVERIFY(!opened->keepResult); // shown once, not kept with the answers
        QCOMPARE(opened->audit.purposeText, QStringLiteral("补录"));
        QCOMPARE(about("SettleHandedWork", elsewhere, "已补录").error().code, ErrorCode::NotFound);
        QVERIFY(about("SettleHandedWork", town.supervisor, "已补录").ok());
        QVERIFY(m_deskWork.drafts.isEmpty());
        QCOMPARE(about("SettleHandedWork", town.supervisor, "已补录").error().code, ErrorCode::NotFound);
    }
    void aParkedCommandIsGivenUpWithAReason()
    {
        SmallTown town;
        m_deskWork = {};
        m_deskWork.parked << test::townId(340);
        const auto discard = [&](int n, const char* reason) {
            return run(town, town.clerk, town.command("DiscardParked", "Command", test::townId(n), json("{'reason':'") + reason + "\"}"));
        };
        QCOMPARE(discard(340, " ").error().fields.first().path, QStringLiteral("/reason"));
        const auto done = discard(340, "重复录入");
        QVERIFY(done.ok());
        QCOMPARE(done->audit.purposeText, QStringLiteral("重复录入"));
        QCOMPARE(discard(341, "重复录入").error().code, ErrorCode::NotFound);
    }
};
HUIMIN_TEST(SubjectTest)
#include "tst_subject.moc"
