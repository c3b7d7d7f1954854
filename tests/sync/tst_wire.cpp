#include "models/sync/wire.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// The protocol's texts: taken exactly, or void as a whole.
class WireTest : public QObject {
    Q_OBJECT
private:
    static QByteArray text(const char* words) { return QByteArray(words).replace('\'', '"'); }
    static QByteArray feed()
    {
        return text("{'scopes':{'added':[{'id':2,'kind':'grid','ref':'350203010023003'}],'removed':[9],'version':4}}\n"
                    "{'type':'Resident','id':'0190a000-0000-7000-8000-000000000001','kind':'put','rev':3,'scope':2,'row':{'id':'x','rev':5,'name':'张'}}\n"
                    "{'type':'Resident','id':'0190a000-0000-7000-8000-000000000002','kind':'drop','rev':4,'scope':2}\n"
                    "{'cursor':'abc','more':false,'serverTime':17,'epoch':'e','leaseUntil':18,'seq':40,'scopes':[{'id':2,'count':1,'sum':'00000000000000ff'}]}\n");
    }
    static Command command()
    {
        Command out;
        out.id = CommandId(uuidFromText(u"0190a000-0000-7000-8000-00000000000a"));
        out.type = QStringLiteral("EditContact");
        out.entity = { QStringLiteral("Resident"), uuidFromText(u"0190a000-0000-7000-8000-000000000001") };
        out.body.json = "{}";
        return out;
    }

private Q_SLOTS:
    void readsAPageOfTheFeed()
    {
        const auto page = wire::changesPage(feed());
        QVERIFY(page);
        QCOMPARE(page->scopes->added.front().ref, QStringLiteral("350203010023003"));
        QCOMPARE(page->scopes->removed, std::vector<int> { 9 });
        QCOMPARE(page->lines.size(), std::size_t { 2 });
        QCOMPARE(page->lines[0].rev, 3);
        QCOMPARE(page->lines[0].rowRev, 5);
        QCOMPARE(page->lines[0].row, text("{'id':'x','rev':5,'name':'张'}"));
        QVERIFY(page->lines[1].kind == FeedLine::Kind::Drop);
        QCOMPARE(page->cursor, QByteArray("abc"));
        QCOMPARE(page->sums.front().sum, 255);
        QCOMPARE(page->leaseUntil.us, 18);
    }

    void aBodyThatIsCutAnywhereIsVoid()
    {
        const QByteArray whole = feed();
        for (qsizetype size = 0; size < whole.size() - 1; ++size)
            QVERIFY2(!wire::changesPage(whole.left(size)), qPrintable(QString::number(size)));
        QVERIFY(wire::changesPage(whole.left(whole.size() - 1))); // the line feed at the end may be missing
    }

