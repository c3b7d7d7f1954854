#include "models/matters/matter.h"
#include "tests/reconnect/livecenter.h"
#include "tests/reconnect/livedesk.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::test;

/// Real desks and the real center, which goes away and comes back.
class ReconnectTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString place() { return m_folder.filePath(QString::number(++m_desks)); }

private Q_SLOTS:
    void fillsAndFindsTheCast()
    {
        LiveCenter center;
        LiveDesk clerk(center.url(), place(), "clerk");
        QVERIFY(clerk.signIn());
        QVERIFY(clerk.isUpToDate());
        QVERIFY(clerk.desk->state().rowsTotal > 1'000);
        const auto zhang = clerk.get<Resident>(clerk.find(QStringLiteral("13950002345")));
        QVERIFY(zhang);
        QCOMPARE(zhang->name, QStringLiteral("张伟明"));
    }

    void whatWasTakenInOfflineGetsItsNumberAndShowsOnTheOtherDesk_data() { addCenterRows(); }
    void whatWasTakenInOfflineGetsItsNumberAndShowsOnTheOtherDesk()
    {
        QFETCH(QString, kind);
        LiveCenter center(kind);
        LiveDesk clerk(center.url(), place(), "clerk");
        LiveDesk other(center.url(), place(), "clerk2");
        QVERIFY(clerk.signIn() && other.signIn());
        QVERIFY(clerk.isUpToDate() && other.isUpToDate());
        const QUuid zhang = clerk.find(QStringLiteral("13950002345"));
        center.stop();
        const auto provisional = clerk.desk->nextProvisionalNumber();
        QVERIFY(provisional);
        const Command command = clerk.takeIn(zhang, *provisional);
        const auto saved = LiveDesk::wait(clerk.desk->submit(command));
        QVERIFY2(saved.ok(), qPrintable(saved.ok() ? QString() : errorName(saved.error().code) + (saved.error().fields.isEmpty() ? QString() : saved.error().fields.first().path)));
        QVERIFY(!clerk.get<Matter>(command.entity.id)->number);
        center.start();
        clerk.desk->syncNow();
        QVERIFY(clerk.isUpToDate());
        const auto confirmed = clerk.get<Matter>(command.entity.id);
        QVERIFY(confirmed && confirmed->number);
        QCOMPARE(confirmed->provisional, std::optional<QString>(*provisional));
        other.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return other.get<Matter>(command.entity.id).has_value(); }));
        QCOMPARE(other.get<Matter>(command.entity.id)->number, confirmed->number);
    }

    void twoDesksThatEditOneResidentMergeOrMeet_data() { addCenterRows(); }
    void twoDesksThatEditOneResidentMergeOrMeet()
    {
        QFETCH(QString, kind);
        LiveCenter center(kind);
        LiveDesk one(center.url(), place(), "clerk");
        LiveDesk other(center.url(), place(), "clerk2");
        QVERIFY(one.signIn() && other.signIn());
        QVERIFY(one.isUpToDate() && other.isUpToDate());
        const QUuid resident = one.find(QStringLiteral("苏雅芳"));
        one.offline(true);
        other.offline(true);
        QVERIFY(one.save(one.contact(resident, "email", QStringLiteral("one@example.cn"))));
        QVERIFY(one.save(one.contact(resident, "phone", QStringLiteral("13950001111"))));
        QVERIFY(other.save(other.contact(resident, "phone", QStringLiteral("13950002222"))));
        QVERIFY(other.save(other.contact(resident, "phone2", QStringLiteral("13950006666"))));
        one.offline(false);
        QVERIFY(one.isUpToDate());
        other.offline(false);
        QVERIFY(other.isUpToDate());
        QVERIFY(LiveDesk::comesTrue([&] { return other.desk->state().conflicts == 1; }));
        const auto conflicts = LiveDesk::wait(other.desk->conflicts());
        const ConflictField field = conflicts->front().fields.front();
        QCOMPARE(field.name, QStringLiteral("phone"));
        QCOMPARE(field.mine, QByteArray("\"13950002222\""));
        QCOMPARE(field.theirs, QByteArray("\"13950001111\""));
        QCOMPARE(other.get<Resident>(resident)->email.value_or(QString()), QStringLiteral("one@example.cn")); // merged
        QCOMPARE(other.get<Resident>(resident)->phone2.value_or(QString()), QStringLiteral("13950006666"));
        QCOMPARE(other.get<Resident>(resident)->phone.value_or(QString()), QStringLiteral("13950001111"));
        Command resolve;
        resolve.type = QStringLiteral("ResolveConflict");
        resolve.entity = { QStringLiteral("Resident"), resident };
        resolve.body.json = "{\"conflict\":\"" + conflicts->front().id.text().toLatin1() + "\",\"fields\":{\"phone\":{\"old\":" + field.theirs + ",\"new\":" + field.mine + "}}}";
        QVERIFY(other.save(resolve));
        QVERIFY(LiveDesk::comesTrue([&] { return other.desk->state().conflicts == 0; }));
        one.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return one.get<Resident>(resident)->phone == std::optional<QString>(QStringLiteral("13950002222")); }));
    }

    void aRefusedCommandIsParkedAndHoldsUpNothingElse_data() { addCenterRows(); }
    void aRefusedCommandIsParkedAndHoldsUpNothingElse()
    {
        QFETCH(QString, kind);
        LiveCenter center(kind);
        LiveDesk one(center.url(), place(), "clerk");
        LiveDesk other(center.url(), place(), "clerk2");
        QVERIFY(one.signIn() && other.signIn());
        QVERIFY(one.isUpToDate() && other.isUpToDate());
        const QUuid zhang = one.find(QStringLiteral("13950002345"));
        const QUuid su = one.find(QStringLiteral("苏雅芳"));
        const Command matter = one.takeIn(zhang, *one.desk->nextProvisionalNumber());
        QVERIFY(one.save(matter));
        QVERIFY(one.isUpToDate());
        other.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return other.get<Matter>(matter.entity.id).has_value(); }));
        Command withdraw;
        withdraw.type = QStringLiteral("WithdrawMatter");
        withdraw.entity = matter.entity;
        withdraw.body.json = "{\"guard\":\"" + one.get<Matter>(matter.entity.id)->stage.toLatin1() + "\",\"opinion\":\"本人撤回\",\"signedByApplicant\":true}";
        one.offline(true);
        const auto mine = LiveDesk::wait(one.desk->submit(withdraw));
        QVERIFY2(mine.ok(), qPrintable(mine.ok() ? QString() : errorName(mine.error().code)));
        QVERIFY(one.save(one.contact(su, "phone", QStringLiteral("13950003333"))));
        QVERIFY(other.save(withdraw)); // the other desk was first
        QVERIFY(other.isUpToDate());
        one.offline(false);
        QVERIFY(LiveDesk::comesTrue([&] { return one.desk->state().parked == 1; }));
        QVERIFY(one.isUpToDate());
        other.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return other.get<Resident>(su)->phone == std::optional<QString>(QStringLiteral("13950003333")); }));
        const auto entries = LiveDesk::wait(one.desk->outbox());
        const auto parked = std::find_if(entries->begin(), entries->end(), [](const OutboxEntry& entry) { return entry.state == OutboxState::Parked; });
        QCOMPARE(parked->problem->code, ErrorCode::ActNotPossible);
        QVERIFY(LiveDesk::wait(one.desk->discardParked(parked->command.id, QStringLiteral("另一窗口已办"))));
        QVERIFY(one.isUpToDate());
        QCOMPARE(one.desk->state().parked, 0);
    }

    void aSessionThatEndsInMidWorkLosesNothing_data() { addCenterRows(); }
    void aSessionThatEndsInMidWorkLosesNothing()
    {
        QFETCH(QString, kind);
        LiveCenter center(kind);
        LiveDesk clerk(center.url(), place(), "clerk");
        QVERIFY(clerk.signIn());
        QVERIFY(clerk.isUpToDate());
        const QUuid su = clerk.find(QStringLiteral("苏雅芳"));
        Draft draft;
        draft.id = DraftId(clerk.desk->newRecordId());
        draft.kind = QStringLiteral("takeIn");
        draft.subjectId = su;
        draft.fields.json = "{\"phone\":\"13950002345\"}";
        QVERIFY(LiveDesk::wait(clerk.desk->saveDraft(draft)));
        center.change("UPDATE session SET expires_at = 1");
        QSignalSpy asked(clerk.desk.get(), &Desk::passwordNeeded);
        QVERIFY(clerk.save(clerk.contact(su, "phone", QStringLiteral("13950004444"))));
        QVERIFY(LiveDesk::comesTrue([&] { return asked.count() > 0 && clerk.desk->state().link == LinkState::NeedsPassword; }));
        // Work goes on in place.
        QVERIFY(clerk.save(clerk.contact(su, "email", QStringLiteral("su@example.cn"))));
        QCOMPARE(clerk.get<Resident>(su)->phone, std::optional<QString>(QStringLiteral("13950004444")));
        QCOMPARE(clerk.desk->state().waiting, 2);
        QVERIFY(!clerk.signIn("another-password"));
        QCOMPARE(clerk.desk->state().waiting, 2);
        QVERIFY(clerk.signIn());
        QVERIFY(clerk.isUpToDate());
        const auto entries = LiveDesk::wait(clerk.desk->outbox());
        QCOMPARE(std::count_if(entries->begin(), entries->end(), [](const OutboxEntry& entry) { return entry.state == OutboxState::Applied; }), 2);
        const auto drafts = LiveDesk::wait(clerk.desk->drafts());
        QCOMPARE(drafts->size(), std::size_t { 1 });
        QCOMPARE(drafts->front().fields.json, draft.fields.json);
    }

    void aHintBringsWhatAnotherDeskDid_data() { addCenterRows(); }
    void aHintBringsWhatAnotherDeskDid()
    {
        QFETCH(QString, kind);
        LiveCenter center(kind);
        LiveDesk one(center.url(), place(), "clerk");
        LiveDesk other(center.url(), place(), "clerk2");
        QVERIFY(one.signIn() && other.signIn());
        QVERIFY(one.isUpToDate() && other.isUpToDate());
        const QUuid su = one.find(QStringLiteral("苏雅芳"));
        QVERIFY(one.save(one.contact(su, "phone", QStringLiteral("13950005555"))));
        // Without F5, long before the poll.
        QVERIFY(LiveDesk::comesTrue([&] { return other.get<Resident>(su)->phone == std::optional<QString>(QStringLiteral("13950005555")); }, 20'000));
    }
};

HUIMIN_TEST(ReconnectTest)
#include "tst_reconnect.moc"
