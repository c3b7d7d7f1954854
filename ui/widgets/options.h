#pragma once
#include "ui/widgets/formfield.h"
#include "ui/widgets/painted.h"

class QHBoxLayout;

namespace huimin::ui {

/// A question with numbered answers: the digit chooses and goes on, arrows move, 0 stands for 不愿答 where that is offered.
/// One stop for Tab. Height 34 in forms, 52 for visits and answers read from afar.
class Options final : public QWidget, public Spoken {
    Q_OBJECT
public:
    enum class Flow { Row, Column, Grid };
    explicit Options(
        const QString& label, const QVector<Choice>& choices, Flow flow = Flow::Row, int height = 34, QWidget* parent = nullptr);

    /// The id of the answer; empty while there is none.
    QString chosen() const;
    int chosenIndex() const { return m_chosen; }
    /// Chooses without `chose`.
    void setChosen(const QString& id);
    void choose(int index);
    /// Says 必填 after the question, as a field of a form does.
    void setRequired(bool required);
    /// A digit chooses and the focus stays: for choices that are tried out at once, as in the settings.
    void setStays(bool stays) { m_stays = stays; }
    /// Offers 0 不愿答; its id is empty and `declined` is sent.
    void offerDecline();

    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenName() const override;
    QStringList spokenItems() const override;
    int spokenCurrent() const override { return m_chosen; }

Q_SIGNALS:
    void chose(const QString& id);
    /// Chosen for good, by digit, Enter or click (not by an arrow): the place to go on from, before the focus moves by itself.
    void answered(const QString& id);
    void declined();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Option;
    void answer(int index);
    void refresh();
    QString m_label;
    QHBoxLayout* m_head = nullptr;
    Label* m_requiredWord = nullptr;
    bool m_required = false;
    QVector<Choice> m_choices;
    QVector<Option*> m_options;
    int m_chosen = -1;
    bool m_decline = false;
    bool m_stays = false;
};

} // namespace huimin::ui
