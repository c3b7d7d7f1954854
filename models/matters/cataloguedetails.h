#pragma once
#include "models/matters/catalogueload.h"
#include <QJsonObject>

/// What item_details.json and situations.json add to an item. FileUnreadable with the reason for the log where a part is missing
/// or names something that is not there.
namespace huimin {

Status readItemDetails(const QJsonObject& root, ServiceItem& item);
/// `situation` is empty where the item asks no questions.
Status readItemQuestions(const QJsonObject& situation, const Catalogue& catalogue, ServiceItem& item);

} // namespace huimin
