#include "models/store/sealer.h"
#include <cstring>
#include <openssl/evp.h>

namespace huimin {
namespace {
constexpr char sealVersion = 1;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
const unsigned char* raw(QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); }

evp_cipher_ctx_st* keyedContext(const Secret& key, bool seals)
{
    EVP_CIPHER* cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    const bool ready = cipher && context && key.size() == 32 && EVP_CipherInit_ex2(context, cipher, key.data(), nullptr, seals ? 1 : 0, nullptr) == 1;
    EVP_CIPHER_free(cipher);
    if (!ready)
        qFatal("AES-256-GCM is not to be had");
    return context;
}
} // namespace

Sealer::Sealer(const Secret& key, Random& random)
    : m_seal(keyedContext(key, true)), m_open(keyedContext(key, false)), m_random(random)
{
}

Sealer::~Sealer()
{
    EVP_CIPHER_CTX_free(m_seal);
    EVP_CIPHER_CTX_free(m_open);
}

QByteArray Sealer::seal(QByteArrayView plain, QByteArrayView bound)
{
    if (m_nextNonce >= m_nonces.size()) {
        m_nonces = m_random.bytes(nonceSize * 256);
        m_nextNonce = 0;
    }
    QByteArray out(plain.size() + overhead, Qt::Uninitialized);
    out[0] = sealVersion;
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    std::memcpy(bytes + 1, m_nonces.constData() + m_nextNonce, nonceSize);
    m_nextNonce += nonceSize;
    int size = 0;
    const bool sealed = EVP_EncryptInit_ex2(m_seal, nullptr, nullptr, bytes + 1, nullptr) == 1
        && EVP_EncryptUpdate(m_seal, nullptr, &size, raw(bound), static_cast<int>(bound.size())) == 1
        && EVP_EncryptUpdate(m_seal, bytes + 1 + nonceSize, &size, raw(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(m_seal, bytes + 1 + nonceSize + size, &size) == 1
        && EVP_CIPHER_CTX_ctrl(m_seal, EVP_CTRL_GCM_GET_TAG, tagSize, bytes + 1 + nonceSize + plain.size()) == 1;
    if (!sealed)
        qFatal("AES-256-GCM does not answer");
    return out;
}

Result<QByteArray> Sealer::open(QByteArrayView sealed, QByteArrayView bound)
{
    if (sealed.size() < overhead || sealed.front() != sealVersion)
        return Error { ErrorCode::KeyFileWrong, {}, {}, QStringLiteral("not a sealed text") };
    const qsizetype plainSize = sealed.size() - overhead;
    QByteArray out(plainSize, Qt::Uninitialized);
    const unsigned char* bytes = raw(sealed);
    unsigned char tag[tagSize];
    std::memcpy(tag, bytes + 1 + nonceSize + plainSize, tagSize);
    auto* plain = reinterpret_cast<unsigned char*>(out.data());
    int size = 0;
    const bool opened = EVP_DecryptInit_ex2(m_open, nullptr, nullptr, bytes + 1, nullptr) == 1
        && EVP_DecryptUpdate(m_open, nullptr, &size, raw(bound), static_cast<int>(bound.size())) == 1
        && EVP_DecryptUpdate(m_open, plain, &size, bytes + 1 + nonceSize, static_cast<int>(plainSize)) == 1
        && EVP_CIPHER_CTX_ctrl(m_open, EVP_CTRL_GCM_SET_TAG, tagSize, tag) == 1
        && EVP_DecryptFinal_ex(m_open, plain + size, &size) == 1;
    if (!opened)
        return Error { ErrorCode::KeyFileWrong, {}, {}, QStringLiteral("a sealed text does not open") };
    return out;
}

} // namespace huimin
