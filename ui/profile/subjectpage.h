#pragma once
#include "models/base/calendar.h"
#include "models/sensing/ruleshelf.h"
#include "models/sync/desk.h"
#include "ui/profile/purposepanel.h"
#include "ui/profile/subjectwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/stacking.h"
#include "ui/widgets/button.h"
#include "ui/widgets/maskedlabel.h"
#include "ui/widgets/row.h"
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

namespace huimin::ui {

class Banner;
class Card;
class ContactEditor;
class Label;
class Timeline;

/// What the page of a person and that of a firm have in common: one skeleton, so that who knows one knows both. Header with masked
/// numbers; three blocks 正在办, 到期与提醒, 近一年办过; cards; what happened. Numbers are shown only after a purpose.
class SubjectPage : public Page {
    Q_OBJECT
public:
    QString place() const override { return QStringLiteral("people"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;
    void arrange(int width) override;
    bool bareKey(QKeyEvent& event) override;
    RecordRef subject() const { return m_subject; }
    /// The reception that is open at this window: the purpose of what is opened meanwhile.
    void setReception(std::function<ReceptionId()> reception) { m_reception = std::move(reception); }
    /// The rules by which something is offered; without them the card 可以办 is not there.
    void setRules(std::shared_ptr<sensing::RuleShelf> rules) { m_rules = std::move(rules); }

Q_SIGNALS:
    void openResident(huimin::ResidentId id);
    void openEnterprise(huimin::EnterpriseId id);
    void openMatter(huimin::MatterId id);
    /// A matter is to be taken in for the subject; `item` may be empty: then it is chosen there.
    void takeIn(const huimin::RecordRef& subject, const QString& item);
    /// The subject was put aside (F8); it is in the list of parked work.
    void parked(const QString& title);

protected:
    /// A card with rows. It shows some and says how many more there are; Enter on that line shows all.
    struct Listing {
        Card* card = nullptr;
        RowList* list = nullptr;
        int most = 0; ///< rows shown while folded; 0 = all
        bool unfolded = false;
        std::vector<std::function<void()>> acts {}; ///< what Enter does, a row each
    };
    /// A number on the page that is covered until a purpose is given.
    struct Hidden {
        QPointer<MaskedLabel> label;
        RecordRef record;
        const Field* field = nullptr; ///< null: only covered against eyes; shown without a purpose
        QString name; ///< 证件号
        QString clear; ///< with no field: what is shown
        const Listing* listing = nullptr; ///< where it is part of a row
        int row = -1;
    };

    SubjectPage(Desk& desk, ActionCollection& actions, RecordRef subject, QWidget* parent);
    ~SubjectPage() override;

    // What a kind of subject does itself.
    /// Gathers anew; shows it where it has changed (a number that is being seen stays seen).
    virtual void load() = 0;
    /// Fills the page from what was gathered.
    virtual void refresh() = 0;
    virtual const SubjectFile& file() const = 0;
    virtual QString subjectName() const = 0;
    virtual void openContacts() = 0;
    /// Takes what the center gave of somebody who is not held here.
    virtual void takeOutside(const QByteArray& json) = 0;

    // Parts of the skeleton.
    Listing& addListing(const QString& title, const QString& key, int most, int cardNumber);
    Listing& addBlock(const QString& title, const QString& icon, Token token, int cardNumber);
    void fill(Listing& listing, int rows, const std::function<Row*(int)>& make, const std::function<std::function<void()>(int)>& act,
        const QString& none);
    void fillBlocks();
    void fillCertificates(Listing& listing);
    void fillBillRows(Listing& listing);
    void fillHistory();
    void fillOffers();
    /// What only the center may weigh (its facts are not for this desk), in neutral words; kept away from the disk.
    void askForPrivateOffers();
    /// What the subject is in short words, with the evidence of each under the pointer.
    void putTags(QLayout& line);
    void buildActs();
    void showContent();
    /// What is seen in place of the page; the page keeps its head.
    void showTrouble(const Error& error);
    void showLoading();
    void notice(Tone tone, const QString& fact, const QString& still = {});
    /// A card without rows that Alt+n goes to; it shows that it has the focus.
    void makeFocusable(Card& card);
    /// The cards under the blocks, in two columns, with what has happened beside them.
    void putLower(QLayout* left, QLayout* right);
    bool eventFilter(QObject* object, QEvent* event) override;
    void addCardAct(int number, const QString& text, QWidget* focus);

    MaskedLabel* hidden(const QString& label, const QString& masked, Hidden what);
    /// Whether this role may see the field in clear for a purpose.
    bool mayReveal(const Field& field, const char* type) const;
    void forgetHidden(const Listing* listing);
    /// Where a certificate, vehicle or bill stands, for those who come from 到期与提醒.
    void rememberRow(const QUuid& holding, Listing& listing, int row);
    void jumpTo(const QUuid& holding);
    void reveal(const Hidden& what);
    void submit(Command command, const std::function<void(const CommandOutcome&)>& done);
    QDate today() const { return m_desk.clock().today(); }
    void showEditor(ContactEditor* editor);
    void closeEditor();

    Desk& m_desk;
    ActionCollection& m_actions;
    const RecordRef m_subject;
    QVBoxLayout* m_head = nullptr; ///< the identity lines, filled anew with each load
    QVBoxLayout* m_lower = nullptr; ///< cards under the blocks
    Stacking m_stacking;
    Listing* m_open = nullptr;
    Listing* m_due = nullptr;
    Listing* m_done = nullptr;
    Card* m_history = nullptr;
    Timeline* m_timeline = nullptr;
    std::shared_ptr<sensing::RuleShelf> m_rules;
    sensing::Offered m_offered;
    bool m_loaded = false;

private:
    void focusFirst();
    void askOutside();
    std::vector<PurposeChoice> choicesFor(PurposeUse use) const;
    void openOutside(const Purpose& purpose);
    void fetchOutside();
    void showOutsideTrouble(const Error& error);
    void revealFocused();
    void park();
    QString digitOf(int row, int offset) const;
    void buildOffers(QVBoxLayout& column);
    void showOfferBasis(int row);
    bool offerKey(const QKeyEvent& event);
    void decideCurrent(sensing::Decision decision);
    void decideOffer(int row, sensing::Decision decision);
    void keepDecision(const sensing::Proposal& offer, sensing::Decision decision, const QString& note);
    void tellDecision(const sensing::Proposal& offer, sensing::Decision decision, std::optional<QDate> until);

    Listing* m_offerList = nullptr;
    Label* m_offerBasis = nullptr;
    std::vector<sensing::Proposal> m_privateOffers;
    std::vector<sensing::Proposal> m_shownOffers; ///< as they stand in the list
    QStringList m_decidedHere; ///< rules; the center hears of it with the next round
    QWidget* m_content;
    QWidget* m_state = nullptr;
    QVBoxLayout* m_noticePlace;
    QPointer<ContactEditor> m_editor;
    QPointer<QWidget> m_beforeEditor;
    std::vector<std::unique_ptr<Listing>> m_listings;
    std::vector<Hidden> m_hidden;
    QHash<QUuid, std::pair<Listing*, int>> m_holdingRows;
    std::vector<FiledStep> m_shownSteps;
    std::function<ReceptionId()> m_reception;
    bool m_allSteps = false;
    bool m_failed = false;
    std::optional<PurposeKind> m_lastPurpose;
    QTimer m_reload;
};

} // namespace huimin::ui
