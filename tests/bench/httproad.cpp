#include "tests/bench/httproad.h"
#include <QUrl>
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace huimin::bench {
namespace {
Error roadBroken() { return { ErrorCode::Offline, {}, {}, QStringLiteral("the connection to the center broke") }; }

qsizetype lengthOf(const QByteArray& head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    return at < 0 ? 0 : lower.mid(at + 17, lower.indexOf('\r', at + 2) - at - 17).trimmed().toLongLong();
}
} // namespace

HttpRoad::~HttpRoad()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Status HttpRoad::connectTo(const QString& url)
{
    const QUrl parsed(url);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(parsed.port(80)));
    if (::inet_pton(AF_INET, parsed.host().toLatin1().constData(), &address.sin_addr) != 1)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("not an address of this machine") };
    m_host = parsed.authority().toLatin1();
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int one = 1;
    if (m_socket < 0 || ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return roadBroken();
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return {};
}

Result<HttpRoad::Answer> HttpRoad::send(const QByteArray& method, const QByteArray& path, const QByteArray& token, const QByteArray& body)
{
    QByteArray out = method + ' ' + path + " HTTP/1.1\r\nHost: " + m_host + "\r\nAccept: application/json\r\n";
    if (!token.isEmpty())
        out += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty())
        out += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    out += "\r\n" + body;
    for (qsizetype sent = 0; sent < out.size();) {
        const auto count = ::send(m_socket, out.constData() + sent, static_cast<std::size_t>(out.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return roadBroken();
        sent += count;
    }
    QByteArray in;
    qsizetype head = -1;
    char piece[65536];
    while (head < 0 || in.size() < head + 4 + lengthOf(in.left(head + 2))) {
        const auto count = ::recv(m_socket, piece, sizeof piece, 0);
        if (count <= 0)
            return roadBroken();
        in.append(piece, static_cast<qsizetype>(count));
        if (head < 0)
            head = in.indexOf("\r\n\r\n");
    }
    return Answer { in.mid(9, 3).toInt(), in.mid(head + 4) };
}

} // namespace huimin::bench
