#include "models/sensing/rulebook.h"
#include "tests/support/testregistry.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace huimin;
using namespace huimin::sensing;

namespace {

QByteArray shippedFacts()
{
    QFile file(QStringLiteral(":/huimin/rules/facts.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A rule that is in order; tests change one thing of it.
QJsonObject soundRule()
{
    return QJsonDocument::fromJson(R"({
        "id": "SOUND", "version": 1, "name": "高龄津贴", "kind": "entitlement", "theme": "养老", "audience": "自然人", "applies": "resident",
        "owner": "民政", "law": "第三条", "confidence": "H", "push": "yes", "use": "reminder", "valid": {"from": null, "to": null},
        "facts": ["resident.birth_date"], "params": {"age": 80},
        "any": [{"clause": "满80周岁", "all": [{"fact": "resident.age", "op": ">=", "value": {"param": "age"}}, {"fact": "resident.sex", "op": "=", "value": "female"}]}],
        "window": {"kind": "age", "trigger": "resident.birth_date", "start": "P{age}Y", "adjust": "none"},
        "reason": "已满{resident.age}周岁",
        "cases": [{"name": "刚满", "given": {"resident.age": 80, "resident.sex": "female"}, "expect": "yes"},
                  {"name": "窗口", "trigger": "1946-12-05", "window": {"start": "2026-12-05", "due": null}}]})").object();
}

RuleBook bookOf(const QList<QJsonObject>& rules)
{
    QJsonArray array;
    for (const QJsonObject& rule : rules)
        array.append(rule);
    auto tables = shippedTables();
    if (!tables)
        qFatal("no tables");
    auto book = RuleBook::load({ { QStringLiteral("test.json"), QJsonDocument(QJsonObject { { QStringLiteral("rules"), array } }).toJson() } }, shippedFacts(), *tables, WorkCalendar());
    if (!book)
        qFatal("no book");
    return *book;
}

QJsonObject with(QJsonObject rule, const char* member, const QByteArray& json)
{
    const QJsonArray one = QJsonDocument::fromJson('[' + json + ']').array();
    if (one.isEmpty())
        qFatal("the test's own JSON: %s", json.constData());
    rule.insert(QLatin1String(member), one.first());
    return rule;
}

} // namespace

/// A bad rule is refused with its place and reason; the others go on.
class RefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSoundRuleIsTaken()
    {
        const RuleBook book = bookOf({ soundRule() });
        QVERIFY2(book.problems().empty(), book.problems().empty() ? "" : qPrintable(book.problems().front().path + book.problems().front().code));
        QCOMPARE(book.rules().size(), std::size_t(1));
    }
    void aBadRuleIsRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* member, const char* json, const char* path, const char* code) {
            QTest::newRow(name) << QByteArray(member) << QByteArray(json) << QString::fromLatin1(path) << QString::fromLatin1(code);
        };
        row("unknown operator", "any", R"([{"clause": "a", "all": [{"fact": "resident.age", "op": "like", "value": 1}]}])", "/any/0/all/0/op", "unknown_operator");
        row("unknown fact", "any", R"([{"all": [{"fact": "resident.star_sign", "op": "=", "value": "x"}]}])", "/any/0/all/0/fact", "unknown_fact");
        row("unknown fact of a trigger", "window", R"({"kind": "age", "trigger": "resident.born", "start": "P1Y", "adjust": "none"})", "/window/trigger", "unknown_fact");
        row("trigger that is no date", "window", R"({"kind": "age", "trigger": "resident.sex", "start": "P1Y", "adjust": "none"})", "/window/trigger", "type");
        row("operator that does not fit the fact", "any", R"([{"all": [{"fact": "resident.sex", "op": "within", "value": "P1D"}]}])", "/any/0/all/0/op", "type");
        row("value of a wrong type", "any", R"([{"all": [{"fact": "resident.age", "op": ">=", "value": "eighty"}]}])", "/any/0/all/0/value", "type");
        row("value that is not among those of the fact", "any", R"([{"all": [{"fact": "resident.sex", "op": "=", "value": "m"}]}])", "/any/0/all/0/value", "type");
        row("value left out", "any", R"([{"all": [{"fact": "resident.sex", "op": "="}]}])", "/any/0/all/0/value", "required");
        row("unknown parameter", "any", R"([{"all": [{"fact": "resident.age", "op": ">=", "value": {"param": "height"}}]}])", "/any/0/all/0/value/param", "unknown_parameter");
        row("older than 80 and younger than 60", "any", R"([{"all": [{"fact": "resident.age", "op": ">=", "value": 80}, {"fact": "resident.age", "op": "<", "value": 60}]}])", "/any/0", "contradiction");
        row("male and female", "any", R"([{"all": [{"fact": "resident.sex", "op": "=", "value": "male"}, {"all": [{"fact": "resident.sex", "op": "in", "value": ["female", "unknown"]}]}]}])", "/any/0", "contradiction");
        row("has it and has it not", "any", R"([{"all": [{"fact": "certificate.held", "op": "has", "value": "passport"}, {"fact": "certificate.held", "op": "hasNot", "value": "passport"}]}])", "/any/0", "contradiction");
        row("no date, and later than one", "any", R"([{"all": [{"fact": "resident.death_date", "op": "is", "value": null}, {"fact": "resident.death_date", "op": ">", "value": "2026-01-01"}]}])", "/any/0", "contradiction");
        row("between the wrong way round", "any", R"([{"all": [{"fact": "resident.age", "op": "between", "value": [9, 3]}]}])", "/any/0", "contradiction");
        row("empty clause", "any", R"([{"clause": "a", "all": []}])", "/any/0/all", "empty");
        row("no clause at all", "any", "[]", "/any", "empty");
        row("duration that overflows", "window", R"({"kind": "age", "trigger": "resident.birth_date", "start": "P99999Y", "adjust": "none"})", "/window/start", "range");
        row("duration of many digits", "window", R"({"kind": "age", "trigger": "resident.birth_date", "start": "P99999999999999999999D", "adjust": "none"})", "/window/start", "range");
        row("duration that cannot be read", "window", R"({"kind": "age", "trigger": "resident.birth_date", "start": "80 years", "adjust": "none"})", "/window/start", "format");
        row("duration of units in disorder", "window", R"({"kind": "age", "trigger": "resident.birth_date", "start": "P1D2M", "adjust": "none"})", "/window/start", "format");
        row("working days beside others", "window", R"({"kind": "offset", "trigger": "resident.birth_date", "due": "P1M5WD", "adjust": "none"})", "/window/due", "format");
        row("parameter that makes it overflow", "params", R"({"age": 100000})", "/window/start", "range");
        row("interval of nothing", "window", R"({"kind": "recurring", "trigger": "resident.birth_date", "start": "P1Y", "interval": "P0D", "adjust": "none"})", "/window/interval", "range");
        row("day that no year has", "window", R"({"kind": "calendar", "trigger": "calendar", "dates": [["02-30", "03-01"]], "adjust": "none"})", "/window/dates", "format");
        row("kind that is none", "window", R"({"kind": "moon", "trigger": "resident.birth_date", "adjust": "none"})", "/window/kind", "format");
        row("member of another kind", "window", R"({"kind": "age", "trigger": "resident.birth_date", "start": "P1Y", "interval": "P1Y", "adjust": "none"})", "/window/interval", "member");
        row("table that is none", "window", R"({"kind": "table", "trigger": "resident.birth_date", "table": "tides", "adjust": "none"})", "/window/table", "table");
        row("no golden case", "cases", "[]", "/cases", "no_case");
        row("golden case that fails", "cases", R"([{"name": "错", "given": {"resident.age": 79, "resident.sex": "female"}, "expect": "yes"}])", "/cases/0", "failed_case");
        row("golden case of a window that fails", "cases", R"([{"name": "错", "trigger": "1946-12-05", "window": {"start": "2026-12-06", "due": null}}])", "/cases/0", "failed_case");
        row("golden case of other missing facts", "cases", R"([{"name": "错", "given": {"resident.age": 80}, "expect": "unknown", "missing": ["resident.age"]}])", "/cases/0", "failed_case");
        row("golden case that asks nothing", "cases", R"([{"name": "空", "given": {}}])", "/cases/0", "empty");
        row("missing date of a golden case", "cases", R"([{"name": "空", "window": {"start": "2026-12-05", "due": null}}])", "/cases/0/trigger", "required");
        row("29 February of a common year", "cases", R"([{"name": "日", "trigger": "2025-02-29", "window": {"start": null, "due": null}}])", "/cases/0/trigger", "format");
        row("valid to before from", "valid", R"({"from": "2026-02-01", "to": "2026-01-01"})", "/valid", "validity");
        row("low confidence that is sent", "confidence", R"("L")", "/push", "push");
        row("reason of an unknown fact", "reason", R"("已满{resident.weight}公斤")", "/reason", "reason");
        row("reason that tells something medical", "reason", R"("{pregnancy.lmp_date}")", "/reason", "reason");
        row("fact without a record that is not listed", "any", R"([{"all": [{"fact": "employment.employer", "op": "=", "value": true}]}])", "/facts", "required");
        row("member with a slip of the pen", "wndow", "{}", "/wndow", "member");
        row("no law", "law", R"("")", "/law", "required");
        row("version 0", "version", "0", "/version", "range");
    }
    void aBadRuleIsRefusedWithPlaceAndReason()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(QString, code);
        QJsonObject bad = with(soundRule(), member.constData(), json);
        bad.insert(QStringLiteral("id"), QStringLiteral("BAD"));
        // A case of a condition that the change makes pointless must not hide what is wrong.
        const RuleBook book = bookOf({ bad, soundRule() });
        QCOMPARE(book.problems().size(), std::size_t(1));
        const RuleProblem& problem = book.problems().front();
        QCOMPARE(problem.rule, QStringLiteral("BAD"));
        QCOMPARE(problem.file, QStringLiteral("test.json"));
        QCOMPARE(problem.code, code);
        QCOMPARE(problem.path, path);
        QCOMPARE(book.rules().size(), std::size_t(1));
        QCOMPARE(book.rules().front().id, QStringLiteral("SOUND"));
    }
    void nestingIsTakenToEightAndNoFurther()
    {
        QByteArray part = R"({"fact": "resident.age", "op": ">=", "value": 1})";
        for (int depth = 7; depth >= 1; --depth)
            part = QByteArray(depth % 2 ? "{\"all\": [" : "{\"any\": [") + part + "]}";
        const QByteArray cases = R"([{"name": "a", "given": {"resident.age": 1}, "expect": "yes"}])";
        const QJsonObject eight = with(with(soundRule(), "any", '[' + part + ']'), "cases", cases);
        QVERIFY(bookOf({ eight }).problems().empty());
        const RuleBook nine = bookOf({ with(eight, "any", "[{\"all\": [" + part + "]}]") });
        QCOMPARE(nine.problems().front().code, QStringLiteral("nesting"));
        QVERIFY(nine.problems().front().path.startsWith(QStringLiteral("/any/0/all/0/all/0/any")));
    }
    void aFileThatIsNoJsonNamesItsLineAndTheOthersGoOn()
    {
        auto tables = shippedTables();
        QVERIFY(tables.ok());
        const QByteArray sound = QJsonDocument(QJsonObject { { QStringLiteral("rules"), QJsonArray { soundRule() } } }).toJson();
        const auto book = RuleBook::load({ { QStringLiteral("broken.json"), "{\n\"rules\": [\n{,\n" }, { QStringLiteral("sound.json"), sound } }, shippedFacts(), *tables, WorkCalendar());
        QVERIFY(book.ok());
        QCOMPARE(book->problems().size(), std::size_t(1));
        QCOMPARE(book->problems().front().code, QStringLiteral("json"));
        QCOMPARE(book->problems().front().words, QStringLiteral("3"));
        QCOMPARE(book->rules().size(), std::size_t(1));
    }
    void aVersionThatStandsTwiceOrLeavesAGapIsRefused()
    {
        QCOMPARE(bookOf({ soundRule(), soundRule() }).problems().front().code, QStringLiteral("duplicate"));
        const QJsonObject first = with(soundRule(), "valid", R"({"from": null, "to": "2026-06-30"})");
        const QJsonObject second = with(with(soundRule(), "version", "2"), "valid", R"({"from": "2026-07-01", "to": null})");
        const RuleBook good = bookOf({ first, second });
        QVERIFY(good.problems().empty());
        QCOMPARE(good.find(QStringLiteral("SOUND"), QDate(2026, 6, 30))->version, 1);
        QCOMPARE(good.find(QStringLiteral("SOUND"), QDate(2026, 7, 1))->version, 2);
        QCOMPARE(bookOf({ first, with(second, "valid", R"({"from": "2026-07-02", "to": null})") }).problems().front().code, QStringLiteral("validity"));
        QCOMPARE(bookOf({ first, with(second, "valid", R"({"from": "2026-06-30", "to": null})") }).problems().front().code, QStringLiteral("validity"));
    }
    void aTableWithAGapIsRefused()
    {
        const QByteArray head = "cat,birth_ym,delay_months\n";
        const QByteArray others = "F55,1970-01,1\nF50,1975-01,1\n";
        QVERIFY(RetirementTable::parse(head + "M60,1965-01,1\nM60,1965-02,1\n" + others).ok());
        const auto gap = RetirementTable::parse(head + "M60,1965-01,1\nM60,1965-03,1\n" + others);
        QVERIFY(!gap);
        QCOMPARE(gap.error().members.value(QStringLiteral("what")).toString(), QStringLiteral("gap"));
        QCOMPARE(gap.error().members.value(QStringLiteral("line")).toInt(), 3);
        QVERIFY(!RetirementTable::parse(head + "M60,1965-01,1\n").ok());
        QVERIFY(!RetirementTable::parse(head + "M60,1965-01,77\n" + others).ok());
    }
};

HUIMIN_TEST(RefusalsTest)
#include "tst_refusals.moc"
