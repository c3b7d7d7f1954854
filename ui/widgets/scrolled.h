#pragma once
#include <QScrollArea>

namespace huimin::ui {

/// Content in a frameless scroll area of that height in device pixels; what is higher scrolls, and what has the focus is in sight.
QScrollArea* scrolled(QWidget* content, int height);
/// The height in device pixels that content with a layout needs at a width.
int heightOf(QWidget& content, int width);

} // namespace huimin::ui
