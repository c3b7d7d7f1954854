#include "models/papers/templates.h"
#include "tests/support/paperexamples.h"
#include "tests/support/testregistry.h"
#include <QTemporaryDir>

using namespace huimin;

/// Templates: what is filled how, what is refused where.
class TemplateTest : public QObject {
    Q_OBJECT
    static Result<PaperTemplate> parse(const QString& body, const QStringList& needs = { QStringLiteral("matter.number") })
    {
        return PaperTemplate::parse(QStringLiteral("<!-- page: A4 -->\n") + body, paperBook(), needs);
    }
    static QString filled(const QString& body, const PaperValues& values)
    {
        const auto sheet = parse(body);
        return sheet ? sheet->render(values).trimmed() : QStringLiteral("refused: ") + sheet.error().members.value(QStringLiteral("what")).toString();
    }

private Q_SLOTS:
    void everyShippedTemplateIsGood()
    {
        const PaperTemplates shipped = PaperTemplates::load({});
        for (const RefusedTemplate& refused : shipped.refused())
            qWarning("%s", qPrintable(refusedTemplateSentence(refused)));
        QCOMPARE(shipped.refused().size(), std::size_t(0));
        for (const PaperKind& kind : paperBook().kinds)
            for (const Language language : { Language::Chinese, Language::English }) {
                QVERIFY2(shipped.of(kind.key, language), qPrintable(kind.key));
                QVERIFY(shipped.of(kind.key, language)->page() == kind.page);
            }
        QVERIFY(!shipped.of(QStringLiteral("nothing"), Language::Chinese));
    }

    void valuesAreTextAndNeverHtml()
    {
        PaperValues values;
        values.values.insert(QStringLiteral("applicant.name"), QStringLiteral("<b>甲&乙</b> \"丙\" '丁'\n{{item.name}}\x01"));
        QCOMPARE(filled(QStringLiteral("<p>{{applicant.name}}</p>"), values),
            QStringLiteral("<p>&lt;b&gt;甲&amp;乙&lt;/b&gt; &quot;丙&quot; &#39;丁&#39;<br>{{item.name}}</p>"));
    }

    void conditionsAndLoops()
    {
        PaperValues values;
        values.values.insert(QStringLiteral("item.name"), QStringLiteral("事项"));
        values.lists.insert(QStringLiteral("materials"),
            { { { QStringLiteral("name"), QStringLiteral("身份证") }, { QStringLiteral("note"), QStringLiteral("核对过") } }, { { QStringLiteral("name"), QStringLiteral("户口簿") } } });
        const QString body = QStringLiteral("<ul>{{#each materials}}<li>{{material.name}}{{#if material.note}}，{{material.note}}{{else}}，无{{/if}}，{{item.name}}</li>{{/each}}</ul>"
                                            "{{#if materials}}<p>有</p>{{/if}}{{#if promised}}<p>承诺</p>{{else}}<p>没有承诺</p>{{/if}}");
        QCOMPARE(filled(body, values), QStringLiteral("<ul><li>身份证，核对过，事项</li><li>户口簿，无，事项</li></ul><p>有</p><p>没有承诺</p>"));
    }

