#include "models/store/auditlog.h"
#include "models/store/commandlog.h"
#include "models/store/conflicts.h"
#include "models/store/deskwork.h"
#include "tests/store/people.h"
#include <QDir>

using namespace huimin;
using namespace huimin::test;

namespace {
const QStringList canaries { QStringLiteral("35020319840816003X"), QStringLiteral("13950002345"), QStringLiteral("6228480402564890018"), QStringLiteral("闽D98765") };
}

/// Known numbers go through everything that a center keeps, and stand readable nowhere in its database.
class SecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addDatabaseRows(); }

    void noSealedNumberStandsReadableInTheDatabase()
    {
        QFETCH_GLOBAL(QString, kind);
        TestCenter center(kind);
        Resident person = resident(center, QStringLiteral("张伟明"));
        person.idNumber = canaries.at(0);
        person.phone = canaries.at(1);
        person.bankAccount = canaries.at(2);
        person = center.put(person);
        Vehicle vehicle;
        vehicle.id = VehicleId(center.newId());
        vehicle.ownerId = person.id.uuid;
        vehicle.plate = canaries.at(3);
        center.put(vehicle);
        Matter matter = test::matter(center, center.put(hall(center, QStringLiteral("03-01"))), center.put(department(center, QStringLiteral("hrss"))), person.id.uuid);
        matter.applicantIdNumber = canaries.at(0);
        matter.contactPhone = canaries.at(1);
        matter.form.json = "{\"account\":\"" + canaries.at(2).toUtf8() + "\"}";
        center.put(matter);
        const QByteArray text = "{\"phone\":\"" + canaries.at(1).toUtf8() + "\"}";
        HUIMIN_DONE(center.connection().write([&](CenterTransaction& t) -> Status {
            const CommandId command(center.newId());
            HUIMIN_TRY(CommandLog(t.core()).keep({ command, {}, person.createdBy, 1, "hash", CommandState::Refused, text, t.at() }));
            HUIMIN_TRY(CenterConflicts(t.core()).add({ ConflictId(center.newId()), QStringLiteral("Resident"), person.id.uuid, { { QStringLiteral("phone"), "null", "\"" + canaries.at(1).toUtf8() + "\"", "null" } }, true }, command, {}, t.at()));
            HUIMIN_TRY(CenterDeskWork(t.core()).handOverDraft({ {}, HallId(center.newId()), QStringLiteral("contact"), person.id.uuid, {}, text, t.at() }));
            HUIMIN_TRY(CenterDeskWork(t.core()).discardParked(command, person.createdBy, canaries.at(1)));
            AuditEntry entry;
            entry.at = t.at();
            entry.action = QStringLiteral("EditContact");
            entry.fields = { QStringLiteral("phone") };
            return AuditLog(t.core()).append(entry);
        }));
        HUIMIN_DONE(center.connection().stampNow());
        // What was removed is looked for as well: a changed number, a removed record.
        person.phone = QStringLiteral("13950007777");
        center.put(person);
        HUIMIN_DONE(center.connection().write([&](CenterTransaction& t) { return t.remove("Vehicle", vehicle.id.uuid); }));
        if (center.isSqlite())
            searchFiles(center);
        else
            searchTables(center);
    }

private:
    void searchFiles(TestCenter& center)
    {
        int files = 0;
        for (const QString& name : QDir(center.folder()).entryList(QDir::Files)) {
            QFile file(QDir(center.folder()).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(name.endsWith(QLatin1String("-shm")) || bytes.contains("GridCell") || bytes.contains("张伟明") || bytes.isEmpty());
            for (const QString& canary : canaries)
                QVERIFY2(!bytes.contains(canary.toUtf8()), qPrintable(name + QLatin1Char(' ') + canary));
            ++files;
        }
        QVERIFY(files >= 2); // the database and its write-ahead log
    }
    void searchTables(TestCenter& center)
    {
        QStringList tables;
        {
            HUIMIN_VALUE(rows, center.sql().run("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'"));
            while (rows.next())
                tables << rows.text(0);
        }
        QVERIFY(tables.size() > 20);
        for (const QString& table : tables)
            for (const QString& canary : canaries) {
                // A row as text: every column of it.
                const QByteArray sql = "SELECT count(*) FROM " + table.toLatin1() + " r WHERE r::text LIKE ? OR r::text LIKE ?";
                const QVariant pattern(QLatin1Char('%') + canary + QLatin1Char('%'));
                const QVariant hex(QLatin1Char('%') + QString::fromLatin1(canary.toUtf8().toHex()) + QLatin1Char('%'));
                HUIMIN_VALUE(rows, center.sql().runComposed(sql, { pattern, hex }));
                QVERIFY(rows.next());
                QVERIFY2(rows.integer(0) == 0, qPrintable(table + QLatin1Char(' ') + canary));
            }
    }
};
HUIMIN_TEST(SecretsTest)
#include "tst_secrets.moc"
