#include "tests/city/citybook.h"
#include <QCryptographicHash>
#include <QtTest/QtTest>
#include <functional>

namespace huimin::test {

class CityBook::Reader final : public city::RecordSink {
public:
    explicit Reader(CityBook& book) : m_book(book), m_digest(QCryptographicHash::Sha256)
    {
        keep(book.departments);
        keep(book.halls);
        keep(book.windows);
        keep(book.staff);
        keep(book.materials);
        keep(book.items);
        keep(book.grids);
        keep(book.buildings);
        keep(book.addresses);
        keep(book.households);
        keep(book.residents);
        keep(book.enterprises);
        keep(book.relations);
        keep(book.checks);
        keep(book.certificates);
        keep(book.vehicles);
        keep(book.bills);
        keep(book.tickets);
        keep(book.receptions);
        keep(book.matters);
        keep(book.briefs);
        keep(book.matterMaterials);
        keep(book.matterEvents);
        keep(book.segments);
        keep(book.documents);
        keep(book.tasks);
        keep(book.visits);
        keep(book.gridEvents);
        keep(book.steps);
    }

    Status add(const RecordText& record) override
    {
        m_digest.addData(record.type);
        m_digest.addData(record.text);
        const auto taker = m_takers.find(record.type);
        if (taker == m_takers.end())
            return Error { ErrorCode::Internal, {}, {}, QStringLiteral("unknown record type") };
        if (std::find(m_book.typesInOrder.begin(), m_book.typesInOrder.end(), record.type) == m_book.typesInOrder.end())
            m_book.typesInOrder.push_back(record.type);
        return taker->second(record);
    }

    QByteArray digest() const { return m_digest.result().toHex(); }

private:
    template <typename T>
    void keep(std::vector<T>& list)
    {
        m_takers[schemaOf<T>().type] = [&list](const RecordText& record) -> Status {
            auto entity = fromJson<T>(record.text);
            if (!entity)
                return entity.error();
            if (entity->id.uuid != record.id || entity->rev != record.rev)
                return Error { ErrorCode::Internal, {}, {}, QStringLiteral("key and text differ") };
            list.push_back(std::move(*entity));
            return {};
        };
    }

    CityBook& m_book;
    QCryptographicHash m_digest;
    std::map<QByteArray, std::function<Status(const RecordText&)>> m_takers;
};

CityBook::CityBook(const city::CityOptions& options)
{
    Reader reader(*this);
    auto made = city::generateCity(options, reader);
    if (!made)
        qFatal("the city was not made: %s %s", qPrintable(errorName(made.error().code)), qPrintable(made.error().reason));
    summary = *made;
    digest = reader.digest();
    for (const Resident& entry : residents)
        m_residentById.insert(entry.id.uuid, &entry);
    for (const Household& entry : households)
        m_householdById.insert(entry.id.uuid, &entry);
    for (const Address& entry : addresses)
        m_addressById.insert(entry.id.uuid, &entry);
    for (const GridCell& entry : grids)
        m_gridById.insert(entry.id.uuid, &entry);
}

std::vector<const Resident*> CityBook::living() const
{
    std::vector<const Resident*> found;
    for (const Resident& entry : residents)
        if (entry.lifeStatus == LifeStatus::Alive)
            found.push_back(&entry);
    return found;
}

int CityBook::age(const Resident& entry) const
{
    int years = summary.day.year() - entry.birthDate.year();
    if (entry.birthDate.addYears(years) > summary.day)
        --years;
    return years;
}

const Resident* CityBook::resident(const QString& name, int years) const
{
    for (const Resident& entry : residents)
        if (entry.name == name && (years < 0 || age(entry) == years))
            return &entry;
    return nullptr;
}

const Enterprise* CityBook::enterprise(const QString& name) const
{
    for (const Enterprise& entry : enterprises)
        if (entry.name == name || entry.shortName == name)
            return &entry;
    return nullptr;
}

const Staff* CityBook::login(const QString& name) const
{
    for (const Staff& entry : staff)
        if (entry.loginName == name)
            return &entry;
    return nullptr;
}

const GridCell* CityBook::grid(const QString& code) const
{
    for (const GridCell& entry : grids)
        if (entry.code == code)
            return &entry;
    return nullptr;
}

const Address* CityBook::address(const Resident& entry) const
{
    const Household* home = household(entry);
    return home ? m_addressById.value(home->addressId.uuid) : nullptr;
}

const GridCell* CityBook::gridOf(const Resident& entry) const
{
    const Address* home = address(entry);
    return home ? m_gridById.value(home->gridId.uuid) : nullptr;
}

const CityBook& bigCity()
{
    static const CityBook book([] {
        city::CityOptions options;
        options.residents = 20'000;
        options.seed = 1;
        options.asOf = cityBookDay;
        return options;
    }());
    return book;
}

const CityBook& smallCity()
{
    static const CityBook book([] {
        city::CityOptions options;
        options.residents = 2'000;
        options.seed = 7;
        options.asOf = cityBookDay;
        return options;
    }());
    return book;
}

void addCityRows(bool days)
{
    QTest::addColumn<QString>("city");
    for (const char* name : { "20,000", "2,000" })
        QTest::newRow(name) << QString::fromLatin1(name);
    if (days) // a Monday, a Friday, a Saturday, before the long holidays, a leap day, and years without a published calendar
        for (const char* day : { "2026-11-23", "2026-11-27", "2026-11-28", "2026-09-30", "2026-02-13", "2024-02-29", "2026-12-31", "2027-03-01" })
            QTest::newRow(day) << QString::fromLatin1(day);
}

const CityBook& cityOfRow()
{
    QFETCH(QString, city);
    if (city == QLatin1String("20,000"))
        return bigCity();
    if (city == QLatin1String("2,000"))
        return smallCity();
    static std::map<QString, std::unique_ptr<CityBook>> books;
    auto& book = books[city];
    if (!book) {
        city::CityOptions options;
        options.residents = 500;
        options.seed = 3;
        options.asOf = QDate::fromString(city, Qt::ISODate);
        book = std::make_unique<CityBook>(options);
    }
    return *book;
}

} // namespace huimin::test
