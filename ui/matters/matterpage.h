#pragma once
#include "models/commands/actchoices.h"
#include "models/matters/approval.h"
#include "models/matters/catalogue.h"
#include "models/matters/matter.h"
#include "models/registry/organisation.h"
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
    std::vector<ApprovalRequest> approvals;
    std::vector<DepartmentOpinion> opinions;
    std::vector<Department> departments;
    std::optional<ServiceItem> item;
    QHash<QString, QString> materialNames;
    QHash<QUuid, QString> staff;
    QString department;
    QString hall;
};
Result<MatterFile> matterFile(RecordReader& records, MatterId id);

struct ActGround;

/// One matter: where it stands, its clock in a bar that explains itself, facts, papers, what happened, what waits for a
/// second person or another department, and the acts that are possible now (Ctrl+Enter). Its papers can be shown and printed.
class MatterPage final : public Page {
    Q_OBJECT
public:
    MatterPage(Desk& desk, ActionCollection& actions, MatterId id, QWidget* parent = nullptr);
    QString title() const override;
    QString key() const override { return QStringLiteral("matter/") + m_id.text(); }
    QString place() const override { return QStringLiteral("matters"); }
    QString icon() const override { return QStringLiteral("file-text"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override { return m_panes; }
    void activated() override;
    bool bareKey(QKeyEvent& event) override;
    void arrange(int width) override { m_stacking.arrange(width); }
    /// "act:KEY": the form of that act, as soon as the matter is read.
    void goToSpot(const QString& spot) override;

Q_SIGNALS:
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    /// Its receipt is to be shown (Ctrl+P), or a paper is to be chosen (Alt+P).
    void receiptRequested(huimin::MatterId id);
    void papersRequested(huimin::MatterId id);
    /// Its files (F7).
    void attachmentsRequested(huimin::MatterId id);
    /// An act was done here: `fact` says what happened, `detail` what follows from it.
    void acted(const QString& fact, const QString& detail);
    /// The picture of its states (M).
    void statesRequested(huimin::MatterId id);

private:
    struct Opened {
        MatterFile file;
        std::vector<ActChoice> choices;
    };
    void load();
    void show();
    QWidget* buildHead();
    QWidget* buildClock();
    void openApplicant();
    QWidget* buildApprovals();
    QWidget* buildOpinions();
    void addActs();
    /// Lets the omnibox offer what can be done now.
    void offerActs();
    void openActs();
    void explainClock();
    void openAct(const QString& act);
    void decideRequest(const QString& act);
    void told(const QString& act);
    const ApprovalRequest* openRequest() const;
    bool mayDecide(const ApprovalRequest& request) const;
    ActGround ground() const;
    QString number() const;

    Desk& m_desk;
    ActionCollection& m_actions;
    const MatterId m_id;
    std::optional<MatterFile> m_file;
    std::vector<ActChoice> m_choices;
    QString m_spot;
    QWidget* m_content = nullptr;
    QVector<QWidget*> m_panes;
    Stacking m_stacking;
};

/// The clock bar of a matter, and the two sentences below it: where we are, and what comes. Empty cells where no clock runs.
struct ClockStory {
    ClockFace face;
    QString now;
    QString next;
    QStringList words; ///< the whole count, a sentence each
};
ClockStory clockStory(const MatterFile& file, QDate today, const WorkCalendar& calendar);

} // namespace huimin::ui
