#include "models/sync/deskworker.h"
#include "models/commands/deskcommands.h"
#include "models/matters/attachment.h"
#include "models/matters/calendaryear.h"
#include <algorithm>
#include <utility>

namespace huimin {
namespace {
constexpr std::int64_t wrongClockUs = std::int64_t { 5 } * 60 * 1'000'000;
constexpr std::int64_t tellWhileFillingMs = 1'000;
}

bool DeskClock::correct(std::int64_t offsetUs)
{
    const bool wrong = std::abs(offsetUs) > wrongClockUs;
    m_correctionUs = wrong ? offsetUs : 0;
    return wrong;
}

void QtTimer::start(std::int64_t ms, std::function<void()> fire)
{
    QObject::disconnect(m_connection);
    m_connection = QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(fire));
    m_timer.start(static_cast<int>(std::min<std::int64_t>(ms, std::numeric_limits<int>::max())));
}

DeskWorker::DeskWorker(const LocalDeskSettings& settings, const LocalDeskParts& parts, DeskProfile& profile, DeskClock& clock, DeskReaders& readers,
    DeskReaders& indexer, DeskSearch& search, CalendarSource& calendars, Events events)
    : m_settings(settings), m_parts(parts), m_profile(profile), m_clock(clock), m_readers(readers), m_indexer(indexer), m_search(search), m_calendars(calendars),
      m_events(std::move(events)), m_transport(settings.transport()), m_lease(parts.clock), m_offline(settings.offline)
{
}

DeskWorker::~DeskWorker() { close(); }

Result<CommandOutcome> DeskWorker::submit(Command command)
{
    if (!isOpen())
        return Error { ErrorCode::NotSignedIn };
    if (command.id.isNull())
        command.id = CommandId(newUuid(m_clock, m_parts.random));
    command.occurredAt = m_clock.now();
    auto outcome = m_replica->submit(std::move(command));
    if (!outcome)
        return outcome;
    viewChanged();
    m_events.outboxChanged();
    m_engine->saved();
    tellState();
    return outcome;
}

