#include "models/sync/localdesk.h"
#include <QPromise>

namespace huimin {
namespace {
template <typename R>
std::shared_ptr<QPromise<R>> startedPromise()
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    return promise;
}

Result<std::vector<LookupRow>> rowsOf(const HttpAnswer& answer)
{
    if (!answer.isGood())
        return problemOf(answer);
    std::vector<LookupRow> rows;
    bool good = true;
    const Status read = readDocument(answer.body, [&](JsonValue& value) -> std::optional<FieldIssue> {
        good = value.eachMember([&](std::string_view name, JsonValue& member) {
            if (name == "results")
                good = member.eachElement([&](JsonValue& element) {
                    LookupRow row;
                    good = good && !parseObject(element, schemaOf<LookupRow>(), &row, Strictness::Tolerant, {});
                    if (good && row.outside)
                        rows.push_back(std::move(row));
                    return good;
                }) && good;
            return good;
        }) && good;
        return std::nullopt;
    });
    if (!read || !good)
        return Error { ErrorCode::CenterGarbage };
    return rows;
}
} // namespace

Result<std::unique_ptr<LocalDesk>> LocalDesk::open(LocalDeskSettings settings, const LocalDeskParts& parts)
{
    auto profile = DeskProfile::open(settings.profile, parts.clock, parts.random);
    if (!profile)
        return profile.error();
    return std::unique_ptr<LocalDesk>(new LocalDesk(std::move(settings), parts, std::move(*profile)));
}

LocalDesk::LocalDesk(LocalDeskSettings settings, const LocalDeskParts& parts, std::unique_ptr<DeskProfile> profile)
    : m_settings(std::move(settings)), m_parts(parts), m_profile(std::move(profile)), m_clock(parts.clock), m_search(parts.pinyin),
      m_readers(m_settings.readerThreads, parts.random), m_indexer(1, parts.random)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    // The worker is made in its own thread: transport and timers belong to it.
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(m_context.get(), [this] {
        m_worker = std::make_unique<DeskWorker>(m_settings, m_parts, *m_profile, m_clock, m_readers, m_indexer, m_search, m_calendars, events());
    }, Qt::BlockingQueuedConnection);
}

