#pragma once
#include "ui/widgets/formfield.h"
#include "ui/widgets/painted.h"

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
    /// Offers 0 不愿答; its id is empty and `declined` is sent.
    void offerDecline();

    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenName() const override { return m_label; }
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
    QVector<Choice> m_choices;
    QVector<Option*> m_options;
    int m_chosen = -1;
    bool m_decline = false;
};

} // namespace huimin::ui
