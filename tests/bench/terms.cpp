#include "tests/bench/terms.h"
#include "models/base/divisions.h"
#include "models/base/pinyin.h"
#include "models/matters/matter.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/holdings.h"
#include "models/registry/resident.h"

namespace huimin::bench {
namespace {
constexpr std::size_t samples = 60;

class Book {
public:
    void add(const char* kind, const QString& text)
    {
        if (text.isEmpty())
            return;
        const QString name = QString::fromLatin1(kind);
        for (TermKind& known : kinds)
            if (known.kind == name) {
                known.texts << text;
                return;
            }
        kinds.push_back({ name, { text } });
    }
    std::vector<TermKind> kinds;
};

template <typename T>
Result<std::vector<T>> spread(RecordReader& records)
{
    auto all = records.all(schemaOf<T>().type);
    if (!all)
        return all.error();
    std::vector<T> out;
    const std::size_t step = std::max<std::size_t>(1, all->size() / samples);
    for (std::size_t i = step / 2; i < all->size() && out.size() < samples; i += step) {
        auto entity = decode<T>((*all)[i]);
        if (!entity)
            return entity.error();
        out.push_back(std::move(*entity));
    }
    return out;
}

Status addResident(Book& book, const Resident& resident, RecordReader& records, const Pinyin& pinyin)
{
    const QString& name = resident.name;
    const QString year = QString::number(resident.birthDate.year());
    book.add("name", name);
    book.add("name.two", name.right(2));
    book.add("name.one", name.left(1));
    const auto readings = pinyin.ofName(name);
    if (!readings.isEmpty() && readings.front().syllables.size() >= 2) {
        const QStringList syllables = readings.front().syllables;
        book.add("pinyin", syllables.join(QString()));
        book.add("pinyin.begun", syllables.first() + syllables.at(1).left(1));
        book.add("pinyin.letter", syllables.first().left(1));
        book.add("pinyin.two", syllables.first().left(2));
        QString initials;
        for (const QString& syllable : syllables)
            initials += syllable.left(1);
        book.add("initials", initials);
        book.add("initials.two", initials.left(2));
        book.add("initials year", initials + QLatin1Char(' ') + year);
    }
    if (resident.idNumber) {
        book.add("id", *resident.idNumber);
        book.add("id.begun", resident.idNumber->left(10));
        book.add("id.district", resident.idNumber->left(6));
        book.add("id.last", resident.idNumber->right(4));
        book.add("surname id.last", name.left(1) + QLatin1Char(' ') + resident.idNumber->right(4));
    }
    if (resident.phone) {
        book.add("phone", *resident.phone);
        book.add("phone.last", resident.phone->right(4));
        book.add("surname phone.last", name.left(1) + QLatin1Char(' ') + resident.phone->right(4));
    }
    book.add("surname year", name.left(1) + QLatin1Char(' ') + year);
    const auto household = load<Household>(records, resident.householdId.uuid);
    if (!household || !*household)
        return household ? Status() : Status(household.error());
    const auto address = load<Address>(records, (*household)->addressId.uuid);
    if (!address || !*address)
        return address ? Status() : Status(address.error());
    const Address& home = **address;
    const QString road = home.road + home.lane.value_or(QString());
    const QString house = home.doorKey.section(QLatin1Char('.'), 0, 0);
    book.add("address", road);
    book.add("address house", road + QLatin1Char(' ') + house);
    book.add("address.house", road + house + QStringLiteral("号"));
    book.add("door", home.doorKey);
    book.add("name address", name.left(1) + QLatin1Char(' ') + road);
    if (const Division* street = shippedDivisions().find(home.division.left(9) + QStringLiteral("000")))
        book.add("name street", name.left(1) + QLatin1Char(' ') + street->shortName);
    return {};
}
} // namespace

Result<Terms> termsOf(RecordReader& records, const Pinyin& pinyin)
{
    Terms terms;
    Book book;
    const auto residents = spread<Resident>(records);
    if (!residents)
        return residents.error();
    for (const Resident& resident : *residents) {
        terms.residents.push_back(resident.id.uuid);
        HUIMIN_TRY(addResident(book, resident, records, pinyin));
    }
    const auto enterprises = spread<Enterprise>(records);
    if (!enterprises)
        return enterprises.error();
    for (const Enterprise& enterprise : *enterprises) {
        book.add("firm", enterprise.name);
        book.add("firm.part", enterprise.name.mid(3, 3));
        book.add("firm.short", enterprise.shortName.value_or(QString()));
        book.add("credit code", enterprise.creditCode);
    }
    const auto vehicles = spread<Vehicle>(records);
    if (!vehicles)
        return vehicles.error();
    for (const Vehicle& vehicle : *vehicles)
        book.add("plate", vehicle.plate);
    const auto matters = spread<Matter>(records);
    if (!matters)
        return matters.error();
    for (const Matter& matter : *matters)
        book.add("matter", matter.number.value_or(QString()));
    terms.kinds = std::move(book.kinds);
    return terms;
}

QByteArray termsText(const Terms& terms)
{
    QByteArray out;
    for (const QUuid& id : terms.residents)
        out += "resident\t" + id.toByteArray(QUuid::WithoutBraces) + '\n';
    for (const TermKind& kind : terms.kinds)
        for (const QString& text : kind.texts)
            out += "term\t" + kind.kind.toUtf8() + '\t' + text.toUtf8() + '\n';
    return out;
}

Terms termsFromText(const QByteArray& text)
{
    Terms terms;
    for (const QByteArray& line : text.split('\n')) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() == 2)
            terms.residents.push_back(QUuid(QString::fromLatin1(parts[1])));
        if (parts.size() != 3)
            continue;
        const QString kind = QString::fromUtf8(parts[1]);
        if (terms.kinds.empty() || terms.kinds.back().kind != kind)
            terms.kinds.push_back({ kind, {} });
        terms.kinds.back().texts << QString::fromUtf8(parts[2]);
    }
    return terms;
}

} // namespace huimin::bench
