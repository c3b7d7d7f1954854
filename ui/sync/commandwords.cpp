#include "ui/sync/commandwords.h"
#include "models/base/masking.h"
#include "models/registry/types.h"
#include <QCoreApplication>

namespace huimin::ui {
namespace {
struct CommandWord {
    const char* type;
    const char* title;
};
constexpr CommandWord commandWords[] = {
    { "EditContact", QT_TRANSLATE_NOOP("CommandTitle", "修改联系方式") }, { "EditResident", QT_TRANSLATE_NOOP("CommandTitle", "修改登记信息") },
    { "EditHousehold", QT_TRANSLATE_NOOP("CommandTitle", "修改住户信息") }, { "ResolveConflict", QT_TRANSLATE_NOOP("CommandTitle", "决定冲突") },
    { "HandOverDraft", QT_TRANSLATE_NOOP("CommandTitle", "移交草稿") }, { "DiscardParked", QT_TRANSLATE_NOOP("CommandTitle", "放弃退回的一条") },
    { "OpenSubject", QT_TRANSLATE_NOOP("CommandTitle", "打开范围外的人") }, { "RevealField", QT_TRANSLATE_NOOP("CommandTitle", "查看号码") },
    { "ExportList", QT_TRANSLATE_NOOP("CommandTitle", "导出列表") }, { "RecordIdentityCheck", QT_TRANSLATE_NOOP("CommandTitle", "实名核验") },
    { "OpenMatter", QT_TRANSLATE_NOOP("CommandTitle", "新开办件") }, { "ReceivePapers", QT_TRANSLATE_NOOP("CommandTitle", "收件") },
    { "AcceptMatter", QT_TRANSLATE_NOOP("CommandTitle", "受理") }, { "AskSupplement", QT_TRANSLATE_NOOP("CommandTitle", "补正告知") },
    { "ReceiveSupplement", QT_TRANSLATE_NOOP("CommandTitle", "补正受理") }, { "RefuseAcceptance", QT_TRANSLATE_NOOP("CommandTitle", "不予受理") },
    { "WithdrawMatter", QT_TRANSLATE_NOOP("CommandTitle", "撤回办件") }, { "AddStaff", QT_TRANSLATE_NOOP("CommandTitle", "增加人员") },
    { "AssignStaff", QT_TRANSLATE_NOOP("CommandTitle", "分配岗位") }, { "DisableStaff", QT_TRANSLATE_NOOP("CommandTitle", "停用人员") },
    { "SetPassword", QT_TRANSLATE_NOOP("CommandTitle", "重设密码") }, { "ChangePassword", QT_TRANSLATE_NOOP("CommandTitle", "修改密码") },
};

const Field* fieldNamed(const QString& type, const QString& field)
{
    const Schema* schema = schemaByType(type.toStdString());
    return schema ? schema->find(field.toStdString()) : nullptr;
}
} // namespace

QString commandTitle(const QString& type)
{
    for (const CommandWord& word : commandWords)
        if (type == QLatin1String(word.type))
            return QCoreApplication::translate("CommandTitle", word.title);
    return type;
}

QString fieldTitle(const QString& type, const QString& field)
{
    const Field* found = fieldNamed(type, field);
    return found ? QCoreApplication::translate(type.toLatin1().constData(), found->label) : field;
}

QString fieldValueText(const QString& type, const QString& field, const QByteArray& json)
{
    const Field* found = fieldNamed(type, field);
    const QString none = QCoreApplication::translate("CommandTitle", "没有记录");
    if (!found || json.isEmpty() || json == "null")
        return none;
    const Schema* schema = schemaByType(type.toStdString());
    const auto entity = schema->make();
    if (setFieldJson(*found, entity.get(), json))
        return none;
    const QString text = found->ops->text(found->in(entity.get()));
    if (text.isEmpty())
        return none;
    return found->has(Sensitive) ? mask(maskKindOf(found->attributes), text) : text;
}

} // namespace huimin::ui
