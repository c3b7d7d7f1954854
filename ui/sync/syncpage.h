#pragma once
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include "ui/widgets/conflictrow.h"

namespace huimin::ui {

class Button;
class Card;
class Chip;
class HandedCard;
class Label;
class RowList;

/// What waits, what was answered, what a person has to decide (Shift+F5): five figures, the outbox, and beside it the current
/// entry: a conflict field by field, a command that was sent back with its ways on, or what became of it.
class SyncPage final : public Page {
    Q_OBJECT
public:
    SyncPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);

    QString title() const override { return tr("同步"); }
    QString key() const override { return QStringLiteral("sync"); }
    QString place() const override { return QStringLiteral("sync"); }
    QString icon() const override { return QStringLiteral("refresh-cw"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override { m_stacking.arrange(width); }

private:
    struct Figure {
        Label* number;
        Label* words;
    };
    void reload();
    void showState();
    void showEntries();
    void showCurrent();
    void showConflict(const OpenConflict& conflict);
    void showParked(const OutboxEntry& entry);
    void showAnswered(const OutboxEntry& entry);
    void decide();
    void takeAll(ConflictRow::Pick pick);
    void pickNext(ConflictRow::Pick pick);
    void discardCurrent();
    void resendCurrent();
    const OutboxEntry* currentEntry() const;
    const OpenConflict* conflictOf(const OutboxEntry& entry) const;

    Desk& m_desk;
    Chip* m_link;
    Label* m_sentence;
    QVector<Figure> m_figures;
    HandedCard* m_handed;
    Card* m_outbox;
    RowList* m_list;
    Card* m_detail;
    QWidget* m_detailBody = nullptr;
    QVector<ConflictRow*> m_rows;
    std::vector<OutboxEntry> m_entries;
    std::vector<OpenConflict> m_conflicts;
    std::optional<OpenConflict> m_shown;
    Stacking m_stacking;
};

/// How the desk stands to the center in words: 在线, 离线, 要重新输入密码 …
QString linkText(LinkState link);
/// The one sentence of the sync page and the banner: what is the matter, how old the data is, what waits.
QString syncSentence(const SyncState& state, Instant now);

} // namespace huimin::ui
