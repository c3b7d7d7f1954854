#include "models/base/random.h"
#include "models/sensing/rulebook.h"
#include "tests/support/testregistry.h"

using namespace huimin;
using namespace huimin::sensing;

namespace {

const QDate day(2026, 11, 25);

Condition asked(const QString& fact, Operator op, FactValue value = {})
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.test.fact = fact;
    condition.test.op = op;
    condition.test.value = std::move(value);
    return condition;
}

Condition joined(Condition::Kind kind, std::vector<Condition> parts)
{
    Condition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

/// a, b: known true or false, or not known.
FactSet given(std::optional<bool> a, std::optional<bool> b)
{
    FactSet facts;
    if (a)
        facts.set(QStringLiteral("a"), *a);
    if (b)
        facts.set(QStringLiteral("b"), *b);
    return facts;
}

Truth truthOf(Condition::Kind kind, std::optional<bool> a, std::optional<bool> b)
{
    return evaluate(joined(kind, { asked(QStringLiteral("a"), Operator::Is, true), asked(QStringLiteral("b"), Operator::Is, true) }), given(a, b), {}, day).truth;
}

} // namespace

class ConditionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTablesOfKleeneHold()
    {
        const std::optional<bool> yes = true, no = false, unknown;
        using Kind = Condition::Kind;
        QCOMPARE(truthOf(Kind::All, yes, yes), Truth::Yes);
        QCOMPARE(truthOf(Kind::All, yes, unknown), Truth::Unknown);
        QCOMPARE(truthOf(Kind::All, unknown, no), Truth::No);
        QCOMPARE(truthOf(Kind::All, no, unknown), Truth::No);
        QCOMPARE(truthOf(Kind::Any, unknown, yes), Truth::Yes);
        QCOMPARE(truthOf(Kind::Any, unknown, no), Truth::Unknown);
        QCOMPARE(truthOf(Kind::Any, no, no), Truth::No);
        QCOMPARE(truthOf(Kind::None, no, no), Truth::Yes);
        QCOMPARE(truthOf(Kind::None, unknown, yes), Truth::No);
        QCOMPARE(truthOf(Kind::None, unknown, no), Truth::Unknown);
    }
    void knownToBeNoneIsAnAnswer()
    {
        FactSet facts;
        facts.set(QStringLiteral("d"), std::monostate {});
        QCOMPARE(evaluate(asked(QStringLiteral("d"), Operator::Is), facts, {}, day).truth, Truth::Yes);
        QCOMPARE(evaluate(asked(QStringLiteral("d"), Operator::AtLeast, QDate(2020, 1, 1)), facts, {}, day).truth, Truth::No);
        QCOMPARE(evaluate(asked(QStringLiteral("other"), Operator::Is), facts, {}, day).truth, Truth::Unknown);
    }
    void operatorsAnswerAtTheirEdges()
    {
        FactSet facts;
        facts.set(QStringLiteral("n"), std::int64_t { 80 });
        facts.set(QStringLiteral("date"), day.addDays(30));
        facts.set(QStringLiteral("birth"), QDate(1946, 12, 5));
        facts.set(QStringLiteral("list"), std::vector<QString> { QStringLiteral("x"), QStringLiteral("y") });
        facts.set(QStringLiteral("sums"), std::vector<std::int64_t> { 40, 60 });
        const auto is = [&](const char* fact, Operator op, FactValue value) { return evaluate(asked(QString::fromLatin1(fact), op, std::move(value)), facts, {}, day).truth == Truth::Yes; };
        QVERIFY(is("n", Operator::AtLeast, std::int64_t { 80 }));
        QVERIFY(!is("n", Operator::Greater, std::int64_t { 80 }));
        QVERIFY(is("n", Operator::AtMost, std::int64_t { 80 }));
        QVERIFY(!is("n", Operator::Less, std::int64_t { 80 }));
        QVERIFY(is("n", Operator::NotEqual, std::int64_t { 79 }));
        QVERIFY(is("list", Operator::Has, QStringLiteral("y")));
        QVERIFY(is("list", Operator::HasNot, QStringLiteral("z")));
        QVERIFY(is("list", Operator::CountAtLeast, std::int64_t { 2 }));
        QVERIFY(!is("list", Operator::CountAtLeast, std::int64_t { 3 }));
        QVERIFY(is("sums", Operator::SumAtMost, std::int64_t { 100 }));
        QVERIFY(!is("sums", Operator::SumAtMost, std::int64_t { 99 }));
        Condition within = asked(QStringLiteral("date"), Operator::Within);
        within.test.span = QStringLiteral("P30D");
        QCOMPARE(evaluate(within, facts, {}, day).truth, Truth::Yes);
        QCOMPARE(evaluate(within, facts, {}, day.addDays(-1)).truth, Truth::No);
        QCOMPARE(evaluate(within, facts, {}, day.addDays(31)).truth, Truth::No);
        Condition turns = asked(QStringLiteral("birth"), Operator::Turns);
        turns.test.age = 80;
        turns.test.span = QStringLiteral("P10D");
        QCOMPARE(evaluate(turns, facts, {}, day).truth, Truth::Yes);
        QCOMPARE(evaluate(turns, facts, {}, QDate(2026, 11, 24)).truth, Truth::No);
        Condition expires = asked(QStringLiteral("date"), Operator::Expires);
        expires.test.kind = QStringLiteral("passport");
        expires.test.span = QStringLiteral("P3M");
        QCOMPARE(evaluate(expires, facts, {}, day).missing, QStringList { QStringLiteral("certificate.kind") });
        facts.set(QStringLiteral("certificate.kind"), QStringLiteral("passport"));
        QCOMPARE(evaluate(expires, facts, {}, day).truth, Truth::Yes);
    }
    void learningAFactNeverTurnsAYesOrANo()
    {
        // Every shipped rule, over random facts of its own, one of them learned after the other.
        const auto book = RuleBook::shipped();
        QVERIFY(book.ok());
        SeededRandom random(5);
        int turned = 0;
        for (const Rule& rule : book->rules()) {
            if (rule.any.empty() && rule.none.empty())
                continue;
            for (int round = 0; round < 20; ++round) {
                FactSet facts;
                Truth before = evaluate(rule.any, rule.none, facts, rule.parameters, day).truth;
                for (const QString& name : rule.conditionFacts()) {
                    facts.set(name, someValue(*book->facts().find(name), random));
                    const Truth after = evaluate(rule.any, rule.none, facts, rule.parameters, day).truth;
                    QVERIFY2(before == Truth::Unknown || before == after, qPrintable(rule.id));
                    turned += before != after ? 1 : 0;
                    before = after;
                }
                QVERIFY2(before != Truth::Unknown, qPrintable(rule.id));
            }
        }
        QVERIFY(turned > 100);
    }

private:
    static FactValue someValue(const FactSpec& spec, Random& random)
    {
        const auto of = [&](std::uint64_t n) { return static_cast<std::size_t>(random.below(n)); };
        switch (spec.type) {
        case FactType::Date: return QDate(2020, 1, 1).addDays(static_cast<qint64>(of(3000)));
        case FactType::Number: return static_cast<std::int64_t>(of(120));
        case FactType::Flag: return of(2) == 1;
        case FactType::Text: return spec.values.empty() ? QStringLiteral("350203") : spec.values[of(spec.values.size())];
        case FactType::List: return spec.values.empty() ? std::vector<QString> {} : std::vector<QString> { spec.values[of(spec.values.size())] };
        case FactType::Numbers: return std::vector<std::int64_t> { static_cast<std::int64_t>(of(90)) };
        }
        return std::monostate {};
    }
};

HUIMIN_TEST(ConditionsTest)
#include "tst_conditions.moc"
