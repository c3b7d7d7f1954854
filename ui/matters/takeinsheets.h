#pragma once
#include "models/itemmodels/takeincheck.h"
#include "ui/widgets/popup.h"

class QCheckBox;

namespace huimin::ui {

class FormField;

/// What is wrong with a paper that was brought: one of its review points by digit, or in words.
class DoubtSheet final : public Sheet {
    Q_OBJECT
public:
    DoubtSheet(QWidget& window, const TakeInPaper& paper);

Q_SIGNALS:
    /// Empty: nothing is wrong with it any more.
    void said(const QString& reason);

private:
    void finish();

    FormField* m_reason;
};

/// 容缺受理: by when each missing paper comes, and that the applicant promises it.
class PromiseSheet final : public Sheet {
    Q_OBJECT
public:
    PromiseSheet(QWidget& window, std::vector<LatePaper> late, QDate today);

Q_SIGNALS:
    void promised(const std::vector<huimin::PromisedMaterial>& papers);

private:
    void finish();

    const std::vector<LatePaper> m_late;
    const QDate m_today;
    QVector<FormField*> m_days;
    QCheckBox* m_told;
};

} // namespace huimin::ui
