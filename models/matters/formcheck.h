#pragma once
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"

/// Whether the form of an item is filled as the item asks, for the take-in page and for the commands alike.
/// A form is one JSON object: text, phone, idNumber, bankAccount, address, multiline and date (ISO) as strings, choice as the key
/// of its option, number as a number or as its digits with at most one decimal point, money as whole fen. An optional field may be absent,
/// null or "".
namespace huimin {

/// What is wrong, at paths "/KEY"; empty where the form passes. A form that is no object has one issue at "".
QList<FieldIssue> formIssues(const std::vector<FormFieldSpec>& form, const JsonText& filled, QDate today);
/// What is wrong with the answers to the item's situation questions, at paths "/N/question" and "/N/answer".
QList<FieldIssue> answerIssues(const std::vector<ItemQuestion>& questions, const std::vector<Answer>& answers);
/// The keys of the materials that the item asks for in this situation. Where nobody asked (from the web, from the grid) it is the
/// item's own list, which is that of the commonest situation.
QStringList neededMaterials(const ServiceItem& item, const std::vector<Answer>& answers);

} // namespace huimin