LocalDesk::~LocalDesk()
{
    QMetaObject::invokeMethod(m_context.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

DeskWorker::Events LocalDesk::events()
{
    // What is posted to an object that is gone by then is dropped.
    const auto toGui = [this](std::function<void()> work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); };
    return {
        [this, toGui](const SyncState& state) {
            toGui([this, state] {
                m_state = state;
                Q_EMIT stateChanged();
            });
        },
        [this, toGui](const QStringList& types) { toGui([this, types] { Q_EMIT recordsChanged(types); }); },
        [this, toGui] { toGui([this] { Q_EMIT outboxChanged(); }); },
        [this, toGui] { toGui([this] { Q_EMIT passwordNeeded(); }); },
    };
}

void LocalDesk::post(std::function<void(DeskWorker&)> work)
{
    DeskWorker* worker = m_worker.get();
    QMetaObject::invokeMethod(m_context.get(), [worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

template <typename R>
QFuture<R> LocalDesk::ask(std::function<R(DeskWorker&)> work)
{
    auto promise = startedPromise<R>();
    post([this, promise, work = std::move(work)](DeskWorker& worker) { settle(promise, work(worker)); });
    return promise->future();
}

QFuture<Result<Actor>> LocalDesk::signIn(const SignIn& request)
{
    auto promise = startedPromise<Result<Actor>>();
    post([this, request, promise](DeskWorker& worker) {
        worker.signIn(request, [this, promise](const Result<Actor>& actor) {
            // The actor is read in the GUI thread: it stands there before anybody hears of it.
            QMetaObject::invokeMethod(this, [this, promise, actor] {
                if (actor)
                    m_actor = *actor;
                settle(promise, actor);
            }, Qt::QueuedConnection);
        });
    });
    return promise->future();
}

void LocalDesk::lock()
{
    post([](DeskWorker& worker) { worker.lock(); });
}

void LocalDesk::signOut()
{
    m_actor = {};
    post([](DeskWorker& worker) { worker.signOut(); });
}

void LocalDesk::runRead(std::function<void(RecordReader&)> work) { m_readers.run(std::move(work)); }

QFuture<Result<std::vector<LookupRow>>> LocalDesk::lookup(const LookupRequest& request)
{
    return read<std::vector<LookupRow>>([this, request, actor = m_actor](RecordReader& records) {
        return m_search.lookup(request, records, actor, m_clock.today());
    });
}

QFuture<Result<std::vector<LookupRow>>> LocalDesk::lookupAtCenter(const LookupRequest& request)
{
    auto promise = startedPromise<Result<std::vector<LookupRow>>>();
    HttpRequest post { .method = "POST", .path = QStringLiteral("/v1/lookup"), .body = toJson(request), .timeoutMs = 10'000 };
    this->post([this, promise, post = std::move(post)](DeskWorker& worker) {
        worker.ask(post, [this, promise](const Result<HttpAnswer>& answer) {
            settle(promise, answer ? rowsOf(*answer) : Result<std::vector<LookupRow>>(answer.error()));
        });
    });
    return promise->future();
}

QFuture<Result<CenterAnswer>> LocalDesk::askCenter(const QString& path)
{
    auto promise = startedPromise<Result<CenterAnswer>>();
    post([this, promise, path](DeskWorker& worker) {
        worker.ask({ .path = path, .contentType = {}, .timeoutMs = 20'000 }, [this, promise](const Result<HttpAnswer>& answer) {
            if (!answer)
                return settle(promise, Result<CenterAnswer>(answer.error()));
            settle(promise, answer->isGood() ? Result<CenterAnswer>(CenterAnswer { answer->status, answer->body }) : Result<CenterAnswer>(problemOf(*answer)));
        });
    });
    return promise->future();
}

QFuture<Result<CommandOutcome>> LocalDesk::submit(Command command)
{
    return ask<Result<CommandOutcome>>([command = std::move(command)](DeskWorker& worker) { return worker.submit(command); });
}

QFuture<Result<CommandOutcome>> LocalDesk::submitNow(Command command)
{
    auto promise = startedPromise<Result<CommandOutcome>>();
    post([this, promise, command = std::move(command)](DeskWorker& worker) {
        worker.submitNow(command, [this, promise](const Result<CommandOutcome>& outcome) { settle(promise, outcome); });
    });
    return promise->future();
}

QFuture<Result<std::vector<OutboxEntry>>> LocalDesk::outbox()
{
    return ask<Result<std::vector<OutboxEntry>>>([](DeskWorker& worker) { return worker.outbox(); });
}

QFuture<Result<std::vector<OpenConflict>>> LocalDesk::conflicts()
{
    return ask<Result<std::vector<OpenConflict>>>([](DeskWorker& worker) { return worker.conflicts(); });
}

QFuture<Status> LocalDesk::resendParked(CommandId id, JsonText body)
{
    return ask<Status>([id, body = std::move(body)](DeskWorker& worker) { return worker.resendParked(id, body); });
}

QFuture<Status> LocalDesk::discardParked(CommandId id, const QString& reason)
{
    return ask<Status>([id, reason](DeskWorker& worker) { return worker.discardParked(id, reason); });
}

QFuture<Status> LocalDesk::saveDraft(Draft draft)
{
    return ask<Status>([draft = std::move(draft)](DeskWorker& worker) { return worker.saveDraft(draft); });
}

QFuture<Result<std::vector<Draft>>> LocalDesk::drafts()
{
    return ask<Result<std::vector<Draft>>>([](DeskWorker& worker) { return worker.drafts(); });
}

QFuture<Status> LocalDesk::removeDraft(DraftId id)
{
    return ask<Status>([id](DeskWorker& worker) { return worker.removeDraft(id); });
}

QFuture<Status> LocalDesk::keepFile(AttachmentId id, QByteArray content)
{
    return ask<Status>([id, content = std::move(content)](DeskWorker& worker) { return worker.keepFile(id, content); });
}

QFuture<Result<QByteArray>> LocalDesk::file(AttachmentId id)
{
    auto promise = startedPromise<Result<QByteArray>>();
    post([this, promise, id](DeskWorker& worker) { worker.file(id, [this, promise](const Result<QByteArray>& content) { settle(promise, content); }); });
    return promise->future();
}

void LocalDesk::syncNow()
{
    post([](DeskWorker& worker) { worker.syncNow(); });
}

void LocalDesk::setOffline(bool offline)
{
    post([offline](DeskWorker& worker) { worker.setOffline(offline); });
}

} // namespace huimin
