#include "models/store/keyderivation.h"
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

namespace huimin {
namespace {
constexpr std::uint64_t scryptMemory = std::uint64_t { 256 } * 1024 * 1024; // OpenSSL's own limit fails from N = 2^15 up
}

Result<Secret> scryptKey(const Secret& password, QByteArrayView salt, const ScryptCost& cost, std::size_t bytes)
{
    if (cost.log2N < 1 || cost.log2N > 20 || cost.r < 1 || cost.r > 32 || cost.p < 1 || cost.p > 16)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("the cost of scrypt is out of range") };
    Secret key(bytes);
    const int made = EVP_PBE_scrypt(reinterpret_cast<const char*>(password.data()), password.size(),
        reinterpret_cast<const unsigned char*>(salt.data()), static_cast<std::size_t>(salt.size()), std::uint64_t { 1 } << cost.log2N,
        static_cast<std::uint64_t>(cost.r), static_cast<std::uint64_t>(cost.p), scryptMemory, key.data(), key.size());
    if (made != 1)
        return Error { ErrorCode::BadArgument, {}, {}, QStringLiteral("scrypt refused the cost") };
    return key;
}

Secret hkdfKey(const Secret& key, std::string_view use, std::size_t bytes)
{
    EVP_KDF* kdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    EVP_KDF_CTX* context = kdf ? EVP_KDF_CTX_new(kdf) : nullptr;
    EVP_KDF_free(kdf);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<unsigned char*>(key.data()), key.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char*>(use.data()), use.size()),
        OSSL_PARAM_construct_end(),
    };
    Secret derived(bytes);
    if (!context || EVP_KDF_derive(context, derived.data(), derived.size(), parameters) != 1)
        qFatal("HKDF does not answer");
    EVP_KDF_CTX_free(context);
    return derived;
}

} // namespace huimin
