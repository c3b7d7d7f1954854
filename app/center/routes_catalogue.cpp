#include "app/center/restreader.h"
#include "app/center/routes.h"
#include "models/matters/catalogueexchange.h"
#include "models/matters/itemversions.h"
#include <QCryptographicHash>

namespace huimin {
namespace {

Error wrongParameter(const QString& name, const char* code)
{
    Error error { ErrorCode::BadRequest };
    error.fields << FieldIssue { QLatin1Char('/') + name, QString::fromLatin1(code) };
    return error;
}

/// The one parameter that a route takes, where it is given; BadRequest for any other.
Result<std::optional<QString>> onlyParameter(const http::Request& request, const char* name)
{
    for (const http::Parameter& parameter : request.query)
        if (parameter.name != QLatin1String(name))
            return wrongParameter(QStringLiteral("query"), "unknown");
    return request.query.find(QString::fromLatin1(name));
}

/// The answer with its ETag; 304 where the caller has it.
http::Response unlessKnown(const http::Request& request, http::Response response)
{
    const QByteArray tag = '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).left(12).toHex() + '"';
    if (request.headers.value("If-None-Match") == tag)
        response = http::Response::empty(304);
    response.headers.set("ETag", tag);
    response.headers.set("Cache-Control", "private, no-cache");
    return response;
}

struct StoredItems {
    std::vector<ServiceItem> items;
    QHash<QUuid, QByteArray> texts;
};

Result<StoredItems> storedItems(CenterConnection& connection)
{
    auto records = connection.reader().all("ServiceItem");
    if (!records)
        return records.error();
    StoredItems stored;
    for (RecordText& record : *records) {
        auto item = decode<ServiceItem>(record);
        if (!item)
            return item.error();
        stored.items.push_back(std::move(*item));
        stored.texts.insert(record.id, std::move(record.text));
    }
    return stored;
}

void writeItems(JsonWriter& out, const char* key, const std::vector<ServiceItem>& items, const QHash<QUuid, QByteArray>& texts)
{
    out.key(key);
    out.startArray();
    for (const ServiceItem& item : items)
        out.raw(texts.value(item.id.uuid));
    out.endArray();
}

/// The catalogue of a day: one version of each item that can be applied for.
Result<http::Response> itemsOn(const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    const auto on = onlyParameter(request, "on");
    if (!on)
        return on.error();
    QDate day = parts.today();
    if (*on) {
        day = (*on)->size() == 10 ? QDate::fromString(**on, Qt::ISODate) : QDate();
        if (!day.isValid())
            return wrongParameter(QStringLiteral("on"), "format");
    }
    auto stored = storedItems(connection);
    if (!stored)
        return stored.error();
    const auto materials = connection.reader().all("Material");
    if (!materials)
        return materials.error();
    const std::vector<ServiceItem> inForce = itemsInForce(std::move(stored->items), day);
    return unlessKnown(request, http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        writeItems(out, "items", inForce, stored->texts);
        out.key("materials");
        out.startArray();
        for (const RecordText& material : *materials)
            out.raw(material.text);
        out.endArray();
        out.endObject();
    })));
}

/// All versions of one item, first to last, and which of them is in force today.
Result<http::Response> itemVersions(const http::Request& request, CenterConnection& connection, CenterParts& parts)
{
    const auto none = onlyParameter(request, "");
    if (!none)
        return none.error();
    const QString code = request.parameters.value(u"id");
    const auto versions = versionsOf(connection.reader(), code);
    if (!versions)
        return versions.error();
    if (versions->empty())
        return Error { ErrorCode::NotFound };
    const ServiceItem* present = versionInForce(*versions, code, parts.today());
    return unlessKnown(request, http::Response::json(composeJson([&](JsonWriter& out) {
        out.startObject();
        out.key("versions");
        out.startArray();
        for (const ServiceItem& version : *versions)
            out.raw(toJson(version));
        out.endArray();
        out.key("inForce");
        if (present)
            out.integer(present->version);
        else
            out.null();
        out.endObject();
    })));
}

/// The latest version of every item, as the import takes it.
Result<http::Response> exported(const http::Request& request, CenterConnection& connection)
{
    const auto format = onlyParameter(request, "format");
    if (!format)
        return format.error();
    const QString wanted = format->value_or(QStringLiteral("json"));
    if (wanted != QLatin1String("json") && wanted != QLatin1String("csv"))
        return wrongParameter(QStringLiteral("format"), "not_allowed");
    auto items = allOf<ServiceItem>(connection.reader());
    if (!items)
        return items.error();
    const auto materials = allOf<Material>(connection.reader());
    if (!materials)
        return materials.error();
    const bool csv = wanted == QLatin1String("csv");
    http::Response response;
    response.body = exportCatalogue(latestVersions(std::move(*items)), *materials, csv ? CatalogueFormat::Csv : CatalogueFormat::Json);
    response.headers.set("Content-Type", csv ? "text/csv; charset=utf-8" : "application/json");
    return unlessKnown(request, std::move(response));
}

} // namespace

void addCatalogueRoutes(http::Router& router, CenterParts& parts)
{
    using http::Method;
    router.add({ Method::Get, "/v1/items", signedIn(parts, [&parts](const Caller&, const http::Request& request, CenterConnection& connection) { return itemsOn(request, connection, parts); }) });
    router.add({ Method::Get, "/v1/items/{id}", signedIn(parts, [&parts](const Caller&, const http::Request& request, CenterConnection& connection) { return itemVersions(request, connection, parts); }) });
    router.add({ Method::Get, "/v1/catalogue", signedIn(parts, [](const Caller&, const http::Request& request, CenterConnection& connection) { return exported(request, connection); }) });
}

} // namespace huimin
