#pragma once
#include "models/registry/subjectfile.h"
#include "ui/widgets/chip.h"

/// The words of persons, firms and what they hold, as rows and headers show them. Each enum has its words once.
namespace huimin::ui::subjectwords {

QString sex(Sex sex);
/// A nation as it is recorded (汉族, also 汉), in the language of the program; what GB/T 3304 does not know stays as it is.
QString nation(const QString& ethnicGroup);
/// 男，42 岁，汉族; what is unknown is left out.
QString personLine(const PersonFile& file);
/// What a member is to the head of the household: 户主, 妻, 母 …
QString relation(RelationToHead relation, Sex sex);
QString relationKind(RelationKind kind);
QString certificate(CertificateKind kind);
QString certificateIcon(CertificateKind kind);
QString bill(BillKind kind);
QString billIcon(BillKind kind);
QString enterpriseStatus(EnterpriseStatus status);
/// 有限责任公司 …: the registered type, or what the first characters of the credit code say.
QString enterpriseType(const Enterprise& firm);
QString contactChannel(ContactChannel channel);
QString identityMethod(IdentityMethod method);
/// The stage of a matter as a row says it: 待补正, 审查中, 待领取.
QString stage(const QString& code);
QString matterResult(const Matter& matter);
/// What an act did, as the timeline says it: 受理.
QString act(const QString& key);

Level levelOf(IdentityLevel level);

/// 11-26, in another year 2027-01-15.
QString day(QDate date, QDate today);
/// 今天 09:12, 11-24, 2025-12-03.
QString moment(Instant at, QDate today);
/// 86.40 元, thousands with comma from 10,000.
QString money(Money amount);
/// The number with its middle hidden, by the rule of its kind; of a certificate by the kind of certificate.
QString maskedCertificate(const Certificate& certificate);
/// An account as lists show it: ****8217.
QString maskedAccount(const QString& account);
/// 10 月, of another year 2025 年 12 月; anything else as it is.
QString period(const QString& period, QDate today);

/// A badge with what a screen reader says of it.
struct Badge {
    ChipFace face {};
    QString spoken {};
};
/// How a matter stands: 剩 2 天, 今天到期, 超 1 天, 停 6 天, 待领取, 已办结.
Badge matterBadge(const FiledMatter& filed, QDate today);
/// One sentence on where a matter is: 人社局在审，今天是第 8 个工作日，承诺 11-26 办结。
QString matterSentence(const FiledMatter& filed, QDate today);
/// 有效, 将到期 (within 90 days), 已过期, 挂失, 注销.
Badge certificateBadge(const Certificate& certificate, QDate today);
/// 检验 11-30, or nothing where it is not due within 90 days.
Badge vehicleBadge(const Vehicle& vehicle, QDate today);
Badge billBadge(const Bill& bill, QDate today);

/// What comes due or needs a look, soonest first.
struct DueItem {
    enum class Of { Certificate, Vehicle, Bill };
    Of of = Of::Certificate;
    QUuid id;
    QDate on;
    QString title;
    QString sentence;
    Badge badge;
};
std::vector<DueItem> dueItems(const SubjectFile& file, QDate today);

/// Days before its end from which a certificate, an inspection or an insurance counts as due.
inline constexpr int dueWithin = 90;

} // namespace huimin::ui::subjectwords
