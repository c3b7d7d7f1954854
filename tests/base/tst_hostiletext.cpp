#include "models/base/csv.h"
#include "models/base/masking.h"
#include "models/base/numbers.h"
#include "models/base/ownnumbers.h"
#include "models/base/pinyin.h"
#include "models/base/random.h"
#include "models/base/text.h"
#include "tests/support/testregistry.h"

using namespace huimin;

/// Random texts made of what breaks programs, the same in each run, and what must hold for every one of them.
class HostileTextTest : public QObject {
    Q_OBJECT
    const QDate today { 2026, 11, 24 };
    const Pinyin pinyin {};

    /// Pieces of real numbers and names between everything that is not.
    QString hostile(SeededRandom& random) const
    {
        static const QStringList pieces = { QStringLiteral("35020319840816003X"), QStringLiteral("91350203MA33F7HN2K"), QStringLiteral("13950002345"),
            QStringLiteral("闽D12345"), QStringLiteral("2603010000171"), QStringLiteral("L7KQ0001S"), QStringLiteral("350203"), QStringLiteral("350203010023003"),
            QStringLiteral("D2143569-X"), QStringLiteral("张伟明"), QStringLiteral("单于"), QStringLiteral("厦门银行"), QStringLiteral("·"), QStringLiteral("，"),
            QStringLiteral("😀"), QStringLiteral("𠅤"), QStringLiteral("'; DROP TABLE x; --"), QStringLiteral("<b>"), QStringLiteral("%1%n%s"), QStringLiteral("\""),
            QStringLiteral("+86"), QStringLiteral("０"), QStringLiteral("ｘ"), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral("\r\n"), QStringLiteral("@"),
            QString(QChar(0)), QString(QChar(0x202E)), QString(QChar(0xD800)), QString(QChar(0xDC00)), QString(QChar(0xFEFF)), QString(QChar(0x0301)) };
        QString out;
        const auto count = random.below(6);
        for (std::uint64_t i = 0; i < count; ++i) {
            QString piece = pieces.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(pieces.size()))));
            switch (random.below(6)) {
            case 0: piece.truncate(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(piece.size()) + 1))); break;
            case 1: piece[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(piece.size())))] = QChar(static_cast<char16_t>(random.below(0x10000))); break;
            case 2: piece = piece.repeated(1 + static_cast<int>(random.below(20))); break;
            case 3: piece = piece.toLower(); break;
            default: break;
            }
            out += piece;
        }
        return out;
    }

    /// One number, whole or with a few characters changed, or a run of digits.
    QString almostNumber(SeededRandom& random) const
    {
        static const QStringList numbers = { QStringLiteral("35020319840816003X"), QStringLiteral("350203840816003"), QStringLiteral("91350203MA33F7HN2K"),
            QStringLiteral("RUS350285081621"), QStringLiteral("13950002345"), QStringLiteral("闽D12345"), QStringLiteral("2603010000171"),
            QStringLiteral("L7KQ0001S"), QStringLiteral("350203010023003"), QStringLiteral("D2143569X"), QStringLiteral("350203010023") };
        static constexpr char16_t characters[] = u"0123456789XABDO港";
        const auto any = [&random] { return QChar(characters[random.below(16)]); };
        QString out = numbers.at(static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(numbers.size()))));
        if (random.below(4) == 0)
            for (QChar& c : out)
                c = QChar(static_cast<char16_t>(u'0' + random.below(10)));
        for (auto changes = random.below(3); changes > 0; --changes)
            out[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(out.size())))] = any();
        if (random.below(10) == 0)
            out += any();
        return out;
    }

private Q_SLOTS:
    void whatIsRecognisedIsConsistent()
    {
        SeededRandom random(1);
        int valid = 0;
        int invalid = 0;
        for (int i = 0; i < 50'000; ++i) {
            const QString text = i % 2 == 0 ? almostNumber(random) : hostile(random);
            for (const Recognised& number : recognise(text, today)) {
                QCOMPARE(number.valid, number.problem == NumberProblem::None);
                QVERIFY(number.normalised.size() <= 64);
                QCOMPARE(compactNumber(number.normalised), number.normalised);
                QCOMPARE(number.expectedCheck.size(), number.problem == NumberProblem::CheckDigit ? 1 : 0);
                // The form field says the same as the search box, and what is stored reads back.
                const Recognised again = checkNumber(number.kind, number.normalised, today);
                QCOMPARE(again.valid, number.valid);
                QCOMPARE(again.problem, number.problem);
                (number.valid ? valid : invalid)++;
            }
        }
        QVERIFY(valid > 1000 && invalid > 1000);
    }
    void fullWidthChangesNothing()
    {
        SeededRandom random(2);
        for (int i = 0; i < 20'000; ++i) {
            QString text = hostile(random);
            QString wide = text;
            for (QChar& c : wide)
                if (c > u' ' && c.unicode() < 0x7F)
                    c = QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
            const auto plain = recognise(text, today), full = recognise(wide, today);
            QCOMPARE(full.size(), plain.size());
            for (qsizetype k = 0; k < plain.size(); ++k)
                QCOMPARE(full.at(k).normalised, plain.at(k).normalised);
        }
    }
    void textIsNormalisedOnce()
    {
        SeededRandom random(3);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = hostile(random);
            const QString once = normaliseText(text);
            QCOMPARE(normaliseText(once), once);
            QVERIFY(codePoints(once) <= once.size());
            QVERIFY(once.startsWith(initialOf(once)));
        }
    }
    void masksHoldForEveryText()
    {
        SeededRandom random(4);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = hostile(random);
            for (int kind = static_cast<int>(MaskKind::Name); kind <= static_cast<int>(MaskKind::Text); ++kind) {
                const QString masked = mask(static_cast<MaskKind>(kind), text);
                QCOMPARE(masked.isEmpty(), text.isEmpty());
                QVERIFY(text.isEmpty() || masked.contains(u'*'));
            }
        }
    }
    void readingsAreOfLatinLettersOnly()
    {
        SeededRandom random(5);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = hostile(random);
            for (const auto& readings : { pinyin.ofName(text), pinyin.ofWords(text) }) {
                QVERIFY(!readings.isEmpty() && readings.size() <= 24);
                for (const Reading& reading : readings)
                    for (const QString& syllable : reading.syllables)
                        QVERIFY(!syllable.isEmpty() && std::all_of(syllable.begin(), syllable.end(), [](QChar c) {
                            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
                        }));
            }
        }
    }
    void tablesAreReadOrRefused()
    {
        SeededRandom random(6);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray text = QByteArrayLiteral("a,b\n") + hostile(random).toUtf8() + ',' + hostile(random).toUtf8() + '\n';
            const auto table = CsvTable::parse(text);
            if (table.ok()) {
                for (qsizetype row = 0; row < table->size(); ++row)
                    QVERIFY(!table->at(row, 1).contains(QChar(0)));
                ++read;
            } else {
                QCOMPARE(table.error().code, ErrorCode::Invalid);
                QVERIFY(table.error().members.value(QStringLiteral("line")).toInt() >= 1);
            }
        }
        QVERIFY(read > 1000);
    }
    void doorCodesAreReadOrRefused()
    {
        SeededRandom random(7);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = QStringLiteral("D350203010023003.") + hostile(random);
            if (const auto door = parseDoorCode(text))
                QCOMPARE(makeDoorCode(door->grid, door->door), text);
        }
    }
};
HUIMIN_TEST(HostileTextTest)
#include "tst_hostiletext.moc"
