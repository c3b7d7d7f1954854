#include "models/base/json.h"
#include "models/registry/resident.h"
#include "models/registry/types.h"
#include "models/matters/matter.h"
#include "tests/support/testregistry.h"
#include <set>

using namespace huimin;

class FieldsTest : public QObject {
    Q_OBJECT
    static Resident sample()
    {
        Resident r;
        r.id = ResidentId(uuidFromText(u"0190a000-0000-7000-8000-000000000001"));
        r.rev = 3;
        r.name = QStringLiteral("张伟明");
        r.sex = Sex::Male;
        r.birthDate = QDate(1984, 8, 16);
        r.phone = QStringLiteral("13950002345");
        r.chronic = { QStringLiteral("高血压") };
        return r;
    }
private Q_SLOTS:
    void namesComeFromTheMembers()
    {
        QCOMPARE(QLatin1String(fieldOf<&Resident::name>().name), QLatin1String("name"));
        QCOMPARE(QLatin1String(fieldOf<&Matter::promisedDue>().name), QLatin1String("promisedDue"));
        for (const Schema* schema : recordTypes()) {
            std::set<std::string_view> names;
            for (const Field& field : schema->fields) {
                QVERIFY(field.name[0] != '\0');
                QVERIFY2(names.insert(field.name).second, field.name);
            }
            QCOMPARE(schemaByType(schema->type), schema);
            QVERIFY(schema->make() != nullptr);
        }
    }
    void jsonReadsBackEqual()
    {
        const Resident before = sample();
        const auto after = fromJson<Resident>(toJson(before));
        QVERIFY(after.ok());
        QCOMPARE(*after, before);
        QVERIFY(!toJson(before).contains("email"));
    }
    void aWrongFieldIsNamedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        const QByteArray id = R"("id":"0190a000-0000-7000-8000-000000000001")";
        QTest::newRow("unknown") << QByteArray("{" + id + R"(,"name":"a","nmae":"b"})") << "/nmae" << "unknown";
        QTest::newRow("type") << QByteArray("{" + id + R"(,"name":7})") << "/name" << "type";
        QTest::newRow("no such day") << QByteArray("{" + id + R"(,"name":"a","birthDate":"1985-02-30"})") << "/birthDate" << "format";
        QTest::newRow("enum") << QByteArray("{" + id + R"(,"name":"a","sex":"x"})") << "/sex" << "not_allowed";
        QTest::newRow("length") << QByteArray("{" + id + R"(,"name":")" + QByteArray(61, 'a') + R"("})") << "/name" << "length";
        QTest::newRow("list element") << QByteArray("{" + id + R"(,"name":"a","chronic":["x",1]})") << "/chronic/1" << "type";
        QTest::newRow("required") << QByteArray("{" + id + "}") << "/name" << "required";
        QTest::newRow("twice") << QByteArray("{" + id + R"(,"name":"a","name":"b"})") << "/name" << "not_allowed";
        QTest::newRow("NUL") << QByteArray("{" + id + R"(,"name":"a\u0000b"})") << "/name" << "format";
    }
    void aWrongFieldIsNamedByItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(QString, code);
        const auto result = fromJson<Resident>(json);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QCOMPARE(result.error().fields.first().path, path);
        QCOMPARE(result.error().fields.first().code, code);
    }
    void anEntityWithNothingInItReadsBackEqual()
    {
        Resident empty;
        empty.id = sample().id;
        empty.name = QStringLiteral("a");
        const auto after = fromJson<Resident>(toJson(empty));
        QVERIFY(after.ok());
        QCOMPARE(*after, empty);
    }
    void anUnknownMemberOfANewerCenterIsSkipped()
    {
        const auto result = fromJson<Resident>(R"({"id":"0190a000-0000-7000-8000-000000000001","name":"a","later":{"x":[1]}})", Strictness::Tolerant);
        QVERIFY(result.ok());
    }
    void tooDeepOrNoJsonIsABadRequest()
    {
        QVERIFY(!fromJson<Resident>(QByteArray(200, '[')).ok());
        QCOMPARE(fromJson<Resident>("{\"id\":").error().code, ErrorCode::BadRequest);
        QCOMPARE(fromJson<Resident>("{\"name\":\"\xff\xfe\"}").error().code, ErrorCode::BadRequest);
    }
    void diffNamesTheChangedFields()
    {
        const Resident a = sample();
        Resident b = a;
        b.phone.reset();
        const FieldMask mask = diff(a, b);
        QCOMPARE(qPopulationCount(mask), 1u);
    }
    void aPatchValueIsSetByField()
    {
        Resident r = sample();
        const Field& phone = fieldOf<&Resident::phone>();
        QCOMPARE(fieldJson(phone, &r), QByteArray("\"13950002345\""));
        QVERIFY(!setFieldJson(phone, &r, "null"));
        QVERIFY(!r.phone);
        const auto issue = setFieldJson(phone, &r, "12");
        QVERIFY(issue);
        QCOMPARE(issue->code, QStringLiteral("type"));
    }
    void referencesAreFound()
    {
        Resident r = sample();
        r.householdId = HouseholdId(childUuid(r.id.uuid, 1));
        const auto found = references(schemaOf<Resident>(), &r);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front(), r.householdId.uuid);
    }
};
HUIMIN_TEST(FieldsTest)
#include "tst_fields.moc"
