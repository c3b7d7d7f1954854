#include "models/papers/itemdetails.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {
namespace {

QJsonObject shippedDetails(const QString& file)
{
    QFile data(QStringLiteral(":/huimin/catalogue/") + file);
    if (!data.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(file));
    const QJsonObject root = QJsonDocument::fromJson(data.readAll()).object();
    if (root.isEmpty())
        qFatal("the shipped %s cannot be read", qPrintable(file));
    return root;
}

PaperText pairOf(const QJsonObject& object) { return { object.value(QLatin1String("zh")).toString(), object.value(QLatin1String("en")).toString() }; }

QHash<QString, PaperText> pairsOf(const QJsonObject& root, const char* name)
{
    QHash<QString, PaperText> pairs;
    const QJsonObject listed = root.value(QLatin1String(name)).toObject();
    for (auto it = listed.begin(); it != listed.end(); ++it)
        pairs.insert(it.key(), pairOf(it->toObject()));
    return pairs;
}

struct DetailsBook {
    QHash<QString, ItemDetails> items;
    QHash<QString, MaterialDetails> materials;
    QHash<QString, PaperText> procedures;
    QHash<QString, PaperText> suspendReasons;
};

ItemDetails readDetails(const QJsonObject& page, const QHash<QString, PaperText>& laws, const QHash<QString, PaperText>& conditions, const QHash<QString, PaperText>& certificates)
{
    const auto value = [&](const char* name) { return page.value(QLatin1String(name)); };
    ItemDetails details;
    details.name = { {}, value("nameEn").toString() };
    details.law = laws.value(value("byLaw").toArray().at(0).toString());
    for (const QJsonValue key : value("acceptCondition").toArray())
        details.conditions.push_back(conditions.value(key.toString()));
    details.result = { value("resultName").toString(), value("resultNameEn").toString() };
    for (const QJsonValue fee : value("fees").toArray()) {
        const QJsonValue fen = fee.toObject().value(QLatin1String("fen"));
        details.fees.push_back({ pairOf(fee.toObject()), fen.isDouble() ? std::optional(fen.toInt()) : std::nullopt });
    }
    details.certificate = certificates.value(value("certificate").toString());
    details.supplementStops = value("reviewSupplement").toString() == QLatin1String("stops");
    const QJsonObject late = value("lateMaterials").toObject();
    for (auto it = late.begin(); it != late.end(); ++it)
        details.lateDays.insert(it.key(), it->toInt());
    return details;
}

const DetailsBook& detailsBook()
{
    static const DetailsBook book = [] {
        DetailsBook read;
        const QJsonObject root = shippedDetails(QStringLiteral("item_details.json"));
        const auto laws = pairsOf(root, "laws");
        const auto conditions = pairsOf(root, "conditions");
        const auto certificates = pairsOf(root, "certificates");
        read.procedures = pairsOf(root, "specialProcedures");
        read.suspendReasons = pairsOf(root, "suspendReasons");
        const QJsonObject items = root.value(QLatin1String("items")).toObject();
        for (auto it = items.begin(); it != items.end(); ++it)
            read.items.insert(it.key(), readDetails(it->toObject(), laws, conditions, certificates));
        for (const char* file : { "materials.json", "situations.json" }) {
            const QJsonObject materials = shippedDetails(QLatin1String(file)).value(QLatin1String("materials")).toObject();
            for (auto it = materials.begin(); it != materials.end(); ++it) {
                const QJsonObject one = it->toObject();
                MaterialDetails details { one.value(QLatin1String("nameEn")).toString(), {} };
                for (const QJsonValue point : one.value(QLatin1String("reviewPointsEn")).toArray())
                    details.pointsEn << point.toString();
                read.materials.insert(it.key(), details);
            }
        }
        return read;
    }();
    return book;
}

template <typename Value> const Value& foundOrEmpty(const QHash<QString, Value>& all, const QString& key)
{
    static const Value empty {};
    const auto found = all.constFind(key);
    return found == all.cend() ? empty : *found;
}

} // namespace

QString ItemDetails::fee(Language language) const
{
    const bool english = language == Language::English;
    if (fees.empty())
        return english ? QStringLiteral("free of charge") : QStringLiteral("不收费");
    QStringList parts;
    for (const Fee& each : fees) {
        const QString yuan = each.fen ? QString::number(*each.fen / 100) + (*each.fen % 100 ? QStringLiteral(".%1").arg(*each.fen % 100, 2, 10, QLatin1Char('0')) : QString()) : QString();
        parts << (!each.fen      ? each.of.in(language)
                     : english ? QStringLiteral("%1: %2 yuan").arg(each.of.in(language), yuan)
                               : QStringLiteral("%1 %2 元").arg(each.of.in(language), yuan));
    }
    return parts.join(english ? QStringLiteral("; ") : QStringLiteral("；"));
}

const ItemDetails& itemDetails(const QString& itemCode) { return foundOrEmpty(detailsBook().items, itemCode); }
const MaterialDetails& materialDetails(const QString& key) { return foundOrEmpty(detailsBook().materials, key); }

PaperText procedureName(const QString& kind)
{
    const PaperText& text = foundOrEmpty(detailsBook().procedures, kind);
    return text.zh.isEmpty() ? PaperText { kind, {} } : text;
}

PaperText suspendReason(const QString& key) { return foundOrEmpty(detailsBook().suspendReasons, key); }

} // namespace huimin
