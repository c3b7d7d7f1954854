#include "models/itemmodels/takeinform.h"
#include "models/base/calendar.h"
#include "models/base/numbers.h"
#include "models/base/text.h"
#include "models/commands/attachmentcommands.h"
#include "models/itemmodels/takeinprefill.h"
#include "models/matters/formcheck.h"
#include "models/matters/itemversions.h"
#include "models/matters/situation.h"
#include "models/registry/access.h"
#include <QJsonArray>
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

/// How the result is handed over, where the item has one way alone; empty else.
QString onlyDelivery(const ServiceItem& item, const FormFieldSpec& field)
{
    if (item.resultDelivery.size() != 1)
        return {};
    const QString& way = item.resultDelivery.front();
    const QString key = way == QLatin1String("web") ? QStringLiteral("electronic") : way == QLatin1String("courier") ? QStringLiteral("post") : QStringLiteral("window");
    return std::any_of(field.options.begin(), field.options.end(), [&](const FormOption& option) { return option.key == key; }) ? key : QString();
}

/// A value of a draft as it is typed: text, or of what was sent a number of fen.
QString typedValue(const QJsonValue& value)
{
    if (!value.isDouble())
        return value.toString();
    const auto fen = static_cast<qint64>(value.toDouble());
    return fen % 100 == 0 ? QString::number(fen / 100) : QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
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
        if (spec.key == QLatin1String("delivery") && field.value.isEmpty())
            field.value = onlyDelivery(form.m_item, spec);
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

std::vector<Answer> TakeInForm::answers() const
{
    std::vector<Answer> counting;
    for (const ItemQuestion* question : questions())
        if (const QString chosen = answerOf(question->key); !chosen.isEmpty())
            counting.push_back({ question->key, chosen });
    return counting;
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
        if (paper.state == MaterialState::Missing || paper.state == MaterialState::Doubtful)
            all << FieldIssue { QStringLiteral("/materials/") + paper.material.key, paper.state == MaterialState::Missing ? QStringLiteral("required") : QStringLiteral("not_allowed") };
    if (hasAgent() && agentIdNumber.trimmed().isEmpty())
        all << FieldIssue { QStringLiteral("/agentIdNumber"), QStringLiteral("required") };
    if (hasAgent() && !agentKind)
        all << FieldIssue { QStringLiteral("/agentKind"), QStringLiteral("required") };
    if (hasAgent() && agentKind == AgentKind::Authorised && (!agentUntil.isValid() || agentUntil < today))
        all << FieldIssue { QStringLiteral("/agentUntil"), agentUntil.isValid() ? QStringLiteral("range") : QStringLiteral("required") };
    if (!agentIdNumber.trimmed().isEmpty()) {
        const QList<Recognised> numbers = recognise(agentIdNumber, today);
        if (numbers.isEmpty() || !numbers.first().valid)
            all << FieldIssue { QStringLiteral("/agentIdNumber"), numbers.isEmpty() ? QStringLiteral("format") : QString::fromLatin1("check_digit") };
    }
    return all;
}

bool TakeInForm::canBeReceived(QDate today) const
{
    const QList<FieldIssue> all = issues(today);
    return std::all_of(all.begin(), all.end(), [](const FieldIssue& issue) { return issue.path.startsWith(QLatin1String("/materials/")); });
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
    return takeIn("AcceptMatter", matterId, provisional);
}

Command TakeInForm::receipt(const QUuid& matterId, const QString& provisional) const
{
    return takeIn("ReceivePapers", matterId, provisional);
}

Command TakeInForm::notice(const QUuid& matterId) const
{
    AskSupplementBody body;
    body.guard = QStringLiteral("30");
    for (const TakeInPaper& paper : m_papers) {
        if (paper.state != MaterialState::Missing && paper.state != MaterialState::Doubtful)
            continue;
        TakenMaterial asked;
        asked.materialKey = paper.material.key;
        asked.state = paper.state;
        if (!paper.reason.isEmpty())
            asked.reason = paper.reason;
        body.materials.push_back(asked);
    }
    Command command;
    command.type = QStringLiteral("AskSupplement");
    command.entity = { QStringLiteral("Matter"), matterId };
    command.body.json = toJson(body);
    return command;
}

Command TakeInForm::takeIn(const char* type, const QUuid& matterId, const QString& provisional) const
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
    if (hasAgent()) {
        open.agentId = agentId;
        open.agentName = normaliseText(agentName);
        open.agentIdNumber = compactNumber(agentIdNumber);
        open.agentKind = agentKind;
        if (agentKind == AgentKind::Authorised && agentUntil.isValid())
            open.agentUntil = agentUntil;
    }
    open.form.json = formJson();
    open.answers = answers();
    if (!provisional.isEmpty())
        open.provisional = provisional;
    TakeInBody body;
    body.open = open;
    for (const TakeInPaper& paper : m_papers) {
        TakenMaterial taken;
        taken.materialKey = paper.material.key;
        taken.state = paper.state;
        taken.certificateId = paper.state == MaterialState::Held && paper.certificate ? paper.certificate->id : CertificateId();
        const bool onPaper = paper.state == MaterialState::Brought || paper.state == MaterialState::Doubtful;
        taken.copies = onPaper ? 1 : 0;
        taken.form = onPaper ? MaterialForm::Original : MaterialForm::Electronic;
        if (!paper.reason.isEmpty())
            taken.reason = paper.reason;
        body.materials.push_back(taken);
    }
    Command command;
    command.type = QString::fromLatin1(type);
    command.entity = { QStringLiteral("Matter"), matterId };
    command.body.json = toJson(body);
    return command;
}

