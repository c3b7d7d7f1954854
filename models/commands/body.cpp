#include "models/commands/body.h"
#include "models/base/text.h"

namespace huimin {
namespace {

std::optional<FieldIssue> textIssueIn(JsonValue& value, const JsonPath& path)
{
    if (const auto text = value.string()) {
        if (unacceptableCharacter(QString(*text).remove(QLatin1Char('\n')), TextUse::Free))
            return FieldIssue { path.pointer(), QStringLiteral("format") };
        return std::nullopt;
    }
    std::optional<FieldIssue> issue;
    int index = 0;
    const bool isArray = value.eachElement([&](JsonValue& element) {
        const JsonPath here { &path, {}, index++ };
        issue = textIssueIn(element, here);
        return !issue;
    });
    if (isArray)
        return issue;
    value.eachMember([&](std::string_view name, JsonValue& member) {
        const JsonPath here { &path, name };
        issue = textIssueIn(member, here);
        return !issue;
    });
    return issue;
}

} // namespace

std::optional<FieldIssue> unacceptableText(const QByteArray& json)
{
    std::optional<FieldIssue> issue;
    const Status read = readDocument(json, [&](JsonValue& root) {
        issue = textIssueIn(root, {});
        return std::optional<FieldIssue>();
    });
    return read.ok() ? issue : std::nullopt; // what is no JSON is refused by whoever reads it
}

std::optional<QString> said(const std::optional<QString>& text)
{
    return text && !text->trimmed().isEmpty() ? std::optional<QString>(text->trimmed()) : std::nullopt;
}

Error invalidAt(const QString& path, const char* code)
{
    Error error { ErrorCode::Invalid };
    error.fields << FieldIssue { path, QString::fromLatin1(code) };
    return error;
}

Error invalidAt(const char* path, const char* code)
{
    return invalidAt(QString::fromLatin1(path), code);
}

} // namespace huimin
