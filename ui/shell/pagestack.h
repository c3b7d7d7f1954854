#pragma once
#include "ui/shell/page.h"
#include <QStackedWidget>

namespace huimin::ui {

/// The pages of the window and the way through them. There are two orders: levels, which Esc goes back through (list, person,
/// matter), and recency, which Ctrl+Tab and the omnibox use. Pages are kept while they are recent and deleted when they are not, unless
/// they hold something that would be lost.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    ~PageStack() override;

    /// Shows a page above the current one; takes it over.
    void open(Page* page);
    /// Shows a page as the only level above the first page ever opened; for the rail.
    void start(Page* page);
    /// Shows the page of that key again, if it is still kept.
    bool showPage(const QString& key);
    /// One level back; false on the lowest.
    bool back();
    /// The page before, whatever its level; false where there is none.
    bool previous();
    /// Deletes all pages: another person signs in, another language.
    void clear();

    Page* current() const { return m_recent.isEmpty() ? nullptr : m_recent.first(); }
    /// The most recent first, the current one included.
    QVector<Page*> recent() const { return m_recent; }
    /// Pages kept beside those on the levels; 12 by default.
    void setKept(int pages) { m_kept = pages; }

Q_SIGNALS:
    /// Another page is on top; null when there is none.
    void currentPageChanged(huimin::ui::Page* page);

private:
    void raisePage(Page* page);
    void drop();
    QVector<Page*> m_levels;
    QVector<Page*> m_recent;
    int m_kept = 12;
};

} // namespace huimin::ui
