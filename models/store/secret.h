#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace huimin {

/// Bytes that must not lie about in memory: a key, a password, a token. Cleansed when it goes; moved, never copied by accident;
/// has no text form, so it cannot reach a log.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size) : m_bytes(size) { }
    explicit Secret(QByteArrayView bytes);
    Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)) { other.m_bytes.clear(); }
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { cleanse(); }

    Secret copy() const { return Secret(view()); }
    unsigned char* data() { return m_bytes.data(); }
    const unsigned char* data() const { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.empty(); }
    QByteArrayView view() const { return { reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size()) }; }
    /// In time that does not depend on where they differ.
    bool sameAs(const Secret& other) const;

private:
    void cleanse();
    std::vector<unsigned char> m_bytes;
};

/// HMAC-SHA-256, 32 bytes.
QByteArray hmacSha256(const Secret& key, QByteArrayView text);

} // namespace huimin
