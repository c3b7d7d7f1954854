#include "ui/widgets/options.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>

namespace huimin::ui {

/// One answer; its group has the focus and the keys.
class Options::Option final : public Painted {
public:
    Option(Options& group, int index, const QString& text, int height)
        : m_group(group)
        , m_index(index)
        , m_text(text)
        , m_height(height)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        fit();
        setMinimumWidth(dp(advance(text, type(), Weight::DemiBold) + (tall() ? 90 : 66)));
    }
    QAccessible::Role spokenRole() const override { return QAccessible::RadioButton; }
    QString spokenName() const override { return m_text; }
    void spokenState(QAccessible::State& state) const override { state.checked = m_group.m_chosen == m_index; }

protected:
    QSizeF measure() const override { return { 0, qreal(m_height) }; }
    void draw(QPainter& painter, const QRectF& rect) override
    {
        const bool on = m_group.m_chosen == m_index;
        const bool highContrast = Theme::current().tokens().highContrast();
        drawBox(painter, rect, tall() ? 8 : 6, on ? Token::Select : Token::Surface,
            on ? colour(Token::Accent) : colour(Token::LineStrong, highContrast ? 255 : 120), on ? (tall() ? 2 : 1.5) : 1);
        const QString digit = QString::number(m_index + 1);
        qreal x = 36;
        if (tall()) {
            const QRectF cap(12, (rect.height() - 26) / 2, 26, 26);
            drawBox(painter, cap, 6, on ? Token::Accent : Token::Hover, highContrast ? colour(Token::Line) : QColor());
            drawText(painter, cap.adjusted(0, -1, 0, 0), digit, Type::Lead, on ? Token::OnAccent : Token::Text2, Weight::DemiBold,
                Align::Centre);
            x = 50;
        } else {
            drawKeyCap(painter, QPointF(8, (rect.height() - keyCapHeight) / 2), digit);
        }
        drawElided(painter, QRectF(x, 0, rect.width() - x - (on ? 30 : 8), rect.height() - 1), m_text, type(), Token::Text,
            on ? Weight::DemiBold : Weight::Normal);
        if (on)
            drawIcon(painter, QPointF(rect.width() - (tall() ? 30 : 24), (rect.height() - 16) / 2), QStringLiteral("check"), 16,
                Token::AccentText, 2.4);
        if (m_group.hasFocus() && (on || (m_group.m_chosen < 0 && m_index == 0)))
            drawRing(painter, rect, tall() ? 8 : 6, colour(Token::Focus), 2);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton) {
            m_group.setFocus(Qt::MouseFocusReason);
            m_group.choose(m_index);
            Q_EMIT m_group.answered(m_group.chosen());
        }
    }

private:
    bool tall() const { return m_height > 40; }
    Type type() const { return tall() ? Type::Lead : Type::Body; }
    Options& m_group;
    int m_index;
    QString m_text;
    int m_height;
};

Options::Options(const QString& label, const QVector<Choice>& choices, Flow flow, int height, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_choices(choices)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* column = vbox(4);
    if (!label.isEmpty()) {
        m_head = hbox(4, Label::elided(label, Type::Small, Token::Text2), Stretch {});
        column->addWidget(high(19, holder(m_head)));
    }
    const int gap = height > 40 ? 12 : 8;
    for (int i = 0; i < int(choices.size()); ++i)
        m_options.append(new Option(*this, i, choices[i].text, height));
    if (flow == Flow::Row) { // goes on in the next line where the window is narrow
        auto* row = new FlowLayout(gap, gap);
        row->setEven(true);
        for (Option* option : m_options)
            row->addWidget(option);
        column->addLayout(row);
    } else {
        auto* grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(dp(gap));
        const int columns = flow == Flow::Column ? 1 : 2;
        for (int i = 0; i < int(m_options.size()); ++i)
            grid->addWidget(m_options[i], i / columns, i % columns);
        for (int i = 0; i < columns; ++i)
            grid->setColumnStretch(i, 1);
        column->addLayout(grid);
    }
    column->addStretch(1);
    setLayout(column);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Options::setRequired(bool required)
{
    m_required = required;
    if (m_label.isEmpty())
        return;
    if (!m_requiredWord) {
        m_requiredWord = new Label(FormField::tr("必填"), Type::Key, Token::Text3);
        m_head->insertWidget(1, m_requiredWord);
    }
    m_requiredWord->setVisible(required);
}

QString Options::spokenName() const
{
    return m_required ? FormField::tr("%1，必填").arg(m_label) : m_label;
}

QString Options::chosen() const
{
    return m_chosen < 0 ? QString() : m_choices[m_chosen].id;
}

void Options::setChosen(const QString& id)
{
    m_chosen = -1;
    for (int i = 0; i < int(m_choices.size()); ++i)
        if (m_choices[i].id == id)
            m_chosen = i;
    refresh();
}

void Options::choose(int index)
{
    if (index < 0 || index >= int(m_choices.size()))
        return;
    m_chosen = index;
    refresh();
    QAccessibleEvent event(this, QAccessible::Selection);
    QAccessible::updateAccessibility(&event);
    Q_EMIT chose(m_choices[index].id);
}

void Options::answer(int index)
{
    choose(index);
    Q_EMIT answered(m_choices[index].id);
    if (hasFocus() && !m_stays)
        focusNextChild();
}

void Options::offerDecline()
{
    m_decline = true;
}

QStringList Options::spokenItems() const
{
    QStringList items;
    for (int i = 0; i < int(m_choices.size()); ++i)
        items << tr("%1，%2").arg(i + 1).arg(m_choices[i].text);
    return items;
}

void Options::refresh()
{
    for (Option* option : m_options)
        option->update();
}

void Options::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && digit >= 1 && digit <= int(m_choices.size())) {
        answer(digit - 1);
    } else if (plain && digit == 0 && m_decline) {
        m_chosen = -1;
        refresh();
        Q_EMIT declined();
        focusNextChild();
    } else if (plain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)) {
        choose(std::min(m_chosen + 1, int(m_choices.size()) - 1));
    } else if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)) {
        choose(std::max(m_chosen - 1, 0));
    } else if (plain && (event->key() == Qt::Key_Space) && m_chosen < 0) {
        choose(0);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chosen >= 0) {
        answer(m_chosen);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Options::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    refresh();
}

void Options::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    refresh();
}

} // namespace huimin::ui
