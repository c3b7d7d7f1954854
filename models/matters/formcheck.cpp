#include "models/matters/formcheck.h"
#include "models/matters/situation.h"
#include "models/base/numbers.h"
#include "models/base/text.h"
#include "models/registry/fieldcheck.h"
#include <QHash>
#include <QSet>
#include <cmath>

namespace huimin {
namespace {

constexpr int longestFormText = 500;
constexpr double largestFormNumber = 1e12;

const FormFieldSpec* specOf(const std::vector<FormFieldSpec>& form, const QString& key)
{
    for (const FormFieldSpec& spec : form)
        if (spec.key == key)
            return &spec;
    return nullptr;
}

QString formTextProblem(const FormFieldSpec& spec, const QString& text, QDate today)
{
    const int limit = spec.maxLength > 0 ? spec.maxLength : longestFormText;
    if (codePoints(text) > limit)
        return QStringLiteral("length");
    if (unacceptableCharacter(spec.type == QLatin1String("multiline") ? QString(text).remove(QLatin1Char('\n')) : text, TextUse::Free))
        return QStringLiteral("format");
    if (spec.type == QLatin1String("phone"))
        return isPhone(text) ? QString() : QStringLiteral("format");
    if (spec.type == QLatin1String("bankAccount"))
        return isBankAccount(compactNumber(text)) ? QString() : QStringLiteral("format");
    if (spec.type == QLatin1String("date"))
        return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10 ? QString() : QStringLiteral("format");
    if (spec.type == QLatin1String("choice"))
        return std::any_of(spec.options.begin(), spec.options.end(), [&](const FormOption& option) { return option.key == text; })
            ? QString()
            : QStringLiteral("not_allowed");
    if (spec.type == QLatin1String("idNumber"))
        return personNumberProblem(text, IdKind::None, today);
    return {};
}

/// "" where the value can be right, also for nothing at all; `given` says whether there is something.
QString valueProblem(const FormFieldSpec& spec, JsonValue& value, QDate today, bool& given)
{
    given = !value.isNull();
    if (!given)
        return {};
    if (spec.type == QLatin1String("number")) {
        auto number = value.number();
        if (const auto digits = value.string()) {
            given = !digits->trimmed().isEmpty();
            if (!given)
                return {};
            bool isNumber = false;
            number = digits->toDouble(&isNumber);
            const bool plain = std::all_of(digits->begin(), digits->end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
            if (!isNumber || !plain)
                return QStringLiteral("format");
        }
        if (!number)
            return QStringLiteral("type");
        return std::abs(*number) <= largestFormNumber ? QString() : QStringLiteral("range");
    }
    if (spec.type == QLatin1String("money")) {
        const auto fen = value.integer();
        if (!fen)
            return QStringLiteral("type");
        return *fen >= 0 && static_cast<double>(*fen) <= largestFormNumber ? QString() : QStringLiteral("range");
    }
    const auto text = value.string();
    if (!text)
        return QStringLiteral("type");
    given = !text->trimmed().isEmpty();
    return given ? formTextProblem(spec, *text, today) : QString();
}

} // namespace

QList<FieldIssue> formIssues(const std::vector<FormFieldSpec>& form, const JsonText& filled, QDate today)
{
    QList<FieldIssue> issues;
    QSet<QString> present;
    const Status read
        = readDocument(filled.json.isEmpty() ? QByteArrayLiteral("{}") : filled.json, [&](JsonValue& root) -> std::optional<FieldIssue> {
              const bool isObject = root.eachMember([&](std::string_view name, JsonValue& value) {
                  const QString key = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
                  const QString path = JsonPath { nullptr, name }.pointer();
                  const FormFieldSpec* spec = specOf(form, key);
                  bool given = false;
                  const QString problem = spec ? valueProblem(*spec, value, today, given) : QStringLiteral("unknown");
                  if (!problem.isEmpty())
                      issues << FieldIssue { path, problem };
                  if (given)
                      present << key;
                  return issues.size() < 20;
              });
              return isObject ? std::nullopt : std::optional<FieldIssue>(FieldIssue { {}, QStringLiteral("type") });
          });
    if (!read.ok())
        return { FieldIssue { {}, QStringLiteral("type") } };
    for (const FormFieldSpec& spec : form)
        if (spec.required && !present.contains(spec.key))
            issues << FieldIssue { QLatin1Char('/') + spec.key, QStringLiteral("required") };
    return issues;
}

QList<FieldIssue> answerIssues(const std::vector<ItemQuestion>& questions, const std::vector<Answer>& answers)
{
    QList<FieldIssue> issues;
    QSet<QString> seen;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const QString path = QLatin1Char('/') + QString::number(i);
        const auto question
            = std::find_if(questions.begin(), questions.end(), [&](const ItemQuestion& q) { return q.key == answers[i].question; });
        if (question == questions.end())
            issues << FieldIssue { path + QStringLiteral("/question"), QStringLiteral("unknown") };
        else if (seen.contains(question->key))
            issues << FieldIssue { path + QStringLiteral("/question"), QStringLiteral("not_allowed") };
        else if (std::none_of(question->options.begin(), question->options.end(),
                     [&](const QuestionOption& o) { return o.key == answers[i].answer; }))
            issues << FieldIssue { path + QStringLiteral("/answer"), QStringLiteral("not_allowed") };
        seen << answers[i].question;
    }
    return issues;
}

QStringList neededMaterials(const ServiceItem& item, const std::vector<Answer>& answers)
{
    return answers.empty() ? QStringList(item.materials.begin(), item.materials.end()) : situationMaterials(item, answers);
}

} // namespace huimin
