#pragma once
#include "models/itemmodels/agentoffers.h"
#include "models/sync/desk.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class FieldLine;
class RowList;

/// Finds a person of this desk as the search box does: name, pinyin, initials, number. Before anything is typed it offers who is near.
class PersonPicker final : public Sheet {
    Q_OBJECT
public:
    PersonPicker(QWidget& window, Desk& desk, const QString& title, std::vector<AgentOffer> near);
    /// Opens it with what was typed already.
    void openWith(const QString& typed);
    /// Offers, as the last row, to have nobody.
    void offerNobody(const QString& text);

Q_SIGNALS:
    void chosen(huimin::ResidentId id);
    void nobodyChosen();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void look(const QString& typed);
    void list(const std::vector<LookupRow>& rows);
    void listNear();
    void addRow(const QString& name, const QString& detail, const QString& relation);
    void addNobody();
    void finish();

    Desk& m_desk;
    std::vector<AgentOffer> m_near;
    QString m_nobody;
    FieldLine* m_line;
    RowList* m_list;
    std::vector<ResidentId> m_shown; ///< of the rows; the row of nobody comes behind
    quint64 m_asked = 0;
};

} // namespace huimin::ui
