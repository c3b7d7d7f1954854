#include "app/center/http/problem.h"
#include "models/base/errortext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin::http {
namespace {
const QString retryAfterMember = QStringLiteral("retryAfter");
const QString allowMember = QStringLiteral("allow");
} // namespace

QByteArray plainProblem(const Error& error, int status)
{
    QJsonObject body = QJsonObject::fromVariantMap(error.members);
    body.remove(retryAfterMember);
    body.remove(allowMember);
    body.insert(QLatin1String("type"), QLatin1String("/errors/") + errorName(error.code));
    if (!body.contains(QLatin1String("title")))
        body.insert(QLatin1String("title"), errorName(error.code));
    body.insert(QLatin1String("status"), status);
    if (!error.fields.isEmpty()) {
        QJsonArray issues;
        for (const FieldIssue& issue : error.fields)
            issues.append(QJsonObject { { QLatin1String("path"), issue.path }, { QLatin1String("code"), issue.code } });
        body.insert(QLatin1String("errors"), issues);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray problemInWords(const Error& error, int status, QByteArrayView acceptLanguage)
{
    const Language language = languageOf(QString::fromLatin1(acceptLanguage));
    Error worded = error;
    worded.members.insert(QStringLiteral("title"), errorTitle(error.code, language));
    worded.members.insert(QStringLiteral("detail"), errorSentence(error, language));
    return plainProblem(worded, status);
}

Response problemResponse(const Error& error, const ProblemWriter& writer, QByteArrayView acceptLanguage)
{
    const int known = errorHttpStatus(error.code);
    const int status = known > 0 ? known : 500;
    Error shown = error;
    const QString reference = QStringLiteral("reference");
    if (status == 500) {
        // what failed inside is for the log; the client gets what it can name to the administrator
        shown = Error { .code = ErrorCode::Internal, .members = { { reference, error.members.value(reference) } } };
    }
    Response response { status, { { "Content-Type", "application/problem+json" } }, {} };
    if (error.members.contains(retryAfterMember))
        response.headers.add("Retry-After", QByteArray::number(error.members.value(retryAfterMember).toLongLong()));
    if (error.members.contains(allowMember))
        response.headers.add("Allow", error.members.value(allowMember).toString().toLatin1());
    if (status == 401)
        response.headers.add("WWW-Authenticate", "Bearer");
    if (status != 500)
        shown.members.remove(reference);
    response.body = writer ? writer(shown, status, acceptLanguage) : plainProblem(shown, status);
    return response;
}

} // namespace huimin::http
