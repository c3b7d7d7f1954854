#include "models/itemmodels/takeinform.h"
#include "models/base/calendar.h"
#include "models/base/numbers.h"
#include "models/base/text.h"
#include "models/itemmodels/takeinprefill.h"
#include "models/matters/formcheck.h"
#include "models/matters/itemversions.h"
#include "models/matters/situation.h"
#include "models/registry/access.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace huimin {
namespace {

Result<ServiceItem> itemOf(RecordReader& records, const QString& code, QDate today)
{
    auto items = allOf<ServiceItem>(records);
    if (!items)
        return items.error();
    const ServiceItem* item = versionInForce(*items, code, today);
    return item ? Result<ServiceItem>(*item) : Result<ServiceItem>(Error { ErrorCode::NotFound });
}

/// Every material that some answers ask for.
QStringList possibleMaterials(const ServiceItem& item)
{
    QStringList keys(item.materials.begin(), item.materials.end());
    keys += QStringList(item.start.begin(), item.start.end());
    for (const ItemQuestion& question : item.questions)
        for (const QuestionOption& option : question.options) {
            keys += QStringList(option.adds.begin(), option.adds.end());
            for (const MaterialSwap& swap : option.replaces)
                keys << swap.to;
        }
    keys.removeDuplicates();
    return keys;
}

TakeInPaper* paperOf(std::vector<TakeInPaper>& papers, const QString& key)
{
    const auto found = std::find_if(papers.begin(), papers.end(), [&](const TakeInPaper& paper) { return paper.material.key == key; });
    return found == papers.end() ? nullptr : &*found;
}
} // namespace

Result<TakeInForm> TakeInForm::load(RecordReader& records, const RecordRef& applicant, const QString& itemCode, HallId hall, QDate today)
{
    TakeInForm form;
    form.m_applicant = applicant;
    auto item = itemOf(records, itemCode, today);
    if (!item)
        return item.error();
    form.m_item = *item;
    auto place = huimin::load<Hall>(records, hall.uuid);
    if (!place)
        return place.error();
    form.m_hall = *place;
    std::optional<Resident> resident;
    std::optional<Enterprise> enterprise;
    if (applicant.type == QLatin1String("Resident")) {
        auto found = require<Resident>(records, applicant.id);
        if (!found)
            return found.error();
        resident = *found;
        form.m_applicantName = resident->name;
        form.m_applicantPhone = resident->phone;
        if (const auto age = ageOn(resident->birthDate, today))
            form.m_applicantDetail = QString::number(*age);
    } else {
        auto found = require<Enterprise>(records, applicant.id);
        if (!found)
            return found.error();
        enterprise = *found;
        form.m_applicantName = enterprise->name;
        form.m_applicantPhone = enterprise->phone;
        form.m_applicantDetail = enterprise->creditCode;
    }
    const TakeInPrefill prefill(records, resident, enterprise, today);
    for (const FormFieldSpec& spec : form.m_item.form) {
        TakeInField field { spec, {} };
        if (spec.prefill) {
            if (const auto known = prefill.value(*spec.prefill)) {
                field.value = known->text;
                field.sensitive = known->sensitive;
                field.known = true;
                // An address changes: it is offered, not locked. What is sensitive stays covered, and is changed on the person's page.
                field.locked = known->sensitive || spec.type != QLatin1String("address");
            }
        }
        form.m_fields.push_back(std::move(field));
    }
    auto materials = allOf<Material>(records);
    if (!materials)
        return materials.error();
    for (const QString& key : possibleMaterials(form.m_item)) {
        for (const Material& material : *materials) {
            if (material.key != key)
                continue;
            TakeInPaper paper;
            paper.material = material;
            paper.bySystem = material.obtain == Obtain::Form || material.obtain == Obtain::Share;
            if (paper.bySystem)
                paper.state = MaterialState::Held;
            if (material.certificateKind) {
                auto holding = prefill.holding(*material.certificateKind, material.holder);
                paper.holders = std::move(holding.holders);
                paper.certificate = std::move(holding.certificate);
                if (paper.certificate)
                    paper.state = MaterialState::Held;
            }
            form.m_possible.push_back(std::move(paper));
        }
    }
    form.choosePapers();
    return form;
}

