#pragma once
#include "app/center/http/hinthub.h"
#include "models/store/centerdatabase.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace huimin {

/// Tells the open streams of hints which scopes have something new. Looks that up on a thread and a connection of its own, so
/// that whoever committed does not wait.
class HintTeller {
public:
    HintTeller(CenterDatabase& database, http::HintHub& hub);
    ~HintTeller();
    HintTeller(const HintTeller&) = delete;
    HintTeller& operator=(const HintTeller&) = delete;

private:
    void run();
    CenterDatabase& m_database;
    http::HintHub& m_hub;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::int64_t m_head = -1;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace huimin
