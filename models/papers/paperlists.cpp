#include "models/base/masking.h"
#include "models/matters/formcheck.h"
#include "models/matters/handlingcodes.h"
#include "models/matters/situation.h"
#include "models/papers/paperfields.h"
#include <QJsonArray>
#include <QJsonDocument>

/// The lists of a paper: materials, what is wrong with them, the form, the guide.
namespace huimin {

QString PaperFill::materialName(const QString& key) const
{
    const auto kind = m_facts.kinds.constFind(key);
    if (kind == m_facts.kinds.cend())
        return key;
    return isEnglish() && !kind->nameEn.isEmpty() ? kind->nameEn : kind->name;
}

QString PaperFill::materialForm(MaterialForm form) const
{
    switch (form) {
    case MaterialForm::Original:
        return say("原件", "original");
    case MaterialForm::Copy:
        return say("复印件", "copy");
    case MaterialForm::Electronic:
        return say("电子", "electronic");
    }
    return {};
}

QString PaperFill::howReceived(const MatterMaterial& material) const
{
    if (material.state != MaterialState::Held)
        return say("当场收取", "at the counter");
    if (!material.certificateId.isNull())
        return say("电子证照", "electronic certificate");
    const auto kind = m_facts.kinds.constFind(material.materialKey);
    return kind != m_facts.kinds.cend() && kind->obtain == Obtain::Form ? say("系统生成", "made here") : say("数据共享", "shared data");
}

QStringList PaperFill::recordedKeys() const
{
    QStringList keys;
    for (const QJsonValue each : m_facts.recorded().value(QLatin1String("materials")).toArray())
        keys << each.toObject().value(QLatin1String("materialKey")).toString();
    return keys;
}

void PaperFill::fillMaterials()
{
    // A receipt of what was supplied names that alone; every other paper names all that is there.
    static const QStringList ofTheAct { QStringLiteral("05"), QStringLiteral("10"), QStringLiteral("11"), QStringLiteral("13"), QStringLiteral("14") };
    const QString kind = paperBook().kind(m_request.kind)->number;
    QStringList taken = ofTheAct.contains(kind) ? recordedKeys() : QStringList();
    if (kind == QLatin1String("10") && m_facts.matter->acceptedAt)
        for (const MatterMaterial& material : m_facts.materials)
            if (material.updatedAt > *m_facts.matter->acceptedAt)
                taken << material.materialKey;
    int pages = 0;
    for (const MatterMaterial& material : m_facts.materials) {
        const bool isThere = material.state == MaterialState::Held || material.state == MaterialState::Brought;
        const bool isNamed = taken.isEmpty() || taken.contains(material.materialKey);
        if (isThere && isNamed) {
            const bool isPaper = material.state == MaterialState::Brought;
            const int copies = isPaper ? std::max(1, material.copies) : 0;
            pages += copies;
            PaperValues::Row& row = this->row("materials");
            row.insert(QStringLiteral("name"), materialName(material.materialKey));
            row.insert(QStringLiteral("form"), isPaper ? materialForm(material.form) : say("电子", "electronic"));
            row.insert(QStringLiteral("copies"), isPaper ? QString::number(copies) : QStringLiteral("—"));
            row.insert(QStringLiteral("how"), howReceived(material));
            row.insert(QStringLiteral("note"), isPaper ? material.reason.value_or(QString()) : say("没有收原件", "no original was taken"));
            if (!isPaper)
                row.insert(QStringLiteral("held"), QStringLiteral("1"));
        } else if (material.state == MaterialState::Missing || material.state == MaterialState::Doubtful || material.state == MaterialState::Refused) {
            row("missingMaterials").insert(QStringLiteral("name"), materialName(material.materialKey));
        }
    }
    number("summary.pages", pages);
}

/// What the item asks for in the situation that was told, as the guide says it.
void PaperFill::fillGuideMaterials()
{
    if (!m_facts.item)
        return;
    const std::vector<Answer>& answers = m_facts.matter ? m_facts.matter->answers : m_request.answers;
    for (const QString& key : neededMaterials(*m_facts.item, answers)) {
        const Material kind = m_facts.kinds.value(key);
        const auto held = std::find_if(m_facts.materials.begin(), m_facts.materials.end(), [&](const MatterMaterial& each) { return each.materialKey == key && each.state == MaterialState::Held; });
        PaperValues::Row& row = this->row("materials");
        row.insert(QStringLiteral("name"), materialName(key));
        row.insert(QStringLiteral("form"), kind.form);
        row.insert(QStringLiteral("copies"), QStringLiteral("1"));
        row.insert(QStringLiteral("source"), kind.source);
        if (held != m_facts.materials.end())
            row.insert(QStringLiteral("held"), QStringLiteral("1"));
        if (const auto late = mayComeLater(*m_facts.item, key))
            row.insert(QStringLiteral("lateDays"), QString::number(*late));
        const QStringList english(kind.reviewPointsEn.begin(), kind.reviewPointsEn.end());
        const QStringList points(kind.reviewPoints.begin(), kind.reviewPoints.end());
        row.insert(QStringLiteral("points"), isEnglish() && !english.isEmpty() ? english.join(QStringLiteral("; ")) : points.join(QStringLiteral("；")));
    }
}

/// What the notice named, as it was then: its body keeps it, while the rows of the matter go on changing.
void PaperFill::fillProblems()
{
    struct Problem {
        QString key;
        MaterialState state;
        QString why;
    };
    std::vector<Problem> problems;
    for (const QJsonValue each : m_facts.recorded().value(QLatin1String("materials")).toArray()) {
        const QJsonObject one = each.toObject();
        problems.push_back({ one.value(QLatin1String("materialKey")).toString(), enumFromText<MaterialState>(one.value(QLatin1String("state")).toString()).value_or(MaterialState::Missing),
            one.value(QLatin1String("reason")).toString() });
    }
    for (const MatterMaterial& material : m_facts.materials) {
        const bool isWanting = material.state == MaterialState::Missing || material.state == MaterialState::Doubtful || material.state == MaterialState::Refused;
        if (isWanting && std::none_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.key == material.materialKey; }))
            problems.push_back({ material.materialKey, material.state, material.reason.value_or(QString()) });
    }
    for (const Problem& problem : problems) {
        if (problem.state == MaterialState::Held || problem.state == MaterialState::Brought)
            continue;
        const bool isMissing = problem.state == MaterialState::Missing;
        const QString form = m_facts.kinds.value(problem.key).form;
        PaperValues::Row& row = this->row("problems");
        row.insert(QStringLiteral("subject"), materialName(problem.key));
        row.insert(QStringLiteral("why"), problem.why.isEmpty() ? say("没有提交", "was not handed in") : problem.why);
        row.insert(QStringLiteral("how"), isMissing && form.isEmpty() ? say("交来这份材料", "hand it in")
                : isMissing ? (isEnglish() ? QStringLiteral("hand it in") : QStringLiteral("交来，%1").arg(form))
                            : say("按存在的问题改好后重新提交", "put it right and hand it in again"));
    }
}

