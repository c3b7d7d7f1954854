#include "models/store/deskrows.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {

QByteArray errorJson(const std::optional<Error>& error)
{
    if (!error)
        return QByteArrayLiteral("{}");
    QJsonArray issues;
    for (const FieldIssue& issue : error->fields)
        issues.append(QJsonObject { { QStringLiteral("path"), issue.path }, { QStringLiteral("code"), issue.code } });
    const QJsonObject body { { QStringLiteral("type"), errorName(error->code) }, { QStringLiteral("members"), QJsonObject::fromVariantMap(error->members) },
        { QStringLiteral("errors"), issues } };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

std::optional<Error> errorFromJson(const QByteArray& json)
{
    const QJsonObject body = QJsonDocument::fromJson(json).object();
    const QString type = body[QLatin1String("type")].toString();
    if (type.isEmpty())
        return std::nullopt;
    Error error { errorFromName(type), body[QLatin1String("members")].toObject().toVariantMap(), {}, {} };
    for (const auto issues = body[QLatin1String("errors")].toArray(); const QJsonValue issue : issues)
        error.fields.append({ issue[QLatin1String("path")].toString(), issue[QLatin1String("code")].toString() });
    return error;
}

static constexpr auto queueRowFields = fieldList(
    field<&QueueRow::command>("命令", Required),
    field<&QueueRow::state>("状态", Internal),
    field<&QueueRow::resend>("重发", Internal),
    field<&QueueRow::handOver>("移交", Internal),
    field<&QueueRow::problem>("问题", Internal),
    field<&QueueRow::subject>("对象", Personal),
    field<&QueueRow::number>("编号", Internal),
    field<&QueueRow::answeredAt>("答复时间", Internal));
static_assert(memberCount<QueueRow>() == queueRowFields.size(), "a member is missing from the list of QueueRow");
template <>
const Schema& schemaOf<QueueRow>()
{
    static const Schema schema { "QueueRow", queueRowFields, [] { return std::shared_ptr<void>(std::make_shared<QueueRow>()); } };
    return schema;
}

static constexpr auto conflictFieldRowFields = fieldList(
    field<&ConflictFieldRow::name>("字段", Internal),
    field<&ConflictFieldRow::base>("原值", Sensitive),
    field<&ConflictFieldRow::mine>("本方", Sensitive),
    field<&ConflictFieldRow::theirs>("对方", Sensitive));
template <>
const Schema& schemaOf<ConflictFieldRow>()
{
    static const Schema schema { "ConflictFieldRow", conflictFieldRowFields, [] { return std::shared_ptr<void>(std::make_shared<ConflictFieldRow>()); } };
    return schema;
}

static constexpr auto conflictRowFields = fieldList(
    field<&ConflictRow::id>("编号", Required),
    field<&ConflictRow::command>("命令", Internal),
    field<&ConflictRow::entity>("记录", Internal),
    field<&ConflictRow::subject>("对象", Personal),
    field<&ConflictRow::fields>("字段", Sensitive),
    field<&ConflictRow::theirsBy>("对方人员", Internal),
    field<&ConflictRow::theirsAt>("对方时间", Internal),
    field<&ConflictRow::mineAt>("本方时间", Internal),
    field<&ConflictRow::mergedFields>("已合并字段", Internal));
static_assert(memberCount<ConflictRow>() == conflictRowFields.size(), "a member is missing from the list of ConflictRow");
template <>
const Schema& schemaOf<ConflictRow>()
{
    static const Schema schema { "ConflictRow", conflictRowFields, [] { return std::shared_ptr<void>(std::make_shared<ConflictRow>()); } };
    return schema;
}

ConflictRow toRow(const OpenConflict& conflict)
{
    ConflictRow row { conflict.id, conflict.command, conflict.entity, conflict.subject, {}, conflict.theirsBy, conflict.theirsAt, conflict.mineAt,
        conflict.mergedFields };
    for (const ConflictField& field : conflict.fields)
        row.fields.push_back({ field.name, QString::fromUtf8(field.base), QString::fromUtf8(field.mine), QString::fromUtf8(field.theirs) });
    return row;
}

OpenConflict fromRow(const ConflictRow& row)
{
    OpenConflict conflict { row.id, row.command, row.entity, row.subject, {}, row.theirsBy, row.theirsAt, row.mineAt, row.mergedFields };
    for (const ConflictFieldRow& field : row.fields)
        conflict.fields.push_back({ field.name, field.base.toUtf8(), field.mine.toUtf8(), field.theirs.toUtf8() });
    return conflict;
}

static constexpr auto draftFields = fieldList(
    field<&Draft::id>("编号", Required),
    field<&Draft::kind>("种类", Internal),
    field<&Draft::subjectId>("对象", Personal),
    field<&Draft::itemCode>("事项", Internal),
    field<&Draft::fields>("内容", Sensitive),
    field<&Draft::cursorField>("光标", Internal),
    field<&Draft::parked>("暂存", Internal),
    field<&Draft::savedAt>("保存时间", Internal),
    field<&Draft::title>("标题", Personal));
static_assert(memberCount<Draft>() == draftFields.size(), "a member is missing from the list of Draft");
template <>
const Schema& schemaOf<Draft>()
{
    static const Schema schema { "Draft", draftFields, [] { return std::shared_ptr<void>(std::make_shared<Draft>()); } };
    return schema;
}

} // namespace huimin
