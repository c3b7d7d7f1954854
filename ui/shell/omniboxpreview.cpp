#include "ui/shell/omniboxpreview.h"
#include "ui/shell/actions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/painted.h"
#include "ui/widgets/row.h"
#include <QKeyEvent>

namespace huimin::ui {
namespace {

QLayout* previewHead(const QString& initial, const QString& icon, const QString& title, const QString& detail)
{
    return hbox(12, new Avatar(initial, 48, icon.isEmpty() ? Tone::Accent : Tone::Plain, icon),
        Grow { middle(
            1, Label::elided(title, Type::Dialog, Token::Text, Weight::DemiBold), Label::elided(detail, Type::Small, Token::Text2)) });
}

QLayout* chipRow(const QVector<ChipFace>& chips)
{
    auto* row = hbox(6);
    for (const ChipFace& chip : chips)
        row->addWidget(new Chip(chip));
    row->addStretch(1);
    return row;
}

} // namespace

OmniboxPreviewPane::OmniboxPreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_column(padded(vbox(10), 18, 18, 18, 14))
{
    setLayout(m_column);
    setFixedWidth(dp(288));
}

void OmniboxPreviewPane::showNothing()
{
    m_acts.clear();
    m_list = nullptr;
    clearLayout(*m_column);
}

void OmniboxPreviewPane::showRow(const OmniboxRow& row)
{
    showNothing();
    put(*m_column, previewHead(row.initial, row.icon, row.title, {}));
    if (!row.chips.isEmpty())
        put(*m_column, chipRow(row.chips));
    m_column->addStretch(1);
}

void OmniboxPreviewPane::showPreview(const OmniboxPreview& preview)
{
    showNothing();
    m_acts = preview.acts;
    put(*m_column, previewHead(preview.initial, preview.icon, preview.title, preview.detail));
    if (!preview.chips.isEmpty())
        put(*m_column, chipRow(preview.chips));
    if (!preview.facts.isEmpty()) {
        QVector<Facts::Fact> facts;
        for (const auto& fact : preview.facts)
            facts.append({ fact.name, fact.value });
        auto* table = new Facts(44);
        table->setFacts(facts);
        put(*m_column, table);
    }
    if (!preview.blocks.isEmpty())
        put(*m_column, new Line(Token::Soft));
    for (const auto& block : preview.blocks) {
        auto* part = vbox(6,
            hbox(6, new Label(block.title, Type::Small, Token::Text, Weight::DemiBold), new Label(block.count, Type::Small, Token::Text3),
                Stretch {}));
        for (const auto& line : block.lines)
            put(*part,
                hbox(8, Grow { Label::elided(line.text, Type::Small, line.chip ? Token::Text : Token::Text2) },
                    line.chip ? new Chip(*line.chip) : nullptr));
        put(*m_column, part);
    }
    m_column->addStretch(1);
    if (m_acts.isEmpty())
        return;
    put(*m_column, new Line(Token::Soft));
    m_list = new RowList;
    for (const auto& act : m_acts) {
        auto* row = new Row(hbox(8, new IconLabel(act.icon, 16, Token::Text2), Grow { new Label(act.text, Type::Small) },
                                new KeyCap(act.key, CapLook::Faint)),
            29, 0);
        row->setLine(false);
        row->setAccessibleName(act.text);
        m_list->add(row);
    }
    connect(m_list, &RowList::activated, this, [this](int index) { Q_EMIT actChosen(m_acts[index].id); });
    put(*m_column, m_list);
}

bool OmniboxPreviewPane::takeFocus()
{
    if (!m_list)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

void OmniboxPreviewPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Sunken));
    if (Theme::current().tokens().highContrast())
        painter.fillRect(QRect(0, 0, 1, height()), colour(Token::Line));
}

void OmniboxPreviewPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    for (const OmniboxAct& act : std::as_const(m_acts)) {
        if (isKey(*event, act.key)) {
            const QString id = act.id; // the acts go with the popup
            Q_EMIT actChosen(id);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

bool OmniboxPreviewPane::event(QEvent* event)
{
    // While the focus is here a key means the row, not the page behind.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool OmniboxPreviewPane::focusNextPrevChild(bool)
{
    Q_EMIT left();
    return true;
}

} // namespace huimin::ui
