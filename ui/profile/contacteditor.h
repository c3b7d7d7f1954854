#pragma once
#include "models/sync/desk.h"
#include "ui/widgets/card.h"
#include <QTimer>

class QCheckBox;
class QGridLayout;

namespace huimin::ui {

class Button;
class FormField;
class Label;

/// Changes the contacts of a person or a firm (EditContact: old and new of each field). What is on record stays covered: a field that
/// is left empty is not changed. Says at the field what is wrong; Ctrl+Enter saves. What was typed is kept as a draft.
class ContactEditor final : public Card {
    Q_OBJECT
public:
    /// `record` is the Resident or Enterprise as it stands, as JSON of its type; `baseRev` its revision.
    ContactEditor(
        Desk& desk, RecordRef subject, std::shared_ptr<void> entity, std::int64_t baseRev, const QString& name, QWidget* parent = nullptr);
    ~ContactEditor() override;

    void takeFocus();
    void save();
    /// To the next field with a problem.
    void nextProblem();
    /// Keeps what was typed as a draft, now.
    void keep();

Q_SIGNALS:
    void finished(bool saved);
    /// Left without saving; what was typed is kept.
    void left();

private:
    struct Entry {
        const Field* field;
        FormField* control;
        QCheckBox* gone = nullptr; ///< the value on record is to be taken off
        QString before; ///< the JSON text on record
    };
    void addEntry(const Field& field, QGridLayout& grid, int at);
    /// The entity with this field as typed; the code of what is wrong, empty where nothing is.
    QString check(Entry& entry, void* into);
    void restore();
    QByteArray typed() const;
    void showErrors(const Error& error);

    Desk& m_desk;
    const RecordRef m_subject;
    const Schema* m_schema;
    const std::shared_ptr<void> m_entity;
    const std::int64_t m_baseRev;
    std::vector<Entry> m_entries;
    Label* m_summary;
    Button* m_save;
    DraftId m_draft;
    bool m_changed = false;
    bool m_saving = false;
    QTimer m_keep;
};

} // namespace huimin::ui
