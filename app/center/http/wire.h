#pragma once
#include "app/center/http/limits.h"
#include "app/center/http/response.h"

/// What the engine decides about bytes and fields without Boost: kept apart so that it is tested by itself.
namespace huimin::http {

/// Looks for the end of a request's header block in bytes as they come, and refuses early what can be none. It does not parse.
class HeaderScan {
public:
    enum class State {
        More,
        Complete, ///< the empty line is there
        BadBytes, ///< NUL or another control character, CR or LF alone: 400
        LineTooLong, ///< 414
        BlockTooLarge, ///< 431
    };
    explicit HeaderScan(const Limits& limits)
        : m_limits(limits)
    {
    }
    /// `bytes` begins with the request line and is at least as long as at the call before.
    State advance(QByteArrayView bytes);

private:
    const Limits& m_limits;
    qsizetype m_seen = 0;
    qsizetype m_lineEnd = -1; ///< index of the LF of the request line
    qsizetype m_lastLf = -1;
    char m_before = 0;
};

/// The path and query of a request target.
struct Target {
    QByteArray path; ///< in percent form
    Parameters query;
};
/// Origin form, and absolute form as a server must take it (RFC 9112 §3.2.2). Nothing where it is neither, holds anything but
/// visible ASCII, or cannot be decoded.
std::optional<Target> readTarget(QByteArrayView target);

/// What the fields of a request say about how it is to be read; an Error where that could be understood in two ways, or is not done
/// here (packed bodies).
struct Framing {
    bool expectsContinue = false;
};
Result<Framing> readFraming(const Headers& headers, bool http11);

/// A name is a token; a value holds no control character but a tab.
bool isFieldName(QByteArrayView name);
bool isFieldValue(QByteArrayView value);

/// The fields that every answer has, but Date and Huimin-Request.
const Headers& standingHeaders();
/// IMF-fixdate (RFC 9110 §5.6.7), "Tue, 24 Nov 2026 01:30:00 GMT".
QByteArray httpDate(std::int64_t secondsSinceEpoch);

} // namespace huimin::http
