#include "models/base/divisions.h"
#include "models/base/masking.h"
#include "models/registry/profile.h"
#include "tests/support/bench.h"
#include "ui/widgets/formfield.h"
#include <QAbstractItemView>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QRegularExpression>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Every page in English: what is left of Chinese is data (names, addresses, items, papers), never a word of the program.
class EnglishTest : public QObject {
    Q_OBJECT

    static void gather(const QJsonValue& value, QStringList& into)
    {
        if (value.isString()) {
            into << value.toString();
        } else if (value.isArray()) {
            for (const QJsonValue each : value.toArray())
                gather(each, into);
        } else if (value.isObject()) {
            for (const QJsonValue each : value.toObject())
                gather(each, into);
        }
    }
    /// What the rules say: their sentences (in pieces, between what is filled in), laws and tags, and the names of facts, are data that
    /// an office edits, in Chinese.
    static QStringList ruleWords()
    {
        static const QRegularExpression filledIn(QStringLiteral("\\{[^}]*\\}"));
        QStringList all;
        QDirIterator files(QStringLiteral(":/huimin/rules"), { QStringLiteral("*.json") }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                gather(QJsonDocument::fromJson(file.readAll()).object(), all);
        }
        QStringList pieces;
        for (const QString& each : all)
            for (const QString& piece : each.split(filledIn, Qt::SkipEmptyParts))
                if (piece.trimmed().size() > 1)
                    pieces << piece.trimmed();
        return all + pieces;
    }
    /// What the records say. Of an item its form is the program's, and has English.
    static QStringList dataOf(Family& family)
    {
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        QStringList all;
        for (const Schema* schema : recordTypes()) {
            const auto records = family.desk.space.all(schema->type);
            for (const RecordText& record : *records) {
                QJsonObject object = QJsonDocument::fromJson(record.text).object();
                object.remove(QStringLiteral("form"));
                if (record.type == "Material")
                    all << object.value(QStringLiteral("form")).toString() << QJsonDocument::fromJson(record.text).object().value(QStringLiteral("form")).toString();
                object.remove(QStringLiteral("questions"));
                gather(object, all);
            }
        }
        for (const GridCell* cell : { &family.town.grid, &family.town.neighbourGrid, &family.town.farGrid })
            all << shippedDivisions().placeName(cell->division);
        all << addressText(family.town.address, {});
        for (const DivisionLevel level : { DivisionLevel::District, DivisionLevel::Street, DivisionLevel::Community })
            for (const Division& division : shippedDivisions().of(level)) // names on the map
                all << division.name << division.place();
        all << ruleWords();
        all << QStringLiteral("思明区") << QStringLiteral("闽D"); // a district; a plate before its covered digits
        all << QStringLiteral("中文"); // the name of the other language
        const QStringList named = all;
        for (const QString& each : named)
            if (each.size() <= 4 && each.contains(han))
                all << mask(MaskKind::Name, each) << each.left(1); // 张**, and the letter of an avatar
        all.erase(std::remove_if(all.begin(), all.end(), [](const QString& each) { return !each.contains(han); }), all.end());
        std::sort(all.begin(), all.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        all.removeDuplicates();
        return all;
    }
    static QStringList everythingIn(QWidget& window)
    {
        QStringList all = WindowHands::texts(window) + WindowHands::spoken(window).split(QLatin1Char('\n'));
        for (const auto* view : window.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model())
                continue;
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                all << view->model()->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    all << view->model()->index(row, column).data().toString();
            }
        }
        for (const auto* field : window.findChildren<FormField*>())
            all << field->label() << field->error();
        for (const auto* line : window.findChildren<QLineEdit*>())
            all << line->placeholderText() << line->toolTip();
        return all;
    }
    static void check(Bench& bench, const QStringList& data, const char* where)
    {
        static const QRegularExpression chineseDate(QStringLiteral("(\\d+年)?\\d+月\\d+日"));
        static const QRegularExpression han(QStringLiteral("[\\p{Han}、，。：；（）]"));
        QStringList left;
        QStringList texts = everythingIn(bench.work->window());
        if (const Page* page = bench.page()) {
            texts << page->title();
            for (const KeyHint& hint : page->keyHints())
                texts << hint.text;
        }
        for (const QString& text : texts) {
            QString rest = text;
            for (const QString& each : data)
                rest.remove(each);
            rest.remove(chineseDate); // in a sentence of a rule
            if (rest.contains(han) && !left.contains(text))
                left << text;
        }
        bench.shot(QStringLiteral("en_%1").arg(QLatin1String(where)));
        QVERIFY2(left.isEmpty(), qPrintable(QLatin1String(where) + QStringLiteral(": ") + left.join(QStringLiteral(" | "))));
    }

private Q_SLOTS:
    void noPageSpeaksChinese_data()
    {
        QTest::addColumn<QString>("steps"); // what is typed into the finder, or @ and a key
        QTest::newRow("signin") << QString();
        QTest::newRow("start") << QStringLiteral("-");
        QTest::newRow("person") << QStringLiteral("zwm");
        QTest::newRow("firm") << QStringLiteral("鹭海");
        QTest::newRow("matters") << QStringLiteral("@3");
        QTest::newRow("sync") << QStringLiteral("@4");
        QTest::newRow("settings") << QStringLiteral("@5");
        QTest::newRow("keys") << QStringLiteral("@0");
        QTest::newRow("items") << QStringLiteral("zwm>@F3");
        QTest::newRow("takein") << QStringLiteral("zwm>@F3>seal");
        QTest::newRow("finder") << QStringLiteral("?zwm");
        QTest::newRow("purpose") << QStringLiteral("zwm>@E");
        QTest::newRow("locked") << QStringLiteral("-");
    }
    void noPageSpeaksChinese()
    {
        QFETCH(QString, steps);
        Preferences english;
        english.language = QStringLiteral("en");
        Bench bench(english);
        const QStringList data = dataOf(bench.family);
        const char* where = QTest::currentDataTag();
        if (!steps.isEmpty()) {
            bench.signIn();
            for (const QString& step : steps.split(QLatin1Char('>'))) {
                if (step == QLatin1String("@F3")) {
                    bench.key(Qt::Key_F3);
                } else if (step == QLatin1String("@P")) {
                    bench.key(Qt::Key_P, Qt::ControlModifier);
                } else if (step == QLatin1String("@E")) {
                    bench.key(Qt::Key_E, Qt::ControlModifier);
                } else if (step == QLatin1String("@0")) {
                    bench.key(Qt::Key_F1, Qt::ControlModifier);
                } else if (step.startsWith(QLatin1Char('@'))) {
                    bench.key(Qt::Key(Qt::Key_0 + step.mid(1).toInt()), Qt::ControlModifier);
                } else if (step == QLatin1String("seal")) {
                    bench.type(QStringLiteral("gzkzba"));
                    bench.key(Qt::Key_Return);
                } else if (step.startsWith(QLatin1Char('?'))) {
                    bench.key(Qt::Key_K, Qt::ControlModifier);
                    bench.type(step.mid(1));
                } else if (step != QLatin1String("-")) {
                    bench.find(step);
                }
                bench.settle();
            }
        }
        if (QLatin1String(where) == QLatin1String("locked")) {
            bench.key(Qt::Key_L, Qt::ControlModifier);
            bench.settle();
        }
        check(bench, data, where);
    }
};
HUIMIN_TEST(EnglishTest)
#include "tst_english.moc"
