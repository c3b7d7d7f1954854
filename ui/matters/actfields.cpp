#include "ui/matters/actfields.h"
#include "models/base/calendar.h"
#include "models/matters/formcheck.h"
#include "models/matters/handling.h"
#include "models/matters/handlingcodes.h"
#include <QCoreApplication>

namespace huimin::ui::actfields {
namespace {

QString say(const char* text) { return QCoreApplication::translate("ActFields", text); }

bool isOneOf(const QString& act, std::initializer_list<const char*> acts)
{
    return std::any_of(acts.begin(), acts.end(), [&](const char* each) { return act == QLatin1String(each); });
}

bool isThere(const MatterMaterial* row) { return row && (row->state == MaterialState::Held || row->state == MaterialState::Brought); }

const MatterMaterial* paperRow(const ActGround& ground, const QString& key)
{
    for (const MatterMaterial& row : ground.file.materials)
        if (row.materialKey == key)
            return &row;
    return nullptr;
}

/// Of a matter whose item is not held here: the papers that it has.
QStringList allKeys(const ActGround& ground)
{
    if (ground.file.item)
        return neededMaterials(*ground.file.item, ground.file.matter.answers);
    QStringList keys;
    for (const MatterMaterial& row : ground.file.materials)
        keys << row.materialKey;
    return keys;
}

Choice word(const char* id, const char* text) { return { QString::fromLatin1(id), say(text) }; }
} // namespace

namespace {

Choice chosenWord(const char* id, const char* text) { return { QString::fromLatin1(id), say(text) }; }

QVector<Choice> eventChoices(std::string_view field, const EventGround& ground)
{
    if (field == "level")
        return { chosenWord("grid", QT_TRANSLATE_NOOP("ActFields", "网格")), chosenWord("community", QT_TRANSLATE_NOOP("ActFields", "社区")), chosenWord("street", QT_TRANSLATE_NOOP("ActFields", "街道")),
            chosenWord("district", QT_TRANSLATE_NOOP("ActFields", "区县")), chosenWord("city", QT_TRANSLATE_NOOP("ActFields", "市")) };
    if (field == "urgency")
        return { chosenWord("urgent", QT_TRANSLATE_NOOP("ActFields", "紧急")), chosenWord("simple", QT_TRANSLATE_NOOP("ActFields", "简单")), chosenWord("ordinary", QT_TRANSLATE_NOOP("ActFields", "一般")),
            chosenWord("complex", QT_TRANSLATE_NOOP("ActFields", "复杂")) };
    if (field == "ask")
        return { chosenWord("extension", QT_TRANSLATE_NOOP("ActFields", "延期")), chosenWord("hangUp", QT_TRANSLATE_NOOP("ActFields", "挂账")) };
    if (field == "resultClass")
        return { chosenWord("solved", QT_TRANSLATE_NOOP("ActFields", "已解决")), chosenWord("partlySolved", QT_TRANSLATE_NOOP("ActFields", "部分解决")), chosenWord("notFound", QT_TRANSLATE_NOOP("ActFields", "现场没找到")),
            chosenWord("noLonger", QT_TRANSLATE_NOOP("ActFields", "已自行消除")) };
    if (field == "outcome")
        return { chosenWord("satisfied", QT_TRANSLATE_NOOP("ActFields", "满意")), chosenWord("nobody", QT_TRANSLATE_NOOP("ActFields", "没有人要回访")), chosenWord("notReached", QT_TRANSLATE_NOOP("ActFields", "打了三次没通")) };
    if (field == "handlerId" || field == "assigneeId")
        return ground.workers;
    if (field == "joinTo")
        return ground.like;
    QVector<Choice> units;
    if (field == "mainUnit" || field == "rightUnit")
        for (const Department& department : ground.departments)
            units.push_back({ department.id.text(), department.name });
    return units;
}

QString eventBeginning(const QString& act, std::string_view field, const ActGround& ground)
{
    const GridEvent& event = ground.event->event;
    if (field == "mainUnit" && !event.proposedUnit.isNull()) // whoever returned it said whose it is
        return event.proposedUnit.text();
    if (field == "level" && act == QLatin1String("FileEvent"))
        return enumText(event.level == EventLevel::Grid ? EventLevel::Community : event.level);
    if (field == "urgency")
        return enumText(event.urgency);
    if (field == "resultClass")
        return QStringLiteral("solved");
    if (field == "joinTo" && !ground.event->like.isEmpty())
        return ground.event->like.first().id;
    if (field == "replyBy")
        return businessDateTime(businessInstant(ground.usualAnswerOn, QTime(17, 0))).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {};
}

} // namespace

bool isAsked(const QString& act, std::string_view field)
{
    if (field == "guard" || field == "form" || field == "open")
        return false;
    if (act == QLatin1String("RefuseAcceptance"))
        return field != "signedByApplicant";
    if (act == QLatin1String("WithdrawMatter"))
        return field != "reasonCode" && field != "rightPlace";
    if (act == QLatin1String("ReturnPapers"))
        return field != "proof";
    if (act == QLatin1String("TerminateMatter"))
        return field != "papersTo";
    if (act == QLatin1String("ReturnFromPreCheck"))
        return field != "remedies" && field != "opinion";
    if (act == QLatin1String("RefuseMatter"))
        return field != "opinion";
    return true;
}

bool isRequired(const QString& act, const Field& field)
{
    const std::string_view name = field.name;
    if (act == QLatin1String("RecordHandling")) // what is asked for besides is the handler's to say
        return field.has(Required);
    if (field.has(Required) || name == "reasons" || name == "corrections" || name == "remedies" || name == "reasonCode" || name == "reason"
        || name == "proof" || name == "papersTo" || name == "reviewOn" || name == "expectedDays" || name == "signedByApplicant" || name == "checked"
        || name == "collector" || name == "kind" || name == "answer" || name == "startedAt" || name == "endedAt" || name == "validFrom")
        return true;
    if (name == "outcome")
        return act == QLatin1String("CallBack");
    if (name == "resultClass" || name == "before" || name == "after")
        return true;
    if (name == "photos")
        return isOneOf(act, { "PassCheck", "FailCheck", "ClimbAfterCheck" });
    return name == "opinion" && isOneOf(act, { "AnswerUrge", "RefuseAcceptance", "ReturnPapers", "RecordStep", "RefuseRequest" });
}

QVector<Choice> choices(const QString& act, const Field& field, const ActGround& ground)
{
    const std::string_view name = field.name;
    const Handling handling = ground.file.item ? handlingOf(*ground.file.item) : Handling();
    const Language language = QLocale().language() == QLocale::English ? Language::English : Language::Chinese;
    QVector<Choice> listed;
    if (ground.event)
        return eventChoices(name, *ground.event);
    if (name == "reasonCode" && act == QLatin1String("SuspendMatter")) {
        for (const QString& key : handling.suspendReasons)
            listed.push_back({ key, wording(suspendReason(key), language) });
    } else if (name == "reasonCode" && act == QLatin1String("RefuseAcceptance")) {
        listed = { word("outOfScope", QT_TRANSLATE_NOOP("ActFields", "不在这个事项的范围")), word("noLicenceNeeded", QT_TRANSLATE_NOOP("ActFields", "不需要办这个许可")),
            word("notOurs", QT_TRANSLATE_NOOP("ActFields", "不归这里管")) };
    } else if (name == "reasonCode" && act == QLatin1String("ReturnPapers")) {
        listed = { word("improper", QT_TRANSLATE_NOOP("ActFields", "申请不合规定")), word("notSupplemented", QT_TRANSLATE_NOOP("ActFields", "要的材料一直没补")) };
    } else if (name == "reasonCode" && act == QLatin1String("TerminateMatter")) {
        listed = { word("died", QT_TRANSLATE_NOOP("ActFields", "申请人去世")), word("lostStanding", QT_TRANSLATE_NOOP("ActFields", "申请人失去主体资格")) };
    } else if (name == "kind" && act == QLatin1String("StartSpecialProcedure")) {
        for (const QString& key : handling.procedures)
            listed.push_back({ key, wording(procedureName(key), language) });
    } else if (name == "kind" && act == QLatin1String("ConsultDepartment")) {
        listed = { word("consult", QT_TRANSLATE_NOOP("ActFields", "征求意见")), word("parallel", QT_TRANSLATE_NOOP("ActFields", "并联审批")), word("joint", QT_TRANSLATE_NOOP("ActFields", "联合办理")) };
    } else if (name == "collector") {
        listed = { word("self", QT_TRANSLATE_NOOP("ActFields", "申请人本人")), word("agent", QT_TRANSLATE_NOOP("ActFields", "代领人")), word("courier", QT_TRANSLATE_NOOP("ActFields", "快递")) };
    } else if (name == "answer") {
        listed = { word("agree", QT_TRANSLATE_NOOP("ActFields", "同意")), word("disagree", QT_TRANSLATE_NOOP("ActFields", "不同意")), word("noOpinion", QT_TRANSLATE_NOOP("ActFields", "没有意见")) };
    }
    return listed;
}

QString beginning(const QString& act, std::string_view field, const ActGround& ground)
{
    if (ground.event)
        return eventBeginning(act, field, ground);
    const QString now = businessDateTime(ground.now).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (field == "startedAt" || field == "endedAt")
        return now;
    if (field == "validFrom" || field == "arrivedOn")
        return field == "arrivedOn" && ground.file.matter.stage != QLatin1String("81") ? QString() : ground.today.toString(Qt::ISODate);
    if (field == "remedies")
        return say(QT_TRANSLATE_NOOP("ActFields", "不服的，可以自收到决定书之日起六十日内申请行政复议，或六个月内提起行政诉讼。"));
    if (field == "name" && act == QLatin1String("FinishMaking") && ground.file.item && ground.file.item->certificate)
        return givenCertificate(*ground.file.item->certificate).name.zh;
    return {};
}

QString help(const QString& act, std::string_view field)
{
    if (field == "replyBy")
        return say(QT_TRANSLATE_NOOP("ActFields", "到时没答复，升一级。"));
    if (field == "reviewOn" && isOneOf(act, { "HangUpEvent", "RecordHandling" }))
        return say(QT_TRANSLATE_NOOP("ActFields", "三十天以内；到这一天自己接着处置。"));
    if (field == "days")
        return say(QT_TRANSLATE_NOOP("ActFields", "一到十个工作日，只延一次。"));
    if (field == "score")
        return say(QT_TRANSLATE_NOOP("ActFields", "满意的写 3 到 5；不满意的重新处置。"));
    if (field == "attempts")
        return say(QT_TRANSLATE_NOOP("ActFields", "没打通的，打满三次才能结。"));
    if (field == "reasons" || field == "corrections")
        return say(QT_TRANSLATE_NOOP("ActFields", "一行一条，一次说全。"));
    if (field == "expectedDays")
        return say(QT_TRANSLATE_NOOP("ActFields", "工作日，写进告知书；这段时间不计入时限。"));
    if (field == "reviewOn")
        return say(QT_TRANSLATE_NOOP("ActFields", "到这一天再看一次，能恢复就恢复。"));
    if (field == "folderCode" && act == QLatin1String("CompleteMatter"))
        return say(QT_TRANSLATE_NOOP("ActFields", "卷已经装好的写上，中心接着归档。"));
    if (field == "opinion" && act == QLatin1String("AskSupplement"))
        return say(QT_TRANSLATE_NOOP("ActFields", "第二次告知要写为什么上次没说，主管同意了才生效。"));
    if (field == "rightPlace")
        return say(QT_TRANSLATE_NOOP("ActFields", "不归这里管的，写清该去哪里。"));
    return {};
}

Papers papers(const QString& act) { return isOneOf(act, { "AskSupplement", "AskReviewSupplement" }) ? Papers::Wrong : Papers::Come; }

QStringList paperKeys(const QString& act, const ActGround& ground)
{
    const QStringList all = allKeys(ground);
    if (isOneOf(act, { "AskSupplement", "AskReviewSupplement", "PassPreCheck", "CorrectOnSpot" }))
        return all;
    QStringList keys;
    for (const QString& key : all) {
        const MatterMaterial* row = paperRow(ground, key);
        const bool promised = row && row->state == MaterialState::Promised;
        if (act == QLatin1String("ReceivePromised") ? promised : !promised && !isThere(row))
            keys << key;
    }
    return keys;
}

QStringList lateKeys(const ActGround& ground)
{
    QStringList keys;
    if (!ground.file.item)
        return keys;
    const Handling handling = handlingOf(*ground.file.item);
    for (const QString& key : allKeys(ground))
        if (handling.lateMaterials.contains(key) && !isThere(paperRow(ground, key)))
            keys << key;
    return keys;
}

} // namespace huimin::ui::actfields
