#include "models/base/csv.h"
#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// The quotas of residents, households and enterprises, in a city of 20,000 and one of 2,000.
class TestPeople : public QObject {
    Q_OBJECT


private Q_SLOTS:
    void sizesFollowTheNumberOfResidents()
    {
        QCOMPARE(bigCity().summary.residents, 20'000);
        QCOMPARE(bigCity().summary.households, 8'000);
        QCOMPARE(bigCity().summary.grids, 27);
        QCOMPARE(bigCity().summary.communities, 12);
        QCOMPARE(smallCity().summary.households, 800);
        QCOMPARE(smallCity().summary.grids, 4);
        QCOMPARE(smallCity().summary.communities, 2);
        QVERIFY(bigCity().grids.size() == 27 && smallCity().grids.size() == 4);
        for (const GridCell& grid : bigCity().grids)
            QVERIFY2(grid.households >= 200 && grid.households <= 400, qPrintable(grid.code));
        // the cast and the special names from abroad come on top
        const std::size_t living = bigCity().living().size();
        QVERIFY2(living >= 20'000 && living < 20'120, qPrintable(QString::number(living)));
    }

    void agesHaveTheirShares_data() { addCityRows(); }
    void agesHaveTheirShares()
    {
        const CityBook& city = cityOfRow();
        std::size_t bands[4] = {};
        for (const Resident* resident : city.living()) {
            const int age = city.age(*resident);
            ++bands[age < 15 ? 0 : age < 60 ? 1 : age < 80 ? 2 : 3];
            QVERIFY(resident->birthDate.year() >= 1915 && resident->birthDate <= city.summary.day);
        }
        const double expected[4] = { 17, 73, 8.5, 1.5 };
        for (int i = 0; i < 4; ++i)
            QVERIFY2(qAbs(percent(bands[i], city.living().size()) - expected[i]) <= 1, qPrintable(QStringLiteral("band %1: %2").arg(i).arg(percent(bands[i], city.living().size()))));
    }

    void householdsHaveTheirSizesAndOneHead_data() { addCityRows(); }
    void householdsHaveTheirSizesAndOneHead()
    {
        const CityBook& city = cityOfRow();
        QHash<QUuid, int> members, heads;
        for (const Resident* resident : city.living()) {
            ++members[resident->householdId.uuid];
            heads[resident->householdId.uuid] += resident->relationToHead == RelationToHead::Head ? 1 : 0;
        }
        std::size_t sizes[7] = {};
        std::size_t aloneOver80 = 0;
        for (const Household& home : city.households) {
            QCOMPARE(members.value(home.id.uuid), home.size);
            QCOMPARE(heads.value(home.id.uuid), 1);
            const Resident* head = city.resident(home.headId.uuid);
            QVERIFY(head && head->relationToHead == RelationToHead::Head && head->householdId == home.id);
            QVERIFY(home.size >= 1 && home.size <= 6);
            ++sizes[home.size];
            aloneOver80 += home.size == 1 && city.age(*head) >= 80 ? 1 : 0;
        }
        const double expected[7] = { 0, 26, 29, 25, 12, 5, 3 };
        // the homes of the cast stand on top: in a small city a twentieth of all, most of them of one person
        const double tolerance = city.households.size() > 5000 ? 0.6 : 4.5;
        for (int size = 1; size <= 6; ++size)
            QVERIFY2(qAbs(percent(sizes[size], city.households.size()) - expected[size]) <= tolerance, qPrintable(QString::number(percent(sizes[size], city.households.size()))));
        QVERIFY(aloneOver80 > 2);
    }

    void parentsAndSpousesHaveFittingAges_data() { addCityRows(true); }
    void parentsAndSpousesHaveFittingAges()
    {
        const CityBook& city = cityOfRow();
        std::size_t parents = 0, spouses = 0, guardians = 0;
        for (const Relation& relation : city.relations) {
            const Resident* from = city.resident(relation.fromId);
            const Resident* to = city.resident(relation.toId);
            if (relation.kind == RelationKind::ParentOf) {
                QVERIFY(from && to);
                QVERIFY2(from->birthDate.addYears(18) <= to->birthDate && from->birthDate.addYears(50) >= to->birthDate,
                    qPrintable(from->birthDate.toString(Qt::ISODate) + to->birthDate.toString(Qt::ISODate)));
                ++parents;
            } else if (relation.kind == RelationKind::Spouse) {
                QVERIFY(from && to);
                const QDate older = std::min(from->birthDate, to->birthDate), younger = std::max(from->birthDate, to->birthDate);
                QVERIFY(older.addYears(15) >= younger);
                QVERIFY(from->sex != to->sex);
                ++spouses;
            } else if (relation.kind == RelationKind::GuardianOf) {
                QVERIFY(from && to && city.age(*to) < 18);
                ++guardians;
            }
        }
        QVERIFY(guardians > 0 && guardians < parents / 4);
        QVERIFY(parents > city.households.size() / 2 && spouses > city.households.size() / 2);
    }

    void residenceHasItsShares_data() { addCityRows(); }
    void residenceHasItsShares()
    {
        const CityBook& city = cityOfRow();
        std::size_t kinds[4] = {};
        std::size_t collective = 0;
        for (const Resident* resident : city.living()) {
            ++kinds[static_cast<int>(resident->residenceKind)];
            collective += resident->residenceKind == ResidenceKind::Local && resident->hukouKind == HukouKind::Collective ? 1 : 0;
        }
        const double expected[4] = { 44, 10, 45, 1 };
        // the 41 of the cast are mostly locals: two of a hundred in a small city
        const double tolerance = city.residents.size() > 5000 ? 1 : 1.6;
        for (int i = 0; i < 4; ++i)
            QVERIFY2(qAbs(percent(kinds[i], city.living().size()) - expected[i]) <= tolerance, qPrintable(QString::number(percent(kinds[i], city.living().size()))));
        QVERIFY2(qAbs(percent(collective, kinds[0]) - 5) <= 1, qPrintable(QString::number(percent(collective, kinds[0]))));
    }

    void everyNumberIsValidAndHeldOnce_data() { addCityRows(true); }
    void everyNumberIsValidAndHeldOnce()
    {
        const CityBook& city = cityOfRow();
        QSet<QString> held;
        std::map<QString, int> abolished;
        std::size_t old = 0, before1985 = 0, kinds[5] = {};
        for (const Resident* resident : city.living()) {
            ++kinds[static_cast<int>(resident->idKind)];
            before1985 += resident->birthDate.year() < 1985 ? 1 : 0;
            if (resident->idKind == IdKind::None) {
                QVERIFY(!resident->idNumber);
                continue;
            }
            QVERIFY(resident->idNumber);
            QVERIFY2(!held.contains(*resident->idNumber), "a number is held twice");
            held.insert(*resident->idNumber);
            if (resident->idKind == IdKind::Passport)
                continue;
            const NumberKind kind = resident->idKind == IdKind::CitizenId ? NumberKind::CitizenId : resident->idKind == IdKind::HmtPermit ? NumberKind::HmtResidencePermit : NumberKind::ForeignPermanentResidence;
            const Recognised verdict = checkNumber(kind, *resident->idNumber, city.summary.day);
            QVERIFY2(verdict.valid && !verdict.warnings.contains(NumberWarning::UnknownCounty), qPrintable(*resident->idNumber));
            const auto facts = idFacts(*resident->idNumber);
            QVERIFY(facts && facts->birth == resident->birthDate && facts->male == (resident->sex == Sex::Male));
            if (resident->residenceKind == ResidenceKind::Local || resident->residenceKind == ResidenceKind::Separated) {
                QVERIFY(facts->region.startsWith(QLatin1String("3502")));
                const bool gone = facts->region == QLatin1String("350202") || facts->region == QLatin1String("350204") || facts->region == QLatin1String("350221");
                QVERIFY(!gone || facts->birth.year() < 2003);
                QVERIFY(facts->region != QLatin1String("350213") || facts->birth.year() >= 2003);
                if (gone)
                    ++abolished[facts->region];
            } else if (resident->residenceKind == ResidenceKind::Migrant) {
                QVERIFY(!facts->region.startsWith(QLatin1String("3502")));
            }
            if (resident->oldIdNumber) {
                ++old;
                QCOMPARE(citizenIdFrom15(*resident->oldIdNumber), *resident->idNumber);
            }
        }
        QCOMPARE(abolished.size(), std::size_t(3));
        if (city.summary.residents < 2'000) // shares of a few people
            return;
        QVERIFY(old >= 1 && qAbs(percent(old, before1985) - 0.3) <= (city.residents.size() > 5000 ? 0.1 : 0.3));
        const std::size_t abroad = kinds[1] + kinds[2] + kinds[3];
        QVERIFY(kinds[1] > abroad / 2 && kinds[2] > 0 && kinds[3] > 0);
    }

    void phonesAreValidAndHeldOnce()
    {
        QSet<QString> held;
        for (const Resident* resident : bigCity().living())
            if (resident->phone) {
                QVERIFY2(checkNumber(NumberKind::Mobile, *resident->phone, bigCity().summary.day).valid, qPrintable(*resident->phone));
                QVERIFY(!held.contains(*resident->phone));
                held.insert(*resident->phone);
            }
        QVERIFY(held.size() > 14'000);
    }

    void surnamesHaveTheirShares()
    {
        const auto table = CsvTable::read(QStringLiteral(":/huimin/names/surnames.csv"));
        QVERIFY(table);
        std::vector<std::pair<double, QString>> weights;
        double total = 0;
        for (qsizetype row = 0; row < table->size(); ++row) {
            weights.emplace_back(table->at(row, table->column(u"weight_xm")).toDouble(), table->at(row, 0));
            total += weights.back().first;
        }
        std::sort(weights.rbegin(), weights.rend());
        const auto living = bigCity().living();
        for (std::size_t i = 0; i < 30; ++i) {
            std::size_t found = 0;
            for (const Resident* resident : living)
                found += resident->name.startsWith(weights[i].second) ? 1 : 0;
            const double ratio = static_cast<double>(found) / static_cast<double>(living.size()) / (weights[i].first / total);
            QVERIFY2(ratio > 0.9 && ratio < 1.1, qPrintable(weights[i].second + QString::number(ratio)));
        }
    }

    void hardNamesAreThere_data() { addCityRows(); }
    void hardNamesAreThere()
    {
        const CityBook& city = cityOfRow();
        const auto table = CsvTable::read(QStringLiteral(":/huimin/names/names_special.csv"));
        QVERIFY(table);
        for (qsizetype row = 0; row < table->size(); ++row)
            QVERIFY2(city.resident(table->at(row, 0)), qPrintable(table->at(row, 0)));
        std::size_t two = 0, dotted = 0;
        for (const Resident* resident : city.living()) {
            two += resident->name.size() == 2 ? 1 : 0;
            dotted += resident->name.contains(QChar(0xB7)) ? 1 : 0;
        }
        QVERIFY(two > city.living().size() / 10 && dotted >= 4);
    }

    void theDeadAndThoseWhoLeftComeOnTop_data() { addCityRows(); }
    void theDeadAndThoseWhoLeftComeOnTop()
    {
        const CityBook& city = cityOfRow();
        std::size_t dead = 0, away = 0;
        const QDate twoYears = city.summary.day.addYears(-2);
        for (const Resident& resident : city.residents) {
            if (resident.lifeStatus == LifeStatus::Dead) {
                ++dead;
                QVERIFY(resident.deathDate && *resident.deathDate < city.summary.day && *resident.deathDate >= twoYears && *resident.deathDate > resident.birthDate);
            } else if (resident.lifeStatus == LifeStatus::MovedAway) {
                ++away;
                QVERIFY(resident.movedOn && *resident.movedOn < city.summary.day && *resident.movedOn >= twoYears);
                QVERIFY(resident.householdId.isNull());
            }
        }
        const auto residents = static_cast<std::size_t>(city.summary.residents);
        QVERIFY2(qAbs(percent(dead, residents) - 1) < 0.15, qPrintable(QString::number(dead)));
        QVERIFY2(qAbs(percent(away, residents) - 3) < 0.15, qPrintable(QString::number(away)));
    }

    void enterprisesHaveTheirKindsAndCodes_data() { addCityRows(); }
    void enterprisesHaveTheirKindsAndCodes()
    {
        const CityBook& city = cityOfRow();
        QSet<QString> codes;
        std::map<QString, std::size_t> kinds;
        QSet<QUuid> led, operated;
        for (const Relation& relation : city.relations) {
            if (relation.kind == RelationKind::LegalRepOf)
                led.insert(relation.toId);
            else if (relation.kind == RelationKind::OfficerOf)
                operated.insert(relation.toId);
        }
        std::size_t withHead = 0, legal = 0;
        for (const Enterprise& firm : city.enterprises) {
            const Recognised verdict = checkNumber(NumberKind::CreditCode, firm.creditCode, city.summary.day);
            QVERIFY2(verdict.valid && verdict.warnings.isEmpty(), qPrintable(firm.creditCode));
            QVERIFY(!codes.contains(firm.creditCode));
            codes.insert(firm.creditCode);
            QCOMPARE(firm.kind, firm.creditCode.left(2));
            ++kinds[firm.kind];
            QVERIFY(firm.foundedOn <= city.summary.day);
            if (firm.registrationNo)
                QVERIFY(checkNumber(NumberKind::RegistrationNo, *firm.registrationNo, city.summary.day).valid);
            if (firm.kind == QLatin1String("92"))
                QVERIFY2(!led.contains(firm.id.uuid), "a 92 has no legal representative");
            else {
                ++legal;
                withHead += led.contains(firm.id.uuid) ? 1 : 0;
            }
        }
        const std::size_t all = city.enterprises.size();
        QVERIFY2(qAbs(static_cast<double>(all) - city.summary.residents / 5.0) <= 12, qPrintable(QString::number(all)));
        QVERIFY(qAbs(percent(kinds[QStringLiteral("92")], all) - 70) <= 1.5);
        QVERIFY(qAbs(percent(kinds[QStringLiteral("91")], all) - 27) <= 1.5);
        QVERIFY(qAbs(percent(kinds[QStringLiteral("93")], all) - 1) <= 0.5);
        QVERIFY(qAbs(percent(kinds[QStringLiteral("51")] + kinds[QStringLiteral("52")], all) - 1) <= 0.5);
        QVERIFY(qAbs(percent(kinds[QStringLiteral("11")] + kinds[QStringLiteral("12")] + kinds[QStringLiteral("55")], all) - 1) <= 0.5);
        QVERIFY2(qAbs(percent(withHead, legal) - 80) <= 5, qPrintable(QString::number(percent(withHead, legal))));
        QVERIFY(operated.size() > static_cast<qsizetype>(kinds[QStringLiteral("92")] * 3 / 4));
    }

    void doorsAreUniqueInTheirGrid()
    {
        QSet<QString> doors;
        for (const Address& address : bigCity().addresses) {
            const QString key = address.gridId.text() + address.doorKey;
            QVERIFY2(!doors.contains(key), qPrintable(address.doorKey));
            doors.insert(key);
        }
        QCOMPARE(doors.size(), static_cast<qsizetype>(bigCity().households.size()));
        std::size_t withStair = 0;
        for (const Address& address : bigCity().addresses) {
            withStair += address.stair ? 1 : 0;
            QCOMPARE(address.doorKey.count(QLatin1Char('.')), address.stair ? 2 : 1);
        }
        QVERIFY(withStair > 1000);
        QVERIFY(qAbs(static_cast<int>(bigCity().buildings.size()) - 1600) <= 10);
    }

    void theLeastCityHas500Residents()
    {
        city::CityOptions options;
        options.residents = 3;
        options.asOf = cityBookDay;
        const CityBook city(options);
        QCOMPARE(city.summary.residents, 500);
        QVERIFY(city.living().size() >= 500);
    }
};
HUIMIN_TEST(TestPeople)
#include "tst_people.moc"
