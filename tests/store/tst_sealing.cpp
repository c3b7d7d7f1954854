#include "models/store/keyderivation.h"
#include "models/store/sealer.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class SealingTest : public QObject {
    Q_OBJECT
private:
    SeededRandom random { 7 };
    Secret key(char fill) { return Secret(QByteArray(32, fill)); }

private Q_SLOTS:
    void whatWasSealedOpensAgain()
    {
        Sealer sealer(key('a'), random);
        for (int i = 0; i < 600; ++i) { // more than one draw of nonces
            const QByteArray plain = QByteArray::number(i) + "张伟明";
            QCOMPARE(*sealer.open(sealer.seal(plain, "Resident|1"), "Resident|1"), plain);
        }
        QCOMPARE(*sealer.open(sealer.seal({}, "x"), "x"), QByteArray());
    }

    void aRowCannotBePutInTheHomeOfAnother()
    {
        Sealer sealer(key('a'), random);
        const QByteArray sealed = sealer.seal("13950002345", "Resident|1|7|12");
        QVERIFY(!sealer.open(sealed, "Resident|2|7|12"));
        QVERIFY(!sealer.open(sealed, "Resident|1|8|12"));
        QVERIFY(!sealer.open(sealed, "Resident|1|7|13"));
        QVERIFY(!Sealer(key('b'), random).open(sealed, "Resident|1|7|12"));
    }

    void anyFlippedByteIsRefused()
    {
        Sealer sealer(key('a'), random);
        const QByteArray sealed = sealer.seal("13950002345", "r");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray flipped = sealed;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x20);
            QVERIFY2(!sealer.open(flipped, "r"), qPrintable(QString::number(i)));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!sealer.open(sealed.left(size), "r"));
    }

    void noNonceIsUsedTwice()
    {
        Sealer sealer(key('a'), random);
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(sealer.seal("x", "r").mid(1, 12));
        QCOMPARE(nonces.size(), 1000);
    }

    void scryptGivesTheKeysOfItsStandard()
    {
        // RFC 7914, section 12
        const auto small = scryptKey(Secret(QByteArrayView("password")), "NaCl", { 10, 8, 16 }, 64);
        QVERIFY(small);
        QCOMPARE(small->view().toByteArray().toHex(),
            QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"));
        QCOMPARE(scryptKey(Secret(QByteArrayView("p")), "s", { 21, 8, 1 }).error().code, ErrorCode::BadArgument);
    }

    void scryptBearsTheCostOfRealPasswords() { QVERIFY(scryptKey(Secret(QByteArrayView("huimin-demo")), "0123456789abcdef", {})); }

    void derivedKeysDifferByTheirUse()
    {
        // RFC 5869, test case 3 (no salt, no info), first 32 bytes
        const Secret ikm(QByteArray(22, '\x0b'));
        QCOMPARE(hkdfKey(ikm, "").view().toByteArray().toHex(), QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
        QVERIFY(!hkdfKey(ikm, "search").sameAs(hkdfKey(ikm, "user key")));
    }
};

HUIMIN_TEST(SealingTest)
#include "tst_sealing.moc"
