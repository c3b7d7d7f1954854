#include "models/base/csv.h"
#include "models/base/errortext.h"
#include "models/commands/cataloguecommands.h"
#include "models/commands/catalogueimport.h"
#include "models/commands/matterbodies.h"
#include "models/matters/itemversions.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;

/// Versions of items: published, switched at midnight, cancelled, taken over from a file.
class TestPublish : public QObject {
    Q_OBJECT

    static constexpr const char* code = "350200-05-0073"; // of hrss, ten days, nothing asked
    const QDate tomorrow { 2026, 11, 25 };

    static ServiceItem next(const test::SmallTown& town)
    {
        ServiceItem item = town.item(code);
        item.version = 2;
        item.effectiveOn = QDate(2026, 11, 25);
        item.limitSceneNum = 2;
        item.materials.push_back(QStringLiteral("photo"));
        return item;
    }
    static Result<CommandOutcome> publish(test::SmallTown& town, const ServiceItem& item, const Actor& by, Instant at)
    {
        return town.run(by, town.command("PublishItem", "ServiceItem", town.item(code).id.uuid, toJson(PublishItemBody { item })), at);
    }
    static QJsonValue filled(const FormFieldSpec& spec, const test::SmallTown& town)
    {
        if (spec.type == QLatin1String("choice"))
            return spec.options.front().key;
        if (spec.type == QLatin1String("money"))
            return 100;
        static const QHash<QString, QString> texts { { QStringLiteral("date"), QStringLiteral("2026-01-31") }, { QStringLiteral("phone"), QStringLiteral("13950002345") },
            { QStringLiteral("bankAccount"), QStringLiteral("6222021234567890123") } };
        return spec.type == QLatin1String("idNumber") ? *town.zhang.idNumber : texts.value(spec.type, QStringLiteral("1"));
    }
    static Command takeIn(test::SmallTown& town, int matter, int version, const char* provisional = nullptr)
    {
        TakeInBody body;
        NewMatter open;
        open.itemCode = QString::fromLatin1(code);
        open.itemVersion = version;
        open.channel = MatterChannel::Window;
        open.applicantKind = ApplicantKind::Resident;
        open.applicantId = town.zhang.id.uuid;
        QJsonObject form;
        for (const FormFieldSpec& spec : town.item(code).form)
            if (spec.required)
                form.insert(spec.key, filled(spec, town));
        open.form.json = QJsonDocument(form).toJson(QJsonDocument::Compact);
        if (provisional)
            open.provisional = QString::fromLatin1(provisional);
        body.open = open;
        return town.command("ReceivePapers", "Matter", test::townId(matter), toJson(body));
    }
    static void refused(const Result<CommandOutcome>& outcome, ErrorCode error)
    {
        QVERIFY2(!outcome.ok(), "was taken");
        QCOMPARE(errorName(outcome.error().code), errorName(error));
    }
    static bool names(const Error& error, const QString& path)
    {
        return std::any_of(error.fields.begin(), error.fields.end(), [&](const FieldIssue& issue) { return issue.path == path; });
    }

private Q_SLOTS:
    void everyShippedItemCouldBePublished()
    {
        const auto shipped = shippedCatalogue();
        QVERIFY(shipped.ok());
        const auto table = CsvTable::read(QStringLiteral(":/huimin/catalogue/departments.csv"));
        QVERIFY(table.ok());
        std::vector<Department> departments;
        for (qsizetype row = 0; row < table->size(); ++row) {
            Department department;
            department.code = table->at(row, table->column(u"code"));
            department.name = table->at(row, table->column(u"name"));
            departments.push_back(department);
        }
        const ItemGround ground = itemGround(shipped->materials, departments);
        for (const ServiceItem& item : shipped->items)
            for (const FieldIssue& issue : itemIssues(item, ground))
                QFAIL(qPrintable(item.itemCode + issue.path + QLatin1Char(' ') + issue.code));
        for (const Material& material : shipped->materials)
            for (const FieldIssue& issue : materialIssues(material))
                QFAIL(qPrintable(material.key + issue.path + QLatin1Char(' ') + issue.code));
    }

