#pragma once
#include "ui/widgets/layouts.h"

namespace huimin::ui {

/// Parts that stand side by side and go on in the next line where the width ends, each as wide as it wants to be; one that is wider
/// than a whole line gets the line. Parts of a line stand in its middle. For heads and chips that must fit narrow windows.
///     auto* line = flow(8, 6, name, chip, number);
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    /// Gaps between parts and between lines, in px at 100 %.
    explicit FlowLayout(int gap, int lineGap, QWidget* parent = nullptr);
    /// All parts equally wide, in as many columns as the width has room for: choices, fields.
    void setEven(bool even) { m_even = even; }
    ~FlowLayout() override;

    void addLayout(QLayout* layout);
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    /// All in one line.
    QSize sizeHint() const override;
    /// As narrow as the part that gives way least.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height of all lines in the width of `rect`; moves the parts there where `move` says so.
    int arrange(const QRect& rect, bool move) const;
    int arrangeEven(const QRect& rect, bool move) const;
    QList<QLayoutItem*> m_items;
    bool m_even = false;
    int m_gap;
    int m_lineGap;
};

inline void put(FlowLayout& flow, QWidget* widget)
{
    if (widget)
        flow.addWidget(widget);
}
inline void put(FlowLayout& flow, QLayout* layout)
{
    if (layout)
        flow.addLayout(layout);
}
template <typename... Items> FlowLayout* flow(int gap, int lineGap, Items&&... items)
{
    auto* made = new FlowLayout(gap, lineGap);
    (put(*made, std::forward<Items>(items)), ...);
    return made;
}

} // namespace huimin::ui
