#include "models/base/masking.h"
#include "ui/profile/subjectwords.h"
#include <QCoreApplication>
#include <QLocale>

/// The words of what subjects hold and owe.
namespace huimin::ui::subjectwords {
namespace {

struct HoldingWords {
    Q_DECLARE_TR_FUNCTIONS(huimin::ui::SubjectWords)
};

} // namespace

QString certificate(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::CitizenId:
        return HoldingWords::tr("居民身份证");
    case CertificateKind::HukouBook:
        return HoldingWords::tr("户口簿");
    case CertificateKind::ResidencePermit:
        return HoldingWords::tr("居住证");
    case CertificateKind::HmtPermit:
        return HoldingWords::tr("港澳台居民居住证");
    case CertificateKind::ForeignPermanent:
        return HoldingWords::tr("外国人永久居留证");
    case CertificateKind::Passport:
        return HoldingWords::tr("护照");
    case CertificateKind::DrivingLicence:
        return HoldingWords::tr("机动车驾驶证");
    case CertificateKind::VehicleLicence:
        return HoldingWords::tr("机动车行驶证");
    case CertificateKind::SocialSecurityCard:
        return HoldingWords::tr("社会保障卡");
    case CertificateKind::MedicalCard:
        return HoldingWords::tr("医保电子凭证");
    case CertificateKind::Marriage:
        return HoldingWords::tr("结婚证");
    case CertificateKind::Divorce:
        return HoldingWords::tr("离婚证");
    case CertificateKind::Birth:
        return HoldingWords::tr("出生医学证明");
    case CertificateKind::Disability:
        return HoldingWords::tr("残疾人证");
    case CertificateKind::ElderCard:
        return HoldingWords::tr("老年优待证");
    case CertificateKind::VeteranCard:
        return HoldingWords::tr("退役军人优待证");
    case CertificateKind::EmploymentCard:
        return HoldingWords::tr("就业创业证");
    case CertificateKind::PropertyTitle:
        return HoldingWords::tr("不动产权证书");
    case CertificateKind::Retirement:
        return HoldingWords::tr("退休证");
    case CertificateKind::BusinessLicence:
        return HoldingWords::tr("营业执照");
    case CertificateKind::FoodLicence:
        return HoldingWords::tr("食品经营许可证");
    case CertificateKind::PublicPlaceLicence:
        return HoldingWords::tr("公共场所卫生许可证");
    case CertificateKind::TobaccoLicence:
        return HoldingWords::tr("烟草专卖零售许可证");
    case CertificateKind::DrugLicence:
        return HoldingWords::tr("药品经营许可证");
    case CertificateKind::PollutionPermit:
        return HoldingWords::tr("排污许可证");
    case CertificateKind::DrainagePermit:
        return HoldingWords::tr("排水许可证");
    case CertificateKind::TransportLicence:
        return HoldingWords::tr("道路运输许可证");
    case CertificateKind::HealthCertificate:
        return HoldingWords::tr("健康证明");
    case CertificateKind::SpecialWork:
        return HoldingWords::tr("特种作业操作证");
    case CertificateKind::Other:
        return HoldingWords::tr("其他证照");
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
    case CertificateKind::Passport:
        return QStringLiteral("id-card");
    case CertificateKind::DrivingLicence:
    case CertificateKind::VehicleLicence:
        return QStringLiteral("car");
    case CertificateKind::SocialSecurityCard:
    case CertificateKind::MedicalCard:
        return QStringLiteral("credit-card");
    case CertificateKind::Marriage:
    case CertificateKind::Divorce:
        return QStringLiteral("heart-handshake");
    case CertificateKind::Birth:
        return QStringLiteral("baby");
    case CertificateKind::PropertyTitle:
    case CertificateKind::HukouBook:
        return QStringLiteral("house");
    case CertificateKind::BusinessLicence:
        return QStringLiteral("store");
    case CertificateKind::EmploymentCard:
    case CertificateKind::SpecialWork:
        return QStringLiteral("briefcase");
    case CertificateKind::PublicPlaceLicence:
        return QStringLiteral("shield-check");
    default:
        return QStringLiteral("file-text");
    }
}

QString bill(BillKind kind)
{
    switch (kind) {
    case BillKind::Water:
        return HoldingWords::tr("水费");
    case BillKind::Power:
        return HoldingWords::tr("电费");
    case BillKind::Gas:
        return HoldingWords::tr("燃气");
    case BillKind::Property:
        return HoldingWords::tr("物业费");
    case BillKind::MedicalInsurance:
        return HoldingWords::tr("医保");
    case BillKind::SocialInsurance:
        return HoldingWords::tr("社保");
    case BillKind::Tax:
        return HoldingWords::tr("税款");
    }
    Q_UNREACHABLE();
}

QString billIcon(BillKind kind)
{
    switch (kind) {
    case BillKind::Water:
        return QStringLiteral("droplets");
    case BillKind::Power:
        return QStringLiteral("zap");
    case BillKind::Gas:
        return QStringLiteral("flame");
    case BillKind::Property:
        return QStringLiteral("building-2");
    case BillKind::Tax:
        return QStringLiteral("receipt");
    default:
        return QStringLiteral("wallet");
    }
}

QString money(Money amount)
{
    QLocale plain(QLocale::English);
    if (std::abs(amount.fen) < 1'000'000)
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return HoldingWords::tr("%1 元").arg(plain.toString(static_cast<double>(amount.fen) / 100, 'f', 2));
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
    case CertificateKind::Disability:
        return mask(MaskKind::IdNumber, certificate.number);
    case CertificateKind::BusinessLicence:
        return certificate.number; // a credit code, which is public
    default:
        return maskedAccount(certificate.number);
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
    return first.year() == today.year() ? HoldingWords::tr("%1 月").arg(first.month())
                                        : HoldingWords::tr("%1 年 %2 月").arg(first.year()).arg(first.month());
}

} // namespace huimin::ui::subjectwords
