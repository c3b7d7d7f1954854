#include "app/center/center.h"
#include "app/center/offline.h"
#include "models/base/errortext.h"
#include <QCoreApplication>
#include <QSocketNotifier>
#include <cstdio>
#include <csignal>
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

int fail(const Error& error)
{
    std::fprintf(stderr, "huimin-center: %s%s%s\n", errorSentence(error, Language::English).toUtf8().constData(), error.reason.isEmpty() ? "" : " ",
        error.reason.toUtf8().constData());
    return 1;
}
} // namespace

int main(int argc, char** argv)
{
    // Key material must not end in a core dump.
    ::prctl(PR_SET_DUMPABLE, 0);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("huimin-center"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUIMIN_VERSION));
    const auto commandLine = readCommandLine(QCoreApplication::arguments().mid(1));
    if (!commandLine)
        return fail(commandLine.error());
    if (commandLine->action == CommandLine::Action::Help) {
        std::fputs(commandLine->helpText.toUtf8().constData(), stdout);
        return 0;
    }
    if (commandLine->action == CommandLine::Action::Version) {
        std::printf("huimin-center %s\n", HUIMIN_VERSION);
        return 0;
    }
    SystemClock clock;
    SystemRandom random;
    if (commandLine->action != CommandLine::Action::Serve)
        return runOffline(*commandLine, clock, random);

    constexpr int openFiles = 21'100; // connections, streams of hints and the databases
    http::allowOpenFiles(openFiles);
    Center center(*commandLine, clock, random);
    if (const Status opened = center.open(); !opened)
        return fail(opened.error());
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return 1;
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
    const auto bound = center.start();
    if (!bound)
        return fail(bound.error());
    std::printf("listening on %s\n", bound->text().toUtf8().constData());
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    center.stop();
    return code;
}
