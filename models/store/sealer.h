#pragma once
#include "models/base/random.h"
#include "models/base/result.h"
#include "models/store/secret.h"

struct evp_cipher_ctx_st;

namespace huimin {

/// AES-256-GCM under one key: `version | nonce 12 | cipher text | tag 16`. The context is made and the key set once; nonces are
/// drawn 256 at a time. One Sealer a thread. At most 2^32 seals a key.
class Sealer {
public:
    Sealer(const Secret& key, Random& random);
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    /// `bound` is authenticated and not stored: what the text belongs to (type, id …), so that it cannot be put elsewhere.
    QByteArray seal(QByteArrayView plain, QByteArrayView bound);
    /// KeyFileWrong where it was sealed under another key, for another place, or was changed.
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView bound);

    static constexpr int overhead = 1 + 12 + 16;

private:
    evp_cipher_ctx_st* m_seal;
    evp_cipher_ctx_st* m_open;
    Random& m_random;
    QByteArray m_nonces;
    qsizetype m_nextNonce = 0;
};

} // namespace huimin
