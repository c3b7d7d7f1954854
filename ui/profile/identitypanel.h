#pragma once
#include "models/commands/subjectcommands.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class Options;

/// Records that somebody's identity was checked at the window: digits choose how, Enter says that it passed.
class IdentityPanel final : public Sheet {
    Q_OBJECT
public:
    IdentityPanel(QWidget& window, const QString& name);
    void ask();

Q_SIGNALS:
    void given(const huimin::RecordIdentityCheckBody& body);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void give(CheckResult result);
    Options* m_options;
};

} // namespace huimin::ui
