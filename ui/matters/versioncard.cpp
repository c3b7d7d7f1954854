#include "ui/matters/versioncard.h"
#include "models/matters/itemdifference.h"
#include "models/matters/itemversions.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/label.h"

namespace huimin::ui {
namespace {

struct VersionPair {
    std::optional<ServiceItem> pinned;
    std::optional<ServiceItem> present; ///< absent where the item is cancelled
    std::optional<QDate> cancelledOn;
    QHash<QString, Material> kinds;
};

Result<VersionPair> versionPair(RecordReader& records, const QString& code, int version, QDate today)
{
    const auto versions = versionsOf(records, code);
    if (!versions)
        return versions.error();
    VersionPair out;
    if (version >= 1 && version <= static_cast<int>(versions->size()))
        out.pinned = versions->at(static_cast<std::size_t>(version) - 1);
    if (const ServiceItem* present = versionInForce(*versions, code, today))
        out.present = *present;
    else if (const ServiceItem* last = governingVersion(*versions, code, today))
        out.cancelledOn = last->cancelledOn;
    auto materials = allOf<Material>(records);
    if (!materials)
        return materials.error();
    for (Material& material : *materials)
        out.kinds.insert(material.key, std::move(material));
    return out;
}

} // namespace

VersionCard::VersionCard(Desk& desk, const Matter& matter, QWidget* parent)
    : Card(tr("按第 %1 版办").arg(matter.itemVersion), parent)
{
    hide();
    const QDate today = desk.clock().today();
    whenAnswered(*this, desk.read<VersionPair>([code = matter.itemCode, version = matter.itemVersion, today](RecordReader& records) { return versionPair(records, code, version, today); }),
        [this](const Result<VersionPair>& pair) {
            if (!pair || !pair->pinned)
                return;
            QStringList lines;
            if (pair->cancelledOn)
                lines << tr("这个事项 %1 起取消了，这一件照常办完。").arg(pair->cancelledOn->toString(Qt::ISODate));
            if (pair->present) {
                const QString nothing = tr("没有");
                for (const ItemDifference& each : itemDifference(*pair->pinned, *pair->present, pair->kinds, Language::Program))
                    lines << tr("%1：这一件 %2，今天 %3").arg(each.label, each.before.isEmpty() ? nothing : each.before, each.after.isEmpty() ? nothing : each.after);
                if (!lines.isEmpty())
                    header()->setNote(tr("今天是第 %1 版").arg(pair->present->version));
            }
            if (lines.isEmpty())
                return;
            body()->addWidget(Label::wrapped(lines.join(QLatin1Char('\n')), Type::Small, Token::Text));
            setVisible(true);
        });
}

} // namespace huimin::ui
