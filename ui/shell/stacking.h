#pragma once
#include <QBoxLayout>
#include <QPointer>
#include <climits>
#include <vector>

namespace huimin::ui {

/// Rows of a page that become columns where the page is narrow: below 1280 px, or at 150 % and 200 %. The page hands on what its
/// `arrange` is told.
class Stacking {
public:
    /// Below `width` (of the page, in px at 100 %) what stands side by side stands one below the other. A row that is deleted, with
    /// the content of its page, is forgotten.
    void below(int width, QBoxLayout* row)
    {
        m_rows.push_back({ row, width });
        turn(m_rows.back());
    }
    void arrange(int width)
    {
        m_width = width;
        for (const Row& row : m_rows)
            turn(row);
    }
    bool isBelow(int width) const { return m_width < width; }

private:
    struct Row {
        QPointer<QBoxLayout> layout;
        int width;
    };
    void turn(const Row& row) const
    {
        if (row.layout)
            row.layout->setDirection(m_width < row.width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    std::vector<Row> m_rows;
    int m_width = INT_MAX;
};

} // namespace huimin::ui
