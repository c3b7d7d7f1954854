#include "ui/matters/batchsheet.h"
#include "models/base/errortext.h"
#include "models/matters/states.h"
#include "ui/shell/awaited.h"
#include "ui/sync/commandwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/row.h"
#include <QScrollArea>

namespace huimin::ui {
namespace {
constexpr int exceptionsShown = 6; ///< rows that are seen without scrolling
constexpr int exceptionHeight = 52;

QString exceptionText(const Error& error)
{
    const auto missing = error.members.value(QStringLiteral("missing")).toStringList();
    if (!missing.isEmpty())
        return BatchSheet::tr("缺 %1 份材料").arg(missing.size());
    if (!error.fields.isEmpty())
        return BatchSheet::tr("要一件一件填：%1").arg(fieldIssueSentence(error.fields.first().code));
    return errorSentence(error);
}
} // namespace

BatchSheet::BatchSheet(QWidget& window, Desk& desk, std::vector<BatchEntry> entries)
    : Sheet(window, tr("一起办 %1 件").arg(entries.size()), QStringLiteral("list-checks"), 620), m_desk(desk)
{
    std::vector<BatchEntry> exceptions;
    for (BatchEntry& entry : entries)
        (entry.exception ? exceptions : m_going).push_back(std::move(entry));
    QWidget* first = nullptr;
    if (!exceptions.empty()) {
        body()->addWidget(new Label(tr("这 %1 件不能一起办，先看：").arg(exceptions.size()), Type::Body, Token::Warn, Weight::DemiBold));
        auto* list = new RowList;
        list->setAccessibleName(tr("不能一起办的"));
        for (const BatchEntry& entry : exceptions) {
            auto* row = new Row(middle(2, Label::elided(tr("%1，%2").arg(entry.row.itemName, entry.row.applicantName), Type::Body, Token::Text), Label::elided(exceptionText(*entry.exception), Type::Small, Token::Late)), exceptionHeight, 10);
            row->setAccessibleName(tr("%1，%2，%3").arg(entry.row.itemName, entry.row.applicantName, exceptionText(*entry.exception)));
            list->add(row);
        }
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(list);
        scroll->setFixedHeight(dp(exceptionHeight * std::min<int>(exceptionsShown, static_cast<int>(exceptions.size()))));
        body()->addWidget(scroll);
        first = list;
    }
    const QString act = m_going.empty() ? QString() : commandTitle(m_going.front().act);
    body()->addWidget(Label::wrapped(m_going.empty() ? tr("没有能一起办的。") : tr("其余 %1 件：%2。每一件都单独记下。").arg(m_going.size()).arg(act), Type::Body, Token::Text));
    auto* leave = addAct(tr("先不办"), Button::Kind::Outlined, QStringLiteral("Esc"));
    connect(leave, &QAbstractButton::clicked, this, &Sheet::close);
    if (!m_going.empty()) {
        m_act = addAct(tr("%1 %2 件").arg(act).arg(m_going.size()), Button::Kind::Filled, QStringLiteral("Ctrl+Enter"), QStringLiteral("check"));
        connect(m_act, &QAbstractButton::clicked, this, &BatchSheet::carryOut);
    }
    open(first ? first : m_act ? static_cast<QWidget*>(m_act) : leave);
}

void BatchSheet::carryOut()
{
    m_act->setEnabled(false);
    next(0, 0, 0);
}

/// One after the other, so that each is safe on disk before the next and the count is true.
void BatchSheet::next(std::size_t index, int handled, int refused)
{
    if (index >= m_going.size()) {
        close();
        Q_EMIT done(handled, refused);
        return;
    }
    setNote(tr("%1 / %2").arg(index + 1).arg(m_going.size()));
    whenAnswered(*this, m_desk.submit(m_going[index].command), [this, index, handled, refused](const Result<CommandOutcome>& outcome) {
        next(index + 1, handled + (outcome ? 1 : 0), refused + (outcome ? 0 : 1));
    });
}

} // namespace huimin::ui
