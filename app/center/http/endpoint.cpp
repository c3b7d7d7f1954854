#include "app/center/http/endpoint.h"
#include <QHostAddress>

namespace huimin::http {
namespace {
Error unreadableEndpoint(const QString& text)
{
    return { .code = ErrorCode::BadArgument,
        .members = { { QStringLiteral("value"), text } },
        .reason = QStringLiteral("not HOST:PORT and not unix:PATH") };
}
} // namespace

bool Endpoint::isLoopback() const
{
    return !isUnix() && (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback());
}

QString Endpoint::text() const
{
    if (isUnix())
        return QLatin1String("unix:") + unixPath;
    const bool six = host.contains(u':');
    return (six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

Result<Endpoint> Endpoint::parse(const QString& text)
{
    if (text.startsWith(QLatin1String("unix:"))) {
        const Endpoint endpoint { .unixPath = text.mid(5) };
        if (endpoint.unixPath.isEmpty() || endpoint.unixPath.contains(QChar(u'\0')))
            return unreadableEndpoint(text);
        return endpoint;
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return unreadableEndpoint(text);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return unreadableEndpoint(text); // an IPv6 address without brackets: which colon is the port's?
    bool ok = false;
    const ushort port = text.mid(colon + 1).toUShort(&ok);
    if (!ok || host.isEmpty())
        return unreadableEndpoint(text);
    return Endpoint { host, port, {} };
}

} // namespace huimin::http
