#pragma once
#include <QSslCertificate>
#include <QSslKey>

namespace huimin::test {

/// A key and a certificate of its own for 127.0.0.1, made anew for each run.
struct OwnCertificate {
    QSslCertificate certificate;
    QSslKey key;
    static OwnCertificate make();
};

} // namespace huimin::test
