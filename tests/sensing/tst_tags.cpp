#include "models/base/random.h"
#include "models/sensing/rulebook.h"
#include "models/sensing/tags.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::sensing;

namespace {

const QDate today(2026, 11, 25);

FactValue anyValue(const FactSpec& spec, Random& random)
{
    const auto of = [&](std::uint64_t n) { return static_cast<std::size_t>(random.below(n)); };
    switch (spec.type) {
    case FactType::Date: return today.addDays(-static_cast<qint64>(of(2000)));
    case FactType::Number: return static_cast<std::int64_t>(of(110));
    case FactType::Flag: return of(2) == 1;
    case FactType::Text: return spec.values.empty() ? QStringLiteral("350203") : spec.values[of(spec.values.size())];
    case FactType::List: return std::vector<QString>(of(4), spec.values.empty() ? QStringLiteral("x") : spec.values[of(spec.values.size())]);
    case FactType::Numbers: return std::vector<std::int64_t> { static_cast<std::int64_t>(of(90)) };
    }
    return std::monostate {};
}

} // namespace

class TagsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto rules = RuleBook::shipped();
        QVERIFY(rules.ok());
        m_facts = rules->facts();
        auto book = TagBook::shipped(m_facts);
        QVERIFY(book.ok());
        m_book = std::move(*book);
    }
    void thereAreMoreThanSixtyAndNoneIsRefused()
    {
        for (const RuleProblem& problem : m_book.problems())
            qWarning().noquote() << problem.file << problem.rule << problem.path << problem.code << problem.words;
        QVERIFY(m_book.problems().empty());
        QVERIFY(m_book.rules().size() >= 60);
    }
    void everyTagHasAYesANoAndAnUnknown()
    {
        for (const TagRule& rule : m_book.rules()) {
            int seen = 0;
            for (const GoldenCase& golden : rule.cases)
                seen |= 1 << static_cast<int>(*golden.expect);
            QVERIFY2(seen == 7, qPrintable(rule.key));
        }
    }
    void whatIsMedicalOrSensitiveIsMarked()
    {
        for (const TagRule& rule : m_book.rules())
            for (const QString& name : factsOf(rule.when)) {
                const FactClass of = m_facts.find(name)->classOf;
                QVERIFY2(of < FactClass::Sensitive || rule.classOf >= of, qPrintable(rule.key));
            }
    }
    void aTagCarriesItsEvidenceAndItsEnd()
    {
        SubjectFacts subject;
        subject.applies = QStringLiteral("resident");
        subject.known.set(QStringLiteral("resident.age"), std::int64_t { 82 }, { {}, today.addDays(-9) });
        subject.known.set(QStringLiteral("household.size"), std::int64_t { 1 }, { QStringLiteral("走访"), today.addDays(-2) });
        const auto tags = m_book.tagsOf(subject, m_facts, today);
        const auto alone = std::find_if(tags.begin(), tags.end(), [](const Tag& tag) { return tag.key == QLatin1String("elderAlone"); });
        QVERIFY(alone != tags.end());
        QCOMPARE(alone->name, QStringLiteral("独居老人"));
        QCOMPARE(alone->evidence.size(), std::size_t(2));
        QCOMPARE(alone->evidence[1].source, QStringLiteral("走访"));
        QCOMPARE(alone->evidence[1].asOf, std::optional<QDate>(today.addDays(-2)));
        QCOMPARE(alone->expiresOn, today.addDays(180));
    }
    void aChangeRecomputesOnlyWhatDependsOnItAndGivesTheSameAsAFullRun()
    {
        SeededRandom random(11);
        for (const char* applies : { "resident", "enterprise" }) {
            SubjectFacts subject;
            subject.applies = QString::fromLatin1(applies);
            std::vector<Tag> tags = m_book.tagsOf(subject, m_facts, today);
            int turned = 0;
            for (int round = 0; round < 600; ++round) {
                const FactSpec& spec = m_facts.all()[static_cast<std::size_t>(random.below(m_facts.all().size()))];
                subject.known.set(spec.name, anyValue(spec, random), {});
                const auto after = m_book.retagged(tags, { spec.name }, subject, m_facts, today);
                QVERIFY2(after == m_book.tagsOf(subject, m_facts, today), qPrintable(spec.name));
                turned += after != tags ? 1 : 0;
                tags = after;
            }
            QVERIFY(turned > 30);
        }
        QVERIFY(m_book.dependingOn(QStringLiteral("vehicle.count")).size() < m_book.rules().size() / 4);
    }
    void aBadTagIsRefusedAndTheOthersGoOn_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* tag, const char* code) { QTest::newRow(name) << QByteArray(tag) << QString::fromLatin1(code); };
        row("unknown fact", R"({"key": "a", "name": "甲", "applies": "resident", "grade": "L1", "valid_days": 9, "all": [{"fact": "resident.luck", "op": "=", "value": 1}], "cases": [{"name": "a", "given": {}, "expect": "unknown"}]})", "unknown_fact");
        row("no golden case", R"({"key": "a", "name": "甲", "applies": "resident", "grade": "L1", "valid_days": 9, "all": [{"fact": "resident.age", "op": "=", "value": 1}], "cases": []})", "no_case");
        row("failing golden case", R"({"key": "a", "name": "甲", "applies": "resident", "grade": "L1", "valid_days": 9, "all": [{"fact": "resident.age", "op": "=", "value": 1}], "cases": [{"name": "a", "given": {}, "expect": "no"}]})", "failed_case");
        row("seen by more than its fact", R"({"key": "a", "name": "甲", "applies": "resident", "grade": "L1", "valid_days": 9, "all": [{"fact": "pregnancy.lmp_date", "op": "within", "value": "-P1Y"}], "cases": [{"name": "a", "given": {}, "expect": "unknown"}]})", "reason");
        row("contradiction", R"({"key": "a", "name": "甲", "applies": "resident", "grade": "L1", "valid_days": 9, "all": [{"fact": "resident.age", "op": "<", "value": 1}, {"fact": "resident.age", "op": ">", "value": 1}], "cases": [{"name": "a", "given": {}, "expect": "unknown"}]})", "contradiction");
        row("no end", R"({"key": "a", "name": "甲", "applies": "resident", "grade": "L1", "all": [{"fact": "resident.age", "op": "<", "value": 1}], "cases": [{"name": "a", "given": {}, "expect": "unknown"}]})", "range");
    }
    void aBadTagIsRefusedAndTheOthersGoOn()
    {
        QFETCH(QByteArray, tag);
        QFETCH(QString, code);
        const QByteArray sound = R"({"key": "sound", "name": "乙", "applies": "resident", "grade": "L1", "valid_days": 9, "all": [{"fact": "resident.age", "op": "<", "value": 1}], "cases": [{"name": "a", "given": {}, "expect": "unknown"}]})";
        const TagBook book = TagBook::load({ { QStringLiteral("t.json"), "{\"tags\": [" + tag + "," + sound + "]}" } }, m_facts);
        QCOMPARE(book.problems().size(), std::size_t(1));
        QCOMPARE(book.problems().front().code, code);
        QCOMPARE(book.rules().size(), std::size_t(1));
        QCOMPARE(book.rules().front().key, QStringLiteral("sound"));
    }

private:
    FactCatalogue m_facts;
    TagBook m_book;
};

HUIMIN_TEST(TagsTest)
#include "tst_tags.moc"
