#include "models/base/csv.h"
#include "models/base/divisions.h"
#include "models/base/pinyin.h"
#include "tests/support/testregistry.h"
#include <QRegularExpression>

using namespace huimin;

namespace {
QStringList spaced(const QList<Reading>& readings)
{
    QStringList out;
    for (const Reading& reading : readings)
        out << reading.spaced();
    return out;
}
} // namespace

class PinyinTest : public QObject {
    Q_OBJECT
    const Pinyin pinyin {};

private Q_SLOTS:
    void aNameIsReadByItsUsualReadingFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("initials");
        const auto row = [](const char* name, const char* reading, const char* initials) {
            QTest::newRow(reading) << QString::fromUtf8(name) << QString::fromLatin1(reading) << QString::fromLatin1(initials);
        };
        row("张伟明", "zhang wei ming", "zwm");
        row("曾雅琴", "zeng ya qin", "zyq");
        row("单志强", "shan zhi qiang", "szq");
        row("覃志远", "qin zhi yuan", "qzy");
        row("仇英", "qiu ying", "qy");
        row("任丽", "ren li", "rl");
        row("吕梁", "lu liang", "ll");
        row("欧阳志强", "ou yang zhi qiang", "oyzq");
        row("尉迟恭", "yu chi gong", "ycg");
        row("万俟嘉言", "mo qi jia yan", "mqjy");
        row("澹台若水", "tan tai ruo shui", "ttrs");
        row("单于思远", "chan yu si yuan", "cysy");
        row("单思远", "shan si yuan", "ssy");
        row("歐陽龍", "ou yang long", "oyl");
        row("陈𠅤", "chen xi", "cx");
        row("洪志𬳽", "hong zhi shen", "hzs");
        row("买买提·艾合买提江", "mai mai ti ai he mai ti jiang", "mmtahmtj");
        row("扎西尼玛", "zha xi ni ma", "zxnm");
        row("IVANOVA ANNA", "ivanova anna", "ia");
        row("ＩＶＡＮＯＶＡ　Ａnna", "ivanova anna", "ia");
        row("O'BRIEN, SEÁN", "obrien sean", "os");
        row("安娜·伊万诺娃", "an na yi wan nuo wa", "anywnw");
    }
    void aNameIsReadByItsUsualReadingFirst()
    {
        QFETCH(QString, name);
        QFETCH(QString, reading);
        QFETCH(QString, initials);
        const auto readings = pinyin.ofName(name);
        QCOMPARE(readings.first().spaced(), reading);
        QCOMPARE(readings.first().initials(), initials);
    }
    void aNameOfSeveralReadingsIsFoundByEach()
    {
        QCOMPARE(spaced(pinyin.ofName(u"曾雅琴")), QStringList({ QStringLiteral("zeng ya qin"), QStringLiteral("ceng ya qin") }));
        QCOMPARE(spaced(pinyin.ofName(u"单志强")), QStringList({ QStringLiteral("shan zhi qiang"), QStringLiteral("dan zhi qiang") }));
        QCOMPARE(spaced(pinyin.ofName(u"仇英")), QStringList({ QStringLiteral("qiu ying"), QStringLiteral("chou ying") }));
        QCOMPARE(spaced(pinyin.ofName(u"覃明")), QStringList({ QStringLiteral("qin ming"), QStringLiteral("tan ming") }));
        QVERIFY(spaced(pinyin.ofName(u"单于思远")).contains(QStringLiteral("shan yu si yuan")));
        QVERIFY(spaced(pinyin.ofName(u"张乐")).contains(QStringLiteral("zhang yue")));
        QCOMPARE(spaced(pinyin.ofName(u"张伟明")).size(), 1);
    }
    void umlautIsFoundAsTypedAndAsInAPassport()
    {
        QCOMPARE(spaced(pinyin.ofName(u"吕绿漪")),
            QStringList({ QStringLiteral("lu lu yi"), QStringLiteral("lv lv yi"), QStringLiteral("lyu lyu yi") }));
        QVERIFY(spaced(pinyin.ofName(u"王女")).contains(QStringLiteral("wang nv")));
        QVERIFY(spaced(pinyin.ofWords(u"绿化")).contains(QStringLiteral("lv hua")));
    }
    void namesOfTheCityAreReadAsWritten()
    {
        // The invented names that are hard, with the reading that their bearers use.
        const auto table = CsvTable::read(QStringLiteral(":/huimin/names/names_special.csv"));
        QVERIFY(table.ok());
        const auto name = table->column(u"name"), reading = table->column(u"pinyin");
        int read = 0;
        for (qsizetype i = 0; i < table->size(); ++i) {
            if (table->at(i, reading).isEmpty())
                continue;
            QString wanted;
            for (const QChar c : table->at(i, reading).normalized(QString::NormalizationForm_D))
                if (!c.isMark())
                    wanted += c;
            QVERIFY2(spaced(pinyin.ofName(table->at(i, name))).contains(wanted), qPrintable(table->at(i, name) + u' ' + wanted));
            ++read;
        }
        QVERIFY(read > 25);
    }
    void everySurnameIsReadByItsOwnReading()
    {
        const auto table = CsvTable::read(QStringLiteral(":/huimin/names/surname_pinyin.csv"));
        for (qsizetype i = 0; i < table->size(); ++i) {
            QString wanted;
            const QString text = table->at(i, table->column(u"reading"));
            for (const QChar c : QString(text).replace(QRegularExpression(QStringLiteral("[ǖǘǚǜ]")), QStringLiteral("u")).normalized(QString::NormalizationForm_D))
                if (!c.isMark())
                    wanted += c;
            const Reading first = pinyin.ofName(table->at(i, 0) + QStringLiteral("明")).first();
            QCOMPARE(first.spaced(), wanted + QStringLiteral(" ming"));
        }
    }
    void firmsAndPlacesAreReadByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reading");
        const auto row = [](const char* text, const char* reading) { QTest::newRow(reading) << QString::fromUtf8(text) << QString::fromLatin1(reading); };
        row("厦门", "xia men");
        row("中国建设银行厦门分行", "zhong guo jian she yin hang xia men fen hang");
        row("长城音乐器材商行", "chang cheng yin yue qi cai shang hang");
        row("重庆火锅", "chong qing huo guo");
        row("重工机械", "zhong gong ji xie");
        row("曾厝垵", "zeng cuo an");
        row("前埔北社区", "qian pu bei she qu");
        row("厦门大厦", "xia men da sha");
        row("人民调解委员会", "ren min tiao jie wei yuan hui");
        row("朝阳幼儿园园长", "chao yang you er yuan yuan zhang");
        row("税率", "shui lu");
        row("新圩镇", "xin xu zhen");
        row("阿海便利店（7-11）", "a hai bian li dian 7 11");
        row("KTV娱乐", "ktv yu le");
        row("旅行社", "lu xing she");
    }
    void firmsAndPlacesAreReadByWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, reading);
        QCOMPARE(pinyin.ofWords(text).first().spaced(), reading);
    }
    void aWordOrCharacterOfSeveralReadingsIsFoundByEach()
    {
        QVERIFY(spaced(pinyin.ofWords(u"朝阳门")).contains(QStringLiteral("zhao yang men")));
        QVERIFY(spaced(pinyin.ofWords(u"长记")).contains(QStringLiteral("zhang ji")));
        // not in the list: both readings
        QVERIFY(spaced(pinyin.ofWords(u"宏行")).contains(QStringLiteral("hong hang")));
        QCOMPARE(spaced(pinyin.ofWords(u"银行")), QStringList({ QStringLiteral("yin hang") }));
    }
    void everyPlaceOfTheCityIsReadWhole()
    {
        for (const DivisionLevel level : { DivisionLevel::District, DivisionLevel::Street, DivisionLevel::Community })
            for (const Division& division : shippedDivisions().of(level))
                QCOMPARE(pinyin.ofWords(division.name).first().syllables.size(), division.name.size());
    }
    void hostileNamesAreReadInBounds()
    {
        QVERIFY(pinyin.ofName(u"").first().syllables.isEmpty());
        QCOMPARE(pinyin.ofName(u"😀·").size(), 1);
        QVERIFY(pinyin.ofName(QString(QChar(0xD840))).first().syllables.isEmpty());
        QVERIFY(pinyin.ofName(QString(1'000'000, u'长')).size() <= 24);
        QVERIFY(pinyin.ofWords(QString(1'000'000, u'长')).size() <= 12);
        QVERIFY(pinyin.ofWords(QString(1'000'000, u'长')).first().syllables.size() <= 256);
        QVERIFY(pinyin.ofName(QString(1'000'000, u'a')).first().joined().size() <= 256);
    }
    void surnamesAreDivided()
    {
        const Surnames& surnames = shippedSurnames();
        QCOMPARE(surnames.length(u"张伟明"), 1);
        QCOMPARE(surnames.length(u"欧阳志强"), 2);
        QCOMPARE(surnames.length(u"欧阳"), 1); // 欧 and 阳: a name is never a surname alone
        QCOMPARE(surnames.length(u"𠮷田美惠"), 2); // one character, two units
        QCOMPARE(surnames.length(u"买买提·艾合买提江"), 0);
        QCOMPARE(surnames.length(u"IVANOVA"), 0);
        QCOMPARE(surnames.length(u""), 0);
    }
};
HUIMIN_TEST(PinyinTest)
#include "tst_pinyin.moc"
