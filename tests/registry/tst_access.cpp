#include "models/matters/approval.h"
#include "models/grid/gridevent.h"
#include "models/matters/attachment.h"
#include "models/matters/matter.h"
#include "models/registry/access.h"
#include "models/registry/accesstable.h"
#include "models/registry/types.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;
using test::json;
using test::SmallTown;

/// The table of roles, records and fields, written down once more by hand and walked: role × record × field.
class AccessTest : public QObject {
    Q_OBJECT
    static const Actor& actorOf(const SmallTown& town, Role role)
    {
        switch (role) {
        case Role::Officer:
            return town.officer;
        case Role::Grid:
            return town.gridWorker;
        case Role::Supervisor:
            return town.supervisor;
        case Role::Admin:
            return town.admin;
        case Role::Clerk:
            break;
        }
        return town.clerk;
    }
    static QJsonObject object(const std::optional<QByteArray>& text)
    {
        return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    }
    template <typename T> static RecordText textOf(SmallTown& town, const T& entity)
    {
        return *town.records.fetch(schemaOf<T>().type, entity.id.uuid).value();
    }
    static bool isKey(const QString& name)
    {
        return name == QLatin1String("id") || name == QLatin1String("rev") || name == QLatin1String("createdAt")
            || name == QLatin1String("updatedAt");
    }

private Q_SLOTS:
    void everyStoredTypeStandsInTheTable()
    {
        SmallTown town;
        for (const Schema* schema : recordTypes()) {
            bool somebody = false;
            for (int role = 0; role < 5; ++role)
                somebody = somebody || planFor(actorOf(town, static_cast<Role>(role)), *schema).type != TypeAccess::Forbidden;
            // What an act can be taken back from is the center's alone.
            QVERIFY2(somebody == (schema != &schemaOf<UndoImage>()), schema->type);
        }
    }
    void everyWordOfTheTableIsKnown()
    {
        for (const access::Row& row : access::table) {
            for (const QString& type : QString::fromLatin1(row.types).split(QLatin1Char(' '))) {
                const Schema* schema = schemaByType(type.toStdString());
                QVERIFY2(schema, qPrintable(type));
                QStringList names = QString::fromLatin1(row.fields).split(QLatin1Char(' '), Qt::SkipEmptyParts);
                for (const char* cell : row.cells) {
                    for (const QString& word : QString::fromLatin1(cell).split(QLatin1Char(' '))) {
                        static const QStringList words { QStringLiteral("-"), QStringLiteral("m"), QStringLiteral("r"), QStringLiteral("w"),
                            QStringLiteral("p"), QStringLiteral("o"), QStringLiteral("h"), QStringLiteral("i"), QStringLiteral("health") };
                        if (word.startsWith(QLatin1String("s:")))
                            names += word.mid(2).split(QLatin1Char(','));
                        else
                            QVERIFY2(words.contains(word), qPrintable(word));
                    }
                }
                for (const QString& name : names)
                    QVERIFY2(schema->find(name.toStdString()), qPrintable(type + QLatin1Char('.') + name));
            }
        }
    }

