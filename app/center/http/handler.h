#pragma once
#include "app/center/http/request.h"
#include "app/center/http/response.h"

namespace huimin::http {

/// What is decided about a request when its headers are read and before its body is.
struct Admission {
    QByteArray route {}; ///< template of the route for logs and metrics; empty where there is none
    std::size_t bodyLimit = 8 * 1024; ///< bytes; one more is 413
    bool onIoThread = false; ///< the handler only copies memory (healthz): it runs at once and is not shed
    double queueShare = 1.0; ///< how full the WorkerPool's queue may be for it, so that less urgent routes are shed first
    std::optional<Error> refusal {}; ///< answered at once, without the body (404, 405)
};

/// What stands behind the engine: the Router of the center, or a test's.
class Handler {
public:
    virtual ~Handler() = default;
    /// Called on the I/O thread: must not wait. `path` is in percent form, without query.
    virtual Admission admit(Method method, QByteArrayView path) const = 0;
    /// Called on a thread of the WorkerPool (several at a time), or on the I/O thread where admit said so. May keep the reply and
    /// answer later from another thread.
    virtual void handle(Request request, Reply reply) = 0;
};

} // namespace huimin::http