void PaperFill::fillEntries()
{
    if (!m_facts.item)
        return;
    const QJsonObject filled = QJsonDocument::fromJson(m_facts.matter->form.json).object();
    for (const FormFieldSpec& field : m_facts.item->form) {
        const QJsonValue value = filled.value(field.key);
        QString shown = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
        if (field.type == QLatin1String("money") && value.isDouble())
            shown = QStringLiteral("%1.%2").arg(static_cast<qint64>(value.toDouble()) / 100).arg(static_cast<qint64>(value.toDouble()) % 100, 2, 10, QLatin1Char('0'));
        for (const FormOption& option : field.options)
            if (option.key == shown)
                shown = isEnglish() && !option.labelEn.isEmpty() ? option.labelEn : option.label;
        if (field.type == QLatin1String("idNumber"))
            shown = mask(MaskKind::IdNumber, shown);
        else if (field.type == QLatin1String("phone"))
            shown = mask(MaskKind::Phone, shown);
        else if (field.type == QLatin1String("bankAccount"))
            shown = mask(MaskKind::BankCard, shown);
        else if (const QDate day = QDate::fromString(shown, Qt::ISODate); field.type == QLatin1String("date") && day.isValid())
            shown = dateText(day);
        if (shown.isEmpty())
            continue;
        PaperValues::Row& row = this->row("entries");
        row.insert(QStringLiteral("label"), isEnglish() && !field.labelEn.isEmpty() ? field.labelEn : field.label);
        row.insert(QStringLiteral("value"), shown);
    }
}

void PaperFill::fillConditions()
{
    for (const ItemText& condition : m_facts.item->conditions)
        row("conditions").insert(QStringLiteral("text"), wording(condition, m_request.language));
}

void PaperFill::fillAnswers()
{
    if (!m_facts.item)
        return;
    const std::vector<Answer>& answers = m_facts.matter ? m_facts.matter->answers : m_request.answers;
    for (const ItemQuestion& question : m_facts.item->questions)
        for (const Answer& answer : answers)
            for (const QuestionOption& option : question.options)
                if (answer.question == question.key && answer.answer == option.key) {
                    PaperValues::Row& row = this->row("answers");
                    row.insert(QStringLiteral("question"), question.label);
                    row.insert(QStringLiteral("answer"), option.label);
                }
}

} // namespace huimin
