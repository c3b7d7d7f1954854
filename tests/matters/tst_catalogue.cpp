#include "models/matters/catalogueload.h"
#include "models/matters/formcheck.h"
#include "models/registry/fieldcheck.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class CatalogueTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = shippedCatalogue();
        QVERIFY2(shipped.ok(), qPrintable(shipped.ok() ? QString() : shipped.error().reason));
        m_catalogue = *shipped;
    }
    void theShippedItemsAreWhole()
    {
        QCOMPARE(m_catalogue.items.size(), std::size_t(208));
        QCOMPARE(m_catalogue.materials.size(), std::size_t(59));
        for (const ServiceItem& item : m_catalogue.items) {
            QVERIFY2(!item.form.empty(), qPrintable(item.name));
            QVERIFY(item.promisedDays <= item.statutoryDays);
            QCOMPARE(item.instant, item.promisedDays == 0);
            const auto read = fromJson<ServiceItem>(toJson(item), Strictness::Tolerant);
            QVERIFY(read.ok());
            QCOMPARE(*read, item);
        }
        for (const Material& material : m_catalogue.materials)
            QVERIFY(fromJson<Material>(toJson(material), Strictness::Tolerant).ok());
    }
    void idsFollowFromTheKeys()
    {
        QCOMPARE(m_catalogue.items.front().id, serviceItemId(m_catalogue.items.front().itemCode, 1));
        QVERIFY(serviceItemId(QStringLiteral("a"), 1) != serviceItemId(QStringLiteral("a"), 2));
        QVERIFY(materialId(QStringLiteral("id")) != materialId(QStringLiteral("hk")));
        QCOMPARE(serviceItemId(QStringLiteral("a"), 1).text().at(14), QLatin1Char('7'));
    }
    void licencesAndCardsGiveACertificate()
    {
        const auto gives = [&](const char* code) { return m_catalogue.item(QString::fromLatin1(code))->givesCertificate; };
        QCOMPARE(m_catalogue.item(u"350200-07-0001")->name, QStringLiteral("出生登记（国内）"));
        QVERIFY(!gives("350200-07-0001"));
        int certificates = 0;
        for (const ServiceItem& item : m_catalogue.items) {
            certificates += item.givesCertificate;
            if (item.name.contains(QStringLiteral("证明")) && item.typeCode != QLatin1String("01"))
                QVERIFY2(!item.givesCertificate, qPrintable(item.name));
            if (item.name == QStringLiteral("居住证办理"))
                QVERIFY(item.givesCertificate);
        }
        QVERIFY(certificates > 51);
    }
    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QByteArray>("forms");
        const QByteArray forms
            = R"({"blocks":{"b":{"title":"t","fields":[{"key":"k","type":"text"}]}},"default":{"person":["b"],"enterprise":["b"]},"forms":{}})";
        const QByteArray item = R"({"item_code":"a","name":"n","dept":"d","materials":[%1]})";
        const auto file
            = [&](QByteArray one) { return QByteArray(R"({"materials":{"id":{"name":"证","obtain":"licence"}},"items":[)") + one + "]}"; };
        QTest::newRow("no JSON") << QByteArray("[") << forms;
        QTest::newRow("no items") << file("") << forms;
        QTest::newRow("unknown material") << file(QByteArray(item).replace("%1", "\"x\"")) << forms;
        QTest::newRow("twice") << file(QByteArray(item).replace("%1", "") + ',' + QByteArray(item).replace("%1", "")) << forms;
        QTest::newRow("unknown block") << file(QByteArray(item).replace("%1", "")) << QByteArray(forms).replace("[\"b\"]", "[\"c\"]");
        QTest::newRow("unknown field type") << file(QByteArray(item).replace("%1", "")) << QByteArray(forms).replace("text", "blob");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, items);
        QFETCH(QByteArray, forms);
        const auto read = readCatalogue(items, forms, R"({"materials":{}})");
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
    }
    void formsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("filled");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("right") << QByteArray(
            R"({"name":"张","phone":"13950002345","day":"2026-02-28","kind":"a","n":"3.5","sum":1200,"id":"35020319840816003X"})")
                               << ""
                               << "";
        QTest::newRow("nothing where nothing must be") << QByteArray(R"({"name":"张","phone":null,"day":""})") << ""
                                                       << "";
        QTest::newRow("required") << QByteArray("{}") << "/name"
                                  << "required";
        QTest::newRow("blank is not given") << QByteArray(R"({"name":"  "})") << "/name"
                                            << "required";
        QTest::newRow("unknown") << QByteArray(R"({"name":"a","x":1})") << "/x"
                                 << "unknown";
        QTest::newRow("type") << QByteArray(R"({"name":7})") << "/name"
                              << "type";
        QTest::newRow("length") << QByteArray(R"({"name":"12345678901"})") << "/name"
                                << "length";
        QTest::newRow("phone") << QByteArray(R"({"name":"a","phone":"123"})") << "/phone"
                               << "format";
        QTest::newRow("no such day") << QByteArray(R"({"name":"a","day":"2026-02-30"})") << "/day"
                                     << "format";
        QTest::newRow("choice") << QByteArray(R"({"name":"a","kind":"z"})") << "/kind"
                                << "not_allowed";
        QTest::newRow("number") << QByteArray(R"({"name":"a","n":"1e5"})") << "/n"
                                << "format";
        QTest::newRow("money") << QByteArray(R"({"name":"a","sum":"12"})") << "/sum"
                               << "type";
        QTest::newRow("less than nothing") << QByteArray(R"({"name":"a","sum":-1})") << "/sum"
                                           << "range";
        QTest::newRow("check digit") << QByteArray(R"({"name":"a","id":"350203198408160031"})") << "/id"
                                     << "check_digit";
        QTest::newRow("16 digits are no passport") << QByteArray(R"({"name":"a","id":"3502031984081600"})") << "/id"
                                                   << "format";
        QTest::newRow("passport") << QByteArray(R"({"name":"a","id":"E12345678"})") << ""
                                  << "";
        QTest::newRow("right-to-left") << QByteArray("{\"name\":\"a\xe2\x80\xae"
                                                     "b\"}")
                                       << "/name"
                                       << "format";
        QTest::newRow("no object") << QByteArray("[]") << ""
                                   << "type";
    }
    void formsAreChecked()
    {
        QFETCH(QByteArray, filled);
        QFETCH(QString, path);
        QFETCH(QString, code);
        const auto spec = [](const char* key, const char* type, bool required = false) {
            FormFieldSpec s;
            s.key = QString::fromLatin1(key);
            s.type = QString::fromLatin1(type);
            s.required = required;
            return s;
        };
        std::vector<FormFieldSpec> form { spec("name", "text", true), spec("phone", "phone"), spec("day", "date"), spec("kind", "choice"),
            spec("n", "number"), spec("sum", "money"), spec("id", "idNumber") };
        form[0].maxLength = 10;
        form[3].options = { { QStringLiteral("a"), {}, {} } };
        const auto issues = formIssues(form, { filled }, QDate(2026, 11, 24));
        if (code.isEmpty()) {
            QVERIFY2(issues.isEmpty(), qPrintable(issues.isEmpty() ? QString() : issues.first().path + issues.first().code));
            return;
        }
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first(), (FieldIssue { path, code }));
    }
    void aNumberIsCheckedByTheKindOfItsPaper()
    {
        const QDate today(2026, 11, 24);
        const auto problem = [&](const char* number, IdKind kind) { return personNumberProblem(QString::fromLatin1(number), kind, today); };
        QCOMPARE(problem("11010519491231002X", IdKind::CitizenId), QString());
        QCOMPARE(problem("E12345678", IdKind::CitizenId), QStringLiteral("format"));
        QCOMPARE(problem("11010519491231002X", IdKind::HmtPermit), QStringLiteral("region"));
        QCOMPARE(problem("e1234 5678", IdKind::Passport), QString());
        for (const char* wrong : { "E123", "1101051949123100", "E-1234/678" })
            QCOMPARE(problem(wrong, IdKind::Passport), QStringLiteral("format"));
        QCOMPARE(problem("11010519491231002X", IdKind::None), QString());
        QCOMPARE(problem("110105194912310021", IdKind::None), QStringLiteral("check_digit"));
    }
    void answersLeaveMaterialsOut()
    {
        ServiceItem item;
        item.materials = { QStringLiteral("id"), QStringLiteral("hk"), QStringLiteral("mar") };
        item.questions = { { QStringLiteral("married"), QStringLiteral("已婚吗"),
            { { QStringLiteral("no"), QStringLiteral("否"), { QStringLiteral("mar") } },
                { QStringLiteral("yes"), QStringLiteral("是"), {} } } } };
        QCOMPARE(neededMaterials(item, {}).size(), 3);
        QCOMPARE(neededMaterials(item, { { QStringLiteral("married"), QStringLiteral("no") } }),
            (QStringList { QStringLiteral("id"), QStringLiteral("hk") }));
        QVERIFY(answerIssues(item.questions, { { QStringLiteral("married"), QStringLiteral("yes") } }).isEmpty());
        QCOMPARE(answerIssues(item.questions, { { QStringLiteral("x"), QStringLiteral("yes") } }).first(),
            (FieldIssue { QStringLiteral("/0/question"), QStringLiteral("unknown") }));
        QCOMPARE(answerIssues(item.questions, { { QStringLiteral("married"), QStringLiteral("x") } }).first(),
            (FieldIssue { QStringLiteral("/0/answer"), QStringLiteral("not_allowed") }));
    }
};
HUIMIN_TEST(CatalogueTest)
#include "tst_catalogue.moc"
