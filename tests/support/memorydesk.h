#pragma once
#include "models/matters/calendarsource.h"
#include "models/matters/calendaryear.h"
#include "models/base/pinyin.h"
#include "models/commands/commandtypes.h"
#include "models/search/lookupengine.h"
#include "models/search/replicaindex.h"
#include "models/registry/types.h"
#include "models/sync/desk.h"
#include "tests/support/memoryspace.h"
#include <QPromise>

/// A desk over records in memory, for tests of screens: real look-ups and real commands, no sealing, no network. What a test
/// wants to see of trouble it sets: `setState`, `failNext`, `center`, `openConflicts`, `entries`.
namespace huimin::test {

class MemoryDesk final : public Desk {
public:
    explicit MemoryDesk(Instant now = businessInstant({ 2026, 11, 24 }, { 10, 42 })) : m_clock(now), m_random(7), m_engine(m_pinyin, m_key)
    {
        space.now = now;
        m_state.link = LinkState::Online;
        m_state.dataOf = now;
        who.role = Role::Clerk;
        who.name = QStringLiteral("林芳");
    }

    MemorySpace space;
    Actor who;
    ManualClock& turn() { return m_clock; }
    std::shared_ptr<const WorkCalendar> calendar() const override { return m_calendars.last(); }
    /// As the feed brings it.
    void importYear(const CalendarYear& year)
    {
        space.add(year);
        if (!m_calendars.of(space))
            qFatal("this is no year");
        Q_EMIT recordsChanged({ QStringLiteral("CalendarYear") });
    }
    /// The next call of `submit` or `submitNow` answers with this.
    std::optional<Error> failNext {};
    /// What the center answers to the next call of `submitNow`, for commands that are its alone.
    std::optional<CommandOutcome> answerNext {};
    /// What the center answers to askCenter, by path; Offline for others.
    QHash<QString, CenterAnswer> center {};
    std::vector<LookupRow> centerRows {};
    std::vector<OpenConflict> openConflicts {};
    std::vector<OutboxEntry> entries {};
    std::vector<Draft> kept {};
    QHash<AttachmentId, QByteArray> files {};
    std::vector<Command> submitted {};
    QString rightPassword = QStringLiteral("huimin-demo");

    /// Puts the records into the index that `lookup` asks; call after the fixture stands.
    void buildIndex()
    {
        m_index.clear();
        for (const char* type : { "Resident", "Enterprise", "Matter", "Vehicle" }) {
            const auto records = space.all(type);
            for (const RecordText& record : *records)
                m_index.set(record.type, record.id, gridOf(record), search::entryOf(m_key, m_pinyin, record, space));
        }
        m_index.merge();
    }
    void setState(SyncState state)
    {
        m_state = std::move(state);
        Q_EMIT stateChanged();
    }

    QFuture<Result<Actor>> signIn(const SignIn& request) override
    {
        if (request.password != rightPassword)
            return ready<Result<Actor>>(Error { ErrorCode::BadCredentials });
        SyncState state = m_state;
        state.link = LinkState::Online;
        setState(state);
        return ready<Result<Actor>>(who);
    }
    void lock() override
    {
        SyncState state = m_state;
        state.link = LinkState::Locked;
        setState(state);
    }
    void signOut() override
    {
        SyncState state = m_state;
        state.link = LinkState::SignedOut;
        setState(state);
    }
    const Actor& actor() const override { return who; }
    void runRead(std::function<void(RecordReader&)> work) override { work(space); }

    QFuture<Result<std::vector<LookupRow>>> lookup(const LookupRequest& request) override
    {
        search::LookupScope scope;
        for (const QString& street : who.streets)
            scope.streets << street.left(9);
        return ready(m_engine.run(request, m_index, space, scope, m_clock.today()));
    }
    QFuture<Result<std::vector<LookupRow>>> lookupAtCenter(const LookupRequest&) override
    {
        if (m_state.link == LinkState::Offline)
            return ready<Result<std::vector<LookupRow>>>(Error { ErrorCode::Offline });
        return ready<Result<std::vector<LookupRow>>>(centerRows);
    }
    QFuture<Result<CenterAnswer>> askCenter(const QString& path) override
    {
        const auto found = center.constFind(path);
        return ready<Result<CenterAnswer>>(found == center.cend() ? Result<CenterAnswer>(Error { ErrorCode::Offline }) : Result<CenterAnswer>(*found));
    }

