#pragma once
#include "ui/profile/subjectwords.h"
#include "ui/shell/actions.h"
#include "ui/widgets/row.h"
#include <QBoxLayout>

/// Parts that the pages of persons and firms are laid out from.
namespace huimin::ui {

/// The head: avatar, two lines, 放一放 and 收件 with their keys.
QWidget* subjectHead(QWidget* avatar, QLayout* line1, QLayout* line2, ActionCollection& actions);
/// Icon, what it is (`width` px, 0 = as wide as it is), detail or number, a day, a badge at the right.
Row* holdingRow(const QString& icon, QWidget* name, int width, const QString& detail, const QString& right,
    const subjectwords::Badge& badge, QWidget* detailPart = nullptr, Weight rightWeight = Weight::Normal);
/// Width of a text of 14 px in px at 100 %.
int textWidth(const QString& text);

} // namespace huimin::ui
