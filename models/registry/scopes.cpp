#include "models/registry/scopes.h"

namespace huimin {

ScopeRef cityScope()
{
    return { QStringLiteral("city"), QString() };
}
ScopeRef hallScope(const QString& number)
{
    return { QStringLiteral("hall"), number };
}
ScopeRef departmentScope(const QString& code)
{
    return { QStringLiteral("department"), code };
}
ScopeRef gridScope(const QString& code)
{
    return { QStringLiteral("grid"), code };
}

} // namespace huimin
