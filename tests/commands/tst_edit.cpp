#include "models/commands/commandtypes.h"
#include "models/commands/editcommands.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

namespace {
/// The open conflicts of a center, in memory.
class Conflicts final : public ConflictStore {
public:
    std::map<QUuid, ConflictRecord> kept;
    Result<ConflictRecord> conflict(ConflictId id) override
    {
        const auto found = kept.find(id.uuid);
        return found == kept.end() ? Result<ConflictRecord>(ErrorCode::NotFound) : Result<ConflictRecord>(found->second);
    }
    Status closeConflict(ConflictId id) override
    {
        kept[id.uuid].open = false;
        return {};
    }
};
} // namespace

/// Field edits: who may, what merges, what is a conflict.
class EditTest : public QObject {
    Q_OBJECT
    static QByteArray change(const char* field, const char* before, const char* after)
    {
        return json("{'fields':{'") + field + json("':{'old':") + json(before) + json(",'new':") + json(after) + "}}}";
    }
    static Command edit(SmallTown& town, const char* field, const char* before, const char* after, std::int64_t baseRev)
    {
        return town.command("EditContact", "Resident", town.zhang.id.uuid, change(field, before, after), baseRev);
    }
    static Resident zhang(SmallTown& town) { return town.records.get<Resident>(town.zhang.id.uuid); }

private Q_SLOTS:
    void anEditIsTakenAndNormalised()
    {
        SmallTown town;
        const auto outcome = town.run(town.clerk, edit(town, "phone", "'13950002345'", "'139 5000-7777'", town.zhang.rev));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, CommandState::Applied);
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950007777")));
        QCOMPARE(outcome->record->rev, town.zhang.rev + 1);
        QCOMPARE(outcome->audit.fields, QStringList { QStringLiteral("phone") });
    }
    void anEmptyTextIsNoText()
    {
        SmallTown town;
        QVERIFY(town.run(town.clerk, edit(town, "phone", "'13950002345'", "''", town.zhang.rev)).ok());
        QVERIFY(!zhang(town).phone);
    }
    void twoDesksTouchDifferentFields()
    {
        SmallTown town;
        QVERIFY(town.run(town.gridWorker, edit(town, "email", "null", "'z@example.com'", town.zhang.rev)).ok());
        const auto second = town.run(town.clerk, edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev));
        QCOMPARE(second->state, CommandState::Merged);
        QCOMPARE(zhang(town).email, std::optional<QString>(QStringLiteral("z@example.com")));
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950007777")));
    }
    void bothChangedTheSameField()
    {
        SmallTown town;
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev)).ok());
        const QByteArray both
            = json("{'fields':{'phone':{'old':'13950002345','new':'13950007777'},'email':{'old':null,'new':'z@example.com'}}}");
        const auto second = town.run(town.clerk, town.command("EditContact", "Resident", town.zhang.id.uuid, both, town.zhang.rev));
        QCOMPARE(second->state, CommandState::Conflict);
        QCOMPARE(second->conflicts.size(), std::size_t(1));
        QCOMPARE(second->conflicts.front(),
            (ConflictField { QStringLiteral("phone"), "\"13950002345\"", "\"13950007777\"", "\"13950008888\"" }));
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950008888")));
        QCOMPARE(zhang(town).email, std::optional<QString>(QStringLiteral("z@example.com"))); // what can be taken is taken
    }
    /// A value that nobody could choose is no conflict: it is told at its field, whatever the row says meanwhile.
    void aValueThatCannotBeIsRefusedBeforeItIsCompared()
    {
        SmallTown town;
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev)).ok());
        const auto late = town.run(town.clerk, edit(town, "phone", "'13950002345'", "'1395'", town.zhang.rev));
        QVERIFY(!late.ok());
        QCOMPARE(late.error().code, ErrorCode::Invalid);
        QCOMPARE(late.error().fields, (QList<FieldIssue> { { QStringLiteral("/fields/phone/new"), QStringLiteral("format") } }));
    }
    void fixedFieldsAreNotAllowedToAnybody()
    {
        SmallTown town;
        for (const auto& [field, value] : { std::pair("id", "'0190a000-0000-7000-8000-000000000001'"), std::pair("rev", "9"), std::pair("lifeStatus", "'dead'") }) {
            const auto outcome = town.run(town.clerk, town.command("EditResident", "Resident", town.zhang.id.uuid, change(field, value, value), town.zhang.rev));
            QVERIFY2(!outcome.ok(), field);
            QCOMPARE(outcome.error().code, ErrorCode::Invalid);
            QCOMPARE(outcome.error().fields.first().code, QStringLiteral("not_allowed"));
        }
    }
    void bothChangedItToTheSame()
    {
        SmallTown town;
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev)).ok());
        const int writes = town.records.writes;
        QCOMPARE(town.run(town.clerk, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev))->state, CommandState::Noop);
        QCOMPARE(town.records.writes, writes);
    }
    /// A→B→A by another: the value is the old one again, but it is his, not the one that was seen.
    void changedAndChangedBackByAnotherIsAConflict()
    {
        SmallTown town;
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev)).ok());
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950008888'", "'13950002345'", town.zhang.rev + 1)).ok());
        const auto mine = town.run(town.clerk, edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev));
        QCOMPARE(mine->state, CommandState::Conflict);
        QCOMPARE(mine->conflicts.front().theirs, QByteArray("\"13950002345\""));
    }
    /// A→B→A by the same desk, both made on the revision that it knew: its own change is no surprise to it.
    void changedAndChangedBackByTheSameDeskIsTaken()
    {
        SmallTown town;
        const auto there = town.run(town.clerk, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev));
        town.records.ownRevisions = { there->record->rev };
        const auto back = town.run(town.clerk, edit(town, "phone", "'13950008888'", "'13950002345'", town.zhang.rev));
        QCOMPARE(back->state, CommandState::Applied);
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950002345")));
    }
    void aDeskComparesByValue()
    {
        SmallTown town;
        QCOMPARE(town.runAtDesk(town.clerk, edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev), town.at(9))->state,
            CommandState::Applied);
        const auto late = town.runAtDesk(town.clerk, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev), town.at(9));
        QCOMPARE(late->state, CommandState::Conflict);
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950007777")));
    }
    void setsMergeByElement()
    {
        SmallTown town;
        town.zhang.optOut = { QStringLiteral("sms"), QStringLiteral("email") };
        town.zhang = town.records.add(town.zhang);
        QVERIFY(town.run(town.gridWorker, edit(town, "optOut", "['sms','email']", "['sms','email','letter']", town.zhang.rev)).ok());
        const auto mine = town.run(town.clerk, edit(town, "optOut", "['sms','email']", "['email','inApp']", town.zhang.rev));
        QCOMPARE(mine->state, CommandState::Merged);
        QCOMPARE(zhang(town).optOut, (std::vector<QString> { QStringLiteral("email"), QStringLiteral("letter"), QStringLiteral("inApp") }));
    }
    void notesOnlyGrow()
    {
        SmallTown town;
        const auto note = [&](const char* before, const char* after) {
            return town.command("EditHousehold", "Household", town.household.id.uuid, change("note", before, after), town.household.rev);
        };
        QVERIFY(town.run(town.gridWorker, note("[]", "['养狗']")).ok());
        QCOMPARE(town.run(town.clerk, note("[]", "['门铃坏了']"))->state, CommandState::Merged);
        QCOMPARE(town.records.get<Household>(town.household.id.uuid).note,
            (std::vector<QString> { QStringLiteral("养狗"), QStringLiteral("门铃坏了") }));
        const auto shorter = town.run(town.clerk, note("['养狗']", "[]"));
        QCOMPARE(shorter.error().fields.first(), (FieldIssue { QStringLiteral("/fields/note/new"), QStringLiteral("not_allowed") }));
    }
    void otherFieldsBelongToEditResident()
    {
        SmallTown town;
        const QByteArray text = change("education", "'none'", "'bachelor'");
        QCOMPARE(town.run(town.clerk, town.command("EditContact", "Resident", town.zhang.id.uuid, text, town.zhang.rev))
                     .error()
                     .fields.first()
                     .code,
            QStringLiteral("not_allowed"));
        QVERIFY(town.run(town.clerk, town.command("EditResident", "Resident", town.zhang.id.uuid, text, town.zhang.rev)).ok());
        QCOMPARE(zhang(town).education, Education::Bachelor);
        QVERIFY(
            !town.run(town.clerk,
                     town.command("EditResident", "Resident", town.zhang.id.uuid, change("phone", "'13950002345'", "null"), town.zhang.rev))
                 .ok());
    }
    void contactsOfAFirm()
    {
        SmallTown town;
        const auto outcome = town.run(town.clerk,
            town.command("EditContact", "Enterprise", town.shop.id.uuid, change("contactName", "null", "'林阿海'"), town.shop.rev));
        QVERIFY(outcome.ok());
        QCOMPARE(town.records.get<Enterprise>(town.shop.id.uuid).contactName, std::optional<QString>(QStringLiteral("林阿海")));
        QVERIFY(!town.run(town.clerk,
                         town.command(
                             "EditContact", "Enterprise", town.shop.id.uuid, change("name", "'阿海便利店'", "'阿山便利店'"), town.shop.rev))
                     .ok());
    }
    void wrongInput_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("no fields") << json("{}") << "/fields"
                                   << "required";
        QTest::newRow("nothing changed") << json("{'fields':{}}") << "/fields"
                                         << "required";
        QTest::newRow("not an object") << json("{'fields':[1]}") << "/fields"
                                       << "type";
        QTest::newRow("other member") << json("{'fields':{},'x':1}") << "/x"
                                      << "unknown";
        QTest::newRow("no such field") << change("fone", "null", "'1'") << "/fields/fone"
                                       << "unknown";
        QTest::newRow("a field of the server") << change("rev", "1", "2") << "/fields/rev"
                                               << "not_allowed";
        QTest::newRow("the id") << change("id", "'0190a000-0000-7000-8000-000000000001'", "'0190a000-0000-7000-8000-000000000002'")
                                << "/fields/id"
                                << "not_allowed";
        QTest::newRow("a field of an act") << change("lifeStatus", "'alive'", "'dead'") << "/fields/lifeStatus"
                                           << "not_allowed";
        QTest::newRow("no old") << json("{'fields':{'phone':{'new':'1'}}}") << "/fields/phone/old"
                                << "required";
        QTest::newRow("no new") << json("{'fields':{'phone':{'old':'1'}}}") << "/fields/phone/new"
                                << "required";
        QTest::newRow("third part") << json("{'fields':{'phone':{'old':'1','new':'2','by':'x'}}}") << "/fields/phone"
                                    << "unknown";
        QTest::newRow("type") << change("phone", "null", "7") << "/fields/phone/new"
                              << "type";
        QTest::newRow("no phone") << change("phone", "'13950002345'", "'12'") << "/fields/phone/new"
                                  << "format";
        QTest::newRow("no e-mail") << change("email", "null", "'a@b'") << "/fields/email/new"
                                   << "format";
        QTest::newRow("too long") << change("postalAddress", "null", QByteArray("'" + QByteArray(201, 'a') + "'").constData())
                                  << "/fields/postalAddress/new"
                                  << "length";
        QTest::newRow("direction mark") << change("postalAddress", "null",
            "'a\xe2\x80\xae"
            "b'") << "/fields/postalAddress/new"
                                        << "format";
        QTest::newRow("channel") << change("optOut", "[]", "['smoke']") << "/fields/optOut/new"
                                 << "not_allowed";
        QTest::newRow("enum") << change("contactPreference", "'counter'", "'smoke'") << "/fields/contactPreference/new"
                              << "not_allowed";
        QTest::newRow("e-mail without an e-mail") << change("contactPreference", "'counter'", "'email'") << "/fields/email/new"
                                                  << "required";
    }
    void wrongInput()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        QFETCH(QString, code);
        SmallTown town;
        const int writes = town.records.writes;
        const Command command = town.command("EditContact", "Resident", town.zhang.id.uuid, body, town.zhang.rev);
        const auto outcome = town.run(town.clerk, command);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QCOMPARE(outcome.error().fields.first(), (FieldIssue { path, code }));
        QCOMPARE(town.records.writes, writes);
    }
    void aWrongFieldRefusesTheWholeCommand()
    {
        SmallTown town;
        const QByteArray two = json("{'fields':{'email':{'old':null,'new':'z@example.com'},'phone':{'old':'13950002345','new':'12'}}}");
        QVERIFY(!town.run(town.clerk, town.command("EditContact", "Resident", town.zhang.id.uuid, two, town.zhang.rev)).ok());
        QVERIFY(!zhang(town).email);
    }
    void anOldMistakeDoesNotBlockAnotherField()
    {
        SmallTown town;
        town.zhang.residenceSince = QDate(2099, 1, 1);
        town.zhang = town.records.add(town.zhang);
        QVERIFY(town.run(town.clerk, edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev)).ok());
    }
    void rightsOfRoles()
    {
        SmallTown town;
        for (const Actor* actor : { &town.officer, &town.supervisor, &town.admin })
            QCOMPARE(town.run(*actor, edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev)).error().code,
                ErrorCode::ForbiddenRole);
        QCOMPARE(town.run(town.clerk, edit(town, "bankAccount", "null", "'6222021234567890123'", town.zhang.rev)).error().code,
            ErrorCode::ForbiddenRole);
        QCOMPARE(
            town.run(town.clerk,
                    town.command("EditResident", "Resident", town.zhang.id.uuid, change("lmpDate", "null", "'2026-10-01'"), town.zhang.rev))
                .error()
                .code,
            ErrorCode::ForbiddenRole);
        QCOMPARE(
            town.run(town.clerk,
                    town.command("EditResident", "Resident", town.zhang.id.uuid, change("disabilityGrade", "null", "2"), town.zhang.rev))
                .error()
                .code,
            ErrorCode::ForbiddenRole);
    }
    void onlyTheLivingInTheOwnArea()
    {
        SmallTown town;
        const auto far = town.run(
            town.clerk, town.command("EditContact", "Resident", town.far.id.uuid, change("phone", "'13950009999'", "null"), town.far.rev));
        QCOMPARE(far.error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(
            town.run(town.clerk, town.command("EditContact", "Resident", test::townId(999), change("phone", "null", "null"))).error().code,
            ErrorCode::NotFound);
        town.zhang.lifeStatus = LifeStatus::Dead;
        town.zhang.deathDate = QDate(2026, 11, 1);
        town.zhang = town.records.add(town.zhang);
        const auto dead = town.run(town.clerk, edit(town, "phone", "'13950002345'", "null", town.zhang.rev));
        QCOMPARE(dead.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(dead.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("dead"));
        town.zhang.lifeStatus = LifeStatus::MovedAway;
        town.zhang = town.records.add(town.zhang);
        QCOMPARE(
            town.run(town.clerk, edit(town, "phone", "'13950002345'", "null", town.zhang.rev)).error().code, ErrorCode::ForbiddenScope);
    }
    void aLargeHallWorksInItsStreets()
    {
        SmallTown town;
        Actor clerk = town.clerk;
        clerk.scopes = { { QStringLiteral("city"), {} }, { QStringLiteral("hall"), town.hall.number } };
        QVERIFY(town.run(clerk, edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev)).ok());
    }
    void aConflictIsResolvedOnWhatWasSeen()
    {
        SmallTown town;
        Conflicts conflicts;
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950002345'", "'13950008888'", town.zhang.rev)).ok());
        const Command mine = edit(town, "phone", "'13950002345'", "'13950007777'", town.zhang.rev);
        const auto met = town.run(town.clerk, mine);
        const ConflictId id(childUuid(mine.id.uuid, slot::conflict));
        conflicts.kept[id.uuid] = { id, QStringLiteral("Resident"), town.zhang.id.uuid, met->conflicts, true };
        const auto resolve = [&](const QByteArray& fields, std::int64_t rev) {
            CommandContext context { town.records, town.clerk, town.calendar, town.at(10) };
            context.numbers = &town.numbers;
            context.revisions = &town.records;
            context.conflicts = &conflicts;
            const QByteArray body = json("{'conflict':'") + id.text().toLatin1() + json("','fields':") + fields + "}";
            return applyCommand(town.command("ResolveConflict", "Resident", town.zhang.id.uuid, body, rev), context);
        };
        const std::int64_t rev = zhang(town).rev;
        QCOMPARE(resolve(json("{'email':{'old':null,'new':'z@example.com'}}"), rev).error().fields.first(),
            (FieldIssue { QStringLiteral("/fields/email"), QStringLiteral("not_allowed") }));
        const auto outcome = resolve(json("{'phone':{'old':'13950008888','new':'13950007777'}}"), rev);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, CommandState::Applied);
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950007777")));
        QCOMPARE(resolve(json("{'phone':{'old':'13950007777','new':'13950008888'}}"), rev + 1).error().code, ErrorCode::ActNotPossible);
    }
    void aConflictThatMovedOnStaysOne()
    {
        SmallTown town;
        Conflicts conflicts;
        const ConflictId id(test::townId(700));
        conflicts.kept[id.uuid] = { id, QStringLiteral("Resident"), town.zhang.id.uuid, { { QStringLiteral("phone"), {}, {}, {} } }, true };
        QVERIFY(town.run(town.gridWorker, edit(town, "phone", "'13950002345'", "'13950006666'", town.zhang.rev)).ok());
        CommandContext context { town.records, town.clerk, town.calendar, town.at(10) };
        context.numbers = &town.numbers;
        context.revisions = &town.records;
        context.conflicts = &conflicts;
        const QByteArray body
            = json("{'conflict':'") + id.text().toLatin1() + json("','fields':{'phone':{'old':'13950002345','new':'13950007777'}}}");
        const auto outcome = applyCommand(town.command("ResolveConflict", "Resident", town.zhang.id.uuid, body, town.zhang.rev), context);
        QCOMPARE(outcome->state, CommandState::Conflict);
        QCOMPARE(zhang(town).phone, std::optional<QString>(QStringLiteral("13950006666")));
    }
    void envelopes()
    {
        SmallTown town;
        Command command = edit(town, "phone", "'13950002345'", "null", town.zhang.rev);
        QVERIFY(validateCommand(command).ok());
        command.type = QStringLiteral("DropTables");
        QCOMPARE(town.run(town.clerk, command).error().fields.first(), (FieldIssue { QStringLiteral("/type"), QStringLiteral("unknown") }));
        command.type = QStringLiteral("EditContact");
        command.entity.type = QStringLiteral("Staff");
        QCOMPARE(town.run(town.clerk, command).error().fields.first(),
            (FieldIssue { QStringLiteral("/entity/type"), QStringLiteral("not_allowed") }));
        command.entity.type = QStringLiteral("Resident");
        command.after.assign(9, command.id);
        QCOMPARE(town.run(town.clerk, command).error().fields.first(), (FieldIssue { QStringLiteral("/after"), QStringLiteral("length") }));
        command.after.clear();
        command.body.json = "{";
        QCOMPARE(town.run(town.clerk, command).error().code, ErrorCode::BadRequest);
        command.body.json = json("{'fields':{'phone':{'old':null,'new':'\\u0000'}}}");
        QCOMPARE(town.run(town.clerk, command).error().fields.first(),
            (FieldIssue { QStringLiteral("/fields/phone/new"), QStringLiteral("format") }));
    }
};
HUIMIN_TEST(EditTest)
#include "tst_edit.moc"
