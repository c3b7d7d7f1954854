#pragma once
#include "models/papers/paper.h"
#include "models/sync/desk.h"
#include "ui/papers/printers.h"
#include <QObject>
#include <future>

namespace huimin::ui {

class PaperSheet;

/// Makes papers for the pages that ask for them, shows them, and records what was printed.
class PaperOffice final : public QObject {
    Q_OBJECT
public:
    /// `ownFolder`: the office's own templates; empty: the shipped ones alone.
    PaperOffice(Desk& desk, const QString& ownFolder);

    void setPlan(PrinterPlan plan) { m_plan = std::move(plan); }
    const PrinterPlan& plan() const { return m_plan; }
    const PaperTemplates& templates() const { return *m_templates.get(); }

    enum class Then { Show, Print };
    /// Makes the paper and shows it in a sheet over the window; `Print`: prints it at once, where there is a printer.
    void open(QWidget& window, PaperRequest request, Then then = Then::Show);
    /// The sheet that is handed over at the counter: acceptance and receipt in one, or the last document before that.
    void openReceipt(QWidget& window, MatterId matter, Then then = Then::Show);
    /// Alt+P: the papers that the matter has and may have.
    void choose(QWidget& window, MatterId matter);

Q_SIGNALS:
    void shown(huimin::ui::PaperSheet* sheet);
    /// Why a paper was not made or not recorded.
    void failed(const QString& sentence);

private:
    QFuture<Result<Paper>> made(const PaperRequest& request) const;
    void make(QWidget& window, const PaperRequest& request, Then then);
    void record(PaperSheet* sheet, const PaperRequest& request);
    void openChosen(QWidget& window, MatterId matter, const PaperChoice& choice, Language language);

    Desk& m_desk;
    std::shared_future<std::shared_ptr<const PaperTemplates>> m_templates; ///< read beside the start of the program
    PrinterPlan m_plan;
};

} // namespace huimin::ui
