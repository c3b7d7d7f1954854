#include "models/matters/catalogueexchange.h"
#include "models/matters/catalogueload.h"
#include "models/matters/itemdifference.h"
#include "models/matters/itemversions.h"
#include "tests/support/testregistry.h"
#include <algorithm>

using namespace huimin;

/// The catalogue as a file, and what two versions differ in.
class TestExchange : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;

    static QStringList faultsOf(const QByteArray& text)
    {
        const auto read = readCatalogueFile(text);
        return read ? QStringList() : catalogueFaults(read.error(), Language::Chinese);
    }
    QHash<QString, Material> kinds() const
    {
        QHash<QString, Material> kinds;
        for (const Material& material : m_catalogue.materials)
            kinds.insert(material.key, material);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto read = shippedCatalogue();
        QVERIFY(read.ok());
        m_catalogue = std::move(*read);
    }

    void whatGoesOutComesBackTheSame_data()
    {
        QTest::addColumn<bool>("csv");
        QTest::newRow("json") << false;
        QTest::newRow("csv") << true;
    }
    void whatGoesOutComesBackTheSame()
    {
        QFETCH(bool, csv);
        const QByteArray text = exportCatalogue(m_catalogue.items, m_catalogue.materials, csv ? CatalogueFormat::Csv : CatalogueFormat::Json);
        const auto file = readCatalogueFile(text);
        QVERIFY2(file.ok(), qPrintable(file.ok() ? QString() : catalogueFaults(file.error(), Language::Chinese).join(u'\n')));
        QCOMPARE(file->items.size(), m_catalogue.items.size());
        for (std::size_t i = 0; i < file->items.size(); ++i) {
            QVERIFY2(saysTheSame(file->items[i], m_catalogue.items[i]), qPrintable(changedFields(file->items[i], m_catalogue.items[i]).join(u' ')));
            QCOMPARE(file->items[i].effectiveOn, m_catalogue.items[i].effectiveOn);
        }
        QCOMPARE(file->materials.size(), csv ? std::size_t(0) : m_catalogue.materials.size());
        QCOMPARE(exportCatalogue(file->items, file->materials, csv ? CatalogueFormat::Csv : CatalogueFormat::Json).size(),
            csv ? text.size() : exportCatalogue(m_catalogue.items, m_catalogue.materials, CatalogueFormat::Json).size());
        QCOMPARE(file->itemLines.front(), 2);
        QCOMPARE(file->itemLines.back(), static_cast<int>(m_catalogue.items.size()) + 1);
    }

    void badFilesAreRefusedWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("第 1 行");
        QTest::newRow("no item code") << QByteArray("name\nx\n") << QStringLiteral("第 1 行");
        QTest::newRow("unknown column") << QByteArray("itemCode,colour\na,b\n") << QStringLiteral("第 1 行");
        QTest::newRow("a row too short") << QByteArray("itemCode,name\na,b\nc\n") << QStringLiteral("第 3 行");
        QTest::newRow("a NUL") << QByteArray("itemCode,name\na,b\nc,d\0e\n", 27) << QStringLiteral("第 3 行");
        QTest::newRow("no number") << QByteArray("itemCode,promisedDays\na,3\nb,soon\n") << QStringLiteral("第 3 行，承诺时限：");
        QTest::newRow("a number too large") << QByteArray("itemCode,promisedDays\na,99999999999\n") << QStringLiteral("第 2 行，承诺时限：");
        QTest::newRow("no date") << QByteArray("itemCode,effectiveOn\na,2026-02-30\n") << QStringLiteral("第 2 行，生效日期：");
        QTest::newRow("a formula") << QByteArray("itemCode,name\na,=1+1\n") << QStringLiteral("第 2 行，名称：");
        QTest::newRow("a broken list") << QByteArray("itemCode,laws\na,[{\n") << QStringLiteral("第 2 行，设定依据：");
        QTest::newRow("a name too long") << "itemCode,name\na," + QByteArray(100'000, 'n') + "\n" << QStringLiteral("第 2 行，名称：太长了");
        QTest::newRow("broken JSON") << QByteArray("{\"format\":\"huimin-catalogue\",\n\"items\":[\n{\"itemCode\":}\n]}") << QStringLiteral("第 3 行");
        QTest::newRow("another JSON") << QByteArray("{\"items\":[]}") << QStringLiteral("第 1 行");
        QTest::newRow("wrong types") << QByteArray("{\"format\":\"huimin-catalogue\",\"items\":[\n{\"itemCode\":\"a\"},\n{\"itemCode\":7,\"materials\":{}}],\"materials\":[]}")
                                     << QStringLiteral("第 3 行，事项编码：");
        QTest::newRow("an unknown field") << QByteArray("{\"format\":\"huimin-catalogue\",\"items\":[\n{\"colour\":1}],\"materials\":[]}") << QStringLiteral("第 2 行，colour：");
        QTest::newRow("a hidden mark") << QByteArray("{\"format\":\"huimin-catalogue\",\"items\":[\n\n{\"itemCode\":\"a\",\"name\":\"a\xe2\x80\xae" "b\"}],\"materials\":[]}")
                                       << QStringLiteral("第 3 行，名称：");
    }
    void badFilesAreRefusedWithLineAndReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QStringList faults = faultsOf(text);
        QVERIFY2(!faults.filter(says).isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aFileThatIsTooLargeIsNotRead()
    {
        const auto read = readCatalogueFile(QByteArray(21 * 1024 * 1024, 'x'));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }

    void differencesAreSaidInWords()
    {
        const ServiceItem* found = m_catalogue.item(u"350200-07-0001"); // 出生登记, with questions
        QVERIFY(found && found->questions.size() > 1);
        const ServiceItem& before = *found;
        ServiceItem after = before;
        QVERIFY(itemDifference(before, after, kinds(), Language::Chinese).empty());
        after.version = 2;
        after.effectiveOn = QDate(2027, 1, 1);
        QVERIFY(itemDifference(before, after, kinds(), Language::Chinese).empty());
        after.statutoryDays = 3;
        after.materials.push_back(QStringLiteral("photo"));
        after.useLevel = QStringLiteral("street");
        const QString gone = after.questions.back().key;
        after.questions.pop_back();
        const auto zh = itemDifference(before, after, kinds(), Language::Chinese);
        const auto en = itemDifference(before, after, kinds(), Language::English);
        QCOMPARE(zh.size(), std::size_t(4));
        const auto at = [](const std::vector<ItemDifference>& list, const QString& path) {
            return *std::find_if(list.begin(), list.end(), [&](const ItemDifference& one) { return one.path == path; });
        };
        QCOMPARE(at(zh, QStringLiteral("/statutoryDays")).after, QStringLiteral("3 个工作日"));
        QCOMPARE(at(en, QStringLiteral("/statutoryDays")).after, QStringLiteral("3 working days"));
        QVERIFY(at(zh, QStringLiteral("/materials")).after.contains(QStringLiteral("照片")));
        QVERIFY(!at(zh, QStringLiteral("/materials")).before.contains(QStringLiteral("照片")));
        QCOMPARE(at(zh, QStringLiteral("/useLevel")).after, QStringLiteral("镇街级"));
        QCOMPARE(at(zh, QLatin1String("/questions/") + gone).after, QString());
        QVERIFY(!at(en, QLatin1String("/questions/") + gone).before.contains(QChar(0x7684)));
        ServiceItem turned = before;
        std::reverse(turned.form.begin(), turned.form.end());
        QCOMPARE(itemDifference(before, turned, kinds(), Language::Chinese).front().path, QStringLiteral("/form"));
    }

    void governingVersionFollowsTheDates()
    {
        const auto version = [this](int number, QDate from, std::optional<QDate> until = {}) {
            ServiceItem item = m_catalogue.items.front();
            item.version = number;
            item.effectiveOn = from;
            item.cancelledOn = until;
            return item;
        };
        const QString code = m_catalogue.items.front().itemCode;
        const std::vector<ServiceItem> all { version(1, { 2020, 1, 1 }), version(2, { 2026, 6, 1 }, QDate(2026, 9, 1)), version(3, { 2027, 1, 1 }), version(4, { 2027, 1, 1 }) };
        const auto on = [&](QDate day) {
            const ServiceItem* item = versionInForce(all, code, day);
            return item ? item->version : 0;
        };
        QCOMPARE(on({ 2019, 12, 31 }), 0);
        QCOMPARE(on({ 2026, 5, 31 }), 1);
        QCOMPARE(on({ 2026, 6, 1 }), 2);
        QCOMPARE(on({ 2026, 8, 31 }), 2);
        QCOMPARE(on({ 2026, 9, 1 }), 0); // the earlier one does not come back
        QCOMPARE(on({ 2027, 1, 1 }), 4);
        QCOMPARE(itemsInForce(all, { 2026, 7, 1 }).size(), std::size_t(1));
        QCOMPARE(itemsInForce(all, { 2026, 10, 1 }).size(), std::size_t(0));
        QCOMPARE(latestVersions(all).front().version, 4);
    }
};

HUIMIN_TEST(TestExchange)
#include "tst_exchange.moc"
