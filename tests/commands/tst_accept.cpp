#include "models/commands/commandtypes.h"
#include "models/matters/matter.h"
#include "models/matters/states.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

/// Taking a matter in at the counter, in one step and in several.
class AcceptTest : public QObject {
    Q_OBJECT
    static constexpr const char* item = "350200-20-0106"; // 租赁住房提取住房公积金: id, rent, bank

    static QByteArray open(const SmallTown& town, const QByteArray& more = {}, const char* code = item)
    {
        QByteArray form = "{";
        for (const FormFieldSpec& spec : town.item(code).form) {
            if (!spec.required)
                continue;
            QByteArray value = "\"1\"";
            if (spec.type == QLatin1String("choice"))
                value = '"' + spec.options.front().key.toUtf8() + '"';
            else if (spec.type == QLatin1String("date"))
                value = "\"2026-01-31\"";
            else if (spec.type == QLatin1String("phone"))
                value = "\"13950002345\"";
            else if (spec.type == QLatin1String("money"))
                value = "100";
            else if (spec.type == QLatin1String("idNumber"))
                value = '"' + town.zhang.idNumber->toUtf8() + '"';
            else if (spec.type == QLatin1String("bankAccount"))
                value = "\"6222021234567890123\"";
            form += (form.size() > 1 ? "," : "") + QByteArray("\"") + spec.key.toUtf8() + "\":" + value;
        }
        return json("'open':{'itemCode':'") + QByteArray(code) + json("','itemVersion':1,'applicantKind':'resident','applicantId':'")
            + town.zhang.id.text().toUtf8() + json("','form':") + form + "}" + more + "}";
    }
    static QByteArray papers(const SmallTown& town, bool lease = true)
    {
        return json("'materials':[{'materialKey':'id','state':'held','certificateId':'") + town.idCard.id.text().toUtf8()
            + json("','copies':1,'form':'electronic'},")
            + (lease ? json("{'materialKey':'rent','state':'brought','copies':2,'form':'copy'},") : "")
            + json("{'materialKey':'bank','state':'brought','copies':1,'form':'original','paperPlace':'A-3'}]");
    }
    static QByteArray body(const SmallTown& town, bool lease = true)
    {
        return "{" + open(town, json(",'provisional':'L7KQ0001S'")) + "," + papers(town, lease) + "}";
    }

private Q_SLOTS:
    void oneStepMakesEverything()
    {
        SmallTown town;
        const QUuid id = test::townId(900);
        const Command command = town.command("AcceptMatter", "Matter", id, body(town));
        const auto outcome = town.run(town.clerk, command, town.at(9, 12));
        QVERIFY2(outcome.ok(),
            qPrintable(outcome.ok() ? QString()
                                    : errorName(outcome.error().code)
                        + (outcome.error().fields.isEmpty() ? QString() : outcome.error().fields.first().path)));
        QCOMPARE(outcome->state, CommandState::Applied);
        const Matter matter = town.records.get<Matter>(id);
        QCOMPARE(outcome->record->rev, 1);
        QCOMPARE(matter.stage, QStringLiteral("50"));
        QCOMPARE(matter.number, std::optional<QString>(makeMatterNumber(2026, u"03", u"01", 1)));
        QCOMPARE(matter.provisional, std::optional<QString>(QStringLiteral("L7KQ0001S")));
        QCOMPARE(matter.applicantName, QStringLiteral("张伟明"));
        QCOMPARE(matter.applicantIdNumber, town.zhang.idNumber);
        QCOMPARE(matter.contactPhone, town.zhang.phone);
        QCOMPARE(matter.clerkId, town.clerk.staff);
        QCOMPARE(matter.windowId, town.clerk.window);
        QCOMPARE(matter.hallId, town.hall.id);
        QCOMPARE(matter.clock, ClockState::Running);
        QCOMPARE(matter.acceptedOn, std::optional<QDate>(QDate(2026, 11, 24)));
        QCOMPARE(matter.createdBy, town.clerk.staff);
        const int days = town.item(item).promisedDays;
        QCOMPARE(*matter.promisedDue, town.calendar.addWorkdays(QDate(2026, 11, 24), days).date);
        QVERIFY(outcome->result.json.contains(matter.number->toLatin1()));

        const auto events = town.records.of<MatterEvent>(id);
        QCOMPARE(events.size(), std::size_t(3));
        QMap<int, QString> acts;
        for (const MatterEvent& event : events) {
            acts.insert(event.seq, event.act);
            QCOMPARE(event.commandId, command.id);
            QCOMPARE(event.at, town.at(9, 12));
        }
        QCOMPARE(
            acts.values(), (QStringList { QStringLiteral("OpenMatter"), QStringLiteral("ReceivePapers"), QStringLiteral("AcceptMatter") }));
        QStringList documents;
        for (const Document& document : town.records.of<Document>(id))
            documents << document.number;
        documents.sort();
        QCOMPARE(documents, (QStringList { *matter.number + QStringLiteral("-0101"), *matter.number + QStringLiteral("-0401") }));
        const auto segments = town.records.of<ClockSegment>(id);
        QCOMPARE(segments.size(), std::size_t(2));
        for (const ClockSegment& segment : segments) {
            QCOMPARE(segment.from, QDate(2026, 11, 24));
            QVERIFY(!segment.to);
            QCOMPARE(segment.state, SegmentState::Running);
        }
        const auto materials = town.records.of<MatterMaterial>(id);
        QCOMPARE(materials.size(), std::size_t(3));
    }