    void aFaultIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, const char16_t* body, const char* what, int line, const char16_t* name) {
            QTest::newRow(tag) << QString::fromUtf16(body) << QString::fromLatin1(what) << line << QString::fromUtf16(name);
        };
        row("unknown field", u"<p>好</p>\n<p>{{matter.colour}}</p>", "field", 3, u"matter.colour");
        row("field with spaces", u"<p>{{ item.name }}</p>", "field", 2, u" item.name ");
        row("row's field outside", u"<p>\n{{material.name}}</p>", "field", 3, u"material.name");
        row("list as a value", u"<p>{{materials}}</p>", "list", 2, u"materials");
        row("flag as a value", u"<p>{{item.licence}}</p>", "flag", 2, u"item.licence");
        row("unknown tag", u"<p>a</p>\n\n<script>x</script>", "tag", 4, u"script");
        row("tag not closed", u"<table><tr><td>a</td></tr>", "tag", 2, u"table");
        row("closed crosswise", u"<p><b>a</p></b>", "tag", 2, u"/p");
        row("tag across a block", u"{{#if item.fee}}<p>a{{/if}}</p>", "tag", 2, u"p");
        row("closed within a block", u"<p>{{#if item.fee}}</p>{{/if}}", "tag", 2, u"/p");
        row("table in a cell", u"<table><tr><td><table></table></td></tr></table>", "place", 2, u"table");
        row("cell on its own", u"<td>a</td>", "place", 2, u"td");
        row("text outside", u"\nloose", "text", 3, u"l");
        row("field outside", u"{{item.name}}", "text", 2, u"item.name");
        row("style", u"<p style=\"color:red\">a</p>", "attribute", 2, u"style=\"color:red\"");
        row("script in a width", u"<table width=\"1000\"></table>", "attribute", 2, u"width=\"1000\"");
        row("picture from elsewhere", u"<p><img src=\"http://example.org/a.png\"></p>", "attribute", 2, u"src=\"http://example.org/a.png\"");
        row("picture without a source", u"<p><img class=\"qr\"></p>", "attribute", 2, u"src");
        row("unknown class", u"<p class=\"red\">a</p>", "class", 2, u"red");
        row("entity", u"<p>&copy;</p>", "entity", 2, u"&copy;");
        row("bare ampersand", u"<p>a & b</p>", "entity", 2, u"&");
        row("block not closed", u"{{#if item.fee}}<p>a</p>", "block", 2, u"if");
        row("closes nothing", u"<p>a</p>{{/each}}", "block", 2, u"/each");
        row("crossed blocks", u"{{#if item.fee}}{{#each conditions}}{{/if}}{{/each}}", "block", 2, u"/if");
        row("two elses", u"{{#if item.fee}}{{else}}{{else}}{{/if}}", "block", 2, u"else");
        row("else of a loop", u"<ul>{{#each conditions}}{{else}}{{/each}}</ul>", "block", 2, u"else");
        row("loop in a loop", u"<ul>{{#each conditions}}{{#each answers}}{{/each}}{{/each}}</ul>", "deep", 2, u"answers");
        row("five conditions", u"{{#if item.fee}}{{#if item.fee}}{{#if item.fee}}{{#if item.fee}}{{#if item.fee}}", "deep", 2, u"item.fee");
        row("comment", u"<p>a</p><!-- b -->", "tag", 2, u"!-- b --");
        row("braces", u"<p>{{item.name</p>", "block", 2, u"item.name</p>");
    }
    void aFaultIsRefusedWithItsLine()
    {
        QFETCH(QString, body);
        QFETCH(QString, what);
        QFETCH(int, line);
        QFETCH(QString, name);
        const auto sheet = parse(body);
        QVERIFY(!sheet.ok());
        QCOMPARE(sheet.error().members.value(QStringLiteral("what")).toString(), what);
        QCOMPARE(sheet.error().members.value(QStringLiteral("line")).toInt(), line);
        QCOMPARE(sheet.error().members.value(QStringLiteral("name")).toString(), name);
        QVERIFY(errorSentence(sheet.error()).contains(QString::number(line)));
    }

    void theCodeStandsOnlyWhereThereIsANumber()
    {
        const QString code = QStringLiteral("<p><img src=\"qr:matter\" class=\"qr\"></p>");
        QVERIFY(parse(code).ok());
        QCOMPARE(parse(code, {}).error().members.value(QStringLiteral("what")).toString(), QStringLiteral("code"));
        QVERIFY(parse(QStringLiteral("{{#if matter.number}}%1{{/if}}").arg(code), {}).ok());
        QVERIFY(!parse(QStringLiteral("{{#if matter.number}}{{else}}%1{{/if}}").arg(code), {}).ok());
    }

    void thePageIsSaidFirst()
    {
        QVERIFY(!PaperTemplate::parse(QStringLiteral("<p>a</p>"), paperBook(), {}).ok());
        QVERIFY(!PaperTemplate::parse(QStringLiteral("<!-- page: A3 -->\n<p>a</p>"), paperBook(), {}).ok());
        QCOMPARE(PaperTemplate::parse(QStringLiteral("<!-- page: slip -->\n<p>a</p>"), paperBook(), {})->page(), PaperPage::Slip);
        QCOMPARE(PaperTemplate::parse(QString(70'000, QLatin1Char('a')), paperBook(), {}).error().code, ErrorCode::TooLarge);
    }

    void theOfficesOwnTemplateWins()
    {
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("04_accepted.html", "<!-- page: A5 -->\n<p>我们的受理书 {{matter.number}}</p>\n");
        write("02_supplement_notice.html", "<!-- page: A4 -->\n<p>好</p>\n<p>{{matter.colour}}</p>\n");
        write("03_not_accepted.html", "<!-- page: A4 -->\n<p>\xff\xfe</p>\n");
        const PaperTemplates templates = PaperTemplates::load(folder.path());
        QVERIFY(templates.isOwn(QStringLiteral("accepted"), Language::Chinese));
        QCOMPARE(templates.of(QStringLiteral("accepted"), Language::Chinese)->page(), PaperPage::A5);
        QVERIFY(!templates.isOwn(QStringLiteral("accepted"), Language::English));
        // A bad one is refused by name and line, and the shipped one is used.
        QCOMPARE(templates.refused().size(), std::size_t(2));
        QCOMPARE(templates.refused().front().file, QStringLiteral("02_supplement_notice.html"));
        QCOMPARE(refusedTemplateSentence(templates.refused().front()), QStringLiteral("02_supplement_notice.html：第 3 行没有“matter.colour”这个字段。现在用自带的模板。"));
        QVERIFY(!templates.isOwn(QStringLiteral("supplement_notice"), Language::Chinese));
        QVERIFY(templates.of(QStringLiteral("supplement_notice"), Language::Chinese)->names().contains(QStringLiteral("problems")));
    }

    void whatEveryPaperNeedsIsSaidByItsTemplate()
    {
        const PaperTemplates shipped = PaperTemplates::load({});
        for (const PaperKind& kind : paperBook().kinds)
            for (const QString& need : kind.needs)
                QVERIFY2(shipped.of(kind.key, Language::Chinese)->names().contains(need), qPrintable(kind.key + QLatin1Char(' ') + need));
    }
};

HUIMIN_TEST(TemplateTest)
#include "tst_template.moc"
