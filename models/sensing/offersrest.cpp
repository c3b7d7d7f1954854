#include "models/sensing/offersrest.h"
#include "models/base/json.h"
#include "models/registry/accessreader.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huimin::sensing {
namespace {

void writeOptional(JsonWriter& out, const char* key, const QString& text)
{
    out.key(key);
    if (text.isEmpty())
        out.null();
    else
        out.string(text);
}

QString isoDay(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }

template <typename Evidence>
void writeEvidence(JsonWriter& out, const char* key, const std::vector<Evidence>& all)
{
    out.key(key);
    out.startArray();
    for (const Evidence& fact : all) {
        out.startObject();
        writeOptional(out, "fact", fact.fact);
        writeOptional(out, "label", fact.label);
        writeOptional(out, "text", fact.text);
        writeOptional(out, "source", fact.source);
        writeOptional(out, "asOf", isoDay(fact.asOf));
        out.endObject();
    }
    out.endArray();
}

void writeProposal(JsonWriter& out, const Proposal& one)
{
    out.startObject();
    writeOptional(out, "ruleId", one.ruleId);
    out.key("ruleVersion");
    out.integer(one.ruleVersion);
    writeOptional(out, "lane", enumText(one.lane));
    writeOptional(out, "subjectId", uuidText(one.subject));
    writeOptional(out, "recordId", one.record.isNull() ? QString() : uuidText(one.record));
    writeOptional(out, "about", one.about);
    writeOptional(out, "name", one.name);
    writeOptional(out, "item", one.item);
    writeOptional(out, "place", one.place);
    writeOptional(out, "start", isoDay(one.start));
    writeOptional(out, "due", isoDay(one.due));
    out.key("daysLeft");
    if (one.daysLeft)
        out.integer(*one.daysLeft);
    else
        out.null();
    writeOptional(out, "sentence", one.sentence);
    writeOptional(out, "clause", one.clause);
    writeOptional(out, "law", one.law);
    writeOptional(out, "confidence", enumText(one.confidence));
    writeEvidence(out, "facts", one.facts);
    writeOptional(out, "missing", one.missing);
    writeOptional(out, "question", one.question);
    out.endObject();
}

QString member(const QJsonObject& object, const char* name) { return object.value(QLatin1String(name)).toString(); }

std::optional<QDate> dayIn(const QJsonObject& object, const char* name)
{
    const QDate day = dateFrom(member(object, name));
    return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
}

template <typename Evidence>
std::vector<Evidence> evidenceIn(const QJsonObject& object, const char* name)
{
    std::vector<Evidence> all;
    for (const QJsonValue value : object.value(QLatin1String(name)).toArray()) {
        const QJsonObject fact = value.toObject();
        all.push_back({ member(fact, "fact"), member(fact, "label"), member(fact, "text"), member(fact, "source"), dayIn(fact, "asOf") });
    }
    return all;
}

std::optional<Proposal> proposalIn(const QJsonObject& object)
{
    const auto lane = enumFromText<Lane>(member(object, "lane"));
    if (!lane || member(object, "ruleId").isEmpty())
        return std::nullopt;
    Proposal out;
    out.ruleId = member(object, "ruleId");
    out.ruleVersion = object.value(QLatin1String("ruleVersion")).toInt();
    out.lane = *lane;
    out.subject = uuidFromText(member(object, "subjectId"));
    out.record = uuidFromText(member(object, "recordId"));
    out.about = member(object, "about");
    out.name = member(object, "name");
    out.item = member(object, "item");
    out.place = member(object, "place");
    out.start = dayIn(object, "start");
    out.due = dayIn(object, "due");
    if (object.value(QLatin1String("daysLeft")).isDouble())
        out.daysLeft = object.value(QLatin1String("daysLeft")).toInt();
    out.sentence = member(object, "sentence");
    out.clause = member(object, "clause");
    out.law = member(object, "law");
    out.confidence = enumFromText<Confidence>(member(object, "confidence")).value_or(Confidence::Medium);
    out.facts = evidenceIn<OfferFact>(object, "facts");
    out.missing = member(object, "missing");
    out.question = member(object, "question");
    return out;
}

} // namespace

QByteArray offersJson(const Offered& offered)
{
    return composeJson([&](JsonWriter& out) {
        out.startObject();
        writeOptional(out, "on", offered.on.toString(Qt::ISODate));
        writeOptional(out, "book", offered.book);
        out.key("offers");
        out.startArray();
        for (const Proposal& one : offered.all)
            writeProposal(out, one);
        out.endArray();
        out.key("tags");
        out.startArray();
        for (const Tag& tag : offered.tags) {
            out.startObject();
            writeOptional(out, "key", tag.key);
            writeOptional(out, "name", tag.name);
            writeOptional(out, "grade", enumText(tag.grade));
            writeOptional(out, "class", enumText(tag.classOf));
            writeEvidence(out, "evidence", tag.evidence);
            writeOptional(out, "computedOn", isoDay(tag.computedOn));
            writeOptional(out, "expiresOn", isoDay(tag.expiresOn));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    });
}

Result<Offered> offersFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    Offered offered;
    offered.book = member(object, "book");
    offered.on = dateFrom(member(object, "on"));
    if (!document.isObject() || !offered.on.isValid())
        return Error { ErrorCode::CenterGarbage };
    for (const QJsonValue value : object.value(QLatin1String("offers")).toArray()) {
        auto proposal = proposalIn(value.toObject());
        if (!proposal)
            return Error { ErrorCode::CenterGarbage };
        offered.all.push_back(std::move(*proposal));
    }
    for (const QJsonValue value : object.value(QLatin1String("tags")).toArray()) {
        const QJsonObject tag = value.toObject();
        offered.tags.push_back({ member(tag, "key"), member(tag, "name"), enumFromText<TagGrade>(member(tag, "grade")).value_or(TagGrade::L2),
            enumFromText<FactClass>(member(tag, "class")).value_or(FactClass::Personal), evidenceIn<TagEvidence>(tag, "evidence"), dayIn(tag, "computedOn").value_or(QDate()), dayIn(tag, "expiresOn").value_or(QDate()) });
    }
    return offered;
}

Result<Offered> offersAtCenter(RecordReader& all, const Actor& actor, ResidentId id, RuleShelf& rules, QDate today, const WorkCalendar& calendar)
{
    AccessReader seen(all, actor, today, true);
    auto file = personFile(seen, id, actor, today, calendar);
    if (!file)
        return file.error();
    const auto whole = require<Resident>(all, id.uuid);
    if (!whole)
        return whole.error();
    file->who.lmpDate = whole->lmpDate;
    auto offered = offeredTo(all, *file, rules, today, calendar);
    if (offered && !actor.health)
        std::erase_if(offered->tags, [](const Tag& tag) { return tag.classOf == FactClass::Medical; });
    return offered;
}

Result<Offered> offersAtCenter(RecordReader& all, const Actor& actor, EnterpriseId id, RuleShelf& rules, QDate today, const WorkCalendar& calendar)
{
    AccessReader seen(all, actor, today, true);
    const auto file = firmFile(seen, id, actor, today, calendar);
    if (!file)
        return file.error();
    return offeredTo(all, *file, rules, today, calendar);
}

} // namespace huimin::sensing
