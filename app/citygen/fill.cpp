#include "app/citygen/fill.h"
#include "app/citygen/dice.h"
#include "models/base/pinyin.h"
#include "models/search/tokens.h"
#include "models/store/accounts.h"
#include "models/store/bulkloader.h"
#include "models/store/counters.h"
#include "models/store/migrations.h"
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrent>
#include <algorithm>

namespace huimin::city {
namespace {

const QString seedWord = QStringLiteral("city.seed");
const QString residentsWord = QStringLiteral("city.residents");
const QString dayWord = QStringLiteral("city.day");

class LoaderSink final : public RecordSink {
public:
    explicit LoaderSink(BulkLoader& loader) : m_loader(loader) { }
    Status add(const RecordText& record) override { return m_loader.add(record); }

private:
    BulkLoader& m_loader;
};

/// The salt that the seed gave, as the source of a hash's randomness.
class FixedSalt final : public Random {
public:
    explicit FixedSalt(const QByteArray& salt) : m_salt(salt) { }
    void fill(unsigned char* bytes, std::size_t count) override
    {
        for (std::size_t i = 0; i < count; ++i)
            bytes[i] = static_cast<unsigned char>(m_salt[static_cast<qsizetype>(i % static_cast<std::size_t>(m_salt.size()))]);
    }

private:
    QByteArray m_salt;
};

search::TokenKey searchKeyOf(const CenterKey& key)
{
    search::TokenKey out {};
    const Secret secret = key.subkey("search", out.size());
    std::copy_n(secret.data(), out.size(), out.begin());
    return out;
}

/// Removes what was begun, unless it came to an end.
class Beginnings {
public:
    ~Beginnings()
    {
        for (const QString& path : m_paths)
            QFile::remove(path);
    }
    void add(const QString& path) { m_paths << path; }
    void keep() { m_paths.clear(); }

private:
    QStringList m_paths;
};

/// The key file holds the city's key afterwards; a new one is removed again where the city fails.
Status placeKey(const CenterKey& key, const QString& path, Beginnings& begun)
{
    if (!QFileInfo::exists(path)) {
        HUIMIN_TRY(key.save(path));
        begun.add(path);
        return {};
    }
    const auto there = CenterKey::load(path);
    if (!there)
        return there.error();
    if (!there->bytes().sameAs(key.bytes()))
        return Error { ErrorCode::KeyFileWrong, { { QStringLiteral("file"), path } }, {}, QStringLiteral("the key file holds the key of another center") };
    return {};
}

/// Hashes the passwords of the demonstration beside the making of the city: each takes its time on purpose, and memory, so two at
/// a time.
class Passwords {
public:
    struct Kept {
        StaffId staff;
        QString text; ///< empty: it failed
    };

