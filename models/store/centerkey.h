#pragma once
#include "models/base/random.h"
#include "models/base/result.h"
#include "models/store/secret.h"
#include <memory>
#include <string_view>

namespace huimin {

/// The 32-byte key of a center, kept in a file of its own (0600) outside the database. One key each is derived from it by
/// HKDF-SHA-256 for sealed columns, search hashes, cursors and device keys. It protects a stolen dump, not a stolen server;
/// its loss loses the sealed numbers. All processes of a center share it.
class CenterKey {
public:
    static constexpr int size = 32;

    /// FileUnreadable where there is none, KeyFileWrong where it is not 32 bytes or readable by others than its owner.
    static Result<CenterKey> load(const QString& path);
    /// Draws a key and writes it; FileUnwritable, and never over an existing file.
    static Result<CenterKey> create(const QString& path, Random& random);
    /// The key of a generated city: follows from its seed, so everybody can know it. Carries a mark (isGenerated), by which a
    /// center refuses it beyond loopback.
    static CenterKey generated(std::uint64_t seed);
    static Result<CenterKey> fromBytes(QByteArrayView bytes);

    /// Writes the key to a new file with the rights 0600.
    Status save(const QString& path) const;
    bool isGenerated() const;
    /// The key for one use, by its name: "columns", "keys", "search", "cursor", "device", "check".
    Secret subkey(std::string_view use, std::size_t bytes = 32) const;
    /// For `key export` only.
    const Secret& bytes() const { return *m_bytes; }

private:
    explicit CenterKey(Secret bytes) : m_bytes(std::make_shared<const Secret>(std::move(bytes))) { }
    std::shared_ptr<const Secret> m_bytes;
};

} // namespace huimin
