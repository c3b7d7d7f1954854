#include "models/base/csv.h"
#include "models/base/field.h"
#include "models/base/masking.h"
#include "tests/support/testregistry.h"
#include <QSet>

using namespace huimin;

class MaskingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyExampleOfThePolicyIsMaskedSo()
    {
        const auto table = CsvTable::read(QStringLiteral(HUIMIN_SOURCE_DIR "/tests/base/masking_rules.csv"));
        QVERIFY(table.ok());
        const QHash<QString, MaskKind> kinds = { { QStringLiteral("name"), MaskKind::Name }, { QStringLiteral("id_number"), MaskKind::IdNumber },
            { QStringLiteral("mobile"), MaskKind::Phone }, { QStringLiteral("landline"), MaskKind::Phone }, { QStringLiteral("address"), MaskKind::Address },
            { QStringLiteral("bank_card"), MaskKind::BankCard }, { QStringLiteral("email"), MaskKind::Email }, { QStringLiteral("plate"), MaskKind::Plate },
            { QStringLiteral("uscc"), MaskKind::None }, { QStringLiteral("passport"), MaskKind::Passport }, { QStringLiteral("hukou_no"), MaskKind::Account },
            { QStringLiteral("birth_date"), MaskKind::BirthDate } };
        QSet<QString> tried;
        for (qsizetype i = 0; i < table->size(); ++i) {
            const QString field = table->at(i, table->column(u"field")), policy = table->at(i, table->column(u"policy"));
            if (policy != u"default" && policy != u"none") // strict, public notices and the like are other policies
                continue;
            QVERIFY2(kinds.contains(field), qPrintable(field));
            QCOMPARE(mask(kinds.value(field), table->at(i, table->column(u"example_in"))), table->at(i, table->column(u"example_out")));
            tried.insert(field);
        }
        QCOMPARE(tried.size(), kinds.size());
    }
    void everyKindIsMasked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("masked");
        int n = 0;
        const auto row = [&n](MaskKind kind, const char* value, const char* masked) {
            QTest::addRow("%d", ++n) << static_cast<int>(kind) << QString::fromUtf8(value) << QString::fromUtf8(masked);
        };
        row(MaskKind::None, "91350203MA2XN5P49K", "91350203MA2XN5P49K");
        row(MaskKind::Name, "李明", "李*");
        row(MaskKind::Name, "欧阳志强", "欧阳**");
        row(MaskKind::Name, "陈𠅤", "陈*");
        row(MaskKind::Name, "买买提·艾合买提江", "买********");
        row(MaskKind::Name, "IVANOVA ANNA", "IVANOVA*****");
        row(MaskKind::Name, "DE OLIVEIRA SANTOS, MARIA", "DE OLIVEIRA SANTOS*******");
        row(MaskKind::Name, "SUHARTINI", "S********");
        row(MaskKind::Name, "李", "*");
        row(MaskKind::IdNumber, "350203198408164231", "350203********4231");
        row(MaskKind::IdNumber, "350203840816003", "350203******003");
        row(MaskKind::IdNumber, "RUS350285081621", "RUS3502******21");
        row(MaskKind::IdNumber, "E12345678", "E*****678");
        row(MaskKind::IdNumber, "E123", "****");
        row(MaskKind::Phone, "13950002345", "139****2345");
        row(MaskKind::Phone, "0592-2233445", "0592-*****45");
        row(MaskKind::Phone, "010-65123456", "010-******56");
        row(MaskKind::Phone, "+74951234567", "**********67");
        row(MaskKind::Phone, "110", "***");
        row(MaskKind::Email, "x@y.cn", "x****@y.cn");
        row(MaskKind::Email, "nobody", "****");
        row(MaskKind::Email, "@y.cn", "****");
        row(MaskKind::Address, "福建省厦门市思明区湖滨南路81号302室", "福建省厦门市思明区****");
        row(MaskKind::Address, "厦门市思明区前埔二里32号501", "厦门市思明区****");
        row(MaskKind::Address, "思明区湖滨小区5号", "思明区****");
        row(MaskKind::Address, "福建省石狮市宝盖镇", "福建省石狮市****");
        row(MaskKind::Address, "北京市东城区东四十条1号", "北京市东城区****");
        row(MaskKind::Address, "湖滨小区5号302室", "****");
        row(MaskKind::Address, "前埔二里32号", "****");
        row(MaskKind::BankCard, "6217001234567898217", "621700*********8217");
        row(MaskKind::BankCard, "1234567890", "**********");
        row(MaskKind::Plate, "闽D12345", "闽D****5");
        row(MaskKind::Plate, "闽D·12345", "闽D****5");
        row(MaskKind::Plate, "闽DD12345", "闽D*****5");
        row(MaskKind::BirthDate, "1984-08-16", "1984-**-**");
        row(MaskKind::BirthDate, "1984年8月16日", "****-**-**");
        row(MaskKind::Account, "351234567", "*****4567");
        row(MaskKind::Account, "6217001234567898217", "621700*********8217");
        row(MaskKind::Account, "12345", "*****");
        row(MaskKind::Passport, "E12345678", "E*****678");
        row(MaskKind::Text, "高血压", "****");
    }
    void everyKindIsMasked()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, masked);
        QCOMPARE(mask(static_cast<MaskKind>(kind), value), masked);
    }
    void nothingStaysNothing()
    {
        for (int kind = 0; kind <= static_cast<int>(MaskKind::Text); ++kind)
            QCOMPARE(mask(static_cast<MaskKind>(kind), u""), QString());
    }
    void noRuleShowsAWholeValueOfAnyLength()
    {
        const QString pool = QStringLiteral("1234567890张伟明abc@省市区县-, ·𠅤");
        for (int kind = static_cast<int>(MaskKind::Name); kind <= static_cast<int>(MaskKind::Text); ++kind)
            for (qsizetype from = 0; from < pool.size(); ++from)
                for (qsizetype length = 1; from + length <= pool.size(); ++length) {
                    const QString value = pool.mid(from, length);
                    QVERIFY2(mask(static_cast<MaskKind>(kind), value).contains(u'*'), qPrintable(value));
                }
    }
    void fieldsNameTheirRule()
    {
        QCOMPARE(maskKindOf(Personal | MaskName | Required), MaskKind::Name);
        QCOMPARE(maskKindOf(Sensitive | MaskIdNumber), MaskKind::IdNumber);
        QCOMPARE(maskKindOf(Sensitive), MaskKind::Text);
        QCOMPARE(maskKindOf(Medical), MaskKind::Text);
        QCOMPARE(maskKindOf(Personal), MaskKind::None);
    }
};
HUIMIN_TEST(MaskingTest)
#include "tst_masking.moc"
