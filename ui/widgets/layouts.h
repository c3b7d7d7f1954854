#pragma once
#include "ui/widgets/theme.h"
#include <QBoxLayout>
#include <QWidget>

/// Short ways to put widgets into rows and columns; all measures in px at 100 %.
///     auto* row = hbox(8, icon, Grow { name }, Stretch {}, button);
/// A null widget or layout is left out, so that a part that may be missing needs no branch.
namespace huimin::ui {

/// Takes what is left over.
struct Stretch {
    int factor = 1;
};
/// Empty space beside the usual spacing.
struct Gap {
    int px;
};
/// A widget or layout that takes what is left over.
struct Grow {
    Grow(QWidget* widget, int factor = 1)
        : widget(widget)
        , factor(factor)
    {
    }
    Grow(QLayout* layout, int factor = 1)
        : layout(layout)
        , factor(factor)
    {
    }
    QWidget* widget = nullptr;
    QLayout* layout = nullptr;
    int factor;
};
/// A widget that stands at an edge of its place.
struct At {
    QWidget* widget;
    Qt::Alignment alignment;
};

inline void put(QBoxLayout& box, QWidget* widget)
{
    if (widget)
        box.addWidget(widget);
}
inline void put(QBoxLayout& box, QLayout* layout)
{
    if (layout)
        box.addLayout(layout);
}
inline void put(QBoxLayout& box, Stretch stretch)
{
    box.addStretch(stretch.factor);
}
inline void put(QBoxLayout& box, Gap gap)
{
    box.addSpacing(dp(gap.px));
}
inline void put(QBoxLayout& box, const Grow& grow)
{
    if (grow.widget)
        box.addWidget(grow.widget, grow.factor);
    else if (grow.layout)
        box.addLayout(grow.layout, grow.factor);
}
inline void put(QBoxLayout& box, At at)
{
    if (at.widget)
        box.addWidget(at.widget, 0, at.alignment);
}

template <typename Box, typename... Items> Box* boxOf(int spacing, Items&&... items)
{
    auto* box = new Box;
    box->setSpacing(dp(spacing));
    box->setContentsMargins(0, 0, 0, 0);
    (put(*box, std::forward<Items>(items)), ...);
    return box;
}
template <typename... Items> QHBoxLayout* hbox(int spacing, Items&&... items)
{
    return boxOf<QHBoxLayout>(spacing, std::forward<Items>(items)...);
}
template <typename... Items> QVBoxLayout* vbox(int spacing, Items&&... items)
{
    return boxOf<QVBoxLayout>(spacing, std::forward<Items>(items)...);
}
/// A column with spare height above and below: two-line rows keep their lines together.
template <typename... Items> QVBoxLayout* middle(int spacing, Items&&... items)
{
    return vbox(spacing, Stretch {}, std::forward<Items>(items)..., Stretch {});
}
/// The layout with margins; for use inside an expression.
template <typename Layout> Layout* padded(Layout* layout, int left, int top, int right, int bottom)
{
    layout->setContentsMargins(dp(left), dp(top), dp(right), dp(bottom));
    return layout;
}
/// A plain widget around a layout.
inline QWidget* holder(QLayout* layout)
{
    auto* widget = new QWidget;
    widget->setLayout(layout);
    return widget;
}
/// The widget with a fixed width or height.
template <typename Widget> Widget* wide(int px, Widget* widget)
{
    widget->setFixedWidth(dp(px));
    return widget;
}
template <typename Widget> Widget* high(int px, Widget* widget)
{
    widget->setFixedHeight(dp(px));
    return widget;
}
/// Removes and deletes everything in a layout.
void clearLayout(QLayout& layout);

} // namespace huimin::ui
