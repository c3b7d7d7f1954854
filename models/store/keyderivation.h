#pragma once
#include "models/base/result.h"
#include "models/store/secret.h"
#include <string_view>

/// Keys from passwords and from other keys (OpenSSL).
namespace huimin {

/// What one guess at a password costs: N = 2^log2N, memory 128 · r · N bytes. The default takes 0.3 s and 128 MiB; tests hand in less.
struct ScryptCost {
    int log2N = 17;
    int r = 8;
    int p = 1;
    bool operator==(const ScryptCost&) const = default;
};

/// scrypt (RFC 7914). BadArgument for a cost outside log2N 1…20, r 1…32, p 1…16 or above 256 MiB.
Result<Secret> scryptKey(const Secret& password, QByteArrayView salt, const ScryptCost& cost, std::size_t bytes = 32);

/// HKDF-SHA-256 (RFC 5869) without salt; `use` keeps the keys of different uses apart.
Secret hkdfKey(const Secret& key, std::string_view use, std::size_t bytes = 32);

} // namespace huimin
