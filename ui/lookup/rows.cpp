#include "ui/lookup/rows.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "models/registry/enterprise.h"
#include "ui/lookup/desksource.h"
#include "ui/profile/subjectwords.h"

namespace huimin::ui {
namespace {

QVector<TextSpan> spansOf(const std::vector<MarkRange>& marks)
{
    QVector<TextSpan> spans;
    for (const MarkRange& mark : marks)
        spans.append({ mark.from, mark.length });
    return spans;
}

QString whyMatched(const LookupRow& row)
{
    if (row.matched.empty())
        return {};
    switch (row.matched.front()) {
    case MatchKind::IdNumber:
        return DeskSource::tr("证件号对上");
    case MatchKind::Phone:
        return DeskSource::tr("手机号对上");
    case MatchKind::Plate:
        return DeskSource::tr("车牌对上");
    case MatchKind::CreditCode:
        return DeskSource::tr("信用代码对上");
    case MatchKind::Address:
        return DeskSource::tr("地址对上");
    case MatchKind::MatterNumber:
        return DeskSource::tr("办件编号对上");
    default:
        return {};
    }
}

void addNearness(const LookupRow& row, OmniboxRow& out)
{
    const QString words = row.near == 0 ? DeskSource::tr("辖区内")
        : row.near == 1                 ? DeskSource::tr("同街道")
        : row.near == 2                 ? DeskSource::tr("同区")
                                        : QString();
    if (!words.isEmpty())
        out.near.append({ words, Tone::Ok, QStringLiteral("map-pin") });
}

} // namespace

OmniboxRow rowOf(const LookupRow& row)
{
    OmniboxRow out;
    out.id = DeskSource::idOf(row.type, row.id);
    out.title = row.title;
    out.marks = spansOf(row.titleMarks);
    out.pinyin = row.pinyin;
    out.pinyinMarks = spansOf(row.pinyinMarks);
    out.outOfScope = row.outside;
    out.note = whyMatched(row);
    QStringList facts;
    if (row.type == QLatin1String("Resident")) {
        out.initial = initialOf(row.title);
        if (row.outside) {
            out.near.append({ DeskSource::tr("范围以外"), Tone::Warn, QStringLiteral("lock") });
            out.detail = DeskSource::tr("说明用途后才能看");
            return out;
        }
        out.chips.append(levelFace(subjectwords::levelOf(row.level)));
        const auto life = enumFromText<LifeStatus>(row.status);
        if (life == LifeStatus::Dead)
            out.chips.append({ DeskSource::tr("已去世"), Tone::Stop, QStringLiteral("info") });
        if (life == LifeStatus::MovedAway)
            out.chips.append({ DeskSource::tr("已迁出"), Tone::Stop, QStringLiteral("info") });
        QStringList who;
        if (const auto sex = enumFromText<Sex>(row.sex))
            who << subjectwords::sex(*sex);
        if (row.age)
            who << DeskSource::tr("%n 岁", nullptr, *row.age);
        facts << who.join(DeskSource::tr("，")) << row.maskedNumber << row.place;
        addNearness(row, out);
    } else if (row.type == QLatin1String("Enterprise")) {
        out.icon = row.maskedNumber.startsWith(QLatin1String("92")) ? QStringLiteral("store") : QStringLiteral("building-2");
        if (const auto status = enumFromText<EnterpriseStatus>(row.status))
            out.chips.append({ subjectwords::enterpriseStatus(*status), *status == EnterpriseStatus::Active ? Tone::Ok : Tone::Stop,
                *status == EnterpriseStatus::Active ? QStringLiteral("circle-check") : QStringLiteral("circle-x") });
        facts << row.maskedNumber << row.place;
        addNearness(row, out);
    } else {
        out.icon = QStringLiteral("file-text");
        out.chips.append({ subjectwords::stage(row.status), Tone::Plain, {} });
        facts << (row.maskedNumber.size() == 13 ? formatMatterNumber(row.maskedNumber) : row.maskedNumber) << row.place;
    }
    facts.removeAll(QString());
    out.detail = facts.join(QStringLiteral("　"));
    return out;
}

} // namespace huimin::ui
