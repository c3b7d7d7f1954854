#include "ui/profile/outsidefile.h"
#include "models/registry/profile.h"

namespace huimin::ui {
namespace {

/// The elements of an array, each read by its own field list; what cannot be read is left out.
template <typename Part> std::vector<Part> partsOf(JsonValue& array)
{
    std::vector<Part> parts;
    array.eachElement([&](JsonValue& element) {
        if (auto part = fromJson<Part>(element.raw(), Strictness::Tolerant))
            parts.push_back(std::move(*part));
        return true;
    });
    return parts;
}

FiledMatter filedOf(const ProfileMatter& given)
{
    Matter matter;
    matter.id = given.id;
    matter.number = given.number;
    matter.provisional = given.provisional;
    matter.itemCode = given.itemCode;
    matter.itemName = given.itemName;
    matter.stage = given.stage;
    matter.promisedDue = given.promisedDue;
    matter.appliedAt = given.appliedAt.value_or(Instant());
    matter.decidedAt = given.decidedAt;
    matter.updatedAt = given.decidedAt.value_or(matter.appliedAt);
    matter.result = given.result;
    switch (given.deadline) {
    case DeadlineState::None:
        matter.clock = ClockState::None;
        break;
    case DeadlineState::Stopped:
        matter.clock = ClockState::Stopped;
        break;
    case DeadlineState::Done:
        matter.clock = ClockState::Ended;
        break;
    case DeadlineState::Running:
    case DeadlineState::Soon:
    case DeadlineState::Late:
        matter.clock = ClockState::Running;
        break;
    }
    FiledMatter filed { std::move(matter) };
    filed.whole = !given.slim;
    filed.departmentName = given.place;
    filed.daysLeft = given.daysLeft;
    return filed;
}

std::vector<FiledMatter> filedMatters(JsonValue& array)
{
    std::vector<FiledMatter> out;
    for (const ProfileMatter& given : partsOf<ProfileMatter>(array))
        out.push_back(filedOf(given));
    return out;
}

void takeCertificates(JsonValue& array, SubjectFile& file)
{
    for (const ProfileCertificate& given : partsOf<ProfileCertificate>(array)) {
        Certificate certificate;
        certificate.id = given.id;
        certificate.kind = given.kind;
        certificate.number = given.number;
        certificate.issuerName = given.issuerName;
        certificate.validTo = given.validTo;
        certificate.status = given.status;
        certificate.detail = given.detail;
        file.certificates.push_back(std::move(certificate));
    }
}

void takeVehicles(JsonValue& array, SubjectFile& file)
{
    for (const ProfileVehicle& given : partsOf<ProfileVehicle>(array)) {
        Vehicle vehicle;
        vehicle.id = given.id;
        vehicle.plate = given.plate;
        vehicle.model = given.model;
        vehicle.inspectionDue = given.inspectionDue.value_or(QDate());
        vehicle.insuranceDue = given.insuranceDue;
        file.vehicles.push_back(std::move(vehicle));
    }
}

void takeBills(JsonValue& array, SubjectFile& file)
{
    for (const ProfileBill& given : partsOf<ProfileBill>(array)) {
        Bill bill;
        bill.id = given.id;
        bill.kind = given.kind;
        bill.account = given.account;
        bill.period = given.period;
        bill.amount = given.amount;
        bill.dueOn = given.dueOn.value_or(QDate());
        bill.state = given.state;
        bill.source = given.source;
        file.bills.push_back(std::move(bill));
    }
}

void takeSteps(JsonValue& array, SubjectFile& file)
{
    for (const ProfileStep& given : partsOf<ProfileStep>(array)) {
        FiledStep step { FiledStep::Kind::Matter, given.at, given.what, given.name, given.by, {} };
        if (given.kind == QLatin1String("IdentityCheck"))
            step.kind = FiledStep::Kind::Check;
        else if (given.kind == QLatin1String("Visit"))
            step.kind = FiledStep::Kind::Visit;
        else
            step.matter = given.record;
        file.steps.push_back(std::move(step));
    }
}

/// True where the member is one that both kinds of subject have.
bool takeCommon(std::string_view name, JsonValue& value, SubjectFile& file)
{
    if (name == "certificates")
        takeCertificates(value, file);
    else if (name == "vehicles")
        takeVehicles(value, file);
    else if (name == "bills")
        takeBills(value, file);
    else if (name == "pending")
        file.open = filedMatters(value);
    else if (name == "handled")
        file.done = filedMatters(value);
    else if (name == "timeline")
        takeSteps(value, file);
    else
        return false;
    return true;
}

} // namespace

Result<PersonFile> outsidePerson(const QByteArray& json)
{
    PersonFile file;
    file.outside = true;
    bool known = false;
    const Status read = readDocument(json, [&](JsonValue& document) -> std::optional<FieldIssue> {
        document.eachMember([&](std::string_view name, JsonValue& value) {
            if (name == "resident") {
                if (auto who = fromJson<Resident>(value.raw(), Strictness::Tolerant)) {
                    file.who = std::move(*who);
                    known = true;
                }
            } else if (name == "age") {
                if (const auto age = value.integer())
                    file.age = static_cast<int>(*age);
            } else if (name == "level") {
                file.level = enumFromText<IdentityLevel>(value.string().value_or(QString())).value_or(IdentityLevel::None);
            } else if (name == "members") {
                for (const ProfileMember& given : partsOf<ProfileMember>(value)) {
                    PersonFile::Member member;
                    member.who.id = given.id;
                    member.who.name = given.name;
                    member.who.sex = given.sex;
                    member.who.relationToHead = given.relation;
                    member.age = given.age;
                    file.members.push_back(std::move(member));
                }
            } else {
                takeCommon(name, value, file);
            }
            return true;
        });
        return {};
    });
    if (!read || !known)
        return Error { ErrorCode::CenterGarbage };
    file.child = file.age && *file.age < 14;
    return file;
}

Result<FirmFile> outsideFirm(const QByteArray& json)
{
    FirmFile file;
    file.outside = true;
    bool known = false;
    const Status read = readDocument(json, [&](JsonValue& document) -> std::optional<FieldIssue> {
        document.eachMember([&](std::string_view name, JsonValue& value) {
            if (name == "enterprise") {
                if (auto firm = fromJson<Enterprise>(value.raw(), Strictness::Tolerant)) {
                    file.firm = std::move(*firm);
                    known = true;
                }
            } else {
                takeCommon(name, value, file);
            }
            return true;
        });
        return {};
    });
    if (!read || !known)
        return Error { ErrorCode::CenterGarbage };
    return file;
}

} // namespace huimin::ui