    void whatIsNotTheProtocolMakesThePageVoid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* name, const char* from, const char* to) { QTest::newRow(name) << text(from) << text(to); };
        row("unknown kind", "'kind':'drop'", "'kind':'move'");
        row("no row", ",'row':{'id':'x','rev':5,'name':'张'}", "");
        row("row without revision", "'rev':5,", "");
        row("no scope", ",'scope':2,'row'", ",'row'");
        row("bad id", "000000000002'", "00000000000'");
        row("bad sum", "00000000000000ff", "xx");
        row("no epoch", ",'epoch':'e'", "");
        row("no time", ",'serverTime':17", "");
        row("more is no truth", "'more':false", "'more':1");
        row("a line after the last", "}]}\n", "}]}\n{'type':'Resident','id':'0190a000-0000-7000-8000-000000000002','kind':'drop','rev':4,'scope':2}\n");
        row("not JSON", "'kind':'drop'", "'kind':drop");
    }
    void whatIsNotTheProtocolMakesThePageVoid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray body = feed();
        QVERIFY(body.contains(from));
        const auto page = wire::changesPage(body.replace(from, to));
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::CenterGarbage);
    }

    void membersOfANewerCenterAreKeptOrSkipped()
    {
        QByteArray body = feed();
        body.replace(text("'name':'张'"), text("'name':'张','shoeSize':{'eu':42}")).replace(text("'more':false"), text("'more':false,'weather':['rain']"));
        const auto page = wire::changesPage(body);
        QVERIFY(page);
        QVERIFY(page->lines[0].row.contains("shoeSize"));
    }

    void readsASnapshot()
    {
        const QByteArray line = text("{'type':'Resident','id':'0190a000-0000-7000-8000-000000000001','kind':'put','rev':3,'scope':2,'row':{'rev':3}}\n");
        const auto page = wire::snapshotPage(line + text("{'next':'Resident.1','at':12,'total':90}\n"), 2);
        QVERIFY(page);
        QCOMPARE(page->next.value(), QByteArray("Resident.1"));
        QCOMPARE(page->at, 12);
        QCOMPARE(page->total, 90);
        QVERIFY(!wire::snapshotPage(line + text("{'next':null,'at':12,'total':90}\n"), 2)->next);
        QVERIFY(!wire::snapshotPage(line + text("{'next':null,'at':12,'total':90}\n"), 3)); // of another scope
        QVERIFY(!wire::snapshotPage(line, 2));
    }

    void readsResultsInTheOrderOfTheBatch()
    {
        const QByteArray body = text("{'results':[{'id':'0190a000-0000-7000-8000-00000000000a','state':'conflict','rev':7,'record':{'rev':7},"
                                     "'conflict':'0190a000-0000-7000-8000-00000000000b','fields':[{'name':'phone','base':'1','mine':'2','theirs':null}]}],'serverTime':5}");
        const auto results = wire::commandResults(body, { command() });
        QVERIFY(results);
        QVERIFY(results->results.front().state == CommandState::Conflict);
        QCOMPARE(results->results.front().fields.front().theirs, QByteArray("null"));
        QCOMPARE(results->results.front().fields.front().mine, QByteArray("\"2\""));
        QVERIFY(!wire::commandResults(body, { command(), command() })); // one is missing
        Command other = command();
        other.id = CommandId(other.entity.id);
        QVERIFY(!wire::commandResults(body, { other }));
        QVERIFY(!wire::commandResults(QByteArray(body).replace("conflict\",\"rev", "hopeful\",\"rev"), { command() }));
    }

    void readsWhyACommandWasRefused()
    {
        const QByteArray body = text("{'results':[{'id':'0190a000-0000-7000-8000-00000000000a','state':'refused','problem':{'type':'/errors/act-not-possible','title':'x',"
                                     "'status':409,'stage':'60','errors':[{'path':'/name','code':'length'}]}}],'serverTime':5}");
        const auto results = wire::commandResults(body, { command() });
        const Error& problem = *results->results.front().problem;
        QCOMPARE(problem.code, ErrorCode::ActNotPossible);
        QCOMPARE(problem.members.value(QStringLiteral("stage")).toString(), QStringLiteral("60"));
        QCOMPARE(problem.fields.front().code, QStringLiteral("length"));
    }

    void readsASession()
    {
        const QByteArray body = text("{'token':'t','expires':9,'staff':{'id':'0190a000-0000-7000-8000-000000000001','name':'林芳','role':'clerk','hallId':null,"
                                     "'streets':['350203010000'],'scopes':[{'id':1,'kind':'city','ref':''}]},'device':'0190a000-0000-7000-8000-000000000002','epoch':'e',"
                                     "'schema':1,'serverTime':5,'leaseUntil':6,'deviceKey':'")
            + QByteArray(64, 'a') + text("','deviceCode':'7KQ'}");
        const auto session = wire::session(body);
        QVERIFY(session);
        QCOMPARE(session->actor.name, QStringLiteral("林芳"));
        QCOMPARE(session->actor.scopes.front().kind, QStringLiteral("city"));
        QCOMPARE(session->deviceKey.size(), 32);
        const auto again = wire::actorFromJson(wire::actorJson(session->actor));
        QVERIFY(again);
        QCOMPARE(again->staff, session->actor.staff);
        QCOMPARE(again->streets, session->actor.streets);
        QVERIFY(!wire::session(QByteArray(body).replace("\"token\":\"t\"", "\"token\":\"\"")));
    }
};

HUIMIN_TEST(WireTest)
#include "tst_wire.moc"
