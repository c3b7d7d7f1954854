#pragma once
#include "models/base/numbers.h"

/// The verdicts of one kind each over a compact text (see compactNumber); what recognise and checkNumber are made of.
namespace huimin::numbershapes {

/// The characters that a plate can begin with.
inline constexpr char16_t plateProvinces[] = u"京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

bool digits(QStringView text, qsizetype length);
/// 17 digits and a digit or X.
bool personShape(QStringView text);
/// The date of eight digits; invalid where it cannot be or lies before 1800.
QDate dateOf(QStringView yyyymmdd);
bool isPermitRegion(QStringView region6);
/// Known pairs of department and category of a credit code.
bool isCreditCategory(QStringView pair);

Recognised citizenId(const QString& text, QDate today);
Recognised citizenId15(const QString& text, QDate today);
Recognised hmtPermit(const QString& text, QDate today);
Recognised foreignResidence(const QString& text, QDate today);
Recognised creditCode(const QString& text);
Recognised organisationCode(const QString& text);
Recognised registrationNo(const QString& text);
Recognised mobile(const QString& text);
Recognised plate(const QString& text);
Recognised division(const QString& text);
Recognised gridCell(const QString& text);
Recognised matterNo(const QString& text);

} // namespace huimin::numbershapes
