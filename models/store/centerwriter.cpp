#include "models/store/centerwriter.h"

namespace huimin {

CenterWriter::CenterWriter(MakeCore makeCore, FeedMoved moved)
    : m_moved(std::move(moved)), m_thread([this, makeCore = std::move(makeCore)] { loop(makeCore); })
{
}

CenterWriter::~CenterWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_arrived.notify_all();
    m_thread.join();
}

Status CenterWriter::run(const std::function<Status(CenterTransaction&)>& work)
{
    Task task { &work };
    std::unique_lock lock(m_mutex);
    if (m_ending)
        return Error { ErrorCode::Busy, {}, {}, QStringLiteral("the database is closing") };
    m_queue.push_back(&task);
    m_arrived.notify_one();
    m_answered.wait(lock, [&] { return task.done; });
    return task.outcome;
}

void CenterWriter::loop(const MakeCore& makeCore)
{
    Result<std::unique_ptr<CenterCore>> core = makeCore();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_arrived.wait(lock, [&] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        std::vector<Task*> tasks;
        while (!m_queue.empty() && tasks.size() < togetherAtMost) {
            tasks.push_back(m_queue.front());
            m_queue.pop_front();
        }
        lock.unlock();
        if (core) {
            runTogether(**core, tasks);
        } else {
            for (Task* task : tasks)
                task->outcome = core.error();
        }
        lock.lock();
        for (Task* task : tasks)
            task->done = true;
        m_answered.notify_all();
        if (!core)
            continue;
        lock.unlock();
        tellMoved(**core);
        lock.lock();
    }
}

void CenterWriter::tellMoved(CenterCore& core)
{
    const auto seq = core.sql.number("SELECT seq FROM feed_head");
    if (!seq || !*seq || **seq <= m_told)
        return;
    m_told = **seq;
    m_moved(m_told);
}

void CenterWriter::runTogether(CenterCore& core, const std::vector<Task*>& tasks)
{
    Status common = core.sql.script("BEGIN IMMEDIATE");
    if (common) {
        for (Task* task : tasks)
            task->outcome = runOne(core, core.clock.now(), *task->work);
        common = core.sql.script("COMMIT");
        if (!common && !core.sql.script("ROLLBACK"))
            qWarning("the database neither commits nor rolls back");
    }
    if (common)
        return;
    core.scopes.forget();
    for (Task* task : tasks)
        if (task->outcome)
            task->outcome = common;
}

Status CenterWriter::runOne(CenterCore& core, Instant at, const std::function<Status(CenterTransaction&)>& work)
{
    HUIMIN_TRY(core.sql.script("SAVEPOINT work"));
    CenterTransaction transaction(core, at);
    Status status = work(transaction);
    if (status && transaction.again())
        status = *transaction.again();
    if (status)
        status = transaction.finish();
    if (!status) {
        core.scopes.forget();
        HUIMIN_TRY(core.sql.script("ROLLBACK TO SAVEPOINT work"));
    }
    HUIMIN_TRY(core.sql.script("RELEASE SAVEPOINT work"));
    return status;
}

} // namespace huimin
