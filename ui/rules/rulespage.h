#pragma once
#include "models/sensing/ruleshelf.h"
#include "models/sync/desk.h"
#include "ui/shell/page.h"
#include "ui/widgets/formfield.h"

namespace huimin::ui {

class ActionCollection;
class Card;
class FieldLine;
class Label;
class RowList;

/// The rules (规则): each as sentences with its law and how sure it is, how many are active and what the others lack, and a trial: a day
/// from which it counts and facts that are typed, with the answer and the dates that come of them at once.
class RulesPage final : public Page {
    Q_OBJECT
public:
    RulesPage(Desk& desk, ActionCollection& actions, std::shared_ptr<sensing::RuleShelf> rules, QWidget* parent = nullptr);
    QString title() const override { return tr("规则"); }
    QString key() const override { return QStringLiteral("rules"); }
    QString icon() const override { return QStringLiteral("scale"); }
    QVector<KeyHint> keyHints() const override;
    QVector<QWidget*> panes() const override;
    void activated() override;
    bool handleEscape() override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct TrialField {
        QString fact;
        FormField* field = nullptr;
    };
    void take(std::shared_ptr<const sensing::Declared> declared);
    void list();
    void showRule();
    void buildTrial(const sensing::Rule& rule);
    void tryOut();
    sensing::FactSet typedFacts() const;
    QString answerText(const sensing::Rule& rule, const sensing::FactSet& facts) const;
    QString windowsText(const sensing::Rule& rule, const sensing::FactSet& facts) const;
    const sensing::Rule* current() const;
    QDate today() const { return m_desk.clock().today(); }

    Desk& m_desk;
    std::shared_ptr<sensing::RuleShelf> m_rules;
    std::shared_ptr<const sensing::Declared> m_declared;
    std::vector<const sensing::Rule*> m_shown;
    const sensing::Rule* m_tried = nullptr;
    FieldLine* m_line;
    Label* m_counts;
    Card* m_listCard;
    RowList* m_list;
    Card* m_card;
    Label* m_name;
    Label* m_state;
    Label* m_sentences;
    FormField* m_trigger;
    QVBoxLayout* m_trialFields;
    std::vector<TrialField> m_fields;
    Label* m_answer;
    Label* m_dates;
};

} // namespace huimin::ui
