#pragma once
#include "models/store/keyring.h"
#include "models/store/sealer.h"

namespace huimin {

/// The sealers of one thread: one context a key, made when it is first needed.
class DeskSealers {
public:
    DeskSealers(std::shared_ptr<const DeskKeys> keys, Random& random) : m_keys(std::move(keys)), m_random(random) { }

    /// Another set of keys: sealers of keys that are gone go too.
    void use(std::shared_ptr<const DeskKeys> keys);
    /// By the number of the key; null where it is not held.
    Sealer* home(int key);
    Sealer& user();

private:
    std::shared_ptr<const DeskKeys> m_keys;
    Random& m_random;
    std::unique_ptr<Sealer> m_user;
    std::map<int, std::unique_ptr<Sealer>> m_scopes;
};

} // namespace huimin
