#include "app/center/http/router.h"
#include <algorithm>

namespace huimin::http {

struct Router::Node {
    std::map<QByteArray, std::unique_ptr<Node>> literals;
    std::unique_ptr<Node> parameter;
    QList<std::size_t> routes; ///< indexes into m_routes of what ends here
};

struct Router::Match {
    const Node* node = nullptr;
    QList<QByteArrayView> values; ///< of the parameters, in order, in percent form
};

namespace {
QList<QByteArrayView> segmentsOf(QByteArrayView path)
{
    QList<QByteArrayView> segments;
    while (!path.isEmpty()) {
        path = path.sliced(1); // the slash that begins each segment
        const qsizetype end = path.indexOf('/');
        segments.append(end < 0 ? path : path.first(end));
        path = end < 0 ? QByteArrayView() : path.sliced(end);
    }
    return segments;
}

/// Without its parameters, of which only a charset other than UTF-8 would change what the bytes mean.
bool isMedia(const QByteArray& given, const QByteArray& wanted)
{
    const QList<QByteArray> parts = given.toLower().split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts[i].trimmed();
        if (parameter.startsWith("charset=") && parameter.mid(8).replace('"', "") != "utf-8")
            return false;
    }
    return parts.first().trimmed() == wanted;
}

bool isParameter(QByteArrayView segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}
} // namespace

Router::Router()
    : m_root(std::make_unique<Node>())
{
}
Router::~Router() = default;

bool Router::add(Route route)
{
    if (!route.path.startsWith('/'))
        return false;
    Node* node = m_root.get();
    const auto segments = segmentsOf(route.path);
    for (const QByteArrayView segment : segments) {
        auto& next = isParameter(segment) ? node->parameter : node->literals[segment.toByteArray()];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    for (const std::size_t index : node->routes)
        // another template of the same shape would give one resource two names in the metrics
        if (m_routes[index].method == route.method || m_routes[index].path != route.path)
            return false;
    node->routes.append(m_routes.size());
    m_routes.push_back(std::move(route));
    return true;
}

Router::Match Router::match(QByteArrayView path) const
{
    if (!path.startsWith('/'))
        return {};
    const auto segments = segmentsOf(path);
    struct Search {
        const QList<QByteArrayView>& segments;
        Match found {};
        bool at(const Node& node, qsizetype index)
        {
            if (index == segments.size()) {
                found.node = node.routes.isEmpty() ? nullptr : &node;
                return found.node != nullptr;
            }
            const QByteArrayView segment = segments[index];
            const QByteArray key = QByteArray::fromRawData(segment.data(), segment.size());
            if (const auto literal = node.literals.find(key); literal != node.literals.end() && at(*literal->second, index + 1))
                return true;
            if (!node.parameter || segment.isEmpty())
                return false;
            found.values.append(segment);
            if (at(*node.parameter, index + 1))
                return true;
            found.values.removeLast();
            return false;
        }
    };
    Search search { segments };
    search.at(*m_root, 0);
    return search.found;
}

const Route* Router::routeOf(const Node& node, Method method) const
{
    const auto find = [&](Method wanted) -> const Route* {
        for (const std::size_t index : node.routes)
            if (m_routes[index].method == wanted)
                return &m_routes[index];
        return nullptr;
    };
    const Route* route = find(method);
    return route || method != Method::Head ? route : find(Method::Get);
}

Error Router::methodRefusal(const Node& node) const
{
    QByteArrayList allowed;
    for (const std::size_t index : node.routes)
        allowed.append(methodName(m_routes[index].method).toByteArray());
    if (allowed.contains("GET") && !allowed.contains("HEAD"))
        allowed.append("HEAD");
    std::sort(allowed.begin(), allowed.end());
    return { .code = ErrorCode::MethodNotAllowed, .members = { { QStringLiteral("allow"), QString::fromLatin1(allowed.join(", ")) } } };
}

Admission Router::admit(Method method, QByteArrayView path) const
{
    const Match found = match(path);
    if (!found.node)
        return { .refusal = Error { .code = ErrorCode::NotFound } };
    const Route* route = routeOf(*found.node, method);
    if (!route)
        return { .route = m_routes[found.node->routes.first()].path, .refusal = methodRefusal(*found.node) };
    return { .route = route->path, .bodyLimit = route->bodyLimit, .onIoThread = route->onIoThread, .queueShare = route->queueShare };
}

void Router::handle(Request request, Reply reply)
{
    const Match found = match(request.path);
    if (!found.node)
        return reply.send(Error { .code = ErrorCode::NotFound });
    const Route* route = routeOf(*found.node, request.method);
    if (!route)
        return reply.send(methodRefusal(*found.node));
    request.route = route->path;
    if (!request.body.isEmpty())
        if (const QByteArray given = request.headers.value("Content-Type"); !given.isEmpty() && !isMedia(given, route->media))
            return reply.send(Error { .code = ErrorCode::UnsupportedMedia, .reason = QStringLiteral("another content type") });
    qsizetype value = 0;
    const auto segments = segmentsOf(route->path);
    for (const QByteArrayView segment : segments) {
        if (!isParameter(segment))
            continue;
        const auto decoded = percentDecoded(found.values[value++]);
        if (!decoded)
            return reply.send(Error { .code = ErrorCode::NotFound });
        request.parameters.add(QString::fromLatin1(segment.sliced(1, segment.size() - 2)), *decoded);
    }
    route->action(std::move(request), std::move(reply));
}

} // namespace huimin::http
