#include "models/base/ownnumbers.h"
#include "models/sync/deskprofile.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// The directory of a desk and its provisional numbers.
class DeskProfileTest : public QObject {
    Q_OBJECT
private:
    ManualClock clock { businessInstant(QDate(2026, 11, 24), QTime(9, 0)) };
    SeededRandom random { 3 };
    QTemporaryDir directory;
    QString path;
    std::unique_ptr<DeskProfile> open()
    {
        auto profile = DeskProfile::open(path, clock, random);
        return profile ? std::move(*profile) : nullptr;
    }

private Q_SLOTS:
    void init() { path = directory.filePath(QString::number(random.below(1'000'000'000))); }

    void theDeviceIsTheSameAtEveryStart()
    {
        const DeviceId device = open()->device();
        QVERIFY(!device.isNull());
        QCOMPARE(open()->device(), device);
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther), QFileDevice::Permissions());
    }

    void numbersAreNeverGivenTwice()
    {
        QSet<QString> given;
        for (int start = 0; start < 5; ++start) {
            auto profile = open();
            QVERIFY(profile->setDeviceCode(QStringLiteral("7KQ")));
            for (int i = 0; i < 13; ++i) {
                const auto number = profile->nextProvisionalNumber();
                QVERIFY(number);
                QVERIFY(isProvisionalNumber(*number));
                QVERIFY2(!given.contains(*number), qPrintable(*number));
                given.insert(*number);
            } // and the program ends without a word
        }
        QVERIFY(given.contains(QStringLiteral("L7KQ0001S")));
    }

    void anotherCodeBeginsAnew()
    {
        auto profile = open();
        QCOMPARE(profile->nextProvisionalNumber().error().code, ErrorCode::NotSignedIn);
        QVERIFY(profile->setDeviceCode(QStringLiteral("7KQ")));
        QVERIFY(profile->nextProvisionalNumber());
        QVERIFY(profile->setDeviceCode(QStringLiteral("A2B")));
        QCOMPARE(*profile->nextProvisionalNumber(), makeProvisionalNumber(u"A2B", 1));
    }

    void atTheLastNumberItSaysSo()
    {
        auto profile = open();
        QVERIFY(profile->setDeviceCode(QStringLiteral("A2B")));
        QString last;
        for (int i = 1; i <= 9'999; ++i)
            last = *profile->nextProvisionalNumber();
        QCOMPARE(last, QStringLiteral("LA2B9999W"));
        QCOMPARE(profile->nextProvisionalNumber().error().code, ErrorCode::Busy);
        profile = open();
        QCOMPARE(profile->nextProvisionalNumber().error().code, ErrorCode::Busy);
    }

    void eachUserAndRoleHasAPlaceWithoutAName()
    {
        auto profile = open();
        QVERIFY(profile->find(QStringLiteral("linfang"), std::nullopt).isEmpty());
        const auto clerk = profile->obtain(QStringLiteral("linfang"), Role::Clerk);
        const auto grid = profile->obtain(QStringLiteral("linfang"), Role::Grid);
        QVERIFY(clerk && grid && *clerk != *grid);
        QVERIFY(!clerk->contains(QStringLiteral("linfang")));
        QCOMPARE(profile->find(QStringLiteral("linfang"), std::nullopt), *grid); // the last one
        QCOMPARE(profile->find(QStringLiteral("LinFang"), Role::Clerk), *clerk);
        QVERIFY(profile->find(QStringLiteral("another"), Role::Clerk).isEmpty());
    }
};

HUIMIN_TEST(DeskProfileTest)
#include "tst_deskprofile.moc"
