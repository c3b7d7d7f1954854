#include "ui/shell/pagestack.h"

namespace huimin::ui {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
}

PageStack::~PageStack()
{
    // Pages go with the widget, after the lists they would be taken from.
    for (Page* page : std::as_const(m_recent))
        page->disconnect(this);
}

void PageStack::open(Page* page)
{
    if (indexOf(page) < 0) {
        addWidget(page);
        connect(page, &QObject::destroyed, this, [this, page] {
            m_levels.removeOne(page);
            m_recent.removeOne(page);
        });
    }
    m_levels.removeOne(page);
    m_levels.append(page);
    raisePage(page);
}

void PageStack::start(Page* page)
{
    Page* first = m_levels.value(0);
    m_levels.clear();
    if (first && first != page)
        m_levels.append(first);
    open(page);
}

bool PageStack::showPage(const QString& key)
{
    if (key.isEmpty())
        return false;
    for (Page* page : m_recent) {
        if (page->key() == key) {
            open(page);
            return true;
        }
    }
    return false;
}

bool PageStack::back()
{
    if (m_levels.size() < 2)
        return false;
    m_levels.removeLast();
    raisePage(m_levels.last());
    return true;
}

bool PageStack::previous()
{
    if (m_recent.size() < 2)
        return false;
    open(m_recent[1]);
    return true;
}

void PageStack::clear()
{
    m_levels.clear();
    const auto pages = std::exchange(m_recent, {});
    for (Page* page : pages) {
        removeWidget(page);
        page->deleteLater();
    }
    Q_EMIT currentPageChanged(nullptr);
}

void PageStack::raisePage(Page* page)
{
    m_recent.removeOne(page);
    m_recent.prepend(page);
    setCurrentWidget(page);
    drop();
    Q_EMIT currentPageChanged(page);
    page->activated();
}

void PageStack::drop()
{
    int beside = 0;
    const auto pages = m_recent;
    for (Page* page : pages) {
        if (m_levels.contains(page) || ++beside <= m_kept || !page->mayBeDropped())
            continue;
        m_recent.removeOne(page);
        removeWidget(page);
        page->deleteLater();
    }
}

} // namespace huimin::ui
