#include "models/base/errortext.h"
#include "models/base/pinyin.h"
#include "models/sync/localdesk.h"
#include "models/sync/networktransport.h"
#include "ui/shell/shell.h"
#include "ui/widgets/theme.h"
#include "ui/workbench/tourcamera.h"
#include "ui/workbench/workbench.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace huimin;

namespace {
int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    const auto written = ::write(signalPipe[1], &byte, 1);
    static_cast<void>(written); // a full pipe already says it
}

int fail(const QString& sentence)
{
    std::fprintf(stderr, "huimin: %s\n", sentence.toUtf8().constData());
    return 1;
}

/// A setting from the option, else the user's file, else the computer's.
QString settingOf(const QString& option, const QString& name)
{
    if (!option.isEmpty())
        return option;
    for (const QString& file : { QDir::homePath() + QStringLiteral("/.config/huimin/huimin.conf"), QStringLiteral("/etc/huimin/huimin.conf") }) {
        const QString value = QSettings(file, QSettings::IniFormat).value(name).toString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}
} // namespace

int main(int argc, char** argv)
{
    // Keys and persons must not end in a core dump.
    ::prctl(PR_SET_DUMPABLE, 0);
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    // Help and version are told where there is no display too.
    const bool asks = std::any_of(argv + 1, argv + argc, [](const char* word) {
        return QLatin1String(word) == QLatin1String("--help") || QLatin1String(word) == QLatin1String("-h") || QLatin1String(word) == QLatin1String("--version") || QLatin1String(word) == QLatin1String("-v");
    });
    const std::unique_ptr<QCoreApplication> application(asks ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QApplication::setApplicationName(QStringLiteral("huimin"));
    QApplication::setApplicationVersion(QStringLiteral(HUIMIN_VERSION));
    if (!asks) {
        QApplication::setApplicationDisplayName(QStringLiteral("惠民"));
        QGuiApplication::setDesktopFileName(QStringLiteral("org.huimin.Huimin"));
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A city's service counters and neighbourhood grids."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption center(QStringLiteral("center"), QStringLiteral("Address of the center: https://… (http:// to this machine only)."), QStringLiteral("URL"));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("Directory of this desk's sealed data."), QStringLiteral("DIR"),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QCommandLineOption offline(QStringLiteral("offline"), QStringLiteral("Begins without the center."));
    const QCommandLineOption user(QStringLiteral("user"), QStringLiteral("Signs in by itself; with a center on this machine only."), QStringLiteral("NAME"));
    const QCommandLineOption passwordFile(QStringLiteral("password-file"), QStringLiteral("File with the password for --user."), QStringLiteral("FILE"));
    const QCommandLineOption trace(QStringLiteral("trace-ui"), QStringLiteral("One line on standard error for each page and state, for tests."));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("Writes a picture of each page that is opened; with a center on this machine only."), QStringLiteral("DIR"));
    const QCommandLineOption papers(QStringLiteral("papers"), QStringLiteral("Directory of the office's own templates of papers."), QStringLiteral("DIR"));
    parser.addOptions({ center, profile, offline, user, passwordFile, trace, tour, papers });
    parser.process(*application);

    const QString address = settingOf(parser.value(center), QStringLiteral("center"));
    const auto checked = NetworkTransport::checkedAddress(address);
    if (!checked)
        return fail(address.isEmpty() ? QStringLiteral("no center is named: --center URL, or center = URL in ~/.config/huimin/huimin.conf") : errorSentence(checked.error(), Language::English));
    ui::Workbench::Options options;
    options.center = checked->toString();
    options.version = QStringLiteral(HUIMIN_VERSION);
    options.paperFolder = settingOf(parser.value(papers), QStringLiteral("papers"));
    options.preferencesFile = QDir(parser.value(profile)).filePath(QStringLiteral("preferences.ini"));
    if ((parser.isSet(user) || parser.isSet(tour)) && checked->scheme() != QLatin1String("http"))
        return fail(QStringLiteral("--user and --tour are for a center on this machine only"));
    if (parser.isSet(user)) {
        QFile file(parser.value(passwordFile));
        if (!file.open(QIODevice::ReadOnly))
            return fail(QStringLiteral("the password file cannot be read"));
        options.automatic = SignIn { parser.value(user), QString::fromUtf8(file.readLine()).trimmed(), {} };
    }

    SystemClock clock;
    SystemRandom random;
    const Pinyin pinyin;
    LocalDeskSettings settings;
    settings.profile = parser.value(profile);
    settings.offline = parser.isSet(offline);
    settings.transport = [url = *checked]() -> std::unique_ptr<Transport> { return std::make_unique<NetworkTransport>(url); };
    auto desk = LocalDesk::open(settings, { clock, random, pinyin });
    if (!desk)
        return fail(errorSentence(desk.error(), Language::English));
    ui::Theme theme;
    theme.install(*qApp);
    ui::Workbench workbench(**desk, theme, options);
    if (parser.isSet(trace))
        QObject::connect(&workbench, &ui::Workbench::shown, &workbench, [](const QString& line) { std::fprintf(stderr, "ui %s\n", line.toUtf8().constData()); });
    ui::TourCamera camera([&workbench]() -> QWidget& { return workbench.window(); }, parser.value(tour));
    if (parser.isSet(tour)) {
        if (!camera.isReady())
            return fail(QStringLiteral("the directory of the pictures cannot be written"));
        QObject::connect(&workbench, &ui::Workbench::shown, &camera, &ui::TourCamera::shown);
        QObject::connect(&camera, &ui::TourCamera::failed, &workbench, [](const QString& file) { fail(QStringLiteral("cannot write ") + file); });
    }

    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return fail(QStringLiteral("no socket pair"));
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    workbench.start();
    return QApplication::exec();
}
