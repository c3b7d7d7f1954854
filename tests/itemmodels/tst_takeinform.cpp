#include "models/itemmodels/takeinform.h"
#include "tests/support/smalltown.h"
#include "tests/support/testregistry.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;
using namespace huimin::test;

/// Whose certificates tick the check-list, and what the form knows before anything is typed.
class TakeInFormTest : public QObject {
    Q_OBJECT

    static constexpr const char* sealItem = "350200-10-0026"; ///< 公章刻制备案: licence of the firm, identity of its legal representative
    static inline const QDate today { 2026, 11, 24 };

    static void relate(SmallTown& town, int n, RelationKind kind, const QUuid& from, const QUuid& to)
    {
        Relation relation;
        relation.id = RelationId(townId(n));
        relation.kind = kind;
        relation.fromId = from;
        relation.toId = to;
        town.records.add(relation);
    }
    static Certificate certificate(SmallTown& town, int n, CertificateKind kind, const QUuid& holder)
    {
        Certificate made = town.idCard;
        made.id = CertificateId(townId(n));
        made.rev = 0;
        made.kind = kind;
        made.holderId = holder;
        return town.records.add(made);
    }
    static TakeInForm form(SmallTown& town, const char* type, const QUuid& applicant, const QString& item)
    {
        auto loaded = TakeInForm::load(town.records, { QLatin1String(type), applicant }, item, town.hall.id, today);
        if (!loaded)
            qFatal("no form");
        return std::move(*loaded);
    }
    static const TakeInPaper& paper(const TakeInForm& form, const char* key)
    {
        for (const TakeInPaper& paper : form.papers())
            if (paper.material.key == QLatin1String(key))
                return paper;
        qFatal("no paper %s", key);
    }
    /// An item of the town that asks for one paper.
    static QString itemAsking(SmallTown& town, const char* material)
    {
        ServiceItem item = town.item(sealItem);
        item.id = ServiceItemId(townId(900));
        item.rev = 0;
        item.itemCode = QStringLiteral("350200-20-9999");
        item.materials = { QString::fromLatin1(material) };
        item.questions.clear();
        town.records.add(item);
        return item.itemCode;
    }

private Q_SLOTS:
    void theFirmsPapersAreHeldByTheFirmAndByItsRepresentative()
    {
        SmallTown town;
        relate(town, 801, RelationKind::LegalRepOf, town.zhang.id.uuid, town.shop.id.uuid);
        const Certificate licence = certificate(town, 802, CertificateKind::BusinessLicence, town.shop.id.uuid);
        const TakeInForm made = form(town, "Enterprise", town.shop.id.uuid, QLatin1String(sealItem));
        QCOMPARE(paper(made, "lic").state, MaterialState::Held);
        QCOMPARE(paper(made, "lic").certificate->id, licence.id);
        QCOMPARE(paper(made, "lic").holders, QStringList());
        QCOMPARE(paper(made, "legal").state, MaterialState::Held);
        QCOMPARE(paper(made, "legal").certificate->id, town.idCard.id);
        QCOMPARE(paper(made, "legal").holders, QStringList { town.zhang.name });
    }
    void thePersonWhoStandsForTheFirmShowsTheFirmsLicence()
    {
        SmallTown town;
        relate(town, 801, RelationKind::LegalRepOf, town.zhang.id.uuid, town.shop.id.uuid);
        const Certificate licence = certificate(town, 802, CertificateKind::BusinessLicence, town.shop.id.uuid);
        const TakeInForm made = form(town, "Resident", town.zhang.id.uuid, QLatin1String(sealItem));
        QCOMPARE(paper(made, "lic").certificate->id, licence.id);
        QCOMPARE(paper(made, "lic").holders, QStringList { town.shop.name });
        QCOMPARE(paper(made, "legal").certificate->id, town.idCard.id);
        QCOMPARE(paper(made, "legal").holders, QStringList());
    }
    void whereNobodyIsKnownThePaperHasToCome()
    {
        SmallTown town;
        const TakeInForm made = form(town, "Enterprise", town.shop.id.uuid, QLatin1String(sealItem));
        QCOMPARE(paper(made, "legal").state, MaterialState::Missing);
        QCOMPARE(paper(made, "legal").holders, QStringList());
        QVERIFY(!paper(made, "legal").certificate);
        QCOMPARE(made.missingPapers(), 2);
    }
    void aChildsOwnCardIsNotItsGuardians()
    {
        SmallTown town;
        const QString item = itemAsking(town, "guard");
        certificate(town, 803, CertificateKind::CitizenId, town.child.id.uuid);
        QCOMPARE(paper(form(town, "Resident", town.child.id.uuid, item), "guard").state, MaterialState::Missing);
        // The parents of a minor are the guardians: first it is said whose card is wanted, then hers is found.
        relate(town, 804, RelationKind::ParentOf, town.chen.id.uuid, town.child.id.uuid);
        const TakeInForm without = form(town, "Resident", town.child.id.uuid, item);
        QCOMPARE(paper(without, "guard").state, MaterialState::Missing);
        QCOMPARE(paper(without, "guard").holders, QStringList { town.chen.name });
        const Certificate card = certificate(town, 805, CertificateKind::CitizenId, town.chen.id.uuid);
        const TakeInForm with = form(town, "Resident", town.child.id.uuid, item);
        QCOMPARE(paper(with, "guard").state, MaterialState::Held);
        QCOMPARE(paper(with, "guard").certificate->id, card.id);
    }
    void aNamedGuardianGoesBeforeTheParents()
    {
        SmallTown town;
        const QString item = itemAsking(town, "guard");
        relate(town, 804, RelationKind::ParentOf, town.chen.id.uuid, town.child.id.uuid);
        relate(town, 806, RelationKind::GuardianOf, town.zhang.id.uuid, town.child.id.uuid);
        const TakeInForm made = form(town, "Resident", town.child.id.uuid, item);
        QCOMPARE(paper(made, "guard").certificate->id, town.idCard.id);
        QCOMPARE(paper(made, "guard").holders, QStringList { town.zhang.name });
    }
    void everyoneOfTheStaffHasToHaveOne()
    {
        SmallTown town;
        const QString item = itemAsking(town, "hc");
        relate(town, 807, RelationKind::EmployedBy, town.zhang.id.uuid, town.shop.id.uuid);
        relate(town, 808, RelationKind::EmployedBy, town.chen.id.uuid, town.shop.id.uuid);
        certificate(town, 809, CertificateKind::HealthCertificate, town.zhang.id.uuid);
        QVERIFY(!paper(form(town, "Enterprise", town.shop.id.uuid, item), "hc").certificate);
        certificate(town, 810, CertificateKind::HealthCertificate, town.chen.id.uuid);
        QVERIFY(paper(form(town, "Enterprise", town.shop.id.uuid, item), "hc").certificate);
    }
    void theCommandNamesTheCertificateThatShowsIt()
    {
        SmallTown town;
        relate(town, 801, RelationKind::LegalRepOf, town.zhang.id.uuid, town.shop.id.uuid);
        TakeInForm made = form(town, "Enterprise", town.shop.id.uuid, QLatin1String(sealItem));
        for (TakeInPaper& each : made.papers())
            if (each.state == MaterialState::Missing)
                each.state = MaterialState::Brought;
        const auto body = fromJson<TakeInBody>(made.command(townId(811), {}).body.json);
        QVERIFY(body.ok());
        QCOMPARE(body->materials.size(), std::size_t(2));
        QCOMPARE(body->materials[0].materialKey, QStringLiteral("lic"));
        QVERIFY(body->materials[0].certificateId.isNull());
        QCOMPARE(body->materials[0].copies, 1);
        QCOMPARE(body->materials[1].certificateId, town.idCard.id);
    }
    void whatIsTypedComesBackFromADraft()
    {
        SmallTown town;
        TakeInForm made = form(town, "Enterprise", town.shop.id.uuid, QLatin1String(sealItem));
        const auto free = std::find_if(made.fields().begin(), made.fields().end(), [](const TakeInField& field) { return !field.locked; });
        QVERIFY(free != made.fields().end());
        free->value = QStringLiteral("一句");
        made.papers().front().state = MaterialState::Brought;
        made.agentName = QStringLiteral("林芳");
        TakeInForm again = form(town, "Enterprise", town.shop.id.uuid, QLatin1String(sealItem));
        again.restore(made.draft());
        QCOMPARE(again.fields()[std::size_t(free - made.fields().begin())].value, QStringLiteral("一句"));
        QCOMPARE(again.papers().front().state, MaterialState::Brought);
        QCOMPARE(again.agentName, QStringLiteral("林芳"));
    }
};
HUIMIN_TEST(TakeInFormTest)
#include "tst_takeinform.moc"
