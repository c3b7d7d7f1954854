#include "models/base/errortext.h"
#include "models/matters/approval.h"
#include "models/matters/attachment.h"
#include "models/matters/reception.h"
#include "models/store/attachmentstore.h"
#include "models/store/upkeep.h"
#include "tests/store/people.h"

using namespace huimin;
using namespace huimin::test;

/// What a center throws away by itself, and when.
class UpkeepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_center = std::make_unique<TestCenter>(kind);
    }
    void cleanup() { m_center.reset(); }

    void imagesOfActsThatCannotBeTakenBackGo()
    {
        const auto add = [&] {
            UndoImage image;
            image.id = UndoImageId(m_center->newId());
            image.createdAt = m_center->clock.now();
            image.image.json = "{}";
            return m_center->put(image).id;
        };
        for (int i = 0; i < 201; ++i)
            add();
        m_center->clock.advanceMs(2 * dayMs);
        const UndoImageId fresh = add();
        m_center->clock.advanceMs(dayMs / 2);
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        HUIMIN_VALUE(left, m_center->reader().all("UndoImage"));
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left.front().id, fresh.uuid);
    }

    void uploadsThatNobodyFinishedGoAfterAMonth()
    {
        const auto add = [&](AttachmentState state) {
            Attachment attachment;
            attachment.id = AttachmentId(m_center->newId());
            attachment.createdAt = m_center->clock.now();
            attachment.digest = QString(64, QLatin1Char('a'));
            attachment.mediaType = QStringLiteral("application/pdf");
            attachment.size = 10;
            attachment.title = QStringLiteral("材料");
            attachment.state = state;
            const Attachment kept = m_center->put(attachment);
            const Status appended = m_center->connection().write([&](CenterTransaction& t) { return AttachmentStore(t.core()).append(kept.id, 0, QByteArray("%PDF-")); });
            if (!appended)
                qFatal("no piece");
            return kept.id;
        };
        const AttachmentId unfinished = add(AttachmentState::Uploading), whole = add(AttachmentState::Complete);
        m_center->clock.advanceMs(29 * dayMs);
        const AttachmentId young = add(AttachmentState::Uploading);
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        QCOMPARE(arrived(unfinished), 5);
        m_center->clock.advanceMs(2 * dayMs);
        HUIMIN_DONE(dailyUpkeep(m_center->connection()));
        QCOMPARE(arrived(unfinished), 0);
        QCOMPARE(arrived(whole), 5);
        QCOMPARE(arrived(young), 5);
        QVERIFY(load<Attachment>(m_center->reader(), unfinished.uuid).value()->state == AttachmentState::Refused); // whoever waits for it is told
        QVERIFY(load<Attachment>(m_center->reader(), young.uuid).value()->state == AttachmentState::Uploading);
    }

    void aClerkHasOneOpenReception()
    {
        const auto open = [&](StaffId staff) {
            Reception reception;
            reception.id = ReceptionId(m_center->newId());
            reception.createdAt = reception.beganAt = m_center->clock.now();
            reception.staffId = staff;
            return reception;
        };
        const auto keep = [&](const Reception& reception) { return m_center->connection().write([&](CenterTransaction& t) { return save(t, reception); }); };
        const StaffId one(m_center->newId()), other(m_center->newId());
        HUIMIN_VALUE(first, keep(open(one)));
        const auto second = keep(open(one));
        QCOMPARE(second.error().code, ErrorCode::Duplicate);
        QCOMPARE(errorSentence(second.error(), Language::Chinese), QStringLiteral("你还有一位没有结束接待。先结束那一位，再接下一位。"));
        QVERIFY(keep(open(other)).ok());
        first.endedAt = m_center->clock.now();
        QVERIFY(keep(first).ok());
        QVERIFY(keep(open(one)).ok());
    }

private:
    static constexpr std::int64_t dayMs = 86'400'000;
    std::int64_t arrived(AttachmentId id) { return AttachmentStore(m_center->connection().core()).arrived(id).value(); }
    std::unique_ptr<TestCenter> m_center;
};
HUIMIN_TEST(UpkeepTest)
#include "tst_upkeep.moc"
