#include "ui/shell/page.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace huimin::ui {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
}

bool Page::bareKey(QKeyEvent&)
{
    return false;
}

void Page::arrange(int) { }

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        arrange(int(width() / Theme::current().scale()));
}

void Page::build()
{
    if (m_column)
        return;
    m_column = vbox(0);
    setLayout(m_column);
}

QVBoxLayout* Page::body()
{
    if (!m_body) {
        build();
        m_body = padded(vbox(12), 24, 2, 24, 14);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        area->setWidget(holder(m_body));
        // The scroll bar stands in the margin, so that the right edge of the page stays where it is.
        connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
            QMargins margins = m_body->contentsMargins();
            margins.setRight(dp(most > 0 ? 16 : 24));
            m_body->setContentsMargins(margins);
        });
        m_column->insertWidget(0, area, 1);
    }
    return m_body;
}

void Page::setFoot(QWidget* foot)
{
    build();
    m_column->addLayout(padded(vbox(0, foot), 24, 0, 24, 14));
    if (m_body)
        padded(m_body, 24, 2, 24, 12);
}

void Page::keyPressEvent(QKeyEvent* event)
{
    const bool modified = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Escape && !modified && handleEscape())
        return;
    if (!modified && event->key() != Qt::Key_Escape && bareKey(*event))
        return;
    event->ignore();
}

} // namespace huimin::ui
