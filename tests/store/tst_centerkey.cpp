#include "models/store/centerkey.h"
#include "tests/support/testregistry.h"
#include <QFile>
#include <QTemporaryDir>

using namespace huimin;

/// The key file of a center.
class CenterKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMadeKeyIsReadBackAndItsOwnersAlone()
    {
        SeededRandom random(1);
        const auto made = CenterKey::create(m_path, random);
        QVERIFY(made.ok());
        QVERIFY((QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
        QCOMPARE(QFile(m_path).size(), 32);
        const auto read = CenterKey::load(m_path);
        QVERIFY(read.ok());
        QVERIFY(read->bytes().sameAs(made->bytes()));
        QVERIFY(!read->isGenerated());
        // Never over a key that is there.
        QCOMPARE(CenterKey::create(m_path, random).error().code, ErrorCode::FileUnwritable);
        QVERIFY(CenterKey::load(m_path)->bytes().sameAs(made->bytes()));
    }

    void aWrongKeyFileIsRefused()
    {
        QCOMPARE(CenterKey::load(m_folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileUnreadable);
        for (const int size : { 0, 31, 33, 5000 }) {
            const QString path = m_folder.filePath(QStringLiteral("key%1").arg(size));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(size, 'x'));
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            QCOMPARE(CenterKey::load(path).error().code, ErrorCode::KeyFileWrong);
        }
        const QString open = m_folder.filePath(QStringLiteral("open"));
        QVERIFY(CenterKey::generated(1).save(open).ok());
        QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::ReadGroup));
        QCOMPARE(CenterKey::load(open).error().code, ErrorCode::KeyFileWrong);
    }

    void aGeneratedKeyCarriesItsMark()
    {
        const CenterKey first = CenterKey::generated(42);
        QVERIFY(first.isGenerated());
        QVERIFY(first.bytes().sameAs(CenterKey::generated(42).bytes()));
        QVERIFY(!first.bytes().sameAs(CenterKey::generated(43).bytes()));
        QByteArray changed = first.bytes().view().toByteArray();
        changed[0] = static_cast<char>(changed[0] ^ 1);
        QVERIFY(!CenterKey::fromBytes(changed)->isGenerated());
    }

    void eachUseHasItsKey()
    {
        const CenterKey key = CenterKey::generated(1);
        QVERIFY(key.subkey("columns").sameAs(key.subkey("columns")));
        QVERIFY(!key.subkey("columns").sameAs(key.subkey("cursor")));
        QCOMPARE(key.subkey("search", 16).size(), 16u);
    }

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("center.key"));
};
HUIMIN_TEST(CenterKeyTest)
#include "tst_centerkey.moc"
