#include "models/base/text.h"
#include "tests/support/testregistry.h"

using namespace huimin;

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void normaliseFoldsFullWidthLettersAndDigitsButKeepsChinesePunctuation()
    {
        QCOMPARE(normaliseText(u"　ＩＶＡＮＯＶＡ　Ａｎｎａ１２３ "), QStringLiteral("IVANOVA Anna123"));
        QCOMPARE(normaliseText(u"厦门（集团）有限公司"), QStringLiteral("厦门（集团）有限公司"));
    }
    void normaliseBringsEveryNameDotToOne()
    {
        for (const char16_t dot : { u'•', u'‧', u'∙', u'⋅', u'・', u'･', u'·' })
            QCOMPARE(normaliseText(QStringLiteral("买买提%1艾合买提江").arg(QChar(dot))), QStringLiteral("买买提·艾合买提江"));
    }
    void normaliseComposesAndTrims()
    {
        QCOMPARE(normaliseText(u"e\u0301"), QStringLiteral("é"));
        QCOMPARE(normaliseText(u"\t 张\r\n\n伟明 \u00a0"), QStringLiteral("张 伟明"));
        QCOMPARE(normaliseText(u""), QString());
    }
    void normaliseKeepsControlsForTheCheckToFind()
    {
        const QString text = normaliseText(QStringLiteral("张") + QChar(0) + QStringLiteral("伟"));
        QVERIFY(unacceptableCharacter(text, TextUse::Name) == std::optional<char32_t>(0));
    }
    void foldTakesPunctuationAndCaseToo()
    {
        QCOMPARE(foldText(u"３５０２０３１９８４０８１６００３ｘ"), QStringLiteral("35020319840816003x"));
        QCOMPARE(foldText(u"Ｚｗｍ，（闽Ｄ）－２０"), QStringLiteral("zwm,(闽d)-20"));
        QCOMPARE(foldText(u"26–03—01"), QStringLiteral("26-03-01"));
    }
    void lengthCountsCodePoints()
    {
        QCOMPARE(codePoints(u""), 0);
        QCOMPARE(codePoints(u"张伟明"), 3);
        QCOMPARE(codePoints(u"陈𠅤"), 2);
        QCOMPARE(codePoints(QString(QChar(0xD840)) + u'a'), 2); // a lone half counts as one
    }
    void initialIsAWholeCharacter()
    {
        QCOMPARE(initialOf(u"张伟明"), QStringLiteral("张"));
        QCOMPARE(initialOf(u"𠮷田美惠"), QStringLiteral("𠮷"));
        QCOMPARE(initialOf(u""), QString());
        QCOMPARE(initialOf(QString(QChar(0xD840))), QString(QChar(0xD840)));
    }
    void whatMayNotStandInANameIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("found"); // 0xFFFFFFFF: nothing
        QTest::addColumn<quint32>("foundInFreeText");
        const quint32 none = 0xFFFFFFFF;
        const auto row = [](const char* name, const QString& text, quint32 inName, quint32 inFree) { QTest::newRow(name) << text << inName << inFree; };
        row("Chinese", QStringLiteral("张伟明"), none, none);
        row("rare", QStringLiteral("洪志𬳽"), none, none);
        row("dot", QStringLiteral("买买提·艾合买提江"), none, none);
        row("Latin", QStringLiteral("O'BRIEN, Seán"), none, none);
        row("firm", QStringLiteral("厦门（集团）《A+》No.1&Co"), none, none);
        row("zero as a character", QStringLiteral("二〇〇"), none, none);
        row("NUL", QStringLiteral("张") + QChar(0), 0, 0);
        row("line break", QStringLiteral("张\n伟"), 0x0A, 0x0A);
        row("delete", QStringLiteral("\x7f"), 0x7F, 0x7F);
        row("C1", QString(QChar(0x85)), 0x85, 0x85);
        row("line separator", QString(QChar(0x2028)), 0x2028, 0x2028);
        for (char16_t c = 0x202A; c <= 0x202E; ++c)
            row(qPrintable(QStringLiteral("U+%1").arg(int(c), 4, 16)), QStringLiteral("a") + QChar(c), c, c);
        for (char16_t c = 0x2066; c <= 0x2069; ++c)
            row(qPrintable(QStringLiteral("U+%1").arg(int(c), 4, 16)), QStringLiteral("a") + QChar(c), c, c);
        row("right-to-left mark", QString(QChar(0x200F)), 0x200F, 0x200F);
        row("lone high", QStringLiteral("张") + QChar(0xD840), 0xD840, 0xD840);
        row("lone low", QString(QChar(0xDC00)) + u'x', 0xDC00, 0xDC00);
        row("high before another character", QString(QChar(0xD840)) + u'x', 0xD840, 0xD840);
        row("non-character", QString(QChar(0xFFFE)), 0xFFFE, 0xFFFE);
        row("emoji", QStringLiteral("张😀"), 0x1F600, none);
        row("old emoji with selector", QStringLiteral("☎️"), 0x260E, none);
        row("flag", QStringLiteral("🇨🇳"), 0x1F1E8, none);
        row("key cap", QStringLiteral("1⃣"), 0x20E3, none);
        row("zero width space", QStringLiteral("张") + QChar(0x200B), 0x200B, none);
        row("zero width joiner", QStringLiteral("张") + QChar(0x200D), 0x200D, none);
        row("byte order mark", QStringLiteral("张") + QChar(0xFEFF), 0xFEFF, none);
        row("replacement", QString(QChar(0xFFFD)), 0xFFFD, none);
    }
    void whatMayNotStandInANameIsFound()
    {
        QFETCH(QString, text);
        QFETCH(quint32, found);
        QFETCH(quint32, foundInFreeText);
        QCOMPARE(static_cast<quint32>(unacceptableCharacter(text, TextUse::Name).value_or(0xFFFFFFFF)), found);
        QCOMPARE(static_cast<quint32>(unacceptableCharacter(text, TextUse::Free).value_or(0xFFFFFFFF)), foundInFreeText);
    }
};
HUIMIN_TEST(TextTest)
#include "tst_text.moc"
