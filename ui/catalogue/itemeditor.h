#pragma once
#include "models/itemmodels/itemdraft.h"
#include "models/matters/itemcheck.h"
#include "models/sync/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace huimin::ui {

class Button;
class Card;
class FormField;
class Label;
class RowList;

/// The next version of one item, made by a supervisor: every field, tables of papers and questions, what differs from the present
/// version, how many open matters stay with it, the day it takes effect. What is typed is kept as a draft until it is published.
class ItemEditor final : public Page {
    Q_OBJECT
public:
    ItemEditor(Desk& desk, ActionCollection& actions, const QString& itemCode, QWidget* parent = nullptr);
    QString title() const override;
    QString key() const override { return QStringLiteral("item/") + m_itemCode; }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;
    bool mayBeDropped() const override { return !m_saving.isActive(); }
    void keepWork() override { saveDraft(); }

    struct Load {
        std::optional<ServiceItem> item; ///< the latest version
        std::vector<Material> materials;
        std::vector<Department> departments;
        int openMatters = 0; ///< of this hall, that stay with the version they were taken in under
    };

Q_SIGNALS:
    void published(const QString& name, QDate effectiveOn);
    void cancelled(const QString& name, QDate cancelledOn);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build(ActionCollection& actions);
    void load();
    void takeUp(const Load& loaded);
    void fillLines();
    void showLine(int index);
    void showTable();
    void showDifference();
    void changed();
    void editRow(int index);
    void setRows(const QList<QStringList>& rows, int current);
    bool tableKey(int key, Qt::KeyboardModifiers modifiers);
    void publish();
    void cancel();
    void tell(const Error& error);
    void saveDraft();
    void removeDraft();
    const ItemDraft::Line& line() const;
    QString issueOf(const Field& field) const;

    Desk& m_desk;
    QString m_itemCode;
    QString m_name;
    std::unique_ptr<ItemDraft> m_draft;
    ItemGround m_ground;
    QList<FieldIssue> m_issues;
    DraftId m_draftId;
    int m_line = 0;
    Label* m_head;
    Label* m_touched;
    Card* m_linesCard;
    QScrollArea* m_scroll;
    RowList* m_lines;
    Card* m_editCard;
    QVBoxLayout* m_editBody;
    FormField* m_field = nullptr; ///< of the field that is shown, where it is no table
    RowList* m_table = nullptr; ///< else
    Card* m_differenceCard;
    Label* m_difference;
    FormField* m_effective;
    Label* m_told;
    Button* m_publish;
    QTimer m_saving;
};

} // namespace huimin::ui
