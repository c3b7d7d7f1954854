#include "app/center/listquery.h"

namespace huimin {

Error wrongParameter(const char* name, const char* code)
{
    Error error { ErrorCode::BadRequest };
    error.fields << FieldIssue { QLatin1Char('/') + QLatin1String(name), QString::fromLatin1(code) };
    return error;
}

Result<int> limitOf(const http::Parameters& query)
{
    constexpr int usual = 50;
    constexpr int most = 100;
    const auto text = query.find(u"limit");
    if (!text)
        return usual;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > most)
        return wrongParameter("limit", "range");
    return limit;
}

} // namespace huimin
