#include "app/center/http/zstdstream.h"
#include <QByteArrayList>
#include <zstd.h>

namespace huimin::http {
namespace {
constexpr int level = 1; // level 3 was no smaller on these records and cost half as much again
constexpr qsizetype worthwhile = 1024;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};
using Context = std::unique_ptr<ZSTD_CCtx, FreeContext>;

/// Nothing where the library fails.
std::optional<QByteArray> squeezed(ZSTD_CCtx* context, const QByteArray& data, ZSTD_EndDirective directive)
{
    QByteArray out;
    ZSTD_inBuffer in { data.constData(), static_cast<std::size_t>(data.size()), 0 };
    QByteArray room(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    for (;;) {
        ZSTD_outBuffer piece { room.data(), static_cast<std::size_t>(room.size()), 0 };
        const std::size_t left = ZSTD_compressStream2(context, &piece, &in, directive);
        if (ZSTD_isError(left))
            return std::nullopt;
        out.append(room.constData(), static_cast<qsizetype>(piece.pos));
        if (left == 0 && in.pos == in.size)
            return out;
    }
}
} // namespace

bool acceptsZstd(const Headers& headers)
{
    const QList<QByteArray> values = headers.values("Accept-Encoding");
    for (const QByteArray& value : values) {
        const QByteArrayList items = value.split(',');
        for (const QByteArray& item : items) {
            const QByteArrayList parts = item.toLower().split(';');
            if (parts.first().trimmed() != "zstd")
                continue;
            const QByteArray weight = parts.size() > 1 ? parts[1].trimmed() : QByteArray("q=1");
            return !weight.startsWith("q=") || weight.mid(2).toDouble() > 0;
        }
    }
    return false;
}

StreamResponse zstdEncoded(StreamResponse stream, const Headers& requestHeaders)
{
    stream.headers.add("Vary", "Accept-Encoding");
    if (!acceptsZstd(requestHeaders))
        return stream;
    stream.headers.set("Content-Encoding", "zstd");
    const std::shared_ptr<ZSTD_CCtx> context(ZSTD_createCCtx(), FreeContext());
    if (!context) {
        stream.next = [](int) { return Chunk { {}, Chunk::State::Broken }; };
        return stream;
    }
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    stream.next = [context, next = std::move(stream.next)](int worker) {
        Chunk chunk = next(worker);
        if (chunk.state == Chunk::State::Broken || (chunk.data.isEmpty() && chunk.state == Chunk::State::More))
            return chunk;
        auto data = squeezed(context.get(), chunk.data, chunk.state == Chunk::State::Last ? ZSTD_e_end : ZSTD_e_flush);
        if (!data)
            return Chunk { {}, Chunk::State::Broken };
        return Chunk { std::move(*data), chunk.state };
    };
    return stream;
}

Response zstdEncoded(Response response, const Headers& requestHeaders)
{
    response.headers.add("Vary", "Accept-Encoding");
    if (response.body.size() < worthwhile || !acceptsZstd(requestHeaders))
        return response;
    const Context context(ZSTD_createCCtx());
    if (!context)
        return response;
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    if (auto data = squeezed(context.get(), response.body, ZSTD_e_end)) {
        response.headers.set("Content-Encoding", "zstd");
        response.body = std::move(*data);
    }
    return response;
}

} // namespace huimin::http