    /// The cells of the design, for every type that is on record: - forbidden, o own, s slim, p purpose, r read.
    void typesByRole_data()
    {
        QTest::addColumn<QString>("cells"); // clerk officer grid supervisor admin
        for (const char* type :
            { "ServiceItem", "Material", "Department", "Hall", "ServiceWindow", "GridCell", "Building", "Staff", "Enterprise" })
            QTest::newRow(type) << QStringLiteral("rrrrr");
        for (const char* type : { "Resident", "Household", "Address", "Relation" })
            QTest::newRow(type) << QStringLiteral("rprp-");
        QTest::newRow("Certificate") << QStringLiteral("rpss-");
        QTest::newRow("Vehicle") << QStringLiteral("r-s--");
        QTest::newRow("Bill") << QStringLiteral("r----");
        QTest::newRow("IdentityCheck") << QStringLiteral("rsss-");
        for (const char* type : { "Matter", "MatterMaterial", "MatterEvent", "ClockSegment", "Document" })
            QTest::newRow(type) << QStringLiteral("rr-r-");
        QTest::newRow("Attachment") << QStringLiteral("rrrr-"); // a grid worker's are photos of events
        QTest::newRow("MatterBrief") << QStringLiteral("r-r--");
        QTest::newRow("Reception") << QStringLiteral("r--r-");
        QTest::newRow("Ticket") << QStringLiteral("r--r-");
        QTest::newRow("Rating") << QStringLiteral("sr-r-");
        QTest::newRow("Visit") << QStringLiteral("s-rr-");
        QTest::newRow("GridTask") << QStringLiteral("--rr-");
        QTest::newRow("GridEvent") << QStringLiteral("orrr-");
        QTest::newRow("EventStep") << QStringLiteral("orrr-");
    }
    void typesByRole()
    {
        QFETCH(QString, cells);
        SmallTown town;
        const Schema& schema = *schemaByType(QTest::currentDataTag());
        const QMap<QChar, TypeAccess> meaning { { QLatin1Char('-'), TypeAccess::Forbidden }, { QLatin1Char('o'), TypeAccess::Own },
            { QLatin1Char('s'), TypeAccess::Slim }, { QLatin1Char('p'), TypeAccess::Purpose }, { QLatin1Char('r'), TypeAccess::Read } };
        for (int role = 0; role < 5; ++role) {
            const FieldPlan plan = planFor(actorOf(town, static_cast<Role>(role)), schema);
            QCOMPARE(plan.type, meaning.value(cells.at(role)));
            QCOMPARE(plan.isSent(), cells.at(role) == QLatin1Char('r') || cells.at(role) == QLatin1Char('s'));
        }
    }

    /// The fields that differ from their record: - omitted, m masked, r sent, w sent and changed by field edits.
    void fieldsByRole_data()
    {
        QTest::addColumn<QString>("cells");
        for (const char* name : { "Resident.idNumber", "Resident.oldIdNumber", "Resident.bankAccount", "Resident.hukouBook" })
            QTest::newRow(name) << QStringLiteral("rrmr-");
        for (const char* name : { "Resident.phone", "Resident.phone2", "Resident.email", "Resident.postalAddress", "Enterprise.phone",
                 "Enterprise.email", "Enterprise.contactName" })
            QTest::newRow(name) << QStringLiteral("wrwr-");
        for (const char* name : { "Resident.lmpDate", "Resident.chronic", "Resident.lastFollowUp" })
            QTest::newRow(name) << QStringLiteral("-----");
        QTest::newRow("Resident.disabilityGrade") << QStringLiteral("rrrm-");
        QTest::newRow("Resident.name") << QStringLiteral("wrwr-");
        QTest::newRow("Resident.education") << QStringLiteral("wrwr-");
        QTest::newRow("Resident.birthDate") << QStringLiteral("rrrr-");
        QTest::newRow("Resident.lifeStatus") << QStringLiteral("rrrr-");
        QTest::newRow("Household.tenure") << QStringLiteral("wrwr-");
        QTest::newRow("Household.note") << QStringLiteral("wrwr-");
        QTest::newRow("Household.size") << QStringLiteral("rrrr-");
        QTest::newRow("Enterprise.name") << QStringLiteral("rrrrr");
        QTest::newRow("Certificate.kind") << QStringLiteral("rrrr-");
        QTest::newRow("Certificate.validTo") << QStringLiteral("rrrr-");
        QTest::newRow("Certificate.number") << QStringLiteral("rr---");
        QTest::newRow("Certificate.issuerName") << QStringLiteral("rr---");
        QTest::newRow("Vehicle.plate") << QStringLiteral("r----");
        QTest::newRow("Vehicle.inspectionDue") << QStringLiteral("r-r--");
        QTest::newRow("IdentityCheck.level") << QStringLiteral("rrrr-");
        QTest::newRow("IdentityCheck.method") << QStringLiteral("r----");
        QTest::newRow("Visit.beganAt") << QStringLiteral("r-rr-");
        QTest::newRow("Visit.note") << QStringLiteral("--rr-");
        QTest::newRow("Visit.answers") << QStringLiteral("--rr-");
    }
    void fieldsByRole()
    {
        QFETCH(QString, cells);
        SmallTown town;
        const QStringList name = QString::fromLatin1(QTest::currentDataTag()).split(QLatin1Char('.'));
        const Schema& schema = *schemaByType(name[0].toStdString());
        const Field& field = *schema.find(name[1].toStdString());
        for (int role = 0; role < 5; ++role) {
            const FieldPlan plan = planFor(actorOf(town, static_cast<Role>(role)), schema);
            const QChar cell = cells.at(role);
            const FieldAccess expected = cell == QLatin1Char('-') ? FieldAccess::Omitted
                : cell == QLatin1Char('m')                        ? FieldAccess::Masked
                                                                  : FieldAccess::Send;
            QVERIFY2(plan.of(field) == expected, qPrintable(QString::number(role)));
            QVERIFY2(plan.mayWrite(field) == (cell == QLatin1Char('w')), qPrintable(QString::number(role)));
        }
    }
    void onlyAHealthDepartmentSeesMedicalFields()
    {
        SmallTown town;
        Actor doctor = town.officer;
        doctor.health = true;
        QCOMPARE(planFor(doctor, schemaOf<Resident>()).of(fieldOf<&Resident::chronic>()), FieldAccess::Send);
        for (int role = 0; role < 5; ++role) {
            Actor actor = actorOf(town, static_cast<Role>(role));
            actor.health = role != 1; // the department alone does not make an officer
            QCOMPARE(planFor(actor, schemaOf<Resident>()).of(fieldOf<&Resident::chronic>()), FieldAccess::Omitted);
        }
    }

