#include "models/store/keyring.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class KeyRingTest : public QObject {
    Q_OBJECT
private:
    SeededRandom random { 11 };
    const ScryptCost cheap { 4, 8, 1 };
    const Secret password { QByteArrayView("huimin-demo") };
    const Secret deviceKey { QByteArrayView("0123456789abcdef0123456789abcdef") };

    std::unique_ptr<KeyRing> make(const QString& directory, const std::vector<int>& scopes, WriteStep step = {})
    {
        auto ring = KeyRing::create(directory, password, deviceKey, cheap, random, std::move(step));
        if (!ring || !(*ring)->add(scopes))
            return nullptr;
        return std::move(*ring);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void opensByPasswordAndByTheCentersDeviceKey()
    {
        QTemporaryDir directory;
        const auto ring = make(directory.path(), { 3, 7 });
        QVERIFY(ring);
        auto byPassword = KeyRing::openByPassword(directory.path(), password, random);
        QVERIFY(byPassword);
        QVERIFY((*byPassword)->keys()->user.sameAs(ring->keys()->user));
        QVERIFY((*byPassword)->keys()->scopes.at(7).sameAs(ring->keys()->scopes.at(7)));
        auto byDevice = KeyRing::openByDevice(directory.path(), deviceKey, random);
        QVERIFY(byDevice);
        QVERIFY((*byDevice)->keys()->user.sameAs(ring->keys()->user));
        QCOMPARE(KeyRing::openByPassword(directory.path(), Secret(QByteArrayView("guess")), random).error().code, ErrorCode::BadCredentials);
        QCOMPARE(QFile::permissions(directory.filePath(QStringLiteral("keys"))) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void aNewPasswordOpensAndTheOldOneNoMore()
    {
        QTemporaryDir directory;
        QVERIFY(make(directory.path(), { 3 }));
        auto ring = KeyRing::openByDevice(directory.path(), deviceKey, random);
        QVERIFY(ring);
        const Secret next(QByteArrayView("another-password"));
        QVERIFY((*ring)->wrap(next, deviceKey, cheap));
        QVERIFY(KeyRing::openByPassword(directory.path(), next, random));
        QCOMPARE(KeyRing::openByPassword(directory.path(), password, random).error().code, ErrorCode::BadCredentials);
    }

    void oneDamagedCopyIsMendedFromTheOther_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::newRow("keys") << QStringLiteral("keys");
        QTest::newRow("keys.1") << QStringLiteral("keys.1");
    }
    void oneDamagedCopyIsMendedFromTheOther()
    {
        QFETCH(QString, damaged);
        QTemporaryDir directory;
        const auto made = make(directory.path(), { 3 });
        QByteArray bytes = read(directory.filePath(damaged));
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        write(directory.filePath(damaged), bytes);
        auto ring = KeyRing::openByPassword(directory.path(), password, random);
        QVERIFY(ring);
        QVERIFY((*ring)->keys()->scopes.at(3).sameAs(made->keys()->scopes.at(3)));
        QCOMPARE(read(directory.filePath(QStringLiteral("keys"))), read(directory.filePath(QStringLiteral("keys.1"))));
    }

    void bothDamagedIsSaid()
    {
        QTemporaryDir directory;
        QVERIFY(make(directory.path(), { 3 }));
        write(directory.filePath(QStringLiteral("keys")), "{}");
        write(directory.filePath(QStringLiteral("keys.1")), "");
        QCOMPARE(KeyRing::openByPassword(directory.path(), password, random).error().code, ErrorCode::KeysDamaged);
    }

    /// The program ends at each step of the destruction in turn: the other keys always open, and once the destruction is
    /// repeated no copy holds the key.
    void aKeyIsDestroyedWhateverStepTheProgramEndsAt()
    {
        for (int end = 0; end <= 6; ++end) {
            QTemporaryDir directory;
            QVERIFY(make(directory.path(), { 3, 7 }));
            int left = end;
            auto ring = KeyRing::openByPassword(directory.path(), password, random, [&](std::string_view) { return left-- > 0; });
            QVERIFY(ring);
            QCOMPARE((*ring)->destroy({ 7 }).ok(), end == 6);
            auto after = KeyRing::openByPassword(directory.path(), password, random);
            QVERIFY(after);
            QVERIFY((*after)->keys()->scopes.contains(3));
            QVERIFY((*after)->destroy({ 7 }));
            for (const char* copy : { "keys", "keys.1" }) {
                QTemporaryDir alone;
                QFile::copy(directory.filePath(QLatin1String(copy)), alone.filePath(QLatin1String(copy)));
                auto opened = KeyRing::openByPassword(alone.path(), password, random);
                QVERIFY(opened);
                QVERIFY((*opened)->keys()->scopes.contains(3));
                QVERIFY(!(*opened)->keys()->scopes.contains(7));
            }
        }
    }

    void aKeyThatWasAddedIsOnDisk()
    {
        QTemporaryDir directory;
        const auto ring = make(directory.path(), { 3 });
        QVERIFY(ring->add({ 3, 9 }));
        auto again = KeyRing::openByPassword(directory.path(), password, random);
        QVERIFY((*again)->keys()->scopes.at(9).sameAs(ring->keys()->scopes.at(9)));
    }
};

HUIMIN_TEST(KeyRingTest)
#include "tst_keyring.moc"
