#pragma once
#include "models/commands/matterbodies.h"
#include "models/matters/catalogue.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include "ui/widgets/clockbar.h"
#include <QHash>

namespace huimin::ui {

/// Everything of one matter, as the page shows it.
struct MatterFile {
    Matter matter;
    std::vector<MatterMaterial> materials;
    std::vector<MatterEvent> events;
    std::vector<ClockSegment> segments;
    std::vector<Document> documents;
    std::optional<ServiceItem> item;
    QHash<QString, QString> materialNames;
    QHash<QUuid, QString> staff;
    QString department;
    QString hall;
};
Result<MatterFile> matterFile(RecordReader& records, MatterId id);

/// One matter: where it stands, its clock in a bar that explains itself, facts, papers, what happened, and the acts that are possible
/// now, each with its key. Its papers can be shown and printed.
class MatterPage final : public Page {
    Q_OBJECT
public:
    MatterPage(Desk& desk, ActionCollection& actions, const WorkCalendar& calendar, MatterId id, QWidget* parent = nullptr);
    QString title() const override;
    QString key() const override { return QStringLiteral("matter/") + m_id.text(); }
    QString place() const override { return QStringLiteral("matters"); }
    QString icon() const override { return QStringLiteral("file-text"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override { return m_panes; }
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override { m_stacking.arrange(width); }

Q_SIGNALS:
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    /// Its receipt is to be shown (Ctrl+P), or a paper is to be chosen (Alt+P).
    void receiptRequested(huimin::MatterId id);
    void papersRequested(huimin::MatterId id);
    /// Its files (F7).
    void attachmentsRequested(huimin::MatterId id);

private:
    void load();
    void show();
    QWidget* buildHead();
    QWidget* buildClock();
    void openApplicant();
    void askSupplement();
    void receiveSupplement();
    void endMatter(const QString& act);
    void submit(const QString& act, const QByteArray& body, class Sheet* sheet);
    QStringList possibleActs() const;
    QString number() const;

    Desk& m_desk;
    ActionCollection& m_actions;
    const WorkCalendar& m_calendar;
    const MatterId m_id;
    std::optional<MatterFile> m_file;
    QWidget* m_content = nullptr;
    QVector<QWidget*> m_panes;
    Stacking m_stacking;
};

/// The clock bar of a matter, and the two sentences below it: where we are, and what comes. Empty cells where no clock runs.
struct ClockStory {
    ClockFace face;
    QString now;
    QString next;
};
ClockStory clockStory(const MatterFile& file, QDate today, const WorkCalendar& calendar);

} // namespace huimin::ui
