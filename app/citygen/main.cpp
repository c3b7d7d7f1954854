#include "app/citygen/fill.h"
#include "models/base/errortext.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace huimin;

namespace {

int fail(const Error& error)
{
    std::fprintf(stderr, "huimin-citygen: %s%s%s\n", errorSentence(error, Language::English).toUtf8().constData(), error.reason.isEmpty() ? "" : " ",
        error.reason.toUtf8().constData());
    return 1;
}

int wrong(const char* what)
{
    std::fprintf(stderr, "huimin-citygen: %s\nTry: huimin-citygen --help\n", what);
    return 2;
}

int describe(const QString& to)
{
    const auto city = city::describeCity(to);
    if (!city && city.error().code == ErrorCode::NotFound) {
        std::fputs("huimin-citygen: there is no generated city\n", stderr);
        return 1;
    }
    if (!city)
        return fail(city.error());
    std::printf("seed\t%llu\nresidents\t%d\nday\t%s\n", static_cast<unsigned long long>(city->seed), city->residents, city->day.toString(Qt::ISODate).toLatin1().constData());
    return 0;
}

/// On a terminal one line that changes, elsewhere a line each tenth.
class ProgressLine {
public:
    void operator()(int done, int total)
    {
        const int percent = done * 100 / total;
        if (m_terminal) {
            std::fprintf(stderr, "\rgrid %d of %d", done, total);
            if (done == total)
                std::fputc('\n', stderr);
        } else if (percent / 10 != m_last) {
            m_last = percent / 10;
            std::fprintf(stderr, "%d %%: grid %d of %d\n", percent, done, total);
        }
    }

private:
    bool m_terminal = ::isatty(2) != 0;
    int m_last = -1;
};

} // namespace

int main(int argc, char** argv)
{
    ::prctl(PR_SET_DUMPABLE, 0);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("huimin-citygen"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUIMIN_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Fills an empty center with a generated city. The same seed, number of residents and day give the same city."));
    const QCommandLineOption residents(QStringLiteral("residents"), QStringLiteral("Residents, alive and present (at least 500; 20000 by default)."), QStringLiteral("N"), QStringLiteral("20000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Whole number from 0 on (1 by default)."), QStringLiteral("S"), QStringLiteral("1"));
    const QCommandLineOption asOf(QStringLiteral("as-of"), QStringLiteral("The city's day, or the rest day before it (today by default)."), QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption matters(QStringLiteral("matters"), QStringLiteral("Factor of the number of matters (1 by default: 0.5 done and 0.05 open a resident)."), QStringLiteral("F"), QStringLiteral("1"));
    const QCommandLineOption bench(QStringLiteral("bench"), QStringLiteral("Adds the clerk 'bench', whose hall serves streets of up to 100,000 residents."));
    const QCommandLineOption bareMatters(QStringLiteral("bare-matters"), QStringLiteral("For measurements: of a handled matter nothing but the matter itself; the factor may be 1000."));
    const QCommandLineOption onlyMap(QStringLiteral("only-map"), QStringLiteral("Grids and buildings, no person."));
    const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("The center: sqlite:FILE or postgresql://…"), QStringLiteral("URL"));
    const QCommandLineOption keyFile(QStringLiteral("key-file"), QStringLiteral("Where the center's key is put; by default center.key beside the SQLite file, or /var/lib/huimin-center/center.key."), QStringLiteral("FILE"));
    const QCommandLineOption describeOption(QStringLiteral("describe"), QStringLiteral("Says seed, number of residents and day of the city in the center."));
    parser.addOptions({ residents, seed, asOf, matters, bench, bareMatters, onlyMap, to, keyFile, describeOption });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        return wrong("there are only options");
    if (!parser.isSet(to))
        return wrong("--to is missing");
    if (parser.isSet(describeOption))
        return describe(parser.value(to));

    SystemClock clock;
    city::FillOptions options;
    bool good[3] = {};
    options.city.residents = parser.value(residents).toInt(&good[0]);
    options.city.seed = parser.value(seed).toULongLong(&good[1]);
    options.city.mattersFactor = parser.value(matters).toDouble(&good[2]);
    options.city.asOf = parser.isSet(asOf) ? QDate::fromString(parser.value(asOf), Qt::ISODate) : clock.today();
    if (!good[0] || options.city.residents < 1 || options.city.residents > 5'000'000)
        return wrong("--residents wants a number from 1 to 5000000");
    if (!good[1])
        return wrong("--seed wants a whole number from 0 on");
    options.city.bareMatters = parser.isSet(bareMatters);
    if (!good[2] || !(options.city.mattersFactor >= 0) || options.city.mattersFactor > (options.city.bareMatters ? 1000 : 10))
        return wrong("--matters wants a number from 0 to 10");
    if (!options.city.asOf.isValid() || options.city.asOf.year() < 2018 || options.city.asOf.year() > 2100)
        return wrong("--as-of wants a day as 2026-11-24");
    options.city.bench = parser.isSet(bench);
    options.city.onlyMap = parser.isSet(onlyMap);
    options.to = parser.value(to);
    options.keyFile = parser.value(keyFile);
    if (options.city.residents < 500)
        std::fputs("huimin-citygen: a city has at least 500 residents\n", stderr);

    QElapsedTimer timer;
    timer.start();
    SystemRandom random;
    const auto made = city::fillCenter(options, clock, random, ProgressLine());
    if (!made)
        return fail(made.error());
    std::fprintf(stderr, "City of %s: %d residents in %d households, %d grids of %d communities; %lld records in %.1f s. Key: %s\n",
        made->day.toString(Qt::ISODate).toLatin1().constData(), made->residents, made->households, made->grids, made->communities,
        static_cast<long long>(made->records), static_cast<double>(timer.elapsed()) / 1000, city::keyFileOf(options).toUtf8().constData());
    return 0;
}
