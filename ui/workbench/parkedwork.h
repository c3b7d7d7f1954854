#pragma once
#include "models/sync/desk.h"
#include <QObject>
#include <functional>

namespace huimin::ui {

class CounterDesk;
class PageStack;

/// The interruption stack (F8, Shift+F8): the whole counter as it is (its pages, where the cursor is, the open reception) is put aside
/// under one title and brought back as it was. What was typed is kept by the pages themselves as drafts.
class ParkedWork final : public QObject {
    Q_OBJECT
public:
    /// `open` shows the page of a key: resident/ID, takeIn/ID/ITEM, matters …; `subject` is whose form it is.
    ParkedWork(Desk& desk, CounterDesk& counter, std::function<void(const QString& key, const RecordRef& subject)> open, QObject* parent = nullptr);

    /// Puts everything aside; `then` hears under which title, once it is safe on disk and the pages are gone.
    void park(PageStack& pages, const std::function<void(const Result<QString>&)>& then);
    /// What can be taken up again, the latest first: parked counters, and drafts that belong to none of them.
    static std::vector<Draft> listed(std::vector<Draft> drafts);
    static bool isCounter(const Draft& draft);
    /// Brings a parked counter back and forgets it.
    void resume(const Draft& draft, PageStack& pages);

private:
    Desk& m_desk;
    CounterDesk& m_counter;
    std::function<void(const QString&, const RecordRef&)> m_open;
};

} // namespace huimin::ui
