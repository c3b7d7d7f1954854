#pragma once
#include "models/matters/attachment.h"
#include "models/sync/desk.h"
#include <functional>

class QWidget;

namespace huimin::ui {

/// Puts photos to a grid event: the record by command, the content sealed on this desk until the center has it.
class PhotoKeeper final : public QObject {
    Q_OBJECT
public:
    PhotoKeeper(Desk& desk, GridEventId event, QObject* parent = nullptr) : QObject(parent), m_desk(desk), m_event(event) { }
    /// Asks for a file; nothing is told where none is chosen.
    void ask(QWidget& over, const QString& title, std::function<void(const Attachment&)> added);
    /// Puts a photo that is there already.
    void add(const QByteArray& content, const QString& title, std::function<void(const Attachment&)> added = {});

Q_SIGNALS:
    /// It is no photo, too large, or not taken: in a sentence.
    void failed(const QString& sentence);
    void kept();

private:
    Desk& m_desk;
    const GridEventId m_event;
};

} // namespace huimin::ui
