#pragma once
#include "app/center/http/handler.h"
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace huimin::http {

/// One line of the table of routes.
struct Route {
    using Action = std::function<void(Request, Reply)>;
    Method method = Method::Get;
    QByteArray path; ///< template: "/v1/residents/{id}/profile"; `{name}` is one whole segment
    Action action;
    std::size_t bodyLimit = 8 * 1024;
    double queueShare = 1.0;
    bool onIoThread = false;
    QByteArray media = QByteArrayLiteral("application/json"); ///< what a body has to be, where it says what it is
};

/// Finds the action of a request. A literal segment goes before a parameter. Unknown path: 404 `not-found`; known path with another
/// method: 405 with Allow; HEAD is answered by the GET route. A parameter that cannot be decoded, or is empty, is 404.
/// A body that says it is something else than the route's media type: 415 `unsupported-media`.
class Router final : public Handler {
public:
    Router();
    ~Router() override;

    /// All routes are added before the server starts. False where the same method and path stand already.
    bool add(Route route);
    /// Method and template of every route, in the order they were added (checked against the contract in tests).
    const std::vector<Route>& routes() const { return m_routes; }

    Admission admit(Method method, QByteArrayView path) const override;
    void handle(Request request, Reply reply) override;

private:
    struct Node;
    struct Match;
    Match match(QByteArrayView path) const;
    const Route* routeOf(const Node& node, Method method) const;
    Error methodRefusal(const Node& node) const;

    std::vector<Route> m_routes;
    std::unique_ptr<Node> m_root;
};

} // namespace huimin::http
