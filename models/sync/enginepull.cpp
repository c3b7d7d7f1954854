#include "models/sync/engine.h"
#include "models/sync/wire.h"
#include <QUrl>

namespace huimin {
namespace {
constexpr int mismatchesBeforeWaiting = 3;
constexpr int changesAPage = 500;

QByteArray percentForm(const QByteArray& text) { return QUrl::toPercentEncoding(QString::fromLatin1(text)); }
} // namespace

// ---- pull

void Engine::pull()
{
    enter(RoundState::Pulling);
    const QByteArray cursor = m_store.cursor();
    m_pullWanted = false;
    m_lastPull = m_clock.now();
    m_pollAt = {};
    QString path = QStringLiteral("/v1/changes?limit=%1").arg(changesAPage);
    if (!cursor.isEmpty())
        path += QLatin1String("&cursor=") + QString::fromLatin1(percentForm(cursor));
    HttpRequest get { .path = path, .contentType = {}, .accept = "application/x-ndjson" };
    request(std::move(get), [this, fromNothing = cursor.isEmpty()](Result<HttpAnswer> answer) { pulled(fromNothing, std::move(answer)); });
}

void Engine::pulled(bool fromNothing, Result<HttpAnswer> answer)
{
    if (!answer || !answer->isGood()) {
        const Error error = answer ? problemOf(*answer) : answer.error();
        m_pullWanted = true;
        Status started;
        switch (error.code) {
        case ErrorCode::CursorEpoch:
            started = m_store.startNewEpoch();
            break;
        case ErrorCode::CursorExpired:
        case ErrorCode::CursorScope:
        case ErrorCode::CursorSchema:
        case ErrorCode::BadCursor:
            started = m_store.restartAll();
            break;
        default:
            return failed(error);
        }
        if (!started)
            return halt(started.error());
        m_trouble = error;
        m_listener.storeChanged();
        return next();
    }
    auto page = wire::changesPage(answer->body);
    if (!page || (fromNothing && !page->scopes)) {
        m_pullWanted = true;
        return failed({ ErrorCode::CenterGarbage });
    }
    page->fromNothing = fromNothing;
    if (auto applied = m_store.applyChanges(*page); !applied)
        return halt(applied.error());
    m_listener.heardFrom(page->serverTime, 0, page->leaseUntil);
    m_listener.storeChanged();
    succeeded();
    if (page->more)
        m_pullWanted = true;
    else
        lastPageApplied(*page);
    next();
}

void Engine::lastPageApplied(const ChangesPage& page)
{
    if (scopeToFill())
        return;
    const auto unequal = m_store.unequalScopes(page.sums);
    if (!unequal)
        return halt(unequal.error());
    if (!unequal->empty()) {
        ++m_mismatches;
        ++m_mismatchesInARow;
        m_trouble = Error { ErrorCode::CheckpointMismatch };
        if (m_mismatchesInARow > mismatchesBeforeWaiting)
            return wait(RoundState::Waiting, { ErrorCode::CheckpointMismatch });
        if (auto restarted = m_store.restartScopes(*unequal); !restarted)
            halt(restarted.error());
        return;
    }
    m_mismatchesInARow = 0;
    m_dataOf = page.serverTime;
    m_trouble.reset();
    if (auto ended = m_store.roundEnded(page.serverTime); !ended)
        return halt(ended.error());
    if (!m_nextRecount)
        m_nextRecount = m_clock.now().plusMs(m_settings.firstRecountMs);
    if (*m_nextRecount < m_clock.now()) {
        m_nextRecount = m_clock.now().plusMs(m_settings.recountMs);
        const auto wrong = m_store.recount();
        if (!wrong)
            return halt(wrong.error());
        if (!wrong->empty())
            m_pullWanted = true; // the next page's sums say whether rows are missing too
    }
    m_listener.storeChanged();
}

// ---- fill

const HeldScope* Engine::scopeToFill() const
{
    // The city first: what the others name stands there.
    const HeldScope* best = nullptr;
    const auto order = [](const HeldScope& scope) { return scope.kind == QLatin1String("city") ? 0 : scope.kind == QLatin1String("grid") ? 2 : 1; };
    for (const HeldScope& scope : m_store.scopes())
        if (scope.filling && (!best || order(scope) < order(*best)))
            best = &scope;
    return best;
}

void Engine::fill(const HeldScope& scope)
{
    enter(RoundState::Filling);
    askSnapshot(scope.id, scope.at, scope.after);
}

void Engine::askSnapshot(int scope, std::int64_t at, const QByteArray& after)
{
    QString path = QStringLiteral("/v1/snapshot?scope=%1").arg(scope);
    if (at >= 0)
        path += QStringLiteral("&at=%1").arg(at);
    if (!after.isEmpty())
        path += QLatin1String("&after=") + QString::fromLatin1(percentForm(after));
    HttpRequest get { .path = path, .contentType = {}, .accept = "application/x-ndjson" };
    request(std::move(get), [this, scope](Result<HttpAnswer> answer) { filled(scope, std::move(answer)); });
}

void Engine::filled(int scope, Result<HttpAnswer> answer)
{
    if (!answer || !answer->isGood()) {
        const Error error = answer ? problemOf(*answer) : answer.error();
        Status started;
        switch (error.code) {
        case ErrorCode::CursorEpoch:
            started = m_store.startNewEpoch();
            break;
        case ErrorCode::CursorExpired:
            started = m_store.restartScopes({ scope });
            break;
        case ErrorCode::CursorScope:
        case ErrorCode::CursorSchema:
            started = m_store.restartAll();
            break;
        default:
            // Also a scope that is no longer held (forbidden): the next pull says so.
            return failed(error);
        }
        if (!started)
            return halt(started.error());
        m_pullWanted = true;
        return next();
    }
    const auto page = wire::snapshotPage(answer->body, scope);
    if (!page)
        return failed(page.error());
    // The next page comes while this one is written, where nothing is to be sent or asked in between: a page that was fetched before
    // a pull and taken after it would bring back what the pull took away.
    const bool ahead = page->next && !m_pullWanted && m_store.waiting() == 0 && m_lastPull.plusMs(m_settings.pollMs) >= m_clock.now();
    if (ahead)
        askSnapshot(scope, page->at, *page->next);
    if (auto applied = m_store.applySnapshot(*page); !applied)
        return halt(applied.error());
    if (!page->next)
        m_pullWanted = true;
    m_listener.storeChanged();
    succeeded();
    if (ahead)
        m_listener.roundChanged(); // the progress; next() has nothing to say before that page is here
    next();
}

} // namespace huimin