int TakeInForm::filesOf(const QString& materialKey) const
{
    return static_cast<int>(std::count_if(files.begin(), files.end(), [&](const TakeInFile& file) { return file.materialKey == materialKey; }));
}

std::vector<Command> TakeInForm::attachments(const QUuid& matterId) const
{
    std::vector<Command> commands;
    for (const TakeInFile& file : files) {
        AttachFileBody body;
        body.matterId = MatterId(matterId);
        // The answers may have taken the paper off the list since.
        const bool asked = std::any_of(m_papers.begin(), m_papers.end(), [&](const TakeInPaper& paper) { return paper.material.key == file.materialKey; });
        if (asked)
            body.materialKey = file.materialKey;
        body.digest = file.digest;
        body.size = file.size;
        body.mediaType = file.mediaType;
        body.title = file.title;
        if (file.mediaType != QLatin1String("application/pdf"))
            body.pages = 1;
        Command command;
        command.type = QStringLiteral("AttachFile");
        command.entity = { QStringLiteral("Attachment"), file.id.uuid };
        command.body.json = toJson(body);
        commands.push_back(std::move(command));
    }
    return commands;
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
    QJsonObject reasons;
    for (const TakeInPaper& paper : m_papers) {
        papers.insert(paper.material.key, enumText(paper.state));
        if (!paper.reason.isEmpty())
            reasons.insert(paper.material.key, paper.reason);
    }
    QJsonObject answers;
    for (const Answer& answer : m_answers)
        answers.insert(answer.question, answer.answer);
    QJsonArray kept;
    for (const TakeInFile& file : files)
        kept.append(QJsonObject { { QStringLiteral("id"), file.id.text() }, { QStringLiteral("material"), file.materialKey }, { QStringLiteral("title"), file.title },
            { QStringLiteral("media"), file.mediaType }, { QStringLiteral("digest"), file.digest }, { QStringLiteral("size"), static_cast<qint64>(file.size) } });
    const QJsonObject all { { QStringLiteral("files"), kept }, { QStringLiteral("values"), values }, { QStringLiteral("answers"), answers }, { QStringLiteral("papers"), papers }, { QStringLiteral("reasons"), reasons },
        { QStringLiteral("agentId"), agentId.isNull() ? QString() : agentId.text() }, { QStringLiteral("agentName"), agentName }, { QStringLiteral("agentIdNumber"), agentIdNumber },
        { QStringLiteral("agentKind"), agentKind ? enumText(*agentKind) : QString() }, { QStringLiteral("agentUntil"), agentUntil.toString(Qt::ISODate) } };
    return { QJsonDocument(all).toJson(QJsonDocument::Compact) };
}

