#include "models/sensing/rulebook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::sensing;

namespace {

QDate d(const char* text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

QString text(const Windows& windows)
{
    QStringList parts;
    for (const Window& window : windows.list)
        parts << (window.start ? window.start->toString(Qt::ISODate) : QStringLiteral("-")) + QStringLiteral("..") + (window.due ? window.due->toString(Qt::ISODate) : QStringLiteral("-"));
    return parts.join(QLatin1Char(' '));
}

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto book = RuleBook::shipped();
        QVERIFY(book.ok());
        m_book = std::move(*book);
    }
    void durationsAreReadAndWhatIsNoneIsNot()
    {
        QCOMPARE(*Duration::parse(u"P16Y3M"), (Duration { 195, 0, 0 }));
        QCOMPARE(*Duration::parse(u"P12W6D"), (Duration { 0, 90, 0 }));
        QCOMPARE(*Duration::parse(u"-P90WD"), (Duration { 0, 0, -90 }));
        QCOMPARE(*Duration::parse(u"PT24H"), (Duration { 0, 1, 0 }));
        QCOMPARE(*Duration::parse(u"P0D"), (Duration {}));
        for (const char* bad : { "", "P", "-", "P1", "PD", "1D", "P1X", "P1D1M", "P1D1D", "PT1H", "PT", "P1WD1D", "P1Y5WD", "P-1D", "p1d", "P1.5D", " P1D" })
            QVERIFY2(!Duration::parse(QString::fromLatin1(bad)), bad);
        for (const char* far : { "P201Y", "P73201D", "P10001WD", "P999999999Y", "P9999999999D", "P2401M" })
            QCOMPARE(Duration::parse(QString::fromLatin1(far)).error().fields.first().code, QStringLiteral("range"));
    }
    void monthsGoToTheCorrespondingDayOrTheLastOfTheMonth()
    {
        const WorkCalendar calendar;
        QCOMPARE(added(d("2026-01-31"), { 1, 0, 0 }, calendar), d("2026-02-28"));
        QCOMPARE(added(d("2024-02-29"), { 12, 0, 0 }, calendar), d("2025-02-28"));
        QCOMPARE(added(d("2024-02-29"), { 48, 0, 0 }, calendar), d("2028-02-29"));
        QCOMPARE(added(d("2026-05-31"), { -3, 0, 0 }, calendar), d("2026-02-28"));
    }
    void wholeYearsOfAPersonOf29February()
    {
        QCOMPARE(wholeYears(d("2008-02-29"), d("2026-02-27")), 17);
        QCOMPARE(wholeYears(d("2008-02-29"), d("2026-02-28")), 18);
        QCOMPARE(wholeYears(d("1911-03-01"), d("2026-11-25")), 115);
    }
    void workingDaysGoOnBeyondTheCalendar()
    {
        const WorkCalendar calendar;
        QCOMPARE(added(d("1900-01-05"), { 0, 0, 1 }, calendar), d("1900-01-08"));
        QCOMPARE(added(d("2170-06-15"), { 0, 0, -5 }, calendar), d("2170-06-08"));
        QCOMPARE(adjusted(d("2170-06-16"), std::nullopt, Adjust::NextWorkday, calendar), d("2170-06-18"));
        QCOMPARE(adjusted(d("1900-01-07"), std::nullopt, Adjust::NextWorkdayHoliday, calendar), d("1900-01-08"));
    }
    void theEndMovesOverAHoliday()
    {
        // A month from 1 September 2026 is 1 October, in the holiday to the 7th.
        QCOMPARE(of("BIRTH-HUKOU", "2026-09-01"), QStringLiteral("2026-09-01..2026-10-08"));
        // The last day of a span in plain days is a Saturday, and stays where the rule does not move it.
        QCOMPARE(of("BIRTH-MED-INS", "2026-09-06"), QStringLiteral("2026-09-06..2026-12-05"));
    }
    void aPersonOf115HasWhatSheHas()
    {
        const auto windows = computed("ELDER-ALLOW-80", { d("1911-03-01"), d("2026-11-25"), 5, d("2026-11-25") });
        QCOMPARE(text(windows), QStringLiteral("1991-03-01..-"));
        QVERIFY(windows.open);
        const auto checks = computed("ELDER-HEALTH-65", { d("1911-03-01"), d("2026-11-25"), 2, d("2026-11-25") });
        QCOMPARE(text(checks), QStringLiteral("2026-03-01..- 2027-03-01..-"));
    }
    void windowsThatEndedAreLeftOutAndTheOneOfTheDayIsIn()
    {
        // 居住证签注: the month before each full year.
        const auto on = [&](const char* after) { return computed("RESPERMIT-ENDORSE", { d("2024-03-15"), d(after), 2, d("2026-11-25") }); };
        QCOMPARE(text(on("2026-03-16")), QStringLiteral("2026-02-15..2026-03-16 2027-02-15..2027-03-15"));
        QVERIFY(on("2026-03-16").open);
        QCOMPARE(text(on("2026-03-17")), QStringLiteral("2027-02-15..2027-03-15 2028-02-15..2028-03-15"));
        QVERIFY(!on("2026-03-17").open);
    }
    void openIsToldOfADayBeyondTheLimitToo()
    {
        const auto windows = computed("CHILD-CHK-YEARLY", { d("2020-01-10"), std::nullopt, 1, d("2026-11-25") });
        QCOMPARE(windows.list.size(), std::size_t(1));
        QVERIFY(windows.open);
        QVERIFY(!computed("CHILD-CHK-YEARLY", { d("2020-01-10"), std::nullopt, 1, d("2027-01-11") }).open);
    }
    void aYearWithTwoWindowsGivesBoth()
    {
        QCOMPARE(text(computed("TAX-PROPERTY", { d("2026-07-01"), std::nullopt, 3, d("2026-10-20") })),
            QStringLiteral("2026-04-01..2026-04-20 2026-10-01..2026-10-26 2027-04-01..2027-04-15"));
        QVERIFY(computed("TAX-PROPERTY", { d("2026-07-01"), std::nullopt, 3, d("2026-10-20") }).open);
    }
    void aWindowOverTheEndOfTheYearIsOne()
    {
        QCOMPARE(text(computed("MIL-CONSCRIPT", { d("2006-04-01"), d("2026-01-15"), 2, d("2026-01-15") })), QStringLiteral("2025-12-01..2026-08-10 2026-12-01..2027-08-10"));
    }
    void daysBeyondTheKnownYearsAreRefused()
    {
        const Rule& rule = ruleOf("ELDER-ALLOW-80");
        const WorkCalendar calendar;
        for (const QDate bad : { QDate(), QDate(1799, 12, 31), QDate(2200, 1, 1), QDate(9999, 12, 31) }) {
            const auto windows = windowsOf(*rule.window, { bad, {}, 5, d("2026-11-25") }, rule.parameters, {}, { calendar, m_book.tables() });
            QVERIFY(!windows);
            QCOMPARE(windows.error().fields.first(), (FieldIssue { QStringLiteral("/trigger"), QStringLiteral("range") }));
        }
        Parameters parameters = rule.parameters;
        parameters.insert(QStringLiteral("elder_age"), std::int64_t { 100000 });
        const auto far = windowsOf(*rule.window, { d("1946-12-05"), {}, 5, d("2026-11-25") }, parameters, {}, { calendar, m_book.tables() });
        QVERIFY(!far);
        QCOMPARE(far.error().fields.first(), (FieldIssue { QStringLiteral("/elder_age"), QStringLiteral("range") }));
    }
    void everyRuleAnswersForEveryYearThatItTakes()
    {
        const WorkCalendar calendar;
        for (const Rule& rule : m_book.rules())
            for (const char* trigger : { "1800-01-01", "1904-02-29", "2026-11-25", "2100-02-28", "2199-12-31" }) {
                Parameters parameters = rule.parameters;
                if (parameters.contains(QStringLiteral("category")))
                    parameters.insert(QStringLiteral("category"), QStringLiteral("F50"));
                const auto windows = windowsOf(*rule.window, { d(trigger), d("2026-11-25"), 3, d("2026-11-25") }, parameters, {}, { calendar, m_book.tables() });
                QVERIFY2(windows.ok(), qPrintable(rule.id + QLatin1Char(' ') + QString::fromLatin1(trigger)));
                for (const Window& window : windows->list)
                    QVERIFY2(!window.start || !window.due || *window.start <= *window.due, qPrintable(rule.id + QLatin1Char(' ') + QString::fromLatin1(trigger)));
            }
    }
    void retirementNeedsToKnowWhose()
    {
        const Rule& rule = ruleOf("RETIRE-DATE");
        const WorkCalendar calendar;
        FactSet facts;
        const auto ask = [&] { return windowsOf(*rule.window, { d("1975-03-10"), {}, 5, d("2026-11-25") }, rule.parameters, facts, { calendar, m_book.tables() }); };
        QCOMPARE(ask().error().fields.first().path, QStringLiteral("/resident.sex"));
        facts.set(QStringLiteral("resident.sex"), QStringLiteral("female"));
        QCOMPARE(ask().error().fields.first().path, QStringLiteral("/employment.kind"));
        facts.set(QStringLiteral("employment.kind"), QStringLiteral("manager"));
        QCOMPARE(text(*ask()), QStringLiteral("2031-07-10..-"));
    }

private:
    const Rule& ruleOf(const char* id) const
    {
        const Rule* rule = m_book.find(QString::fromLatin1(id), d("2026-11-25"));
        if (!rule)
            qFatal("no rule %s", id);
        return *rule;
    }
    Windows computed(const char* id, const WindowQuery& query) const
    {
        const Rule& rule = ruleOf(id);
        const WorkCalendar calendar;
        const auto windows = windowsOf(*rule.window, query, rule.parameters, {}, { calendar, m_book.tables() });
        return windows ? *windows : Windows {};
    }
    QString of(const char* id, const char* trigger) const { return text(computed(id, { d(trigger), {}, 50, d("2026-11-25") })); }

    RuleBook m_book;
};

HUIMIN_TEST(WindowsTest)
#include "tst_windows.moc"
