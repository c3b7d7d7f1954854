#include "tests/support/memorydesk.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// The desk that tests of screens use answers as the real one does: by real look-ups and commands.
class MemoryDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsAndReads()
    {
        test::MemoryDesk desk;
        Resident resident;
        resident.id = ResidentId(desk.newRecordId());
        resident.name = QStringLiteral("张伟明");
        resident.birthDate = QDate(1984, 8, 16);
        desk.space.add(resident);
        desk.buildIndex();
        const auto rows = desk.lookup({ QStringLiteral("zwm"), 20 }).result();
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->front().age, std::optional<int>(42));
        const auto name = desk.read<QString>([&](RecordReader& records) -> Result<QString> {
            auto found = require<Resident>(records, resident.id.uuid);
            if (!found)
                return found.error();
            return found->name;
        }).result();
        QCOMPARE(*name, resident.name);
    }
    void aWrongPasswordIsRefused()
    {
        test::MemoryDesk desk;
        QCOMPARE(desk.signIn({ QStringLiteral("clerk"), QStringLiteral("x"), {} }).result().error().code, ErrorCode::BadCredentials);
        QVERIFY(desk.signIn({ QStringLiteral("clerk"), desk.rightPassword, {} }).result().ok());
    }
};
HUIMIN_TEST(MemoryDeskTest)
#include "tst_memorydesk.moc"
