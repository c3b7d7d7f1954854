#include "app/center/http/response.h"

namespace huimin::http {
namespace {
class FunctionSink final : public ReplySink {
public:
    explicit FunctionSink(std::function<void(Answer)> function)
        : m_function(std::move(function))
    {
    }
    void answer(Answer answer) override { m_function(std::move(answer)); }

private:
    std::function<void(Answer)> m_function;
};
} // namespace

Response Response::json(QByteArray body, int status)
{
    return { status, { { "Content-Type", "application/json" } }, std::move(body) };
}

Response Response::text(QByteArray body, int status)
{
    return { status, { { "Content-Type", "text/plain; charset=utf-8" } }, std::move(body) };
}

Response Response::empty(int status)
{
    return { status, {}, {} };
}

Reply Reply::into(std::function<void(Answer)> function)
{
    return Reply(std::make_unique<FunctionSink>(std::move(function)));
}

Reply& Reply::operator=(Reply&& other) noexcept
{
    if (this != &other) {
        finish(Error { .code = ErrorCode::Internal, .reason = QStringLiteral("a reply was dropped unanswered") });
        m_sink = std::move(other.m_sink);
    }
    return *this;
}

Reply::~Reply()
{
    finish(Error { .code = ErrorCode::Internal, .reason = QStringLiteral("a reply was dropped unanswered") });
}

void Reply::send(Result<Response> result)
{
    if (result)
        finish(std::move(result).value());
    else
        finish(result.error());
}

void Reply::finish(Answer answer)
{
    if (const auto sink = std::exchange(m_sink, nullptr))
        sink->answer(std::move(answer));
}

} // namespace huimin::http
