#include "ui/sync/numberspage.h"
#include "models/base/errortext.h"
#include "models/base/ownnumbers.h"
#include "models/itemmodels/daywords.h"
#include "ui/shell/awaited.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>
#include <algorithm>

namespace huimin::ui {
namespace {
constexpr int gatherNumbersMs = 300; ///< the answers of one round come together

struct NumbersLoad {
    QHash<QString, QString> items;
};

struct FateFace {
    Tone tone;
    QString icon;
    QString what; ///< the line of the numbers
    QString why;
    QString act;
};

FateFace faceOf(const ProvisionalNumber& each, const QString& item, QDate today)
{
    const QString about = NumbersPage::tr("%1，%2，%3 收的").arg(each.subject, item, daywords::moment(each.takenAt, today));
    switch (each.fate) {
    case ProvisionalNumber::Fate::Refused:
        return { Tone::Late, QStringLiteral("circle-x"), NumbersPage::tr("%1 没有收成").arg(each.provisional),
            NumbersPage::tr("%1。%2").arg(about, each.problem ? errorSentence(*each.problem) : NumbersPage::tr("中心没说原因。")), NumbersPage::tr("改了再收 Enter") };
    case ProvisionalNumber::Fate::Waiting:
        return { Tone::Warn, QStringLiteral("hourglass"), NumbersPage::tr("%1 等中心确认").arg(each.provisional), about, NumbersPage::tr("打开 Enter") };
    case ProvisionalNumber::Fate::Confirmed:
        break;
    }
    const QString number = each.number.isEmpty() ? NumbersPage::tr("正式编号在办件上") : formatMatterNumber(each.number);
    return { Tone::Ok, QStringLiteral("check"), NumbersPage::tr("%1 → %2").arg(each.provisional, number), about, NumbersPage::tr("重打回执 Ctrl+P") };
}
} // namespace

NumbersPage::NumbersPage(Desk& desk, ActionCollection& actions, QWidget* parent)
    : Page(parent), m_desk(desk), m_sentence(Label::elided({}, Type::Body, Token::Text2)), m_card(new Card(tr("没连上时给的号"))), m_list(new RowList)
{
    body()->addLayout(hbox(12, new Label(tr("临时编号"), Type::Page, Token::Text, Weight::DemiBold), Grow { m_sentence }));
    m_card->header()->setIcon(QStringLiteral("stamp"));
    m_card->header()->setNote(tr("两个号都查得到；没收成的要告诉申请人"));
    m_card->setPadding(0);
    m_list->setAccessibleName(tr("临时编号"));
    m_list->setKeepsCurrent(true);
    m_card->body()->addWidget(m_list);
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_list, &RowList::activated, this, &NumbersPage::openCurrent);
    actions.add(*this, { .id = QStringLiteral("numbers.print"), .text = tr("重打回执，带正式编号"), .key = QKeySequence(Qt::CTRL | Qt::Key_P), .icon = QStringLiteral("printer"), .run = [this] { printCurrent(); } });
    m_reload.setSingleShot(true);
    m_reload.setInterval(gatherNumbersMs);
    connect(&m_reload, &QTimer::timeout, this, &NumbersPage::load);
    connect(&m_desk, &Desk::outboxChanged, &m_reload, [this] { m_reload.start(); });
    connect(&m_desk, &Desk::stateChanged, &m_reload, [this] { m_reload.start(); });
    load();
}

QVector<KeyHint> NumbersPage::keyHints() const
{
    return { { QStringLiteral("↑ ↓"), tr("选择") }, { QStringLiteral("Enter"), tr("打开，没收成的改了再收") }, { QStringLiteral("Ctrl+P"), tr("重打回执") }, { QStringLiteral("X"), tr("放弃没收成的") }, { QStringLiteral("F5"), tr("现在同步") } };
}

QVector<QWidget*> NumbersPage::panes() const { return { m_list }; }

void NumbersPage::activated()
{
    m_list->setFocus(Qt::OtherFocusReason);
    load();
}

void NumbersPage::load()
{
    whenAnswered(*this, m_desk.outbox(), [this](const Result<std::vector<OutboxEntry>>& entries) {
        if (!entries) {
            m_sentence->setText(errorSentence(entries.error()));
            return;
        }
        m_numbers = provisionalNumbers(*entries);
        whenAnswered(*this, m_desk.read<NumbersLoad>([](RecordReader& records) -> Result<NumbersLoad> {
            const auto items = allOf<ServiceItem>(records);
            if (!items)
                return items.error();
            NumbersLoad loaded;
            for (const ServiceItem& item : *items)
                loaded.items.insert(item.itemCode, item.name);
            return loaded;
        }), [this](const Result<NumbersLoad>& loaded) {
            if (loaded)
                m_items = loaded->items;
            fill();
        });
    });
}

