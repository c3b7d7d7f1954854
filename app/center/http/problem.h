#pragma once
#include "app/center/http/response.h"
#include <functional>

namespace huimin::http {

/// Writes the sentences of a problem (RFC 9457) in the best of the client's languages. `acceptLanguage` is the header's value, empty
/// where there was none. Called on any thread.
using ProblemWriter = std::function<QByteArray(const Error& error, int status, QByteArrayView acceptLanguage)>;

/// {"type":"/errors/NAME","title":"NAME","status":N} with the members and field issues of the error, without `retryAfter` and
/// `allow`: what is sent where no writer is given, and what a writer builds on.
QByteArray plainProblem(const Error& error, int status);

/// The writer of the center: `title` and `detail` from the translation context `errors` (models/base/errortext.h).
QByteArray problemInWords(const Error& error, int status, QByteArrayView acceptLanguage);

/// The error as an answer: status, problem+json, and Retry-After, Allow, WWW-Authenticate where they belong. Members `retryAfter`
/// and `allow` become headers and do not stand in the body. Of what failed inside (500) only `reference` is told.
Response problemResponse(const Error& error, const ProblemWriter& writer, QByteArrayView acceptLanguage);

} // namespace huimin::http
