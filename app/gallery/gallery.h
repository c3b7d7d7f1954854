#pragma once
#include <QString>
#include <functional>
#include <vector>

class QWidget;

/// Pages of the widget gallery: each puts parts together as a real page would, with invented people.
namespace huimin::gallery {

struct Exhibit {
    QString name;
    std::function<QWidget*()> make;
};

QWidget* tokensPage();
QWidget* statesPage();
QWidget* personPage();
QWidget* omniboxPage();
QWidget* keysPage();
QWidget* purposePage();
QWidget* signInPage();
QWidget* queuePage();
QWidget* matterPage();
QWidget* syncPage();

std::vector<Exhibit> exhibits();

} // namespace huimin::gallery
