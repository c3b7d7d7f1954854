#include "ui/sync/commandwords.h"
#include "models/base/masking.h"
#include "models/itemmodels/cataloguewords.h"
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
    { "HandOverDraft", QT_TRANSLATE_NOOP("CommandTitle", "移交草稿") }, { "OpenHandedWork", QT_TRANSLATE_NOOP("CommandTitle", "查看转来的内容") },
    { "SettleHandedWork", QT_TRANSLATE_NOOP("CommandTitle", "办结转来的一条") }, { "DiscardParked", QT_TRANSLATE_NOOP("CommandTitle", "放弃退回的一条") },
    { "OpenSubject", QT_TRANSLATE_NOOP("CommandTitle", "打开范围外的人") }, { "RevealField", QT_TRANSLATE_NOOP("CommandTitle", "查看号码") },
    { "ExportList", QT_TRANSLATE_NOOP("CommandTitle", "导出列表") }, { "RecordIdentityCheck", QT_TRANSLATE_NOOP("CommandTitle", "实名核验") },
    { "OpenMatter", QT_TRANSLATE_NOOP("CommandTitle", "新开办件") }, { "ReceivePapers", QT_TRANSLATE_NOOP("CommandTitle", "收件") },
    { "AcceptMatter", QT_TRANSLATE_NOOP("CommandTitle", "受理") }, { "AskSupplement", QT_TRANSLATE_NOOP("CommandTitle", "补正告知") },
    { "ReceiveSupplement", QT_TRANSLATE_NOOP("CommandTitle", "补正受理") }, { "RefuseAcceptance", QT_TRANSLATE_NOOP("CommandTitle", "不予受理") },
    { "SubmitForPreCheck", QT_TRANSLATE_NOOP("CommandTitle", "提交预审") }, { "ReturnFromPreCheck", QT_TRANSLATE_NOOP("CommandTitle", "预审退回") },
    { "PassPreCheck", QT_TRANSLATE_NOOP("CommandTitle", "预审通过") }, { "CorrectOnSpot", QT_TRANSLATE_NOOP("CommandTitle", "当场更正") },
    { "AcceptWithPromise", QT_TRANSLATE_NOOP("CommandTitle", "容缺受理") }, { "DeemAccepted", QT_TRANSLATE_NOOP("CommandTitle", "逾期视为受理") },
    { "ReceivePromised", QT_TRANSLATE_NOOP("CommandTitle", "容缺补齐") }, { "ReturnPapers", QT_TRANSLATE_NOOP("CommandTitle", "退件") },
    { "TerminateMatter", QT_TRANSLATE_NOOP("CommandTitle", "终止办理") }, { "StartReview", QT_TRANSLATE_NOOP("CommandTitle", "转审查") },
    { "RecordStep", QT_TRANSLATE_NOOP("CommandTitle", "审查环节") }, { "ConsultDepartment", QT_TRANSLATE_NOOP("CommandTitle", "征求意见") },
    { "AnswerOpinion", QT_TRANSLATE_NOOP("CommandTitle", "答复征求意见") }, { "AskReviewSupplement", QT_TRANSLATE_NOOP("CommandTitle", "审查阶段补正") },
    { "ReceiveReviewSupplement", QT_TRANSLATE_NOOP("CommandTitle", "审查补正受理") }, { "ExtendLimit", QT_TRANSLATE_NOOP("CommandTitle", "延期") },
    { "StartSpecialProcedure", QT_TRANSLATE_NOOP("CommandTitle", "启动特别程序") }, { "EndSpecialProcedure", QT_TRANSLATE_NOOP("CommandTitle", "特别程序结果") },
    { "SuspendMatter", QT_TRANSLATE_NOOP("CommandTitle", "挂起") }, { "ResumeMatter", QT_TRANSLATE_NOOP("CommandTitle", "恢复办理") },
    { "ApproveRequest", QT_TRANSLATE_NOOP("CommandTitle", "同意送批") }, { "RefuseRequest", QT_TRANSLATE_NOOP("CommandTitle", "不同意送批") },
    { "GrantMatter", QT_TRANSLATE_NOOP("CommandTitle", "准予决定") }, { "RefuseMatter", QT_TRANSLATE_NOOP("CommandTitle", "不予决定") },
    { "StartMaking", QT_TRANSLATE_NOOP("CommandTitle", "制证") }, { "FinishMaking", QT_TRANSLATE_NOOP("CommandTitle", "制证完成") },
    { "ReadyResult", QT_TRANSLATE_NOOP("CommandTitle", "待领取") }, { "DeliverResult", QT_TRANSLATE_NOOP("CommandTitle", "送达") },
    { "CompleteMatter", QT_TRANSLATE_NOOP("CommandTitle", "办结") }, { "ArchiveMatter", QT_TRANSLATE_NOOP("CommandTitle", "归档") },
    { "UndoAct", QT_TRANSLATE_NOOP("CommandTitle", "撤销这一步") },
    { "ImportCalendar", QT_TRANSLATE_NOOP("CommandTitle", "导入日历") },
    { "PublishItem", QT_TRANSLATE_NOOP("CommandTitle", "发布事项新版本") }, { "CancelItem", QT_TRANSLATE_NOOP("CommandTitle", "取消事项") },
    { "ImportCatalogue", QT_TRANSLATE_NOOP("CommandTitle", "导入事项目录") },
    { "TakeTicket", QT_TRANSLATE_NOOP("CommandTitle", "取号") }, { "CallTicket", QT_TRANSLATE_NOOP("CommandTitle", "叫号") },
    { "RecallTicket", QT_TRANSLATE_NOOP("CommandTitle", "重叫") }, { "PassTicket", QT_TRANSLATE_NOOP("CommandTitle", "过号") },
    { "MarkNoShow", QT_TRANSLATE_NOOP("CommandTitle", "没来") }, { "StartReception", QT_TRANSLATE_NOOP("CommandTitle", "开始接待") },
    { "RecordConsultation", QT_TRANSLATE_NOOP("CommandTitle", "咨询") }, { "EndReception", QT_TRANSLATE_NOOP("CommandTitle", "结束接待") },
    { "HandOverShift", QT_TRANSLATE_NOOP("CommandTitle", "交班") }, { "RateService", QT_TRANSLATE_NOOP("CommandTitle", "评价") },
    { "AnswerRating", QT_TRANSLATE_NOOP("CommandTitle", "处理差评") }, { "AppealRating", QT_TRANSLATE_NOOP("CommandTitle", "申诉误评") },
    { "CloseRating", QT_TRANSLATE_NOOP("CommandTitle", "办结差评") },
    { "CreateTask", QT_TRANSLATE_NOOP("CommandTitle", "布置任务") }, { "AssignTask", QT_TRANSLATE_NOOP("CommandTitle", "改派任务") },
    { "CompleteTask", QT_TRANSLATE_NOOP("CommandTitle", "完成任务") }, { "PostponeTask", QT_TRANSLATE_NOOP("CommandTitle", "推迟任务") },
    { "HandOverTask", QT_TRANSLATE_NOOP("CommandTitle", "转交任务") }, { "RecordVisit", QT_TRANSLATE_NOOP("CommandTitle", "记一次走访") },
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
    return cataloguewords::act(type); // of a grid event as the loop calls it
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
