#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"
#include <QPainter>

namespace huimin::ui {

QString tooltipOf(const QString& text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

Label::Label(const QString& text, Type type, Token token, Weight weight, Fit fit, QWidget* parent)
    : QLabel(parent)
    , m_text(text)
    , m_type(type)
    , m_token(token)
    , m_weight(weight)
    , m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(fit == Fit::Wrap);
    if (fit == Fit::Elide)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (fit == Fit::Wrap)
        setAlignment(Qt::AlignTop | Qt::AlignLeft);
    refresh();
    connect(&Theme::current(), &Theme::changed, this, &Label::refresh);
}

Label* Label::elided(const QString& text, Type type, Token token, Weight weight)
{
    return new Label(text, type, token, weight, Fit::Elide);
}

Label* Label::wrapped(const QString& text, Type type, Token token, Weight weight)
{
    return new Label(text, type, token, weight, Fit::Wrap);
}

void Label::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    refresh();
}

void Label::setToken(Token token)
{
    m_token = token;
    refresh();
}

void Label::setWeight(Weight weight)
{
    m_weight = weight;
    refresh();
}

void Label::setLead(const QString& lead)
{
    m_lead = lead;
    refresh();
}

void Label::refresh()
{
    setFont(huimin::ui::font(m_type, m_weight));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour(m_token));
    own.setColor(QPalette::Text, colour(m_token));
    setPalette(own);
    if (m_lead.isEmpty()) {
        setTextFormat(Qt::PlainText);
        QLabel::setText(m_text);
    } else {
        setTextFormat(Qt::RichText);
        QLabel::setText(QStringLiteral("<span style=\"color:%1;font-weight:600\">%2</span>&nbsp; %3")
                            .arg(colour(Token::AccentText).name(), m_lead.toHtmlEscaped(), m_text.toHtmlEscaped()));
        setAccessibleName(m_lead + QLatin1Char(' ') + m_text);
    }
    showTooltipWhenShortened();
    updateGeometry();
}

QSize Label::sizeHint() const
{
    if (m_fit != Fit::Elide)
        return QLabel::sizeHint();
    return { fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() };
}

QSize Label::minimumSizeHint() const
{
    return m_fit == Fit::Elide ? QSize(dp(20), fontMetrics().height()) : QLabel::minimumSizeHint();
}

void Label::paintEvent(QPaintEvent* event)
{
    if (m_fit != Fit::Elide) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        contentsRect(), int(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(m_text, Qt::ElideRight, contentsRect().width()));
}

void Label::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    showTooltipWhenShortened();
}

void Label::showTooltipWhenShortened()
{
    if (m_fit == Fit::Elide)
        setToolTip(fontMetrics().horizontalAdvance(m_text) > contentsRect().width() ? tooltipOf(m_text) : QString());
}

} // namespace huimin::ui
