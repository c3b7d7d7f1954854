#include "models/matters/handlingcodes.h"
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {
namespace {

struct HandlingCodes {
    QHash<QString, GivenCertificate> certificates;
    QHash<QString, ItemText> procedures;
    QHash<QString, ItemText> suspendReasons;
};

ItemText codeText(const QJsonObject& object)
{
    return { object.value(QLatin1String("zh")).toString(), object.value(QLatin1String("en")).toString() };
}

QHash<QString, ItemText> codeTexts(const QJsonObject& listed)
{
    QHash<QString, ItemText> texts;
    for (auto it = listed.begin(); it != listed.end(); ++it)
        texts.insert(it.key(), codeText(it->toObject()));
    return texts;
}

/// Read at the first question.
const HandlingCodes& handlingCodes()
{
    static const HandlingCodes codes = [] {
        QFile file(QStringLiteral(":/huimin/catalogue/item_details.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without the details of its items");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        HandlingCodes read { {}, codeTexts(root.value(QLatin1String("specialProcedures")).toObject()), codeTexts(root.value(QLatin1String("suspendReasons")).toObject()) };
        const QJsonObject certificates = root.value(QLatin1String("certificates")).toObject();
        for (auto it = certificates.begin(); it != certificates.end(); ++it)
            read.certificates.insert(it.key(), { codeText(it->toObject()), enumFromText<CertificateKind>(it->toObject().value(QLatin1String("kind")).toString()) });
        if (read.procedures.isEmpty() || read.suspendReasons.isEmpty() || read.certificates.isEmpty())
            qFatal("the shipped details of items cannot be read");
        return read;
    }();
    return codes;
}

template <typename Value> const Value& codeOrEmpty(const QHash<QString, Value>& all, const QString& key)
{
    static const Value empty {};
    const auto found = all.constFind(key);
    return found == all.cend() ? empty : *found;
}

template <typename Value> QStringList sortedKeys(const QHash<QString, Value>& all)
{
    QStringList keys = all.keys();
    keys.sort();
    return keys;
}

} // namespace

const GivenCertificate& givenCertificate(const QString& key) { return codeOrEmpty(handlingCodes().certificates, key); }
const ItemText& suspendReason(const QString& key) { return codeOrEmpty(handlingCodes().suspendReasons, key); }

QStringList certificateKeys() { return sortedKeys(handlingCodes().certificates); }
QStringList procedureKeys() { return sortedKeys(handlingCodes().procedures); }
QStringList suspendReasonKeys() { return sortedKeys(handlingCodes().suspendReasons); }

ItemText procedureName(const QString& kind)
{
    const ItemText& text = codeOrEmpty(handlingCodes().procedures, kind);
    return text.zh.isEmpty() ? ItemText { kind, {} } : text;
}

} // namespace huimin
