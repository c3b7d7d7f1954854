#include "models/commands/staffcommands.h"
#include "models/matters/catalogueload.h"
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

    /// OpenMatter for a resident, with the least that the form asks for.
    static Command open(LiveDesk& desk, const QUuid& resident, const QString& provisional)
    {
        const auto catalogue = shippedCatalogue();
        const ServiceItem* item = catalogue->item(QStringLiteral("350200-20-0106"));
        QJsonObject form;
        for (const FormFieldSpec& field : item->form)
            if (field.required)
                form[field.key] = field.type == QLatin1String("choice") ? QJsonValue(field.options.front().key)
                    : field.type == QLatin1String("date")               ? QJsonValue(QStringLiteral("2026-01-31"))
                    : field.type == QLatin1String("phone")              ? QJsonValue(QStringLiteral("13950002345"))
                    : field.type == QLatin1String("money")              ? QJsonValue(100)
                    : field.type == QLatin1String("idNumber")           ? QJsonValue(desk.get<Resident>(resident)->idNumber.value_or(QString()))
                    : field.type == QLatin1String("bankAccount")        ? QJsonValue(QStringLiteral("6222021234567890123"))
                                                                        : QJsonValue(QStringLiteral("1"));
        const QJsonObject matter { { QStringLiteral("itemCode"), item->itemCode }, { QStringLiteral("itemVersion"), item->version },
            { QStringLiteral("applicantKind"), QStringLiteral("resident") }, { QStringLiteral("applicantId"), uuidText(resident) },
            { QStringLiteral("form"), form }, { QStringLiteral("provisional"), provisional } };
        Command command;
        command.type = QStringLiteral("OpenMatter");
        command.entity = { QStringLiteral("Matter"), desk.desk->newRecordId() };
        command.body.json = QJsonDocument(QJsonObject { { QStringLiteral("open"), matter } }).toJson(QJsonDocument::Compact);
        return command;
    }

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

    void whatWasTakenInOfflineGetsItsNumberAndShowsOnTheOtherDesk()
    {
        LiveCenter center;
        LiveDesk clerk(center.url(), place(), "clerk");
        LiveDesk other(center.url(), place(), "clerk2");
        QVERIFY(clerk.signIn() && other.signIn());
        QVERIFY(clerk.isUpToDate() && other.isUpToDate());
        const QUuid zhang = clerk.find(QStringLiteral("13950002345"));
        center.stop();
        const auto provisional = clerk.desk->nextProvisionalNumber();
        QVERIFY(provisional);
        const Command command = open(clerk, zhang, *provisional);
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

    void twoDesksThatEditOneResidentMergeOrMeet()
    {
        LiveCenter center;
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
        Command resolve;
        resolve.type = QStringLiteral("ResolveConflict");
        resolve.entity = { QStringLiteral("Resident"), resident };
        resolve.body.json = "{\"conflict\":\"" + conflicts->front().id.text().toLatin1() + "\",\"fields\":{\"phone\":{\"old\":" + field.theirs + ",\"new\":" + field.mine + "}}}";
        QVERIFY(other.save(resolve));
        QVERIFY(LiveDesk::comesTrue([&] { return other.desk->state().conflicts == 0; }));
        one.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return one.get<Resident>(resident)->phone == std::optional<QString>(QStringLiteral("13950002222")); }));
    }

    void aRefusedCommandIsParkedAndHoldsUpNothingElse()
    {
        LiveCenter center;
        LiveDesk one(center.url(), place(), "clerk");
        LiveDesk other(center.url(), place(), "clerk2");
        QVERIFY(one.signIn() && other.signIn());
        QVERIFY(one.isUpToDate() && other.isUpToDate());
        const QUuid zhang = one.find(QStringLiteral("13950002345"));
        const QUuid su = one.find(QStringLiteral("苏雅芳"));
        const Command matter = open(one, zhang, *one.desk->nextProvisionalNumber());
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

    void aWorkerWhoIsMovedHoldsTheOtherGridOnly()
    {
        LiveCenter center;
        LiveDesk worker(center.url(), place(), "grid");
        LiveDesk admin(center.url(), place(), "admin");
        const auto actor = worker.signIn();
        QVERIFY(actor && admin.signIn());
        QVERIFY(worker.isUpToDate() && admin.isUpToDate());
        const QUuid zhang = worker.find(QStringLiteral("13950002345"));
        QVERIFY(!zhang.isNull());
        const auto staff = admin.get<Staff>(actor->staff.uuid);
        QVERIFY(staff);
        AssignStaffBody body { staff->roles, { { QStringLiteral("grid"), QStringLiteral("350203010023002") } }, staff->departmentId, staff->hallId, staff->windowId };
        Command assign;
        assign.type = QStringLiteral("AssignStaff");
        assign.entity = { QStringLiteral("Staff"), staff->id.uuid };
        assign.body.json = toJson(body);
        const auto done = LiveDesk::wait(admin.desk->submitNow(assign));
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : errorName(done.error().code)));
        worker.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return worker.desk->state().link == LinkState::NeedsPassword; }));
        QVERIFY(worker.signIn());
        QVERIFY(worker.isUpToDate());
        QVERIFY(LiveDesk::comesTrue([&] { return !worker.get<Resident>(zhang); }));
        QVERIFY(LiveDesk::comesTrue([&] {
            const auto rows = LiveDesk::wait(worker.desk->lookup({ QStringLiteral("13950002345"), 20 }));
            return rows && rows->empty();
        }));
        // The neighbours are there.
        const auto people = LiveDesk::wait(worker.desk->read<int>([](RecordReader& records) -> Result<int> {
            const auto all = records.all("Resident");
            return all ? Result<int>(static_cast<int>(all->size())) : Result<int>(all.error());
        }));
        QVERIFY(*people > 0);
    }

    void aSessionThatEndsInMidWorkLosesNothing()
    {
        LiveCenter center;
        LiveDesk clerk(center.url(), place(), "clerk");
        QVERIFY(clerk.signIn());
        QVERIFY(clerk.isUpToDate());
        const QUuid su = clerk.find(QStringLiteral("苏雅芳"));
        center.stop();
        center.ask("DELETE FROM session");
        center.start();
        QSignalSpy asked(clerk.desk.get(), &Desk::passwordNeeded);
        QVERIFY(clerk.save(clerk.contact(su, "phone", QStringLiteral("13950004444"))));
        clerk.desk->syncNow();
        QVERIFY(LiveDesk::comesTrue([&] { return asked.count() > 0; }));
        QCOMPARE(clerk.get<Resident>(su)->phone, std::optional<QString>(QStringLiteral("13950004444")));
        QVERIFY(clerk.signIn());
        QVERIFY(clerk.isUpToDate());
    }

    void aHintBringsWhatAnotherDeskDid()
    {
        LiveCenter center;
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
