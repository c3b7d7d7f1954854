#pragma once
#include "models/base/errortext.h"
#include "models/matters/catalogue.h"

/// The code lists that items name by key, as the shipped catalogue words them (item_details.json; resources/catalogue/README.md).
/// What an item itself allows stands in its record.
namespace huimin {

/// A kind of certificate that an item gives.
struct GivenCertificate {
    ItemText name; ///< empty where the key is unknown
    std::optional<CertificateKind> kind;
};

/// `key` as in ServiceItem::certificate.
const GivenCertificate& givenCertificate(const QString& key);
/// 听证 for hearing; the key itself where it is unknown.
ItemText procedureName(const QString& kind);
/// The words of a reason to suspend; empty where it is unknown.
const ItemText& suspendReason(const QString& key);

/// All keys, sorted: what an item may name.
QStringList certificateKeys();
QStringList procedureKeys();
QStringList suspendReasonKeys();

/// The English text where there is one and it is asked for.
inline QString wording(const ItemText& text, Language language)
{
    return language == Language::English && !text.en.isEmpty() ? text.en : text.zh;
}

} // namespace huimin
