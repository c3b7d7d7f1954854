#pragma once
#include "models/commands/command.h"
#include "models/matters/catalogue.h"

/// Changes of the catalogue: versions are published, items are cancelled; nothing that was published changes otherwise.
namespace huimin {

/// PublishItem 发布事项, on the ServiceItem that it was made from, or on a new id for a new code: the next version as it shall be.
/// `version` is one more than the latest (ItemVersionChanged where somebody was faster), `effectiveOn` tomorrow at the earliest, any day
/// for a new code; id, revision, who and when are the center's.
struct PublishItemBody {
    ServiceItem item;
    bool operator==(const PublishItemBody&) const = default;
};
template <> const Schema& schemaOf<PublishItemBody>();

/// CancelItem 取消事项, on any version of it: from that day on nothing new is taken in; what is open goes on to its end.
struct CancelItemBody {
    QDate cancelledOn;
    std::optional<QString> reason;
    bool operator==(const CancelItemBody&) const = default;
};
template <> const Schema& schemaOf<CancelItemBody>();

/// ImportCatalogue 导入事项目录, on a ServiceItem of any id: see CatalogueImport. Gives back {"published","cancelled","unchanged","materials"}.
struct ImportCatalogueBody {
    std::optional<QDate> effectiveOn;
    std::vector<ServiceItem> items;
    std::vector<Material> materials;
    bool operator==(const ImportCatalogueBody&) const = default;
};
template <> const Schema& schemaOf<ImportCatalogueBody>();

Result<CommandOutcome> publishItem(const Command& command, CommandContext& context);
Result<CommandOutcome> cancelItem(const Command& command, CommandContext& context);
Result<CommandOutcome> importItems(const Command& command, CommandContext& context);

} // namespace huimin
