#pragma once
#include <QFutureWatcher>
#include <utility>

namespace huimin::ui {

/// Calls `then` with the answer of a future on the thread of `owner`; never once the owner has gone (a page that was closed waits
/// for nothing). A cancelled future gives no answer.
template <typename T, typename Then> void whenAnswered(QObject& owner, const QFuture<T>& future, Then then)
{
    auto* watcher = new QFutureWatcher<T>(&owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace huimin::ui
