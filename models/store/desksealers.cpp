#include "models/store/desksealers.h"

namespace huimin {

void DeskSealers::use(std::shared_ptr<const DeskKeys> keys)
{
    if (keys == m_keys)
        return;
    m_keys = std::move(keys);
    std::erase_if(m_scopes, [this](const auto& entry) { return !m_keys->scopes.contains(entry.first); });
}

Sealer* DeskSealers::home(int key)
{
    auto& sealer = m_scopes[key];
    if (!sealer) {
        const auto found = m_keys->scopes.find(key);
        if (found == m_keys->scopes.end()) {
            m_scopes.erase(key);
            return nullptr;
        }
        sealer = std::make_unique<Sealer>(found->second, m_random);
    }
    return sealer.get();
}

Sealer& DeskSealers::user()
{
    if (!m_user)
        m_user = std::make_unique<Sealer>(m_keys->user, m_random);
    return *m_user;
}

} // namespace huimin
