#pragma once
#include "models/store/replica.h"
#include "models/sync/domainapplier.h"
#include "tests/support/smalltown.h"
#include <QTemporaryDir>

namespace huimin::test {

/// A replica in a directory of its own, with keys and the rules of the small town; its rows come from pages that a test writes.
struct SmallReplica {
    static constexpr int city = 1;
    static constexpr int nearGrid = 2;
    static constexpr int otherGrid = 3;

    QTemporaryDir directory;
    SmallTown town;
    ManualClock clock { town.at(9) };
    SeededRandom random { 5 };
    CalendarSource calendars;
    DomainApplier applier { town.clerk, calendars };
    CommitHook hook {};
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<Replica> replica;

    explicit SmallReplica(bool granted = true)
    {
        open();
        if (granted) {
            grant({ city, nearGrid, otherGrid });
            takePlaces();
        }
    }
    /// Everything of the town but its people: the rules ask in whose area somebody lives.
    void takePlaces()
    {
        std::vector<FeedLine> lines;
        for (const char* type : { "Department", "Hall", "ServiceWindow", "Staff", "GridCell", "Building", "Address", "Household" }) {
            const auto all = town.records.all(type);
            for (const RecordText& record : *all)
                lines.push_back({ FeedLine::Kind::Put, { record.type, record.id }, record.rev, city, record.rev, record.text });
        }
        take(std::move(lines));
    }
    QString path() const { return directory.filePath(QStringLiteral("replica.db")); }
    ReplicaSettings settings()
    {
        return { path(), false, [this] { return hook ? hook() : CommitFate::Goes; } };
    }
    Status tryOpen()
    {
        replica.reset();
        const Secret password { QByteArrayView("huimin-demo") };
        const Secret deviceKey { QByteArrayView("0123456789abcdef0123456789abcdef") };
        auto ring = KeyRing::exists(directory.path()) ? KeyRing::openByPassword(directory.path(), password, random)
                                                      : KeyRing::create(directory.path(), password, deviceKey, { 4, 8, 1 }, random);
        if (!ring)
            return ring.error();
        keys = std::move(*ring);
        auto opened = Replica::open(settings(), *keys, applier, clock, random);
        if (!opened)
            return opened.error();
        replica = std::move(*opened);
        return {};
    }
    void open()
    {
        if (auto opened = tryOpen(); !opened)
            qFatal("the replica does not open: %s", qPrintable(errorName(opened.error().code)));
    }

    ChangesPage page(std::vector<FeedLine> lines = {})
    {
        ChangesPage out;
        out.lines = std::move(lines);
        out.cursor = "c" + QByteArray::number(++m_pages);
        out.serverTime = clock.now();
        return out;
    }
    static ScopeGrantLine scope(int id)
    {
        return { id, id == city ? QStringLiteral("city") : QStringLiteral("grid"), QString::number(id) };
    }
    void grant(const std::vector<int>& scopes)
    {
        ChangesPage first = page();
        first.fromNothing = replica->cursor().isEmpty();
        first.scopes.emplace();
        for (const int id : scopes)
            first.scopes->added.push_back(scope(id));
        if (!replica->applyChanges(first))
            qFatal("scopes are not taken");
        for (const int id : scopes)
            if (!replica->applySnapshot({ id, {}, std::nullopt, 0, 0 }))
                qFatal("an empty snapshot is not taken");
    }
    Status lose(int scope)
    {
        ChangesPage last = page();
        last.scopes.emplace();
        last.scopes->removed = { scope };
        return replica->applyChanges(last);
    }
    template <typename T>
    static FeedLine put(const T& entity, int scope, std::int64_t rev = 0)
    {
        T row = entity;
        if (rev != 0)
            row.rev = rev;
        return { FeedLine::Kind::Put, { schemaOf<T>().type, row.id.uuid }, row.rev, scope, row.rev, toJson(row) };
    }
    template <typename T>
    static FeedLine gone(const T& entity, int scope, std::int64_t rev, FeedLine::Kind kind = FeedLine::Kind::Drop)
    {
        return { kind, { schemaOf<T>().type, entity.id.uuid }, rev, scope, 0, {} };
    }
    /// The lines come; the test ends where they are not taken.
    void take(std::vector<FeedLine> lines)
    {
        if (auto taken = replica->applyChanges(page(std::move(lines))); !taken)
            qFatal("a page is not taken: %s %s", qPrintable(errorName(taken.error().code)), qPrintable(taken.error().reason));
    }
    template <typename T>
    std::optional<T> seen(const QUuid& id)
    {
        ReplicaView view = replica->view();
        auto found = load<T>(view, id);
        return found ? *found : std::nullopt;
    }
    template <typename T>
    std::optional<T> held(const QUuid& id)
    {
        auto found = load<T>(replica->base(), id);
        return found ? *found : std::nullopt;
    }

    Command contact(const Resident& resident, const char* field, const QString& before, const QString& after)
    {
        Command command = town.command("EditContact", "Resident", resident.id.uuid,
            json("{'fields':{'") + field + json("':{'old':'") + before.toUtf8() + json("','new':'") + after.toUtf8() + json("'}}}"));
        command.occurredAt = clock.now();
        return command;
    }
    /// Saves a change of the phone; gives its id.
    CommandId savePhone(const Resident& resident, const QString& after)
    {
        const QString before = seen<Resident>(resident.id.uuid)->phone.value_or(QString());
        const Command command = contact(resident, "phone", before, after);
        if (auto saved = replica->submit(command); !saved)
            qFatal("not saved: %s", qPrintable(errorName(saved.error().code)));
        return command.id;
    }
    static CommandAnswer answer(CommandId id, CommandState state)
    {
        CommandAnswer out;
        out.id = id;
        out.state = state;
        return out;
    }
    static CommandAnswer refusal(CommandId id, ErrorCode code)
    {
        CommandAnswer out = answer(id, CommandState::Refused);
        out.problem = Error { code };
        return out;
    }
    std::vector<CommandId> sendable()
    {
        std::vector<CommandId> ids;
        for (const Command& command : replica->nextBatch(50, 250'000))
            ids.push_back(command.id);
        replica->batchLost();
        return ids;
    }
    OutboxState stateOf(CommandId id)
    {
        for (const OutboxEntry& entry : replica->outbox())
            if (entry.command.id == id)
                return entry.state;
        qFatal("no such command");
    }

private:
    int m_pages = 0;
};

} // namespace huimin::test
