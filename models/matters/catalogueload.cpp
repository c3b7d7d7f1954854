#include "models/matters/catalogueload.h"
#include "models/matters/cataloguedetails.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace huimin {
namespace {

Error catalogueError(const QString& what)
{
    return Error { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("catalogue: ") + what };
}

/// A UUIDv7 of the beginning of 2020 whose other bits follow from a key.
QUuid keyedUuid(const QString& key)
{
    QByteArray raw = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).left(16);
    raw.replace(0, 6, QByteArray::fromHex("016f5e66e800"));
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x70);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw);
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}
std::optional<QString> optionalText(const QJsonObject& object, const char* key)
{
    const QString value = text(object, key);
    return value.isEmpty() ? std::nullopt : std::optional<QString>(value);
}
std::optional<int> optionalNumber(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}
std::vector<QString> texts(const QJsonObject& object, const char* key)
{
    std::vector<QString> out;
    for (const QJsonValue value : object.value(QLatin1String(key)).toArray())
        out.push_back(value.toString());
    return out;
}

FormFieldSpec fieldFrom(const QJsonObject& o, const QJsonObject& block)
{
    FormFieldSpec spec;
    spec.key = text(o, "key");
    spec.label = text(o, "label");
    spec.labelEn = text(o, "labelEn");
    spec.type = text(o, "type");
    spec.required = o.value(QLatin1String("required")).toBool();
    for (const QJsonValue value : o.value(QLatin1String("options")).toArray()) {
        const QJsonObject option = value.toObject();
        spec.options.push_back({ text(option, "key"), text(option, "label"), text(option, "labelEn") });
    }
    spec.prefill = optionalText(o, "prefill");
    spec.maxLength = o.value(QLatin1String("maxLength")).toInt();
    spec.help = optionalText(o, "help");
    spec.helpEn = optionalText(o, "helpEn");
    spec.section = optionalText(block, "title");
    spec.sectionEn = optionalText(block, "titleEn");
    return spec;
}

Result<std::vector<FormFieldSpec>> formFrom(const QJsonArray& blockNames, const QJsonObject& blocks, const QString& itemCode)
{
    std::vector<FormFieldSpec> form;
    QSet<QString> keys;
    for (const QJsonValue name : blockNames) {
        const QJsonObject block = blocks.value(name.toString()).toObject();
        if (block.isEmpty())
            return catalogueError(QStringLiteral("%1: unknown block %2").arg(itemCode, name.toString()));
        for (const QJsonValue value : block.value(QLatin1String("fields")).toArray()) {
            FormFieldSpec spec = fieldFrom(value.toObject(), block);
            static const QSet<QString> types { QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("date"),
                QStringLiteral("phone"), QStringLiteral("idNumber"), QStringLiteral("bankAccount"), QStringLiteral("choice"),
                QStringLiteral("address"), QStringLiteral("money"), QStringLiteral("multiline") };
            if (spec.key.isEmpty() || keys.contains(spec.key) || !types.contains(spec.type))
                return catalogueError(QStringLiteral("%1: field %2").arg(itemCode, spec.key));
            keys << spec.key;
            form.push_back(std::move(spec));
        }
    }
    return form;
}

Result<Material> materialFrom(const QString& key, const QJsonObject& base, const QJsonObject& more)
{
    Material material;
    material.id = materialId(key);
    material.key = key;
    material.name = text(base, "name");
    material.form = text(base, "form");
    material.source = text(base, "source");
    const auto obtain = enumFromText<Obtain>(text(base, "obtain"));
    if (!obtain)
        return catalogueError(key);
    material.obtain = *obtain;
    if (const QString kind = text(more, "certificateKind"); !kind.isEmpty()) {
        material.certificateKind = enumFromText<CertificateKind>(kind);
        if (!material.certificateKind)
            return catalogueError(key);
    }
    material.holder = optionalText(more, "holder");
    material.reuseDays = optionalNumber(more, "reuseDays");
    material.promiseDays = optionalNumber(more, "promiseDays");
    material.reviewPoints = texts(more, "reviewPoints");
    material.nameEn = text(more, "nameEn");
    material.reviewPointsEn = texts(more, "reviewPointsEn");
    material.illustrative = true;
    return material;
}

ServiceItem itemFrom(const QJsonObject& o)
{
    ServiceItem item;
    item.itemCode = text(o, "item_code");
    item.version = 1;
    item.id = serviceItemId(item.itemCode, item.version);
    item.name = text(o, "name");
    item.departmentName = text(o, "dept");
    item.deptCode = text(o, "dept_code");
    item.audience = text(o, "audience");
    item.type = text(o, "type");
    item.typeCode = text(o, "type_code");
    item.statutoryDays = o.value(QLatin1String("statutory_days")).toInt();
    item.promisedDays = o.value(QLatin1String("promised_days")).toInt();
    item.instant = o.value(QLatin1String("instant")).toBool();
    item.fee = text(o, "fee");
    item.materials = texts(o, "materials");
    item.tags = texts(o, "tags");
    item.themes = texts(o, "themes");
    item.effectiveOn = QDate(2020, 1, 1);
    item.illustrative = o.value(QLatin1String("illustrative")).toBool();
    item.note = optionalText(o, "note");
    return item;
}

