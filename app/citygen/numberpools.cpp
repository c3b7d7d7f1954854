#include "app/citygen/numberpools.h"
#include "models/base/csv.h"
#include "models/base/numbers.h"
#include "models/base/regions.h"
#include <algorithm>

namespace huimin::city {
namespace {

constexpr int oldestAge = 115;
constexpr int ordersOfASex = 493; // 010 … 995 by parity: 996–999 mean another century in a 15-digit number
constexpr int nationPlaces = 300;

struct CodeWeight {
    const char* code;
    int weight;
};
struct EraSpec {
    int fromYear;
    std::vector<CodeWeight> codes;
};
/// The county codes of Xiamen by year of birth, the abolished 350202, 350204 (until 2003) and 350221 (until 1997) with them.
const std::vector<EraSpec>& eraSpecs()
{
    static const std::vector<EraSpec> specs = {
        { 0, { { "350202", 5 }, { "350203", 25 }, { "350204", 25 }, { "350205", 8 }, { "350211", 15 }, { "350221", 22 } } },
        { 1988, { { "350202", 3 }, { "350203", 22 }, { "350204", 22 }, { "350205", 8 }, { "350206", 14 }, { "350211", 11 }, { "350221", 20 } } },
        { 1997, { { "350202", 3 }, { "350203", 25 }, { "350204", 25 }, { "350205", 8 }, { "350206", 16 }, { "350211", 11 }, { "350212", 12 } } },
        { 2003, { { "350203", 36 }, { "350205", 14 }, { "350206", 25 }, { "350211", 14 }, { "350212", 11 } } },
        { 2004, { { "350203", 34 }, { "350205", 11 }, { "350206", 24 }, { "350211", 13 }, { "350212", 9 }, { "350213", 9 } } },
    };
    return specs;
}

/// Where those come from who moved to Xiamen.
constexpr CodeWeight migrantProvinces[] = { { "35", 46 }, { "36", 13 }, { "52", 6 }, { "51", 6 }, { "42", 5 }, { "41", 6 }, { "43", 4 },
    { "34", 4 }, { "50", 3 }, { "44", 2 }, { "45", 1 }, { "33", 1 }, { "61", 1 }, { "37", 1 }, { "53", 1 } };

constexpr char plateAlphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZ"; // no I, O
constexpr char plateMixed[] = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr char codeAlphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // GB 32100

QString digitText(std::uint64_t value, int digits) { return QStringLiteral("%1").arg(static_cast<qulonglong>(value), digits, 10, QLatin1Char('0')); }

enum PoolKind : std::size_t { MobilePool, PlatePool, SmallEnergyPool, LargeEnergyPool, CodePool, RegistrationPool, PassportPool, BankPool, AccountPool, PaperPool, BookPool, PoolCount };
constexpr std::uint64_t plateShapes[] = { 100'000, 240'000, 240'000, 240'000, 576'000 }; // 12345, A1234, 1A234, 12A34, AB123

QChar luhnDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return QLatin1Char(static_cast<char>('0' + (10 - sum % 10) % 10));
}

} // namespace

IdNumberPool::IdNumberPool(std::uint64_t seed, QDate day)
    : m_seed(seed), m_day(day), m_dice(seed, "numbers"), m_provinceDealer([] {
          std::vector<std::int64_t> weights;
          for (const CodeWeight& province : migrantProvinces)
              weights.push_back(province.weight);
          return weights;
      }()),
      m_permitDealer({ 3, 1, 6 }), m_abolishedShare(5, 100)
{
}

int IdNumberPool::addRegion(const QString& code)
{
    const auto known = m_index.constFind(code);
    if (known != m_index.constEnd())
        return *known;
    const auto index = static_cast<int>(m_regions.size());
    m_regions.push_back(code);
    m_index.insert(code, index);
    return index;
}

Result<IdNumberPool> IdNumberPool::load(std::uint64_t seed, QDate day)
{
    const auto table = CsvTable::read(QStringLiteral(":/huimin/divisions/gb2260.csv"));
    if (!table)
        return table.error();
    IdNumberPool pool(seed, day);
    for (const EraSpec& spec : eraSpecs()) {
        std::vector<int> regions;
        std::vector<std::int64_t> weights;
        for (const CodeWeight& code : spec.codes) {
            regions.push_back(pool.addRegion(QString::fromLatin1(code.code)));
            weights.push_back(code.weight);
        }
        pool.m_eras.push_back({ spec.fromYear, std::move(regions), Dealer(std::move(weights)) });
    }
    pool.m_provinces.resize(std::size(migrantProvinces));
    const auto level = table->column(u"level"), status = table->column(u"status");
    for (qsizetype row = 0; row < table->size(); ++row) {
        const QString code = table->at(row, 0);
        if (table->at(row, level) != QLatin1String("3") || code.startsWith(QLatin1String("3502")) || table->at(row, status) == QLatin1String("S"))
            continue;
        for (std::size_t i = 0; i < std::size(migrantProvinces); ++i)
            if (code.startsWith(QLatin1String(migrantProvinces[i].code))) {
                auto& province = pool.m_provinces[i];
                (table->at(row, status) == QLatin1String("H") ? province.abolished : province.counties).push_back(pool.addRegion(code));
            }
    }
    for (const char* code : { "810000", "820000", "830000" })
        pool.m_permitRegions.push_back(pool.addRegion(QString::fromLatin1(code)));
    pool.m_given.resize((pool.m_regions.size() + nationPlaces) * 2 * (oldestAge + 1), 0);
    return pool;
}

int IdNumberPool::localRegion(int age)
{
    // someone of that age was born in this year or the one before
    const int late = m_day.year() - age, early = late - 1;
    LocalEra* era = &m_eras.front();
    for (LocalEra& candidate : m_eras)
        if (candidate.fromYear <= early)
            era = &candidate;
    if (era->fromYear < 2003 && late >= 2003)
        era = &m_eras[3];
    return era->regions[era->dealer.deal(m_dice)];
}

int IdNumberPool::migrantRegion(int age)
{
    const Province& province = m_provinces[m_provinceDealer.deal(m_dice)];
    if (age >= 30 && !province.abolished.empty() && m_abolishedShare.due() > 0)
        return m_dice.pick(province.abolished);
    return m_dice.pick(province.counties);
}

int IdNumberPool::permitRegion() { return m_permitRegions[m_permitDealer.deal(m_dice)]; }

IdNumberPool::Slot IdNumberPool::next(std::size_t place, Sex sex, int age)
{
    const std::size_t half = sex == Sex::Female ? 1 : 0;
    const std::size_t cell = (place * 2 + half) * (oldestAge + 1) + static_cast<std::size_t>(std::clamp(age, 0, oldestAge));
    const MixedOrder order(365ULL * ordersOfASex, (m_seed ^ cell) * 0x9E3779B97F4A7C15ULL >> 32);
    const std::uint64_t slot = order.at(m_given[cell]++);
    // the 365 days on which someone of that age was born
    const QDate first = m_day.addYears(-age - 1).addDays(1);
    return { first.addDays(static_cast<qint64>(slot % 365)), 10 + static_cast<int>(slot / 365) * 2 + (half == 0 ? 1 : 0) };
}

BornNumber IdNumberPool::citizen(int region, Sex sex, int age)
{
    const Slot slot = next(static_cast<std::size_t>(region), sex, age);
    const QString& code = regionCode(region);
    return { slot.birth, makeCitizenId(code, slot.birth, slot.order), code, slot.order };
}

BornNumber IdNumberPool::foreigner(const QString& nationality, Sex sex, int age)
{
    const auto place = m_nationPlaces.constFind(nationality);
    const std::size_t index = place != m_nationPlaces.constEnd() ? *place : m_regions.size() + static_cast<std::size_t>(m_nationPlaces.size());
    m_nationPlaces.insert(nationality, index);
    const Slot slot = next(index, sex, age);
    const auto country = countryByAlpha3(nationality);
    const QString numeric = country ? country->numeric : QStringLiteral("000");
    return { slot.birth, makeForeignResidence(u"35", numeric, slot.birth, slot.order), QStringLiteral("35"), slot.order };
}

QDate IdNumberPool::birthDate(int age) { return m_day.addYears(-age - 1).addDays(1 + m_dice.between(0, 364)); }

Result<NumberPools> NumberPools::load(std::uint64_t seed)
{
    const auto table = CsvTable::read(QStringLiteral(":/huimin/divisions/mobile_prefixes.csv"));
    if (!table)
        return table.error();
    std::vector<QString> prefixes;
    for (qsizetype row = 0; row < table->size(); ++row)
        if (table->at(row, table->column(u"class")) == QLatin1String("mobile") && table->at(row, 0).size() == 3)
            prefixes.push_back(table->at(row, 0));
    return NumberPools(seed, std::move(prefixes));
}

NumberPools::NumberPools(std::uint64_t seed, std::vector<QString> prefixes) : m_prefixes(std::move(prefixes))
{
    std::uint64_t plates = 0;
    for (const std::uint64_t count : plateShapes)
        plates += count;
    const std::uint64_t sizes[PoolCount] = { m_prefixes.size() * 100'000'000, plates, 2 * 34 * 10'000, 2 * 100'000, 31ULL * 31 * 31 * 31 * 31 * 31,
        10'000'000, 90'000'000, 4'000'000'000, 1'000'000'000, 1'000'000'000, 1'000'000'000 };
    for (std::size_t i = 0; i < PoolCount; ++i)
        m_pools.push_back({ MixedOrder(sizes[i], seededHash(seed, "pool|" + QByteArray::number(static_cast<qulonglong>(i))) >> 32), 0 });
}

std::uint64_t NumberPools::next(std::size_t pool)
{
    Pool& p = m_pools[pool];
    return p.order.at(p.given++);
}

QString NumberPools::mobile()
{
    for (;;) {
        const std::uint64_t value = next(MobilePool);
        const QString number = m_prefixes[value / 100'000'000] + digitText(value % 100'000'000, 8);
        if (!number.startsWith(QLatin1String("1395000")))
            return number;
    }
}

QString NumberPools::plate(PlateKind kind)
{
    const QString start = QStringLiteral("闽D");
    if (kind == PlateKind::NewEnergySmall) {
        const std::uint64_t value = next(SmallEnergyPool);
        return start + QLatin1Char(value / 340'000 == 0 ? 'D' : 'F') + QLatin1Char(plateMixed[value / 10'000 % 34]) + digitText(value % 10'000, 4);
    }
    if (kind == PlateKind::NewEnergyLarge) {
        const std::uint64_t value = next(LargeEnergyPool);
        return start + digitText(value / 2, 5) + QLatin1Char(value % 2 == 0 ? 'D' : 'F');
    }
    std::uint64_t value = next(PlatePool);
    std::size_t shape = 0;
    while (value >= plateShapes[shape])
        value -= plateShapes[shape++];
    if (shape == 0)
        return start + digitText(value, 5);
    if (shape == 4)
        return start + QLatin1Char(plateAlphabet[value / 24'000]) + QLatin1Char(plateAlphabet[value / 1000 % 24]) + digitText(value % 1000, 3);
    QString serial = digitText(value % 10'000, 4);
    serial.insert(static_cast<qsizetype>(shape) - 1, QLatin1Char(plateAlphabet[value / 10'000]));
    return start + serial;
}

QString NumberPools::creditCode(const QString& category, const QString& region)
{
    for (;;) {
        std::uint64_t value = next(CodePool);
        QString body = QStringLiteral("MA");
        for (int i = 0; i < 6; ++i, value /= 31)
            body += QLatin1Char(codeAlphabet[value % 31]);
        if (body != QLatin1String("MA33F7HN")) // the cast's
            return makeCreditCode(category, region, body);
    }
}

QString NumberPools::registrationNo(const QString& authority, int group)
{
    return makeRegistrationNo(authority, QString::number(group) + digitText(next(RegistrationPool), 7));
}

QString NumberPools::passport() { return QLatin1Char('E') + digitText(10'000'000 + next(PassportPool) % 90'000'000, 8); }

QString NumberPools::bankAccount()
{
    const QString body = QStringLiteral("62284800") + digitText(next(BankPool), 10);
    return body + luhnDigit(body);
}

QString NumberPools::account(int digits) { return digitText(next(AccountPool), digits); }

QString NumberPools::paper(const QString& prefix, int digits) { return prefix + digitText(next(PaperPool), digits); }

QString NumberPools::hukouBook() { return digitText(next(BookPool), 9); }

} // namespace huimin::city
