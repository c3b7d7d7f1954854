#include "models/base/errortext.h"
#include "models/commands/attachmentcommands.h"
#include "models/matters/matter.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using test::json;
using test::SmallTown;

/// Files put to a matter: what may be put, and to which material.
class AttachmentsTest : public QObject {
    Q_OBJECT
    static inline const QUuid matterId = test::townId(900);

    static void put(SmallTown& town, const char* stage)
    {
        Matter m;
        m.id = MatterId(matterId);
        m.number = makeMatterNumber(2026, u"03", u"01", 5);
        m.itemCode = QStringLiteral("350200-20-0106");
        m.itemVersion = 1;
        m.hallId = town.hall.id;
        m.departmentId = town.ecology.id;
        m.applicantId = town.zhang.id.uuid;
        m.stage = QString::fromLatin1(stage);
        town.records.add(m);
        int n = 910;
        for (const char* key : { "rent", "bank" }) {
            MatterMaterial material;
            material.id = MatterMaterialId(test::townId(n++));
            material.matterId = m.id;
            material.materialKey = QLatin1String(key);
            town.records.add(material);
        }
    }
    static QByteArray body(std::int64_t size = 1000, const char* media = "image/jpeg", const char* material = "rent")
    {
        return json("{'matterId':'") + uuidText(matterId).toLatin1() + json("','materialKey':'") + material + json("','digest':'") + QByteArray(64, 'a') + json("','size':")
            + QByteArray::number(qlonglong(size)) + json(",'mediaType':'") + media + json("','title':'租赁合同'}");
    }
    static Result<CommandOutcome> attach(SmallTown& town, int n, const QByteArray& body, const Actor* actor = nullptr)
    {
        return town.run(actor ? *actor : town.clerk, town.command("AttachFile", "Attachment", test::townId(n), body));
    }
    static std::vector<QUuid> shown(SmallTown& town, const char* key)
    {
        for (const MatterMaterial& material : town.records.of<MatterMaterial>(matterId))
            if (material.materialKey == QLatin1String(key))
                return material.attachmentIds;
        return {};
    }

private Q_SLOTS:
    void aFileBelongsToItsMaterial()
    {
        SmallTown town;
        put(town, "30");
        QVERIFY(attach(town, 920, body()).ok());
        const Attachment attachment = town.records.get<Attachment>(test::townId(920));
        QCOMPARE(attachment.state, AttachmentState::Uploading);
        QCOMPARE(attachment.ownerId, matterId);
        QCOMPARE(attachment.createdBy, town.clerk.staff);
        QCOMPARE(shown(town, "rent"), std::vector<QUuid> { test::townId(920) });
        QCOMPARE(attach(town, 920, body()).error().fields.first().path, QStringLiteral("/entity/id")); // an id once
        QCOMPARE(attach(town, 921, body(1000, "image/jpeg", "nothing")).error().fields.first(), (FieldIssue { QStringLiteral("/materialKey"), QStringLiteral("unknown") }));
    }

    void itMovesToAnotherMaterialAndIsTurned()
    {
        SmallTown town;
        put(town, "30");
        QVERIFY(attach(town, 920, body()).ok());
        const auto arrange = [&](const char* what) { return town.run(town.clerk, town.command("ArrangeAttachment", "Attachment", test::townId(920), json(what))); };
        QVERIFY(arrange("{'materialKey':'bank','pageOrder':[2,0,1],'rotation':[0,90,0],'title':'银行卡'}").ok());
        QVERIFY(shown(town, "rent").empty());
        QCOMPARE(shown(town, "bank"), std::vector<QUuid> { test::townId(920) });
        QCOMPARE(town.records.get<Attachment>(test::townId(920)).pageOrder, (std::vector<int> { 2, 0, 1 }));
        QCOMPARE(arrange("{'pageOrder':[0,2]}").error().fields.first().path, QStringLiteral("/pageOrder"));
        QCOMPARE(arrange("{'rotation':[45]}").error().fields.first().path, QStringLiteral("/rotation"));
        QVERIFY(arrange("{'materialKey':''}").ok());
        QVERIFY(shown(town, "bank").empty());
    }

    void whatIsTooLargeOrOfAnotherKindIsRefused()
    {
        SmallTown town;
        put(town, "30");
        QVERIFY(attach(town, 920, body(largestAttachment)).ok());
        const auto tooLarge = attach(town, 921, body(largestAttachment + 1));
        QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
        QCOMPARE(errorSentence(tooLarge.error()), QStringLiteral("内容太大，上限是 50 MiB。什么都没改。"));
        QCOMPARE(attach(town, 921, body(1000, "application/zip")).error().fields.first().path, QStringLiteral("/mediaType"));
        QCOMPARE(attach(town, 921, body(0)).error().fields.first().path, QStringLiteral("/size"));
        for (int n = 921; n < 924; ++n)
            QVERIFY(attach(town, n, body(largestAttachment)).ok());
        QCOMPARE(attach(town, 924, body(1)).error().members.value(QStringLiteral("limit")).toString(), QStringLiteral("200 MiB"));
    }

    void onlyWhereTheMatterLiesAndBeforeItIsDecided()
    {
        SmallTown town;
        put(town, "30");
        Actor elsewhere = town.clerk;
        elsewhere.hall = town.otherHall.id;
        QCOMPARE(attach(town, 920, body(), &elsewhere).error().code, ErrorCode::ForbiddenScope);
        QCOMPARE(attach(town, 920, body(), &town.gridWorker).error().code, ErrorCode::ForbiddenRole);
        QVERIFY(attach(town, 920, body(), &town.officer).ok());
        for (const char* stage : { "80", "94", "85", "60" }) {
            SmallTown other;
            put(other, stage);
            QCOMPARE(attach(other, 920, body()).error().code, ErrorCode::ActNotPossible);
        }
    }

    void aFileIsWhatItsFirstBytesSay()
    {
        QCOMPARE(mediaTypeOf("%PDF-1.7 …"), QStringLiteral("application/pdf"));
        QCOMPARE(mediaTypeOf("\xff\xd8\xff\xe0"), QStringLiteral("image/jpeg"));
        QCOMPARE(mediaTypeOf(QByteArray("\x89PNG\r\n\x1a\n")), QStringLiteral("image/png"));
        QCOMPARE(mediaTypeOf(QByteArrayView("II*\0", 4)), QStringLiteral("image/tiff"));
        QCOMPARE(mediaTypeOf(QByteArrayView("MM\0*", 4)), QStringLiteral("image/tiff"));
        for (const char* other : { "", "MZ", "PK\x03\x04", "<html>", " %PDF-1.7" })
            QVERIFY(mediaTypeOf(other).isEmpty());
    }
};

HUIMIN_TEST(AttachmentsTest)
#include "tst_attachments.moc"
