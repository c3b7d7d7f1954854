#pragma once
#include "ui/papers/paperlayout.h"
#include <QHash>
#include <QStringList>

namespace huimin::ui {

/// Which printer prints which kind of paper, by the kind's number. A kind that is not named goes to the computer's default printer.
struct PrinterPlan {
    QHash<QString, QString> byKind {};
    /// Stands in the place of a printer's name: this kind is shown and saved, never printed.
    static QString none() { return QStringLiteral("-"); }
    bool operator==(const PrinterPlan&) const = default;
};

/// The queues of this computer's printing system, by name.
QStringList printerNames();
/// The printer of a kind: the one set for it, else the default one; empty where there is none or the kind is not to be printed.
QString printerFor(const PrinterPlan& plan, const QString& kind);

enum class PrintOutcome {
    Printed,
    NoPrinter, ///< none is set and there is no default one
    Gone, ///< the printer that is set is not there any more
    NotTaken ///< it is there and did not take the paper: off, stopped, the printing system away
};
/// Prints every page without asking anything.
PrintOutcome printPaper(const Paper& paper, const PaperLayout& layout, const QString& printer);

} // namespace huimin::ui
