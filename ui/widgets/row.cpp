#include "ui/widgets/row.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollArea>

namespace huimin::ui {

Row::Row(QLayout* content, int height, int pad, QWidget* parent)
    : QWidget(parent)
    , m_pad(pad)
{
    padded(content, pad, height ? 0 : 9, pad, height ? 0 : 9);
    setLayout(content);
    if (height)
        setFixedHeight(dp(height));
}

void Row::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
    Q_EMIT currentChanged(current);
}

void Row::setLine(bool line)
{
    m_line = line;
    update();
}

void Row::spokenState(QAccessible::State& state) const
{
    state.selectable = true;
    state.selected = m_current;
}

void Row::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), colour(Token::Select));
        painter.fillRect(QRect(0, 0, dp(3), height()), colour(Token::Accent));
    } else if (m_hover) {
        painter.fillRect(rect(), colour(Token::Hover));
    }
    if (m_line)
        painter.fillRect(QRect(dp(m_pad), height() - 1, width() - 2 * dp(m_pad), 1), colour(Token::Soft));
}

void Row::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void Row::enterEvent(QEnterEvent*)
{
    m_hover = true;
    update();
}

void Row::leaveEvent(QEvent*)
{
    m_hover = false;
    update();
}

NeedRow::NeedRow(const Face& face, QWidget* badge, QWidget* parent)
    : Row(hbox(10), 0, 14, parent)
    , m_title(Label::elided(face.title))
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    if (!face.digit.isEmpty())
        row->addLayout(padded(vbox(0, new KeyCap(face.digit), Stretch {}), 0, 2, 0, 0));
    auto* sentence = Label::wrapped(face.sentence, Type::Note, Token::Text2);
    if (face.because)
        sentence->setLead(tr("因为"));
    if (face.sentence.isEmpty())
        sentence->hide(); // never shown here: without a parent yet it would be a window of its own
    row->addLayout(vbox(2, hbox(8, Grow { m_title }, badge), sentence), 1);
    setDigit(face.digit);
    setAccessibleName(
        QStringList { face.title, face.spokenBadge, face.sentence }.filter(QRegularExpression(QStringLiteral("."))).join(tr("，")));
    connect(this, &Row::currentChanged, m_title, [this](bool current) { m_title->setWeight(current ? Weight::DemiBold : Weight::Normal); });
}

RowList::RowList(QWidget* parent)
    : QWidget(parent)
    , m_column(vbox(0))
{
    setLayout(m_column);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void RowList::add(Row* row)
{
    m_rows.append(row);
    m_column->addWidget(row);
    connect(row, &Row::clicked, this, [this, row] {
        setFocus(Qt::MouseFocusReason);
        const int index = int(m_rows.indexOf(row));
        setCurrent(index);
        Q_EMIT activated(index);
    });
    if (m_keeps && m_current < 0)
        setCurrent(0);
}

void RowList::addPart(QWidget* part)
{
    m_column->addWidget(part);
}

void RowList::clear()
{
    m_rows.clear();
    m_current = -1;
    clearLayout(*m_column);
}

void RowList::setCurrent(int index)
{
    if (index < 0 || index >= count())
        return;
    const bool other = index != m_current;
    m_current = index;
    showCurrent();
    for (QWidget* up = parentWidget(); up; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up)) {
            area->ensureWidgetVisible(m_rows[index], 0, dp(8));
            break;
        }
    }
    if (other) {
        Q_EMIT currentChanged(index);
        QAccessibleEvent event(m_rows[index], QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void RowList::setKeepsCurrent(bool keeps)
{
    m_keeps = keeps;
    if (keeps && m_current < 0 && count() > 0)
        m_current = 0;
    showCurrent();
}

bool RowList::activateDigit(const QString& digit)
{
    for (int i = 0; i < count(); ++i) {
        if (!digit.isEmpty() && m_rows[i]->digit().compare(digit, Qt::CaseInsensitive) == 0) {
            setCurrent(i);
            Q_EMIT activated(i);
            return true;
        }
    }
    return false;
}

void RowList::showCurrent()
{
    for (int i = 0; i < count(); ++i)
        m_rows[i]->setCurrent(i == m_current && (m_keeps || hasFocus()));
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Down:
        setCurrent(std::min(count() - 1, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        break;
    }
    if (!activateDigit(event->text()))
        QWidget::keyPressEvent(event);
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && count() > 0)
        m_current = 0;
    showCurrent();
}

void RowList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showCurrent();
}

} // namespace huimin::ui
