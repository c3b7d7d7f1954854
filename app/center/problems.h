#pragma once
#include "app/center/http/problem.h"

namespace huimin {

/// Problem+json (RFC 9457) with title and detail in the caller's language and the path of each wrong field.
QByteArray writeProblem(const Error& error, int status, QByteArrayView acceptLanguage);

} // namespace huimin
