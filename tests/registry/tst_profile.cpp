#include "models/grid/fieldwork.h"
#include "models/matters/reception.h"
#include "models/registry/accessreader.h"
#include "models/registry/profilerest.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;
using test::SmallTown;

/// The whole person and the whole firm.
class ProfileTest : public QObject {
    Q_OBJECT
    struct Town : SmallTown {
        QDate today { 2026, 11, 24 };
        Matter matter(int n, const char* stage, const Hall& where)
        {
            Matter m;
            m.id = MatterId(test::townId(n));
            m.number = makeMatterNumber(2026, u"03", u"01", n);
            m.itemCode = QStringLiteral("350200-20-0106");
            m.itemVersion = 1;
            m.itemName = item("350200-20-0106").name;
            m.hallId = where.id;
            m.departmentId = ecology.id;
            m.applicantId = zhang.id.uuid;
            m.applicantName = zhang.name;
            m.stage = QString::fromLatin1(stage);
            m.appliedAt = on(QDate(2026, 11, 12));
            if (m.stage == QLatin1String("70")) {
                m.clock = ClockState::Running;
                m.acceptedOn = QDate(2026, 11, 12);
                m.promisedDue = QDate(2026, 11, 26);
            }
            m = records.add(m);
            MatterEvent event;
            event.id = MatterEventId(test::townId(n + 500));
            event.matterId = m.id;
            event.seq = 3;
            event.act = m.stage == QLatin1String("40") ? QStringLiteral("AskSupplement") : QStringLiteral("StartReview");
            event.from = QStringLiteral("30");
            event.to = m.stage;
            event.at = on(QDate(2026, 11, 20));
            event.byId = clerk.staff;
            records.add(event);
            return m;
        }
        void fill()
        {
            Vehicle car;
            car.id = VehicleId(test::townId(600));
            car.plate = QStringLiteral("闽D12345");
            car.ownerId = zhang.id.uuid;
            car.model = QStringLiteral("比亚迪");
            car.firstRegisteredOn = QDate(2020, 11, 30);
            car.inspectionDue = QDate(2026, 11, 30);
            car.insuranceDue = QDate(2027, 6, 30);
            records.add(car);
            Bill water;
            water.id = BillId(test::townId(601));
            water.payerId = zhang.id.uuid;
            water.account = QStringLiteral("1234567890");
            water.period = QStringLiteral("2026-10");
            water.amount = { 8640 };
            water.dueOn = QDate(2026, 11, 28);
            water.source = QStringLiteral("厦门水务");
            records.add(water);
            Bill paid = water;
            paid.id = BillId(test::townId(602));
            paid.state = BillState::Paid;
            records.add(paid);
            Certificate licence = idCard;
            licence.id = CertificateId(test::townId(603));
            licence.kind = CertificateKind::DrivingLicence;
            licence.validTo = QDate(2026, 12, 20);
            records.add(licence);
            Relation wife;
            wife.id = RelationId(test::townId(604));
            wife.fromId = zhang.id.uuid;
            wife.toId = chen.id.uuid;
            wife.kind = RelationKind::Spouse;
            records.add(wife);
            Relation husband = wife; // the other direction of the same
            husband.id = RelationId(test::townId(608));
            husband.fromId = chen.id.uuid;
            husband.toId = zhang.id.uuid;
            records.add(husband);
            Relation owner = wife;
            owner.id = RelationId(test::townId(605));
            owner.toId = shop.id.uuid;
            owner.kind = RelationKind::OfficerOf;
            records.add(owner);
            IdentityCheck check;
            check.id = IdentityCheckId(test::townId(606));
            check.residentId = zhang.id;
            check.level = IdentityLevel::Advanced;
            check.at = on(QDate(2026, 3, 2));
            check.byId = clerk.staff;
            records.add(check);
            Visit visit;
            visit.id = VisitId(test::townId(607));
            visit.householdId = household.id;
            visit.gridId = grid.id;
            visit.byId = gridWorker.staff;
            visit.beganAt = on(QDate(2026, 5, 2));
            visit.note = QStringLiteral("一切都好");
            records.add(visit);
            matter(610, "70", hall);
            Matter waiting = matter(611, "40", hall);
            MatterMaterial lease;
            lease.id = MatterMaterialId(test::townId(612));
            lease.matterId = waiting.id;
            lease.materialKey = QStringLiteral("rent");
            records.add(lease);
            matter(613, "98", hall);
            matter(614, "70", otherHall);
            MatterBrief brief;
            brief.id = MatterId(test::townId(614));
            brief.itemName = QStringLiteral("外厅的事");
            brief.applicantId = zhang.id.uuid;
            brief.stage = QStringLiteral("70");
            brief.hallId = otherHall.id;
            brief.promisedDue = QDate(2026, 11, 30);
            records.add(brief);
        }
        QJsonObject rest(const Actor& actor, bool opened = false)
        {
            const auto json = residentProfileJson(records, actor, zhang.id, opened, today, calendar);
            return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
        }
    };
private Q_SLOTS:
    void theWholePerson()
    {
        Town town;
        town.fill();
        AccessReader reader(town.records, town.clerk, town.today, false);
        const auto profile = residentProfile(reader, town.zhang.id, town.today, town.calendar);
        QVERIFY(profile.ok());
        QCOMPARE(profile->age, std::optional<int>(42));
        QCOMPARE(profile->level, IdentityLevel::Advanced);
        QCOMPARE(profile->addressText, QStringLiteral("前埔二里 32 号 501"));
        QCOMPARE(profile->core.gridCode, town.grid.code);
        QCOMPARE(profile->core.gridWorkers, std::vector<QString> { QStringLiteral("林国栋") });
        QVERIFY(profile->core.placeText.contains(QStringLiteral("前埔")));
        QStringList names;
        for (const ProfileMember& member : profile->members)
            names << member.name;
        QCOMPARE(names, (QStringList { QStringLiteral("陈雅婷"), QStringLiteral("张睿"), QStringLiteral("王秀英") }));
        QCOMPARE(profile->members[1].age, std::optional<int>(12));
        QCOMPARE(profile->core.relations.size(), std::size_t(2));
        QCOMPARE(profile->core.vehicles.size(), std::size_t(1));
        QCOMPARE(profile->core.bills.size(), std::size_t(2));
    }
    void whatIsPendingSaysWhyAndWhere()
    {
        Town town;
        town.fill();
        AccessReader reader(town.records, town.clerk, town.today, false);
        const auto profile = residentProfile(reader, town.zhang.id, town.today, town.calendar);
        QCOMPARE(profile->core.pending.size(), std::size_t(3));
        const ProfileMatter& review = profile->core.pending[0];
        QCOMPARE(review.stage, QStringLiteral("70"));
        QCOMPARE(review.deadline, DeadlineState::Soon);
        QCOMPARE(review.daysLeft, 2);
        QCOMPARE(review.place, QStringLiteral("厦门市生态环境局"));
        QCOMPARE(review.since, std::optional<QDate>(QDate(2026, 11, 20)));
        const ProfileMatter& elsewhere = profile->core.pending[1];
        QVERIFY(elsewhere.slim);
        QCOMPARE(elsewhere.place, QStringLiteral("湖里区政务服务中心"));
        QCOMPARE(elsewhere.deadline, DeadlineState::Running);
        const ProfileMatter& waiting = profile->core.pending[2];
        QCOMPARE(waiting.restsWith, QStringLiteral("applicant"));
        QCOMPARE(waiting.missing, std::vector<QString> { QStringLiteral("房屋租赁合同（已备案）") });
        QCOMPARE(profile->core.handled.size(), std::size_t(1));
    }
    void whatIsDueComesByDay()
    {
        Town town;
        town.fill();
        AccessReader reader(town.records, town.clerk, town.today, false);
        const auto profile = residentProfile(reader, town.zhang.id, town.today, town.calendar);
        QStringList due;
        for (const ProfileDue& item : profile->core.due)
            due << enumText(item.kind) + QLatin1Char(' ') + item.on.toString(Qt::ISODate);
        // the paid bill, the insurance of next June and the card of 2039 are not
        QCOMPARE(due,
            (QStringList {
                QStringLiteral("bill 2026-11-28"), QStringLiteral("inspection 2026-11-30"), QStringLiteral("certificate 2026-12-20") }));
        QCOMPARE(profile->core.due[0].amount, std::optional<Money>(Money { 8640 }));
        QCOMPARE(profile->core.due[0].source, QStringLiteral("厦门水务"));
        QCOMPARE(profile->core.due[1].daysLeft, 6);
    }
    void theTimelineIsNewestFirst()
    {
        Town town;
        town.fill();
        AccessReader reader(town.records, town.clerk, town.today, false);
        const auto profile = residentProfile(reader, town.zhang.id, town.today, town.calendar);
        const auto& steps = profile->core.timeline;
        QCOMPARE(steps.size(), std::size_t(5)); // three acts of the own hall, a visit, a check
        for (std::size_t i = 1; i < steps.size(); ++i)
            QVERIFY(steps[i - 1].at >= steps[i].at);
        QCOMPARE(steps.back().kind, QStringLiteral("IdentityCheck"));
        QCOMPARE(steps.back().by, QStringLiteral("林芳"));
    }
    void expiries()
    {
        Certificate c;
        const QDate today(2026, 11, 24);
        QCOMPARE(expiryOf(c, today), ExpiryState::Lasting);
        c.validTo = today.addDays(91);
        QCOMPARE(expiryOf(c, today), ExpiryState::Valid);
        c.validTo = today.addDays(90);
        QCOMPARE(expiryOf(c, today), ExpiryState::Soon);
        c.validTo = today;
        QCOMPARE(expiryOf(c, today), ExpiryState::Soon);
        c.validTo = today.addDays(-1);
        QCOMPARE(expiryOf(c, today), ExpiryState::Expired);
        c.status = CertificateStatus::Lost;
        QCOMPARE(expiryOf(c, today), ExpiryState::Void);
    }
    void restMasksEveryNumber()
    {
        Town town;
        town.fill();
        const auto json = residentProfileJson(town.records, town.clerk, town.zhang.id, false, town.today, town.calendar);
        QVERIFY(json.ok());
        for (const QString& clear :
            { *town.zhang.idNumber, *town.zhang.phone, QStringLiteral("闽D12345"), QStringLiteral("1234567890"), QStringLiteral("高血压") })
            QVERIFY2(!json->contains(clear.toUtf8()), qPrintable(clear));
        const QJsonObject object = QJsonDocument::fromJson(*json).object();
        QCOMPARE(object.value(QLatin1String("resident")).toObject().value(QLatin1String("name")).toString(), QStringLiteral("张伟明"));
        QCOMPARE(object.value(QLatin1String("vehicles")).toArray().first().toObject().value(QLatin1String("plate")).toString(),
            QStringLiteral("闽D****5"));
        QCOMPARE(object.value(QLatin1String("members")).toArray().size(), 3);
    }
    void eachRoleSeesItsPart()
    {
        Town town;
        town.fill();
        const QJsonObject grid = town.rest(town.gridWorker);
        QVERIFY(grid.value(QLatin1String("bills")).toArray().isEmpty());
        QCOMPARE(grid.value(QLatin1String("vehicles")).toArray().first().toObject().value(QLatin1String("plate")).toString(), QString());
        QCOMPARE(grid.value(QLatin1String("pending")).toArray().size(), 1); // slim rows alone
        QCOMPARE(grid.value(QLatin1String("relations")).toArray().size(), 2);
        QVERIFY(town.rest(town.supervisor).isEmpty());
        QVERIFY(!town.rest(town.supervisor, true).isEmpty());
        QVERIFY(town.rest(town.supervisor, true).value(QLatin1String("vehicles")).toArray().isEmpty());
        QVERIFY(town.rest(town.officer).isEmpty());
        QCOMPARE(town.rest(town.officer, true).value(QLatin1String("members")).toArray().size(), 3);
        QVERIFY(town.rest(town.admin, true).isEmpty());
        QCOMPARE(residentProfileJson(town.records, town.officer, town.zhang.id, false, town.today, town.calendar).error().code,
            ErrorCode::PurposeRequired);
        QCOMPARE(residentProfileJson(town.records, town.admin, town.zhang.id, true, town.today, town.calendar).error().code,
            ErrorCode::NotFound);
        QCOMPARE(residentProfileJson(town.records, town.gridWorker, town.far.id, true, town.today, town.calendar).error().code,
            ErrorCode::NotFound);
        QCOMPARE(residentProfileJson(town.records, town.clerk, ResidentId(test::townId(999)), true, town.today, town.calendar).error().code,
            ErrorCode::NotFound);
    }
    void theWholeFirm()
    {
        Town town;
        town.fill();
        const auto json = enterpriseProfileJson(town.records, town.clerk, town.shop.id, false, town.today, town.calendar);
        QVERIFY(json.ok());
        const QJsonObject object = QJsonDocument::fromJson(*json).object();
        const QJsonObject owner = object.value(QLatin1String("relations")).toArray().first().toObject();
        QCOMPARE(owner.value(QLatin1String("otherName")).toString(), QStringLiteral("张伟明"));
        QCOMPARE(owner.value(QLatin1String("outward")).toBool(true), false);
        QVERIFY(!json->contains("13950001111"));
        const auto admin = enterpriseProfileJson(town.records, town.admin, town.shop.id, false, town.today, town.calendar);
        QVERIFY(admin.ok());
        const QJsonObject open = QJsonDocument::fromJson(*admin).object();
        QVERIFY(open.value(QLatin1String("relations")).toArray().isEmpty());
        QVERIFY(!open.value(QLatin1String("enterprise")).toObject().contains(QLatin1String("phone")));
    }
};
HUIMIN_TEST(ProfileTest)
#include "tst_profile.moc"