    /// What the desk showed is what the center makes: the same records under the same ids, but for the number.
    void deskAndCenterMakeTheSameRecords()
    {
        SmallTown desk;
        SmallTown center;
        const QUuid id = test::townId(900);
        const Command command = desk.command("AcceptMatter", "Matter", id, body(desk));
        QVERIFY(desk.runAtDesk(desk.clerk, command, desk.at(9, 12)).ok());
        QVERIFY(center.run(center.clerk, command, center.at(9, 12)).ok());
        Matter atDesk = desk.records.get<Matter>(id);
        QVERIFY(!atDesk.number);
        atDesk.number = center.records.get<Matter>(id).number;
        QCOMPARE(atDesk, center.records.get<Matter>(id));
        for (const char* type : { "MatterMaterial", "MatterEvent", "ClockSegment" }) {
            const auto here = desk.records.related(type, id).value();
            const auto there = center.records.related(type, id).value();
            QCOMPARE(here.size(), there.size());
            for (std::size_t i = 0; i < here.size(); ++i) {
                QCOMPARE(here[i].id, there[i].id);
                QCOMPARE(here[i].text, there[i].text);
            }
        }
        const auto documents = desk.records.of<Document>(id);
        QCOMPARE(documents.size(), std::size_t(2));
        for (const Document& document : documents)
            QVERIFY(document.number.startsWith(QStringLiteral("L7KQ0001S-0")));
    }

