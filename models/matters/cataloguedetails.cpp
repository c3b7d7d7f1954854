#include "models/matters/cataloguedetails.h"
#include <QJsonArray>
#include <algorithm>

namespace huimin {
namespace {

Error detailsError(const ServiceItem& item, const QString& what)
{
    return Error { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("catalogue: %1: %2").arg(item.itemCode, what) };
}

QString word(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

std::vector<QString> words(const QJsonObject& object, const char* key)
{
    std::vector<QString> out;
    for (const QJsonValue value : object.value(QLatin1String(key)).toArray())
        out.push_back(value.toString());
    return out;
}

/// The texts of a table that the item names by key.
Result<std::vector<ItemText>> namedTexts(const QJsonObject& table, const std::vector<QString>& keys, const ServiceItem& item)
{
    std::vector<ItemText> out;
    for (const QString& key : keys) {
        const QJsonObject entry = table.value(key).toObject();
        if (entry.isEmpty())
            return detailsError(item, QStringLiteral("unknown key ") + key);
        out.push_back({ word(entry, "zh"), word(entry, "en") });
    }
    return out;
}

Result<std::vector<ItemStep>> stepsOf(const QJsonObject& root, const QJsonObject& page, const ServiceItem& item)
{
    const QJsonObject table = root.value(QLatin1String("reviewSteps")).toObject();
    std::vector<ItemStep> steps;
    for (const QJsonValue value : page.value(QLatin1String("reviewSteps")).toArray()) {
        const QString key = word(value.toObject(), "step");
        const QJsonObject entry = table.value(key).toObject();
        if (entry.isEmpty())
            return detailsError(item, QStringLiteral("unknown step ") + key);
        steps.push_back({ key, word(entry, "zh"), word(entry, "en"), value.toObject().value(QLatin1String("days")).toInt() });
    }
    return steps;
}

QuestionOption optionFrom(const QJsonObject& object)
{
    QuestionOption option { word(object, "key"), word(object, "zh"), words(object, "drops"), word(object, "en"), words(object, "adds"), {} };
    const QJsonObject swaps = object.value(QLatin1String("replaces")).toObject();
    for (auto it = swaps.begin(); it != swaps.end(); ++it)
        option.replaces.push_back({ it.key(), it.value().toString() });
    return option;
}

ItemQuestion questionFrom(const QJsonObject& object)
{
    ItemQuestion question { word(object, "key"), word(object, "zh"), {}, word(object, "en"), {} };
    for (const QJsonValue value : object.value(QLatin1String("options")).toArray())
        question.options.push_back(optionFrom(value.toObject()));
    if (const QJsonObject when = object.value(QLatin1String("when")).toObject(); !when.isEmpty())
        question.when = QuestionCondition { word(when, "question"), words(when, "answers") };
    return question;
}

const ItemQuestion* questionOf(const ServiceItem& item, const QString& key)
{
    const auto found = std::find_if(item.questions.begin(), item.questions.end(), [&](const ItemQuestion& q) { return q.key == key; });
    return found == item.questions.end() ? nullptr : &*found;
}

bool hasOption(const ItemQuestion& question, const QString& key)
{
    return std::any_of(question.options.begin(), question.options.end(), [&](const QuestionOption& o) { return o.key == key; });
}

/// `item` holds the questions before it.
Status checkQuestion(const ItemQuestion& question, const Catalogue& catalogue, const ServiceItem& item)
{
    if (question.key.isEmpty() || questionOf(item, question.key))
        return detailsError(item, QStringLiteral("question twice: ") + question.key);
    if (question.options.size() < 2)
        return detailsError(item, QStringLiteral("question without a choice: ") + question.key);
    if (question.when) {
        const ItemQuestion* earlier = questionOf(item, question.when->question);
        if (!earlier
            || !std::all_of(question.when->answers.begin(), question.when->answers.end(), [&](const QString& key) { return hasOption(*earlier, key); }))
            return detailsError(item, QStringLiteral("question that follows none: ") + question.key);
    }
    for (const QuestionOption& option : question.options) {
        QStringList named(option.drops.begin(), option.drops.end());
        named.append(QStringList(option.adds.begin(), option.adds.end()));
        for (const MaterialSwap& swap : option.replaces)
            named << swap.from << swap.to;
        for (const QString& key : named)
            if (!catalogue.material(key))
                return detailsError(item, QStringLiteral("unknown material ") + key);
        if (std::count_if(question.options.begin(), question.options.end(), [&](const QuestionOption& o) { return o.key == option.key; }) > 1)
            return detailsError(item, QStringLiteral("option twice: ") + option.key);
    }
    return {};
}

} // namespace

Status readItemDetails(const QJsonObject& root, ServiceItem& item)
{
    const QJsonObject page = root.value(QLatin1String("items")).toObject().value(item.itemCode).toObject();
    if (page.isEmpty())
        return detailsError(item, QStringLiteral("no details"));
    auto laws = namedTexts(root.value(QLatin1String("laws")).toObject(), words(page, "byLaw"), item);
    if (!laws)
        return laws.error();
    auto conditions = namedTexts(root.value(QLatin1String("conditions")).toObject(), words(page, "acceptCondition"), item);
    if (!conditions)
        return conditions.error();
    auto steps = stepsOf(root, page, item);
    if (!steps)
        return steps.error();
    item.laws = std::move(*laws);
    item.conditions = std::move(*conditions);
    item.reviewSteps = std::move(*steps);
    item.nameEn = word(page, "nameEn");
    item.useLevel = word(page, "useLevel");
    item.handleType = words(page, "handleType");
    item.limitSceneNum = page.value(QLatin1String("limitSceneNum")).toInt();
    item.handleArea = word(page, "handleArea");
    item.grantedBy = word(page, "grantedBy");
    item.joint = page.value(QLatin1String("joint")).toBool();
    for (const QJsonValue value : page.value(QLatin1String("specialProcedures")).toArray())
        item.specialProcedures.push_back({ word(value.toObject(), "kind"), value.toObject().value(QLatin1String("days")).toInt() });
    item.suspendReasons = words(page, "suspendReasons");
    item.extensionDays = page.value(QLatin1String("extensionDays")).toInt();
    item.reviewSupplement = word(page, "reviewSupplement");
    const QJsonObject late = page.value(QLatin1String("lateMaterials")).toObject();
    for (auto it = late.begin(); it != late.end(); ++it)
        item.lateMaterials.push_back({ it.key(), it.value().toInt() });
    item.resultType = word(page, "resultType");
    item.resultName = word(page, "resultName");
    item.resultNameEn = word(page, "resultNameEn");
    item.resultPaper = page.value(QLatin1String("resultPaper")).toBool();
    item.givesCertificate = page.value(QLatin1String("givesCertificate")).toBool();
    if (const QString certificate = word(page, "certificate"); !certificate.isEmpty())
        item.certificate = certificate;
    item.resultDelivery = words(page, "resultDelivery");
    item.deliveryDays = page.value(QLatin1String("deliveryDays")).toInt();
    for (const QJsonValue value : page.value(QLatin1String("fees")).toArray()) {
        const QJsonValue fen = value.toObject().value(QLatin1String("fen"));
        item.fees.push_back({ word(value.toObject(), "zh"), word(value.toObject(), "en"), fen.isDouble() ? std::optional<int>(fen.toInt()) : std::nullopt });
    }
    return {};
}

Status readItemQuestions(const QJsonObject& situation, const Catalogue& catalogue, ServiceItem& item)
{
    for (const QString& key : words(situation, "start")) {
        if (!catalogue.material(key))
            return detailsError(item, QStringLiteral("unknown material ") + key);
        item.start.push_back(key);
    }
    for (const QJsonValue value : situation.value(QLatin1String("questions")).toArray()) {
        ItemQuestion question = questionFrom(value.toObject());
        HUIMIN_TRY(checkQuestion(question, catalogue, item));
        item.questions.push_back(std::move(question));
    }
    return {};
}

} // namespace huimin