    explicit Passwords(const ScryptCost& cost) : m_cost(cost) { m_pool.setMaxThreadCount(2); }
    void begin(const std::vector<DemonstrationAccount>& accounts)
    {
        for (const DemonstrationAccount& account : accounts)
            m_kept.push_back(QtConcurrent::run(&m_pool, [account, cost = m_cost] {
                FixedSalt salt(account.salt);
                const auto text = hashPassword(QString::fromLatin1(demonstrationPassword), salt, cost);
                return Kept { account.staff, text ? *text : QString() };
            }));
    }
    Status store(Accounts accounts, Instant at)
    {
        for (QFuture<Kept>& future : m_kept) {
            const Kept kept = future.result();
            if (kept.text.isEmpty())
                return Error { ErrorCode::Internal, {}, {}, QStringLiteral("a password was not hashed") };
            HUIMIN_TRY(accounts.keepPassword(kept.staff, kept.text, at, true));
        }
        return {};
    }

private:
    ScryptCost m_cost;
    QThreadPool m_pool;
    std::vector<QFuture<Kept>> m_kept;
};

} // namespace

QString keyFileOf(const FillOptions& options)
{
    if (!options.keyFile.isEmpty())
        return options.keyFile;
    if (options.to.startsWith(QLatin1String("sqlite:")))
        return QFileInfo(options.to.mid(7)).absolutePath() + QStringLiteral("/center.key");
    return QStringLiteral("/var/lib/huimin-center/center.key");
}

Result<CitySummary> fillCenter(const FillOptions& options, const Clock& clock, Random& random, const std::function<void(int, int)>& progress)
{
    const auto url = DatabaseUrl::parse(options.to);
    if (!url)
        return url.error();
    const CenterKey key = CenterKey::generated(options.city.seed);
    Beginnings begun;
    if (url->dialect == Dialect::Sqlite && !QFileInfo::exists(url->path))
        for (const char* end : { "", "-wal", "-shm" })
            begun.add(url->path + QLatin1String(end));
    HUIMIN_TRY(placeKey(key, keyFileOf(options), begun));

    const Pinyin pinyin;
    const search::TokenKey searchKey = searchKeyOf(key);
    auto database = CenterDatabase::open({ options.to, key, clock, random,
        [searchKey, &pinyin](const RecordText& record, RecordReader& records) { return search::entryOf(searchKey, pinyin, record, records); } });
    if (!database)
        return database.error();
    auto loader = BulkLoader::begin(**database);
    if (!loader)
        return loader.error();
    LoaderSink sink(**loader);
    Passwords passwords(options.cost);
    const auto summary = generateCity(options.city, sink, { progress, [&](const std::vector<DemonstrationAccount>& accounts) { passwords.begin(accounts); } });
    if (!summary)
        return summary.error();
    HUIMIN_TRY(passwords.store(Accounts((*loader)->core()), businessInstant(summary->day, QTime(0, 0))));
    Counters counters((*loader)->core());
    for (const MatterCounter& last : summary->counters) {
        const auto name = Counters::ofMatters(last.hallNumber, last.year);
        HUIMIN_TRY(counters.raiseTo(name.kind, name.name, last.last));
    }
    for (const TicketCounter& last : summary->tickets) {
        const auto name = Counters::ofTickets(last.hallNumber, summary->day, last.queue);
        HUIMIN_TRY(counters.raiseTo(name.kind, name.name, last.last));
    }
    SqlConnection& sql = (*loader)->core().sql;
    HUIMIN_TRY(setMetaValue(sql, seedWord, QString::number(static_cast<qulonglong>(options.city.seed))));
    HUIMIN_TRY(setMetaValue(sql, residentsWord, QString::number(summary->residents)));
    HUIMIN_TRY(setMetaValue(sql, dayWord, summary->day.toString(Qt::ISODate)));
    HUIMIN_TRY((*loader)->finish());
    begun.keep();
    return *summary;
}

Result<CityDescription> describeCity(const QString& to)
{
    const auto url = DatabaseUrl::parse(to);
    if (!url)
        return url.error();
    if (url->dialect == Dialect::Sqlite && !QFileInfo::exists(url->path))
        return Error { ErrorCode::FileUnreadable, { { QStringLiteral("file"), url->path } } };
    auto sql = SqlConnection::open(*url);
    if (!sql)
        return sql.error();
    const auto schema = schemaOfDatabase(**sql);
    if (!schema)
        return schema.error();
    if (*schema == 0)
        return Error { ErrorCode::NotFound };
    const auto seed = metaValue(**sql, seedWord), residents = metaValue(**sql, residentsWord), day = metaValue(**sql, dayWord);
    for (const auto* value : { &seed, &residents, &day })
        if (!*value)
            return value->error();
    if (!*seed || !*residents || !*day)
        return Error { ErrorCode::NotFound };
    return CityDescription { (*seed)->toULongLong(), (*residents)->toInt(), QDate::fromString(**day, Qt::ISODate) };
}

} // namespace huimin::city
