#include "app/center/http/wire.h"
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace huimin::http {
namespace {
Error badFraming(const char* reason)
{
    return { .code = ErrorCode::BadRequest, .reason = QString::fromLatin1(reason) };
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// RFC 3986 host and port, as far as it matters that it is one name and no more.
bool isHost(QByteArrayView host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("-._~%!$&'()*+;=:[]").contains(c);
    });
}
} // namespace

HeaderScan::State HeaderScan::advance(QByteArrayView bytes)
{
    for (; m_seen < bytes.size(); ++m_seen) {
        const char c = bytes[m_seen];
        const auto code = static_cast<unsigned char>(c);
        if ((m_before == '\r') != (c == '\n') || (code < 0x20 && c != '\t' && c != '\r' && c != '\n') || code == 0x7f)
            return State::BadBytes;
        m_before = c;
        if (c != '\n')
            continue;
        if (m_lineEnd < 0)
            m_lineEnd = m_seen;
        else if (m_seen - m_lastLf == 2) {
            ++m_seen;
            // the last CR LF is the empty line's own
            const qsizetype block = m_seen - 2 - (m_lineEnd + 1);
            return static_cast<std::size_t>(block) > m_limits.headerBlock ? State::BlockTooLarge : State::Complete;
        }
        m_lastLf = m_seen;
        if (m_lineEnd == m_seen && static_cast<std::size_t>(m_seen - 1) > m_limits.requestLine)
            return State::LineTooLong;
    }
    if (m_lineEnd < 0)
        return static_cast<std::size_t>(bytes.size()) > m_limits.requestLine + 1 ? State::LineTooLong : State::More;
    return static_cast<std::size_t>(bytes.size() - m_lineEnd - 1) > m_limits.headerBlock + 1 ? State::BlockTooLarge : State::More;
}

std::optional<Target> readTarget(QByteArrayView target)
{
    if (std::any_of(target.begin(), target.end(), [](char c) { return c <= 0x20 || c >= 0x7f || c == '#'; }))
        return std::nullopt;
    for (const QByteArrayView scheme : { QByteArrayView("http://"), QByteArrayView("https://") }) {
        if (target.size() <= scheme.size() || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype slash = target.indexOf('/', scheme.size());
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
        break;
    }
    if (!target.startsWith('/'))
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    auto query = parsedQuery(mark < 0 ? QByteArrayView() : target.sliced(mark + 1));
    if (!query || !percentDecoded(path))
        return std::nullopt;
    return Target { path.toByteArray(), std::move(*query) };
}

Result<Framing> readFraming(const Headers& headers, bool http11)
{
    const auto hosts = headers.values("Host");
    if (hosts.size() > 1 || (hosts.isEmpty() && http11))
        return badFraming("not one Host");
    if (!hosts.isEmpty() && !isHost(hosts.first()))
        return badFraming("bad Host");
    const auto codings = headers.values("Transfer-Encoding");
    if (!codings.isEmpty()) {
        if (!http11 || headers.contains("Content-Length"))
            return badFraming("Transfer-Encoding where it may not stand");
        if (codings.size() > 1 || codings.first().compare("chunked", Qt::CaseInsensitive) != 0)
            return badFraming("a transfer coding that is not chunked");
    }
    // equal lengths may be folded into one by RFC 9110 §8.6; a proxy before us might see it otherwise, so one it is
    const auto lengths = headers.values("Content-Length");
    if (lengths.size() > 1
        || (lengths.size() == 1 && (lengths.first().isEmpty() || !std::all_of(lengths.first().begin(), lengths.first().end(), [](char c) {
               return c >= '0' && c <= '9';
           }))))
        return badFraming("bad Content-Length");
    const auto encodings = headers.values("Content-Encoding");
    if (!encodings.isEmpty() && encodings.first().compare("identity", Qt::CaseInsensitive) != 0)
        return Error { .code = ErrorCode::UnsupportedMedia, .reason = QStringLiteral("a packed body") }; // its size would be any
    const auto expectations = headers.values("Expect");
    if (expectations.isEmpty() || !http11)
        return Framing {};
    if (expectations.size() > 1 || expectations.first().compare("100-continue", Qt::CaseInsensitive) != 0)
        return badFraming("an expectation that is not 100-continue");
    return Framing { .expectsContinue = true };
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

bool isFieldValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < 0x20 && c != '\t') || code == 0x7f;
    });
}

const Headers& standingHeaders()
{
    static const Headers headers {
        { "Huimin-Api", "1" },
        { "Cache-Control", "no-store" },
        { "X-Content-Type-Options", "nosniff" },
        { "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'" },
        { "Cross-Origin-Resource-Policy", "same-origin" },
        { "Referrer-Policy", "no-referrer" },
    };
    return headers;
}

QByteArray httpDate(std::int64_t secondsSinceEpoch)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
    return QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

} // namespace huimin::http
