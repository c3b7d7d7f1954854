#pragma once
#include "ui/matters/actfields.h"
#include <functional>

class QVBoxLayout;

namespace huimin::ui {

/// The form of an act, made from the declaration of its body: a control for each field by its type, the papers of the matter one by
/// one, departments with their days, the photos of an event. What is wrong is said at its field.
class ActForm final : public QWidget {
    Q_OBJECT
public:
    /// `schema` is the body of `act`; the guard is filled with the stage of the matter.
    ActForm(const Schema& schema, const QString& act, const ActGround& ground, QWidget* parent = nullptr);

    /// The body as it is filled in.
    QByteArray body() const;
    /// Says at the fields what is missing; true when nothing is. The first of them takes the focus.
    bool check();
    /// Says what the center found, at the fields of its paths; false where none of them is here.
    bool showIssues(const QVector<FieldIssue>& issues);
    /// The control that takes the focus first; null where there is nothing to fill in.
    QWidget* firstControl() const;
    bool isEmpty() const { return m_parts.empty(); }
    /// What stands in the fields, as a draft keeps it; and back. What is no longer asked for is left out.
    JsonText typed() const;
    void restore(const JsonText& typed);

private:
    /// One field of the body, or one paper or department of a list of it.
    struct Part {
        QString path; ///< "/reason"; of an element its list: "/materials"
        QWidget* control = nullptr; ///< takes the focus
        bool required = false;
        std::function<bool()> isEmpty;
        std::function<void(void* body)> put; ///< into the body; of an element only where something is filled in
        std::function<void(const QString& sentence)> say;
        QString name {}; ///< in a draft: the path, of an element with its key
        std::function<QString()> text {}; ///< as it is typed or chosen; none where a draft keeps nothing (photos)
        std::function<void(const QString& text)> fill {};
    };
    /// A part that is a field of its own.
    void addPart(const QString& path, const QString& name, FormField* control, bool required, std::function<void(void* body)> put);
    void addField(const Field& field);
    void addChoice(const Field& field, const QVector<Choice>& choices);
    void addFlag(const Field& field);
    void addPapers(const Field& field);
    void addPromises(const Field& field);
    void addDepartments(const Field& field);
    void addUnits(const Field& field);
    void addRecord(const Field& field, const QVector<Choice>& choices);
    void addPhotos(const Field& field);
    void heading(const QString& text);
    QString labelOf(const Field& field) const;
    QString paperName(const QString& key) const;
    void show(Part& part, const QString& sentence);

    const Schema& m_schema;
    const QString m_act;
    const ActGround m_ground;
    QVBoxLayout* m_column;
    std::vector<Part> m_parts;
};

} // namespace huimin::ui
