#include "models/base/calendar.h"
#include "models/base/errortext.h"
#include "models/base/pinyin.h"
#include "models/store/centerdatabase.h"
#include "models/sync/localdesk.h"
#include "models/sync/networktransport.h"
#include "tests/bench/centerbench.h"
#include "tests/bench/figures.h"
#include "tests/bench/mapbench.h"
#include "tests/bench/queuebench.h"
#include "tests/bench/replicabench.h"
#include <QApplication>
#include <QFile>
#include <cstdio>

using namespace huimin;

namespace {
const char usage[] = "huimin-bench terms DATABASE KEY-FILE\n"
                     "huimin-bench center FIGURE URL NAME PASSWORD TERMS-FILE\n"
                     "huimin-bench queues FIGURE URL NAME PASSWORD\n"
                     "huimin-bench calendar URL NAME PASSWORD\n"
                     "huimin-bench fill URL NAME PASSWORD PROFILE\n"
                     "huimin-bench replica URL NAME PASSWORD PROFILE\n"
                     "huimin-bench map DATABASE KEY-FILE\n";

Status terms(const QStringList& arguments)
{
    const SystemClock clock;
    SystemRandom random;
    const auto key = CenterKey::load(arguments[1]);
    if (!key)
        return key.error();
    const auto database = CenterDatabase::open({ arguments[0], *key, clock, random });
    if (!database)
        return database.error();
    const auto connection = (*database)->connect();
    if (!connection)
        return connection.error();
    const Pinyin pinyin;
    const auto found = bench::termsOf((*connection)->reader(), pinyin);
    if (!found)
        return found.error();
    std::fputs(bench::termsText(*found).constData(), stdout);
    return {};
}

Status map(const QStringList& arguments)
{
    const SystemClock clock;
    SystemRandom random;
    const auto key = CenterKey::load(arguments[1]);
    if (!key)
        return key.error();
    const auto database = CenterDatabase::open({ arguments[0], *key, clock, random });
    if (!database)
        return database.error();
    const auto connection = (*database)->connect();
    return connection ? bench::benchMap((*connection)->reader()) : connection.error();
}

Status center(const QStringList& arguments)
{
    QFile file(arguments[4]);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), arguments[4] } } };
    return bench::benchCenter(arguments[0].toLatin1().constData(), arguments[1], arguments[2], arguments[3], bench::termsFromText(file.readAll()));
}

Status desk(const QStringList& arguments, bool measures)
{
    const auto address = NetworkTransport::checkedAddress(arguments[0]);
    if (!address)
        return address.error();
    const SystemClock clock;
    SystemRandom random;
    const Pinyin pinyin;
    LocalDeskSettings settings;
    settings.profile = arguments[3];
    settings.transport = [url = *address]() -> std::unique_ptr<Transport> { return std::make_unique<NetworkTransport>(url); };
    const auto opened = LocalDesk::open(settings, { clock, random, pinyin });
    if (!opened)
        return opened.error();
    const SignIn who { arguments[1], arguments[2], {} };
    return measures ? bench::benchReplica(**opened, who, pinyin) : bench::fillReplica(**opened, who);
}

Status carryOut(const QStringList& arguments, bool& known)
{
    const QString what = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (what == QLatin1String("terms") && rest.size() == 2)
        return terms(rest);
    if (what == QLatin1String("center") && rest.size() == 5)
        return center(rest);
    if (what == QLatin1String("map") && rest.size() == 2)
        return map(rest);
    if (what == QLatin1String("queues") && rest.size() == 4)
        return bench::benchQueues(rest[0].toLatin1().constData(), rest[1], rest[2], rest[3]);
    if (what == QLatin1String("calendar") && rest.size() == 3)
        return bench::importCalendar(rest[0], rest[1], rest[2]);
    if (what == QLatin1String("fill") && rest.size() == 4)
        return desk(rest, false);
    if (what == QLatin1String("replica") && rest.size() == 4)
        return desk(rest, true);
    known = false;
    return {};
}
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    bool known = true;
    const Status done = carryOut(QCoreApplication::arguments().mid(1), known);
    if (!known) {
        std::fputs(usage, stderr);
        return 2;
    }
    if (!done) {
        bench::say(QStringLiteral("huimin-bench: ") + errorSentence(done.error(), Language::English) + QLatin1Char(' ') + done.error().reason);
        return 1;
    }
    return 0;
}
