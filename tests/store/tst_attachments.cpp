#include "models/store/attachmentstore.h"
#include "models/matters/attachment.h"
#include "tests/store/people.h"
#include <QCryptographicHash>

using namespace huimin;
using namespace huimin::test;

/// The content of attachments at the center, in pieces, on both databases.
class AttachmentStoreTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TestCenter> m_center;

    Status append(AttachmentId id, std::int64_t start, const QByteArray& piece)
    {
        auto done = m_center->connection().write([&](CenterTransaction& t) -> Result<int> {
            HUIMIN_TRY(AttachmentStore(t.core()).append(id, start, piece));
            return 1;
        });
        return done ? Status() : Status(done.error());
    }
    AttachmentStore store() { return AttachmentStore(m_center->connection().core()); }

private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
    }
    void cleanup() { m_center.reset(); }

    void piecesArriveInOrderAndAreReadBack()
    {
        const AttachmentId id(m_center->newId());
        const QByteArray first(300'000, 'a');
        const QByteArray second("and the end");
        HUIMIN_VALUE(none, store().arrived(id));
        QCOMPARE(none, 0);
        HUIMIN_DONE(append(id, 0, first));
        HUIMIN_DONE(append(id, first.size(), second));
        HUIMIN_VALUE(arrived, store().arrived(id));
        QCOMPARE(arrived, first.size() + second.size());
        HUIMIN_VALUE(read, store().piece(id, first.size()));
        QCOMPARE(read, second);
        HUIMIN_VALUE(past, store().piece(id, arrived));
        QVERIFY(past.isEmpty());
        HUIMIN_VALUE(digest, store().digest(id));
        QCOMPARE(digest.toLatin1(), QCryptographicHash::hash(first + second, QCryptographicHash::Sha256).toHex());
    }

    void aPieceAtTheWrongPlaceSaysWhereToGoOn()
    {
        const AttachmentId id(m_center->newId());
        HUIMIN_DONE(append(id, 0, "abc"));
        for (const std::int64_t start : { std::int64_t { 0 }, std::int64_t { 2 }, std::int64_t { 4 } }) {
            const Status refused = append(id, start, "x");
            QCOMPARE(refused.error().code, ErrorCode::OffsetMismatch);
            QCOMPARE(refused.error().members.value(QStringLiteral("offset")).toLongLong(), 3);
        }
    }

    void contentLiesSealedForItsPlace()
    {
        const AttachmentId id(m_center->newId());
        HUIMIN_DONE(append(id, 0, "a secret that can be read"));
        HUIMIN_VALUE(row, m_center->sql().run("SELECT body FROM attachment_piece"));
        QVERIFY(row.next());
        QVERIFY(!row.bytes(0).contains("secret"));
        HUIMIN_DONE(row.end());
        // The same bytes under another attachment are no content.
        const AttachmentId other(m_center->newId());
        HUIMIN_DONE(m_center->sql().exec("INSERT INTO attachment_piece(attachment, start, length, body) SELECT ?, start, length, body FROM attachment_piece", other));
        QCOMPARE(store().piece(other, 0).error().code, ErrorCode::KeyFileWrong);
    }

    void whatIsDroppedIsGone()
    {
        const AttachmentId id(m_center->newId());
        HUIMIN_DONE(append(id, 0, "abc"));
        HUIMIN_DONE(store().drop(id));
        HUIMIN_VALUE(arrived, store().arrived(id));
        QCOMPARE(arrived, 0);
        HUIMIN_DONE(append(id, 0, "abc"));
    }
};

HUIMIN_TEST(AttachmentStoreTest)
#include "tst_attachments.moc"
