#include "models/base/divisions.h"
#include "models/base/masking.h"
#include "models/base/ownnumbers.h"
#include "models/base/text.h"
#include "ui/lookup/desksource.h"
#include "ui/profile/subjectwords.h"
#include "ui/shell/awaited.h"

/// The answer before Enter: who it is, what is open and due.
namespace huimin::ui {
namespace {

constexpr size_t previewLines = 3;

void addBlocks(const SubjectFile& file, QDate today, OmniboxPreview& out)
{
    OmniboxPreview::Block open { DeskSource::tr("正在办"), QString::number(file.open.size()), {} };
    for (size_t i = 0; i < file.open.size() && i < previewLines; ++i)
        open.lines.append({ file.open[i].matter.itemName, subjectwords::matterBadge(file.open[i], today).face });
    if (open.lines.isEmpty())
        open.lines.append({ DeskSource::tr("没有在办的件"), {} });
    out.blocks.append(open);
    const auto due = subjectwords::dueItems(file, today);
    if (due.empty())
        return;
    OmniboxPreview::Block soon { DeskSource::tr("到期与提醒"), QString::number(due.size()), {} };
    for (size_t i = 0; i < due.size() && i < previewLines; ++i)
        soon.lines.append({ due[i].title, due[i].badge.face });
    out.blocks.append(soon);
}

void addActs(bool mayTakeIn, OmniboxPreview& out)
{
    out.acts.append({ QStringLiteral("open"), QStringLiteral("user-round"), DeskSource::tr("打开全貌"), QStringLiteral("Enter") });
    if (mayTakeIn)
        out.acts.append({ QStringLiteral("take"), QStringLiteral("file-text"), DeskSource::tr("直接收件"), QStringLiteral("F3") });
}

/// Where the desk does not hold it: only the act that asks for a purpose.
OmniboxPreview outsidePreview()
{
    OmniboxPreview out;
    out.icon = QStringLiteral("lock");
    out.title = DeskSource::tr("范围以外");
    out.detail = DeskSource::tr("说明用途后可以看 30 分钟");
    out.acts.append({ QStringLiteral("open"), QStringLiteral("eye"), DeskSource::tr("说明用途"), QStringLiteral("Enter") });
    return out;
}

} // namespace

void DeskSource::preview(quint64 sequence, const QString& id)
{
    m_previewed = sequence;
    const auto record = recordOf(id);
    if (!record)
        return;
    if (record->type == QLatin1String("Resident"))
        previewPerson(sequence, record->id);
    else if (record->type == QLatin1String("Enterprise"))
        previewFirm(sequence, record->id);
    else
        previewMatter(sequence, record->id);
}

void DeskSource::previewPerson(quint64 sequence, const QUuid& id)
{
    const QDate today = m_desk.clock().today();
    const auto work = [id, actor = m_desk.actor(), today, calendar = m_desk.calendar()](
                          RecordReader& records) { return personFile(records, ResidentId(id), actor, today, *calendar); };
    whenAnswered(*this, m_desk.read<PersonFile>(work), [this, sequence, today](const Result<PersonFile>& found) {
        if (sequence != m_previewed)
            return;
        if (!found)
            return Q_EMIT previewed(sequence, outsidePreview());
        const PersonFile& file = *found;
        OmniboxPreview out;
        out.initial = initialOf(file.who.name);
        out.title = file.who.name;
        out.detail = subjectwords::personLine(file);
        out.chips.append(levelFace(subjectwords::levelOf(file.level)));
        if (file.reception)
            out.chips.append({ tr("本人到场"), Tone::Ok, QStringLiteral("id-card") });
        const QString unknown = tr("没有记录");
        out.facts.append({ tr("证件"), file.who.idNumber ? mask(MaskKind::IdNumber, *file.who.idNumber) : unknown });
        out.facts.append({ tr("手机"), file.who.phone ? mask(MaskKind::Phone, *file.who.phone) : unknown });
        if (file.address)
            out.facts.append({ tr("住址"), shippedDivisions().placeName(file.address->division) + QStringLiteral("****") });
        if (!file.members.empty())
            out.facts.append({ tr("户"),
                tr("%1，同住 %n 人", nullptr, int(file.members.size()))
                    .arg(subjectwords::relation(file.who.relationToHead, file.who.sex)) });
        addBlocks(file, today, out);
        addActs(mayTakeIn(), out);
        Q_EMIT previewed(sequence, out);
    });
}

void DeskSource::previewFirm(quint64 sequence, const QUuid& id)
{
    const QDate today = m_desk.clock().today();
    const auto work = [id, actor = m_desk.actor(), today, calendar = m_desk.calendar()](
                          RecordReader& records) { return firmFile(records, EnterpriseId(id), actor, today, *calendar); };
    whenAnswered(*this, m_desk.read<FirmFile>(work), [this, sequence, today](const Result<FirmFile>& found) {
        if (sequence != m_previewed)
            return;
        if (!found)
            return Q_EMIT previewed(sequence, outsidePreview());
        const FirmFile& file = *found;
        OmniboxPreview out;
        out.icon = QStringLiteral("building-2");
        out.title = file.firm.name;
        out.detail = subjectwords::enterpriseType(file.firm);
        out.chips.append(
            { subjectwords::enterpriseStatus(file.firm.status), file.firm.status == EnterpriseStatus::Active ? Tone::Ok : Tone::Stop, {} });
        out.facts.append({ tr("代码"), file.firm.creditCode });
        if (!file.people.empty())
            out.facts.append({ subjectwords::relationKind(file.people.front().kind), file.people.front().who.name });
        if (file.firm.phone)
            out.facts.append({ tr("电话"), mask(MaskKind::Phone, *file.firm.phone) });
        addBlocks(file, today, out);
        addActs(mayTakeIn(), out);
        Q_EMIT previewed(sequence, out);
    });
}

void DeskSource::previewMatter(quint64 sequence, const QUuid& id)
{
    const QDate today = m_desk.clock().today();
    const auto work = [id](RecordReader& records) { return require<Matter>(records, id); };
    whenAnswered(*this, m_desk.read<Matter>(work), [this, sequence, today](const Result<Matter>& found) {
        if (sequence != m_previewed || !found)
            return;
        OmniboxPreview out;
        out.icon = QStringLiteral("file-text");
        out.title = found->itemName;
        out.detail = found->number ? formatMatterNumber(*found->number) : found->provisional.value_or(QString());
        out.chips.append({ subjectwords::stage(found->stage), Tone::Plain, {} });
        out.facts.append({ tr("申请人"), found->applicantName });
        out.facts.append({ tr("申请"), subjectwords::moment(found->appliedAt, today) });
        if (found->promisedDue)
            out.facts.append({ tr("承诺"), subjectwords::day(*found->promisedDue, today) });
        out.acts.append({ QStringLiteral("open"), QStringLiteral("file-text"), tr("打开办件"), QStringLiteral("Enter") });
        Q_EMIT previewed(sequence, out);
    });
}

} // namespace huimin::ui