std::vector<const ItemQuestion*> TakeInForm::questions() const
{
    return askedQuestions(m_item, m_answers);
}

QString TakeInForm::answerOf(const QString& question) const
{
    const auto found = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer& answer) { return answer.question == question; });
    return found == m_answers.end() ? QString() : found->answer;
}

void TakeInForm::answer(const QString& question, const QString& option)
{
    std::erase_if(m_answers, [&](const Answer& answer) { return answer.question == question; });
    m_answers.push_back({ question, option });
    choosePapers();
}

void TakeInForm::keepStates()
{
    for (const TakeInPaper& paper : m_papers)
        if (TakeInPaper* kept = paperOf(m_possible, paper.material.key))
            *kept = paper;
}

void TakeInForm::choosePapers()
{
    keepStates();
    m_papers.clear();
    for (const QString& key : m_item.questions.empty() ? neededMaterials(m_item, {}) : situationMaterials(m_item, m_answers))
        if (const TakeInPaper* paper = paperOf(m_possible, key))
            m_papers.push_back(*paper);
}

QByteArray TakeInForm::formJson() const
{
    QJsonObject object;
    for (const TakeInField& field : m_fields) {
        const QString value = field.value.trimmed();
        if (value.isEmpty())
            continue;
        if (field.spec.type == QLatin1String("money")) {
            bool isNumber = false;
            const double yuan = value.toDouble(&isNumber);
            if (isNumber)
                object.insert(field.spec.key, static_cast<qint64>(std::llround(yuan * 100)));
            else
                object.insert(field.spec.key, value);
        } else if (field.spec.type == QLatin1String("idNumber") || field.spec.type == QLatin1String("bankAccount")) {
            object.insert(field.spec.key, compactNumber(value));
        } else if (field.spec.type == QLatin1String("phone")) {
            const QString phone = normalisePhone(value);
            object.insert(field.spec.key, phone.isEmpty() ? value : phone);
        } else {
            object.insert(field.spec.key, value);
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<FieldIssue> TakeInForm::issues(QDate today) const
{
    QList<FieldIssue> all;
    for (const ItemQuestion* question : questions())
        if (answerOf(question->key).isEmpty())
            all << FieldIssue { QStringLiteral("/answers/") + question->key, QStringLiteral("required") };
    for (const FieldIssue& issue : formIssues(m_item.form, JsonText { formJson() }, today))
        all << FieldIssue { QStringLiteral("/form") + issue.path, issue.code };
    for (const TakeInPaper& paper : m_papers)
        if (paper.state == MaterialState::Missing)
            all << FieldIssue { QStringLiteral("/materials/") + paper.material.key, QStringLiteral("required") };
    if (!agentName.trimmed().isEmpty() && agentIdNumber.trimmed().isEmpty())
        all << FieldIssue { QStringLiteral("/agentIdNumber"), QStringLiteral("required") };
    if (!agentIdNumber.trimmed().isEmpty()) {
        const QList<Recognised> numbers = recognise(agentIdNumber, today);
        if (numbers.isEmpty() || !numbers.first().valid)
            all << FieldIssue { QStringLiteral("/agentIdNumber"), numbers.isEmpty() ? QStringLiteral("format") : QString::fromLatin1("check_digit") };
    }
    return all;
}

int TakeInForm::missingPapers() const
{
    int missing = 0;
    for (const TakeInPaper& paper : m_papers)
        missing += paper.state == MaterialState::Missing;
    return missing;
}

TakeInForm::Dates TakeInForm::dates(Instant at, const WorkCalendar& calendar) const
{
    Dates out;
    out.countsFrom = countingDay(m_hall.value_or(Hall()), at, calendar);
    out.promised = dueDate(out.countsFrom, m_item.promisedDays, calendar);
    out.statutory = dueDate(out.countsFrom, m_item.statutoryDays, calendar);
    return out;
}

Command TakeInForm::command(const QUuid& matterId, const QString& provisional) const
{
    NewMatter open;
    open.itemCode = m_item.itemCode;
    open.itemVersion = m_item.version;
    open.channel = MatterChannel::Window;
    if (m_hall)
        open.hallId = m_hall->id;
    open.receptionId = receptionId;
    open.applicantKind = m_applicant.type == QLatin1String("Resident") ? ApplicantKind::Resident : ApplicantKind::Enterprise;
    open.applicantId = m_applicant.id;
    open.applicantName = m_applicantName;
    open.contactPhone = m_applicantPhone;
    for (const TakeInField& field : m_fields)
        if (field.spec.key == QLatin1String("contactPhone") && !normalisePhone(field.value).isEmpty())
            open.contactPhone = normalisePhone(field.value);
    if (!agentName.trimmed().isEmpty()) {
        open.agentName = normaliseText(agentName);
        open.agentIdNumber = compactNumber(agentIdNumber);
        if (agentUntil.isValid())
            open.agentUntil = agentUntil;
    }
    open.form.json = formJson();
    for (const ItemQuestion* question : questions())
        if (const QString chosen = answerOf(question->key); !chosen.isEmpty())
            open.answers.push_back({ question->key, chosen });
    if (!provisional.isEmpty())
        open.provisional = provisional;
    TakeInBody body;
    body.open = open;
    for (const TakeInPaper& paper : m_papers) {
        TakenMaterial taken;
        taken.materialKey = paper.material.key;
        taken.state = paper.state;
        taken.certificateId = paper.state == MaterialState::Held && paper.certificate ? paper.certificate->id : CertificateId();
        taken.copies = paper.state == MaterialState::Brought ? 1 : 0;
        taken.form = paper.state == MaterialState::Brought ? MaterialForm::Original : MaterialForm::Electronic;
        body.materials.push_back(taken);
    }
    Command command;
    command.type = QStringLiteral("AcceptMatter");
    command.entity = { QStringLiteral("Matter"), matterId };
    command.body.json = toJson(body);
    return command;
}

JsonText TakeInForm::draft() const
{
    QJsonObject values;
    for (const TakeInField& field : m_fields)
        if (!field.locked)
            values.insert(field.spec.key, field.value);
    QJsonObject papers;
    for (const TakeInPaper& paper : m_possible)
        papers.insert(paper.material.key, enumText(paper.state));
    for (const TakeInPaper& paper : m_papers)
        papers.insert(paper.material.key, enumText(paper.state));
    QJsonObject answers;
    for (const Answer& answer : m_answers)
        answers.insert(answer.question, answer.answer);
    const QJsonObject all { { QStringLiteral("values"), values }, { QStringLiteral("answers"), answers }, { QStringLiteral("papers"), papers }, { QStringLiteral("agentName"), agentName },
        { QStringLiteral("agentIdNumber"), agentIdNumber }, { QStringLiteral("agentUntil"), agentUntil.toString(Qt::ISODate) } };
    return { QJsonDocument(all).toJson(QJsonDocument::Compact) };
}

void TakeInForm::restore(const JsonText& draft)
{
    const QJsonObject all = QJsonDocument::fromJson(draft.json).object();
    const QJsonObject values = all.value(QStringLiteral("values")).toObject();
    for (TakeInField& field : m_fields)
        if (!field.locked && values.contains(field.spec.key))
            field.value = values.value(field.spec.key).toString();
    const QJsonObject answers = all.value(QStringLiteral("answers")).toObject();
    m_answers.clear();
    for (const ItemQuestion& question : m_item.questions) {
        const QString chosen = answers.value(question.key).toString();
        if (std::any_of(question.options.begin(), question.options.end(), [&](const QuestionOption& option) { return option.key == chosen; }))
            m_answers.push_back({ question.key, chosen });
    }
    keepStates();
    m_papers.clear();
    const QJsonObject papers = all.value(QStringLiteral("papers")).toObject();
    for (TakeInPaper& paper : m_possible) {
        const auto state = enumFromText<MaterialState>(papers.value(paper.material.key).toString());
        if (state && *state == MaterialState::Brought && paper.state == MaterialState::Missing)
            paper.state = *state;
    }
    choosePapers();
    agentName = all.value(QStringLiteral("agentName")).toString();
    agentIdNumber = all.value(QStringLiteral("agentIdNumber")).toString();
    agentUntil = QDate::fromString(all.value(QStringLiteral("agentUntil")).toString(), Qt::ISODate);
}

} // namespace huimin
