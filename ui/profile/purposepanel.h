#pragma once
#include "models/registry/purpose.h"
#include "models/registry/subjectfile.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class FormField;
class Label;
class Options;

/// One purpose that can be named now, and how it is offered.
struct PurposeChoice {
    Purpose purpose;
    QString text;
};
/// The purposes that can be named now (namablePurposes), in words.
std::vector<PurposeChoice> purposeChoices(const Actor& actor, PurposeUse use, const SubjectFile& file);

/// Asks for a purpose before a number is shown or a person outside the own area is opened. Digits choose, Enter goes on.
class PurposePanel final : public Sheet {
    Q_OBJECT
public:
    struct Face {
        QString title {}; ///< 显示 张伟明 的证件号
        QString act {}; ///< 显示 60 秒
        QString afterwards {}; ///< what happens then: 显示 60 秒后自动盖上
    };
    PurposePanel(QWidget& window, const Face& face, std::vector<PurposeChoice> choices);
    /// Shows it, with the choice of that kind taken already where there is one.
    void ask(std::optional<PurposeKind> likely = {});
    /// What stands in the way, below the choices: the purpose was not accepted.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void given(const huimin::Purpose& purpose);

protected:
    /// Enter on the choices goes on at once.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void choose();
    void give();
    std::vector<PurposeChoice> m_choices;
    Options* m_options;
    FormField* m_reason;
    Label* m_problem;
};

} // namespace huimin::ui
