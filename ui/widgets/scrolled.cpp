#include "ui/widgets/scrolled.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QLayout>
#include <algorithm>

namespace huimin::ui {

QScrollArea* scrolled(QWidget* content, int height)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setFixedHeight(height);
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll, content](QWidget*, QWidget* now) {
        if (now && content->isAncestorOf(now) && now->height() <= scroll->height()) // of what is higher the top stays
            scroll->ensureWidgetVisible(now, 0, dp(40));
    });
    return scroll;
}

int heightOf(QWidget& content, int width)
{
    content.ensurePolished();
    QLayout* layout = content.layout();
    layout->activate();
    return layout->hasHeightForWidth() ? std::max(layout->totalHeightForWidth(width), content.sizeHint().height()) : content.sizeHint().height();
}

} // namespace huimin::ui
