#include "app/gallery/gallery.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QTextStream>
#include <memory>

namespace huimin::gallery {

std::vector<Exhibit> exhibits()
{
    return { { QStringLiteral("tokens"), tokensPage }, { QStringLiteral("states"), statesPage }, { QStringLiteral("person"), personPage },
        { QStringLiteral("omnibox"), omniboxPage }, { QStringLiteral("keys"), keysPage }, { QStringLiteral("purpose"), purposePage },
        { QStringLiteral("signin"), signInPage }, { QStringLiteral("queue"), queuePage }, { QStringLiteral("matter"), matterPage },
        { QStringLiteral("sync"), syncPage } };
}

namespace {

/// One exhibit in a scroll area; A changes the appearance, plus and minus the size, N shows the next one.
class Hall final : public QScrollArea {
public:
    Hall(ui::Theme& theme, size_t at)
        : m_theme(theme)
        , m_at(at)
    {
        setWidgetResizable(true);
        build();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_A)
            m_theme.setAppearance(ui::Appearance((int(m_theme.appearance()) + 1) % 3));
        else if (event->key() == Qt::Key_Plus)
            m_theme.setScale(m_theme.scale() + 0.25);
        else if (event->key() == Qt::Key_Minus)
            m_theme.setScale(m_theme.scale() - 0.25);
        else if (event->key() == Qt::Key_N)
            m_at = (m_at + 1) % exhibits().size();
        else
            return QScrollArea::keyPressEvent(event);
        build();
    }

private:
    void build()
    {
        const Exhibit exhibit = exhibits()[m_at];
        setWindowTitle(exhibit.name);
        setWidget(exhibit.make());
    }
    ui::Theme& m_theme;
    size_t m_at;
};

QPixmap picture(const Exhibit& exhibit, QSize size)
{
    const std::unique_ptr<QWidget> page(exhibit.make());
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->setFixedSize(size);
    page->show();
    // Some exhibits open a popup, whose preview comes a moment later.
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 250)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    return page->grab();
}

} // namespace
} // namespace huimin::gallery

using namespace huimin;

int main(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (QByteArray(argv[i]).startsWith("--shot") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption page(
        QStringLiteral("page"), QStringLiteral("Which exhibit."), QStringLiteral("name"), QStringLiteral("tokens"));
    const QCommandLineOption look(QStringLiteral("appearance"), QStringLiteral("light, dark, hc, or all side by side (with --shot)."),
        QStringLiteral("look"), QStringLiteral("light"));
    const QCommandLineOption scale(
        QStringLiteral("scale"), QStringLiteral("Text size, 1.0 to 2.0."), QStringLiteral("factor"), QStringLiteral("1"));
    const QCommandLineOption size(
        QStringLiteral("size"), QStringLiteral("Size of the picture."), QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption shot(QStringLiteral("shot"), QStringLiteral("Writes a picture and ends."), QStringLiteral("file"));
    parser.addHelpOption();
    parser.addOptions({ page, look, scale, size, shot });
    parser.process(application);

    const auto all = gallery::exhibits();
    size_t at = all.size();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].name == parser.value(page))
            at = i;
    if (at == all.size()) {
        QTextStream(stderr) << "exhibits:";
        for (const auto& exhibit : all)
            QTextStream(stderr) << ' ' << exhibit.name;
        QTextStream(stderr) << '\n';
        return 2;
    }
    const auto appearanceOf = [](const QString& name) {
        return name == QLatin1String("dark") ? ui::Appearance::Dark
            : name == QLatin1String("hc")    ? ui::Appearance::HighContrast
                                             : ui::Appearance::Light;
    };
    ui::Theme theme(appearanceOf(parser.value(look)), parser.value(scale).toDouble());
    theme.install(application);

    if (!parser.isSet(shot)) {
        gallery::Hall hall(theme, at);
        hall.resize(1440, 900);
        hall.show();
        return QApplication::exec();
    }
    const QStringList measures = parser.value(size).split(QLatin1Char('x'));
    const QSize whole(measures.value(0).toInt(), measures.value(1).toInt());
    QPixmap result;
    if (parser.value(look) == QLatin1String("all")) {
        result = QPixmap(whole * qApp->devicePixelRatio());
        result.setDevicePixelRatio(qApp->devicePixelRatio());
        result.fill(Qt::gray);
        QPainter painter(&result);
        for (int i = 0; i < 3; ++i) {
            theme.setAppearance(ui::Appearance(i));
            painter.drawPixmap(i * whole.width() / 3, 0, gallery::picture(all[at], { whole.width() / 3 - 1, whole.height() }));
        }
    } else {
        result = gallery::picture(all[at], whole);
    }
    return result.save(parser.value(shot)) ? 0 : 1;
}
