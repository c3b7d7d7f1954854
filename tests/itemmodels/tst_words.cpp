#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include "models/matters/catalogueload.h"
#include "models/matters/states.h"
#include "tests/support/testregistry.h"
#include <QLocale>
#include <QRegularExpression>

using namespace huimin;

/// What the catalogue and the calendar say in each language.
class WordsTest : public QObject {
    Q_OBJECT

    static void speak(QLocale::Language language)
    {
        QLocale::setDefault(language == QLocale::English ? QLocale(language, QLocale::UnitedKingdom) : QLocale(language, QLocale::China));
    }
    static bool isEnglish(const QString& text)
    {
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        return !text.contains(han);
    }

private Q_SLOTS:
    void cleanup() { speak(QLocale::Chinese); }

    void everyFormSpeaksEnglish()
    {
        speak(QLocale::English);
        const auto catalogue = shippedCatalogue();
        QVERIFY(catalogue.ok());
        int fields = 0;
        for (const ServiceItem& item : catalogue->items)
            for (const FormFieldSpec& field : item.form) {
                ++fields;
                const QString at = item.itemCode + QLatin1Char(' ') + field.key;
                QVERIFY2(!cataloguewords::label(field).isEmpty() && isEnglish(cataloguewords::label(field)), qPrintable(at));
                QVERIFY2(!cataloguewords::section(field).isEmpty() && isEnglish(cataloguewords::section(field)), qPrintable(at));
                QVERIFY2(isEnglish(cataloguewords::help(field)), qPrintable(at));
                QCOMPARE(cataloguewords::help(field).isEmpty(), !field.help.has_value());
                for (const FormOption& option : field.options)
                    QVERIFY2(isEnglish(cataloguewords::label(option)), qPrintable(at + option.key));
            }
        QVERIFY(fields > 500);
    }
    void stagesActsAndDocumentsSpeakEnglishAndBeginLarge()
    {
        speak(QLocale::English);
        QStringList all;
        for (const MatterStage& stage : matterStates().stages())
            all << cataloguewords::stage(stage.code);
        for (const char* act : { "ReceivePapers", "AskSupplement", "ReceiveSupplement", "AcceptMatter", "StartReview", "GrantMatter", "DeemAccepted" })
            all << cataloguewords::act(QLatin1String(act));
        for (const DocumentKind& kind : matterStates().documents())
            all << cataloguewords::document(kind.number);
        for (const QString& text : all) {
            QVERIFY2(isEnglish(text), qPrintable(text));
            QVERIFY2(!text.isEmpty() && text.at(0).isUpper(), qPrintable(text));
        }
        speak(QLocale::Chinese);
        QCOMPARE(cataloguewords::stage(QStringLiteral("30")), QStringLiteral("收件"));
        QCOMPARE(cataloguewords::act(QStringLiteral("AcceptMatter")), QStringLiteral("受理"));
        QCOMPARE(cataloguewords::document(QStringLiteral("04")), QStringLiteral("受理决定书"));
    }
    void daysAreSaidInTheLanguageOfTheProgram()
    {
        const QDate today(2026, 11, 24);
        const QDate day(2026, 11, 26);
        const QDate far(2027, 1, 15);
        const Instant at = businessInstant(day, QTime(9, 12));
        speak(QLocale::Chinese);
        QCOMPARE(daywords::day(day, today), QStringLiteral("11-26"));
        QCOMPARE(daywords::day(far, today), QStringLiteral("2027-01-15"));
        QCOMPARE(daywords::moment(at, today), QStringLiteral("11-26 09:12"));
        QCOMPARE(daywords::weekday(day), QStringLiteral("11-26 周四"));
        QCOMPARE(daywords::month(far), QStringLiteral("2027-01"));
        speak(QLocale::English);
        QCOMPARE(daywords::day(day, today), QStringLiteral("26 Nov"));
        QCOMPARE(daywords::day(far, today), QStringLiteral("15 Jan 2027"));
        QCOMPARE(daywords::day(day), QStringLiteral("26 Nov"));
        QCOMPARE(daywords::moment(at, today), QStringLiteral("26 Nov 09:12"));
        QCOMPARE(daywords::weekday(day), QStringLiteral("Thu 26 Nov"));
        QCOMPARE(daywords::month(far), QStringLiteral("Jan 2027"));
        QCOMPARE(daywords::wholeDay(day), QStringLiteral("26 Nov 2026"));
        QCOMPARE(daywords::moment(Instant()), QString());
    }
};
HUIMIN_TEST(WordsTest)
#include "tst_words.moc"
