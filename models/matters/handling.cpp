#include "models/matters/handling.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace huimin {
namespace {

QStringList handlingWords(const QJsonValue& value)
{
    QStringList words;
    for (const QJsonValue word : value.toArray())
        words << (word.isObject() ? word.toObject().value(QLatin1String("kind")).toString() : word.toString());
    return words;
}

Handling readHandling(const QJsonObject& page, const QJsonObject& certificates)
{
    const auto value = [&](const char* name) { return page.value(QLatin1String(name)); };
    Handling handling;
    handling.procedures = handlingWords(value("specialProcedures"));
    handling.suspendReasons = handlingWords(value("suspendReasons"));
    handling.extensionDays = value("extensionDays").toInt();
    handling.deliveryDays = value("deliveryDays").toInt();
    handling.reviewSupplement = enumFromText<ReviewSupplement>(value("reviewSupplement").toString()).value_or(ReviewSupplement::No);
    handling.windowGrants = value("grantedBy").toString() == QLatin1String("clerk");
    handling.paperResult = value("resultPaper").toBool();
    handling.givesCertificate = value("givesCertificate").toBool();
    const QJsonObject late = value("lateMaterials").toObject();
    for (auto it = late.begin(); it != late.end(); ++it)
        handling.lateMaterials.insert(it.key(), it.value().toInt());
    const QJsonObject certificate = certificates.value(value("certificate").toString()).toObject();
    handling.certificate = enumFromText<CertificateKind>(certificate.value(QLatin1String("kind")).toString());
    return handling;
}

/// By item code; read once.
const QHash<QString, Handling>& handlingBook()
{
    static const QHash<QString, Handling> book = [] {
        QFile file(QStringLiteral(":/huimin/catalogue/item_details.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without the details of its items");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject items = root.value(QLatin1String("items")).toObject();
        if (items.isEmpty())
            qFatal("the shipped details of items cannot be read");
        QHash<QString, Handling> read;
        for (auto it = items.begin(); it != items.end(); ++it)
            read.insert(it.key(), readHandling(it.value().toObject(), root.value(QLatin1String("certificates")).toObject()));
        return read;
    }();
    return book;
}

} // namespace

Handling handlingOf(const ServiceItem& item)
{
    return handlingBook().value(item.itemCode);
}

} // namespace huimin
