#include "tests/support/bench.h"
#include <QScrollArea>

using namespace huimin;
using namespace huimin::test;
using namespace huimin::ui;

/// Every page in narrow windows, at 150 % and 200 %, in both languages: nothing is cut, and nothing has to be scrolled sideways.
/// With HUIMIN_SHOTS set it leaves a picture of each.
class LooksTest : public QObject {
    Q_OBJECT

    static QStringList faults(const Page& page)
    {
        QStringList all;
        for (const auto* area : page.findChildren<QScrollArea*>())
            if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width() + 1)
                all << QStringLiteral("%1 px too wide").arg(area->widget()->width() - area->viewport()->width());
        for (const auto* label : page.findChildren<Label*>()) {
            if (!label->isVisible() || label->fullText().isEmpty())
                continue;
            const bool wraps = label->wordWrap();
            const QSize wanted = wraps ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            const bool elides = !wraps && label->minimumSizeHint().width() < label->sizeHint().width();
            if (!wraps && !elides && label->width() + 1 < wanted.width())
                all << QStringLiteral("cut: ") + label->fullText();
            if (label->height() + 1 < wanted.height())
                all << QStringLiteral("too low: ") + label->fullText();
            if (elides && label->width() < label->sizeHint().width() && label->toolTip().isEmpty())
                all << QStringLiteral("shortened without a tooltip: ") + label->fullText();
            // A name that is elided to nothing says nothing.
            if (elides && label->width() < std::min(label->sizeHint().width(), dp(40)))
                all << QStringLiteral("squeezed: ") + label->fullText();
        }
        return all;
    }

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        for (const char* language : { "zh_CN", "en" }) {
            const auto row = [&](const char* name, QSize size, double scale) {
                QTest::newRow(qPrintable(QLatin1String(language) + QLatin1Char('_') + QLatin1String(name))) << QString::fromLatin1(language) << size << scale;
            };
            row("1440", { 1440, 900 }, 1.0);
            row("1024", { 1024, 700 }, 1.0);
            row("150", { 1280, 800 }, 1.5);
            row("200", { 1920, 1080 }, 2.0);
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        Preferences preferences;
        preferences.language = language;
        preferences.scale = scale;
        Bench bench(preferences);
        bench.take(size);
        QStringList wrong;
        if (bench.work->window().width() > size.width())
            wrong << QStringLiteral("sign-in makes the window %1 px wide").arg(bench.work->window().width());
        bench.signIn();
        const auto look = [&](const char* name) {
            bench.settle();
            bench.shot(QStringLiteral("%1_%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag())));
            if (bench.work->window().width() > size.width())
                wrong << QStringLiteral("%1 makes the window %2 px wide").arg(QLatin1String(name)).arg(bench.work->window().width());
            for (const QString& fault : faults(*bench.page()))
                wrong << QStringLiteral("%1 %2").arg(QLatin1String(name), fault);
        };
        look("start");
        bench.find(QStringLiteral("zwm"));
        look("person");
        bench.key(Qt::Key_F3);
        bench.type(QStringLiteral("gzkzba"));
        bench.key(Qt::Key_Return);
        look("takein");
        bench.find(QStringLiteral("鹭海"));
        look("firm");
        bench.find(QStringLiteral("26-03-01-000300"));
        look("matter");
        for (int place = 3; place <= 9; ++place) {
            const QString before = bench.pageKind();
            bench.key(Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
            bench.settle();
            if (bench.pageKind() != before)
                look(qPrintable(bench.pageKind()));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
    }
};
HUIMIN_TEST(LooksTest)
#include "tst_looks.moc"
