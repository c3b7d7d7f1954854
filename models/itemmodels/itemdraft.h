#pragma once
#include "models/matters/catalogue.h"
#include <QHash>

namespace huimin {

/// The next version of an item while a supervisor works on it, without a widget: fields as text, lists as tables of text.
class ItemDraft {
public:
    enum class Kind { Text, Number, Date, Flag, Code, Table };
    /// A field that a person may change, in the order of the form.
    struct Line {
        const Field* field;
        Kind kind;
    };
    static const std::vector<Line>& lines();

    /// From the latest version: the next number, effective from `effectiveOn`.
    ItemDraft(ServiceItem latest, QDate effectiveOn);

    const ServiceItem& before() const { return m_before; }
    ServiceItem& item() { return m_item; }
    const ServiceItem& item() const { return m_item; }
    bool isChanged() const;

    /// The codes that a field of kind Code takes.
    static QStringList codes(const Field& field);
    /// As it is typed; of a flag "true" or "false". `setText` is false where it is none of that kind, and changes nothing then.
    QString text(const Field& field) const;
    bool setText(const Field& field, const QString& text);

    /// The columns of a table by their names in the data ("zh", "days"), and its rows. An answer of a question stands on a line of its own
    /// in the column `options`: `key | label | English | -drop +add old>new`.
    static QStringList columns(const Field& field);
    QList<QStringList> rows(const Field& field) const;
    /// What a row keeps besides its columns (options of a form field, help) stays with the row of the same key. False where a cell cannot
    /// be read (no number, no such line of an answer).
    bool setRows(const Field& field, const QList<QStringList>& rows);

    /// What a draft keeps, and back.
    QByteArray kept() const;
    bool restore(const QByteArray& kept);

private:
    ServiceItem m_before;
    ServiceItem m_item;
};

} // namespace huimin
