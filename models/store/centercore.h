#pragma once
#include "models/base/time.h"
#include "models/search/card.h"
#include "models/store/centerkey.h"
#include "models/store/naturalkeys.h"
#include "models/store/records.h"
#include "models/store/scopetable.h"
#include "models/store/sealer.h"
#include "models/store/sqlconnection.h"
#include <functional>

/// What the parts of the center's store share on one connection. Inside models/store; programs use centerdatabase.h.
namespace huimin {

/// The search tokens and the card of a record (none for a type that is not searched). Called from several threads at once. The reader
/// gives what else belongs to the subject (the address of a dwelling).
using TokenSource = std::function<search::SearchEntry(const RecordText&, RecordReader&)>;

struct CenterOptions {
    QString url; ///< sqlite:PATH or postgresql://…
    CenterKey key;
    const Clock& clock;
    Random& random; ///< guarded by the database: may be a generator that is not safe over threads
    TokenSource tokens {}; ///< may be empty: nothing is found by search then
    bool stampsByItself = true; ///< false: the feed moves only by CenterConnection::stampNow (PostgreSQL; for tests and offline tools)
};

class CenterCore {
public:
    CenterCore(std::unique_ptr<SqlConnection> connection, const CenterOptions& options, Random& random)
        : sql(*connection), clock(options.clock), random(random), key(options.key), tokens(options.tokens), scopes(*connection),
          sealer(options.key.subkey("columns"), random), m_keyHash(options.key.subkey("keys")), m_connection(std::move(connection))
    {
    }
    SqlConnection& sql;
    const Clock& clock;
    Random& random;
    const CenterKey& key;
    const TokenSource& tokens;
    ScopeTable scopes;
    Sealer sealer;

    /// The keyed hash of a natural key, 16 bytes.
    QByteArray hashOf(const NaturalKey& natural) const
    {
        return hmacSha256(m_keyHash, QByteArray(natural.kind) + '|' + natural.value.toUtf8()).left(16);
    }

private:
    Secret m_keyHash;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace huimin
