#include "models/sync/transport.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers)
        if (key.size() == name.size() && name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

Error problemOf(const HttpAnswer& answer)
{
    static const QString typePrefix = QStringLiteral("/errors/");
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QString type = body.value(QLatin1String("type")).toString();
    if (!type.startsWith(typePrefix))
        return { .code = ErrorCode::CenterGarbage, .members = { { QStringLiteral("status"), answer.status } } };
    Error error { .code = errorFromName(type.mid(typePrefix.size())), .members = body.toVariantMap() };
    const QJsonArray issues = body.value(QLatin1String("errors")).toArray();
    for (const QJsonValue& issue : issues)
        error.fields.append({ issue[QLatin1String("path")].toString(), issue[QLatin1String("code")].toString() });
    for (const char* own : { "type", "title", "detail", "status", "errors" })
        error.members.remove(QLatin1String(own));
    bool ok = false;
    if (const int seconds = answer.header("Retry-After").toInt(&ok); ok)
        error.members.insert(QStringLiteral("retryAfter"), seconds);
    return error;
}

} // namespace huimin
