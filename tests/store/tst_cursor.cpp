#include "models/sync/checkpoint.h"
#include "models/sync/cursor.h"
#include "tests/support/testregistry.h"
#include <QCryptographicHash>

using namespace huimin;

/// The cursor of the feed and the checkpoint's numbers: pure functions.
class CursorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCursorReadsBack()
    {
        QCOMPARE(m_text.size(), 106);
        const auto read = decodeCursor(m_text, m_key);
        QVERIFY(read.ok());
        QVERIFY(*read == m_cursor);
    }

    void aForgedGarbledOrForeignCursorIsRefused()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            QByteArray flipped = m_text;
            flipped[i] = flipped[i] == 'A' ? 'B' : 'A';
            QVERIFY2(flipped == m_text || !decodeCursor(flipped, m_key), flipped.constData());
            QVERIFY(!decodeCursor(m_text.left(i), m_key));
        }
        QVERIFY(!decodeCursor(m_text + 'A', m_key));
        QVERIFY(!decodeCursor(m_text + '\n', m_key));
        QVERIFY(!decodeCursor(QByteArray(200, '\0'), m_key));
        QCOMPARE(decodeCursor(m_text, Secret(QByteArray(32, 'x'))).error().code, ErrorCode::BadCursor);
    }

    void checkpointSumsComeBackToZero()
    {
        const QUuid id = uuidFromText(u"0190a000-0000-7000-8000-000000000001");
        const std::int64_t first = checkHash("Resident", id, 1);
        const std::int64_t second = checkHash("Resident", id, 2);
        const QByteArray digest = QCryptographicHash::hash("Resident|0190a000-0000-7000-8000-000000000001|1", QCryptographicHash::Sha256);
        QCOMPARE(quint64(first), digest.left(8).toHex().toULongLong(nullptr, 16) & 0x3fff'ffff'ffff'ffff);
        QVERIFY(first != second && first >= 0 && first <= checkMask);
        std::int64_t sum = checkAdd(checkAdd(0, checkMask), first);
        QVERIFY(sum >= 0 && sum <= checkMask);
        sum = checkTake(checkTake(sum, first), checkMask);
        QCOMPARE(sum, 0);
    }

private:
    const Secret m_key { QByteArray(32, 'k') };
    const FeedCursor m_cursor { uuidFromText(u"0190a000-0000-7000-8000-0000000000ee"), 0x1234567890, 7, 1, StaffId(uuidFromText(u"0190a000-0000-7000-8000-0000000000aa")),
        DeviceId(uuidFromText(u"0190a000-0000-7000-8000-0000000000bb")) };
    const QByteArray m_text = encodeCursor(m_cursor, m_key);
};
HUIMIN_TEST(CursorTest)
#include "tst_cursor.moc"
