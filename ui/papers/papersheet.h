#pragma once
#include "ui/papers/printers.h"
#include "ui/widgets/popup.h"

class QVBoxLayout;

namespace huimin::ui {

/// Shows a paper as it will be printed. Ctrl+P prints it without asking anything on the printer that is set for its kind; where there
/// is none, or it is gone, the sheet says so and keeps the paper: it can be saved as a file (Ctrl+S).
class PaperSheet final : public Sheet {
    Q_OBJECT
public:
    PaperSheet(QWidget& window, Paper paper, const PrinterPlan& plan);
    /// Prints; false, and said in the sheet, where nothing was printed.
    bool print();
    /// Saves it as PDF; false, and said in the sheet, where that failed.
    bool saveTo(const QString& path);
    /// The paper as it is after it was recorded: what comes next is a reprint.
    void showPaper(Paper paper);
    const Paper& paper() const { return m_paper; }

Q_SIGNALS:
    /// The paper has left the program: on a printer or as a file.
    void issued();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPages();
    void showPrinter();
    void askWhere();

    Paper m_paper;
    std::unique_ptr<PaperLayout> m_layout;
    const PrinterPlan m_plan;
    QWidget* m_pages;
    QVBoxLayout* m_pageColumn;
    Button* m_print;
};

} // namespace huimin::ui
