#pragma once
#include "models/base/result.h"
#include <QString>
#include <cstdint>

namespace huimin::http {

/// Where a server listens: `HOST:PORT` (IPv6 in brackets, port 0 = any free one) or `unix:PATH`.
struct Endpoint {
    QString host {};
    std::uint16_t port = 0;
    QString unixPath {}; ///< not empty: a Unix socket

    bool isUnix() const { return !unixPath.isEmpty(); }
    /// True where only this machine reaches it by TCP: "localhost", 127.0.0.0/8, ::1. A Unix socket has a proxy before it: false.
    bool isLoopback() const;
    /// The text form, as parse() reads it.
    QString text() const;
    bool operator==(const Endpoint&) const = default;

    /// BadArgument (member `value`) where the text is neither form.
    static Result<Endpoint> parse(const QString& text);
};

} // namespace huimin::http
