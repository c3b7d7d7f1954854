#include "models/base/checkdigits.h"
#include "models/base/numbers.h"
#include "tests/support/testregistry.h"

using namespace huimin;

namespace {
const QDate today(2026, 11, 24);

/// "citizen_id ok unknown_county" or "citizen_id check_digit"; several joined by " | ".
QString said(const QList<Recognised>& all)
{
    QStringList out;
    for (const Recognised& one : all) {
        QString line = enumText(one.kind) + u' ' + (one.valid ? QStringLiteral("ok") : enumText(one.problem));
        for (const NumberWarning warning : one.warnings)
            line += u' ' + enumText(warning);
        out << line;
    }
    return out.join(QLatin1String(" | "));
}
QString said(const Recognised& one) { return said(QList<Recognised> { one }); }

/// The same number with its last character replaced by another of the alphabet.
QString spoiled(QString number)
{
    number.back() = number.back() == u'1' ? QChar(u'2') : QChar(u'1');
    return number;
}
} // namespace

class NumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected);
        };
        row("citizen id", "35020319840816003X", "citizen_id ok");
        row("small x", "35020319840816003x", "citizen_id ok");
        row("full-width, spaces", "３５０２０３ １９８４０８１６ ００３ｘ", "citizen_id ok");
        row("hyphens", "350203-19840816-003X", "citizen_id ok");
        row("wrong check", "350203198408160031", "citizen_id check_digit");
        row("masked example is no valid id", "350203199003071255", "citizen_id check_digit");
        row("unknown province", "990203198408160031", "foreign_permanent_residence region");
        row("unknown province, not 9", "000203198408160031", "citizen_id region");
        row("31 February", "350203198402310031", "citizen_id birth_date");
        row("29 February of a common year", "350203198302290031", "citizen_id birth_date");
        row("month 13", "350203198413010031", "citizen_id birth_date");
        row("letter O", "35O20319840816003X", "citizen_id format");
        row("X inside", "3502031984081600X3", "citizen_id format");
        row("one digit short", "35020319840816003", "citizen_id format");
        row("one digit more", "3502031984081600312", "citizen_id format");

        row("credit code", "91350203MA33F7HN2K", "credit_code ok");
        row("credit code, small letters", "91350203ma33f7hn2k", "credit_code ok");
        row("credit example fails", "91350203MA2XN5P49K", "credit_code check_digit organisation_check");
        row("credit code of digits and a letter", "98350203123456789K", "credit_code check_digit unknown_category organisation_check");
        row("letter outside the alphabet", "91350203MA33F7IN2K", "credit_code format");
        row("organisation code", "D2143569-X", "organisation_code ok");
        row("organisation code, no hyphen", "D2143569X", "organisation_code ok");
        row("organisation code wrong", "D2143569-0", "organisation_code check_digit");
        row("full-width hyphen", "D2143569－X", "organisation_code ok");

        row("mobile", "13950002345", "mobile ok");
        row("mobile abroad form", "+86 139-5000-2345", "mobile ok");
        row("mobile with 0086", "0086 13950002345", "mobile ok");
        row("mobile with 86", "8613950002345", "mobile ok");
        row("virtual operator, four digits", "17012345678", "mobile ok");
        row("range of things", "14012345678", "mobile ok not_personal");
        row("satellite", "17412345678", "mobile ok not_personal");
        row("range not given out", "15412345678", "mobile prefix");
        row("142", "14212345678", "mobile prefix");
        row("12", "12012345678", "mobile prefix");

        row("plate", "闽D12345", "plate ok");
        row("plate, dot and small", "闽d·12a45", "plate ok");
        row("three letters", "闽DABC45", "plate ok many_letters");
        row("police", "闽D1234警", "plate ok");
        row("Hong Kong", "粤Z1234港", "plate ok");
        row("Hong Kong elsewhere", "闽D1234港", "plate format");
        row("new energy small", "闽DD12345", "plate ok");
        row("new energy small, letter second", "闽DFA2345", "plate ok");
        row("new energy large", "闽D12345F", "plate ok");
        row("six without energy letter", "闽D123456", "plate format");
        row("serial with I", "闽D1I345", "plate format");
        row("area letter O", "闽O12345", "plate prefix");

        row("district", "350203", "division ok");
        row("abolished district", "350204", "division ok abolished_division");
        row("unknown county of a known province", "350299", "division unknown");
        row("six digits of no province", "851203", "");
        row("community", "350203010023", "division ok");
        row("unknown community", "350203010999", "division unknown");
        row("community elsewhere", "110101001001", "division ok");
        row("twelve digits, unknown province", "990203010023", "division region");

        row("matter", "2603010000171", "matter_no ok");
        row("matter with hyphens", "26-03-01-000017-1", "matter_no ok");
        row("matter mistyped", "2603010000172", "matter_no check_digit");
        row("provisional", "L7KQ0001S", "matter_no ok provisional");
        row("provisional, small", "l7kq0012m", "matter_no ok provisional");
        row("provisional mistyped", "L7KQ0001T", "matter_no check_digit provisional");
        row("provisional with O", "LOKQ0001S", "matter_no format");
        row("document", "2603010000171-0401", "matter_no ok document_number");

        row("name", "张伟明", "");
        row("initials", "zwm", "");
        row("pinyin of nine letters", "zhangwei1", "");
        row("pinyin with a year", "zwm 1985", "");
        row("last four digits", "2345", "");
        row("nothing", "", "");
        row("spaces", "   ", "");
        row("firm of eighteen letters", "ABCDEFGHIJ12345678", "");
        row("landline", "0592-2233445", "");
        row("bank card", "6222021234567890123", "");
    }
    void everyKindIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(said(recognise(text, today)), expected);
    }

    void abolishedCodesOfXiamenAreValidWithoutAWarning()
    {
        for (const char16_t* region : { u"350202", u"350204", u"350221" })
            QCOMPARE(said(recognise(makeCitizenId(region, QDate(1950, 3, 7), 12), today)), QStringLiteral("citizen_id ok"));
    }
    void anUnknownCountyInAKnownProvinceIsAWarningOnly()
    {
        QCOMPARE(said(recognise(makeCitizenId(u"350299", QDate(1990, 3, 7), 12), today)), QStringLiteral("citizen_id ok unknown_county"));
    }
    void aBirthAfterTodayIsInTheFuture()
    {
        const QString number = makeCitizenId(u"350203", QDate(2026, 11, 25), 12);
        QCOMPARE(said(recognise(number, today)), QStringLiteral("citizen_id future"));
        QCOMPARE(said(recognise(number, today.addDays(1))), QStringLiteral("citizen_id ok"));
    }
    void partsAreLookedAtInTheirOrder()
    {
        // province before date, date before future, future before check
        QCOMPARE(checkNumber(NumberKind::CitizenId, u"990203198402310031", today).problem, NumberProblem::Region);
        QCOMPARE(checkNumber(NumberKind::CitizenId, u"350203202702310031", today).problem, NumberProblem::BirthDate);
        QCOMPARE(checkNumber(NumberKind::CitizenId, spoiled(makeCitizenId(u"350203", QDate(2030, 1, 1), 3)), today).problem, NumberProblem::Future);
    }
    void everyMistypedDigitOfACitizenIdIsFound()
    {
        const QString good = QStringLiteral("35020319840816003X");
        for (int i = 0; i < 17; ++i) {
            for (char16_t c = u'0'; c <= u'9'; ++c) {
                QString wrong = good;
                wrong[i] = QChar(c);
                QCOMPARE(checkNumber(NumberKind::CitizenId, wrong, today).valid, wrong == good);
            }
        }
    }
    void theCharacterThatWouldFitIsSaid()
    {
        const Recognised number = checkNumber(NumberKind::CitizenId, u"350203198408160031", today);
        QCOMPARE(number.expectedCheck, QStringLiteral("X"));
        QCOMPARE(number.normalised, QStringLiteral("350203198408160031"));
    }

    void fifteenDigitsListEachKindTheyCanBe()
    {
        // A citizen id of 1984, and a registration number of 思明 by its first six digits.
        const auto old = recognise(u"350203840816003", today);
        QCOMPARE(said(old), QStringLiteral("citizen_id_15 ok old_form | registration_no check_digit"));
        QCOMPARE(said(recognise(makeRegistrationNo(u"350203", u"20991234"), today)), QStringLiteral("registration_no ok"));
        QCOMPARE(said(recognise(makeRegistrationNo(u"100000", u"00012345"), today)), QStringLiteral("registration_no ok"));
        // Both at once: a birth date and a check that fits.
        const QString both = makeRegistrationNo(u"350203", u"84081600");
        QCOMPARE(said(recognise(both, today)), QStringLiteral("citizen_id_15 ok old_form | registration_no ok"));
        QCOMPARE(said(recognise(u"350203010023003", today)), QStringLiteral("grid_cell ok | registration_no check_digit"));
        QCOMPARE(said(recognise(u"990203840816003", today)), QString());
    }
    void registrationNumbersFindTranspositions()
    {
        const QString good = makeRegistrationNo(u"350203", u"10012345");
        QVERIFY(checkNumber(NumberKind::RegistrationNo, good, today).valid);
        QString wrong = good;
        std::swap(wrong[8], wrong[9]);
        std::swap(wrong[9], wrong[10]);
        QVERIFY(wrong != good);
        QCOMPARE(checkNumber(NumberKind::RegistrationNo, wrong, today).problem, NumberProblem::CheckDigit);
        QCOMPARE(checkNumber(NumberKind::RegistrationNo, u"993502031001234", today).problem, NumberProblem::Region);
        QCOMPARE(said(checkNumber(NumberKind::RegistrationNo, makeRegistrationNo(u"350299", u"10012345"), today)),
            QStringLiteral("registration_no ok unknown_county"));
    }
    void oldNumbersGetTheirCentury()
    {
        QCOMPARE(citizenIdFrom15(u"350203840816003"), QStringLiteral("35020319840816003X"));
        QCOMPARE(idFacts(u"350203840816003")->birth, QDate(1984, 8, 16));
        QCOMPARE(idFacts(u"350221991231996")->birth, QDate(1899, 12, 31)); // already a centenarian when it was given
        QCOMPARE(checkNumber(NumberKind::CitizenId15, u"350203840231003", today).problem, NumberProblem::BirthDate);
        QCOMPARE(checkNumber(NumberKind::CitizenId15, u"35020384081600", today).problem, NumberProblem::Format);
        QCOMPARE(citizenIdFrom15(u"350203840231003"), QString());
    }

    void permitsHaveThreeRegionsAndNoCounty()
    {
        for (const char16_t* region : { u"810000", u"820000", u"830000" }) {
            const QString number = makeCitizenId(region, QDate(1980, 5, 6), 7);
            QCOMPARE(said(recognise(number, today)), QStringLiteral("hmt_residence_permit ok"));
            QCOMPARE(said(recognise(spoiled(number), today)), QStringLiteral("hmt_residence_permit check_digit"));
            QCOMPARE(checkNumber(NumberKind::CitizenId, number, today).problem, NumberProblem::Region);
        }
        QCOMPARE(said(recognise(makeCitizenId(u"830101", QDate(1980, 5, 6), 7), today)), QStringLiteral("hmt_residence_permit region"));
        QCOMPARE(checkNumber(NumberKind::HmtResidencePermit, u"35020319840816003X", today).problem, NumberProblem::Region);
    }
    void foreignersHaveANewAndAnOldCard()
    {
        const QString fresh = makeForeignResidence(u"35", u"643", QDate(1985, 8, 16), 2);
        QVERIFY(fresh.startsWith(u"93564319850816002"));
        QCOMPARE(said(recognise(fresh, today)), QStringLiteral("foreign_permanent_residence ok"));
        QCOMPARE(said(recognise(spoiled(fresh), today)), QStringLiteral("foreign_permanent_residence check_digit"));
        QCOMPARE(said(recognise(makeForeignResidence(u"35", u"999", QDate(1985, 8, 16), 2), today)),
            QStringLiteral("foreign_permanent_residence ok unknown_nationality"));
        const QString old = makeOldForeignResidence(u"RUS", u"3502", QDate(1985, 8, 16), 2);
        QCOMPARE(old.size(), 15);
        QCOMPARE(said(recognise(old, today)), QStringLiteral("foreign_permanent_residence ok"));
        QCOMPARE(said(recognise(old.toLower(), today)), QStringLiteral("foreign_permanent_residence ok"));
        QCOMPARE(said(recognise(spoiled(old), today)), QStringLiteral("foreign_permanent_residence check_digit"));
        QCOMPARE(checkNumber(NumberKind::ForeignPermanentResidence, u"RUS990285081620", today).problem, NumberProblem::Region);
        QCOMPARE(checkNumber(NumberKind::ForeignPermanentResidence, u"RUS350285023120", today).problem, NumberProblem::BirthDate);
    }

    void aCreditCodeWhoseCheckIsNoughtIsValid()
    {
        int found = 0;
        for (int n = 0; n < 400; ++n) {
            const QString code = makeCreditCode(u"91", u"350203", QStringLiteral("%1").arg(n, 8, 10, QLatin1Char('0')));
            QVERIFY2(checkNumber(NumberKind::CreditCode, code, today).valid, qPrintable(code));
            found += code.endsWith(u'0');
        }
        QVERIFY(found > 0);
    }
    void partsOfACreditCodeAreWarningsOnly()
    {
        const auto check = [](const char16_t* first17) {
            const QString text = QString::fromUtf16(first17);
            return said(checkNumber(NumberKind::CreditCode, text + creditCodeCheck(text), today));
        };
        QCOMPARE(check(u"35350203MA33F7HN2"), QStringLiteral("credit_code ok"));
        QCOMPARE(check(u"98350203MA33F7HN2"), QStringLiteral("credit_code ok unknown_category"));
        QCOMPARE(check(u"91350299MA33F7HN2"), QStringLiteral("credit_code ok unknown_county"));
        QCOMPARE(check(u"91100000MA33F7HN2"), QStringLiteral("credit_code ok"));
        QCOMPARE(check(u"91350203MA33F7HN3"), QStringLiteral("credit_code ok organisation_check"));
    }
    void aCreditCodeOfDigitsIsToldFromAnId()
    {
        const QString code = makeCreditCode(u"12", u"350200", u"42660013");
        QVERIFY(checkNumber(NumberKind::CreditCode, code, today).valid);
        QCOMPARE(said(recognise(code, today)), QStringLiteral("credit_code ok"));
        // An id whose check by chance fits as a credit code too stays an id.
        for (int order = 0; order < 1000; ++order) {
            const QString id = makeCitizenId(u"350203", QDate(1984, 8, 16), order);
            QCOMPARE(said(recognise(id, today)), QStringLiteral("citizen_id ok"));
        }
    }

    void whatAnIdSaysOfItsBearer()
    {
        const auto facts = idFacts(u"35020319840816003X");
        QVERIFY(facts.has_value());
        QCOMPARE(facts->birth, QDate(1984, 8, 16));
        QVERIFY(facts->male);
        QCOMPARE(facts->region, QStringLiteral("350203"));
        const auto foreigner = idFacts(makeForeignResidence(u"35", u"643", QDate(1985, 8, 16), 2));
        QCOMPARE(foreigner->nationality, QStringLiteral("643"));
        QCOMPARE(foreigner->region, QStringLiteral("35"));
        QVERIFY(!foreigner->male);
        QVERIFY(!idFacts(u"350203198402310031"));
        QVERIFY(!idFacts(u"张伟明"));
    }
    void madeNumbersRefusePartsThatCannotBe()
    {
        QCOMPARE(makeCitizenId(u"350203", QDate(1984, 8, 16), 3), QStringLiteral("35020319840816003X"));
        QCOMPARE(makeCitizenId(u"35020", QDate(1984, 8, 16), 3), QString());
        QCOMPARE(makeCitizenId(u"350203", QDate(), 3), QString());
        QCOMPARE(makeCitizenId(u"350203", QDate(1984, 8, 16), 1000), QString());
        QCOMPARE(makeCitizenId15(u"350203", QDate(2004, 8, 16), 3), QString());
        QCOMPARE(makeOrganisationCode(u"D2143569"), QStringLiteral("D2143569X"));
        QCOMPARE(makeOrganisationCode(u"d2143569"), QString());
        QCOMPARE(makeCreditCode(u"91", u"350203", u"MA33F7HN"), QStringLiteral("91350203MA33F7HN2K"));
        QCOMPARE(makeCreditCode(u"9I", u"350203", u"MA33F7HN"), QString());
    }
    void phonesAreStoredInOneForm()
    {
        QCOMPARE(normalisePhone(u"+86 139 5000 2345"), QStringLiteral("13950002345"));
        QCOMPARE(normalisePhone(u"0592-2233445"), QStringLiteral("0592-2233445"));
        QCOMPARE(normalisePhone(u"05922233445"), QStringLiteral("0592-2233445"));
        QCOMPARE(normalisePhone(u"010 65123456"), QStringLiteral("010-65123456"));
        QCOMPARE(normalisePhone(u"0592-1233445"), QString());
        QCOMPARE(normalisePhone(u"14212345678"), QString());
        QCOMPARE(normalisePhone(u"2233445"), QString());
        QCOMPARE(normalisePhone(u"0592-２２３３４４５"), QStringLiteral("0592-2233445"));
    }
    void platesHaveTheirForms()
    {
        QVERIFY(isSmallNewEnergyPlate(u"闽DD12345"));
        QVERIFY(!isSmallNewEnergyPlate(u"闽D12345"));
        QVERIFY(isLargeNewEnergyPlate(u"闽D12345D"));
        QVERIFY(!isLargeNewEnergyPlate(u"闽D12345A"));
        QCOMPARE(formatPlate(u"闽D12345"), QStringLiteral("闽D·12345"));
        QCOMPARE(recognise(u"闽d·12a45", today).first().normalised, QStringLiteral("闽D12A45"));
    }
    void hostileTextsAreNoNumbersAndTakeNoTime()
    {
        QVERIFY(recognise(QString(10'000'000, u'1'), today).isEmpty());
        QCOMPARE(said(recognise(QString(200, u' ') + QStringLiteral("13950002345"), today)), QStringLiteral("mobile ok"));
        QVERIFY(recognise(QStringLiteral("139") + QString(200, u' ') + QStringLiteral("50002345"), today).isEmpty());
        QVERIFY(recognise(QStringLiteral("35020319840816003") + QChar(0), today).isEmpty());
        QVERIFY(recognise(u"٣٥٠٢٠٣١٩٨٤٠٨١٦٠٠٣٩", today).isEmpty()); // digits of another script
        QVERIFY(recognise(u"1395000234😀", today).isEmpty());
        QCOMPARE(checkNumber(NumberKind::Mobile, QString(10'000'000, u'1'), today).problem, NumberProblem::Format);
        for (int kind = 0; kind <= static_cast<int>(NumberKind::MatterNo); ++kind)
            for (const QString& text : { QString(), QStringLiteral("1"), QStringLiteral("闽"), QString(QChar(0xD840)), QString(64, u'9') })
                QVERIFY(!checkNumber(static_cast<NumberKind>(kind), text, today).valid);
    }
};
HUIMIN_TEST(NumbersTest)
#include "tst_numbers.moc"
