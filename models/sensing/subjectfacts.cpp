#include "models/sensing/subjectfacts.h"
#include "models/sensing/duration.h"
#include <algorithm>

namespace huimin::sensing {
namespace {

constexpr int ageOfMajority = 18, schoolFrom = 6, schoolTo = 15, elderFrom = 60;

FactOrigin registered(Instant at) { return { {}, at.us > 0 ? std::optional<QDate>(businessDate(at)) : std::nullopt }; }

template <typename T>
FactValue dateOrNone(const std::optional<T>& date) { return date ? FactValue(*date) : FactValue(std::monostate {}); }

void addPerson(KnownFacts& known, const Resident& who, QDate today)
{
    const FactOrigin origin = registered(who.updatedAt);
    const auto set = [&](const char* name, FactValue value) { known.set(QString::fromLatin1(name), std::move(value), origin); };
    if (who.birthDate.isValid()) {
        set("resident.birth_date", who.birthDate);
        set("resident.age", std::int64_t { wholeYears(who.birthDate, who.deathDate.value_or(today)) });
    }
    if (who.sex != Sex::Unknown)
        set("resident.sex", enumText(who.sex));
    set("resident.death_date", who.lifeStatus == LifeStatus::Dead && !who.deathDate ? FactValue(today) : dateOrNone(who.deathDate));
    if (who.hukouDivision && who.hukouDivision->size() >= 6)
        set("resident.hukou_region", who.hukouDivision->left(6));
    set("resident.residence_kind", enumText(who.residenceKind));
    set("resident.id_kind", enumText(who.idKind));
    if (who.maritalStatus != MaritalStatus::Unknown)
        set("resident.marital", enumText(who.maritalStatus));
    set("resident.education", enumText(who.education));
    set("resident.work", enumText(who.employment));
    if (who.residenceSince)
        set("resident.residence_since", *who.residenceSince);
    set("resident.relation_to_head", enumText(who.relationToHead));
    set("resident.disability_grade", who.disabilityGrade ? FactValue(std::int64_t { *who.disabilityGrade }) : FactValue(std::monostate {}));
    if (who.lmpDate)
        set("pregnancy.lmp_date", *who.lmpDate);
    if (!who.chronic.empty())
        set("resident.chronic", who.chronic);
}

bool isParentOf(const Resident& other, const Resident& who)
{
    using enum RelationToHead;
    const bool heads = other.relationToHead == Head || other.relationToHead == Spouse;
    return (who.relationToHead == Child && heads) || (who.relationToHead == Grandchild && other.relationToHead == Child)
        || ((who.relationToHead == Head || who.relationToHead == Spouse) && other.relationToHead == Parent);
}

QString memberWord(const Resident& other, const Resident& who)
{
    using enum RelationToHead;
    if (isParentOf(other, who))
        return other.sex == Sex::Female ? QStringLiteral("mother") : other.sex == Sex::Male ? QStringLiteral("father") : QStringLiteral("parent");
    if (isParentOf(who, other))
        return QStringLiteral("child");
    const bool heads = who.relationToHead == Head || who.relationToHead == Spouse;
    if (heads && (other.relationToHead == Head || other.relationToHead == Spouse))
        return QStringLiteral("spouse");
    if (heads && other.relationToHead == Grandchild)
        return QStringLiteral("grandchild");
    return QStringLiteral("other");
}

void addHousehold(KnownFacts& known, const PersonFile& file, const Resident& who, QDate today)
{
    if (!file.household)
        return;
    const FactOrigin origin = registered(file.household->updatedAt);
    std::vector<QString> words;
    std::vector<std::int64_t> ages;
    std::int64_t children = 0, schoolChildren = 0;
    for (const PersonFile::Member& member : file.members) {
        if (member.who.id == who.id || member.who.lifeStatus != LifeStatus::Alive)
            continue;
        words.push_back(memberWord(member.who, who));
        if (!member.who.birthDate.isValid())
            continue;
        ages.push_back(wholeYears(member.who.birthDate, today));
        const bool isMinorChild = words.back() == QLatin1String("child") && ages.back() < ageOfMajority;
        children += isMinorChild ? 1 : 0;
        schoolChildren += isMinorChild && ages.back() >= schoolFrom && ages.back() <= schoolTo ? 1 : 0;
    }
    known.set(QStringLiteral("household.children"), children, origin);
    known.set(QStringLiteral("household.school_children"), schoolChildren, origin);
    known.set(QStringLiteral("household.elders"), static_cast<std::int64_t>(std::count_if(ages.begin(), ages.end(), [](std::int64_t age) { return age >= elderFrom; })), origin);
    known.set(QStringLiteral("household.oldest"), ages.empty() ? FactValue(std::monostate {}) : FactValue(*std::max_element(ages.begin(), ages.end())), origin);
    known.set(QStringLiteral("household.youngest"), ages.empty() ? FactValue(std::monostate {}) : FactValue(*std::min_element(ages.begin(), ages.end())), origin);
    known.set(QStringLiteral("household.size"), static_cast<std::int64_t>(words.size() + 1), origin);
    known.set(QStringLiteral("household.members"), std::move(words), origin);
    known.set(QStringLiteral("household.ages"), std::move(ages), origin);
    known.set(QStringLiteral("household.tenure"), enumText(file.household->tenure), origin);
}

/// The last issued of each kind: older ones were replaced by it.
std::vector<const Certificate*> standing(const std::vector<Certificate>& all)
{
    std::vector<const Certificate*> last;
    for (const Certificate& one : all) {
        if (one.status == CertificateStatus::Lost || one.status == CertificateStatus::Cancelled)
            continue;
        const auto same = std::find_if(last.begin(), last.end(), [&](const Certificate* other) { return other->kind == one.kind && one.kind != CertificateKind::Other && one.kind != CertificateKind::PropertyTitle; });
        if (same == last.end())
            last.push_back(&one);
        else if ((*same)->issuedOn < one.issuedOn)
            *same = &one;
    }
    return last;
}

void addCertificates(SubjectFacts& subject, const std::vector<Certificate>& all, std::optional<QDate> birth, QDate today)
{
    std::vector<QString> held;
    for (const Certificate* one : standing(all)) {
        RecordFacts record { QStringLiteral("certificate"), one->id.uuid, {} };
        const FactOrigin origin { one->source, registered(one->checkedAt).asOf };
        const auto set = [&](const char* name, FactValue value) { record.known.set(QString::fromLatin1(name), std::move(value), origin); };
        set("certificate.kind", enumText(one->kind));
        if (one->issuedOn.isValid()) {
            set("certificate.issued", one->issuedOn);
            if (birth)
                set("certificate.age_at_issue", std::int64_t { wholeYears(*birth, one->issuedOn) });
        }
        set("certificate.expiry", dateOrNone(one->validTo));
        if (one->status == CertificateStatus::Valid && (!one->validTo || *one->validTo >= today))
            held.push_back(enumText(one->kind));
        subject.records.push_back(std::move(record));
    }
    subject.known.set(QStringLiteral("certificate.held"), std::move(held), {});
}

void addVehicles(SubjectFacts& subject, const std::vector<Vehicle>& all)
{
    for (const Vehicle& one : all) {
        RecordFacts record { QStringLiteral("vehicle"), one.id.uuid, {} };
        const FactOrigin origin = registered(one.updatedAt);
        const auto set = [&](const char* name, FactValue value) { record.known.set(QString::fromLatin1(name), std::move(value), origin); };
        if (one.firstRegisteredOn.isValid())
            set("vehicle.first_registered", one.firstRegisteredOn);
        set("vehicle.kind", one.category);
        set("vehicle.use", enumText(one.use));
        if (one.insuranceDue)
            set("vehicle.insured_until", *one.insuranceDue);
        subject.records.push_back(std::move(record));
    }
    subject.known.set(QStringLiteral("vehicle.count"), static_cast<std::int64_t>(all.size()), {});
}

void addBills(SubjectFacts& subject, const std::vector<Bill>& all)
{
    std::vector<QString> open;
    for (const Bill& one : all) {
        RecordFacts record { QStringLiteral("bill"), one.id.uuid, {} };
        const FactOrigin origin { one.source, registered(one.asOf).asOf };
        record.known.set(QStringLiteral("bill.kind"), enumText(one.kind), origin);
        record.known.set(QStringLiteral("bill.period"), one.period, origin);
        record.known.set(QStringLiteral("bill.state"), enumText(one.state), origin);
        if (one.state != BillState::Paid)
            open.push_back(enumText(one.kind));
        subject.records.push_back(std::move(record));
    }
    subject.known.set(QStringLiteral("bill.open"), std::move(open), {});
}

void addMatters(SubjectFacts& subject, const SubjectFile& file)
{
    std::vector<QString> open, handled;
    const auto add = [&](const FiledMatter& filed, std::vector<QString>& items) {
        const Matter& one = filed.matter;
        items.push_back(one.itemCode);
        subject.handled << one.itemCode;
        RecordFacts record { QStringLiteral("matter"), one.id.uuid, {} };
        const FactOrigin origin = registered(one.updatedAt);
        const auto set = [&](const char* name, FactValue value) { record.known.set(QString::fromLatin1(name), std::move(value), origin); };
        set("matter.item", one.itemCode);
        if (one.itemCode.size() >= 9)
            set("matter.item_type", one.itemCode.mid(7, 2));
        if (one.appliedAt.us > 0)
            set("matter.submitted", businessDate(one.appliedAt));
        if (one.receivedAt)
            set("matter.received", businessDate(*one.receivedAt));
        if (one.acceptedAt)
            set("matter.accepted", businessDate(*one.acceptedAt));
        if (one.decidedAt) {
            set("matter.decided", businessDate(*one.decidedAt));
            set("matter.completed", businessDate(*one.decidedAt));
        }
        if (one.result)
            set("matter.result", enumText(*one.result));
        subject.records.push_back(std::move(record));
    };
    for (const FiledMatter& filed : file.open)
        add(filed, open);
    for (const FiledMatter& filed : file.done)
        add(filed, handled);
    subject.known.set(QStringLiteral("matter.items_open"), std::move(open), {});
    subject.known.set(QStringLiteral("matter.items_handled"), std::move(handled), {});
}

} // namespace

void KnownFacts::set(const QString& name, FactValue value, const FactOrigin& origin)
{
    facts.set(name, std::move(value));
    origins.insert(name, origin);
}

SubjectFacts factsOf(const PersonFile& file, QDate today)
{
    SubjectFacts subject;
    subject.applies = QStringLiteral("resident");
    subject.id = file.who.id.uuid;
    subject.isOver = file.who.lifeStatus != LifeStatus::Alive;
    addPerson(subject.known, file.who, today);
    addHousehold(subject.known, file, file.who, today);
    subject.known.set(QStringLiteral("resident.identity_level"), enumText(file.level), {});
    std::vector<QString> roles;
    for (const PersonFile::Firm& firm : file.firms)
        roles.push_back(enumText(firm.kind));
    subject.known.set(QStringLiteral("resident.roles"), std::move(roles), {});
    addCertificates(subject, file.certificates, file.who.birthDate.isValid() ? std::optional<QDate>(file.who.birthDate) : std::nullopt, today);
    addVehicles(subject, file.vehicles);
    addBills(subject, file.bills);
    addMatters(subject, file);
    return subject;
}

SubjectFacts factsOfMember(const PersonFile& file, const Resident& member, QDate today)
{
    SubjectFacts subject;
    subject.applies = QStringLiteral("resident");
    subject.id = member.id.uuid;
    subject.isOver = member.lifeStatus != LifeStatus::Alive;
    addPerson(subject.known, member, today);
    addHousehold(subject.known, file, member, today);
    return subject;
}

SubjectFacts factsOf(const FirmFile& file, QDate today)
{
    SubjectFacts subject;
    subject.applies = QStringLiteral("enterprise");
    subject.id = file.firm.id.uuid;
    subject.isOver = file.firm.status == EnterpriseStatus::Cancelled || file.firm.status == EnterpriseStatus::Revoked;
    const FactOrigin origin = registered(file.firm.updatedAt);
    const auto set = [&](const char* name, FactValue value) { subject.known.set(QString::fromLatin1(name), std::move(value), origin); };
    if (file.firm.foundedOn.isValid()) {
        set("enterprise.founded", file.firm.foundedOn);
        set("enterprise.age", std::int64_t { wholeYears(file.firm.foundedOn, today) });
    }
    set("enterprise.kind", file.firm.kind);
    if (file.firm.type)
        set("enterprise.type", *file.firm.type);
    set("enterprise.state", enumText(file.firm.status));
    if (file.firm.industry) {
        set("enterprise.industry", *file.firm.industry);
        set("enterprise.sector", file.firm.industry->left(1));
    }
    if (file.firm.capital)
        set("enterprise.capital", file.firm.capital->fen);
    if (file.firm.insured)
        set("enterprise.insured", std::int64_t { *file.firm.insured });
    addCertificates(subject, file.certificates, std::nullopt, today);
    addVehicles(subject, file.vehicles);
    addBills(subject, file.bills);
    addMatters(subject, file);
    return subject;
}

} // namespace huimin::sensing
