#include "tests/support/paperexamples.h"
#include "tests/support/testregistry.h"
#include "ui/papers/paperlayout.h"
#include "ui/papers/qrcode.h"
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace huimin;
using namespace huimin::ui;

/// Papers as PDF: what can be read in them, and by whom.
class PaperPdfTest : public QObject {
    Q_OBJECT
    const PaperTemplates m_templates = PaperTemplates::load({});
    QTemporaryDir m_folder;

    static QString ran(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString() + QString::fromUtf8(process.readAllStandardError())));
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString saved(const Paper& paper)
    {
        const QString path = m_folder.filePath(paper.kind + (paper.language == Language::English ? QStringLiteral(".en.pdf") : QStringLiteral(".pdf")));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(paperPdf(paper)) < 0)
            qFatal("cannot write");
        file.close();
        const QString shots = qEnvironmentVariable("HUIMIN_SHOTS");
        if (!shots.isEmpty() && QFile::copy(path, shots + QLatin1Char('/') + QFileInfo(path).fileName()))
            PaperLayout(paper).image(0, 5).save(shots + QLatin1Char('/') + QFileInfo(path).completeBaseName() + QStringLiteral(".png"));
        return path;
    }
    /// Without spaces and line ends: where a text wraps is none of a test's business. Of a glyph that stands for a radical and for a
    /// character (⽂ and 文) the file names the radical: both are folded.
    static QString bare(QString text)
    {
        text = text.normalized(QString::NormalizationForm_KC);
        static const QString radicals = QStringLiteral("⺎兀⺟母⺠民⺫目⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟");
        text.replace(QChar(0x2012), QChar(0x2013)); // of two dashes that look alike
        for (qsizetype i = 0; i < radicals.size(); i += 2)
            text.replace(radicals.at(i), radicals.at(i + 1));
        text.remove(QRegularExpression(QStringLiteral("[\\s\\x{200b}\\f]")));
        return text;
    }

private Q_SLOTS:
    void everyTemplateBecomesAPdfThatSaysAllOfIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("english");
        for (const PaperKind& kind : paperBook().kinds)
            for (const bool english : { false, true })
                QTest::newRow(qPrintable(kind.number + QLatin1Char('_') + kind.key + (english ? QStringLiteral(".en") : QString()))) << kind.key << english;
    }
    void everyTemplateBecomesAPdfThatSaysAllOfIt()
    {
        QFETCH(QString, key);
        QFETCH(bool, english);
        const PaperKind& kind = *paperBook().kind(key);
        const Paper paper = test::examplePaper(m_templates, kind, english ? Language::English : Language::Chinese);
        const QString path = saved(paper);
        const QString text = bare(ran(QStringLiteral("pdftotext"), { QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-") }));
        if (kind.page != PaperPage::Slip)
            QVERIFY(text.contains(bare(paper.number)));
        // Every value that the template prints is in the text of the file.
        const PaperValues values = test::exampleValues(paper.language);
        const PaperTemplate& sheet = *m_templates.of(key, paper.language);
        for (const QString& name : sheet.names()) {
            const PaperFieldType type = paperBook().fields.value(name, PaperFieldType::Flag);
            QTextDocument plain;
            plain.setHtml(paper.html);
            const QString value = bare(name == QLatin1String("document.number") ? paper.number : values.values.value(name));
            if (type == PaperFieldType::Flag || !bare(plain.toPlainText()).contains(value))
                continue; // only asked in a condition, or in the branch that was not taken
            QVERIFY2(text.contains(value), qPrintable(name + QStringLiteral(": ") + value + QLatin1Char('\n') + text));
        }
        const QStringList fonts = ran(QStringLiteral("pdffonts"), { path }).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts)
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +yes\\b"))), qPrintable(font)); // embedded, with its map to Unicode
    }

    void aReprintSaysSoOnEveryPage()
    {
        Paper paper = test::examplePaper(m_templates, *paperBook().kind(u"04"), Language::Chinese);
        paper.reprint = 2;
        paper.html.replace(QStringLiteral("重印 第 1 次"), QStringLiteral("重印 第 2 次"));
        paper.html += QStringLiteral("<p>%1</p>").arg(QString(4000, QChar(0x597d)));
        const PaperLayout layout(paper);
        QVERIFY(layout.pages() > 1);
        const QString text = bare(ran(QStringLiteral("pdftotext"), { saved(paper), QStringLiteral("-") }));
        QCOMPARE(text.count(QStringLiteral("重印第2次")), layout.pages() + 1); // in the text itself, and at the foot of each page
        QVERIFY(text.contains(bare(QStringLiteral("第1页，共%1页").arg(layout.pages()))));
        QVERIFY(text.contains(bare(QStringLiteral("第%1页，共%1页").arg(layout.pages()))));
    }

    void aSlipIsAsLongAsItNeeds()
    {
        Paper paper = test::examplePaper(m_templates, *paperBook().kind(u"31"), Language::Chinese);
        const PaperLayout slip(paper);
        QCOMPARE(slip.pages(), 1);
        QCOMPARE(slip.pageSizeMm().width(), 80.0);
        QVERIFY(slip.pageSizeMm().height() < 150);
        paper.html += QStringLiteral("<p>再来一行</p>");
        QVERIFY(PaperLayout(paper).pageSizeMm().height() > slip.pageSizeMm().height());
    }

    void theCodeOnThePaperIsThatOfTheNumber()
    {
        const Paper paper = test::examplePaper(m_templates, *paperBook().kind(u"04"), Language::Chinese);
        // The modules of the code are found again in the picture of the page, whole and in their places.
        constexpr double dotsPerMm = 600 / 25.4;
        const QImage page = PaperLayout(paper).image(0, dotsPerMm);
        const QrCode code = qrCode(paper.code);
        QCOMPARE(code.width, 21);
        const int dot = static_cast<int>(std::ceil(25 * dotsPerMm / code.whole()));
        const auto isDark = [&](int x, int y) { return qGray(page.pixel(x, y)) < 128; };
        bool found = false;
        for (int top = 0; top < page.height() / 4 && !found; ++top)
            for (int left = page.width() / 2; left < page.width() - dot * code.width && !found; ++left) {
                if (!isDark(left + dot / 2, top + dot / 2) || isDark(left - dot / 2, top + dot / 2) || isDark(left + dot / 2, top - dot / 2))
                    continue;
                bool same = true;
                for (int i = 0; i < code.width * code.width && same; ++i)
                    same = isDark(left + i % code.width * dot + dot / 2, top + i / code.width * dot + dot / 2) == code.dark[static_cast<std::size_t>(i)];
                found = same;
            }
        QVERIFY(found);
    }
};

HUIMIN_TEST(PaperPdfTest)
#include "tst_paperpdf.moc"