Result<QJsonObject> objectOf(const QByteArray& json, const char* name)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return catalogueError(QString::fromLatin1(name));
    return document.object();
}

} // namespace

const ServiceItem* Catalogue::item(QStringView itemCode) const
{
    for (const ServiceItem& item : items)
        if (item.itemCode == itemCode)
            return &item;
    return nullptr;
}

const Material* Catalogue::material(QStringView key) const
{
    for (const Material& material : materials)
        if (material.key == key)
            return &material;
    return nullptr;
}

ServiceItemId serviceItemId(const QString& itemCode, int version)
{
    return ServiceItemId(keyedUuid(QStringLiteral("ServiceItem|%1|%2").arg(itemCode).arg(version)));
}

MaterialId materialId(const QString& key)
{
    return MaterialId(keyedUuid(QStringLiteral("Material|") + key));
}

Result<Catalogue> readCatalogue(const CatalogueFiles& files)
{
    const auto itemsRoot = objectOf(files.items, "service_items.json");
    const auto formsRoot = objectOf(files.forms, "forms.json");
    const auto materialsRoot = objectOf(files.materials, "materials.json");
    const auto detailsRoot = objectOf(files.details, "item_details.json");
    const auto situationsRoot = objectOf(files.situations, "situations.json");
    for (const auto* root : { &itemsRoot, &formsRoot, &materialsRoot, &detailsRoot, &situationsRoot })
        if (!*root)
            return root->error();

    Catalogue catalogue;
    const QJsonObject more = materialsRoot->value(QLatin1String("materials")).toObject();
    const QJsonObject bases = itemsRoot->value(QLatin1String("materials")).toObject();
    for (auto it = bases.begin(); it != bases.end(); ++it) {
        auto material = materialFrom(it.key(), it.value().toObject(), more.value(it.key()).toObject());
        if (!material)
            return material.error();
        catalogue.materials.push_back(std::move(*material));
    }
    const QJsonObject situational = situationsRoot->value(QLatin1String("materials")).toObject();
    for (auto it = situational.begin(); it != situational.end(); ++it) {
        if (catalogue.material(it.key()))
            return catalogueError(QStringLiteral("material twice: ") + it.key());
        auto material = materialFrom(it.key(), it.value().toObject(), it.value().toObject());
        if (!material)
            return material.error();
        catalogue.materials.push_back(std::move(*material));
    }
    const QJsonObject situations = situationsRoot->value(QLatin1String("items")).toObject();
    const QJsonObject blocks = formsRoot->value(QLatin1String("blocks")).toObject();
    const QJsonObject named = formsRoot->value(QLatin1String("forms")).toObject();
    const QJsonObject defaults = formsRoot->value(QLatin1String("default")).toObject();
    QSet<QString> codes;
    for (const QJsonValue value : itemsRoot->value(QLatin1String("items")).toArray()) {
        ServiceItem item = itemFrom(value.toObject());
        if (item.itemCode.isEmpty() || codes.contains(item.itemCode))
            return catalogueError(QStringLiteral("item code ") + item.itemCode);
        codes << item.itemCode;
        for (const QString& key : item.materials)
            if (!catalogue.material(key))
                return catalogueError(QStringLiteral("%1: unknown material %2").arg(item.itemCode, key));
        const bool ofPerson = item.audience == QStringLiteral("自然人");
        const QJsonArray blockNames = named.contains(item.itemCode)
            ? named.value(item.itemCode).toArray()
            : defaults.value(ofPerson ? QLatin1String("person") : QLatin1String("enterprise")).toArray();
        auto form = formFrom(blockNames, blocks, item.itemCode);
        if (!form)
            return form.error();
        item.form = std::move(*form);
        if (const Status detailed = readItemDetails(*detailsRoot, item); !detailed)
            return detailed.error();
        if (const Status asked = readItemQuestions(situations.value(item.itemCode).toObject(), catalogue, item); !asked)
            return asked.error();
        catalogue.items.push_back(std::move(item));
    }
    if (catalogue.items.empty())
        return catalogueError(QStringLiteral("no items"));
    return catalogue;
}

Result<Catalogue> shippedCatalogue()
{
    CatalogueFiles files;
    const std::pair<const char*, QByteArray*> parts[] = { { "service_items.json", &files.items }, { "forms.json", &files.forms },
        { "materials.json", &files.materials }, { "item_details.json", &files.details }, { "situations.json", &files.situations } };
    for (const auto& [name, content] : parts) {
        QFile file(QStringLiteral(":/huimin/catalogue/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            return catalogueError(QString::fromLatin1(name));
        *content = file.readAll();
    }
    return readCatalogue(files);
}

} // namespace huimin
