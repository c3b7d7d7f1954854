#pragma once
#include "models/papers/paperbook.h"
#include <QSet>

/// Papers are made from templates that an office may edit: a documented subset of HTML with fields (resources/documents/README.md).
/// A template is checked whole when it is read; what has been read can be filled without a failure.
namespace huimin {

/// What fills a template: text as it is printed. A value that is absent is empty; it stands for "no" in a condition.
struct PaperValues {
    using Row = QHash<QString, QString>; ///< by the field's name without the row
    QHash<QString, QString> values;
    QHash<QString, std::vector<Row>> lists;

    bool has(const QString& name) const { return !values.value(name).isEmpty() || !lists.value(name).empty(); }
};

class PaperTemplate {
public:
    /// Invalid with `line`, `what` (page field flag list tag place text attribute class entity block deep code) and `name`, what it is
    /// about. `needs`: what the paper always has (PaperKind::needs). TooLarge above 64 KiB.
    static Result<PaperTemplate> parse(const QString& source, const PaperBook& book, const QStringList& needs);

    PaperPage page() const { return m_page; }
    /// The body as HTML: values escaped, their line breaks as <br>.
    QString render(const PaperValues& values) const;
    /// The fields and lists that it names.
    const QSet<QString>& names() const { return m_names; }

private:
    struct Node {
        enum class Kind { Text, Value, RowValue, If, IfRow, Each };
        Kind kind = Kind::Text;
        QString text; ///< HTML; or the name of the field, list or row's field
        std::vector<Node> body {};
        std::vector<Node> otherwise {};
    };
    friend class PaperTemplateReader;
    static void renderNodes(const std::vector<Node>& nodes, const PaperValues& values, const PaperValues::Row* row, QString& out);

    std::vector<Node> m_nodes;
    QSet<QString> m_names;
    PaperPage m_page = PaperPage::A4;
};

} // namespace huimin
