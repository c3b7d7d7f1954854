#include "models/matters/handling.h"
#include "models/matters/handlingcodes.h"

namespace huimin {

Handling handlingOf(const ServiceItem& item)
{
    Handling handling;
    for (const ItemDays& procedure : item.specialProcedures)
        handling.procedures << procedure.key;
    handling.suspendReasons = QStringList(item.suspendReasons.begin(), item.suspendReasons.end());
    for (const ItemDays& late : item.lateMaterials)
        handling.lateMaterials.insert(late.key, late.days);
    handling.extensionDays = item.extensionDays;
    handling.deliveryDays = item.deliveryDays;
    handling.reviewSupplement = enumFromText<ReviewSupplement>(item.reviewSupplement).value_or(ReviewSupplement::No);
    handling.windowGrants = item.grantedBy == QLatin1String("clerk");
    handling.paperResult = item.resultPaper;
    handling.givesCertificate = item.givesCertificate;
    if (item.certificate)
        handling.certificate = givenCertificate(*item.certificate).kind;
    return handling;
}

} // namespace huimin
