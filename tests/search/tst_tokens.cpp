#include "models/base/divisions.h"
#include "models/base/pinyin.h"
#include "models/registry/dwelling.h"
#include "models/search/matcher.h"
#include "models/search/replicaindex.h"
#include "tests/support/memoryspace.h"
#include "tests/support/testregistry.h"
#include <algorithm>

using namespace huimin;
using namespace huimin::search;

/// What is typed finds whom it should, by tokens alone and by the check on the record.
class TokensTest : public QObject {
    Q_OBJECT
    const TokenKey m_key { 1, 2, 3 };
    const Pinyin m_pinyin;
    const QDate m_today { 2026, 11, 24 };

    Resident resident(const QString& name, int n) const
    {
        Resident r;
        r.id = ResidentId(childUuid(uuidFromText(u"0190a000-0000-7000-8000-000000000001"), n));
        r.name = name;
        r.birthDate = QDate(1984, 8, 16);
        r.idNumber = QStringLiteral("35020319840816003X");
        r.phone = QStringLiteral("13950002345");
        return r;
    }
    bool finds(const QString& typed, const QString& name) const
    {
        test::MemorySpace space;
        const Resident r = resident(name, 1);
        const RecordText record { "Resident", r.id.uuid, 1, toJson(r) };
        const auto tokens = tokensOf(m_key, m_pinyin, record, space);
        const Query query = parseQuery(typed, shippedDivisions());
        const TokenGroups groups = subjectGroups(query, m_key, m_today);
        const bool candidate = !groups.empty() && std::all_of(groups.begin(), groups.end(), [&](const auto& group) {
            return std::any_of(group.begin(), group.end(), [&](Token token) { return std::binary_search(tokens.begin(), tokens.end(), token); });
        });
        return candidate && Matcher(query, m_pinyin).match("Resident", *cardOf(record, space), {}, {}).has_value();
    }
private Q_SLOTS:
    void everyKindOfTermFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        const QString zhang = QStringLiteral("张伟明");
        QTest::newRow("whole name") << QStringLiteral("张伟明") << zhang << true;
        QTest::newRow("two characters") << QStringLiteral("伟明") << zhang << true;
        QTest::newRow("one character") << QStringLiteral("张") << zhang << true;
        QTest::newRow("initials") << QStringLiteral("zwm") << zhang << true;
        QTest::newRow("capital initials, full width") << QStringLiteral("ＺＷＭ") << zhang << true;
        QTest::newRow("pinyin") << QStringLiteral("zhangwei") << zhang << true;
        QTest::newRow("pinyin of the given name") << QStringLiteral("weiming") << zhang << true;
        QTest::newRow("pinyin as an input method leaves it") << QStringLiteral("zhang'wei'm") << zhang << true;
        QTest::newRow("initials and year of birth") << QStringLiteral("zwm 1984") << zhang << true;
        QTest::newRow("another year") << QStringLiteral("zwm 1985") << zhang << false;
        QTest::newRow("head of the id") << QStringLiteral("3502031984") << zhang << true;
        QTest::newRow("seven digits") << QStringLiteral("3502031") << zhang << true;
        QTest::newRow("whole id, small x, full width") << QStringLiteral("３５０２０３１９８４０８１６００３ｘ") << zhang << true;
        QTest::newRow("tail of the id") << QStringLiteral("003X") << zhang << true;
        QTest::newRow("tail of the phone") << QStringLiteral("2345") << zhang << true;
        QTest::newRow("surname and tail") << QStringLiteral("张 2345") << zhang << true;
        QTest::newRow("wrong tail") << QStringLiteral("张 2346") << zhang << false;
        QTest::newRow("other name") << QStringLiteral("李伟明") << zhang << false;
        QTest::newRow("surname zeng") << QStringLiteral("zengya") << QStringLiteral("曾雅琴") << true;
        QTest::newRow("surname shan") << QStringLiteral("shanzhi") << QStringLiteral("单志强") << true;
        QTest::newRow("the plain reading of it") << QStringLiteral("danzhi") << QStringLiteral("单志强") << true;
        QTest::newRow("rare character") << QStringLiteral("𠅤") << QStringLiteral("陈𠅤") << true;
        QTest::newRow("name with a dot") << QStringLiteral("艾合买提江") << QStringLiteral("买买提·艾合买提江") << true;
        QTest::newRow("dot typed") << QStringLiteral("买买提·艾合") << QStringLiteral("买买提·艾合买提江") << true;
        QTest::newRow("surname in full, given name by initials") << QStringLiteral("zengyq") << QStringLiteral("曾雅琴") << true;
        QTest::newRow("surname by its initial, given name in full") << QStringLiteral("zweiming") << zhang << true;
        QTest::newRow("first syllable and initials") << QStringLiteral("zhangwm") << zhang << true;
        QTest::newRow("mixed, of another name") << QStringLiteral("zhangwx") << zhang << false;
        QTest::newRow("nine digits") << QStringLiteral("350203198") << zhang << true;
        QTest::newRow("nine digits of another year") << QStringLiteral("350203197") << zhang << false;
        QTest::newRow("Latin name as it is written") << QStringLiteral("FLORES, MARIA CRISTINA") << QStringLiteral("FLORES, MARIA CRISTINA") << true;
        QTest::newRow("Latin name") << QStringLiteral("ivanova") << QStringLiteral("IVANOVA ANNA") << true;
    }
    void everyKindOfTermFinds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(bool, found);
        QCOMPARE(finds(typed, name), found);
    }
    void theRowSaysWhyAndWhere()
    {
        const Query query = parseQuery(QStringLiteral("wm"), shippedDivisions());
        test::MemorySpace space;
        const Resident r = resident(QStringLiteral("张伟明"), 1);
        const auto card = cardOf({ "Resident", r.id.uuid, 1, toJson(r) }, space);
        const Matcher matcher(query, m_pinyin);
        const auto match = matcher.match("Resident", *card, {}, {});
        QVERIFY(match);
        const std::optional<LookupRow> row = matcher.rowOf("Resident", *card, *match);
        QCOMPARE(row->matched, std::vector<MatchKind> { MatchKind::Initials });
        QCOMPARE(row->titleMarks, (std::vector<MarkRange> { { 1, 2 } }));
        QCOMPARE(row->pinyin, QStringLiteral("zhang wei ming"));
        QCOMPARE(row->pinyinMarks, (std::vector<MarkRange> { { 6, 1 }, { 10, 1 } }));
    }
    void betterMatchesComeFirst()
    {
        const auto known = Acquaintance::Pending, stranger = Acquaintance::None;
        QVERIFY(rankOf({ 0, 3, stranger, false, 0 }) < rankOf({ 1, 0, known, false, 0 }));
        QVERIFY(rankOf({ 1, 0, stranger, false, 50 }) < rankOf({ 1, 1, stranger, false, 0 }));
        QVERIFY(rankOf({ 1, 1, known, true, 99 }) < rankOf({ 1, 1, Acquaintance::Recent, false, 0 }));
        QVERIFY(rankOf({ 1, 1, stranger, false, 99 }) < rankOf({ 1, 1, stranger, true, 0 }));
    }
    void tooManyTermsAreSaid()
    {
        QVERIFY(parseQuery(QStringLiteral("a b c d e f g h i"), shippedDivisions()).tooMany);
        QVERIFY(parseQuery(QString(101, QLatin1Char('a')), shippedDivisions()).tooMany);
        QVERIFY(parseQuery(QStringLiteral("   "), shippedDivisions()).isEmpty());
    }
    void theIndexForgetsOldTokensAndKeepsNewOnes()
    {
        ReplicaIndex index;
        const QUuid id = childUuid(uuidFromText(u"0190a000-0000-7000-8000-000000000001"), 7);
        const auto found = [&index](TokenGroups groups) { return index.candidates({ std::move(groups), 10 })->size(); };
        index.set("Resident", id, QStringLiteral("350203010023003"), { { 1, 2, 3 } });
        QCOMPARE(found({ { 2 } }), std::size_t(1));
        index.merge();
        QCOMPARE(found({ { 1 }, { 9, 3 } }), std::size_t(1));
        index.set("Resident", id, {}, { { 4 } });
        QCOMPARE(found({ { 2 } }), std::size_t(0));
        QCOMPARE(found({ { 4 } }), std::size_t(1));
        index.merge();
        QCOMPARE(found({ { 2 } }), std::size_t(0));
        QCOMPARE(found({ { 4 } }), std::size_t(1));
        index.remove("Resident", id);
        QCOMPARE(index.subjects(), std::size_t(0));
        QCOMPARE(found({ { 4 } }), std::size_t(0));
    }
};
HUIMIN_TEST(TokensTest)
#include "tst_tokens.moc"
