#include "models/store/secret.h"
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace huimin {

Secret::Secret(QByteArrayView bytes)
    : m_bytes(reinterpret_cast<const unsigned char*>(bytes.data()), reinterpret_cast<const unsigned char*>(bytes.data()) + bytes.size())
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        cleanse();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

void Secret::cleanse()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

bool Secret::sameAs(const Secret& other) const
{
    return m_bytes.size() == other.m_bytes.size() && CRYPTO_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

QByteArray hmacSha256(const Secret& key, QByteArrayView text)
{
    QByteArray mac(32, Qt::Uninitialized);
    unsigned int size = 32;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
            static_cast<std::size_t>(text.size()), reinterpret_cast<unsigned char*>(mac.data()), &size))
        qFatal("HMAC-SHA-256 does not answer");
    return mac;
}

} // namespace huimin