    void newVersionTakesOverAtMidnight()
    {
        test::SmallTown town;
        const auto published = publish(town, next(town), town.supervisor, town.at(9));
        QVERIFY2(published.ok(), qPrintable(published.ok() ? QString() : errorName(published.error().code) + published.error().fields.value(0).path));
        QVERIFY(town.run(town.clerk, takeIn(town, 900, 1), town.at(23, 59)).ok());
        const auto late = town.run(town.clerk, takeIn(town, 901, 1), businessInstant(tomorrow, QTime(0, 0)));
        refused(late, ErrorCode::ItemVersionChanged);
        QCOMPARE(late.error().members.value(QStringLiteral("itemVersion")).toInt(), 2);
        const QString sentence = errorSentence(late.error(), Language::Chinese);
        QVERIFY2(sentence.contains(QStringLiteral("2026-11-25")) && sentence.contains(QStringLiteral("材料")) && sentence.contains(QStringLiteral("到现场次数")), qPrintable(sentence));
        QVERIFY(town.run(town.clerk, takeIn(town, 902, 2), town.on(tomorrow)).ok());
        QCOMPARE(town.records.get<Matter>(test::townId(900)).itemVersion, 1);
        QCOMPARE(town.records.get<Matter>(test::townId(902)).itemVersion, 2);
    }

    void eachMatterIsJudgedByItsOwnVersion()
    {
        test::SmallTown town;
        QVERIFY(town.run(town.clerk, takeIn(town, 900, 1), town.at(9)).ok());
        QVERIFY(publish(town, next(town), town.supervisor, town.at(9)).ok());
        QVERIFY(town.run(town.clerk, takeIn(town, 902, 2), town.on(tomorrow)).ok());
        const auto asksForPhoto = [&](int matter) {
            const auto papers = relatedTo<MatterMaterial>(town.records, test::townId(matter));
            return papers && std::any_of(papers->begin(), papers->end(), [](const MatterMaterial& paper) { return paper.materialKey == QLatin1String("photo"); });
        };
        QVERIFY(!asksForPhoto(900));
        QVERIFY(asksForPhoto(902));
    }

    void papersTakenOfflineYesterdayCountUnderYesterdaysVersion()
    {
        test::SmallTown town;
        QVERIFY(publish(town, next(town), town.supervisor, town.at(9)).ok());
        Command command = takeIn(town, 900, 1, "L7KQ0001S");
        command.occurredAt = town.at(16);
        const auto taken = town.run(town.clerk, command, town.on(tomorrow));
        QVERIFY2(taken.ok(), qPrintable(taken.ok() ? QString() : errorName(taken.error().code)));
        QCOMPARE(town.records.get<Matter>(test::townId(900)).itemVersion, 1);
    }

    void cancelledItemTakesNothingNewAndFinishesTheOpen()
    {
        test::SmallTown town;
        QVERIFY(town.run(town.clerk, takeIn(town, 900, 1), town.at(9)).ok());
        const auto cancel = town.command("CancelItem", "ServiceItem", town.item(code).id.uuid, "{\"cancelledOn\":\"2026-11-25\",\"reason\":\"x\"}");
        QVERIFY(town.run(town.supervisor, cancel, town.at(9)).ok());
        QVERIFY(town.run(town.clerk, takeIn(town, 901, 1), town.at(10)).ok());
        const auto late = town.run(town.clerk, takeIn(town, 902, 1), town.on(tomorrow));
        refused(late, ErrorCode::ItemNotInForce);
        QVERIFY(errorSentence(late.error(), Language::Chinese).contains(QStringLiteral("2026-11-25")));
        const auto open = town.records.get<Matter>(test::townId(900));
        const auto goesOn = town.run(town.clerk, town.command("WithdrawMatter", "Matter", open.id.uuid, "{\"guard\":\"" + open.stage.toLatin1() + "\",\"opinion\":\"x\",\"signedByApplicant\":true}"), town.on(tomorrow));
        QVERIFY2(goesOn.ok(), qPrintable(goesOn.ok() ? QString() : errorName(goesOn.error().code) + goesOn.error().fields.value(0).path));
    }

    void onlyASupervisorPublishes()
    {
        test::SmallTown town;
        for (const Actor* actor : { &town.clerk, &town.officer, &town.gridWorker, &town.admin })
            refused(publish(town, next(town), *actor, town.at(9)), ErrorCode::ForbiddenRole);
    }