    /// What leaves the center for a desk holds no member that the plan does not name, whatever the type and role.
    void nothingElseIsProjected()
    {
        SmallTown town;
        for (const Schema* schema : recordTypes())
            for (int role = 0; role < 5; ++role) {
                const Actor& actor = actorOf(town, static_cast<Role>(role));
                const FieldPlan plan = planFor(actor, *schema);
                const auto all = town.records.all(schema->type);
                for (const RecordText& record : *all) {
                    const auto sent = project(plan, record);
                    QCOMPARE(sent.has_value(), plan.isSent());
                    const QJsonObject members = object(sent);
                    for (auto it = members.begin(); it != members.end(); ++it) {
                        const Field* field = schema->find(it.key().toStdString());
                        QVERIFY(field);
                        QVERIFY2(plan.of(*field) != FieldAccess::Omitted, qPrintable(it.key()));
                    }
                    const QJsonObject shown = object(projectForRest(plan, record, QDate(2026, 11, 24)));
                    for (auto it = shown.begin(); it != shown.end(); ++it)
                        if (const Field* field = schema->find(it.key().toStdString()))
                            QVERIFY2(plan.of(*field) != FieldAccess::Omitted, qPrintable(it.key()));
                }
            }
    }
    void aDeskOfAClerkHoldsTheNumberAndNothingMedical()
    {
        SmallTown town;
        const QJsonObject row = object(project(planFor(town.clerk, schemaOf<Resident>()), textOf(town, town.zhang)));
        QCOMPARE(row.value(QLatin1String("idNumber")).toString(), *town.zhang.idNumber);
        QCOMPARE(row.value(QLatin1String("phone")).toString(), QStringLiteral("13950002345"));
        QVERIFY(!row.contains(QLatin1String("chronic")));
        const auto read
            = fromJson<Resident>(*project(planFor(town.clerk, schemaOf<Resident>()), textOf(town, town.zhang)), Strictness::Tolerant);
        QVERIFY(read.ok());
    }
    void aDeskOfAGridWorkerHoldsTheNumberMasked()
    {
        SmallTown town;
        const auto sent = project(planFor(town.gridWorker, schemaOf<Resident>()), textOf(town, town.zhang));
        QVERIFY(!sent->contains(town.zhang.idNumber->toLatin1()));
        QVERIFY(object(sent).value(QLatin1String("idNumber")).toString().contains(QLatin1Char('*')));
        QCOMPARE(object(sent).value(QLatin1String("phone")).toString(), QStringLiteral("13950002345"));
    }
    void aCertificateOnAGridIsSlim()
    {
        SmallTown town;
        const QStringList keys = object(project(planFor(town.gridWorker, schemaOf<Certificate>()), textOf(town, town.idCard))).keys();
        QCOMPARE(keys,
            (QStringList { QStringLiteral("createdAt"), QStringLiteral("holderId"), QStringLiteral("id"), QStringLiteral("kind"),
                QStringLiteral("rev"), QStringLiteral("status"), QStringLiteral("updatedAt"), QStringLiteral("validTo") }));
    }
    void aSharePartnerIsNotTheGridsBusiness()
    {
        SmallTown town;
        Relation relation;
        relation.id = RelationId(test::townId(500));
        relation.fromId = town.zhang.id.uuid;
        relation.toId = town.shop.id.uuid;
        relation.kind = RelationKind::ShareholderOf;
        town.records.add(relation);
        const FieldPlan plan = planFor(town.gridWorker, schemaOf<Relation>());
        const QJsonObject left = object(project(plan, textOf(town, relation)));
        QCOMPARE(left.keys(),
            (QStringList { QStringLiteral("createdAt"), QStringLiteral("id"), QStringLiteral("rev"), QStringLiteral("updatedAt") }));
        QVERIFY(!projectForRest(plan, textOf(town, relation), QDate(2026, 11, 24)));
        QVERIFY(object(project(planFor(town.clerk, schemaOf<Relation>()), textOf(town, relation))).contains(QLatin1String("toId")));
        relation.kind = RelationKind::Spouse;
        relation = town.records.add(relation);
        QVERIFY(object(project(plan, textOf(town, relation))).contains(QLatin1String("toId")));
    }
    void aRestrictedEventIsForThoseInvolved()
    {
        SmallTown town;
        GridEvent event;
        event.id = GridEventId(test::townId(510));
        event.gridId = town.grid.id;
        event.text = QStringLiteral("邻里纠纷");
        event.people = QStringLiteral("某甲某乙");
        event.restricted = true;
        event.reportedBy = town.gridWorker.staff;
        event.mainUnit = town.ecology.id;
        event = town.records.add(event);
        const auto seen = [&](const Actor& actor) { return object(project(planFor(actor, schemaOf<GridEvent>()), textOf(town, event))); };
        QCOMPARE(seen(town.gridWorker).value(QLatin1String("people")).toString(), QStringLiteral("某甲某乙"));
        QVERIFY(seen(town.officer).contains(QLatin1String("people")));
        QVERIFY(seen(town.supervisor).contains(QLatin1String("people")));
        Actor colleague = town.gridWorker;
        colleague.staff = StaffId(test::townId(511));
        QVERIFY(!seen(colleague).contains(QLatin1String("text")));
        event.restricted = false;
        event = town.records.add(event);
        QVERIFY(seen(colleague).contains(QLatin1String("text")));
        QVERIFY(!seen(colleague).contains(QLatin1String("people")));
        QVERIFY(seen(town.clerk).isEmpty());
    }
    void photosOfEventsAreNotForTheCounter()
    {
        SmallTown town;
        Attachment photo;
        photo.id = AttachmentId(test::townId(520));
        photo.ownerId = test::townId(510);
        photo.digest = QString(64, QLatin1Char('0'));
        photo.size = 9;
        photo.mediaType = QStringLiteral("image/jpeg");
        photo.createdBy = town.gridWorker.staff;
        photo.ofEvent = true;
        photo = town.records.add(photo);
        const auto sees = [&](const Actor& actor) { return object(project(planFor(actor, schemaOf<Attachment>()), textOf(town, photo))).contains(QLatin1String("digest")); };
        Actor colleague = town.gridWorker;
        colleague.staff = StaffId(test::townId(511));
        QVERIFY(!sees(town.clerk) && sees(colleague) && sees(town.officer) && sees(town.supervisor) && !sees(town.admin));
        photo.restricted = true;
        photo = town.records.add(photo);
        QVERIFY(!sees(town.clerk) && !sees(colleague) && sees(town.gridWorker) && sees(town.officer) && sees(town.supervisor));
        photo.ofEvent = photo.restricted = false; // a matter's
        photo = town.records.add(photo);
        QVERIFY(sees(town.clerk));
    }
    void accountsAreOnesOwn()
    {
        SmallTown town;
        const auto seen = [&](const Actor& actor, StaffId whom) {
            return object(project(planFor(actor, schemaOf<Staff>()), textOf(town, town.records.get<Staff>(whom.uuid))));
        };
        QVERIFY(seen(town.clerk, town.officer.staff).contains(QLatin1String("name")));
        QVERIFY(!seen(town.clerk, town.officer.staff).contains(QLatin1String("loginName")));
        QVERIFY(!seen(town.clerk, town.officer.staff).contains(QLatin1String("roles")));
        QVERIFY(seen(town.clerk, town.clerk.staff).contains(QLatin1String("roles")));
        QVERIFY(seen(town.supervisor, town.clerk.staff).contains(QLatin1String("roles"))); // of the own hall
        QVERIFY(!seen(town.supervisor, town.officer.staff).contains(QLatin1String("roles")));
        QVERIFY(seen(town.admin, town.officer.staff).contains(QLatin1String("loginName")));
    }
    void restMasksWhatIsSensitive()
    {
        SmallTown town;
        town.zhang.disabilityGrade = 2;
        town.zhang = town.records.add(town.zhang);
        const QJsonObject row
            = object(projectForRest(planFor(town.clerk, schemaOf<Resident>()), textOf(town, town.zhang), QDate(2026, 11, 24)));
        QCOMPARE(row.value(QLatin1String("name")).toString(), QStringLiteral("张伟明"));
        QCOMPARE(row.value(QLatin1String("phone")).toString(), QStringLiteral("139****2345"));
        QCOMPARE(row.value(QLatin1String("idNumber")).toString(),
            town.zhang.idNumber->left(6) + QStringLiteral("********") + town.zhang.idNumber->right(4));
        QCOMPARE(row.value(QLatin1String("birthDate")).toString(), QStringLiteral("1984-08-16"));
        QVERIFY(!row.contains(QLatin1String("disabilityGrade"))); // a number has no masked form
        QVERIFY(!row.contains(QLatin1String("chronic")));
        const QJsonArray masked = row.value(QLatin1String("masked")).toArray();
        QVERIFY(masked.contains(QStringLiteral("phone")));
        QVERIFY(masked.contains(QStringLiteral("disabilityGrade")));
        QVERIFY(!masked.contains(QStringLiteral("chronic"))); // not even that there is something
        QVERIFY(!masked.contains(QStringLiteral("email"))); // there is none
    }
    void ofAChildOnlyNameSexAndAge()
    {
        SmallTown town;
        town.child.ethnicGroup = QStringLiteral("汉族");
        town.child = town.records.add(town.child);
        const QJsonObject row
            = object(projectForRest(planFor(town.clerk, schemaOf<Resident>()), textOf(town, town.child), QDate(2026, 11, 24)));
        QVERIFY(row.contains(QLatin1String("name")));
        QVERIFY(row.contains(QLatin1String("sex")));
        QVERIFY(row.contains(QLatin1String("lifeStatus")));
        QVERIFY(!row.contains(QLatin1String("birthDate")));
        QVERIFY(row.value(QLatin1String("ethnicGroup")).toString() != QStringLiteral("汉族"));
        const QJsonObject later
            = object(projectForRest(planFor(town.clerk, schemaOf<Resident>()), textOf(town, town.child), QDate(2028, 8, 16)));
        QVERIFY(later.contains(QLatin1String("birthDate")));
    }
    void ages()
    {
        QCOMPARE(ageOn(QDate(2014, 8, 16), QDate(2028, 8, 15)), std::optional<int>(13));
        QCOMPARE(ageOn(QDate(2014, 8, 16), QDate(2028, 8, 16)), std::optional<int>(14));
        QCOMPARE(ageOn(QDate(2000, 2, 29), QDate(2001, 2, 28)), std::optional<int>(0));
        QVERIFY(!ageOn(QDate(), QDate(2028, 8, 16)));
        QVERIFY(!ageOn(QDate(2029, 1, 1), QDate(2028, 8, 16)));
    }

