#include "models/store/naturalkeys.h"
#include "models/grid/gridevent.h"
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"
#include "models/matters/reception.h"
#include "models/registry/dwelling.h"
#include "models/registry/enterprise.h"
#include "models/registry/organisation.h"
#include "models/registry/resident.h"

namespace huimin {
namespace keyOf {
NaturalKey idNumber(const QString& number) { return { "idNumber", number.toUpper() }; }
NaturalKey creditCode(const QString& code) { return { "creditCode", code.toUpper() }; }
NaturalKey matterNumber(const QString& number) { return { "matter", number }; }
NaturalKey provisionalNumber(const QString& number) { return { "provisional", number.toUpper() }; }
NaturalKey eventNumber(const QString& number) { return { "event", number }; }
NaturalKey documentNumber(const QString& number) { return { "document", number }; }
NaturalKey loginName(const QString& name) { return { "loginName", name.toCaseFolded() }; }
NaturalKey staffNumber(const QString& number) { return { "staffNo", number }; }
NaturalKey gridCode(const QString& code) { return { "grid", code }; }
NaturalKey hallNumber(const QString& number) { return { "hall", number }; }
NaturalKey departmentCode(const QString& code) { return { "department", code }; }
NaturalKey itemVersion(const QString& itemCode, int version) { return { "item", itemCode + QLatin1Char('#') + QString::number(version) }; }
NaturalKey materialKey(const QString& key) { return { "material", key }; }
NaturalKey door(const GridCellId& grid, const QString& doorKey) { return { "door", grid.text() + QLatin1Char('.') + doorKey }; }
} // namespace keyOf

namespace {
using Keys = std::vector<NaturalKey>;

void keysOf(const Resident& r, Keys& keys)
{
    if (r.idNumber && !r.idNumber->isEmpty() && r.lifeStatus != LifeStatus::Dead)
        keys.push_back(keyOf::idNumber(*r.idNumber));
}
void keysOf(const Enterprise& e, Keys& keys) { keys.push_back(keyOf::creditCode(e.creditCode)); }
void keysOf(const Matter& m, Keys& keys)
{
    if (m.number)
        keys.push_back(keyOf::matterNumber(*m.number));
    if (m.provisional)
        keys.push_back(keyOf::provisionalNumber(*m.provisional));
}
void keysOf(const GridEvent& e, Keys& keys)
{
    if (e.number)
        keys.push_back(keyOf::eventNumber(*e.number));
    if (e.provisional)
        keys.push_back(keyOf::provisionalNumber(*e.provisional));
}
void keysOf(const Document& d, Keys& keys) { keys.push_back(keyOf::documentNumber(d.number)); }
void keysOf(const Staff& s, Keys& keys)
{
    keys.push_back(keyOf::loginName(s.loginName));
    keys.push_back(keyOf::staffNumber(s.staffNo));
}
void keysOf(const GridCell& g, Keys& keys) { keys.push_back(keyOf::gridCode(g.code)); }
void keysOf(const Hall& h, Keys& keys) { keys.push_back(keyOf::hallNumber(h.number)); }
void keysOf(const Department& d, Keys& keys) { keys.push_back(keyOf::departmentCode(d.code)); }
void keysOf(const ServiceItem& i, Keys& keys) { keys.push_back(keyOf::itemVersion(i.itemCode, i.version)); }
void keysOf(const Material& m, Keys& keys) { keys.push_back(keyOf::materialKey(m.key)); }
void keysOf(const Address& a, Keys& keys) { keys.push_back(keyOf::door(a.gridId, a.doorKey)); }
void keysOf(const ServiceWindow& w, Keys& keys) { keys.push_back({ "window", w.hallId.text() + QLatin1Char('.') + QString::number(w.number) }); }
void keysOf(const Ticket& t, Keys& keys)
{
    keys.push_back({ "ticket", t.hallId.text() + QLatin1Char('.') + t.day.toString(Qt::ISODate) + QLatin1Char('.') + t.number });
}

// A clerk serves one at a time.
void keysOf(const Reception& r, Keys& keys)
{
    if (!r.endedAt && !r.staffId.isNull())
        keys.push_back({ "openReception", r.staffId.text() });
}

template <typename T>
bool tryKeys(const Schema& schema, const void* entity, Keys& keys)
{
    if (&schema != &schemaOf<T>())
        return false;
    keysOf(*static_cast<const T*>(entity), keys);
    return true;
}
template <typename... T>
void anyKeys(const Schema& schema, const void* entity, Keys& keys) { (tryKeys<T>(schema, entity, keys) || ...); }
} // namespace

std::vector<NaturalKey> naturalKeys(const Schema& schema, const void* entity)
{
    Keys keys;
    anyKeys<Resident, Enterprise, Matter, GridEvent, Document, Staff, GridCell, Hall, Department, ServiceItem, Material, Address, ServiceWindow, Ticket, Reception>(
        schema, entity, keys);
    // An empty number is none.
    std::erase_if(keys, [](const NaturalKey& key) { return key.value.isEmpty() || key.value.endsWith(QLatin1Char('.')); });
    return keys;
}

} // namespace huimin