    void whoIsSlowerIsToldWhatChanged()
    {
        test::SmallTown town;
        QVERIFY(publish(town, next(town), town.supervisor, town.at(9)).ok());
        ServiceItem mine = next(town);
        mine.nameEn += QStringLiteral(" too");
        const auto second = publish(town, mine, town.supervisor, town.at(9, 1));
        refused(second, ErrorCode::ItemVersionChanged);
        QCOMPARE(second.error().members.value(QStringLiteral("changed")).toStringList(), QStringList { QStringLiteral("nameEn") });
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("path");
        const char* paths[] = { "/item/effectiveOn", "/item/materials/0", "/item/name", "/item/promisedDays", "/item/deptCode", "/item/laws",
            "/item/questions/0/options", "/item/form/0/key", "/item/cancelledOn", "/item/lateMaterials/0/key", "/item/fees/0/fen", "/item/suspendReasons/0" };
        for (int i = 0; i < static_cast<int>(std::size(paths)); ++i)
            QTest::newRow(paths[i]) << i << QString::fromLatin1(paths[i]);
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(int, which);
        QFETCH(QString, path);
        test::SmallTown town;
        ServiceItem item = next(town);
        switch (which) {
        case 0: item.effectiveOn = QDate(2026, 11, 24); break;
        case 1: item.materials.front() = QStringLiteral("nothing"); break;
        case 2: item.name = QStringLiteral("=HYPERLINK(1)"); break;
        case 3: item.promisedDays = item.instant ? 3 : item.statutoryDays + 1; break;
        case 4: item.deptCode = QStringLiteral("nobody"); break;
        case 5: item.laws.clear(); break;
        case 6: item.questions = { ItemQuestion { QStringLiteral("q"), QStringLiteral("问"), {}, {}, {} } }; break;
        case 7: item.form.front().key.clear(); break;
        case 8: item.cancelledOn = item.effectiveOn; break;
        case 9: item.lateMaterials = { { QStringLiteral("lic"), 5 } }; break;
        case 10: item.fees = { { QStringLiteral("费"), {}, -1 } }; break;
        default: item.suspendReasons = { QStringLiteral("nothing") }; break;
        }
        const int before = town.records.writes;
        const auto outcome = publish(town, item, town.supervisor, town.at(9));
        refused(outcome, ErrorCode::Invalid);
        QVERIFY2(names(outcome.error(), path), qPrintable(outcome.error().fields.value(0).path));
        QCOMPARE(town.records.writes, before);
    }

    void importIsAllOrNothing()
    {
        test::SmallTown town;
        ServiceItem changed = town.item(code);
        changed.limitSceneNum = 2;
        ServiceItem broken = changed;
        broken.itemCode = QStringLiteral("350200-05-9001");
        broken.materials = { QStringLiteral("nothing") };
        const PublishedBy by { town.supervisor.staff, town.at(9) };
        const int before = town.records.writes;
        const auto refusedAll = importCatalogue(town.records, { tomorrow, { changed, broken }, {} }, by);
        QVERIFY(!refusedAll.ok());
        QVERIFY(names(refusedAll.error(), QStringLiteral("/items/1/materials/0")));
        QCOMPARE(town.records.writes, before);
        const auto twice = importCatalogue(town.records, { tomorrow, { changed, changed }, {} }, by);
        QVERIFY(!twice.ok() && names(twice.error(), QStringLiteral("/items/1/itemCode")));
        ServiceItem fresh = broken;
        fresh.version = 0;
        fresh.materials = changed.materials;
        const auto taken = importCatalogue(town.records, { tomorrow, { changed, fresh }, {} }, by);
        QVERIFY(taken.ok());
        QCOMPARE(*taken, (ImportCounts { 2, 0, 0, 0 }));
        // The same file again: nothing is left to do, and its older version number does not matter.
        QCOMPARE(importCatalogue(town.records, { tomorrow, { fresh, town.item(code) }, {} }, by).value(), (ImportCounts { 0, 0, 2, 0 }));
        ServiceItem stale = town.item(code);
        stale.nameEn += QStringLiteral(" too");
        const auto old = importCatalogue(town.records, { tomorrow, { stale }, {} }, by);
        QVERIFY(!old.ok() && names(old.error(), QStringLiteral("/items/0/version")));
        ServiceItem ended = *latestVersion(allOf<ServiceItem>(town.records).value(), QString::fromLatin1(code));
        ended.cancelledOn = QDate(2027, 1, 1);
        QCOMPARE(importCatalogue(town.records, { tomorrow, { ended }, {} }, by).value(), (ImportCounts { 0, 1, 0, 0 }));
        QVERIFY(!versionInForce(allOf<ServiceItem>(town.records).value(), QString::fromLatin1(code), QDate(2027, 1, 1)));
    }
};

HUIMIN_TEST(TestPublish)
#include "tst_publish.moc"
