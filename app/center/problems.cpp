#include "app/center/problems.h"
#include "models/base/errortext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {

QByteArray writeProblem(const Error& error, int status, QByteArrayView acceptLanguage)
{
    const Language language = languageOf(QString::fromLatin1(acceptLanguage.toByteArray()));
    QJsonObject problem = QJsonDocument::fromJson(http::plainProblem(error, status)).object();
    problem.insert(QStringLiteral("title"), errorTitle(error.code, language));
    problem.insert(QStringLiteral("detail"), errorSentence(error, language));
    QJsonArray issues;
    for (const FieldIssue& issue : error.fields)
        issues.append(QJsonObject { { QStringLiteral("path"), issue.path }, { QStringLiteral("code"), issue.code }, { QStringLiteral("detail"), fieldIssueSentence(issue.code, language) } });
    if (!issues.isEmpty())
        problem.insert(QStringLiteral("errors"), issues);
    return QJsonDocument(problem).toJson(QJsonDocument::Compact);
}

} // namespace huimin
