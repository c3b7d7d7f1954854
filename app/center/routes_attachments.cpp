#include "app/center/restreader.h"
#include "app/center/routes.h"
#include "models/matters/attachment.h"
#include "models/store/attachmentstore.h"
#include <QRegularExpression>

namespace huimin {
namespace {

/// `Content-Range: bytes 0-1048575/5242880`
struct PieceRange {
    std::int64_t start = 0;
    std::int64_t end = 0; ///< the byte after the last
    std::int64_t whole = 0;
};

Error wrongRange()
{
    return { ErrorCode::BadRequest, {}, {}, QStringLiteral("Content-Range: bytes FIRST-LAST/WHOLE, as long as the body") };
}

Result<PieceRange> pieceRange(const http::Request& request)
{
    static const QRegularExpression form(QStringLiteral("^bytes ([0-9]{1,12})-([0-9]{1,12})/([0-9]{1,12})$"));
    const auto match = form.match(QString::fromLatin1(request.headers.value("Content-Range")));
    if (!match.hasMatch())
        return wrongRange();
    const PieceRange range { match.captured(1).toLongLong(), match.captured(2).toLongLong() + 1, match.captured(3).toLongLong() };
    if (range.end <= range.start || range.end > range.whole || range.end - range.start != request.body.size())
        return wrongRange();
    return range;
}

/// What an upload answers: how far it is and what became of it.
http::Response uploadState(std::int64_t offset, const Attachment& attachment)
{
    return http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("offset");
        out.integer(offset);
        out.key("size");
        out.integer(attachment.size);
        out.key("state");
        out.string(enumText(attachment.state));
        out.endObject();
    }));
}

/// The attachment, where this caller may read it.
Result<Attachment> readable(const Caller& caller, RestReader& reader, const QUuid& id, CenterReader& records, Instant now)
{
    static_cast<void>(caller);
    if (auto shown = reader.open("Attachment", id, now); !shown)
        return shown.error();
    return require<Attachment>(records, id);
}

Result<http::Response> takePiece(const Caller& caller, const http::Request& request, CenterConnection& connection)
{
    auto id = idOf(request);
    if (!id)
        return id.error();
    const auto range = pieceRange(request);
    if (!range)
        return range.error();
    std::optional<Error> refused; // kept on record: what it says goes back after the commit
    auto answer = connection.write([&](CenterTransaction& transaction) -> Result<http::Response> {
        refused.reset();
        auto attachment = require<Attachment>(transaction, *id);
        if (!attachment)
            return attachment.error();
        if (attachment->createdBy != caller.actor.staff)
            return Error { ErrorCode::NotFound };
        AttachmentStore store(transaction.core());
        if (attachment->state != AttachmentState::Uploading)
            return uploadState(attachment->state == AttachmentState::Complete ? attachment->size : 0, *attachment);
        if (range->whole != attachment->size)
            return Error { ErrorCode::Invalid, {}, { { QStringLiteral("/size"), QStringLiteral("range") } } };
        HUIMIN_TRY(store.append(attachment->id, range->start, request.body));
        if (range->start == 0 && mediaTypeOf(request.body) != attachment->mediaType)
            refused = Error { ErrorCode::UnsupportedMedia };
        if (range->end < attachment->size && !refused)
            return uploadState(range->end, *attachment);
        if (!refused) {
            const auto digest = store.digest(attachment->id);
            if (!digest)
                return digest.error();
            if (*digest != attachment->digest) {
                // Damaged on the way: it may come again from the beginning.
                HUIMIN_TRY(store.drop(attachment->id));
                refused = Error { ErrorCode::DigestMismatch };
                return uploadState(0, *attachment);
            }
        }
        attachment->state = refused ? AttachmentState::Refused : AttachmentState::Complete;
        if (refused)
            HUIMIN_TRY(store.drop(attachment->id));
        auto saved = save(transaction, *attachment);
        if (!saved)
            return saved.error();
        return uploadState(refused ? 0 : saved->size, *saved);
    });
    if (answer && refused)
        return *refused;
    return answer;
}

/// The content piece by piece, so that a slow client holds nothing.
void sendContent(CenterParts& parts, const Attachment& attachment, http::Reply reply)
{
    http::StreamResponse stream;
    stream.headers.add("Content-Type", attachment.mediaType.toLatin1());
    stream.headers.add("Content-Disposition", "attachment; filename=\"" + attachment.id.text().toLatin1() + "\"");
    stream.headers.add("X-Content-Type-Options", "nosniff");
    auto start = std::make_shared<std::int64_t>(0);
    stream.next = [&parts, start, id = attachment.id, size = attachment.size](int worker) -> http::Chunk {
        CenterConnection& connection = *parts.connections.at(static_cast<std::size_t>(worker));
        const auto piece = AttachmentStore(connection.reader().core()).piece(id, *start);
        if (!piece || piece->isEmpty())
            return { {}, http::Chunk::State::Broken };
        *start += piece->size();
        return { *piece, *start < size ? http::Chunk::State::More : http::Chunk::State::Last };
    };
    reply.send(std::move(stream));
}

} // namespace

void addAttachmentRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Put, "/v1/attachments/{id}/content", signedIn(parts, takePiece), static_cast<std::size_t>(largestPiece), 1.0, false,
        QByteArrayLiteral("application/octet-stream") });
    router.add({ Method::Get, "/v1/attachments/{id}/upload", signedIn(parts, [&parts](const Caller& caller, const http::Request& request, CenterConnection& connection) -> Result<http::Response> {
        auto id = idOf(request);
        if (!id)
            return id.error();
        RestReader reader(connection.reader(), caller, parts.today());
        auto attachment = readable(caller, reader, *id, connection.reader(), parts.clock.now());
        if (!attachment)
            return attachment.error();
        auto arrived = AttachmentStore(connection.reader().core()).arrived(attachment->id);
        if (!arrived)
            return arrived.error();
        return uploadState(*arrived, *attachment);
    }) });
    router.add({ Method::Get, "/v1/attachments/{id}/content", [&parts](http::Request request, http::Reply reply) {
        auto caller = callerOf(request, parts);
        if (!caller)
            return reply.send(caller.error());
        auto id = idOf(request);
        if (!id)
            return reply.send(id.error());
        CenterConnection& connection = parts.connection(request);
        RestReader reader(connection.reader(), *caller, parts.today());
        auto attachment = readable(*caller, reader, *id, connection.reader(), parts.clock.now());
        if (!attachment)
            return reply.send(attachment.error());
        if (attachment->state != AttachmentState::Complete)
            return reply.send(Error { ErrorCode::NotFound });
        sendContent(parts, *attachment, std::move(reply));
    } });
}

} // namespace huimin
