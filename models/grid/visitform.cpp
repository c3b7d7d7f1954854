#include "models/grid/visitform.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace huimin {
namespace {

constexpr std::size_t mostOptions = 9; ///< a digit each

Error questionsError(const QString& what) { return { ErrorCode::FileUnreadable, {}, {}, QStringLiteral("visit questions: ") + what }; }
QString memberOf(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

} // namespace

Result<std::vector<VisitQuestion>> parseVisitQuestions(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return questionsError(QStringLiteral("no JSON object"));
    std::vector<VisitQuestion> questions;
    QSet<QString> keys;
    for (const QJsonValue value : document.object().value(QLatin1String("questions")).toArray()) {
        const QJsonObject o = value.toObject();
        VisitQuestion question { memberOf(o, "key"), memberOf(o, "zh"), memberOf(o, "en"), memberOf(o, "for") == QLatin1String("firm"), memberOf(o, "hazard"), {} };
        for (const QJsonValue option : o.value(QLatin1String("options")).toArray()) {
            const QJsonObject each = option.toObject();
            question.options.push_back({ memberOf(each, "key"), memberOf(each, "zh"), memberOf(each, "en") });
        }
        const bool hazardKnown = question.hazard.isEmpty() || std::any_of(question.options.begin(), question.options.end(), [&](const VisitOption& option) { return option.key == question.hazard; });
        if (question.key.isEmpty() || question.name.isEmpty() || keys.contains(question.key) || question.options.size() < 2 || question.options.size() > mostOptions || !hazardKnown)
            return questionsError(question.key);
        keys << question.key;
        questions.push_back(std::move(question));
    }
    return questions;
}

const std::vector<VisitQuestion>& visitQuestions()
{
    static const std::vector<VisitQuestion> questions = [] {
        QFile file(QStringLiteral(":/huimin/catalogue/visit_questions.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without the questions of visits");
        auto parsed = parseVisitQuestions(file.readAll());
        if (!parsed)
            qFatal("the shipped questions of visits cannot be read");
        return std::move(*parsed);
    }();
    return questions;
}

} // namespace huimin
