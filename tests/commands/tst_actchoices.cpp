#include "models/base/errortext.h"
#include "models/commands/actchoices.h"
#include "models/commands/commandtypes.h"
#include "tests/support/matterfixture.h"
#include "tests/support/testregistry.h"
#include <QDirIterator>
#include <QRegularExpression>

using namespace huimin;
using test::json;
using test::MatterAtRest;

/// What can be done on a matter now, and why the rest cannot.
class ActChoicesTest : public QObject {
    Q_OBJECT

    static std::vector<ActChoice> choices(MatterAtRest& of, const Actor& actor)
    {
        auto listed = actChoices(of.town.records, MatterId(of.id), actor, of.town.calendar, of.town.at(10));
        if (!listed)
            qFatal("no choices");
        return *listed;
    }
    static std::optional<Error> hindrance(const std::vector<ActChoice>& all, const char* act)
    {
        for (const ActChoice& choice : all)
            if (choice.act == QLatin1String(act))
                return choice.hindrance;
        qFatal("no edge of %s", act);
    }
    static QString why(const std::vector<ActChoice>& all, const char* act)
    {
        const auto error = hindrance(all, act);
        return error ? error->members.value(QStringLiteral("why")).toString() : QStringLiteral("possible");
    }

private Q_SLOTS:
    void everyActOfTheDeclarationHasABody()
    {
        for (const MatterEdge& edge : matterStates().edges())
            QVERIFY2(actBody(edge.act), qPrintable(edge.act));
    }
    void officerExaminesAndAnotherDecides()
    {
        MatterAtRest of;
        of.rest(QStringLiteral("70"), of.licence());
        const auto mine = choices(of, of.town.officer);
        QVERIFY(!hindrance(mine, "RecordStep"));
        QVERIFY(!hindrance(mine, "ExtendLimit"));
        QCOMPARE(hindrance(mine, "GrantMatter")->code, ErrorCode::SamePerson);
        const auto others = choices(of, of.officer2);
        QVERIFY(!hindrance(others, "GrantMatter"));
        QVERIFY(!hindrance(others, "RefuseMatter"));
    }
    void clerkSeesWhatTheDepartmentDoes()
    {
        MatterAtRest of;
        of.rest(QStringLiteral("70"), of.licence());
        const auto seen = choices(of, of.town.clerk);
        QCOMPARE(hindrance(seen, "GrantMatter")->code, ErrorCode::ForbiddenRole);
        QVERIFY(!hindrance(seen, "WithdrawMatter"));
        QVERIFY(seen.front().isPossible()); // what can be done stands first
    }
    void anActThatWaitsForAnswerSaysSo()
    {
        MatterAtRest of;
        of.rest(QStringLiteral("70"), of.licence());
        QVERIFY(of.run(of.town.officer, "ExtendLimit", json("{'guard':'70','reason':'现场核查没做完'}")).ok());
        QCOMPARE(why(choices(of, of.town.officer), "ExtendLimit"), QStringLiteral("waiting"));
    }
    void itemWithoutProceduresHasNone()
    {
        MatterAtRest of;
        of.rest(QStringLiteral("70"), of.itemWhere([](const ServiceItem&, const Handling& h) { return h.procedures.isEmpty() && h.suspendReasons.isEmpty(); }));
        const auto seen = choices(of, of.town.officer);
        QCOMPARE(why(seen, "StartSpecialProcedure"), QStringLiteral("noProcedure"));
        QCOMPARE(why(seen, "SuspendMatter"), QStringLiteral("noSuspension"));
    }
    void nothingIsChangedByLooking()
    {
        MatterAtRest of;
        of.rest(QStringLiteral("70"), of.licence());
        const Matter before = of.now();
        const int writes = of.town.records.writes;
        choices(of, of.town.officer);
        QCOMPARE(of.town.records.writes, writes);
        QVERIFY(of.now() == before);
    }
    /// Every word that a command gives as `why` is a sentence in both languages.
    void everyReasonHasASentence()
    {
        QSet<QString> words;
        QDirIterator sources(QStringLiteral(HUIMIN_SOURCE_DIR "/models/commands"), { QStringLiteral("*.cpp") });
        static const QRegularExpression call(QStringLiteral("notNow\\(([^;]*)\\)"));
        static const QRegularExpression word(QStringLiteral("\"([A-Za-z]+)\""));
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
            while (calls.hasNext()) {
                auto inside = word.globalMatch(calls.next().captured(1));
                while (inside.hasNext())
                    words << inside.next().captured(1);
            }
        }
        QVERIFY(words.size() >= 24);
        words << QStringLiteral("decided");
        for (const QString& each : std::as_const(words)) {
            const Error error { ErrorCode::ActNotPossible, { { QStringLiteral("why"), each } } };
            for (const Language language : { Language::Chinese, Language::English })
                QVERIFY2(errorSentence(error, language) != errorTitle(ErrorCode::ActNotPossible, language), qPrintable(each));
        }
    }
    void missingPapersAreCounted()
    {
        const Error error { ErrorCode::ActNotPossible, { { QStringLiteral("missing"), QStringList { QStringLiteral("id"), QStringLiteral("rent") } } } };
        QCOMPARE(errorSentence(error, Language::Chinese), QStringLiteral("还缺 2 份材料：不齐不能这样办。"));
    }
};
HUIMIN_TEST(ActChoicesTest)
#include "tst_actchoices.moc"
