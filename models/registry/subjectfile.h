#pragma once
#include "models/commands/command.h"
#include "models/grid/fieldwork.h"
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"
#include "models/store/records.h"

/// What the pages of a person and of a firm show, gathered from the records in one go (off the GUI thread, by Desk::read).
namespace huimin {

/// One matter with what its row says beside its own fields.
struct FiledMatter {
    Matter matter;
    bool whole = true; ///< false: known only as a MatterBrief (another hall)
    QString departmentName {};
    int stoppedDays = 0; ///< working days that the promised clock stands already
    int workDay = 0; ///< which working day since it was accepted; 0: not accepted yet
    int daysLeft = 0; ///< working days to the promised day; negative after it
    int promisedDays = 0; ///< working days from acceptance to the promised day
    bool operator==(const FiledMatter&) const = default;
};

/// Something that happened between the subject and the offices.
struct FiledStep {
    enum class Kind { Matter, Reception, Check, Visit, Certificate };
    Kind kind = Kind::Matter;
    Instant at;
    QString what {}; ///< act key, method, outcome or certificate kind, by `kind`
    QString name {}; ///< of the item, where there is one
    QString who {};
    QUuid matter {};
    bool operator==(const FiledStep&) const = default;
};

/// What both kinds of subject have.
struct SubjectFile {
    std::vector<FiledMatter> open {}; ///< what is most urgent first
    std::vector<FiledMatter> done {}; ///< closed within a year, newest first
    std::vector<Certificate> certificates {};
    std::vector<Vehicle> vehicles {};
    std::vector<Bill> bills {};
    std::vector<FiledStep> steps {}; ///< newest first
    std::optional<GridCell> grid {};
    QStringList gridWorkers {}; ///< names
    std::optional<Reception> reception {}; ///< the subject's, open at the own window
    std::vector<Matter> mayServe {}; ///< open matters that may be named as a purpose
    std::vector<GridTask> tasks {}; ///< open tasks about the subject, for a grid worker
    bool outside = false; ///< what the center gave of somebody who is not held here: masked values
    bool operator==(const SubjectFile&) const = default;
};

struct PersonFile : SubjectFile {
    Resident who;
    std::optional<int> age {};
    bool child = false; ///< under 14: nearly everything is masked
    IdentityLevel level = IdentityLevel::None;
    std::optional<Household> household {};
    std::optional<Address> address {};
    std::optional<Building> building {};
    struct Member {
        Resident who;
        std::optional<int> age {};
        std::vector<QString> openItems {};
        bool operator==(const Member&) const = default;
    };
    std::vector<Member> members {}; ///< of the household, the head first
    struct Firm {
        Enterprise firm;
        RelationKind kind {};
        bool operator==(const Firm&) const = default;
    };
    std::vector<Firm> firms {};
    bool operator==(const PersonFile&) const = default;
};

struct FirmFile : SubjectFile {
    Enterprise firm;
    struct Person {
        Resident who;
        RelationKind kind {};
        std::optional<QString> scopeText {};
        std::optional<QDate> validTo {};
        IdentityLevel level = IdentityLevel::None;
        bool operator==(const Person&) const = default;
    };
    std::vector<Person> people {}; ///< the legal representative first
    bool operator==(const FirmFile&) const = default;
};

/// The matter with its days counted and its department named.
Result<FiledMatter> fileMatter(RecordReader& records, const Matter& matter, QDate today, const WorkCalendar& calendar);

/// NotFound where the desk does not hold the record.
Result<PersonFile> personFile(RecordReader& records, ResidentId id, const Actor& actor, QDate today, const WorkCalendar& calendar);
Result<FirmFile> firmFile(RecordReader& records, EnterpriseId id, const Actor& actor, QDate today, const WorkCalendar& calendar);

} // namespace huimin
