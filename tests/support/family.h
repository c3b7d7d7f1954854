#pragma once
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/enterprise.h"
#include "tests/support/memorydesk.h"
#include "tests/support/smalltown.h"

namespace huimin::test {

/// The family of 张伟明 at the desk of a clerk of 思明区: a person at the counter with two open matters, one done, certificates, a car
/// and bills; his shop; a firm; a person who is not held here.
class Family {
public:
    MemoryDesk desk;
    SmallTown town;
    Matter subsidy; ///< under review, two days left
    Matter card; ///< ready to collect
    Matter lease; ///< done
    Reception reception;
    Enterprise firm;
    Certificate licence; ///< ends soon
    Vehicle car;
    Bill water;
    IdentityCheck check;
    ResidentId stranger { QUuid(QStringLiteral("01890000-0000-7000-8000-00000000ffff")) };

    Family()
    {
        town.zhang.ethnicGroup = QStringLiteral("汉族");
        town.zhang.phone2 = QStringLiteral("0592-5912345");
        town.zhang.email = QStringLiteral("zhangwm@example.com");
        town.zhang.bankAccount = QStringLiteral("6217001930001238217");
        town.zhang = town.records.add(town.zhang);
        desk.who = town.clerk;
        holdings();
        matters();
        history();
        firmOfOthers();
        desk.space = town.records;
        desk.buildIndex();
    }

    Instant at(QDate day, int hour, int minute = 0) const { return businessInstant(day, QTime(hour, minute)); }
    template <typename T> T add(const T& entity) { return desk.space.add(entity); }

private:
    static QDate november(int day) { return { 2026, 11, day }; }
    void holdings()
    {
        licence.id = CertificateId(townId(200));
        licence.kind = CertificateKind::DrivingLicence;
        licence.holderId = town.zhang.id.uuid;
        licence.number = *town.zhang.idNumber;
        licence.issuerName = QStringLiteral("厦门市公安局交警支队");
        licence.issuedOn = licence.validFrom = QDate(2020, 12, 20);
        licence.validTo = QDate(2026, 12, 20);
        licence.detail = QStringLiteral("C1");
        licence = town.records.add(licence);
        Certificate marriage = licence;
        marriage.id = CertificateId(townId(201));
        marriage.kind = CertificateKind::Marriage;
        marriage.number = QStringLiteral("J350203-2012-000187");
        marriage.issuerName = QStringLiteral("思明区民政局");
        marriage.issuedOn = marriage.validFrom = QDate(2012, 5, 20);
        marriage.validTo.reset();
        marriage.detail.reset();
        town.records.add(marriage);
        car.id = VehicleId(townId(210));
        car.plate = QStringLiteral("闽D12345");
        car.ownerId = town.zhang.id.uuid;
        car.category = QStringLiteral("K33");
        car.model = QStringLiteral("小型轿车");
        car.firstRegisteredOn = QDate(2021, 11, 30);
        car.inspectionDue = november(30);
        car.insuranceDue = QDate(2027, 4, 12);
        car = town.records.add(car);
        const auto bill = [&](int n, BillKind kind, const char16_t* account, std::int64_t fen, BillState state) {
            Bill b;
            b.id = BillId(townId(n));
            b.payerId = town.zhang.id.uuid;
            b.kind = kind;
            b.account = QString::fromUtf16(account);
            b.period = QStringLiteral("2026-10");
            b.amount = { fen };
            b.dueOn = november(28);
            b.state = state;
            b.source = QStringLiteral("厦门水务");
            b.asOf = at(november(20), 6);
            return town.records.add(b);
        };
        water = bill(220, BillKind::Water, u"20260006620", 8640, BillState::Open);
        bill(221, BillKind::Power, u"20260001175", 21235, BillState::Paid);
        bill(222, BillKind::Gas, u"20260003308", 6400, BillState::Paid);
    }

