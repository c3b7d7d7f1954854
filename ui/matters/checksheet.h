#pragma once
#include "models/itemmodels/takeincheck.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class RowList;

/// F9 on the take-in page: everything that is wrong at once, each with why, how it can be put right and the key to go there; below,
/// what can be done about it now.
class CheckSheet final : public Sheet {
    Q_OBJECT
public:
    /// What can be made of it: the sheet for the applicant always can.
    struct Offer {
        bool notice = false; ///< only papers are wrong: they can be received, and asked for
        bool promise = false; ///< all that is missing may come later
        int fine = 0; ///< fields and papers that are in order
    };
    CheckSheet(QWidget& window, const std::vector<TakeInProblem>& problems, const Offer& offer);

Q_SIGNALS:
    /// Go there.
    void chosen(const QString& path);
    /// 一次性告知单: what to bring, nothing is received.
    void sheetRequested();
    /// 补正材料通知书: the papers are received, the rest is asked for.
    void noticeRequested();
    /// 容缺受理.
    void promiseRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Act {
        QString key;
        void (CheckSheet::*asked)();
    };
    void offerAct(const QString& text, const Act& act, const QString& icon);
    void ask(const Act& act);

    QVector<Act> m_acts;
};

} // namespace huimin::ui
