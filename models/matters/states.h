#pragma once
#include "models/registry/organisation.h"
#include <QHash>
#include <QSet>

/// The state machines of matters (办件) and of grid events (网格事件): stages where they rest, acts that move them, edges with who may do
/// them, and the documents they make. All of it is data (resources/catalogue/matter_states.json and event_states.json; explained in the
/// loops of the design): buttons, the center's checks, the city generator and tests read this one engine.
namespace huimin {

struct MatterStage {
    QString code; ///< "50"
    QString name; ///< Chinese
    QString nameEn;
    QString restsWith; ///< clerk, officer, applicant, center; of an event supervisor, handler, checker; "-" where nobody has to do anything
    QString clock; ///< none, notice, running, "running or stopped", stopped, delivery, ended; of an event in words
    bool closed = false; ///< no longer open, counted as done
    bool end = false; ///< no edge leaves it
};

struct MatterAct {
    QString key; ///< "AcceptMatter": also the type of its command
    QString code; ///< of the exchange tables; often empty
    QString name; ///< Chinese
    QString nameEn;
    QString on; ///< matter, reception …
};

struct MatterEdge {
    QString from; ///< stage, or "start"
    QString act;
    QString to;
    std::vector<Role> who;
    bool automatic = false; ///< the center may do it by itself when the guard is met
    QString guard;
    QString clock;
    QString document; ///< document keys joined by " and " (both) or " or " (the first at the window, the second on the web)
    bool mayBeDoneBy(Role role) const;
};

/// A kind of paper (文书种类).
struct DocumentKind {
    QString number; ///< two digits as in document numbers: 01–14, and 21–30 for those without a number of their own
    QString key; ///< "accepted"
    QString name; ///< Chinese
    QString nameEn;
    QString types; ///< "all", or the legal types of items it is for
};

class StateMachine {
public:
    static Result<StateMachine> parse(const QByteArray& json);

    const QString& initial() const { return m_initial; }
    const std::vector<MatterStage>& stages() const { return m_stages; }
    const std::vector<MatterAct>& acts() const { return m_acts; }
    const std::vector<MatterEdge>& edges() const { return m_edges; }
    const std::vector<DocumentKind>& documents() const { return m_documents; }
    /// Legal paths by name, as lists of stages; samples for tests and the city generator.
    const std::vector<std::pair<QString, QStringList>>& paths() const { return m_paths; }

    /// Null where there is none of that code.
    const MatterStage* stage(QStringView code) const;
    const MatterAct* act(QStringView key) const;
    const DocumentKind* document(QStringView key) const;
    bool isOpen(QStringView stage) const;

    /// Keys of the acts that the role may do from the stage ("start" for a new matter), in the order of the edges.
    QStringList possibleActs(QStringView stage, Role role) const;
    /// The edge of an act from a stage. ForbiddenRole where the role may never do the act; else ActNotPossible with the
    /// members `stage` and `possible` (acts of this role from there).
    Result<MatterEdge> check(QStringView act, QStringView stage, Role role) const;
    /// The edge alone, whoever does it; null where there is none.
    const MatterEdge* edge(QStringView act, QStringView from) const;

private:
    QString m_initial;
    std::vector<MatterStage> m_stages;
    std::vector<MatterAct> m_acts;
    std::vector<MatterEdge> m_edges;
    std::vector<DocumentKind> m_documents;
    std::vector<std::pair<QString, QStringList>> m_paths;
};

/// The shipped machines, read once at the first question.
const StateMachine& matterStates();
const StateMachine& eventStates();

} // namespace huimin
