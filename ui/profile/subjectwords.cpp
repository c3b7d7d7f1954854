#include "ui/profile/subjectwords.h"
#include "models/base/masking.h"
#include "models/matters/states.h"
#include <QCoreApplication>
#include <QLocale>

namespace huimin::ui::words {
namespace {

struct SubjectWords {
    Q_DECLARE_TR_FUNCTIONS(huimin::ui::SubjectWords)
};

} // namespace

QString sex(Sex sex)
{
    switch (sex) {
    case Sex::Male: return SubjectWords::tr("男");
    case Sex::Female: return SubjectWords::tr("女");
    case Sex::Unknown: return SubjectWords::tr("性别没有记录");
    }
    Q_UNREACHABLE();
}

QString personLine(const PersonFile& file)
{
    QStringList parts { sex(file.who.sex) };
    if (file.age)
        parts << SubjectWords::tr("%n 岁", nullptr, *file.age);
    if (file.who.ethnicGroup && !file.who.ethnicGroup->isEmpty() && !file.child)
        parts << *file.who.ethnicGroup;
    return parts.join(SubjectWords::tr("，"));
}

QString relation(RelationToHead relation, Sex sex)
{
    const bool woman = sex == Sex::Female;
    switch (relation) {
    case RelationToHead::Head: return SubjectWords::tr("户主");
    case RelationToHead::Spouse: return woman ? SubjectWords::tr("妻") : SubjectWords::tr("夫");
    case RelationToHead::Child: return woman ? SubjectWords::tr("女", "daughter") : SubjectWords::tr("子");
    case RelationToHead::Parent: return woman ? SubjectWords::tr("母") : SubjectWords::tr("父");
    case RelationToHead::Grandchild: return woman ? SubjectWords::tr("孙女") : SubjectWords::tr("孙子");
    case RelationToHead::Grandparent: return woman ? SubjectWords::tr("祖母") : SubjectWords::tr("祖父");
    case RelationToHead::Sibling: return woman ? SubjectWords::tr("姐妹") : SubjectWords::tr("兄弟");
    case RelationToHead::OtherKin: return SubjectWords::tr("亲属");
    case RelationToHead::Lodger: return SubjectWords::tr("同住");
    }
    Q_UNREACHABLE();
}

QString relationKind(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Spouse: return SubjectWords::tr("配偶");
    case RelationKind::ParentOf: return SubjectWords::tr("父母");
    case RelationKind::GuardianOf: return SubjectWords::tr("监护人");
    case RelationKind::AgentOf: return SubjectWords::tr("经办人");
    case RelationKind::LegalRepOf: return SubjectWords::tr("法定代表人");
    case RelationKind::ShareholderOf: return SubjectWords::tr("股东");
    case RelationKind::OfficerOf: return SubjectWords::tr("高管");
    case RelationKind::EmployedBy: return SubjectWords::tr("员工");
    }
    Q_UNREACHABLE();
}

