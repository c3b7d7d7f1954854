#pragma once
#include "models/sync/desk.h"
#include "models/sync/handedwork.h"
#include "ui/widgets/card.h"

namespace huimin::ui {

class RowList;

/// What desks gave up with the scopes they lost, for the supervisor in charge (待接手的): opened with a reason, and taken off the list
/// when it was seen to. Hidden where there is nothing.
class HandedCard final : public Card {
    Q_OBJECT
public:
    explicit HandedCard(Desk& desk, QWidget* parent = nullptr);
    /// Asks the center; without it the card keeps what it shows.
    void reload();
    RowList* list() const { return m_list; }
    void openCurrent();
    void settleCurrent();

private:
    void show(std::vector<HandedWork> work);
    const HandedWork* current() const;
    /// Asks why, and sends the command with it.
    void askReason(const QString& title, const QString& words, const QString& act, const char* command);
    void showContents(const HandedWork& work, const QByteArray& contents);

    Desk& m_desk;
    RowList* m_list;
    std::vector<HandedWork> m_work;
};

} // namespace huimin::ui
