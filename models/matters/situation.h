#pragma once
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"

/// What the answers to the situation questions (情形引导) of an item make of its materials (resources/catalogue/README.md).
namespace huimin {

/// The questions that are asked after these answers, in order: those without a condition, and those whose earlier question was
/// asked and answered so.
std::vector<const ItemQuestion*> askedQuestions(const ServiceItem& item, const std::vector<Answer>& answers);
/// The materials by key: all that may be needed, then changed by each question that is asked and answered, in the order of the
/// questions: it replaces, drops and adds. An answer to a question that is not asked is void.
QStringList situationMaterials(const ServiceItem& item, const std::vector<Answer>& answers);
/// 容缺: how many working days after acceptance this material may come; absent: it may not come later.
std::optional<int> mayComeLater(const ServiceItem& item, const QString& materialKey);

} // namespace huimin