void NumbersPage::fill()
{
    const int before = m_list->current();
    const bool focused = m_list->hasFocus();
    m_list->clear();
    const QDate today = m_desk.clock().today();
    const auto count = [this](ProvisionalNumber::Fate fate) { return static_cast<int>(std::count_if(m_numbers.begin(), m_numbers.end(), [fate](const ProvisionalNumber& each) { return each.fate == fate; })); };
    for (const ProvisionalNumber& each : m_numbers) {
        const FateFace face = faceOf(each, m_items.value(each.itemCode, each.itemCode), today);
        auto* words = middle(3, Label::elided(face.what, Type::Body, Token::Text, Weight::DemiBold), Label::elided(face.why, Type::Small, each.fate == ProvisionalNumber::Fate::Refused ? Token::Late : Token::Text2));
        auto* row = new Row(hbox(12, new Avatar({}, 32, face.tone, face.icon), Grow { words }, new Label(face.act, Type::Small, Token::AccentText)), 62, 16);
        row->setAccessibleName(tr("%1，%2").arg(face.what, face.why));
        m_list->add(row);
    }
    m_card->header()->setCount(m_numbers.empty() ? QString() : QString::number(m_numbers.size()));
    if (m_numbers.empty())
        m_list->addPart(Label::wrapped(tr("没有。连得上中心的时候，收件当场就有正式编号。"), Type::Body, Token::Text2));
    m_list->setCurrent(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    if (focused)
        m_list->setFocus();
    const int refused = count(ProvisionalNumber::Fate::Refused);
    m_sentence->setText(m_numbers.empty() ? tr("没有等着的")
                                          : tr("%1 个给了正式编号，%2 个没收成，%3 个等着").arg(count(ProvisionalNumber::Fate::Confirmed)).arg(refused).arg(count(ProvisionalNumber::Fate::Waiting)));
    m_sentence->setToken(refused > 0 ? Token::Late : Token::Text2);
    Q_EMIT filled();
}

const ProvisionalNumber* NumbersPage::current() const
{
    const int index = m_list->current();
    return index >= 0 && index < static_cast<int>(m_numbers.size()) ? &m_numbers[static_cast<std::size_t>(index)] : nullptr;
}

void NumbersPage::openCurrent()
{
    const ProvisionalNumber* chosen = current();
    if (!chosen)
        return;
    if (chosen->fate == ProvisionalNumber::Fate::Refused)
        Q_EMIT takeInWanted(*chosen);
    else
        Q_EMIT openMatter(chosen->matter);
}

void NumbersPage::printCurrent()
{
    const ProvisionalNumber* chosen = current();
    if (chosen && chosen->fate != ProvisionalNumber::Fate::Refused)
        Q_EMIT receiptWanted(chosen->matter);
}

void NumbersPage::discardCurrent()
{
    const ProvisionalNumber* chosen = current();
    if (!chosen || chosen->fate != ProvisionalNumber::Fate::Refused)
        return;
    auto* sheet = new Sheet(*window(), tr("放弃 %1").arg(chosen->provisional), QStringLiteral("trash-2"), 460);
    sheet->body()->addWidget(Label::wrapped(tr("申请人手上的回执就作废了，先告诉他。原因会记下来。"), Type::Small, Token::Text2));
    auto* reason = new FormField(tr("原因"), FormField::Kind::Multiline);
    reason->setRequired(true);
    sheet->body()->addWidget(reason);
    auto* give = sheet->addAct(tr("放弃"), Button::Kind::Danger, QStringLiteral("Ctrl+Enter"));
    connect(give, &Button::clicked, this, [this, sheet, reason, id = chosen->command] {
        if (reason->text().trimmed().size() < 2) {
            reason->setError(tr("写几个字说明原因。"));
            return;
        }
        whenAnswered(*this, m_desk.discardParked(id, reason->text().trimmed()), [this](const Status& done) {
            if (!done)
                m_sentence->setText(errorSentence(done.error()));
            load();
        });
        sheet->close();
    });
    sheet->open(reason->control());
}

bool NumbersPage::bareKey(QKeyEvent& event)
{
    if (event.key() != Qt::Key_X)
        return Page::bareKey(event);
    discardCurrent();
    return true;
}

} // namespace huimin::ui
