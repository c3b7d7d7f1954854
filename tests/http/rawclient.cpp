#include "tests/http/rawclient.h"
#include <QFile>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace huimin::test {
namespace {
constexpr int patienceMs = 10'000;
}

QByteArray RawAnswer::field(QByteArrayView name) const
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name.toByteArray(), Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawClient RawClient::tcp(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket);
        return RawClient(-1);
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return RawClient(socket);
}

RawClient RawClient::unixSocket(const QString& path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(socket);
        return RawClient(-1);
    }
    return RawClient(socket);
}

RawClient::RawClient(RawClient&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_received(std::move(other.m_received))
{
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool RawClient::sendSlowly(const QByteArray& bytes)
{
    for (const char c : bytes)
        if (!send(QByteArray(1, c)))
            return false;
    return true;
}

bool RawClient::receive()
{
    pollfd wait { m_socket, POLLIN, 0 };
    if (::poll(&wait, 1, patienceMs) <= 0)
        return false;
    char piece[64 * 1024];
    const ssize_t count = ::recv(m_socket, piece, sizeof piece, 0);
    if (count <= 0)
        return false;
    m_received.append(piece, count);
    return true;
}

QByteArray RawClient::readUntil(const QByteArray& mark)
{
    qsizetype at = -1;
    while ((at = m_received.indexOf(mark)) < 0)
        if (!receive())
            return std::exchange(m_received, {});
    const QByteArray found = m_received.first(at + mark.size());
    m_received.remove(0, at + mark.size());
    return found;
}

RawAnswer RawClient::read(bool head)
{
    RawAnswer answer;
    answer.head = readUntil("\r\n\r\n");
    if (!answer.head.startsWith("HTTP/1.") || !answer.head.endsWith("\r\n\r\n"))
        return answer;
    answer.status = answer.head.mid(9, 3).toInt();
    if (head || answer.status == 204 || answer.status == 304 || answer.status < 200) {
        answer.complete = true;
        return answer;
    }
    if (answer.field("Transfer-Encoding") == "chunked") {
        for (;;) {
            const QByteArray line = readUntil("\r\n");
            bool ok = false;
            const qsizetype size = line.trimmed().toLongLong(&ok, 16);
            if (!ok)
                return answer;
            while (m_received.size() < size + 2)
                if (!receive())
                    return answer;
            answer.body += m_received.first(size);
            m_received.remove(0, size + 2);
            if (size == 0) {
                answer.complete = true;
                return answer;
            }
        }
    }
    if (answer.field("Content-Length").isEmpty()) {
        while (receive()) { }
        answer.body = std::exchange(m_received, {});
        answer.complete = true;
        return answer;
    }
    const qsizetype size = answer.field("Content-Length").toLongLong();
    while (m_received.size() < size)
        if (!receive())
            return answer;
    answer.body = m_received.first(size);
    m_received.remove(0, size);
    answer.complete = true;
    return answer;
}

RawAnswer RawClient::ask(const QByteArray& bytes)
{
    send(bytes);
    return read();
}

bool RawClient::waitForClose(std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        pollfd wait { m_socket, POLLIN, 0 };
        if (left <= 0 || ::poll(&wait, 1, static_cast<int>(left)) <= 0)
            return false;
        char piece[64 * 1024];
        if (::recv(m_socket, piece, sizeof piece, 0) <= 0)
            return true;
    }
}

void RawClient::finishSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::abort()
{
    const linger reset { 1, 0 };
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(std::exchange(m_socket, -1));
}

void RawClient::shrinkReceiveBuffer()
{
    const int small = 4 * 1024;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
}

} // namespace huimin::test
