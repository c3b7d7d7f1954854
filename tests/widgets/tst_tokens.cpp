#include "tests/support/testregistry.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QDir>
#include <QPalette>

using namespace huimin;
using huimin::ui::Appearance;
using huimin::ui::Token;

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadableAndEdgesAreSeen()
    {
        struct Pair {
            Token words;
            Token ground;
            double least;
        };
        static constexpr double text = 4.5;
        static constexpr double mark = 3.0;
        static constexpr Pair pairs[] = {
            { Token::Text, Token::Surface, text },
            { Token::Text, Token::Canvas, text },
            { Token::Text2, Token::Surface, text },
            { Token::Text2, Token::Rail, text },
            { Token::Text3, Token::Surface, text },
            { Token::Text3, Token::Canvas, text },
            { Token::Text3, Token::Sunken, text },
            { Token::Text, Token::Select, text },
            { Token::Text2, Token::Select, text },
            { Token::Text3, Token::Select, text },
            { Token::AccentText, Token::Surface, text },
            { Token::AccentText, Token::Select, text },
            { Token::AccentText, Token::AccentTint, text },
            { Token::OnAccent, Token::Accent, text },
            { Token::Text, Token::Mark, text },
            { Token::Ok, Token::OkTint, text },
            { Token::Ok, Token::Surface, text },
            { Token::Warn, Token::WarnTint, text },
            { Token::Warn, Token::Surface, text },
            { Token::Late, Token::LateTint, text },
            { Token::Late, Token::Surface, text },
            { Token::Late, Token::Select, text },
            { Token::Stop, Token::StopTint, text },
            { Token::Violet, Token::VioletTint, text },
            { Token::OkSoftText, Token::OkSoft, text },
            { Token::OnSeal, Token::Seal, text },
            { Token::OnOk, Token::Ok, text },
            { Token::OnBadge, Token::Badge, text },
            { Token::ToastText, Token::Text, text },
            { Token::ToastText2, Token::Text, text },
            { Token::ToastAct, Token::Text, text },
            { Token::ToastTick, Token::Text, mark },
            { Token::ToastLine, Token::Text, mark },
            { Token::LineStrong, Token::Surface, mark },
            { Token::Focus, Token::Surface, mark },
            { Token::Focus, Token::Canvas, mark },
            { Token::OkFill, Token::Surface, mark },
            { Token::WarnFill, Token::Surface, mark },
            { Token::LateFill, Token::Surface, mark },
            { Token::StopFill, Token::Surface, mark },
        };
        for (const auto appearance : { Appearance::Light, Appearance::Dark, Appearance::HighContrast }) {
            const ui::Tokens& tokens = ui::tokensOf(appearance);
            for (const Pair& pair : pairs) {
                const double has = ui::contrast(tokens[pair.words], tokens[pair.ground]);
                QVERIFY2(has >= pair.least,
                    qPrintable(QStringLiteral("%1 on %2 in appearance %3: %4")
                                   .arg(ui::tokenName(pair.words), ui::tokenName(pair.ground))
                                   .arg(int(appearance))
                                   .arg(has, 0, 'f', 2)));
            }
        }
    }
    void contrastAgreesWithTheKnownExtremes()
    {
        QCOMPARE(qRound(ui::contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(ui::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }
    void paletteKeepsNoDefaultRole()
    {
        for (const auto appearance : { Appearance::Light, Appearance::Dark, Appearance::HighContrast }) {
            const QPalette palette = ui::paletteOf(ui::tokensOf(appearance));
            for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
                for (int role = 0; role < QPalette::NColorRoles; ++role)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
            }
            QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text)
                || appearance == Appearance::HighContrast);
            QVERIFY(ui::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
        }
    }
    void anotherAppearanceReachesEveryWidget()
    {
        ui::Theme theme;
        theme.install(*qApp);
        QWidget widget;
        widget.show();
        QCOMPARE(widget.palette().color(QPalette::Window), ui::tokensOf(Appearance::Light)[Token::Canvas]);
        theme.setAppearance(Appearance::Dark);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), ui::tokensOf(Appearance::Dark)[Token::Canvas]);
        QCOMPARE(ui::colour(Token::Text), ui::tokensOf(Appearance::Dark)[Token::Text]);
        theme.setScale(1.5);
        QCOMPARE(ui::font(ui::Type::Body).pixelSize(), 21);
        QCOMPARE(ui::dp(34), 51);
    }
    void everyIconOfTheFolderIsInTheProgramInTheColourAskedFor()
    {
        ui::initIcons();
        const QStringList files = QDir(QStringLiteral(HUIMIN_SOURCE_DIR "/resources/icons")).entryList({ QStringLiteral("*.svg") });
        QVERIFY(files.size() > 70);
        for (const QString& file : files) {
            const QPixmap pixmap = ui::iconPixmap(file.chopped(4), 18, QColor(200, 10, 20), 1.5);
            QVERIFY2(!pixmap.isNull(), qPrintable(file));
            QCOMPARE(pixmap.width(), 27);
            const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            int red = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    red += image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 190;
            QVERIFY2(red > 8, qPrintable(file));
        }
        QTest::ignoreMessage(QtWarningMsg, "no icon \"nothing-of-this-name\"");
        QVERIFY(ui::iconPixmap(QStringLiteral("nothing-of-this-name"), 18, Qt::black, 1).isNull());
    }
};
HUIMIN_TEST(TokensTest)
#include "tst_tokens.moc"
