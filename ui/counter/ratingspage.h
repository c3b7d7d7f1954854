#pragma once
#include "models/matters/rating.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include <QHash>

namespace huimin::ui {

class Card;
class Label;
class RowList;

/// Bad ratings and what becomes of them (好差评整改, S39): what is due first on the left, the one that is current with its contact and its
/// next steps on the right. Digits choose the step: 1 called back, 2 planned, 3 put right, 4 explained, 5 misjudged, 6 closed.
class RatingsPage final : public Page {
    Q_OBJECT
public:
    RatingsPage(Desk& desk, ActionCollection& actions, QWidget* parent = nullptr);
    QString title() const override { return tr("评价和整改"); }
    QString key() const override { return QStringLiteral("ratings"); }
    QString icon() const override { return QStringLiteral("smile"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool bareKey(QKeyEvent& event) override;

Q_SIGNALS:
    void openMatter(huimin::MatterId id);

private:
    /// A rating with what a person needs to know about the contact.
    struct Shown {
        Rating rating;
        QString rated;
        QString handler;
        QString contact; ///< 11-24 09:12 到 09:30，12 号窗口，2 件
        QString item;
    };
    struct Load {
        std::vector<Shown> open;
        int month = 0; ///< ratings of the last 30 days
        int content = 0; ///< of these: 3 or better
    };
    static Result<Load> gather(RecordReader& records, const Actor& actor, Instant now);
    void load();
    void showList();
    void showCurrent();
    void step(int number);
    void ask(const QString& title, const QString& label, bool withDay, const std::function<void(const QString&, std::optional<QDate>)>& then);
    void send(const char* type, const QByteArray& body);
    const Shown* current() const;

    Desk& m_desk;
    Load m_load;
    QUuid m_current;
    Label* m_figures;
    Card* m_listCard;
    RowList* m_list;
    Card* m_card;
    QWidget* m_detail = nullptr;
    Label* m_told;
};

} // namespace huimin::ui