QString certificate(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::CitizenId: return SubjectWords::tr("居民身份证");
    case CertificateKind::HukouBook: return SubjectWords::tr("户口簿");
    case CertificateKind::ResidencePermit: return SubjectWords::tr("居住证");
    case CertificateKind::HmtPermit: return SubjectWords::tr("港澳台居民居住证");
    case CertificateKind::ForeignPermanent: return SubjectWords::tr("外国人永久居留证");
    case CertificateKind::Passport: return SubjectWords::tr("护照");
    case CertificateKind::DrivingLicence: return SubjectWords::tr("机动车驾驶证");
    case CertificateKind::VehicleLicence: return SubjectWords::tr("机动车行驶证");
    case CertificateKind::SocialSecurityCard: return SubjectWords::tr("社会保障卡");
    case CertificateKind::MedicalCard: return SubjectWords::tr("医保电子凭证");
    case CertificateKind::Marriage: return SubjectWords::tr("结婚证");
    case CertificateKind::Divorce: return SubjectWords::tr("离婚证");
    case CertificateKind::Birth: return SubjectWords::tr("出生医学证明");
    case CertificateKind::Disability: return SubjectWords::tr("残疾人证");
    case CertificateKind::ElderCard: return SubjectWords::tr("老年优待证");
    case CertificateKind::VeteranCard: return SubjectWords::tr("退役军人优待证");
    case CertificateKind::EmploymentCard: return SubjectWords::tr("就业创业证");
    case CertificateKind::PropertyTitle: return SubjectWords::tr("不动产权证书");
    case CertificateKind::Retirement: return SubjectWords::tr("退休证");
    case CertificateKind::BusinessLicence: return SubjectWords::tr("营业执照");
    case CertificateKind::FoodLicence: return SubjectWords::tr("食品经营许可证");
    case CertificateKind::PublicPlaceLicence: return SubjectWords::tr("公共场所卫生许可证");
    case CertificateKind::TobaccoLicence: return SubjectWords::tr("烟草专卖零售许可证");
    case CertificateKind::DrugLicence: return SubjectWords::tr("药品经营许可证");
    case CertificateKind::PollutionPermit: return SubjectWords::tr("排污许可证");
    case CertificateKind::DrainagePermit: return SubjectWords::tr("排水许可证");
    case CertificateKind::TransportLicence: return SubjectWords::tr("道路运输许可证");
    case CertificateKind::HealthCertificate: return SubjectWords::tr("健康证明");
    case CertificateKind::SpecialWork: return SubjectWords::tr("特种作业操作证");
    case CertificateKind::Other: return SubjectWords::tr("其他证照");
    }
    Q_UNREACHABLE();
}

QString certificateIcon(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::CitizenId:
    case CertificateKind::ResidencePermit:
    case CertificateKind::HmtPermit:
    case CertificateKind::ForeignPermanent:
    case CertificateKind::Passport: return QStringLiteral("id-card");
    case CertificateKind::DrivingLicence:
    case CertificateKind::VehicleLicence: return QStringLiteral("car");
    case CertificateKind::SocialSecurityCard:
    case CertificateKind::MedicalCard: return QStringLiteral("credit-card");
    case CertificateKind::Marriage:
    case CertificateKind::Divorce: return QStringLiteral("heart-handshake");
    case CertificateKind::Birth: return QStringLiteral("baby");
    case CertificateKind::PropertyTitle:
    case CertificateKind::HukouBook: return QStringLiteral("house");
    case CertificateKind::BusinessLicence: return QStringLiteral("store");
    case CertificateKind::EmploymentCard:
    case CertificateKind::SpecialWork: return QStringLiteral("briefcase");
    case CertificateKind::PublicPlaceLicence: return QStringLiteral("shield-check");
    default: return QStringLiteral("file-text");
    }
}

QString bill(BillKind kind)
{
    switch (kind) {
    case BillKind::Water: return SubjectWords::tr("水费");
    case BillKind::Power: return SubjectWords::tr("电费");
    case BillKind::Gas: return SubjectWords::tr("燃气");
    case BillKind::Property: return SubjectWords::tr("物业费");
    case BillKind::MedicalInsurance: return SubjectWords::tr("医保");
    case BillKind::SocialInsurance: return SubjectWords::tr("社保");
    case BillKind::Tax: return SubjectWords::tr("税款");
    }
    Q_UNREACHABLE();
}

QString billIcon(BillKind kind)
{
    switch (kind) {
    case BillKind::Water: return QStringLiteral("droplets");
    case BillKind::Power: return QStringLiteral("zap");
    case BillKind::Gas: return QStringLiteral("flame");
    case BillKind::Property: return QStringLiteral("building-2");
    case BillKind::Tax: return QStringLiteral("receipt");
    default: return QStringLiteral("wallet");
    }
}

