#pragma once
#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>

/// A client that sends just the bytes it is told to, well-formed or not, over a blocking socket. Waits end after 10 s.
namespace huimin::test {

struct RawAnswer {
    int status = 0; ///< 0: the connection ended, or no answer came
    QByteArray head; ///< status line and fields
    QByteArray body; ///< without chunk framing
    bool complete = false; ///< false where the connection was cut in the middle of the body
    QByteArray field(QByteArrayView name) const;
};

class RawClient {
public:
    static RawClient tcp(std::uint16_t port);
    static RawClient unixSocket(const QString& path);
    RawClient(RawClient&& other) noexcept;
    RawClient& operator=(RawClient&&) = delete;
    ~RawClient();

    bool isConnected() const { return m_socket >= 0; }
    /// All of it, or false where the other side has closed.
    bool send(const QByteArray& bytes);
    /// In single bytes, each in a segment of its own.
    bool sendSlowly(const QByteArray& bytes);
    /// The next answer. `head`: the answer to a HEAD request, which has no body.
    RawAnswer read(bool head = false);
    RawAnswer ask(const QByteArray& bytes);
    /// What comes up to and including `mark`.
    QByteArray readUntil(const QByteArray& mark);
    /// True once the other side has closed; reads away what comes before.
    bool waitForClose(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// Ends this side's sending; the answer can still be read.
    void finishSending();
    /// Leaves with a reset.
    void abort();
    /// A small receive buffer, so that a stream that is not read is soon held up. Before connecting it would be surer; it is enough.
    void shrinkReceiveBuffer();

private:
    explicit RawClient(int socket)
        : m_socket(socket)
    {
    }
    bool receive();

    int m_socket = -1;
    QByteArray m_received;
};

} // namespace huimin::test
