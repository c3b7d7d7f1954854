#pragma once
#include "models/commands/actbodies.h"
#include "models/commands/eventbodies.h"
#include "models/matters/attachment.h"
#include "ui/matters/matterpage.h"
#include "ui/widgets/formfield.h"
#include <functional>

/// What the form of an act asks for beside what the declaration of its body says: which fields are this act's, which must be filled,
/// which have a list to choose from.
namespace huimin::ui {

/// What a form knows of its grid event.
struct EventGround {
    GridEvent event;
    std::vector<Department> departments;
    QVector<Choice> workers; ///< grid workers of the cell
    QVector<Choice> like; ///< events that it may be joined to
    std::vector<Attachment> photos; ///< its own, as they came
    /// Asks for a photo and puts it to the event; tells it when it is safe on this desk.
    std::function<void(const QString& title, std::function<void(const Attachment&)> added)> addPhoto;
};

/// What a form knows of its matter, or of its event.
struct ActGround {
    MatterFile file;
    QDate today;
    Instant now;
    QDate usualAnswerOn; ///< by when a department that is asked now usually answers
    std::optional<EventGround> event {}; ///< the act is of a grid event; `file` is empty then
    QString stage() const { return event ? event->event.state : file.matter.stage; }
};

namespace actfields {

/// Whether the field is asked for: a body may serve several acts, and the guard and the form of the matter are not typed.
bool isAsked(const QString& act, std::string_view field);
bool isRequired(const QString& act, const Field& field);
/// The list that a code is chosen from, in words; empty where the field is free.
QVector<Choice> choices(const QString& act, const Field& field, const ActGround& ground);
/// What a field begins with: the usual answer, or nothing.
QString beginning(const QString& act, std::string_view field, const ActGround& ground);
/// A quiet line below the field; empty: none.
QString help(const QString& act, std::string_view field);

/// How the papers of an act are asked for.
enum class Papers {
    Wrong, ///< of each what is wrong with it
    Come ///< of each in which form it was brought
};
Papers papers(const QString& act);
/// Keys of the papers that the act can be about, in the order of the item.
QStringList paperKeys(const QString& act, const ActGround& ground);
/// Keys of papers that may come later (容缺): missing ones for which the item allows it.
QStringList lateKeys(const ActGround& ground);

} // namespace actfields
} // namespace huimin::ui
