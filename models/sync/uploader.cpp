#include "models/sync/uploader.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace huimin {
namespace {

constexpr int mostDamaged = 3;

QString contentPath(AttachmentId id) { return QStringLiteral("/v1/attachments/%1/content").arg(id.text()); }

/// Errors that say nothing of the file: it may be sent later.
bool mayPass(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
    case ErrorCode::UnsupportedMedia:
    case ErrorCode::Invalid:
    case ErrorCode::BadRequest:
        return false;
    default:
        return true;
    }
}

} // namespace

Uploader::Uploader(Transport& transport, FileBox& box, std::function<bool(AttachmentId)> isSettled, std::function<void()> changed)
    : m_transport(transport), m_box(box), m_isSettled(std::move(isSettled)), m_changed(std::move(changed))
{
}

Uploader::~Uploader() { stop(); }

void Uploader::wake()
{
    if (m_now)
        return;
    m_tried.clear();
    next();
}

void Uploader::stop()
{
    if (m_call)
        m_transport.cancel(m_call);
    m_call = 0;
    m_now.reset();
}

void Uploader::next()
{
    m_now.reset();
    for (const AttachmentId id : m_box.waiting()) {
        const bool tried = std::find(m_tried.begin(), m_tried.end(), id) != m_tried.end();
        if (tried || m_refused.contains(id) || !m_isSettled(id))
            continue;
        m_now = id;
        m_tried.push_back(id);
        ask();
        return;
    }
}

void Uploader::ask()
{
    HttpRequest request { .path = QStringLiteral("/v1/attachments/%1/upload").arg(m_now->text()), .contentType = {}, .timeoutMs = 20'000 };
    m_call = m_transport.send(std::move(request), [this](Result<HttpAnswer> answer) { answered(answer); });
}

void Uploader::answered(const Result<HttpAnswer>& answer)
{
    m_call = 0;
    if (!answer)
        return giveUp(answer.error());
    if (!answer->isGood()) {
        const Error error = problemOf(*answer);
        if (error.code == ErrorCode::OffsetMismatch)
            return send(error.members.value(QStringLiteral("offset")).toLongLong());
        if (error.code == ErrorCode::DigestMismatch && ++m_damaged[*m_now] < mostDamaged)
            return send(0);
        return giveUp(error);
    }
    const QJsonObject state = QJsonDocument::fromJson(answer->body).object();
    const QString word = state.value(QLatin1String("state")).toString();
    if (word == QLatin1String("complete"))
        return sentAll();
    if (word == QLatin1String("refused"))
        return giveUp(Error { ErrorCode::UnsupportedMedia });
    m_progress[*m_now] = { state.value(QLatin1String("offset")).toInteger(), state.value(QLatin1String("size")).toInteger() };
    m_changed();
    send(m_progress[*m_now].sent);
}

void Uploader::send(std::int64_t offset)
{
    // Pieces are whole: an offset within one is another sender's.
    const auto piece = m_box.piece(*m_now, static_cast<int>(offset / FileBox::pieceSize));
    const std::int64_t size = m_progress[*m_now].size;
    if (!piece || piece->isEmpty() || offset % FileBox::pieceSize != 0)
        return giveUp(piece ? Error { ErrorCode::OffsetMismatch } : piece.error());
    HttpRequest request { .method = "PUT", .path = contentPath(*m_now), .body = *piece, .contentType = "application/octet-stream", .timeoutMs = 120'000 };
    request.headers.append({ "Content-Range",
        "bytes " + QByteArray::number(qlonglong { offset }) + '-' + QByteArray::number(qlonglong { offset + piece->size() - 1 }) + '/' + QByteArray::number(qlonglong { size }) });
    m_call = m_transport.send(std::move(request), [this](Result<HttpAnswer> answer) { answered(answer); });
}

void Uploader::sentAll()
{
    m_box.drop(*m_now);
    m_progress.erase(*m_now);
    m_changed();
    next();
}

void Uploader::giveUp(const Error& error)
{
    if (!mayPass(error)) {
        m_refused.insert_or_assign(*m_now, error);
        m_progress.erase(*m_now);
        m_changed();
    }
    const bool isAway = error.code == ErrorCode::Offline || error.code == ErrorCode::NotSignedIn || error.code == ErrorCode::TlsFailed || error.code == ErrorCode::NotTheCenter;
    if (isAway)
        m_now.reset(); // nothing gets through now: the next wake tries again
    else
        next();
}

} // namespace huimin
