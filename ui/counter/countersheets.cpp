#include "ui/counter/countersheets.h"
#include "models/base/errortext.h"
#include "models/base/text.h"
#include "ui/counter/counterdesk.h"
#include "ui/matters/itempicker.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {
constexpr int consultationLength = 200;
}

CalledSheet::CalledSheet(QWidget& window, CounterDesk& counter)
    : Sheet(window, counter.state().ticket ? tr("%1 叫了还没来").arg(counter.state().ticket->number) : tr("没有叫了还没来的号"), QStringLiteral("volume-2"), 440), m_counter(counter), m_list(new RowList)
{
    const std::pair<QString, QString> choices[] = { { tr("再叫一次"), tr("再叫，记下叫了几次") }, { tr("过号"), tr("排到现在等着的人后面，叫下一位") }, { tr("没来"), tr("这个号作废，叫下一位") } };
    int number = 0;
    for (const auto& [title, what] : choices) {
        const QString digit = QString::number(++number);
        auto* row = new Row(hbox(12, new KeyCap(digit), Grow { middle(2, new Label(title, Type::Body, Token::Text, Weight::DemiBold), Label::elided(what, Type::Small, Token::Text2)) }), 54, 10);
        row->setDigit(digit);
        row->setAccessibleName(title);
        m_list->add(row);
    }
    m_list->setKeepsCurrent(true);
    m_list->setAccessibleName(tr("叫了没来怎么办"));
    connect(m_list, &RowList::activated, this, &CalledSheet::choose);
    body()->addWidget(m_list);
    setNote(tr("1–3 选，Esc 再等等"));
    m_list->setCurrent(0);
    open(m_list);
}

void CalledSheet::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 3 && event->modifiers() == Qt::NoModifier)
        choose(digit);
    else
        Sheet::keyPressEvent(event);
}

void CalledSheet::choose(int index)
{
    if (!isOpen())
        return;
    close();
    if (index == 0)
        m_counter.recall();
    else if (index == 1)
        m_counter.pass();
    else
        m_counter.giveUp();
}

ConsultSheet::ConsultSheet(QWidget& window, CounterDesk& counter, std::vector<ServiceItem> items)
    : Sheet(window, tr("咨询：问了什么，怎么答的"), QStringLiteral("message-square"), 520), m_counter(counter), m_items(std::move(items)), m_text(new FormField(tr("记一句"))), m_item(new FormField(tr("关于哪个事项（可以空着）")))
{
    m_text->setMaxCodePoints(consultationLength);
    m_text->setRequired(true);
    m_item->setKey(QStringLiteral("F2"));
    m_item->setText(tr("没有选"));
    m_item->lock(tr("按 F2 选"));
    connect(m_text, &FormField::lookupRequested, this, &ConsultSheet::chooseItem);
    connect(m_text, &FormField::edited, this, [this] { m_text->setError({}); });
    body()->addWidget(m_text);
    body()->addWidget(m_item);
    auto* leave = addAct(tr("不记"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    auto* act = addAct(tr("记下"), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check"));
    connect(act, &QAbstractButton::clicked, this, &ConsultSheet::note);
}

void ConsultSheet::ask() { open(m_text->control()); }

void ConsultSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        note();
    else if (event->key() == Qt::Key_F2)
        chooseItem();
    else
        Sheet::keyPressEvent(event);
}

void ConsultSheet::chooseItem()
{
    auto* picker = new ItemPicker(*parentWidget(), m_items, false);
    connect(picker, &ItemPicker::chosen, this, [this](const QString& code) {
        m_itemCode = code;
        for (const ServiceItem& item : m_items)
            if (item.itemCode == code)
                m_item->setText(item.name);
        m_text->control()->setFocus(Qt::OtherFocusReason);
    });
    picker->openFiltered();
}

void ConsultSheet::note()
{
    const QString text = normaliseText(m_text->text());
    if (text.isEmpty()) {
        m_text->setError(tr("写一句问了什么。"));
        m_text->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QPointer<ConsultSheet> shown(this);
    m_counter.consult(m_itemCode, text, [shown](const Status& kept) {
        if (!shown)
            return;
        if (!kept) {
            shown->setNote(errorSentence(kept.error()));
            return;
        }
        shown->close();
        Q_EMIT shown->noted();
    });
}

} // namespace huimin::ui