    void theDayThatCountsIsTheCenters_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDate>("counts");
        QTest::addColumn<QDate>("due10");
        QTest::newRow("in the morning") << QDate(2026, 11, 24) << QTime(8, 0) << QDate(2026, 11, 24) << QDate(2026, 12, 8);
        QTest::newRow("over lunch") << QDate(2026, 11, 24) << QTime(12, 30) << QDate(2026, 11, 24) << QDate(2026, 12, 8);
        QTest::newRow("at closing") << QDate(2026, 11, 24) << QTime(17, 0) << QDate(2026, 11, 24) << QDate(2026, 12, 8);
        QTest::newRow("after closing") << QDate(2026, 11, 24) << QTime(17, 1) << QDate(2026, 11, 25) << QDate(2026, 12, 9);
        QTest::newRow("on a Saturday") << QDate(2026, 11, 28) << QTime(10, 0) << QDate(2026, 11, 30) << QDate(2026, 12, 14);
    }
    void theDayThatCountsIsTheCenters()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QDate, counts);
        QFETCH(QDate, due10);
        SmallTown town;
        ServiceItem tenDays = town.item(item);
        tenDays.promisedDays = 10;
        tenDays.statutoryDays = 20;
        town.records.add(tenDays);
        Command command = town.command("AcceptMatter", "Matter", test::townId(900), body(town));
        command.occurredAt = town.at(3); // what the desk's clock said does not count
        QVERIFY(town.run(town.clerk, command, businessInstant(day, time)).ok());
        const Matter matter = town.records.get<Matter>(test::townId(900));
        QCOMPARE(*matter.acceptedOn, counts);
        QCOMPARE(*matter.promisedDue, due10);
        if (counts == QDate(2026, 11, 24))
            QCOMPARE(*matter.statutoryDue, QDate(2026, 12, 22));
        QVERIFY(!matter.provisionalDue);
    }

    void anInstantItemIsDueTheSameDay()
    {
        SmallTown town;
        const ServiceItem* instant = nullptr;
        for (const ServiceItem& candidate : town.catalogue.items)
            if (candidate.instant && candidate.materials.size() == 1 && candidate.materials.front() == QLatin1String("id"))
                instant = &candidate;
        QVERIFY(instant);
        const QByteArray code = instant->itemCode.toLatin1();
        const QByteArray text
            = "{" + open(town, {}, code.constData()) + json(",'materials':[{'materialKey':'id','state':'brought','copies':1}]}");
        const auto outcome = town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), text));
        QVERIFY(outcome.ok());
        const Matter matter = town.records.get<Matter>(test::townId(900));
        QCOMPARE(*matter.promisedDue, QDate(2026, 11, 24));
        QCOMPARE(matter.clock, ClockState::Running);
        QCOMPARE(matter.stage, QStringLiteral("50"));
    }

    void aMissingPaperRefusesAcceptanceAndNamesIt()
    {
        SmallTown town;
        const int writes = town.records.writes;
        const auto outcome = town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), body(town, false)));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(outcome.error().members.value(QStringLiteral("missing")).toStringList(), QStringList { QStringLiteral("rent") });
        QCOMPARE(outcome.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("30"));
        QVERIFY(outcome.error().members.value(QStringLiteral("possible")).toStringList().contains(QStringLiteral("AskSupplement")));
        QCOMPARE(town.records.writes, writes);
    }

    void severalStepsLeadToTheSamePlace()
    {
        SmallTown town;
        const QUuid id = test::townId(900);
        QVERIFY(town.run(town.clerk, town.command("OpenMatter", "Matter", id, "{" + open(town) + "}")).ok());
        QCOMPARE(town.records.get<Matter>(id).stage, QStringLiteral("10"));
        QVERIFY(town.run(town.clerk, town.command("ReceivePapers", "Matter", id, json("{'guard':'10',") + papers(town, false) + "}"),
                        town.at(9, 5))
                    .ok());
        Matter matter = town.records.get<Matter>(id);
        QCOMPARE(matter.stage, QStringLiteral("30"));
        QCOMPARE(*matter.receivedAt, town.at(9, 5));
        QCOMPARE(matter.clock, ClockState::None);
        QVERIFY(!matter.promisedDue);
        const auto late = town.run(town.clerk, town.command("AcceptMatter", "Matter", id, json("{'guard':'30'}")));
        QCOMPARE(late.error().code, ErrorCode::ActNotPossible);
        QVERIFY(town.run(town.clerk,
                        town.command(
                            "AcceptMatter", "Matter", id, json("{'guard':'30','materials':[{'materialKey':'rent','state':'brought'}]}")))
                    .ok());
        matter = town.records.get<Matter>(id);
        QCOMPARE(matter.stage, QStringLiteral("50"));
        QCOMPARE(town.records.count("MatterEvent"), 3);
        QCOMPARE(town.records.count("MatterMaterial"), 3);
        QCOMPARE(town.numbers.given, 1);
    }

    void anotherDeskWasQuicker()
    {
        SmallTown town;
        const QUuid id = test::townId(900);
        QVERIFY(town.run(town.clerk, town.command("AcceptMatter", "Matter", id, body(town))).ok());
        const auto again = town.run(town.clerk, town.command("AcceptMatter", "Matter", id, json("{'guard':'30'}")));
        QCOMPARE(again.error().code, ErrorCode::ActNotPossible);
        QCOMPARE(again.error().members.value(QStringLiteral("stage")).toString(), QStringLiteral("50"));
        QCOMPARE(town.run(town.clerk, town.command("AcceptMatter", "Matter", id, body(town))).error().code, ErrorCode::ActNotPossible);
    }

    void aNumberGivenBeforeARestoreIsKept()
    {
        SmallTown town;
        Command command = town.command("AcceptMatter", "Matter", test::townId(900), body(town));
        command.given = makeMatterNumber(2026, u"03", u"01", 77);
        QVERIFY(town.run(town.clerk, command).ok());
        QCOMPARE(town.records.get<Matter>(test::townId(900)).number, command.given);
        Command other = town.command("AcceptMatter", "Matter", test::townId(901), body(town));
        other.given = command.given; // held by now
        QVERIFY(town.run(town.clerk, other).ok());
        QVERIFY(town.records.get<Matter>(test::townId(901)).number != command.given);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown item") << QByteArray(item) << QByteArray("350200-99-9999") << "invalid"
                                      << "/open/itemCode";
        QTest::newRow("another version") << QByteArray(json("'itemVersion':1")) << QByteArray(json("'itemVersion':2"))
                                         << "item-version-changed"
                                         << "";
        QTest::newRow("no such person") << QByteArray("APPLICANT") << test::townId(999).toString(QUuid::WithoutBraces).toLatin1()
                                        << "invalid"
                                        << "/open/applicantId";
        QTest::newRow("unknown material") << QByteArray(json("'materialKey':'bank'")) << QByteArray(json("'materialKey':'zzz'"))
                                          << "invalid"
                                          << "/materials/2/materialKey";
        QTest::newRow("a material twice") << QByteArray(json("'materialKey':'bank'")) << QByteArray(json("'materialKey':'id'")) << "invalid"
                                          << "/materials/2/materialKey";
        QTest::newRow("waived by a clerk") << QByteArray(json("'bank','state':'brought'")) << QByteArray(json("'bank','state':'waived'"))
                                           << "invalid"
                                           << "/materials/2/state";
        QTest::newRow("no such certificate") << QByteArray("CARD") << test::townId(998).toString(QUuid::WithoutBraces).toLatin1()
                                             << "invalid"
                                             << "/materials/0/certificateId";
        QTest::newRow("held by nobody's word") << QByteArray(json("'bank','state':'brought'")) << QByteArray(json("'bank','state':'held'"))
                                               << "invalid"
                                               << "/materials/2/certificateId";
        QTest::newRow("copies") << QByteArray(json("'copies':2")) << QByteArray(json("'copies':-2")) << "invalid"
                                << "/materials/1/copies";
        QTest::newRow("provisional number mistyped") << QByteArray("L7KQ0001S") << QByteArray("L7KQ0001T") << "invalid"
                                                     << "/open/provisional";
        QTest::newRow("unknown member") << QByteArray(json("'open':{")) << QByteArray(json("'open':{'stage':'80',")) << "invalid"
                                        << "/open/stage";
        QTest::newRow("direction mark") << QByteArray("A-3")
                                        << QByteArray("A\xe2\x80\xae"
                                                      "3")
                                        << "invalid"
                                        << "/materials/2/paperPlace";
        QTest::newRow("no body") << QByteArray(json("'open'")) << QByteArray(json("'close'")) << "invalid"
                                 << "/close";
        QTest::newRow("form incomplete") << QByteArray(json("'form':{")) << QByteArray(json("'form':{'surprise':1,")) << "invalid"
                                         << "/open/form/surprise";
    }
    void refusals()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QFETCH(QString, path);
        SmallTown town;
        from.replace("APPLICANT", town.zhang.id.text().toLatin1()).replace("CARD", town.idCard.id.text().toLatin1());
        const QByteArray good = body(town);
        QVERIFY(good.contains(from));
        QByteArray bad = good;
        bad.replace(bad.indexOf(from), from.size(), to);
        const int writes = town.records.writes;
        const auto outcome = town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), bad));
        QVERIFY(!outcome.ok());
        QCOMPARE(errorName(outcome.error().code), error);
        if (!path.isEmpty())
            QCOMPARE(outcome.error().fields.first().path, path);
        QCOMPARE(town.records.writes, writes);
    }

    void theDeadDoNotApply()
    {
        SmallTown town;
        town.zhang.lifeStatus = LifeStatus::Dead;
        town.records.add(town.zhang);
        const auto outcome = town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), body(town)));
        QCOMPARE(outcome.error().fields.first(), (FieldIssue { QStringLiteral("/open/applicantId"), QStringLiteral("not_allowed") }));
    }

    void anotherPersonsCardIsNoProof()
    {
        SmallTown town;
        town.idCard.holderId = town.far.id.uuid;
        town.records.add(town.idCard);
        QCOMPARE(town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), body(town))).error().fields.first().path,
            QStringLiteral("/materials/0/certificateId"));
        town.idCard.holderId = town.chen.id.uuid; // of the same dwelling: the book of the parents stands for a child
        town.records.add(town.idCard);
        QVERIFY(town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), body(town))).ok());
    }

    void anExpiredCardIsNoProof()
    {
        SmallTown town;
        town.idCard.validTo = QDate(2026, 11, 23);
        town.records.add(town.idCard);
        QVERIFY(!town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), body(town))).ok());
    }

    void otherRolesAndOtherHallsMayNot()
    {
        SmallTown town;
        for (const Actor* actor : { &town.officer, &town.gridWorker, &town.supervisor, &town.admin })
            QCOMPARE(town.run(*actor, town.command("AcceptMatter", "Matter", test::townId(900), body(town))).error().code,
                ErrorCode::ForbiddenRole);
        QVERIFY(town.run(town.clerk, town.command("ReceivePapers", "Matter", test::townId(900), "{" + open(town) + "}")).ok());
        Actor elsewhere = town.clerk;
        elsewhere.hall = town.otherHall.id;
        QCOMPARE(town.run(elsewhere, town.command("AcceptMatter", "Matter", test::townId(900), json("{'guard':'30'}"))).error().code,
            ErrorCode::ForbiddenScope);
    }

    void aGridWorkerPreparesWithConsent()
    {
        SmallTown town;
        const QByteArray hall = json(",'hallId':'") + town.hall.id.text().toLatin1() + '"';
        QCOMPARE(town.run(town.gridWorker, town.command("OpenMatter", "Matter", test::townId(900), "{" + open(town, hall) + "}"))
                     .error()
                     .fields.first()
                     .path,
            QStringLiteral("/open/consent"));
        QVERIFY(town.run(town.gridWorker,
                        town.command("OpenMatter", "Matter", test::townId(900), "{" + open(town, hall + json(",'consent':true")) + "}"))
                    .ok());
        Matter matter = town.records.get<Matter>(test::townId(900));
        QCOMPARE(matter.channel, MatterChannel::Grid);
        QVERIFY(matter.clerkId.isNull());
        QVERIFY(town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), json("{'guard':'10',") + papers(town) + "}"))
                    .ok());
        matter = town.records.get<Matter>(test::townId(900));
        QCOMPARE(matter.stage, QStringLiteral("50"));
        QCOMPARE(matter.clerkId, town.clerk.staff);
    }

    void whoIsNotOnRecordIsTakenByName()
    {
        SmallTown town;
        QByteArray text = body(town);
        text.replace(json("'applicantId':'") + town.zhang.id.text().toLatin1() + '"',
            json("'applicantName':' 买买提•艾合买提江 ','applicantIdKind':'citizenId','applicantIdNumber':'653101 19880101 0015'"));
        text.replace(
            json("'id','state':'held','certificateId':'") + town.idCard.id.text().toLatin1() + '"', json("'id','state':'brought'"));
        text.replace("653101 19880101 0015", makeCitizenId(u"653101", QDate(1988, 1, 1), 1).toLatin1());
        const auto outcome = town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(900), text));
        QVERIFY(outcome.ok());
        QCOMPARE(town.records.get<Matter>(test::townId(900)).applicantName, QStringLiteral("买买提·艾合买提江"));
        QByteArray wrong = text;
        const QByteArray number = makeCitizenId(u"653101", QDate(1988, 1, 1), 1).toLatin1();
        wrong.replace(number, number.left(17) + (number.endsWith('1') ? '2' : '1'));
        const auto refused = town.run(town.clerk, town.command("AcceptMatter", "Matter", test::townId(901), wrong));
        QCOMPARE(refused.error().fields.first(), (FieldIssue { QStringLiteral("/open/applicantIdNumber"), QStringLiteral("check_digit") }));
    }
};
HUIMIN_TEST(AcceptTest)
#include "tst_accept.moc"