    Matter matterOf(int n, const char* item, const char* stage, QDate accepted, QDate due, ClockState clock)
    {
        const ServiceItem& service = town.item(item);
        Matter m;
        m.id = MatterId(townId(n));
        m.itemCode = service.itemCode;
        m.itemVersion = service.version;
        m.itemName = service.name;
        m.hallId = town.hall.id;
        m.departmentId = town.hrss.id;
        m.number = makeMatterNumber(2026, u"03", u"01", n);
        m.applicantKind = ApplicantKind::Resident;
        m.applicantId = town.zhang.id.uuid;
        m.applicantName = town.zhang.name;
        m.form.json = "{}";
        m.stage = QString::fromLatin1(stage);
        m.appliedAt = at(accepted, 9);
        m.receivedAt = at(accepted, 9);
        m.acceptedAt = at(accepted, 9, 5);
        m.acceptedOn = accepted;
        m.promisedDue = due;
        m.clock = clock;
        m.clerkId = town.clerk.staff;
        return m;
    }
    void event(int n, const Matter& matter, const char* act, Instant when)
    {
        MatterEvent e;
        e.id = MatterEventId(townId(n));
        e.matterId = matter.id;
        e.seq = n;
        e.act = QString::fromLatin1(act);
        e.from = QStringLiteral("30");
        e.to = matter.stage;
        e.at = when;
        e.byId = town.clerk.staff;
        town.records.add(e);
    }
    void matters()
    {
        const auto& items = town.catalogue.items;
        subsidy = town.records.add(
            matterOf(300, items[0].itemCode.toLatin1().constData(), "70", november(12), november(26), ClockState::Running));
        event(400, subsidy, "AcceptMatter", at(november(12), 9, 5));
        Matter ready = matterOf(301, items[1].itemCode.toLatin1().constData(), "94", november(5), november(20), ClockState::Ended);
        card = town.records.add(ready);
        event(401, card, "ReadyResult", at(november(19), 15));
        Matter done
            = matterOf(302, items[2].itemCode.toLatin1().constData(), "85", QDate(2026, 9, 1), QDate(2026, 9, 20), ClockState::Ended);
        done.result = MatterResult::Granted;
        done.decidedAt = at(QDate(2026, 9, 18), 16);
        lease = town.records.add(done);
        event(402, lease, "CompleteMatter", at(QDate(2026, 9, 18), 16));
    }
    void history()
    {
        reception.id = ReceptionId(townId(310));
        reception.hallId = town.hall.id;
        reception.windowId = town.clerk.window;
        reception.staffId = town.clerk.staff;
        reception.subjectId = town.zhang.id.uuid;
        reception.beganAt = at(november(24), 9, 12);
        reception = town.records.add(reception);
        check.id = IdentityCheckId(townId(320));
        check.residentId = town.zhang.id;
        check.method = IdentityMethod::CardReader;
        check.result = CheckResult::Pass;
        check.level = IdentityLevel::Intermediate;
        check.at = at(november(24), 9, 12);
        check.byId = town.clerk.staff;
        check = town.records.add(check);
    }
    void firmOfOthers()
    {
        firm.id = EnterpriseId(townId(330));
        firm.name = QStringLiteral("厦门鹭海餐饮管理有限公司");
        firm.shortName = QStringLiteral("鹭海餐饮");
        firm.creditCode = makeCreditCode(u"91", u"350203", u"MA33F7HN2");
        firm.kind = QStringLiteral("91");
        firm.type = QStringLiteral("有限责任公司（自然人投资）");
        firm.industry = QStringLiteral("H6210");
        firm.capital = Money { 100'000'000 };
        firm.foundedOn = QDate(2025, 3, 11);
        firm.registeredPlace = QStringLiteral("思明区莲前西路 209 号 1 层 102 单元");
        firm.gridId = town.grid.id;
        firm.authority = QStringLiteral("思明区市场监管局");
        firm.insured = 12;
        firm.phone = QStringLiteral("13650007702");
        firm = town.records.add(firm);
        Relation legal;
        legal.id = RelationId(townId(331));
        legal.fromId = town.zhang.id.uuid;
        legal.toId = firm.id.uuid;
        legal.kind = RelationKind::LegalRepOf;
        town.records.add(legal);
        Certificate food = licence;
        food.id = CertificateId(townId(332));
        food.kind = CertificateKind::FoodLicence;
        food.holderId = firm.id.uuid;
        food.number = QStringLiteral("JY23502030001187");
        food.issuerName = QStringLiteral("思明区市场监管局");
        food.validTo = QDate(2027, 1, 15);
        food.detail.reset();
        town.records.add(food);
    }
};

} // namespace huimin::test
