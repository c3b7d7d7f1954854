#pragma once
#include "ui/grid/eventfile.h"
#include "ui/grid/photokeeper.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"

namespace huimin::ui {

struct ActGround;

/// One grid event: where it stands in the loop, the limit that runs, facts, photos, what happened, and the acts that are possible now
/// (Ctrl+Enter). R returns it, C passes the check and X fails it; F7 takes a photo, F9 explains the limit.
class EventPage final : public Page {
    Q_OBJECT
public:
    EventPage(Desk& desk, ActionCollection& actions, GridEventId id, QWidget* parent = nullptr);
    QString title() const override;
    QString key() const override { return QStringLiteral("event/") + m_id.text(); }
    QString place() const override { return QStringLiteral("events"); }
    QString icon() const override { return QStringLiteral("flag"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override { return m_panes; }
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override { m_stacking.arrange(width); }
    PhotoKeeper& photos() { return m_keeper; }

Q_SIGNALS:
    void openEvent(huimin::GridEventId id);
    /// An act was done here: `fact` says what happened, `detail` what follows from it.
    void acted(const QString& fact, const QString& detail);
    /// A photo was not taken.
    void refused(const QString& sentence);

private:
    void load();
    void show();
    QWidget* buildHead();
    QWidget* buildClock();
    QWidget* buildFacts();
    QWidget* buildPhotos();
    QWidget* buildHistory();
    void addActs();
    void offerActs();
    void openActs();
    void openAct(const QString& act);
    void explainLimit();
    void takePhoto();
    ActGround ground();
    QString unitName(const DepartmentId& id) const;

    Desk& m_desk;
    ActionCollection& m_actions;
    const GridEventId m_id;
    PhotoKeeper m_keeper;
    std::optional<EventFile> m_file;
    QWidget* m_content = nullptr;
    QVector<QWidget*> m_panes;
    Stacking m_stacking;
};

/// How the limit that runs was counted, a sentence each.
QStringList limitStory(const EventFile& file, Instant now);

} // namespace huimin::ui