    QFuture<Result<CommandOutcome>> submit(Command command) override { return ready(carryOut(std::move(command))); }
    QFuture<Result<CommandOutcome>> submitNow(Command command) override
    {
        if (m_state.link == LinkState::Offline)
            return ready<Result<CommandOutcome>>(Error { ErrorCode::Offline });
        if (answerNext) {
            submitted.push_back(std::move(command));
            return ready<Result<CommandOutcome>>(*std::exchange(answerNext, std::nullopt));
        }
        return ready(carryOut(std::move(command)));
    }

    QFuture<Result<std::vector<OutboxEntry>>> outbox() override { return ready<Result<std::vector<OutboxEntry>>>(entries); }
    QFuture<Result<std::vector<OpenConflict>>> conflicts() override { return ready<Result<std::vector<OpenConflict>>>(openConflicts); }
    QFuture<Status> resendParked(CommandId id, JsonText) override { return ready(drop(id)); }
    QFuture<Status> discardParked(CommandId id, const QString&) override { return ready(drop(id)); }

    QFuture<Status> saveDraft(Draft draft) override
    {
        draft.savedAt = m_clock.now();
        for (Draft& old : kept) {
            if (old.id == draft.id) {
                old = draft;
                return ready(Status());
            }
        }
        kept.push_back(draft);
        return ready(Status());
    }
    QFuture<Result<std::vector<Draft>>> drafts() override { return ready<Result<std::vector<Draft>>>(kept); }
    QFuture<Status> removeDraft(DraftId id) override
    {
        std::erase_if(kept, [id](const Draft& draft) { return draft.id == id; });
        return ready(Status());
    }

    QFuture<Status> keepFile(AttachmentId id, QByteArray content) override
    {
        files.insert(id, std::move(content));
        return ready(Status());
    }
    QFuture<Result<QByteArray>> file(AttachmentId id) override
    {
        const auto found = files.constFind(id);
        return ready<Result<QByteArray>>(found == files.cend() ? Result<QByteArray>(Error { ErrorCode::Offline }) : Result<QByteArray>(*found));
    }
    SyncState state() const override { return m_state; }
    void syncNow() override { ++syncs; }
    int syncs = 0;
    void setOffline(bool offline) override
    {
        SyncState state = m_state;
        state.link = offline ? LinkState::Offline : LinkState::Online;
        setState(state);
    }
    Result<QString> nextProvisionalNumber() override { return QStringLiteral("L7KQ0001S"); }
    const Clock& clock() const override { return m_clock; }
    CommandId newCommandId() override { return CommandId(newUuid(m_clock, m_random)); }
    QUuid newRecordId() override { return newUuid(m_clock, m_random); }

private:
    template <typename T>
    static QFuture<T> ready(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
    static QString gridOf(const RecordText&) { return QStringLiteral("350203010023003"); }
    Status drop(CommandId id)
    {
        const auto gone = std::erase_if(entries, [id](const OutboxEntry& entry) { return entry.command.id == id; });
        Q_EMIT outboxChanged();
        return gone ? Status() : Status(ErrorCode::NotFound);
    }
    Result<CommandOutcome> carryOut(Command command)
    {
        if (failNext) {
            const Error error = *failNext;
            failNext.reset();
            return error;
        }
        if (command.id.isNull())
            command.id = newCommandId();
        command.occurredAt = m_clock.now();
        if (const Status readable = validateCommand(command); !readable)
            return readable.error();
        const auto calendar = m_calendars.last();
        CommandContext context { space, who, *calendar, m_clock.now() };
        auto outcome = applyCommand(command, context);
        if (!outcome)
            return outcome;
        submitted.push_back(command);
        OutboxEntry entry;
        entry.command = command;
        entries.push_back(entry);
        Q_EMIT outboxChanged();
        QStringList types;
        for (const Schema* schema : recordTypes())
            types << QString::fromLatin1(schema->type);
        Q_EMIT recordsChanged(types);
        return outcome;
    }

    ManualClock m_clock;
    SeededRandom m_random;
    const search::TokenKey m_key { 7 };
    const Pinyin m_pinyin;
    CalendarSource m_calendars;
    search::LookupEngine m_engine;
    search::ReplicaIndex m_index;
    SyncState m_state;
};

} // namespace huimin::test
