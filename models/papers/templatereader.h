#pragma once
#include "models/papers/template.h"

namespace huimin {

/// Reads a template from left to right and refuses the first fault. Blocks and tags are each closed within the block where they were
/// opened, so that every way through the conditions gives whole HTML.
class PaperTemplateReader {
public:
    PaperTemplateReader(const QString& source, const PaperBook& book, const QStringList& needs)
        : m_source(source), m_book(book), m_needs(needs)
    {
    }
    Result<PaperTemplate> read();

private:
    using Node = PaperTemplate::Node;
    /// What may stand where.
    enum class Place { Top, Text, Cell, Table, Row, List };
    struct OpenBlock {
        std::vector<Node>* nodes; ///< where what follows goes
        qsizetype at;
        std::size_t tags; ///< how many were open outside
        QString list; ///< whose rows are gone through; empty outside of each
        QString word; ///< if, each
        QString asked; ///< what the condition asks
        bool hasElse = false;
    };
    struct OpenTag {
        QString name;
        qsizetype at;
        Place inside;
    };

    Error wrong(const char* what, qsizetype at, const QString& name = {}) const;
    void flush();
    Place place() const { return m_tags.empty() ? Place::Top : m_tags.back().inside; }

    Status readFirstLine();
    Status readNext();
    Status readText();
    Status readEntity();

    Status readField();
    /// The node that names a value, or a field of the row that is gone through; no text where there is none.
    Node nodeOf(const QString& name, Node::Kind ofValue, Node::Kind ofRow, PaperFieldType& type);
    Status open(Node node, OpenBlock block);
    Status openIf(const QString& name, qsizetype at);
    Status openEach(const QString& name, qsizetype at);
    Status turnOver(qsizetype at);
    Status closeBlock(const QString& word, qsizetype at);
    Status checkTagsClosed(qsizetype at) const;

    Status readTag();
    Status openTag(const QString& name, QStringView attributes, qsizetype at);
    Status closeTag(const QString& name, qsizetype at);
    Status checkAttribute(const QString& tag, QStringView name, QStringView value, qsizetype at) const;
    bool mayHoldCode() const;

    const QString& m_source;
    const PaperBook& m_book;
    const QStringList& m_needs;
    PaperTemplate m_template;
    std::vector<OpenBlock> m_open;
    std::vector<OpenTag> m_tags;
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace huimin