QString enterpriseStatus(EnterpriseStatus status)
{
    switch (status) {
    case EnterpriseStatus::Active: return SubjectWords::tr("存续");
    case EnterpriseStatus::Suspended: return SubjectWords::tr("停业");
    case EnterpriseStatus::Revoked: return SubjectWords::tr("吊销");
    case EnterpriseStatus::Cancelled: return SubjectWords::tr("注销");
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
    case ContactChannel::Counter: return SubjectWords::tr("到窗口");
    case ContactChannel::Sms: return SubjectWords::tr("短信");
    case ContactChannel::Email: return SubjectWords::tr("电子邮件");
    case ContactChannel::Letter: return SubjectWords::tr("信件");
    case ContactChannel::InApp: return SubjectWords::tr("手机应用");
    }
    Q_UNREACHABLE();
}

QString identityMethod(IdentityMethod method)
{
    switch (method) {
    case IdentityMethod::CardReader: return SubjectWords::tr("读卡");
    case IdentityMethod::FacePhoto: return SubjectWords::tr("人像比对");
    case IdentityMethod::BankCard: return SubjectWords::tr("银行卡");
    case IdentityMethod::Phone: return SubjectWords::tr("手机号");
    case IdentityMethod::Manual: return SubjectWords::tr("看原件");
    }
    Q_UNREACHABLE();
}

