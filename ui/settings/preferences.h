#pragma once
#include "ui/papers/printers.h"
#include "ui/widgets/tokens.h"
#include <QString>

namespace huimin::ui {

/// What one user of this computer has chosen; kept in the profile directory, holds nothing about anybody else.
struct Preferences {
    QString language = QStringLiteral("zh_CN"); ///< zh_CN or en
    Appearance appearance = Appearance::Light;
    double scale = 1.0; ///< 1.0 to 2.0
    PrinterPlan printers {};
    bool operator==(const Preferences&) const = default;
};

/// Reads `file`; what is missing or cannot be read is as by default.
Preferences readPreferences(const QString& file);
/// False where the file cannot be written.
bool writePreferences(const QString& file, const Preferences& preferences);

} // namespace huimin::ui
