#include "ui/widgets/banner.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/painted.h"

namespace huimin::ui {

Banner::Banner(Tone tone, const QString& icon, const QString& fact, const QString& still, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_fact(new Label(fact, Type::Small, Token::Text, Weight::DemiBold))
    , m_still(Label::wrapped(still, Type::Note, Token::Text2))
    , m_note(new Label({}, Type::Small, Token::Text2))
{
    // Hidden, never shown, before it has a parent: shown, it would be a window of its own.
    if (still.isEmpty())
        m_still->hide();
    m_note->hide();
    setLayout(padded(hbox(10, new IconLabel(icon, 18, pairOf(tone).words), Grow { vbox(1, m_fact, m_still) }, m_note), 14, 8, 12, 8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Banner::setFact(const QString& fact)
{
    m_fact->setText(fact);
}

void Banner::setStill(const QString& still)
{
    m_still->setText(still);
    m_still->setVisible(!still.isEmpty());
}

void Banner::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

Button* Banner::setAct(const QString& text, const QString& key)
{
    if (!m_act) {
        m_act = new Button(text, Button::Kind::Outlined, key);
        m_act->setMeasure(30, Type::Small);
        static_cast<QHBoxLayout*>(layout())->addWidget(m_act);
    }
    m_act->setText(text);
    m_act->setKey(key);
    return m_act;
}

QString Banner::spokenName() const
{
    return m_fact->fullText() + m_still->fullText();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TonePair pair = pairOf(m_tone);
    drawBox(painter, rect(), dp(8), pair.ground, colour(pair.words, Theme::current().tokens().highContrast() ? 255 : 70));
    drawBox(painter, QRectF(0, dp(8), dp(3), height() - 2 * dp(8)), dp(1.5), pair.words);
}

void Banner::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        announce(*this, spokenName());
}

} // namespace huimin::ui