JsonText TakeInForm::draftOf(const TakeInBody& sent)
{
    const NewMatter open = sent.open.value_or(NewMatter());
    QJsonObject papers;
    QJsonObject reasons;
    for (const TakenMaterial& paper : sent.materials) {
        papers.insert(paper.materialKey, enumText(paper.state));
        if (paper.reason)
            reasons.insert(paper.materialKey, *paper.reason);
    }
    QJsonObject answers;
    for (const Answer& answer : open.answers)
        answers.insert(answer.question, answer.answer);
    const QJsonObject all { { QStringLiteral("values"), QJsonDocument::fromJson(open.form.json).object() }, { QStringLiteral("answers"), answers }, { QStringLiteral("papers"), papers },
        { QStringLiteral("reasons"), reasons }, { QStringLiteral("agentId"), open.agentId.isNull() ? QString() : open.agentId.text() }, { QStringLiteral("agentName"), open.agentName.value_or(QString()) },
        { QStringLiteral("agentIdNumber"), open.agentIdNumber.value_or(QString()) }, { QStringLiteral("agentKind"), open.agentKind ? enumText(*open.agentKind) : QString() },
        { QStringLiteral("agentUntil"), open.agentUntil.value_or(QDate()).toString(Qt::ISODate) } };
    return { QJsonDocument(all).toJson(QJsonDocument::Compact) };
}

void TakeInForm::restore(const JsonText& draft)
{
    const QJsonObject all = QJsonDocument::fromJson(draft.json).object();
    const QJsonObject values = all.value(QStringLiteral("values")).toObject();
    for (TakeInField& field : m_fields)
        if (!field.locked && values.contains(field.spec.key))
            field.value = typedValue(values.value(field.spec.key));
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
    const QJsonObject reasons = all.value(QStringLiteral("reasons")).toObject();
    for (TakeInPaper& paper : m_possible) {
        const auto state = enumFromText<MaterialState>(papers.value(paper.material.key).toString());
        const bool taken = state && *state == MaterialState::Brought && paper.state == MaterialState::Missing;
        if (!taken && !(state && *state == MaterialState::Doubtful && !paper.bySystem))
            continue;
        paper.state = *state;
        paper.reason = reasons.value(paper.material.key).toString();
    }
    choosePapers();
    files.clear();
    for (const QJsonValue each : all.value(QStringLiteral("files")).toArray()) {
        const QJsonObject file = each.toObject();
        files.push_back({ AttachmentId(uuidFromText(file.value(QStringLiteral("id")).toString())), file.value(QStringLiteral("material")).toString(), file.value(QStringLiteral("title")).toString(),
            file.value(QStringLiteral("media")).toString(), file.value(QStringLiteral("digest")).toString(), static_cast<std::int64_t>(file.value(QStringLiteral("size")).toDouble()) });
    }
    agentId = ResidentId(uuidFromText(all.value(QStringLiteral("agentId")).toString()));
    agentName = all.value(QStringLiteral("agentName")).toString();
    agentKind = enumFromText<AgentKind>(all.value(QStringLiteral("agentKind")).toString());
    agentIdNumber = all.value(QStringLiteral("agentIdNumber")).toString();
    agentUntil = QDate::fromString(all.value(QStringLiteral("agentUntil")).toString(), Qt::ISODate);
}

} // namespace huimin
