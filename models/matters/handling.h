#pragma once
#include "models/matters/catalogue.h"

/// What an item allows besides the plain way of its matters: which special procedures stop its clock, for which reasons it may be
/// suspended, how far its limit is extended, which papers may come later. Read from the version that the matter is pinned to.
namespace huimin {

/// A supplement asked for in review (审查阶段补正): not at all, without stopping the clock, or stopping it.
enum class ReviewSupplement { No, Runs, Stops };
template <>
struct EnumTexts<ReviewSupplement> {
    static constexpr EnumText<ReviewSupplement> list[]
        = { { ReviewSupplement::No, "no" }, { ReviewSupplement::Runs, "runs" }, { ReviewSupplement::Stops, "stops" } };
};

struct Handling {
    QStringList procedures; ///< hearing tender auction inspection test quarantine appraisal expertReview
    QStringList suspendReasons; ///< keys of handlingcodes.h
    QHash<QString, int> lateMaterials; ///< 容缺: which papers may come later, and how many working days after the acceptance
    int extensionDays = 0; ///< working days, once; 0: it is not extended
    int deliveryDays = 0; ///< working days from the decision to its delivery; 0: no limit of its own
    ReviewSupplement reviewSupplement = ReviewSupplement::No;
    bool windowGrants = false; ///< a clerk may grant it, on the spot
    bool paperResult = false; ///< there is something to collect
    bool givesCertificate = false; ///< a certificate has to be made
    std::optional<CertificateKind> certificate; ///< of which kind
};

Handling handlingOf(const ServiceItem& item);

/// The licences of the Administrative Licensing Law (行政许可): its limits, refusal and procedures hang on this type.
inline bool isLicence(const ServiceItem& item)
{
    return item.typeCode == QLatin1String("01");
}

} // namespace huimin
