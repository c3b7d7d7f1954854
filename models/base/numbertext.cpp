#include "models/base/errortext.h"
#include <QCoreApplication>

namespace huimin {
namespace {

const char* numberKindSource(NumberKind kind)
{
    switch (kind) {
    case NumberKind::CitizenId: return QT_TRANSLATE_NOOP("errors", "身份证号");
    case NumberKind::CitizenId15: return QT_TRANSLATE_NOOP("errors", "15 位旧身份证号");
    case NumberKind::HmtResidencePermit: return QT_TRANSLATE_NOOP("errors", "港澳台居民居住证号");
    case NumberKind::ForeignPermanentResidence: return QT_TRANSLATE_NOOP("errors", "外国人永久居留身份证号");
    case NumberKind::CreditCode: return QT_TRANSLATE_NOOP("errors", "统一社会信用代码");
    case NumberKind::OrganisationCode: return QT_TRANSLATE_NOOP("errors", "组织机构代码");
    case NumberKind::RegistrationNo: return QT_TRANSLATE_NOOP("errors", "工商注册号");
    case NumberKind::Mobile: return QT_TRANSLATE_NOOP("errors", "手机号");
    case NumberKind::Plate: return QT_TRANSLATE_NOOP("errors", "车牌号");
    case NumberKind::Division: return QT_TRANSLATE_NOOP("errors", "区划代码");
    case NumberKind::GridCell: return QT_TRANSLATE_NOOP("errors", "网格编码");
    case NumberKind::MatterNo: return QT_TRANSLATE_NOOP("errors", "办件编号");
    }
    return "";
}

/// The one length that a kind has; 0 where it has several.
qsizetype numberLength(NumberKind kind)
{
    switch (kind) {
    case NumberKind::CitizenId: case NumberKind::HmtResidencePermit: case NumberKind::CreditCode: return 18;
    case NumberKind::CitizenId15: case NumberKind::RegistrationNo: case NumberKind::GridCell: return 15;
    case NumberKind::Mobile: return 11;
    case NumberKind::OrganisationCode: return 9;
    default: return 0;
    }
}

} // namespace

QString numberKindName(NumberKind kind, Language language) { return detail::sentence(numberKindSource(kind), language); }

QString numberSentence(const Recognised& number, Language language)
{
    const QString kind = numberKindName(number.kind, language);
    const auto say = [language](const char* source) { return detail::sentence(source, language); };
    const qsizetype length = numberLength(number.kind);
    const qsizetype typed = number.normalised.size();
    switch (number.problem) {
    case NumberProblem::None:
        return say(QT_TRANSLATE_NOOP("errors", "这是%1，没有错。")).arg(kind);
    case NumberProblem::Format:
        if (length > 0 && typed > 0 && typed < length)
            return say(QT_TRANSLATE_NOOP("errors", "%1少了 %2 位：应有 %3 位，现在 %4 位。"))
                .arg(kind).arg(length - typed).arg(length).arg(typed);
        if (length > 0 && typed > length)
            return say(QT_TRANSLATE_NOOP("errors", "%1多了 %2 位：应有 %3 位，现在 %4 位。"))
                .arg(kind).arg(typed - length).arg(length).arg(typed);
        return say(QT_TRANSLATE_NOOP("errors", "%1的写法不对：有不该有的字符。再看一眼证件。")).arg(kind);
    case NumberProblem::Region:
        return say(QT_TRANSLATE_NOOP("errors", "%1的地区码不对：没有这个省。对一下前几位。")).arg(kind);
    case NumberProblem::BirthDate:
        return say(QT_TRANSLATE_NOOP("errors", "%1里的出生日期不对：没有这一天。")).arg(kind);
    case NumberProblem::Future:
        return say(QT_TRANSLATE_NOOP("errors", "%1里的出生日期不对：这一天还没到。")).arg(kind);
    case NumberProblem::CheckDigit:
        if (number.expectedCheck.isEmpty())
            return say(QT_TRANSLATE_NOOP("errors", "%1的校验位不对：有一位输错了。")).arg(kind);
        return say(QT_TRANSLATE_NOOP("errors", "%1的校验位不对：有一位输错了。前面都没错的话，最后一位应为 %2。")).arg(kind, number.expectedCheck);
    case NumberProblem::Prefix:
        return number.kind == NumberKind::Plate ? say(QT_TRANSLATE_NOOP("errors", "车牌第 2 位是 A 到 Z，没有 I 和 O。"))
                                                : say(QT_TRANSLATE_NOOP("errors", "没有这个手机号段，对一下前 3 位。"));
    case NumberProblem::Unknown:
        return say(QT_TRANSLATE_NOOP("errors", "名录里没有这个%1。")).arg(kind);
    }
    return {};
}

QString numberWarningSentence(NumberWarning warning, Language language)
{
    const auto say = [language](const char* source) { return detail::sentence(source, language); };
    switch (warning) {
    case NumberWarning::UnknownCounty: return say(QT_TRANSLATE_NOOP("errors", "区县代码不在名录里，对一下前 6 位。"));
    case NumberWarning::AbolishedDivision: return say(QT_TRANSLATE_NOOP("errors", "这个区划已经撤销。"));
    case NumberWarning::UnknownNationality: return say(QT_TRANSLATE_NOOP("errors", "国籍代码不在名录里。"));
    case NumberWarning::UnknownCategory: return say(QT_TRANSLATE_NOOP("errors", "登记部门和类别的代码少见，对一下前 2 位。"));
    case NumberWarning::OrganisationCheck: return say(QT_TRANSLATE_NOOP("errors", "里面的组织机构代码校验位不对，对一下第 9 到 17 位。"));
    case NumberWarning::NotPersonal: return say(QT_TRANSLATE_NOOP("errors", "这是物联网或卫星的号段，不是个人用的。"));
    case NumberWarning::ManyLetters: return say(QT_TRANSLATE_NOOP("errors", "车牌序号里的字母超过 2 个，对一下。"));
    case NumberWarning::OldForm: return say(QT_TRANSLATE_NOOP("errors", "15 位旧号，2013 年起不能当证件用。"));
    case NumberWarning::Provisional: return say(QT_TRANSLATE_NOOP("errors", "临时编号，以短信或窗口确认为准。"));
    case NumberWarning::DocumentNumber: return say(QT_TRANSLATE_NOOP("errors", "这是文书的编号，找的是它的办件。"));
    }
    return {};
}

QString fieldIssueOf(NumberProblem problem) { return enumText(problem); }

} // namespace huimin
