#include "models/matters/catalogueload.h"
#include "models/matters/formcheck.h"
#include "models/matters/handling.h"
#include "models/matters/situation.h"
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
    void anItemAllowsWhatItsOwnRecordSays()
    {
        ServiceItem own = m_catalogue.items.front();
        own.itemCode = QStringLiteral("350203-99-0001"); // of an office, in no shipped file
        own.extensionDays = 7;
        own.suspendReasons = { QStringLiteral("ownReason") };
        own.lateMaterials = { { QStringLiteral("ownPaper"), 4 } };
        own.specialProcedures = { { QStringLiteral("hearing"), 20 } };
        own.certificate.reset();
        const Handling handling = handlingOf(own);
        QCOMPARE(handling.extensionDays, 7);
        QCOMPARE(handling.suspendReasons, QStringList { QStringLiteral("ownReason") });
        QCOMPARE(handling.lateMaterials.value(QStringLiteral("ownPaper")), 4);
        QCOMPARE(handling.procedures, QStringList { QStringLiteral("hearing") });
        QVERIFY(!handling.certificate);
    }
    void theShippedItemsAreWhole()
    {
        QCOMPARE(m_catalogue.items.size(), std::size_t(208));
        QCOMPARE(m_catalogue.materials.size(), std::size_t(59 + 36));
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
    void whatGivesACertificateIsWhatTheDetailsSay()
    {
        QVERIFY(!m_catalogue.item(u"350200-07-0001")->givesCertificate); // 出生登记（国内）
        int certificates = 0;
        for (const ServiceItem& item : m_catalogue.items) {
            certificates += item.givesCertificate;
            QCOMPARE(item.givesCertificate, item.certificate.has_value());
            QCOMPARE(item.givesCertificate, item.resultType == QLatin1String("certificate"));
            if (item.name == QStringLiteral("居住证办理"))
                QVERIFY(item.givesCertificate);
        }
        QCOMPARE(certificates, 75);
    }
    void eachItemHasItsDetails()
    {
        for (const ServiceItem& item : m_catalogue.items) {
            QVERIFY2(!item.nameEn.isEmpty() && !item.laws.empty() && !item.conditions.empty() && !item.resultName.isEmpty(), qPrintable(item.name));
            int days = 0;
            for (const ItemStep& step : item.reviewSteps)
                days += step.days;
            QCOMPARE(days, item.promisedDays);
            for (const ItemDays& late : item.lateMaterials) {
                QVERIFY2(m_catalogue.material(late.key), qPrintable(item.name));
                QCOMPARE(mayComeLater(item, late.key), std::optional<int>(late.days));
            }
            QVERIFY(!mayComeLater(item, QStringLiteral("form")));
        }
    }
    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QByteArray>("forms");
        QTest::addColumn<QByteArray>("details");
        QTest::addColumn<QByteArray>("situations");
        const QByteArray details = R"({"laws":{"l":{"zh":"法"}},"items":{"a":{"byLaw":["l"]}}})";
        const QByteArray forms
            = R"({"blocks":{"b":{"title":"t","fields":[{"key":"k","type":"text"}]}},"default":{"person":["b"],"enterprise":["b"]},"forms":{}})";
        const QByteArray item = R"({"item_code":"a","name":"n","dept":"d","materials":[%1]})";
        const auto file
            = [&](QByteArray one) { return QByteArray(R"({"materials":{"id":{"name":"证","obtain":"licence"}},"items":[)") + one + "]}"; };
        const QByteArray plain = file(QByteArray(item).replace("%1", ""));
        const auto asks = [](QByteArray questions) { return QByteArray(R"({"items":{"a":{"start":["id"],"questions":[)") + questions + "]}}}"; };
        const QByteArray choice = R"("options":[{"key":"y"},{"key":"n","drops":["id"]}])";
        QTest::newRow("no JSON") << QByteArray("[") << forms << details << asks("");
        QTest::newRow("no items") << file("") << forms << details << asks("");
        QTest::newRow("unknown material") << file(QByteArray(item).replace("%1", "\"x\"")) << forms << details << asks("");
        QTest::newRow("twice") << file(QByteArray(item).replace("%1", "") + ',' + QByteArray(item).replace("%1", "")) << forms << details << asks("");
        QTest::newRow("unknown block") << plain << QByteArray(forms).replace("[\"b\"]", "[\"c\"]") << details << asks("");
        QTest::newRow("unknown field type") << plain << QByteArray(forms).replace("text", "blob") << details << asks("");
        QTest::newRow("no details") << plain << forms << QByteArray(R"({"items":{}})") << asks("");
        QTest::newRow("unknown law") << plain << forms << QByteArray(details).replace("[\"l\"]", "[\"m\"]") << asks("");
        QTest::newRow("question without a choice") << plain << forms << details << asks(R"({"key":"q","options":[{"key":"y"}]})");
        QTest::newRow("question twice") << plain << forms << details << asks("{\"key\":\"q\"," + choice + "},{\"key\":\"q\"," + choice + "}");
        QTest::newRow("question that follows none") << plain << forms << details << asks(R"({"key":"q","when":{"question":"p","answers":["y"]},)" + choice + "}");
        QTest::newRow("material that the question does not know") << plain << forms << details << asks("{\"key\":\"q\"," + QByteArray(choice).replace("\"id\"", "\"x\"") + "}");
        QTest::newRow("material twice") << plain << forms << details << QByteArray(R"({"materials":{"id":{"name":"证","obtain":"licence"}}})");
    }
    void theSameFilesWithoutTheFaultAreRead()
    {
        const auto read = readCatalogue({ R"({"materials":{"id":{"name":"证","obtain":"licence"}},"items":[{"item_code":"a","name":"n","dept":"d","materials":["id"]}]})",
            R"({"blocks":{"b":{"title":"t","fields":[{"key":"k","type":"text"}]}},"default":{"person":["b"],"enterprise":["b"]},"forms":{}})", R"({"materials":{}})",
            R"({"laws":{"l":{"zh":"法"}},"items":{"a":{"byLaw":["l"]}}})",
            R"({"items":{"a":{"start":["id"],"questions":[{"key":"q","options":[{"key":"y"},{"key":"n","drops":["id"]}]}]}}})" });
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().reason));
        QCOMPARE(read->items.front().questions.size(), std::size_t(1));
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, items);
        QFETCH(QByteArray, forms);
        QFETCH(QByteArray, details);
        QFETCH(QByteArray, situations);
        const auto read = readCatalogue({ items, forms, R"({"materials":{}})", details, situations });
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
