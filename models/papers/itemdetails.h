#pragma once
#include "models/base/errortext.h"
#include <QStringList>
#include <optional>

/// What papers say of an item or a material beside its record: the law that it stands on, conditions, fees, the result, names in
/// English. Read from the shipped catalogue (item_details.json, materials.json, situations.json; resources/catalogue/README.md).
namespace huimin {

/// A text in both languages; English is empty where there is none.
struct PaperText {
    QString zh;
    QString en;
    /// In English the English one where there is one.
    const QString& in(Language language) const { return language == Language::English && !en.isEmpty() ? en : zh; }
};

struct ItemDetails {
    PaperText name;
    PaperText law; ///< the main one, without 《》
    std::vector<PaperText> conditions;
    PaperText result;
    QString fee(Language language) const;
    struct Fee {
        PaperText of;
        std::optional<int> fen; ///< absent: by the tariff
    };
    std::vector<Fee> fees;
    PaperText certificate; ///< empty where none is given
    bool supplementStops = false; ///< a supplement in review stops the clock
    QHash<QString, int> lateDays; ///< 容缺, by material
};

/// Nothing is known of an item that an office made itself: empty texts.
const ItemDetails& itemDetails(const QString& itemCode);

struct MaterialDetails {
    QString nameEn;
    QStringList pointsEn;
};
const MaterialDetails& materialDetails(const QString& key);

/// 听证 for hearing; the key itself where it is unknown.
PaperText procedureName(const QString& kind);
/// The words of a reason to suspend; empty where it is unknown.
PaperText suspendReason(const QString& key);

} // namespace huimin
