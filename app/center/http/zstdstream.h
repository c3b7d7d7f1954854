#pragma once
#include "app/center/http/response.h"

namespace huimin::http {

/// Whether Accept-Encoding names zstd (RFC 8878) with a weight above zero.
bool acceptsZstd(const Headers& headers);
/// The stream with Content-Encoding zstd (level 1) where the request accepts it, unchanged where not; Vary in both cases. The work
/// is done where the pieces are made, on the WorkerPool. Each piece is flushed, so that lines arrive as they are made.
StreamResponse zstdEncoded(StreamResponse stream, const Headers& requestHeaders);
/// The same for a whole answer; bodies under 1 KiB stay as they are.
Response zstdEncoded(Response response, const Headers& requestHeaders);

} // namespace huimin::http
