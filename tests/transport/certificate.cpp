#include "tests/transport/certificate.h"
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace huimin::test {
namespace {
template <typename Writer> QByteArray pem(Writer write)
{
    const std::unique_ptr<BIO, int (*)(BIO*)> memory(BIO_new(BIO_s_mem()), BIO_free);
    write(memory.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return { data, static_cast<qsizetype>(size) };
}
} // namespace

OwnCertificate OwnCertificate::make()
{
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, void (*)(X509*)> certificate(X509_new(), X509_free);
    X509* out = certificate.get();
    X509_set_version(out, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(out), 1);
    X509_gmtime_adj(X509_getm_notBefore(out), -3600);
    X509_gmtime_adj(X509_getm_notAfter(out), 3600);
    X509_set_pubkey(out, key.get());
    X509_NAME* name = X509_get_subject_name(out);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("center"), -1, -1, 0);
    X509_set_issuer_name(out, name);
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, out, out, nullptr, nullptr, 0);
    for (const auto& [kind, value] :
        { std::pair { NID_subject_alt_name, "IP:127.0.0.1" }, std::pair { NID_basic_constraints, "critical,CA:TRUE" } }) {
        const std::unique_ptr<X509_EXTENSION, void (*)(X509_EXTENSION*)> extension(
            X509V3_EXT_conf_nid(nullptr, &context, kind, value), X509_EXTENSION_free);
        X509_add_ext(out, extension.get(), -1);
    }
    X509_sign(out, key.get(), EVP_sha256());
    return { QSslCertificate(pem([&](BIO* to) { PEM_write_bio_X509(to, out); })),
        QSslKey(pem([&](BIO* to) { PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }), QSsl::Ec) };
}

} // namespace huimin::test
