#pragma once
#include "models/base/random.h"
#include "models/store/durablefile.h"
#include "models/store/keyderivation.h"
#include <map>
#include <memory>

namespace huimin {

/// The keys of one desk user, in memory while the replica is open. Shared by the threads that open rows; never changed, a new set
/// takes its place.
struct DeskKeys {
    Secret user; ///< seals what is only this user's: outbox, answers, drafts, conflicts
    std::map<int, Secret> scopes; ///< by their number, one a held scope: seals the rows whose home it is
};

/// The files `keys` and `keys.1` of a profile, two copies of the same: the user key, wrapped by the password (scrypt) and by the
/// device key that the center gives at sign-in, and the ring of scope keys sealed under the user key. Keys never stand in SQLite,
/// where a deleted row lives on in free pages. A copy that is damaged or older is mended from the other.
class KeyRing {
public:
    static bool exists(const QString& directory);

    /// A new user key and an empty ring. Never over existing files: BadArgument.
    static Result<std::unique_ptr<KeyRing>> create(const QString& directory, const Secret& password, const Secret& deviceKey, const ScryptCost& cost,
        Random& random, WriteStep step = {});
    /// BadCredentials where the password is another one, KeysDamaged where neither copy can be read, FileUnreadable where there is none.
    static Result<std::unique_ptr<KeyRing>> openByPassword(const QString& directory, const Secret& password, Random& random, WriteStep step = {});
    /// For a password that was reset: the center's device key opens as well. The same errors.
    static Result<std::unique_ptr<KeyRing>> openByDevice(const QString& directory, const Secret& deviceKey, Random& random, WriteStep step = {});

    /// Wraps the user key anew, where the password or the device key is another one now.
    Status wrap(const Secret& password, const Secret& deviceKey, const ScryptCost& cost);

    /// Whether the device key opens it too; after the center lost its own key it does not.
    bool opensFor(const Secret& deviceKey) const;

    /// Draws the keys of these numbers that are not there; on disk when it returns.
    Status add(const std::vector<int>& keys);
    /// Takes keys out of both copies, in the order that leaves no copy with them after a crash and a repeated call.
    Status destroy(const std::vector<int>& keys);

    std::shared_ptr<const DeskKeys> keys() const { return m_keys; }

private:
    struct File;
    KeyRing(QString directory, Random& random, WriteStep step) : m_directory(std::move(directory)), m_random(random), m_step(std::move(step)) { }
    static Result<std::unique_ptr<KeyRing>> open(const QString& directory, const Secret& opener, bool byPassword, Random& random, WriteStep step);
    static Result<File> load(const QString& directory);
    Status save();
    QByteArray sealedRing() const;
    Status openRing(const QByteArray& sealed);

    QString m_directory;
    Random& m_random;
    WriteStep m_step;
    std::int64_t m_version = 0;
    ScryptCost m_cost;
    QByteArray m_salt;
    QByteArray m_byPassword;
    QByteArray m_byDevice;
    std::shared_ptr<const DeskKeys> m_keys;
};

} // namespace huimin
