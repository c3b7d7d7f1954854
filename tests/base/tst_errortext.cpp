#include "models/base/errortext.h"
#include "tests/support/testregistry.h"
#include <QSet>

using namespace huimin;

namespace {
/// The tone of the house: nothing of this stands in a sentence.
const QStringList unwanted = { QStringLiteral("请"), QStringLiteral("您"), QStringLiteral("操作"), QStringLiteral("成功"), QStringLiteral("失败"),
    QStringLiteral("系统"), QStringLiteral("！"), QStringLiteral("!"), QStringLiteral("error"), QStringLiteral("%1"), QStringLiteral("%2") };

QString toneFault(const QString& sentence)
{
    if (sentence.isEmpty() || !sentence.endsWith(u'。'))
        return QStringLiteral("no whole sentence: ") + sentence;
    for (const QString& word : unwanted)
        if (sentence.contains(word))
            return word + QStringLiteral(" in ") + sentence;
    return {};
}
} // namespace

class ErrorTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnSentenceInTheToneOfTheHouse()
    {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const QString title = errorTitle(code, Language::Chinese);
            QCOMPARE(toneFault(title), QString());
            QVERIFY2(!seen.contains(title), qPrintable(errorName(code) + QStringLiteral(" says what another says")));
            seen.insert(title);
        }
    }
    void membersStandInTheSentence()
    {
        const auto said = [](ErrorCode code, const QVariantMap& members) { return errorSentence({ code, members }, Language::Chinese); };
        QCOMPARE(said(ErrorCode::Busy, { { QStringLiteral("retryAfter"), 5 } }), QStringLiteral("中心正忙，5 秒后再试。做过的都在等着发。"));
        QCOMPARE(said(ErrorCode::Offline, { { QStringLiteral("asOf"), QStringLiteral("09:07") }, { QStringLiteral("waiting"), 18 } }),
            QStringLiteral("连不上中心，照常办。数据是 09:07 的，18 件待发。"));
        QCOMPARE(said(ErrorCode::Offline, { { QStringLiteral("waiting"), 18 } }), errorTitle(ErrorCode::Offline, Language::Chinese));
        QCOMPARE(said(ErrorCode::FileUnreadable, { { QStringLiteral("file"), QStringLiteral("a%2.csv") } }), QStringLiteral("文件打不开：a%2.csv。"));
        QCOMPARE(said(ErrorCode::Invalid, { { QStringLiteral("line"), 7 }, { QStringLiteral("what"), QStringLiteral("columns") } }),
            QStringLiteral("第 7 行的列数和表头不一样。"));
        QCOMPARE(said(ErrorCode::ScopeLost, { { QStringLiteral("scope"), QStringLiteral("%2") }, { QStringLiteral("waiting"), 3 } }),
            QStringLiteral("%2不再归你管，3 件待发的转给了主管。"));
    }
    void everyFieldIssueHasASentence()
    {
        const QStringList codes = { QStringLiteral("required"), QStringLiteral("unknown"), QStringLiteral("type"), QStringLiteral("length"),
            QStringLiteral("range"), QStringLiteral("format"), QStringLiteral("region"), QStringLiteral("birth_date"), QStringLiteral("future"),
            QStringLiteral("check_digit"), QStringLiteral("prefix"), QStringLiteral("not_allowed") };
        QSet<QString> seen;
        for (const QString& code : codes) {
            QCOMPARE(toneFault(fieldIssueSentence(code, Language::Chinese)), QString());
            seen.insert(fieldIssueSentence(code, Language::Chinese));
        }
        QCOMPARE(seen.size(), codes.size());
        QCOMPARE(fieldIssueSentence(QStringLiteral("new_code"), Language::Chinese), QStringLiteral("这一项不对。"));
    }
    void everyProblemOfANumberIsAFieldIssue()
    {
        QCOMPARE(fieldIssueOf(NumberProblem::None), QString());
        for (int i = 1; i <= static_cast<int>(NumberProblem::Unknown); ++i) {
            const QString code = fieldIssueOf(static_cast<NumberProblem>(i));
            QVERIFY(fieldIssueSentence(code, Language::Chinese) != fieldIssueSentence(QStringLiteral("new_code"), Language::Chinese));
        }
    }
    void aNumberSaysWhatIsWrongAndWhereToLook()
    {
        const QDate today(2026, 11, 24);
        const auto said = [&](NumberKind kind, QStringView text) { return numberSentence(checkNumber(kind, text, today), Language::Chinese); };
        QCOMPARE(said(NumberKind::CitizenId, u"35020319840816003X"), QStringLiteral("这是身份证号，没有错。"));
        QCOMPARE(said(NumberKind::CitizenId, u"350203198408160031"),
            QStringLiteral("身份证号的校验位不对：有一位输错了。前面都没错的话，最后一位应为 X。"));
        QCOMPARE(said(NumberKind::CitizenId, u"35020319840816003"), QStringLiteral("身份证号少了 1 位：应有 18 位，现在 17 位。"));
        QCOMPARE(said(NumberKind::CitizenId, u"350203198402310031"), QStringLiteral("身份证号里的出生日期不对：没有这一天。"));
        QCOMPARE(said(NumberKind::Mobile, u"14212345678"), QStringLiteral("没有这个手机号段，对一下前 3 位。"));
        QCOMPARE(said(NumberKind::GridCell, u"350203010999001"), QStringLiteral("名录里没有这个网格编码。"));
    }
    void everyKindProblemAndWarningCanBeSaid()
    {
        for (int kind = 0; kind <= static_cast<int>(NumberKind::MatterNo); ++kind) {
            for (int problem = 0; problem <= static_cast<int>(NumberProblem::Unknown); ++problem) {
                Recognised number;
                number.kind = static_cast<NumberKind>(kind);
                number.problem = static_cast<NumberProblem>(problem);
                QCOMPARE(toneFault(numberSentence(number, Language::Chinese)), QString());
            }
        }
        for (int i = 0; i <= static_cast<int>(NumberWarning::DocumentNumber); ++i)
            QCOMPARE(toneFault(numberWarningSentence(static_cast<NumberWarning>(i), Language::Chinese)), QString());
    }
    void theCallersLanguageIsReadFromTheHeader()
    {
        QCOMPARE(languageOf(u""), Language::Chinese);
        QCOMPARE(languageOf(u"en"), Language::English);
        QCOMPARE(languageOf(u"en-GB,zh;q=0.5"), Language::English);
        QCOMPARE(languageOf(u"zh-CN, en;q=0.8"), Language::Chinese);
        QCOMPARE(languageOf(u"zh;q=0.2, EN;q=0.8"), Language::English);
        QCOMPARE(languageOf(u"fr, en;q=0"), Language::Chinese);
        QCOMPARE(languageOf(QString(100'000, u',')), Language::Chinese);
    }
};
HUIMIN_TEST(ErrorTextTest)
#include "tst_errortext.moc"
