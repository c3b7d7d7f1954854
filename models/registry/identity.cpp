#include "models/registry/identity.h"

namespace huimin {

IdentityLevel levelOfMethods(const std::vector<IdentityMethod>& methods)
{
    const auto has = [&](IdentityMethod method) { return std::find(methods.begin(), methods.end(), method) != methods.end(); };
    if (has(IdentityMethod::CardReader) && has(IdentityMethod::FacePhoto))
        return IdentityLevel::Advanced;
    if (has(IdentityMethod::BankCard) || has(IdentityMethod::CardReader) || has(IdentityMethod::FacePhoto))
        return IdentityLevel::Intermediate;
    return methods.empty() ? IdentityLevel::None : IdentityLevel::Primary;
}

IdentityLevel identityLevel(const std::vector<IdentityCheck>& checks, QDate today)
{
    IdentityLevel best = IdentityLevel::None;
    for (const IdentityCheck& check : checks)
        if (check.result == CheckResult::Pass && (!check.validTo || *check.validTo >= today))
            best = std::max(best, check.level);
    return best;
}

} // namespace huimin