void DeskWorker::submitNow(Command command, Done<CommandOutcome> done)
{
    if (!isOpen())
        return done(Error { ErrorCode::NotSignedIn });
    if (m_offline || !m_hasSession || m_engine->state() == RoundState::Offline)
        return done(Error { ErrorCode::Offline });
    if (command.id.isNull())
        command.id = CommandId(newUuid(m_clock, m_parts.random));
    command.occurredAt = m_clock.now();
    const auto ready = m_replica->prepareDirect(std::move(command));
    if (!ready)
        return done(ready.error());
    HttpRequest post { .method = "POST", .path = QStringLiteral("/v1/commands"), .body = wire::commandBatch(m_replica->epoch(), { *ready }), .timeoutMs = 30'000 };
    m_transport->send(std::move(post), [this, command = *ready, done = std::move(done)](Result<HttpAnswer> answer) {
        if (!answer || !answer->isGood())
            return done(answer ? problemOf(*answer) : answer.error());
        const auto results = wire::commandResults(answer->body, { command });
        if (!results)
            return done(results.error());
        const CommandAnswer& result = results->results.front();
        switch (result.state) {
        case CommandState::Refused:
            return done(result.problem.value_or(Error {}));
        case CommandState::Blocked: // by what still waits in the outbox
        case CommandState::Retry:
            return done(Error { ErrorCode::Busy });
        default:
            break;
        }
        if (isOpen()) {
            if (auto stored = m_replica->storeDirect(command, result, results->serverTime); !stored)
                return done(stored.error());
            viewChanged();
            m_events.outboxChanged();
            m_engine->hint();
        }
        CommandOutcome outcome { result.state, std::nullopt, result.fields, result.result, {} };
        if (!result.record.isEmpty())
            outcome.record = RecordText { command.entity.type.toLatin1(), command.entity.id, result.rev, result.record };
        done(outcome);
    });
}

Result<std::vector<OutboxEntry>> DeskWorker::outbox() const
{
    if (!isOpen())
        return Error { ErrorCode::NotSignedIn };
    return m_replica->outbox();
}

Result<std::vector<OpenConflict>> DeskWorker::conflicts() const
{
    if (!isOpen())
        return Error { ErrorCode::NotSignedIn };
    return m_replica->conflicts();
}

Result<std::vector<Draft>> DeskWorker::drafts() const
{
    if (!isOpen())
        return Error { ErrorCode::NotSignedIn };
    return m_replica->drafts();
}

Status DeskWorker::saveDraft(const Draft& draft)
{
    return isOpen() ? m_replica->saveDraft(draft) : Status(Error { ErrorCode::NotSignedIn });
}

Status DeskWorker::removeDraft(DraftId id)
{
    return isOpen() ? m_replica->removeDraft(id) : Status(Error { ErrorCode::NotSignedIn });
}

Status DeskWorker::resendParked(CommandId id, const JsonText& body)
{
    if (!isOpen())
        return Error { ErrorCode::NotSignedIn };
    const auto entries = m_replica->outbox();
    const auto parked = std::find_if(entries.begin(), entries.end(), [&](const OutboxEntry& entry) { return entry.command.id == id; });
    if (parked == entries.end())
        return Error { ErrorCode::NotFound };
    Command command;
    command.id = CommandId(newUuid(m_clock, m_parts.random));
    command.type = parked->command.type;
    command.entity = parked->command.entity;
    command.body = body;
    command.occurredAt = m_clock.now();
    HUIMIN_TRY(m_replica->replaceParked(id, std::move(command)));
    viewChanged();
    m_events.outboxChanged();
    m_engine->saved();
    return {};
}

Status DeskWorker::discardParked(CommandId id, const QString& reason)
{
    Command command;
    command.type = QStringLiteral("DiscardParked");
    command.entity = { QStringLiteral("Command"), id.uuid };
    command.body.json = toJson(DiscardParkedBody { reason });
    // First what the audit gets to know, so that nothing is given up without a reason.
    if (auto noted = submit(std::move(command)); !noted)
        return noted.error();
    HUIMIN_TRY(m_replica->replaceParked(id, std::nullopt));
    viewChanged();
    m_events.outboxChanged();
    m_engine->saved();
    return {};
}

void DeskWorker::ask(HttpRequest request, Done<HttpAnswer> done)
{
    if (m_offline || !m_hasSession)
        return done(Error { ErrorCode::Offline });
    m_transport->send(std::move(request), std::move(done));
}

Status DeskWorker::keepFile(AttachmentId id, const QByteArray& content)
{
    if (!isOpen())
        return Error { ErrorCode::NotSignedIn };
    HUIMIN_TRY(m_box->keep(id, content));
    wakeUploader();
    tellState();
    return {};
}

void DeskWorker::file(AttachmentId id, Done<QByteArray> done)
{
    if (isOpen() && m_box->holds(id))
        return done(m_box->content(id));
    HttpRequest get { .path = QStringLiteral("/v1/attachments/%1/content").arg(id.text()), .contentType = {}, .accept = {}, .timeoutMs = 120'000 };
    ask(std::move(get), [done = std::move(done)](const Result<HttpAnswer>& answer) {
        if (!answer)
            return done(answer.error());
        done(answer->isGood() ? Result<QByteArray>(answer->body) : Result<QByteArray>(problemOf(*answer)));
    });
}

/// The command that made the attachment was given and is no longer in the outbox.
bool DeskWorker::isSettled(AttachmentId id) const
{
    const auto drafts = m_replica->drafts();
    const QByteArray name = id.text().toLatin1();
    if (isForgotten(id) || std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) { return draft.fields.json.contains(name); }))
        return false;
    const auto entries = m_replica->outbox();
    return std::none_of(entries.begin(), entries.end(), [&](const OutboxEntry& entry) {
        const bool isOpenStill = entry.state == OutboxState::Queued || entry.state == OutboxState::Sent || entry.state == OutboxState::Parked || entry.state == OutboxState::Blocked;
        return isOpenStill && entry.command.entity.id == id.uuid && entry.command.type == QLatin1String("AttachFile");
    });
}

bool DeskWorker::isForgotten(AttachmentId id) const
{
    const QByteArray name = id.text().toLatin1();
    const auto drafts = m_replica->drafts();
    if (std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) { return draft.fields.json.contains(name); }))
        return false;
    const auto entries = m_replica->outbox();
    if (std::any_of(entries.begin(), entries.end(), [&](const OutboxEntry& entry) { return entry.command.entity.id == id.uuid; }))
        return false;
    const auto record = m_replica->view().fetch(schemaOf<Attachment>().type, id.uuid);
    return record.ok() && !*record;
}

/// Only what was here when the desk was opened, and only over a whole replica: what is being put in now may not be named yet.
void DeskWorker::dropForgotten()
{
    for (const AttachmentId& id : std::exchange(m_filesAtOpen, {}))
        if (isForgotten(id))
            m_box->drop(id);
}

void DeskWorker::wakeUploader()
{
    if (m_engine && m_engine->state() == RoundState::Idle && m_engine->dataOf().us != 0)
        dropForgotten();
    if (m_uploader && m_hasSession && !m_offline && m_engine && m_engine->state() == RoundState::Idle)
        m_uploader->wake();
}

