#pragma once
#include "models/matters/catalogue.h"
#include "ui/widgets/popup.h"

namespace huimin::ui {

class CounterDesk;
class FormField;
class Label;
class RowList;

/// Shift+F4: somebody was called and has not come. Digits choose: 1 call again, 2 pass, 3 did not come.
class CalledSheet final : public Sheet {
    Q_OBJECT
public:
    CalledSheet(QWidget& window, CounterDesk& counter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int index);
    CounterDesk& m_counter;
    RowList* m_list;
};

/// A question that is answered at the counter (咨询): one line, F2 names the item it was about. It is counted in the reception; where
/// none is open one begins.
class ConsultSheet final : public Sheet {
    Q_OBJECT
public:
    ConsultSheet(QWidget& window, CounterDesk& counter, std::vector<ServiceItem> items);
    void ask();

Q_SIGNALS:
    void noted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chooseItem();
    void note();
    CounterDesk& m_counter;
    std::vector<ServiceItem> m_items;
    QString m_itemCode;
    FormField* m_text;
    FormField* m_item;
};

} // namespace huimin::ui
