#include "ui/shell/omniboxpopup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QMouseEvent>
#include <QStackedLayout>

namespace huimin::ui {
namespace {

/// A tab or the area: a chip of 26 px that can be clicked.
class ClickChip final : public Chip {
public:
    ClickChip(const ChipFace& face, std::function<void()> click)
        : Chip(face)
        , m_click(std::move(click))
    {
        setCursor(Qt::PointingHandCursor);
    }
    QAccessible::Role spokenRole() const override { return QAccessible::PageTab; }

protected:
    QSizeF measure() const override { return { chipWidth(face()), 26 }; }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_click();
    }

private:
    std::function<void()> m_click;
};

} // namespace

OmniboxPopup::OmniboxPopup(QWidget& window)
    : Popup(window, vbox(0))
    , m_veil(new Veil(window, false))
    , m_tabRow(hbox(6))
    , m_pages(new QStackedLayout)
    , m_list(new ResultList)
    , m_preview(new OmniboxPreviewPane)
    , m_status(new Label({}, Type::Note, Token::Text3))
{
    auto* area = new ClickChip({ tr("全市"), Tone::Outline, QStringLiteral("map-pin") }, [this] { Q_EMIT areaClicked(); });
    m_area = area;
    m_areaPart
        = holder(hbox(6, new Label(tr("只看"), Type::Note, Token::Text3), m_area, new KeyCap(QStringLiteral("Ctrl+G"), CapLook::Faint)));
    auto* head = padded(hbox(6, m_tabRow, Stretch {}, m_areaPart), 13, 10, 13, 4);
    auto* middleRow = hbox(0, Grow { m_pages }, m_preview);
    const auto hint
        = [](const QString& key, const QString& text) { return hbox(6, new KeyCap(key), new Label(text, Type::Note, Token::Text2)); };
    m_keys = holder(
        hbox(14, hbox(6, new KeyCap(QStringLiteral("↑")), new KeyCap(QStringLiteral("↓")), new Label(tr("选择"), Type::Note, Token::Text2)),
            hint(QStringLiteral("Enter"), tr("打开")), hint(QStringLiteral("Tab"), tr("看右侧摘要")),
            hint(QStringLiteral("Alt+→"), tr("换一类"))));
    auto* foot = high(38, holder(padded(hbox(6, m_keys, Stretch {}, m_status), 16, 0, 16, 0)));
    // One pixel inside the surface, so that nothing covers its edge.
    auto* inner = padded(vbox(0, head, new Line(Token::Soft), Grow { middleRow }, new Line(Token::Soft), foot), 1, 1, 1, 1);
    static_cast<QBoxLayout*>(layout())->addLayout(inner);
    m_pages->addWidget(holder(padded(vbox(0, m_list), 8, 4, 8, 8))); // once there is a parent: it is shown at once
    connect(this, &Popup::closed, this, [this] {
        if (m_veil)
            m_veil->hide();
    });
}

void OmniboxPopup::openUnder(const QRect& field)
{
    const QWidget& window = host();
    const int below = dp(10);
    const int width = std::min(dp(1010), window.width() - field.left() - dp(16));
    const int height = std::min(dp(716), window.height() - field.bottom() - below - dp(32) - dp(16));
    setPreviewShown(window.width() >= dp(1100));
    if (m_veil) {
        const int top = dp(60);
        m_veil->setGeometry(dp(72), top, window.width() - dp(72), window.height() - top - dp(32));
        m_veil->show();
        m_veil->raise();
    }
    openAt(QRect(field.left(), field.bottom() + below, width, height));
}

void OmniboxPopup::setArea(const QString& name)
{
    m_areaPart->setVisible(!name.isEmpty());
    m_area->setFace({ name, Tone::Outline, QStringLiteral("map-pin") });
}

void OmniboxPopup::setPreviewShown(bool shown)
{
    m_preview->setVisible(shown);
}

void OmniboxPopup::showAnswer(const OmniboxAnswer& answer, const QString& tab)
{
    m_tabs = answer.tabs;
    showTabs(tab);
    m_list->setAnswer(answer.notes, answer.sections);
    m_status->setText(answer.status);
    m_nothingActs = answer.nothingActs;
    const bool none = m_list->results().rows() == 0 && answer.notes.isEmpty() && !answer.nothing.isEmpty();
    if (none)
        showNothing(answer.nothing);
    else
        m_pages->setCurrentIndex(0);
}

void OmniboxPopup::showTabs(const QString& current)
{
    // The same tabs are left alone: rebuilding them at each letter would flicker.
    QString signature = current;
    for (const OmniboxTab& tab : std::as_const(m_tabs))
        signature += QLatin1Char('\n') + tab.id + QLatin1Char('\t') + tab.text;
    if (signature == m_shownTabs)
        return;
    m_shownTabs = signature;
    clearLayout(*m_tabRow);
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const OmniboxTab& tab = m_tabs[i];
        const bool on = tab.id == current || (current.isEmpty() && i == 0);
        m_tabRow->addWidget(new ClickChip(
            { tab.text, on ? Tone::Accent : Tone::Outline, {}, on, Type::Small }, [this, id = tab.id] { Q_EMIT tabChosen(id); }));
    }
}

void OmniboxPopup::showNothing(const QString& sentence)
{
    if (m_nothing) {
        m_pages->removeWidget(m_nothing);
        m_nothing->deleteLater();
    }
    auto* acts = hbox(8);
    for (const OmniboxAct& act : m_nothingActs) {
        auto* button = new Button(act.text, Button::Kind::Outlined, act.key, act.icon);
        button->setMeasure(32, Type::Small);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, [this, id = act.id] { Q_EMIT nothingActChosen(id); });
        acts->addWidget(button);
    }
    acts->addStretch(1);
    m_nothing = holder(padded(vbox(10,
                                  hbox(8, new IconLabel(QStringLiteral("search"), 18, Token::Text3),
                                      Grow { new Label(sentence, Type::Lead, Token::Text, Weight::DemiBold, Label::Fit::Wrap) }),
                                  acts, Stretch {}),
        20, 24, 20, 16));
    m_pages->addWidget(m_nothing);
    m_pages->setCurrentWidget(m_nothing);
}

} // namespace huimin::ui