QString stage(const QString& code)
{
    static const QHash<QString, const char*> names { { QStringLiteral("10"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "申办") }, { QStringLiteral("20"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "预审中") },
        { QStringLiteral("30"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已收件") }, { QStringLiteral("40"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "待补正") }, { QStringLiteral("50"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已受理") },
        { QStringLiteral("60"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "不予受理") }, { QStringLiteral("65"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已退件") }, { QStringLiteral("66"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已撤回") },
        { QStringLiteral("67"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已终止") }, { QStringLiteral("70"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "审查中") }, { QStringLiteral("71"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "审查中补正") },
        { QStringLiteral("74"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "特别程序") }, { QStringLiteral("78"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已挂起") }, { QStringLiteral("80"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "准予") },
        { QStringLiteral("81"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "不予许可") }, { QStringLiteral("85"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已办结") }, { QStringLiteral("90"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "制证中") },
        { QStringLiteral("94"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "待领取") }, { QStringLiteral("95"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已送达") }, { QStringLiteral("98"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "已归档") } };
    const char* name = names.value(code);
    return name ? SubjectWords::tr(name) : code;
}

QString matterResult(const Matter& matter)
{
    if (!matter.result)
        return stage(matter.stage);
    switch (*matter.result) {
    case MatterResult::Granted: return SubjectWords::tr("办成");
    case MatterResult::Refused: return SubjectWords::tr("不予许可");
    case MatterResult::NotAccepted: return SubjectWords::tr("不予受理");
    case MatterResult::Returned: return SubjectWords::tr("退件");
    case MatterResult::Withdrawn: return SubjectWords::tr("撤回");
    case MatterResult::Terminated: return SubjectWords::tr("终止");
    }
    Q_UNREACHABLE();
}

QString act(const QString& key)
{
    static const QHash<QString, const char*> names { { QStringLiteral("OpenMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "申办") }, { QStringLiteral("ReceivePapers"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "收件") },
        { QStringLiteral("AcceptMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "受理") }, { QStringLiteral("AcceptWithPromise"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "容缺受理") },
        { QStringLiteral("AskSupplement"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "告知补正") }, { QStringLiteral("ReceiveSupplement"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "收到补正") },
        { QStringLiteral("RefuseAcceptance"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "不予受理") }, { QStringLiteral("ReturnPapers"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "退件") },
        { QStringLiteral("WithdrawMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "撤回") }, { QStringLiteral("TerminateMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "终止") },
        { QStringLiteral("StartReview"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "转审查") }, { QStringLiteral("RecordStep"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "审查环节") },
        { QStringLiteral("AskReviewSupplement"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "审查中告知补正") }, { QStringLiteral("ReceiveReviewSupplement"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "收到审查补正") },
        { QStringLiteral("StartSpecialProcedure"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "启动特别程序") }, { QStringLiteral("EndSpecialProcedure"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "特别程序有结果") },
        { QStringLiteral("ConsultDepartment"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "征求意见") }, { QStringLiteral("ExtendLimit"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "延期") },
        { QStringLiteral("SuspendMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "挂起") }, { QStringLiteral("ResumeMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "恢复") },
        { QStringLiteral("GrantMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "准予") }, { QStringLiteral("RefuseMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "不予许可") },
        { QStringLiteral("StartMaking"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "开始制证") }, { QStringLiteral("FinishMaking"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "制好证") },
        { QStringLiteral("ReadyResult"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "可以领取") }, { QStringLiteral("DeliverResult"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "送达") },
        { QStringLiteral("CompleteMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "办结") }, { QStringLiteral("ArchiveMatter"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "归档") },
        { QStringLiteral("SubmitForPreCheck"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "提交预审") }, { QStringLiteral("PassPreCheck"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "预审通过") },
        { QStringLiteral("ReturnFromPreCheck"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "预审退回") }, { QStringLiteral("CorrectOnSpot"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "当场更正") },
        { QStringLiteral("DeemAccepted"), QT_TRANSLATE_NOOP("huimin::ui::SubjectWords", "逾期视为受理") } };
    if (const char* name = names.value(key))
        return SubjectWords::tr(name);
    const MatterAct* known = matterStates().act(key);
    return known ? known->name : key;
}

Level levelOf(IdentityLevel level)
{
    switch (level) {
    case IdentityLevel::None: return Level::None;
    case IdentityLevel::Primary: return Level::Primary;
    case IdentityLevel::Intermediate: return Level::Intermediate;
    case IdentityLevel::Advanced: return Level::Advanced;
    }
    Q_UNREACHABLE();
}

QString day(QDate date, QDate today)
{
    return date.toString(date.year() == today.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString moment(Instant at, QDate today)
{
    const QDateTime local = businessDateTime(at);
    return local.date() == today ? SubjectWords::tr("今天 %1").arg(local.toString(QStringLiteral("HH:mm"))) : day(local.date(), today);
}

QString money(Money amount)
{
    QLocale plain(QLocale::C);
    if (std::abs(amount.fen) < 1'000'000)
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return SubjectWords::tr("%1 元").arg(plain.toString(static_cast<double>(amount.fen) / 100, 'f', 2));
}

QString maskedCertificate(const Certificate& certificate)
{
    switch (certificate.kind) {
    case CertificateKind::CitizenId:
    case CertificateKind::DrivingLicence:
    case CertificateKind::ResidencePermit:
    case CertificateKind::HmtPermit:
    case CertificateKind::ForeignPermanent:
    case CertificateKind::SocialSecurityCard:
    case CertificateKind::MedicalCard:
    case CertificateKind::Disability: return mask(MaskKind::IdNumber, certificate.number);
    case CertificateKind::BusinessLicence: return certificate.number; // a credit code, which is public
    default: return maskedAccount(certificate.number);
    }
}

QString maskedAccount(const QString& account)
{
    QString masked = mask(MaskKind::Account, account);
    qsizetype stars = 0;
    while (stars < masked.size() && masked[stars] == QLatin1Char('*'))
        ++stars;
    return stars > 4 ? masked.mid(stars - 4) : masked;
}

QString period(const QString& period, QDate today)
{
    const QDate first = QDate::fromString(period, QStringLiteral("yyyy-MM"));
    if (!first.isValid())
        return period;
    return first.year() == today.year() ? SubjectWords::tr("%1 月").arg(first.month()) : SubjectWords::tr("%1 年 %2 月").arg(first.year()).arg(first.month());
}

} // namespace huimin::ui::words
