#pragma once
#include "models/base/enumtext.h"
#include "models/base/result.h"
#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <map>
#include <vector>

namespace huimin::sensing {

/// By whose age of retirement: men, women in posts of management or technique, women in posts of workers.
enum class RetirementCategory { M60, F55, F50 };

/// The statutory day of retirement since 2025 (resources/rules/tables/retirement.csv, by the month of birth). The table is complete:
/// each month from the first row to the last stands once in each category; before the first the old age holds, after the last the cap.
class RetirementTable {
public:
    /// Fails as CsvTable does, and as Invalid with `line` and `what` = value, gap, twice.
    static Result<RetirementTable> parse(QByteArrayView csv);
    /// Nothing where the birth is none.
    std::optional<QDate> retiresOn(RetirementCategory category, QDate birth) const;
    /// The day of the age before 2025 (60, 55, 50).
    static QDate oldAgeOn(RetirementCategory category, QDate birth);

private:
    struct Months {
        int first = 0; ///< years · 12 + month − 1
        std::vector<int> delays;
    };
    std::map<RetirementCategory, Months> m_months;
};

/// A dose of the national immunisation programme: from an age, to be given before an age (resources/rules/tables/immunisation.csv).
struct Dose {
    QString id;
    QString vaccine;
    int number = 0;
    int fromMonths = 0;
    std::optional<int> beforeMonths;
};

/// The doses of one edition, in the order of the table. Invalid with `line` and `what` = value, twice, empty.
Result<std::vector<Dose>> parseDoses(QByteArrayView csv, const QString& edition);

/// What windows of the kind `table` look up.
struct Tables {
    RetirementTable retirement;
    std::vector<Dose> immunisation;
};

/// Those that both programs carry.
Result<Tables> shippedTables();

} // namespace huimin::sensing

namespace huimin {
template <>
struct EnumTexts<sensing::RetirementCategory> {
    static constexpr EnumText<sensing::RetirementCategory> list[] = { { sensing::RetirementCategory::M60, "M60" }, { sensing::RetirementCategory::F55, "F55" }, { sensing::RetirementCategory::F50, "F50" } };
};
} // namespace huimin
