#include "models/base/numbers.h"
#include "tests/city/citybook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// The quotas of certificates, vehicles, bills and checks.
class TestHoldings : public QObject {
    Q_OBJECT


private Q_SLOTS:
    void thereAreThreeCertificatesAResident_data() { addCityRows(); }
    void thereAreThreeCertificatesAResident()
    {
        const CityBook& city = cityOfRow();
        const double each = static_cast<double>(city.certificates.size()) / city.summary.residents;
        QVERIFY2(each > 2.7 && each < 3.3, qPrintable(QString::number(each)));
    }

    void someCertificatesEndSoonOrHaveEnded_data() { addCityRows(); }
    void someCertificatesEndSoonOrHaveEnded()
    {
        const CityBook& city = cityOfRow();
        const QDate day = city.summary.day;
        std::size_t ending = 0, soon = 0, over = 0;
        for (const Certificate& certificate : city.certificates) {
            QVERIFY(certificate.issuedOn <= day && certificate.validFrom >= certificate.issuedOn);
            QVERIFY(!certificate.number.isEmpty() && certificate.number.size() <= 40 && !certificate.issuer.isNull());
            const bool expired = certificate.validTo && *certificate.validTo < day;
            QCOMPARE(certificate.status == CertificateStatus::Expired, expired);
            if (!certificate.validTo)
                continue;
            QVERIFY(*certificate.validTo > certificate.validFrom);
            ++ending;
            over += expired ? 1 : 0;
            soon += !expired && *certificate.validTo <= day.addDays(90) ? 1 : 0;
        }
        QVERIFY2(percent(soon, ending) >= 2 && percent(soon, ending) <= 4, qPrintable(QString::number(percent(soon, ending))));
        QVERIFY2(percent(over, ending) >= 0.5 && percent(over, ending) <= 1.5, qPrintable(QString::number(percent(over, ending))));
    }

    void certificatesFitTheirHolders_data() { addCityRows(true); }
    void certificatesFitTheirHolders()
    {
        const CityBook& city = cityOfRow();
        for (const Certificate& certificate : city.certificates) {
            const Resident* holder = city.resident(certificate.holderId);
            if (!holder)
                continue; // of an enterprise
            QVERIFY(holder->lifeStatus == LifeStatus::Alive);
            const int age = city.age(*holder);
            switch (certificate.kind) {
            case CertificateKind::CitizenId:
                QVERIFY(certificate.number == holder->idNumber);
                QVERIFY2(certificate.issuedOn >= holder->birthDate, "a card from before the birth");
                if (!certificate.validTo)
                    QVERIFY2(age >= 46, "a card for ever is given from 46 on");
                break;
            case CertificateKind::DrivingLicence:
                QVERIFY2(age >= 18 && certificate.issuedOn >= holder->birthDate.addYears(18), "a licence holder is under 18");
                break;
            case CertificateKind::Marriage:
                QVERIFY(holder->maritalStatus == MaritalStatus::Married);
                break;
            case CertificateKind::ResidencePermit:
                QVERIFY(holder->residenceKind == ResidenceKind::Migrant);
                break;
            case CertificateKind::Disability:
                QVERIFY(holder->disabilityGrade.has_value());
                break;
            default:
                break;
            }
        }
    }

    void vehiclesHaveTheirNumberAndPlates_data() { addCityRows(); }
    void vehiclesHaveTheirNumberAndPlates()
    {
        const CityBook& city = cityOfRow();
        QSet<QString> plates;
        std::size_t energy = 0;
        for (const Vehicle& vehicle : city.vehicles) {
            const Recognised verdict = checkNumber(NumberKind::Plate, vehicle.plate, city.summary.day);
            QVERIFY2(verdict.valid && verdict.warnings.isEmpty(), qPrintable(vehicle.plate));
            QVERIFY(!plates.contains(vehicle.plate));
            plates.insert(vehicle.plate);
            const bool small = isSmallNewEnergyPlate(vehicle.plate), large = isLargeNewEnergyPlate(vehicle.plate);
            QCOMPARE(vehicle.plateKind == PlateKind::Ordinary, !small && !large);
            energy += small || large ? 1 : 0;
            QVERIFY(vehicle.firstRegisteredOn <= city.summary.day && vehicle.inspectionDue > vehicle.firstRegisteredOn);
            if (const Resident* owner = city.resident(vehicle.ownerId)) {
                QVERIFY(owner->lifeStatus == LifeStatus::Alive && city.age(*owner) >= 18);
                QVERIFY(vehicle.firstRegisteredOn >= owner->birthDate.addYears(18));
            }
        }
        QVERIFY2(qAbs(static_cast<double>(city.vehicles.size()) / city.summary.residents - 0.3) < 0.01, qPrintable(QString::number(city.vehicles.size())));
        QVERIFY2(qAbs(percent(energy, city.vehicles.size()) - 20) <= 2, qPrintable(QString::number(percent(energy, city.vehicles.size()))));
    }

    void billsHaveTheirNumberAndStates_data() { addCityRows(); }
    void billsHaveTheirNumberAndStates()
    {
        const CityBook& city = cityOfRow();
        const QDate day = city.summary.day;
        const QString thisMonth = day.toString(QStringLiteral("yyyy-MM"));
        std::size_t open = 0, overdue = 0;
        for (const Bill& bill : city.bills) {
            QVERIFY(bill.amount.fen > 0);
            QVERIFY(bill.period < thisMonth);
            open += bill.state == BillState::Open ? 1 : 0;
            overdue += bill.state == BillState::Overdue ? 1 : 0;
            QVERIFY(bill.state != BillState::Open || bill.dueOn >= day);
            QVERIFY(bill.state != BillState::Overdue || bill.dueOn < day);
            const Resident* payer = city.resident(bill.payerId);
            QVERIFY2(!payer || payer->lifeStatus == LifeStatus::Alive, "a bill of someone who is dead or gone");
        }
        QVERIFY2(qAbs(static_cast<double>(city.bills.size()) / city.summary.residents - 2.8) < 0.15, qPrintable(QString::number(city.bills.size())));
        QVERIFY2(qAbs(percent(open, city.bills.size()) - 8) <= 0.7, qPrintable(QString::number(percent(open, city.bills.size()))));
        QVERIFY2(qAbs(percent(overdue, city.bills.size()) - 2) <= 0.5, qPrintable(QString::number(percent(overdue, city.bills.size()))));
    }

    void identityChecksGiveEveryLevel()
    {
        std::size_t levels[4] = {};
        for (const IdentityCheck& check : bigCity().checks) {
            ++levels[static_cast<int>(check.level)];
            const Resident* resident = bigCity().resident(check.residentId.uuid);
            QVERIFY(resident && resident->lifeStatus == LifeStatus::Alive);
            QVERIFY(businessDate(check.at) < bigCity().summary.day);
        }
        QVERIFY(levels[0] == 0 && levels[1] > 2000 && levels[2] > 2000 && levels[3] > 2000);
    }
};
HUIMIN_TEST(TestHoldings)
#include "tst_holdings.moc"
