#include "models/matters/catalogueload.h"
#include "models/matters/formcheck.h"
#include "models/matters/situation.h"
#include "tests/support/testregistry.h"
#include <QSet>
#include <functional>

using namespace huimin;

class SituationTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;

    static ServiceItem birth()
    {
        const auto words = [](const char* list) {
            const QStringList split = QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            return std::vector<QString>(split.begin(), split.end());
        };
        ServiceItem item;
        item.materials = words("form birth");
        item.start = words("form birth abroad apost");
        item.questions = {
            { QStringLiteral("born"), {},
                { { QStringLiteral("here"), {}, words("abroad apost") }, { QStringLiteral("there"), {}, words("birth") },
                    { QStringLiteral("home"), {}, words("abroad"), {}, words("dna form"), { { QStringLiteral("birth"), QStringLiteral("witness") }, { QStringLiteral("apost"), QStringLiteral("form") } } } } },
            { QStringLiteral("proof"), {}, { { QStringLiteral("yes"), {}, {} }, { QStringLiteral("no"), {}, words("apost"), {}, words("consul") } }, {},
                QuestionCondition { QStringLiteral("born"), words("there") } },
            { QStringLiteral("again"), {}, { { QStringLiteral("yes"), {}, {} }, { QStringLiteral("no"), {}, words("consul") } }, {},
                QuestionCondition { QStringLiteral("proof"), words("no") } },
        };
        return item;
    }
    static QString listed(std::vector<Answer> answers) { return situationMaterials(birth(), answers).join(QLatin1Char(' ')); }
    static Answer said(const char* question, const char* answer) { return { QString::fromLatin1(question), QString::fromLatin1(answer) }; }

    /// Every way through the questions of an item, each answered.
    static void walk(const ServiceItem& item, std::vector<Answer> answers, const std::function<void(const std::vector<Answer>&, const ItemQuestion*)>& visit)
    {
        for (const ItemQuestion* question : askedQuestions(item, answers)) {
            if (std::any_of(answers.begin(), answers.end(), [&](const Answer& a) { return a.question == question->key; }))
                continue;
            visit(answers, question);
            for (const QuestionOption& option : question->options) {
                std::vector<Answer> more = answers;
                more.push_back({ question->key, option.key });
                walk(item, more, visit);
            }
            return;
        }
        visit(answers, nullptr);
    }
private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = shippedCatalogue();
        QVERIFY2(shipped.ok(), qPrintable(shipped.ok() ? QString() : shipped.error().reason));
        m_catalogue = *shipped;
    }
    void anAnswerReplacesThenDropsThenAdds()
    {
        QCOMPARE(listed({}), QStringLiteral("form birth abroad apost"));
        QCOMPARE(listed({ said("born", "here") }), QStringLiteral("form birth"));
        QCOMPARE(listed({ said("born", "home") }), QStringLiteral("form witness dna"));
    }
    void anAnswerToAQuestionThatIsNotAskedIsVoid()
    {
        QCOMPARE(listed({ said("born", "here"), said("proof", "no") }), QStringLiteral("form birth"));
        QCOMPARE(listed({ said("born", "there"), said("proof", "no") }), QStringLiteral("form abroad consul"));
        QCOMPARE(listed({ said("born", "there"), said("proof", "yes"), said("again", "no") }), QStringLiteral("form abroad apost"));
        QCOMPARE(listed({ said("born", "there"), said("proof", "no"), said("again", "no") }), QStringLiteral("form abroad"));
    }
    void followUpsAppearWithTheirAnswer()
    {
        const ServiceItem item = birth();
        QCOMPARE(askedQuestions(item, {}).size(), std::size_t(1));
        QCOMPARE(askedQuestions(item, { said("born", "there") }).size(), std::size_t(2));
        QCOMPARE(askedQuestions(item, { said("born", "there"), said("proof", "no") }).size(), std::size_t(3));
        QCOMPARE(askedQuestions(item, { said("born", "here"), said("proof", "no") }).size(), std::size_t(1));
    }
    void whereNobodyAskedTheItemsOwnListHolds()
    {
        QCOMPARE(neededMaterials(birth(), {}), (QStringList { QStringLiteral("form"), QStringLiteral("birth") }));
    }
    void theCommonestAnswersGiveTheItemsOwnList()
    {
        int items = 0;
        for (const ServiceItem& item : m_catalogue.items) {
            if (item.questions.empty())
                continue;
            ++items;
            std::vector<Answer> first;
            for (const ItemQuestion& question : item.questions)
                first.push_back({ question.key, question.options.front().key });
            QCOMPARE(situationMaterials(item, first), neededMaterials(item, {}));
        }
        QCOMPARE(items, 53);
    }
    void everyAnswerChangesTheListWhateverWasAnsweredBefore()
    {
        int branches = 0;
        for (const ServiceItem& item : m_catalogue.items)
            walk(item, {}, [&](const std::vector<Answer>& before, const ItemQuestion* question) {
                if (!question)
                    return;
                QSet<QString> lists { situationMaterials(item, before).join(QLatin1Char(' ')) };
                for (const QuestionOption& option : question->options) {
                    std::vector<Answer> answers = before;
                    answers.push_back({ question->key, option.key });
                    const QString list = situationMaterials(item, answers).join(QLatin1Char(' '));
                    QVERIFY2(!lists.contains(list), qPrintable(item.name + question->label + option.label));
                    lists << list;
                    ++branches;
                }
            });
        QVERIFY(branches > 250);
    }
};
HUIMIN_TEST(SituationTest)
#include "tst_situation.moc"
