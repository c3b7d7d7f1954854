#pragma once
#include "tests/support/memorydesk.h"
#include "tests/support/pagehost.h"
#include "tests/support/smalltown.h"
#include "ui/matters/takeinpage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/options.h"

namespace huimin::test {

/// The take-in page of one item for 张伟明, driven by keys.
class TakeInBench : public PageHost {
public:
    SmallTown town;
    MemoryDesk desk;
    ui::TakeInPage* page = nullptr;

    ~TakeInBench() { shell.reset(); } // the page keeps its draft as it goes, in the desk that is still here

    void sit(const char* item)
    {
        desk.space = town.records;
        desk.who = town.clerk;
        show(item);
    }
    void show(const char* item)
    {
        shell->pages().clear();
        page = new ui::TakeInPage(desk, actions, { QStringLiteral("Resident"), town.zhang.id.uuid }, QString::fromLatin1(item));
        open(page);
    }
    ui::Options* question(const QString& start)
    {
        for (auto* options : page->findChildren<ui::Options*>())
            if (options->isVisible() && options->spokenName().startsWith(start))
                return options;
        return nullptr;
    }
    bool lists(const QString& paper) { return shows(*page, paper); }
    /// Fills the required fields of the form and takes every paper.
    void fill(const char* item)
    {
        for (const FormFieldSpec& each : town.item(item).form) {
            for (auto* options : page->findChildren<ui::Options*>())
                if (options->isVisible() && options->spokenName().startsWith(each.label) && options->chosenIndex() < 0)
                    options->choose(0);
            for (auto* field : page->findChildren<ui::FormField*>()) {
                if (field->label() != each.label || field->isLocked() || !field->text().isEmpty() || !each.required)
                    continue;
                field->control()->setFocus();
                if (field->kind() == ui::FormField::Kind::Choice)
                    key(Qt::Key_Down);
                else
                    type(each.type == QLatin1String("phone") ? QStringLiteral("13950002345")
                            : each.type == QLatin1String("number") || each.type == QLatin1String("money") ? QStringLiteral("1")
                            : each.type == QLatin1String("date") ? QStringLiteral("2026-11-20")
                            : each.type == QLatin1String("idNumber") ? *town.zhang.idNumber
                                                                     : QStringLiteral("写一句"));
            }
        }
        for (int i = 0; i < 20 && shows(*page, QStringLiteral("收下 F7")); ++i)
            key(Qt::Key_F7);
    }
};

} // namespace huimin::test
