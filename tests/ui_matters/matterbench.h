#pragma once
#include "tests/support/matterfixture.h"
#include "tests/support/memorydesk.h"
#include "tests/support/pagehost.h"
#include "ui/matters/actsheets.h"
#include "ui/matters/matterpage.h"
#include "ui/widgets/options.h"
#include <QCheckBox>

namespace huimin::test {

/// The page of one matter of the small town, driven by keys by whoever sits there.
class MatterBench : public PageHost {
public:
    MatterAtRest of;
    MemoryDesk desk;
    ui::MatterPage* page = nullptr;

    /// 2026-11-24 10:42.
    void rest(const QString& stage, const ServiceItem& item)
    {
        of.rest(stage, item);
        desk.space = of.town.records;
    }
    /// Another person sits down and opens the matter.
    void sit(const Actor& who)
    {
        desk.who = who;
        shell->pages().clear();
        page = new ui::MatterPage(desk, actions, MatterId(of.id));
        QObject::connect(page, &ui::MatterPage::acted, page, [this](const QString& fact, const QString& detail) { told = fact + detail; });
        open(page);
    }
    QString told;
    Matter now() { return desk.space.get<Matter>(of.id); }
    template <typename T> std::vector<T> parts() { return desk.space.of<T>(of.id); }
    std::vector<ApprovalRequest> pending()
    {
        auto all = parts<ApprovalRequest>();
        std::erase_if(all, [](const ApprovalRequest& request) { return request.state != ApprovalState::Pending; });
        return all;
    }

    /// The list of acts, and the key that stands at this one.
    QString keyOfAct(const QString& name)
    {
        const auto* sheet = visible<ui::ActListSheet>();
        if (!sheet)
            return {};
        for (const auto* row : sheet->findChildren<ui::Row*>())
            if (row->isVisible() && row->accessibleName().startsWith(name))
                return row->digit();
        return {};
    }
    /// Ctrl+Enter, then its key: the form of the act stands.
    bool choose(const char* act)
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        settle();
        const QString at = keyOfAct(matterStates().act(QString::fromLatin1(act))->name);
        if (at.isEmpty()) {
            qWarning("%s is not offered: %s", act, qPrintable(visible<ui::ActListSheet>() ? texts(*visible<ui::ActListSheet>()).join(QLatin1Char('|')) : QStringLiteral("no list")));
            return false;
        }
        QTest::keyClicks(QApplication::focusWidget(), at.toLower());
        settle();
        return visible<ui::ActSheet>();
    }
    /// Types into the field of that label on the sheet.
    bool fill(const QString& label, const QString& text)
    {
        auto* sheet = visible<ui::ActSheet>();
        if (!sheet)
            return false;
        for (auto* field : sheet->findChildren<ui::FormField*>())
            if (field->label() == label) {
                field->control()->setFocus();
                key(Qt::Key_A, Qt::ControlModifier);
                type(text);
                return true;
            }
        for (auto* options : sheet->findChildren<ui::Options*>())
            if (options->spokenName().startsWith(label)) {
                options->setFocus();
                type(text);
                return true;
            }
        for (auto* box : sheet->findChildren<QCheckBox*>())
            if (box->text() == label) {
                box->setFocus();
                key(Qt::Key_Space);
                return box->isChecked();
            }
        return false;
    }
    /// Ctrl+Enter on the sheet; true when it has closed.
    bool give()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        settle();
        return !visible<ui::ActSheet>();
    }
};

} // namespace huimin::test
