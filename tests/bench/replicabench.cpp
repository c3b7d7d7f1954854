#include "tests/bench/replicabench.h"
#include "models/registry/resident.h"
#include "tests/bench/figures.h"
#include "tests/bench/terms.h"
#include "ui/lookup/desksource.h"
#include "ui/shell/awaited.h"
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace huimin::bench {
namespace {
constexpr int replicaRounds = 2;

template <typename T>
Result<T> awaited(const QFuture<Result<T>>& future)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ui::whenAnswered(loop, future, [&](const Result<T>& result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

Status signedIn(Desk& desk, const SignIn& who)
{
    const auto actor = awaited(desk.signIn(who));
    return actor ? Status() : Status(actor.error());
}

/// Everything of the actor's scopes is here and the index stands.
Status whole(Desk& desk)
{
    QEventLoop loop;
    QTimer look;
    Status status;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const SyncState state = desk.state();
        if (state.trouble) {
            status = *state.trouble;
            loop.quit();
        }
        if (state.link == LinkState::Online && state.dataOf.us != 0)
            loop.quit();
    });
    look.start(20);
    loop.exec();
    return status;
}

double lookUp(ui::DeskSource& source, quint64 sequence, const QString& text, qsizetype& rows)
{
    QEventLoop loop;
    QElapsedTimer timer;
    double ms = 0;
    QObject::connect(&source, &ui::OmniboxSource::answered, &loop, [&](quint64 answered, const ui::OmniboxAnswer& answer) {
        if (answered != sequence || ms > 0)
            return;
        ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        rows = 0;
        for (const ui::OmniboxSection& section : answer.sections)
            rows += section.rows.size();
        loop.quit();
    });
    timer.start();
    source.query(sequence, { text, {}, true });
    loop.exec();
    return ms;
}

Result<double> readByKey(Desk& desk, const QUuid& id)
{
    QElapsedTimer timer;
    timer.start();
    const auto found = awaited(desk.read<std::optional<Resident>>([id](RecordReader& records) { return load<Resident>(records, id); }));
    if (!found)
        return found.error();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}
} // namespace

Status fillReplica(Desk& desk, const SignIn& who)
{
    QElapsedTimer timer;
    timer.start();
    HUIMIN_TRY(signedIn(desk, who));
    HUIMIN_TRY(whole(desk));
    say(QStringLiteral("The replica is whole after %1 s: %2 rows").arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1).arg(desk.state().rowsTotal));
    return {};
}

Status benchReplica(Desk& desk, const SignIn& who, const Pinyin& pinyin)
{
    HUIMIN_TRY(signedIn(desk, who));
    HUIMIN_TRY(whole(desk));
    const auto terms = awaited(desk.read<Terms>([&pinyin](RecordReader& records) { return termsOf(records, pinyin); }));
    if (!terms)
        return terms.error();
    const auto residents = awaited(desk.read<int>([](RecordReader& records) -> Result<int> {
        auto all = records.all("Resident");
        return all ? Result<int>(static_cast<int>(all->size())) : Result<int>(all.error());
    }));
    if (!residents)
        return residents.error();
    say(QStringLiteral("%1 residents in the replica").arg(*residents));

    desk.setOffline(true); // nothing but the replica answers
    ui::DeskSource source(desk);
    quint64 sequence = 0;
    qsizetype rows = 0;
    QElapsedTimer waited;
    waited.start();
    // The index is being built: it stands when each of them is found by name.
    for (const QString& name : terms->kinds.front().texts)
        do
            lookUp(source, ++sequence, name, rows);
        while (rows == 0 && waited.elapsed() < 300'000);
    say(QStringLiteral("The index stands %1 s after that").arg(static_cast<double>(waited.elapsed()) / 1000, 0, 'f', 1));

    std::vector<Measured> kinds;
    std::vector<double> baseline;
    std::size_t read = 0;
    for (const TermKind& kind : terms->kinds) {
        Measured& measured = kinds.emplace_back(Measured { kind.kind, {} });
        int empty = 0;
        for (int round = -1; round < replicaRounds; ++round)
            for (const QString& text : kind.texts) {
                const double ms = lookUp(source, ++sequence, text, rows);
                const auto byKey = readByKey(desk, terms->residents[read++ % terms->residents.size()]);
                if (!byKey)
                    return byKey.error();
                if (round < 0) {
                    empty += rows == 0 ? 1 : 0;
                    continue;
                }
                measured.ms.push_back(ms);
                baseline.push_back(*byKey);
            }
        if (empty != 0)
            say(QStringLiteral("  %1: %2 of %3 found nobody").arg(kind.kind).arg(empty).arg(kind.texts.size()));
    }
    const auto all = sayKinds(kinds);
    say(QStringLiteral("  %1 p50 %2 ms, p99 %3 ms; all terms p50 %4 ms").arg(QStringLiteral("by key"), -24).arg(percentile(baseline, 0.5), 0, 'f', 3)
            .arg(percentile(baseline, 0.99), 0, 'f', 3).arg(percentile(all, 0.5), 0, 'f', 3));
    printFigure("lookup.replica", percentile(all, 0.99), "ms p99", percentile(baseline, 0.99));
    return {};
}

} // namespace huimin::bench