    void reach_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("where"); // own, street (of the hall, not held), far, hall, otherHall, department, none
        QTest::addColumn<QString>("cells"); // y yes, p with purpose, n no
        const auto row = [](const char* type, const char* where, const char* cells) {
            QTest::addRow("%s %s", type, where) << QString::fromLatin1(type) << QString::fromLatin1(where) << QString::fromLatin1(cells);
        };
        for (const char* type : { "Resident", "Household", "Address", "Relation" }) {
            row(type, "own", "ypypn");
            row(type, "street", "ppnpn");
            row(type, "far", "ppnnn");
            row(type, "none", "ppnnn");
        }
        row("Bill", "own", "ynnnn");
        row("Bill", "far", "pnnnn");
        row("Vehicle", "own", "ynynn");
        row("Certificate", "own", "ypypn");
        row("Certificate", "far", "ppnnn");
        row("Enterprise", "own", "yyyyy");
        row("Enterprise", "far", "yynyy");
        row("Matter", "hall", "ynnyn");
        row("Matter", "otherHall", "nnnnn");
        row("Matter", "department", "nynnn");
        row("MatterBrief", "own", "ynynn");
        row("MatterBrief", "far", "pnnnn");
        row("Reception", "hall", "ynnyn");
        row("Rating", "hall", "ynnyn");
        row("Rating", "department", "nynnn");
        row("Visit", "own", "ynyyn");
        row("Visit", "street", "nnnyn");
        row("GridTask", "own", "nnyyn");
        row("GridTask", "far", "nnnnn");
        row("GridEvent", "department", "nynnn");
        row("ServiceItem", "city", "yyyyy");
        row("Staff", "city", "yyyyy");
        row("Secret", "city", "nnnnn");
    }
    void reach()
    {
        QFETCH(QString, type);
        QFETCH(QString, where);
        QFETCH(QString, cells);
        SmallTown town;
        const QMap<QString, std::vector<ScopeRef>> places {
            { QStringLiteral("own"), { { QStringLiteral("grid"), town.grid.code } } },
            { QStringLiteral("street"), { { QStringLiteral("grid"), QStringLiteral("350203010099001") } } },
            { QStringLiteral("far"), { { QStringLiteral("grid"), town.farGrid.code } } },
            { QStringLiteral("hall"), { { QStringLiteral("hall"), town.hall.number } } },
            { QStringLiteral("otherHall"), { { QStringLiteral("hall"), town.otherHall.number } } },
            { QStringLiteral("department"), { { QStringLiteral("department"), town.ecology.code } } },
            { QStringLiteral("city"), { { QStringLiteral("city"), {} } } },
        };
        for (int role = 0; role < 5; ++role) {
            const Reach reach = mayRead(actorOf(town, static_cast<Role>(role)), type.toStdString(), places.value(where));
            const Reach expected = cells.at(role) == QLatin1Char('y') ? Reach::Yes
                : cells.at(role) == QLatin1Char('p')                  ? Reach::WithPurpose
                                                                      : Reach::No;
            QVERIFY2(reach == expected, qPrintable(QString::number(role)));
        }
    }
};
HUIMIN_TEST(AccessTest)
#include "tst_access.moc"
