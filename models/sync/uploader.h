#pragma once
#include "models/store/filebox.h"
#include "models/sync/transport.h"
#include <map>
#include <optional>

namespace huimin {

/// Brings the files of a FileBox to the center, one after the other, each when its AttachFile was answered. After a loss of the network
/// it goes on where the center says that it was. In the sync thread; woken whenever something may have changed.
class Uploader {
public:
    struct Progress {
        std::int64_t sent = 0;
        std::int64_t size = 0;
    };
    /// `isSettled`: the center has answered the command that made the attachment.
    Uploader(Transport& transport, FileBox& box, std::function<bool(AttachmentId)> isSettled, std::function<void()> changed);
    ~Uploader();

    /// With a session, online: goes on with what waits.
    void wake();
    /// Offline, locked: what was on its way is begun again at the next wake.
    void stop();
    /// Of files that are on their way.
    const std::map<AttachmentId, Progress>& progress() const { return m_progress; }
    /// Files that the center does not take, and why; they stay here until they are dropped.
    const std::map<AttachmentId, Error>& refused() const { return m_refused; }

private:
    void next();
    void ask();
    void send(std::int64_t offset);
    void answered(const Result<HttpAnswer>& answer);
    void sentAll();
    void giveUp(const Error& error);

    Transport& m_transport;
    FileBox& m_box;
    const std::function<bool(AttachmentId)> m_isSettled;
    const std::function<void()> m_changed;
    std::map<AttachmentId, Progress> m_progress;
    std::map<AttachmentId, Error> m_refused;
    std::map<AttachmentId, int> m_damaged; ///< how often it arrived damaged
    std::optional<AttachmentId> m_now;
    std::vector<AttachmentId> m_tried; ///< since the last wake
    Transport::CallId m_call = 0;
};

} // namespace huimin
