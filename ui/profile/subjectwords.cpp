#include "ui/profile/subjectwords.h"
#include "models/itemmodels/cataloguewords.h"
#include "models/itemmodels/daywords.h"
#include <QCoreApplication>

namespace huimin::ui::subjectwords {
namespace {

struct SubjectWords {
    Q_DECLARE_TR_FUNCTIONS(huimin::ui::SubjectWords)
};

} // namespace

QString sex(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return SubjectWords::tr("男");
    case Sex::Female:
        return SubjectWords::tr("女");
    case Sex::Unknown:
        return SubjectWords::tr("性别没有记录");
    }
    Q_UNREACHABLE();
}

QString personLine(const PersonFile& file)
{
    QStringList parts { sex(file.who.sex) };
    if (file.age)
        parts << SubjectWords::tr("%n 岁", nullptr, *file.age);
    if (file.who.ethnicGroup && !file.who.ethnicGroup->isEmpty() && !file.child)
        parts << nation(*file.who.ethnicGroup);
    return parts.join(SubjectWords::tr("，"));
}

QString relation(RelationToHead relation, Sex sex)
{
    const bool woman = sex == Sex::Female;
    switch (relation) {
    case RelationToHead::Head:
        return SubjectWords::tr("户主");
    case RelationToHead::Spouse:
        return woman ? SubjectWords::tr("妻") : SubjectWords::tr("夫");
    case RelationToHead::Child:
        return woman ? SubjectWords::tr("女", "daughter") : SubjectWords::tr("子");
    case RelationToHead::Parent:
        return woman ? SubjectWords::tr("母") : SubjectWords::tr("父");
    case RelationToHead::Grandchild:
        return woman ? SubjectWords::tr("孙女") : SubjectWords::tr("孙子");
    case RelationToHead::Grandparent:
        return woman ? SubjectWords::tr("祖母") : SubjectWords::tr("祖父");
    case RelationToHead::Sibling:
        return woman ? SubjectWords::tr("姐妹") : SubjectWords::tr("兄弟");
    case RelationToHead::OtherKin:
        return SubjectWords::tr("亲属");
    case RelationToHead::Lodger:
        return SubjectWords::tr("同住");
    }
    Q_UNREACHABLE();
}

QString relationKind(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Spouse:
        return SubjectWords::tr("配偶");
    case RelationKind::ParentOf:
        return SubjectWords::tr("父母");
    case RelationKind::GuardianOf:
        return SubjectWords::tr("监护人");
    case RelationKind::AgentOf:
        return SubjectWords::tr("经办人");
    case RelationKind::LegalRepOf:
        return SubjectWords::tr("法定代表人");
    case RelationKind::ShareholderOf:
        return SubjectWords::tr("股东");
    case RelationKind::OfficerOf:
        return SubjectWords::tr("高管");
    case RelationKind::EmployedBy:
        return SubjectWords::tr("员工");
    }
    Q_UNREACHABLE();
}

QString enterpriseStatus(EnterpriseStatus status)
{
    switch (status) {
    case EnterpriseStatus::Active:
        return SubjectWords::tr("存续");
    case EnterpriseStatus::Suspended:
        return SubjectWords::tr("停业");
    case EnterpriseStatus::Revoked:
        return SubjectWords::tr("吊销");
    case EnterpriseStatus::Cancelled:
        return SubjectWords::tr("注销");
    }
    Q_UNREACHABLE();
}

QString enterpriseType(const Enterprise& firm)
{
    if (firm.type && !firm.type->isEmpty())
        return *firm.type;
    if (firm.kind == QLatin1String("92"))
        return SubjectWords::tr("个体工商户");
    if (firm.kind == QLatin1String("91"))
        return SubjectWords::tr("企业");
    if (firm.kind == QLatin1String("93"))
        return SubjectWords::tr("农民专业合作社");
    return SubjectWords::tr("其他组织");
}

QString contactChannel(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Counter:
        return SubjectWords::tr("到窗口");
    case ContactChannel::Sms:
        return SubjectWords::tr("短信");
    case ContactChannel::Email:
        return SubjectWords::tr("电子邮件");
    case ContactChannel::Letter:
        return SubjectWords::tr("信件");
    case ContactChannel::InApp:
        return SubjectWords::tr("手机应用");
    }
    Q_UNREACHABLE();
}

QString identityMethod(IdentityMethod method)
{
    switch (method) {
    case IdentityMethod::CardReader:
        return SubjectWords::tr("读卡");
    case IdentityMethod::FacePhoto:
        return SubjectWords::tr("人像比对");
    case IdentityMethod::BankCard:
        return SubjectWords::tr("银行卡");
    case IdentityMethod::Phone:
        return SubjectWords::tr("手机号");
    case IdentityMethod::Manual:
        return SubjectWords::tr("看原件");
    }
    Q_UNREACHABLE();
}

QString stage(const QString& code)
{
    static const QHash<QString, const char*> names { { QStringLiteral("10"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "申办") },
        { QStringLiteral("20"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "预审中") },
        { QStringLiteral("30"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已收件") },
        { QStringLiteral("40"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "待补正") },
        { QStringLiteral("50"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已受理") },
        { QStringLiteral("60"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "不予受理") },
        { QStringLiteral("65"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已退件") },
        { QStringLiteral("66"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已撤回") },
        { QStringLiteral("67"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已终止") },
        { QStringLiteral("70"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "审查中") },
        { QStringLiteral("71"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "审查中补正") },
        { QStringLiteral("74"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "特别程序") },
        { QStringLiteral("78"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已挂起") },
        { QStringLiteral("80"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "准予") },
        { QStringLiteral("81"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "不予许可") },
        { QStringLiteral("85"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已办结") },
        { QStringLiteral("90"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "制证中") },
        { QStringLiteral("94"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "待领取") },
        { QStringLiteral("95"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已送达") },
        { QStringLiteral("98"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已归档") } };
    const char* name = names.value(code);
    return name ? SubjectWords::tr(name) : code;
}

QString matterResult(const Matter& matter)
{
    if (!matter.result)
        return stage(matter.stage);
    switch (*matter.result) {
    case MatterResult::Granted:
        return SubjectWords::tr("办成");
    case MatterResult::Refused:
        return SubjectWords::tr("不予许可");
    case MatterResult::NotAccepted:
        return SubjectWords::tr("不予受理");
    case MatterResult::Returned:
        return SubjectWords::tr("退件");
    case MatterResult::Withdrawn:
        return SubjectWords::tr("撤回");
    case MatterResult::Terminated:
        return SubjectWords::tr("终止");
    }
    Q_UNREACHABLE();
}

QString act(const QString& key)
{
    return cataloguewords::act(key);
}

Level levelOf(IdentityLevel level)
{
    switch (level) {
    case IdentityLevel::None:
        return Level::None;
    case IdentityLevel::Primary:
        return Level::Primary;
    case IdentityLevel::Intermediate:
        return Level::Intermediate;
    case IdentityLevel::Advanced:
        return Level::Advanced;
    }
    Q_UNREACHABLE();
}

QString day(QDate date, QDate today)
{
    return daywords::day(date, today);
}

QString moment(Instant at, QDate today)
{
    const QDateTime local = businessDateTime(at);
    return local.date() == today ? SubjectWords::tr("今天 %1").arg(local.toString(QStringLiteral("HH:mm"))) : day(local.date(), today);
}

} // namespace huimin::ui::subjectwords
