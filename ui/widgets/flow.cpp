#include "ui/widgets/flow.h"

namespace huimin::ui {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget* parent)
    : QLayout(parent)
    , m_gap(dp(gap))
    , m_lineGap(dp(lineGap))
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void FlowLayout::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem* item = m_items.takeAt(index);
    if (QLayout* inner = item->layout())
        inner->setParent(nullptr);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = { size.width() + (size.width() > 0 ? m_gap : 0) + wanted.width(), std::max(size.height(), wanted.height()) };
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrangeEven(const QRect& rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem*> parts;
    int widest = 1;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        parts << item;
        widest = std::max(widest, item->minimumSize().width());
    }
    const int count = int(parts.size());
    if (count == 0)
        return 0;
    const int most = std::clamp((inside.width() + m_gap) / (widest + m_gap), 1, count);
    const int lines = (count + most - 1) / most;
    const int columns = (count + lines - 1) / lines; // four go two and two, not three and one
    const int width = (inside.width() - (columns - 1) * m_gap) / columns;
    int y = inside.top();
    for (int first = 0; first < count; first += columns) {
        int height = 0;
        for (int i = first; i < std::min(first + columns, count); ++i) {
            const int wanted = parts[i]->hasHeightForWidth() ? parts[i]->heightForWidth(width) : parts[i]->sizeHint().height();
            if (move)
                parts[i]->setGeometry(QRect(inside.left() + (i - first) * (width + m_gap), y, width, wanted));
            height = std::max(height, wanted);
        }
        y += height + m_lineGap;
    }
    return y - m_lineGap - rect.top() + contentsMargins().bottom();
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    if (m_even)
        return arrangeEven(rect, move);
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    struct Placed {
        QLayoutItem* item;
        QRect at;
    };
    std::vector<Placed> line;
    int x = inside.left(), y = inside.top(), height = 0;
    const auto endLine = [&] {
        if (move)
            for (const Placed& part : line)
                part.item->setGeometry(part.at.translated(0, (height - part.at.height()) / 2));
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(std::max(item->sizeHint().width(), item->minimumSize().width()), inside.width());
        if (!line.empty() && x + width > inside.right() + 1) {
            endLine();
            x = inside.left();
            y += height + m_lineGap;
            height = 0;
        }
        const int wanted = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        line.push_back({ item, QRect(x, y, width, wanted) });
        height = std::max(height, wanted);
        x += width + m_gap;
    }
    endLine();
    return y + height - inside.top() + margins.top() + margins.bottom();
}

} // namespace huimin::ui