void DeskWorker::syncNow()
{
    if (m_engine)
        m_engine->refresh();
}

void DeskWorker::setOffline(bool offline)
{
    m_offline = offline;
    if (!m_engine)
        return;
    m_engine->setOffline(offline);
    if (m_uploader && offline)
        m_uploader->stop();
    if (m_hints && offline)
        m_hints->stop();
    else if (m_hints)
        m_hints->start();
}

// ---- what the engine says

void DeskWorker::storeChanged()
{
    for (const Replica::LostScope& lost : m_replica->takeLost())
        m_notice = Error { ErrorCode::ScopeLost, { { QStringLiteral("scope"), lost.scope.ref }, { QStringLiteral("waiting"), lost.handedOver } }, {}, {} };
    viewChanged();
    if (m_engine && m_engine->state() == RoundState::Pulling && m_engine->dataOf().us != 0)
        static_cast<void>(m_replica->setNote("dataOf", QByteArray::number(qlonglong { m_engine->dataOf().us })));
}

void DeskWorker::roundChanged()
{
    wakeUploader();
    tellState();
}

void DeskWorker::answered(const std::vector<CommandAnswer>&) { m_events.outboxChanged(); }

void DeskWorker::heardFrom(Instant serverTime, std::int64_t, Instant leaseUntil)
{
    m_lease.heard(serverTime, leaseUntil);
    if (m_clock.correct(m_lease.offsetUs()))
        m_notice = Error { ErrorCode::ClockWrong };
    else if (m_notice && m_notice->code == ErrorCode::ClockWrong)
        m_notice.reset();
}

void DeskWorker::passwordNeeded()
{
    m_hasSession = false;
    m_events.passwordNeeded();
}

void DeskWorker::viewChanged()
{
    std::vector<RecordName> changed = m_replica->takeChanged();
    if (changed.empty())
        return;
    for (const RecordName& name : changed)
        m_types.insert(QString::fromLatin1(name.type));
    // May run when this worker is gone: it names only what outlives it.
    m_indexer.run([&search = m_search, &clock = m_clock, changed = std::move(changed)](RecordReader& records) { search.update(records, changed, clock.today()); });
    // While a scope is filled the pages come too fast to be looked at one by one.
    if (m_engine && m_engine->state() == RoundState::Filling) {
        if (!m_tellTimer.isRunning())
            m_tellTimer.start(tellWhileFillingMs, [this] { tellRecords(); });
    } else {
        tellRecords();
    }
}

void DeskWorker::tellRecords()
{
    m_tellTimer.stop();
    if (m_types.empty())
        return;
    const QStringList types(m_types.begin(), m_types.end());
    m_types.clear();
    if (!types.contains(QLatin1String(schemaOf<CalendarYear>().type)))
        return m_events.recordsChanged(types);
    // Who is told counts by the new calendar. May run when this worker is gone: it names only what outlives it.
    m_readers.run([&calendars = m_calendars, tell = m_events.recordsChanged, types](RecordReader& records) {
        static_cast<void>(calendars.of(records));
        tell(types);
    });
}

void DeskWorker::tellState() { m_events.stateChanged(state()); }

SyncState DeskWorker::state() const
{
    SyncState out;
    out.link = m_closed;
    if (!isOpen())
        return out;
    switch (m_engine->state()) {
    case RoundState::Idle:
        out.link = LinkState::Online;
        break;
    case RoundState::Pushing:
    case RoundState::Pulling:
        out.link = LinkState::Syncing;
        break;
    case RoundState::Filling:
        out.link = LinkState::Filling;
        break;
    case RoundState::Waiting:
    case RoundState::Offline:
        out.link = LinkState::Offline;
        break;
    case RoundState::NeedsPassword:
        out.link = LinkState::NeedsPassword;
        break;
    case RoundState::Stopped:
        out.link = LinkState::Stopped;
        break;
    case RoundState::Halted:
        out.link = LinkState::Halted;
        break;
    }
    out.dataOf = m_engine->dataOf();
    out.waiting = m_replica->waiting();
    out.parked = m_replica->parked();
    out.conflicts = static_cast<int>(m_replica->conflicts().size());
    out.files = static_cast<int>(m_box->waiting().size());
    out.filesRefused = m_uploader ? static_cast<int>(m_uploader->refused().size()) : 0;
    out.sentToday = m_replica->answeredOn(m_clock.today());
    for (const HeldScope& scope : m_replica->scopes()) {
        out.rowsDone += scope.filling ? scope.done : scope.total;
        out.rowsTotal += scope.total;
    }
    out.trouble = m_engine->trouble() ? m_engine->trouble() : m_notice;
    out.nextTry = m_engine->nextTry();
    return out;
}

} // namespace huimin
