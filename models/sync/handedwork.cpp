#include "models/sync/handedwork.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin {

static constexpr auto handedWorkFieldList = fieldList(field<&HandedWork::id>("编号", Internal | Required), field<&HandedWork::at>("时间", Internal),
    field<&HandedWork::by>("经办人", Internal, 60), field<&HandedWork::kind>("种类", Internal | Required, 40), field<&HandedWork::subject>("对象", Personal, 200),
    field<&HandedWork::subjectType>("对象种类", Internal, 40), field<&HandedWork::subjectId>("对象编号", Personal), field<&HandedWork::itemCode>("事项编码", Internal, 36),
    field<&HandedWork::fields>("内容", Internal));
static_assert(memberCount<HandedWork>() == handedWorkFieldList.size(), "a member is missing from the list of HandedWork");
template <>
const Schema& schemaOf<HandedWork>()
{
    static const Schema schema { "HandedWork", handedWorkFieldList, [] { return std::shared_ptr<void>(std::make_shared<HandedWork>()); } };
    return schema;
}

namespace {
struct HandedWorkAnswer {
    std::vector<HandedWork> work;
    bool operator==(const HandedWorkAnswer&) const = default;
};
constexpr auto handedAnswerFields = fieldList(field<&HandedWorkAnswer::work>("移交的", Internal)); // absent where there is none

const Schema& handedAnswerSchema()
{
    static const Schema schema { "HandedWorkAnswer", handedAnswerFields, [] { return std::shared_ptr<void>(std::make_shared<HandedWorkAnswer>()); } };
    return schema;
}

QByteArray valueJson(const QJsonValue& value)
{
    // A lone value has no document: it is written as the one element of a list.
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}
} // namespace

QString handedWorkPath() { return QStringLiteral("/v1/handed-work"); }

QByteArray handedWorkJson(const std::vector<HandedWork>& work)
{
    const HandedWorkAnswer answer { work };
    return writeJson(handedAnswerSchema(), &answer);
}

Result<std::vector<HandedWork>> handedWorkList(const QByteArray& body)
{
    HandedWorkAnswer answer;
    if (!readJson(handedAnswerSchema(), &answer, body, Strictness::Tolerant))
        return Error { ErrorCode::CenterGarbage };
    return std::move(answer.work);
}

std::vector<TypedValue> typedValues(const QByteArray& body)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonObject edits = whole[QLatin1String("fields")].toObject();
    const QJsonObject& from = edits.isEmpty() ? whole : edits;
    std::vector<TypedValue> found;
    for (auto member = from.begin(); member != from.end(); ++member) {
        const QJsonObject change = member.value().toObject();
        const bool isEdit = change.contains(QLatin1String("new"));
        found.push_back({ member.key(), valueJson(isEdit ? change[QLatin1String("new")] : member.value()) });
    }
    return found;
}

} // namespace huimin
